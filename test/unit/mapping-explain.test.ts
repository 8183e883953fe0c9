import { coverItems, mapOrders, mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { presetTable } from '../../nodes/shared/mapping/presetTable';
import { level, order, product, variant } from './mapping-support';

const preset = 'cin7Core' as const;
const explained = (item: object, options: object = {}) =>
	mapProducts([item], { preset, explain: true, ...options }).mapped[0]?.explain ?? [];
const of = (field: string, list: ReturnType<typeof explained>) => list.find((one) => one.field === field);

describe('an explained style', () => {
	it('says of each field where it comes from, what was there and what became of it', () => {
		const list = explained(product({ name: '  Alder   Shirt ' }));
		expect(of('style_name', list)).toEqual({
			field: 'style_name',
			label: 'Style Name',
			by: 'preset',
			source: 'name',
			through: '',
			transform: '',
			rule: 'required; at most 100 characters',
			before: 'Alder   Shirt',
			after: 'Alder Shirt',
		});
		expect(of('price_wholesale', list)).toMatchObject({
			source: 'prices',
			transform: 'wholesaleOfPriceList',
			after: '48.00',
		});
		expect(of('silhouette', list)).toMatchObject({ before: 'Womens > Apparel > Tops', after: 'Tops' });
		expect(of('color_name', list)).toMatchObject({ before: 'Ink', after: 'Ink', by: 'preset' });
		expect(of('upc', list)).toMatchObject({ after: '800123456780' });
	});

	it('names what decided: an override, a row of the sheet, a path, a default, or nothing', () => {
		const list = explained(product({ raw: { Title: 'Linden' } }), {
			overrides: [[{ field: 'fabrication', value: 'Cotton' }]],
			overrideTable: [{ style_number: 'ALD100', style_description: 'From the sheet', reason: 'market week' }],
			sourcePaths: [{ field: 'style_name', path: 'raw.Title' }],
		});
		expect(of('fabrication', list)).toMatchObject({ by: 'override', after: 'Cotton' });
		expect(of('style_description', list)).toMatchObject({
			by: 'sheet',
			source: 'row 1: market week',
			after: 'From the sheet',
		});
		expect(of('style_name', list)).toMatchObject({ by: 'path', source: 'raw.Title', after: 'Linden' });
		expect(of('delivery_overwrite', list)).toMatchObject({ by: 'default', after: '2' });
		expect(of('heel_height', list)).toMatchObject({ by: 'none', before: '', after: '' });
	});

	it("names the system's own field where the item came in the system's own form", () => {
		const row = { sku: 'ALD100-INK-M', name: 'Alder Shirt', wholesale_price: 48, parent_id: '1', UPC: '' };
		const { mapped } = mapProducts([row], {
			preset: 'extensivIntegrationManager',
			explain: true,
			defaultLinesheet: 'Main',
			skuPattern: '{style}-{color}-{size}',
		});
		const list = mapped[0].explain ?? [];
		expect(of('price_wholesale', list)).toMatchObject({ through: 'prices', before: 'wholesale: 48', after: '48.00' });
		expect(of('price_wholesale', list)?.source).toContain('wholesale_price');
	});

	it('is not made when nobody asks for it', () => {
		expect(mapProducts([product()], { preset }).mapped[0]).not.toHaveProperty('explain');
	});
});

describe('explained stock and orders', () => {
	it('say where their fields come from', () => {
		const [row] = mapStock([level()], { preset, explain: true, safetyStock: 5 }).mapped;
		expect(of('inventory', row.explain ?? [])).toMatchObject({ transform: 'stockQuantity', after: '35' });
		const [made] = mapOrders([order()], { preset, explain: true }).mapped;
		expect(of('customer.code', made.explain ?? [])).toMatchObject({
			source: 'customer_code',
			before: 'C100',
			after: 'C100',
		});
		expect(of('reference', made.explain ?? [])).toMatchObject({ before: '9001234', after: 'JOOR-9001234' });
	});
});

describe('the coverage report', () => {
	const items = [
		product(),
		product({
			styleNumber: 'B',
			name: 'Bee',
			description: '',
			shortDescription: '',
			countryOfOrigin: '',
			variants: [variant({ sku: 'B', upc: '' })],
		}),
		product({
			styleNumber: 'C',
			name: '',
			prices: [],
			countryOfOrigin: '',
			variants: [variant({ sku: 'C', upc: '' })],
		}),
	];
	const { report, result } = coverItems(items, 'productToJoor', { preset });
	const line = (field: string) => report.find((one) => one.field === field);

	it('counts for each field what is filled, defaulted, empty and rejected, and they add up to all items', () => {
		for (const { filled, defaulted, empty, rejected, total } of report) {
			expect(filled + defaulted + empty + rejected).toBe(total);
			expect(total).toBe(3);
		}
		expect(line('item')).toMatchObject({ filled: 2, rejected: 1 });
		expect(line('style_name')).toMatchObject({ filled: 2, rejected: 1, empty: 0, percent: 66 });
		expect(line('style_country_origin')).toMatchObject({ filled: 1, empty: 2, emptyIn: ['Style B', 'Style C'] });
		expect(line('delivery_overwrite')).toMatchObject({ defaulted: 3, empty: 0, percent: 100 });
		expect(line('heel_height')).toMatchObject({ empty: 3 });
	});

	it('shows examples of values, and reasons with the item they are about', () => {
		expect(line('style_name')?.examples).toEqual(['Alder Shirt', 'Bee']);
		expect(line('price_wholesale')?.reasons[0]).toMatch(/^Style C: The style has no wholesale price/);
	});

	it('goes with the items that would be rejected', () => {
		expect(result.rejected.map(({ input }) => input)).toEqual([2]);
		expect(result.mapped.map(({ inputs }) => inputs)).toEqual([[0], [1]]);
	});

	it('lists values that no value map names, with the nearest words of the map', () => {
		const sizes = [variant({ size: { name: 'Medum', code: '' } })];
		const { report: lines } = coverItems([product({ variants: sizes })], 'productToJoor', {
			preset,
			valueMaps: [{ kind: 'size', from: 'Medium', to: 'M' }],
		});
		expect(lines.find(({ field }) => field === 'size_name')?.unmapped).toEqual([
			{ value: 'Medum', count: 1, nearest: expect.arrayContaining(['Medium']) },
		]);
	});

	it('works for stock and orders', () => {
		const stock = coverItems([level(), level({ sku: 'X', upc: '' })], 'stockToJoor', { preset }).report;
		expect(stock.find(({ field }) => field === 'upc')).toMatchObject({ filled: 1, rejected: 1 });
		const orders = coverItems([order(), order({ customer_code: '' })], 'orderToWms', { preset }).report;
		expect(orders.find(({ field }) => field === 'customer.code')).toMatchObject({ filled: 1, rejected: 1 });
	});
});

describe('the preset table', () => {
	it("shows every target field with its source in the system's own words", () => {
		const table = presetTable('extensivIntegrationManager', 'productToJoor');
		const source = (field: string) => table.find((line) => line.field === field)?.source;
		expect(source('style_name')).toBe('name');
		expect(source('price_wholesale')).toContain('wholesale_price');
		expect(source('upc')).toContain('UPC');
	});
});
