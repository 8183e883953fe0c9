import fc from 'fast-check';

import { mapOrders, mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { ORDER_FIELDS, PRODUCT_FIELDS, STOCK_FIELDS, type MappingField } from '../../nodes/shared/mapping/fields';
import { roundCents, sumCents } from '../../nodes/shared/mapping/rules/prices/money';
import { accounted, level, line, order, product, variant } from './mapping-support';

const anything = fc.anything({
	withBigInt: true,
	withDate: true,
	withMap: true,
	withNullPrototype: true,
	withSparseArray: true,
});
const presets = fc.constantFrom('cin7Core' as const, 'extensivIntegrationManager' as const);

/** A good item with some of its fields replaced by anything, or anything at all. */
function spoilt(good: Record<string, unknown>): fc.Arbitrary<unknown> {
	const change = fc.dictionary(fc.constantFrom(...Object.keys(good)), anything, { maxKeys: 3 });
	return fc.oneof({ weight: 4, arbitrary: change.map((fields) => ({ ...good, ...fields })) }, anything);
}

function overridesOf(fields: readonly MappingField[]) {
	const names = fields.filter(({ overridable }) => overridable).map(({ name }) => name);
	return fc.array(fc.array(fc.record({ field: fc.constantFrom(...names), value: anything }), { maxLength: 3 }), {
		maxLength: 5,
	});
}

const item = (good: object) => spoilt(good as Record<string, unknown>);
const variants = fc.array(item(variant()), { maxLength: 4 });
const products = fc.array(
	fc.oneof(
		item(product()),
		variants.map((list) => ({ ...product(), variants: list })),
	),
	{ maxLength: 5 },
);
const levels = fc.array(item(level()), { maxLength: 6 });
const lineLists = fc.array(item(line()), { maxLength: 4 });
const orders = fc.array(
	fc.oneof(
		item(order()),
		lineLists.map((list) => order({ line_items: list })),
	),
	{ maxLength: 5 },
);

const category = { id: '1', department: 'WOMEN', parent: 'Apparel', name: 'Tops' };
const skuPattern = '{style}-{color}-{size}';

type Mapper = (
	items: unknown[],
	preset: 'cin7Core' | 'extensivIntegrationManager',
	overrides: never[],
) => ReturnType<typeof mapStock>;

const directions: Array<[string, fc.Arbitrary<unknown[]>, readonly MappingField[], Mapper]> = [
	[
		'products',
		products,
		PRODUCT_FIELDS,
		(items, preset, overrides) => mapProducts(items, { preset, overrides, categories: [category] }) as never,
	],
	['stock', levels, STOCK_FIELDS, (items, preset, overrides) => mapStock(items, { preset, overrides, skuPattern })],
	['orders', orders, ORDER_FIELDS, (items, preset, overrides) => mapOrders(items, { preset, overrides }) as never],
];

describe.each(directions)('the mapping of %s', (_name, items, fields, map) => {
	it('takes anything without throwing, loses no item, repeats itself and changes nothing', () => {
		fc.assert(
			fc.property(items, presets, overridesOf(fields), (list, preset, overrides) => {
				const before = fc.stringify([list, overrides]);
				const first = map(list, preset, overrides as never[]);
				expect(accounted(first)).toEqual(list.map((_, index) => index));
				for (const { reasonCode, reason } of first.rejected) {
					expect(reasonCode).toMatch(/^[a-z]+(-[a-z]+)*$/);
					expect(reason).toMatch(/\S.*[.]$/s);
				}
				expect(map(list, preset, overrides as never[])).toEqual(first);
				expect(fc.stringify([list, overrides])).toBe(before);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('an order that is mapped', () => {
	const money = fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100);
	const goodLine = fc.record({ price: money, quantity: fc.integer({ min: 0, max: 500 }) });

	it('keeps quantities, and money to the cent', () => {
		fc.assert(
			fc.property(
				fc.array(goodLine, { minLength: 1, maxLength: 8 }),
				money,
				money,
				money,
				(list, discount, shipping, total) => {
					const items = list.map(({ price, quantity }) =>
						line({ item_price: price.toFixed(2), item_quantity: String(quantity), item_price_extended: '' }),
					);
					const change = {
						line_items: items,
						order_discount: discount,
						order_shipping_total: shipping,
						order_total: total,
					};
					const { mapped } = mapOrders([order(change)], { preset: 'cin7Core' });
					if (list.every(({ quantity }) => quantity === 0)) return expect(mapped).toEqual([]);
					const { lines, totals } = mapped[0].value;
					const kept = list.filter(({ quantity }) => quantity > 0);
					expect(lines.map(({ quantity, unitPrice }) => ({ quantity, price: unitPrice }))).toEqual(
						kept.map(({ quantity, price }) => ({ quantity, price })),
					);
					const cents = kept.reduce((sum, { price, quantity }) => sum + Math.round(price * 100) * quantity, 0);
					expect(Math.round(totals.subtotal * 100)).toBe(cents);
					expect(totals).toMatchObject({ discount, shipping, total });
					const parts = sumCents([totals.subtotal, -totals.discount, totals.shipping, totals.tax, totals.difference]);
					expect(roundCents(parts)).toBe(total);
					expect(mapped[0].warnings.some((words) => words.includes('difference'))).toBe(totals.difference !== 0);
					return undefined;
				},
			),
		);
	});
});
