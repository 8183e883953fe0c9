import fc from 'fast-check';

import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { checkSettings } from '../../nodes/shared/mapping/settings';
import { levelReader } from '../../nodes/shared/mapping/sources/readLevels';
import { productReader } from '../../nodes/shared/mapping/sources/readProducts';
import { accounted } from './mapping-support';
import { RAW_ITEMS } from './preset-sources-support';

type Json = Record<string, unknown>;

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });

/** A value with anything in place of some of its parts, at any depth. */
function spoilt(good: unknown, depth = 0): fc.Arbitrary<unknown> {
	const kept = { weight: 6, arbitrary: fc.constant(good) };
	const lost = { weight: 1, arbitrary: anything };
	if (good === null || typeof good !== 'object' || depth > 3) return fc.oneof(kept, lost);
	if (Array.isArray(good)) {
		const entries = fc.tuple(...good.map((entry: unknown) => spoilt(entry, depth + 1)));
		return fc.oneof({ weight: 6, arbitrary: entries }, lost);
	}
	const fields = Object.entries(good).map(([key, value]): [string, fc.Arbitrary<unknown>] => [
		key,
		spoilt(value, depth + 1),
	]);
	return fc.oneof({ weight: 6, arbitrary: fc.record(Object.fromEntries(fields), { requiredKeys: [] }) }, lost);
}

const options = { skuPattern: '{style}-{color}-{size}', defaultLinesheet: 'All' };

describe.each(RAW_ITEMS)('rows of %s in any state', (preset, items) => {
	const rows = fc.array(fc.oneof(...items.map((item) => spoilt(item))), { maxLength: 5 });

	it('are mapped or rejected, each of them, without throwing, in the same way twice, and stay as they are', () => {
		fc.assert(
			fc.property(rows, (list) => {
				const before = fc.stringify(list);
				const styles = mapProducts(list, { ...options, preset });
				const stock = mapStock(list, { preset, skuPattern: options.skuPattern });
				const all = list.map((_, index) => index);
				expect(accounted(styles)).toEqual(all);
				expect([...new Set(accounted(stock))]).toEqual(all);
				expect(mapProducts(list, { ...options, preset })).toEqual(styles);
				expect(mapStock(list, { preset, skuPattern: options.skuPattern })).toEqual(stock);
				expect(fc.stringify(list)).toBe(before);
			}),
			{ numRuns: 80 },
		);
	});

	it('have texts where the model has texts, whatever stood there', () => {
		const readProduct = productReader(checkSettings('productToJoor', { preset }));
		const readLevels = levelReader(checkSettings('stockToJoor', { preset }));
		fc.assert(
			fc.property(fc.oneof(...items.map((item) => spoilt(item))), (item) => {
				const read = readProduct(item, 0);
				if (read?.fromSource) {
					const { sourceId, styleNumber, name, description, category, brand, updatedAt, variants } = read.product;
					const ofVariants = variants.flatMap(({ sku, upc, color, size }) => [
						sku,
						upc,
						...Object.values({ ...color, ...size }),
					]);
					const texts = [sourceId, styleNumber, name, description, category, brand, updatedAt, ...ofVariants];
					expect(texts.every((value) => typeof value === 'string')).toBe(true);
				}
				for (const level of readLevels(item).filter((one) => !Object.is(one, item)) as Json[]) {
					const { sku, upc, warehouse, warehouseId } = level;
					expect([sku, upc, warehouse, warehouseId].every((value) => typeof value === 'string')).toBe(true);
				}
			}),
			{ numRuns: 80 },
		);
	});
});
