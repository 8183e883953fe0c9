import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { readLevels, readProduct } from './preset-sources-support';
import { warehouseManagerItem, warehouseManagerStock } from './preset-sources-extensiv-rows';

const NO_SEASON = { name: '', year: '', code: '' };
const defaultLinesheet = 'All';
const skuPattern = '{style}-{color}-{size}';

describe('rows of Extensiv 3PL Warehouse Manager', () => {
	const preset = 'extensivWarehouseManager' as const;

	/** The same item as a server that answers in PascalCase writes it. */
	const pascal = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(pascal);
		if (value === null || typeof value !== 'object') return value;
		const upper = (key: string) => key.charAt(0).toUpperCase() + key.slice(1);
		return Object.fromEntries(Object.entries(value).map(([key, inner]) => [upper(key), pascal(inner)]));
	};

	it('give what an item states, in camelCase and in PascalCase', () => {
		const expected = {
			styleKey: '',
			system: preset,
			sourceId: '301',
			styleNumber: 'LNX-204-BLK-M',
			name: 'Linden Wrap Dress',
			description: 'Wrap dress with a tie',
			shortDescription: '',
			productType: '',
			supplierCode: '',
			brand: '',
			category: 'Dresses',
			tags: [],
			season: NO_SEASON,
			linesheets: [],
			prices: [{ label: '', currency: '', wholesale: 82 }],
			images: [],
			countryOfOrigin: 'PT',
			attributes: { cost: '30.5', hsCode: '6204.43', weight: '0.9', length: '12', width: '9', height: '2' },
			active: true,
			updatedAt: '2025-05-01T08:00:00.000Z',
			variants: [
				{
					sku: 'LNX-204-BLK-M',
					upc: '850001234566',
					color: { name: 'Black', code: '' },
					size: { name: 'M', code: '' },
					wholesalePrice: 82,
					images: [],
					attributes: { variantId: '301' },
					active: true,
				},
			],
		};
		expect(readProduct(preset, warehouseManagerItem())).toEqual(expected);
		expect(readProduct(preset, pascal(warehouseManagerItem()))).toEqual(expected);
	});

	it.each([
		[{ qualifier: 'Ink', _embedded: {} }, 'Ink', ''],
		[{ qualifier: 'XL', _embedded: {} }, '', 'XL'],
		[{ qualifier: undefined, _embedded: { item: [{ qualifier: '38 | Ink' }] } }, 'Ink', '38'],
		[{ qualifier: '', _embedded: { item: [{ qualifier: 'Ink' }, { qualifier: 'Sand' }] } }, '', ''],
	])('read %j as colour "%s" and size "%s"', (change, color, size) => {
		const [variant] = readProduct(preset, warehouseManagerItem(change)).variants;
		expect([variant.color.name, variant.size.name]).toEqual([color, size]);
	});

	it('become one style by the SKU pattern, and are left out when they are deactivated', () => {
		const off = { sku: 'LNX-204-BLK-L', itemId: 302, upc: '850001234573', readOnly: { deactivated: 'true' } };
		const items = [warehouseManagerItem(), warehouseManagerItem(off)];
		const [style] = mapProducts(items, { preset, defaultLinesheet, skuPattern }).mapped;
		expect([style.value.style_number, style.inputs]).toEqual(['LNX-204', [0, 1]]);
		expect(style.value.skus).toEqual([{ sku_color_code: 'Black', sku_size: 'M', upc: '850001234566' }]);
	});

	it('give stock levels by facility', () => {
		const expected = {
			system: preset,
			sku: 'LNX-204-BLK-M',
			upc: '850001234566',
			warehouse: '',
			warehouseId: '2',
			onHand: 40,
			available: 34,
			allocated: 50,
			blocked: 2,
			updatedAt: '',
		};
		expect(readLevels(preset, warehouseManagerStock())).toEqual([expected]);
		expect(readLevels(preset, pascal(warehouseManagerStock()))).toEqual([expected]);
		const warehouseMap = [{ from: '2', to: 'East' }];
		const noUpc = warehouseManagerStock({ upc: undefined });
		const { mapped } = mapStock([noUpc], { preset, warehouseMap, matchBy: 'style', skuPattern });
		expect(mapped[0].value).toMatchObject({ warehouse: 'East', inventory: 34 });
	});
});
