import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { readLevels, readProduct } from './preset-sources-support';
import { cin7Family, cin7Product, cin7Stock } from './preset-sources-further-rows';

const image = (name: string) => `https://img.example/${name}.jpg`;
const preset = 'cin7Core' as const;

const OWN = Object.fromEntries(
	Array.from({ length: 10 }, (_, index) => [`AdditionalAttribute${index + 1}`, `own ${index + 1}`]),
);
const MEASURES = {
	cost: '30.5',
	weight: '0.9',
	weightUnits: 'lb',
	length: '12',
	width: '9',
	height: '2',
	dimensionsUnits: 'in',
	...OWN,
};

const variant = (change: object) => ({
	sku: 'LNX-204-BLK-M',
	upc: '850001234566',
	color: { name: 'Black', code: '' },
	size: { name: 'M', code: '' },
	wholesalePrice: 82,
	retailPrice: 180,
	images: [image('linden-black')],
	attributes: { variantId: 'p-1', ...MEASURES },
	active: true,
	...change,
});

describe('rows of Cin7 Core', () => {
	it('give what a family and its products state', () => {
		expect(readProduct(preset, cin7Family())).toEqual({
			styleKey: '',
			system: preset,
			sourceId: 'f-1',
			styleNumber: 'LNX-204',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: 'Wrap dress',
			productType: 'Womens > Apparel > Dresses',
			supplierCode: 'MILL-9',
			brand: 'Linden',
			category: 'Womens > Apparel > Dresses',
			tags: ['Core'],
			season: { name: 'Fall', year: '2026', code: 'FW26' },
			linesheets: ['Fall 26 Main'],
			prices: [
				{ label: 'Wholesale', currency: '', wholesale: 82 },
				{ label: 'Suggested Retail', currency: '', retail: 180 },
				{ label: 'PriceTier1', currency: '', wholesale: 82 },
				{ label: 'PriceTier2', currency: '', wholesale: 180 },
			],
			images: [image('linden')],
			countryOfOrigin: 'PT',
			attributes: { ...MEASURES, hsCode: '6204.43', exportFlag: 'Core, Collection_Fall 26 Main, Season_FW26' },
			active: true,
			updatedAt: '2025-05-01T08:00:00.000Z',
			variants: [
				variant({}),
				variant({
					sku: 'LNX-204-BLK-L',
					upc: '850001234573',
					size: { name: 'L', code: '' },
					attributes: { variantId: 'p-2', ...MEASURES },
				}),
			],
		});
	});

	it('become a style with the tier that is called wholesale, or with the chosen tiers', () => {
		const [style] = mapProducts([cin7Family()], { preset }).mapped;
		expect(style.value).toMatchObject({
			style_number: 'LNX-204',
			division: 'Linden',
			silhouette: 'Dresses',
			prices: [{ price_wholesale: '82.00', price_retail: '180.00' }],
			deliveries: [{ delivery_name: 'Fall 26 Main' }],
			colors: [{ color_name: 'Black', color_image: image('linden-black') }],
			sizes: [{ size_name: 'M' }, { size_name: 'L' }],
		});
		const lists = { wholesalePriceList: 'PriceTier1', retailPriceList: 'PriceTier2' };
		const numbered = cin7Family({ PriceTiers: { Trade: 82, Shop: 180 } });
		const [chosen] = mapProducts([numbered], { preset, ...lists }).mapped;
		expect(chosen.value.prices).toMatchObject([{ price_wholesale: '82.00', price_retail: '180.00' }]);
	});

	it('take from the products what the family does not state', () => {
		const silent = {
			...{ Description: '', ShortDescription: null, Category: '', Brand: undefined, HSCode: '' },
			...{ CountryOfOrigin: '', CountryOfOriginCode: '', PriceTiers: {}, PriceTier1: null, PriceTier2: null, Tags: '' },
		};
		expect(readProduct(preset, cin7Family(silent))).toEqual({
			...readProduct(preset, cin7Family()),
			attributes: { ...MEASURES, hsCode: '6204.43' },
		});
	});

	it.each([
		['Colour', 'Size', 'Black', 'M'],
		['Size', 'Colour', 'M', 'Black'],
		['Finish', 'Fit', 'Black', 'M'],
		['Fit', 'Finish', 'M', 'Black'],
	])('find colour and size in options that are called %s and %s', (one, two, first, second) => {
		const products = [{ ...cin7Product(), Option1: first, Option2: second }];
		const family = cin7Family({ Option1Name: one, Option2Name: two, Products: products });
		const [found] = readProduct(preset, family).variants;
		expect([found.color.name, found.size.name]).toEqual(['Black', 'M']);
	});

	it('are a style each where there is no family, or one by the SKU pattern', () => {
		const items = [cin7Product(), cin7Product({ ID: 'p-2', SKU: 'LNX-204-BLK-L', Barcode: '850001234573' })];
		const numbers = (skuPattern: string) =>
			mapProducts(items, { preset, skuPattern }).mapped.map(({ value }) => value.style_number);
		expect(numbers('')).toEqual(['LNX-204-BLK-M', 'LNX-204-BLK-L']);
		expect(numbers('{style}-{color}-{size}')).toEqual(['LNX-204']);
		expect(readProduct(preset, items[0])).toMatchObject({
			sourceId: 'p-1',
			supplierCode: 'MILL-9',
			images: [image('linden-black')],
			attributes: { ...MEASURES, hsCode: '6204.43' },
		});
	});

	it('are not for sale when they are deprecated, or kept from being sold', () => {
		const states = [{ Status: 'Deprecated' }, { Sellable: false }, { Status: null }];
		const products = states.map((state) => ({ ...cin7Product(state), Option1: 'Black', Option2: 'M' }));
		const family = readProduct(preset, cin7Family({ Products: products }));
		expect([family.active, family.variants.map(({ active }) => active)]).toEqual([true, [false, false, true]]);
		const gone = cin7Family({ Products: products.slice(0, 2) });
		expect(mapProducts([gone], { preset }).rejected[0].reasonCode).toBe('inactive-style');
		expect(mapProducts([cin7Family({ Products: [] })], { preset }).rejected[0].reasonCode).toBe('no-variants');
	});

	it('give stock levels that are summed over bins and batches', () => {
		expect(readLevels(preset, cin7Stock())).toEqual([
			{
				system: preset,
				sku: 'LNX-204-BLK-M',
				upc: '850001234566',
				warehouse: 'East',
				warehouseId: 'East',
				onHand: 12,
				available: 10,
				allocated: 2,
				onOrder: 15,
				incomingDate: '2025-06-01',
				place: 'A1',
				updatedAt: '',
			},
		]);
		const rows = [
			cin7Stock(),
			cin7Stock({ Bin: 'A2', OnHand: 5, Available: 5 }),
			cin7Stock({ Batch: 'B', Available: 10 }),
		];
		const { mapped } = mapStock(rows, { preset });
		expect(mapped.map(({ value, inputs }) => [value, inputs])).toEqual([
			[{ warehouse: 'East', upc: '850001234566', inventory: 25 }, [0, 1, 2]],
		]);
	});
});
