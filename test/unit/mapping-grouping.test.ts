import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { ProductOptions } from '../../nodes/shared/mapping/options';
import { accounted, product, variant } from './mapping-support';

type Json = Record<string, unknown>;

/** A row of Extensiv's core product, one per SKU (wms-systems.md 1.4). */
function row(change: Json = {}): Json {
	return {
		sku: 'ALD100-INK-M',
		product_id: '9001',
		parent_id: '9000',
		name: 'Alder Shirt',
		description: 'Boxy cotton shirt',
		UPC: '800123456780',
		wholesale_price: '48.00',
		retail_price: '110.00',
		attribute_names: 'Color,Size',
		Color: 'Ink',
		Size: 'M',
		...change,
	};
}

const rows = (...changes: Json[]) => changes.map(row);
const map = (items: unknown[], options: Partial<ProductOptions> = {}) =>
	mapProducts(items, {
		preset: 'extensivIntegrationManager',
		defaultLinesheet: 'Main Line',
		skuPattern: '{style}-{color}-{size}',
		...options,
	});

describe('rows of one variant each', () => {
	it('become one style by their parent, with colours, sizes and UPCs of all rows', () => {
		const items = rows({}, { sku: 'ALD100-INK-L', UPC: '800123456797', Size: 'L', product_id: '9002' });
		const { mapped, rejected } = map(items);
		expect(rejected).toEqual([]);
		expect(mapped).toHaveLength(1);
		expect(mapped[0].inputs).toEqual([0, 1]);
		expect(mapped[0].value).toMatchObject({
			style_number: 'ALD100',
			style_name: 'Alder Shirt',
			prices: [{ price_wholesale: '48.00', price_retail: '110.00' }],
			colors: [{ color_name: 'Ink' }],
			sizes: [{ size_name: 'M' }, { size_name: 'L' }],
			skus: [
				{ sku_size: 'M', upc: '800123456780' },
				{ sku_size: 'L', upc: '800123456797' },
			],
		});
	});

	it('are brought together wherever they stand among rows of other styles', () => {
		const items = [
			row(),
			row({ sku: 'BEE200-RED-S', parent_id: '7', product_id: '8', name: 'Bee', UPC: '', Color: 'Red', Size: 'S' }),
			row({ sku: 'ALD100-INK-L', UPC: '800123456797', Size: 'L', product_id: '9002' }),
		];
		const result = map(items);
		expect(result.mapped.map(({ inputs, value }) => [value.style_number, inputs])).toEqual([
			['ALD100', [0, 2]],
			['BEE200', [1]],
		]);
		expect(accounted(result)).toEqual([0, 1, 2]);
	});

	it('with two names for one style are all rejected, with both names and their SKUs', () => {
		const result = map(rows({}, { sku: 'ALD100-INK-L', UPC: '', Size: 'L', name: 'Alder Top' }));
		expect(result.mapped).toEqual([]);
		expect(result.rejected.map(({ input, reasonCode }) => [input, reasonCode])).toEqual([
			[0, 'style-name-conflict'],
			[1, 'style-name-conflict'],
		]);
		expect(result.rejected[0].reason).toContain('"Alder Shirt" (ALD100-INK-M) and "Alder Top" (ALD100-INK-L)');
	});

	it('with two names take the first with a warning when the user lets the first win', () => {
		const { mapped } = map(rows({}, { sku: 'ALD100-INK-L', UPC: '', Size: 'L', name: 'Alder Top' }), {
			conflicts: 'first',
		});
		expect(mapped[0].value.style_name).toBe('Alder Shirt');
		expect(mapped[0].warnings.join(' ')).toContain('not "Alder Top"');
	});

	it('with one UPC on two SKUs of one style are rejected with both SKUs named', () => {
		const { mapped, rejected } = map(rows({}, { sku: 'ALD100-INK-L', Size: 'L' }));
		expect(mapped).toEqual([]);
		expect(rejected).toHaveLength(2);
		expect(rejected[0]).toMatchObject({ reasonCode: 'duplicate-upc' });
		expect(rejected[0].reason).toMatch(/ALD100-INK-M.*ALD100-INK-L/);
	});

	it('with two UPCs for one SKU are rejected with both UPCs named', () => {
		const { rejected } = map(rows({}, { UPC: '800123456797' }));
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['two-upcs', 'two-upcs']);
		expect(rejected[0].reason).toMatch(/800123456780.*800123456797/);
	});

	it('stay apart when nothing is to be grouped', () => {
		const { mapped } = map(rows({}, { sku: 'ALD100-INK-L', UPC: '', Size: 'L' }), { groupBy: 'none' });
		expect(mapped.map(({ inputs }) => inputs)).toEqual([[0], [1]]);
	});

	it('are grouped by the style part of the SKU where the user says so', () => {
		const items = rows({ parent_id: '' }, { parent_id: '', sku: 'ALD100-INK-L', UPC: '', Size: 'L' });
		expect(map(items, { groupBy: 'skuPattern' }).mapped.map(({ inputs }) => inputs)).toEqual([[0, 1]]);
	});

	it('are grouped by a key of the user, for each item', () => {
		const items = rows({ parent_id: '' }, { parent_id: '', sku: 'ALD100-INK-L', UPC: '', Size: 'L' });
		const overrides = items.map(() => [{ field: 'style_key', value: 'one' }]);
		expect(map(items, { overrides }).mapped.map(({ inputs }) => inputs)).toEqual([[0, 1]]);
	});
});

describe('one UPC or SKU on two styles', () => {
	const other = (change: Json) => product({ sourceId: '2', styleNumber: 'BEE200', ...change });
	const options = { preset: 'cin7Core' as const };

	it('rejects both styles for a UPC, each naming the other', () => {
		const items = [product(), other({ variants: [variant({ sku: 'BEE200-INK-M' })] })];
		const { mapped, rejected } = mapProducts(items, options);
		expect(mapped).toEqual([]);
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-upc', 'duplicate-upc']);
		for (const { reason } of rejected) {
			expect(reason).toContain('ALD100 (ALD100-INK-M)');
			expect(reason).toContain('BEE200 (BEE200-INK-M)');
		}
	});

	it('rejects both styles for a SKU', () => {
		const items = [product(), other({ variants: [variant({ upc: '' })] })];
		const { rejected } = mapProducts(items, options);
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-sku', 'duplicate-sku']);
		expect(rejected[0].reason).toMatch(/ALD100-INK-M is on two styles: ALD100 and BEE200/);
	});

	it('takes the same UPC of an inactive variant for none', () => {
		const items = [
			product(),
			other({ variants: [variant({ sku: 'B', active: false }), variant({ sku: 'C', upc: '' })] }),
		];
		expect(mapProducts(items, options).mapped).toHaveLength(2);
	});

	it('leaves one style that came twice to Joor Upsert Style', () => {
		expect(mapProducts([product(), product()], options).mapped).toHaveLength(2);
	});
});
