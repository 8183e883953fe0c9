import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { readLevels, readProduct } from './preset-sources-support';
import {
	coreProduct,
	integrationManagerAnswer,
	integrationManagerStock,
	orderManagerDetail,
	orderManagerParent,
	orderManagerProduct,
	orderManagerTotal,
} from './preset-sources-extensiv-rows';

const NO_SEASON = { name: '', year: '', code: '' };
const image = (name: string) => `https://img.example/${name}.jpg`;
const defaultLinesheet = 'All';
const skuPattern = '{style}-{color}-{size}';
const OTHER = { sku: 'LNX-204-BLK-L', aliases: { UPC: '850001234573' } };

describe('rows of Extensiv Integration Manager', () => {
	const preset = 'extensivIntegrationManager' as const;

	it('give what a core product states', () => {
		expect(readProduct(preset, coreProduct())).toEqual({
			styleKey: '88121',
			system: preset,
			sourceId: '88121',
			styleNumber: 'LNX-204-BLK-M',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: 'Wrap dress',
			productType: 'Dresses',
			supplierCode: '',
			brand: 'Linden',
			category: 'Womens > Apparel > Dresses',
			tags: ['Core', 'Evening'],
			season: NO_SEASON,
			linesheets: [],
			prices: [{ label: '', currency: '', retail: 180 }],
			images: [image('linden-front'), image('linden-back')],
			countryOfOrigin: '',
			attributes: { weight: '0.9', length: '12', width: '9', height: '2', allowBackorders: 'N' },
			active: true,
			updatedAt: '',
			variants: [
				{
					sku: 'LNX-204-BLK-M',
					upc: '850001234566',
					color: { name: 'Black', code: '' },
					size: { name: 'M', code: '' },
					retailPrice: 180,
					images: [image('linden-front'), image('linden-back')],
					attributes: { variantId: '90001', asin: 'B00EXAMPLE', sortOrder: '1' },
					active: true,
				},
			],
		});
	});

	it('become one style by the SKU pattern, or by the main product, whichever form the aliases have', () => {
		const items = [integrationManagerAnswer(), integrationManagerAnswer(OTHER)];
		const [style] = mapProducts(items, { preset, defaultLinesheet, skuPattern }).mapped;
		expect(style.inputs).toEqual([0, 1]);
		expect(style.warnings).toEqual([]);
		expect(style.value).toMatchObject({
			style_number: 'LNX-204',
			style_name: 'Linden Wrap Dress',
			prices: [{ price_currency: 'USD', price_wholesale: '82.00', price_retail: '180.00' }],
			colors: [{ color_name: 'BLK', color_code: 'BLK' }],
			sizes: [{ size_name: 'M' }, { size_name: 'L' }],
			skus: [{ upc: '850001234566' }, { upc: '850001234573' }],
		});
		const colors = [
			{ Color: 'Black', Size: 'M' },
			{ Color: 'Black', Size: 'L' },
		];
		const named = items.map((item, index) => ({ ...item, ...colors[index], attribute_names: ['Color', 'Size'] }));
		const [byMain] = mapProducts(named, { preset, defaultLinesheet }).mapped;
		expect(byMain.value).toMatchObject({ style_number: '88121', colors: [{ color_name: 'Black' }] });
		expect(byMain.warnings[0]).toContain('No item states the style number: 88121');
	});

	it('take colour and size from the fields that attribute_names names, also among the custom fields', () => {
		const fields = { attribute_names: 'Shade,Dress Size', color: '', Color: '', size: '', Size: '' };
		const inCustom = coreProduct({ ...fields, custom_fields: { Shade: 'Ink', 'Dress Size': '38' } });
		expect(readProduct(preset, inCustom).variants[0]).toMatchObject({ color: { name: 'Ink' }, size: { name: '38' } });
		const none = readProduct(preset, coreProduct({ ...fields, attribute_names: [] }), { skuPattern });
		expect(none.variants[0]).toMatchObject({ color: { name: 'BLK' }, size: { name: 'M' } });
	});

	it('convert what is in kilograms and centimetres', () => {
		const metric = coreProduct({ weight_lbs: null, length_in: '', width_in: undefined, height_in: null });
		expect(readProduct(preset, metric).attributes).toMatchObject({
			weight: '0.9039',
			length: '12',
			width: '9',
			height: '2',
		});
	});

	it('are a style by themselves where nothing brings them together', () => {
		const alone = integrationManagerAnswer({ wms_product_main_id: null, aliases: [], wholesale_price: 82 });
		const [style] = mapProducts([alone], { preset, defaultLinesheet }).mapped;
		expect(style.value.style_number).toBe('LNX-204-BLK-M');
		expect(readProduct(preset, alone).variants[0].upc).toBe('');
	});

	it('give one level per warehouse, and the total where no warehouse is named', () => {
		expect(readLevels(preset, integrationManagerStock())).toEqual([
			{
				system: preset,
				sku: 'LNX-204-BLK-M',
				upc: '850001234566',
				warehouse: 'East',
				warehouseId: '17',
				onHand: 12,
				available: 10,
				allocated: 2,
				updatedAt: '2025-05-02T08:30:00.000Z',
			},
			expect.objectContaining({ warehouse: 'West', warehouseId: '18', available: 20 }),
		]);
		const single = { sku: 'LNX-204-BLK-M', qty_available: '30', qty_on_hand: '34', UPC: '', aliases: [] };
		expect(readLevels(preset, { ...single, warehouses: [] })).toEqual([
			expect.objectContaining({
				sku: 'LNX-204-BLK-M',
				upc: '',
				warehouse: '',
				onHand: 34,
				available: 30,
				allocated: 4,
			}),
		]);
		const { mapped } = mapStock([integrationManagerStock()], { preset });
		expect(mapped.map(({ value }) => value)).toEqual([
			{ warehouse: 'East', upc: '850001234566', inventory: 10 },
			{ warehouse: 'West', upc: '850001234566', inventory: 20 },
		]);
	});
});

