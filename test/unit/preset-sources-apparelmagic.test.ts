import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { readLevels, readProduct } from './preset-sources-support';
import { apparelMagicSku, apparelMagicStyle, apparelMagicWhole, COLORWAYS } from './preset-sources-further-rows';

const image = (name: string) => `https://img.example/${name}.jpg`;
const preset = 'apparelMagic' as const;

const variant = (change: object) => ({
	sku: 'LNX-204-BLK-M',
	upc: '850001234566',
	color: { name: 'Black', code: 'BLK' },
	size: { name: 'M', code: '' },
	wholesalePrice: '82.00',
	retailPrice: '180.00',
	images: [image('linden-black')],
	attributes: { variantId: '410', weight: '0.9', exportFlag: '1' },
	active: true,
	...change,
});

const LARGE = { sku_id: '411', sku_concat: 'LNX-204-BLK-L', upc_display: '850001234573', size: 'L' };

describe('rows of ApparelMagic', () => {
	it('give what a style with its SKUs and colourways states', () => {
		expect(readProduct(preset, apparelMagicWhole())).toEqual({
			styleKey: '',
			system: preset,
			sourceId: '41',
			styleNumber: 'LNX-204',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: '',
			productType: 'Wovens',
			supplierCode: 'MILL-9',
			brand: 'Linden',
			category: 'Dresses',
			tags: ['Evening', 'Wovens'],
			season: { name: 'Fall', year: '2026', code: 'FW26' },
			linesheets: [],
			prices: [
				{ label: '', currency: '', wholesale: '82.00', retail: '180.00' },
				{ label: 'Standard', currency: 'USD', wholesale: '82.00' },
				{ label: 'Europe', currency: 'EUR', wholesale: '79.00' },
			],
			images: [image('linden')],
			countryOfOrigin: 'Portugal',
			attributes: {
				material: '100% viscose',
				fabrication: '100% viscose',
				cost: '30.50',
				hsCode: '6204.43',
				weight: '0.9',
				exportFlag: '1',
			},
			active: true,
			updatedAt: '2025-05-01T08:00:00.000Z',
			variants: [
				variant({}),
				variant({
					sku: 'LNX-204-BLK-L',
					upc: '850001234573',
					size: { name: 'L', code: '' },
					attributes: { variantId: '411', weight: '0.9', exportFlag: '1' },
				}),
			],
		});
	});

	it('become the same style whether SKUs stand in it, have it merged in, or come beside it', () => {
		const skus = [apparelMagicSku(), apparelMagicSku(LARGE)];
		const nested = mapProducts([apparelMagicWhole()], { preset });
		const merged = skus.map((sku) => ({ ...apparelMagicStyle(), product_attributes: COLORWAYS, ...sku }));
		const beside = [skus[0], apparelMagicStyle(), skus[1]].map((item) => ({ ...item, product_attributes: COLORWAYS }));
		const [style] = nested.mapped;
		expect(style.value).toMatchObject({
			style_number: 'LNX-204',
			style_country_origin: 'Portugal',
			fabrication: '100% viscose',
			prices: [{ price_currency: 'USD', price_wholesale: '82.00', price_retail: '180.00' }],
			deliveries: [{ season_name: expect.stringMatching(/^F/) as string }],
			colors: [{ color_name: 'Black', color_code: 'BLK', color_image: image('linden-black') }],
			skus: [{ upc: '850001234566' }, { upc: '850001234573' }],
		});
		for (const items of [merged, beside]) {
			const result = mapProducts(items, { preset });
			expect(result.mapped.map(({ value }) => value)).toEqual([style.value]);
			expect(result.mapped[0].inputs).toEqual(items.map((_, index) => index));
		}
	});

	it('take the price of a price group with its own currency, by choice', () => {
		const [style] = mapProducts([apparelMagicWhole()], { preset, wholesalePriceList: 'Europe' }).mapped;
		expect(style.value.prices[0]).toMatchObject({ price_currency: 'EUR', price_wholesale: '79.00' });
	});

	it('are in the account currency where groups have ids of one currency, and not guessed where ids differ', () => {
		const groups = (second: string) => [
			{ price_group: 'Standard', price: '82.00', currency_id: '1' },
			{ price_group: 'Europe', price: '79.00', currency_id: second },
		];
		const options = { preset, wholesalePriceList: 'Europe' };
		const [same] = mapProducts([apparelMagicWhole({ price_groups: groups('1') })], options).mapped;
		expect(same.value.prices[0].price_currency).toBe('USD');
		const [other] = mapProducts([apparelMagicWhole({ price_groups: groups('2') })], options).rejected;
		expect(other.reasonCode).toBe('bad-currency');
	});

	it.each([
		[{ joor_web_title: '' }, 'Linden Dress', 'Wrap dress with a tie'],
		[{ joor_web_title: '', web_title: '', joor_web_description: '' }, 'LINDEN WRAP DRESS', 'A dress'],
		[{ joor_web_description: '', web_description: '' }, 'Linden Wrap Dress', 'LINDEN WRAP DRESS'],
	])('are called by the first title and described by the first description: %j', (change, name, description) => {
		expect(readProduct(preset, apparelMagicWhole(change))).toMatchObject({ name, description });
	});

	it('leave out SKUs that are not active, and styles without SKUs', () => {
		const off = apparelMagicWhole({ inventory: [apparelMagicSku(), apparelMagicSku({ ...LARGE, active: '0' })] });
		expect(mapProducts([off], { preset }).mapped[0].value.skus).toHaveLength(1);
		const [none] = mapProducts([apparelMagicWhole({ inventory: [] })], { preset }).rejected;
		expect(none.reasonCode).toBe('no-variants');
	});

	it('give stock levels of SKUs, and of their warehouses', () => {
		const expected = {
			system: preset,
			sku: 'LNX-204-BLK-M',
			upc: '850001234566',
			warehouse: '',
			warehouseId: '',
			onHand: 40,
			available: 34,
			allocated: 6,
			onOrder: 15,
			updatedAt: '',
		};
		expect(readLevels(preset, apparelMagicSku())).toEqual([expected]);
		const places = [
			{ id: '1', sku_id: '410', warehouse_id: '3', qty_inventory: '30', qty_avail_sell: '28', qty_alloc: '2' },
			{ id: '2', sku_id: '410', warehouse_id: '4', qty_inventory: '10', qty_avail_sell: '-1', qty_open_sales: '11' },
		];
		const item = { ...apparelMagicSku(), sku_warehouse: places };
		expect(readLevels(preset, item)).toEqual([
			expect.objectContaining({ warehouseId: '3', onHand: 30, available: 28, allocated: 2 }),
			expect.objectContaining({ warehouseId: '4', onHand: 10, available: -1, allocated: 11 }),
		]);
		const { mapped } = mapStock([item], { preset, warehouseMap: [{ from: '3', to: 'East' }] });
		expect(mapped.map(({ value }) => value)).toEqual([
			{ warehouse: 'East', upc: '850001234566', inventory: 28 },
			{ warehouse: '4', upc: '850001234566', inventory: 0 },
		]);
		expect(readLevels(preset, places[0])[0]).toMatchObject({ sku: '410', warehouseId: '3' });
	});
});
