import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { readLevels, readProduct } from './preset-sources-support';
import { netSuiteRow, netSuiteStock } from './preset-sources-further-rows';

const image = (name: string) => `https://img.example/${name}.jpg`;
const preset = 'netSuite' as const;
const LARGE = { id: '2003', sku: 'LNX-204-BLK-L', itemid: 'LNX-204-BLK-L', upccode: '850001234573', size: 'L' };

/** Rows of the table item alone: children point at their parent, nothing of it stands in them. */
const plain = (change: object) => {
	const { style_id: _id, style_number: _number, style_name: _name, style_description: _words, ...row } = netSuiteRow();
	return { ...row, sku: undefined, ...change };
};

describe('rows of NetSuite', () => {
	it('give what a row of the joined query states', () => {
		expect(readProduct(preset, netSuiteRow())).toEqual({
			styleKey: '2001',
			system: preset,
			sourceId: '2001',
			styleNumber: 'LNX-204',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: '',
			productType: 'Womens > Apparel > Dresses',
			supplierCode: 'MILL-9',
			brand: 'Linden',
			category: 'Womens > Apparel > Dresses',
			tags: ['Core', 'Evening'],
			season: { name: 'Fall', year: '2026', code: 'FW26' },
			linesheets: ['Fall 26 Main'],
			prices: [
				{ label: 'Wholesale', currency: '', wholesale: 82 },
				{ label: 'MSRP', currency: '', retail: 180 },
			],
			images: [image('linden')],
			countryOfOrigin: 'Portugal',
			attributes: {
				division: 'Women',
				material: '100% viscose',
				fabrication: 'Woven',
				silhouette: 'Wrap',
				minimum: '3',
				madeToOrder: 'F',
				cost: '30.5',
				hsCode: '6204.43',
				weight: '0.9',
				weightUnit: 'lb',
				length: '12',
				width: '9',
				height: '2',
				exportFlag: 'T',
			},
			active: true,
			updatedAt: '2025-05-01T08:00:00.000Z',
			variants: [
				{
					sku: 'LNX-204-BLK-M',
					upc: '850001234566',
					color: { name: 'Black', code: '' },
					size: { name: 'M', code: '' },
					images: [image('linden-black')],
					attributes: { variantId: '2002' },
					active: true,
				},
			],
		});
	});

	it('become one style by their parent, joined or as a row of its own', () => {
		const joined = mapProducts([netSuiteRow(), netSuiteRow(LARGE)], { preset });
		const parent = plain({
			id: '2001',
			itemid: 'LNX-204',
			parent: null,
			upccode: null,
			displayname: 'Linden Wrap Dress',
		});
		const rows = [plain({}), parent, plain({ ...LARGE, sku: undefined })];
		const own = mapProducts(rows, { preset });
		for (const { mapped } of [joined, own]) {
			expect(mapped).toHaveLength(1);
			expect(mapped[0].value).toMatchObject({
				style_number: 'LNX-204',
				style_name: 'Linden Wrap Dress',
				division: 'Women',
				minimum: 3,
				made_to_order: false,
				prices: [{ price_currency: 'USD', price_wholesale: '82.00', price_retail: '180.00' }],
				skus: [
					{ sku_size: 'M', upc: '850001234566' },
					{ sku_size: 'L', upc: '850001234573' },
				],
			});
		}
		expect(own.mapped[0].inputs).toEqual([0, 1, 2]);
	});

	it('are a style by themselves without a parent, in either query', () => {
		for (const item of [plain({ parent: null }), netSuiteRow({ style_id: null, style_number: null, parent: null })]) {
			const [style] = mapProducts([item], { preset }).mapped;
			expect([style.value.style_number, style.warnings]).toEqual(['LNX-204-BLK-M', []]);
		}
	});

	it('read price levels of the REST record, at the lowest quantity, in their currencies', () => {
		const level = (name: string, currency: string, price: number, quantity = 0) => ({
			priceLevel: { id: '5', refName: name },
			currencyPage: { id: '1', refName: currency },
			quantity: { value: quantity },
			price,
		});
		const items = [
			level('Base', 'USD', 90),
			level('Wholesale', 'EUR', 75),
			level('Wholesale', 'USD', 80, 50),
			level('Wholesale', 'USD', 82),
		];
		const item = netSuiteRow({ prices: undefined, price: { items } });
		expect(readProduct(preset, item).prices).toEqual([
			{ label: 'Wholesale', currency: 'EUR', wholesale: 75 },
			{ label: 'Wholesale', currency: 'USD', wholesale: 82 },
			{ label: 'Base', currency: 'USD', wholesale: 90 },
		]);
	});

	it('take the fields of the account by the paths that the user gives', () => {
		const item = netSuiteRow({ custitem_shade: 'Ink' });
		const sourcePaths = [
			{ field: 'linesheet', path: 'custitem_delivery' },
			{ field: 'color_name', path: 'custitem_shade' },
		];
		const [style] = mapProducts([item], { preset, sourcePaths }).mapped;
		expect(style.value).toMatchObject({
			deliveries: [{ delivery_name: 'Delivery 1' }],
			colors: [{ color_name: 'Ink' }],
		});
	});

	it('leave out inactive items, and do not show buyers what kind of record an item is', () => {
		expect(readProduct(preset, netSuiteRow({ isinactive: 'T' })).active).toBe(false);
		for (const itemtype of ['InvtPart', 'Inventory Item', 'Assembly']) {
			expect(readProduct(preset, netSuiteRow({ class: null, itemtype })).productType).toBe('');
		}
		expect(readProduct(preset, netSuiteRow({ class: null, itemtype: 'Knitwear' })).productType).toBe('Knitwear');
	});

	it('state no time that could be two days', () => {
		const at = (lastmodifieddate: string) => readProduct(preset, netSuiteRow({ lastmodifieddate })).updatedAt;
		expect(['5/2/2025', '2025-05-02', '2025-05-02T10:00:00+0200', '2025-02-31T99:00:00'].map(at)).toEqual([
			'',
			'2025-05-02T00:00:00.000Z',
			'2025-05-02T08:00:00.000Z',
			'',
		]);
	});

	it('give stock levels by location', () => {
		const expected = {
			system: preset,
			sku: 'LNX-204-BLK-M',
			upc: '850001234566',
			warehouse: 'East',
			warehouseId: 'East',
			onHand: 40,
			available: 34,
			allocated: 6,
			onOrder: 15,
			updatedAt: '',
		};
		expect(readLevels(preset, netSuiteStock())).toEqual([expected]);
		const bare = netSuiteStock({ itemid: undefined, sku: undefined, upccode: undefined, quantityintransit: null });
		expect(readLevels(preset, bare)).toEqual([{ ...expected, sku: '2002', upc: '', onOrder: 10 }]);
		const { mapped } = mapStock([netSuiteStock()], { preset, quantitySource: 'onHand' });
		expect(mapped[0].value).toEqual({ warehouse: 'East', upc: '850001234566', inventory: 40 });
	});
});