describe('rows of Extensiv Order Manager', () => {
	const preset = 'extensivOrderManager' as const;

	it('give what a child states', () => {
		expect(readProduct(preset, orderManagerProduct())).toEqual({
			styleKey: '5001',
			system: preset,
			sourceId: '5001',
			styleNumber: 'LNX-204-BLK-M',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: '',
			productType: 'Dresses',
			supplierCode: 'MILL-9',
			brand: 'Linden',
			category: 'Womens > Apparel > Dresses',
			tags: ['Core', 'JOOR'],
			season: { name: 'Fall', year: '2026', code: 'FW26' },
			linesheets: ['Fall 26 Main'],
			prices: [{ label: '', currency: 'USD', wholesale: 82, retail: 180 }],
			images: [],
			countryOfOrigin: 'Portugal',
			attributes: {
				material: '100% viscose',
				cost: '30.5',
				hsCode: '6204.43',
				weight: '0.9',
				length: '12',
				width: '9',
				height: '2',
				exportFlag: 'Core, Collection_Fall 26 Main, JOOR',
			},
			active: true,
			updatedAt: '2025-05-01T08:00:00.000Z',
			variants: [
				{
					sku: 'LNX-204-BLK-M',
					upc: '850001234566',
					color: { name: 'Black', code: '' },
					size: { name: 'M', code: '' },
					wholesalePrice: 82,
					retailPrice: 180,
					images: [image('linden-black'), image('linden-black-back')],
					attributes: { variantId: '5002' },
					active: true,
				},
			],
		});
	});

	it('become one style with the number, words and images of the parent, wherever it stands', () => {
		const child = orderManagerProduct();
		for (const items of [
			[child, orderManagerParent()],
			[orderManagerParent(), child],
		]) {
			const [style, ...more] = mapProducts(items, { preset }).mapped;
			expect(more).toEqual([]);
			expect(style.value).toMatchObject({
				style_number: 'LNX-204',
				images: [{ image: image('linden') }],
				colors: [{ color_name: 'Black', color_image: image('linden-black') }],
				deliveries: [{ delivery_name: 'Fall 26 Main' }],
			});
			expect(style.value.skus).toHaveLength(1);
		}
	});

	it('count pounds and ounces where there is no weight', () => {
		expect(readProduct(preset, orderManagerProduct({ weight: null, pounds: 1 })).attributes.weight).toBe('1.875');
	});

	it('keep a style number that the user says where to find', () => {
		const sourcePaths = [{ field: 'style_number', path: 'type' }];
		const [style] = mapProducts([orderManagerProduct()], { preset, sourcePaths }).mapped;
		expect([style.value.style_number, style.warnings]).toEqual(['Dresses', []]);
		const [alone] = mapProducts([orderManagerProduct()], { preset, groupBy: 'none' }).mapped;
		expect(alone.value.style_number).toBe('LNX-204-BLK-M');
	});

	it('give levels of totals and of details, each warehouse once', () => {
		expect(readLevels(preset, orderManagerTotal())).toEqual([
			{
				system: preset,
				sku: 'LNX-204-BLK-M',
				upc: '850001234566',
				warehouse: '',
				warehouseId: '7',
				onHand: 40,
				available: 34,
				allocated: 6,
				onOrder: 15,
				updatedAt: '',
			},
		]);
		const noTotals = orderManagerDetail({ warehouseStockTotals: undefined });
		expect(readLevels(preset, noTotals)[0]).toMatchObject({ onHand: 25, available: 21, allocated: 3, blocked: 1 });
		const second = orderManagerDetail({ productStockId: 901, quantity: 15, availableQuantity: 13 });
		const { mapped } = mapStock([orderManagerDetail(), second], { preset });
		expect(mapped.map(({ value, inputs }) => [value, inputs])).toEqual([
			[{ warehouse: '7', upc: '850001234566', inventory: 34 }, [0, 1]],
		]);
	});
});
