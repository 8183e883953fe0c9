import fc from 'fast-check';

import { mapCoreProducts } from '../../nodes/shared/mapping/mapCore';
import type { PresetName } from '../../nodes/shared/mapping/presets';
import { MappingSettingsError } from '../../nodes/shared/mapping/settingsError';
import { amazonListing, amazonReport, etsyListing } from './preset-channels-marketplaces';
import { secondVariation, shopifyGraphql, shopifyRest, wooProduct, wooVariation } from './preset-channels-support';

const values = (preset: PresetName, items: unknown[], change: object = {}) =>
	mapCoreProducts(items, { preset, ...change }).mapped.map(({ value }) => value);

describe('core products of Shopify', () => {
	it('are one per variant, with options as fields and weights in both units', () => {
		const [first, second] = values('shopify', [shopifyRest()]);
		expect(first).toEqual({
			sku: 'LIN-BLK-S',
			product_id: '8123450001',
			product_variant_id: '551',
			name: 'Linden Wrap Dress - S / Black',
			description: '<p>Wrap dress in silk.</p>',
			UPC: '800123456780',
			retail_price: 180,
			weight_lbs: 0.7716,
			weight_kg: 0.35,
			tags: 'Core, Silk',
			product_type: 'Dresses',
			vendor: 'Linden',
			sort_order: 1,
			attribute_names: 'Größe, Farbe',
			Größe: 'S',
			Farbe: 'Black',
		});
		expect(Object.keys(first).slice(0, 5)).toEqual(['sku', 'product_id', 'product_variant_id', 'name', 'description']);
		expect(second).toMatchObject({ sku: 'LIN-SND-M', Farbe: 'Sand', sort_order: 2 });
	});

	it('are the same from GraphQL, as far as it states them', () => {
		expect(values('shopify', [shopifyGraphql()])[0]).toMatchObject({
			sku: 'LIN-BLK-S',
			product_id: '8123450001',
			product_variant_id: '551',
			name: 'Linden Wrap Dress - Black / S',
			weight_kg: 0.35,
			tags: 'Core, Silk',
			attribute_names: 'Color, Size',
			Color: 'Black',
			Size: 'S',
		});
	});
});

describe('core products of WooCommerce', () => {
	const expected = {
		sku: 'LIN-BLK-S',
		product_id: '611',
		parent_id: '600',
		name: 'Linden Wrap Dress',
		description: '<p>Wrap dress in silk.</p>',
		description_short: 'Silk dress',
		quantity: 12,
		image_url_1: 'https://img.example/linden-black.jpg',
		image_url_2: 'https://img.example/linden.jpg',
		retail_price: 150,
		regular_price: 180,
		weight_lbs: 0.7716,
		weight_kg: 0.35,
		length_in: 15.748,
		width_in: 11.811,
		height_in: 1.9685,
		length_cm: 40,
		width_cm: 30,
		height_cm: 5,
		tags: 'Core, Collection_Fall 26 Main',
		categories: 'Tops & Dresses',
		status: 'publish',
		allow_backorders: 'N',
		attribute_names: 'Color, Size',
		Color: 'Black',
		Size: 'S',
	};

	it('take what their product states', () => {
		const merged = wooProduct({ variations: [wooVariation(), secondVariation()] });
		const [first, second] = values('wooCommerce', [merged]);
		expect(first).toEqual(expected);
		expect(second).toMatchObject({ sku: 'LIN-SND-M', image_url_1: 'https://img.example/linden.jpg' });
	});

	it('find the parent among the items, whose place is noted', () => {
		const items = [wooVariation({ parent_id: 600 }), wooProduct()];
		const { mapped, rejected } = mapCoreProducts(items, { preset: 'wooCommerce' });
		expect(rejected).toEqual([]);
		expect(mapped).toEqual([{ value: expected, inputs: [0, 1], warnings: [] }]);
	});

	it("are in the shop's units", () => {
		const units = { weightUnit: 'lb', dimensionUnit: 'in' };
		expect(values('wooCommerce', [wooVariation({ parent_id: 0 })], units)[0]).toMatchObject({
			weight_lbs: 0.35,
			weight_kg: 0.1588,
			length_in: 40,
			length_cm: 101.6,
		});
	});

	it('are not made of a product that names its variations by id', () => {
		const { mapped, rejected } = mapCoreProducts([wooProduct()], { preset: 'wooCommerce' });
		expect(mapped).toEqual([]);
		expect(rejected[0]).toMatchObject({ input: 0, reasonCode: 'no-variants', subject: 'Product Linden Wrap Dress' });
	});
});

describe('core products of Etsy and Amazon', () => {
	it('keep what an Etsy listing states beside the core fields', () => {
		const [product, ...others] = values('etsy', [etsyListing()]);
		// The other product of the listing is deleted.
		expect(others).toEqual([]);
		expect(product).toMatchObject({
			sku: 'LIN-BLK-S',
			product_id: '1477001',
			product_variant_id: '77001',
			name: 'Linden Wrap Dress',
			quantity: 7,
			retail_price: 180.5,
			weight_lbs: 0.75,
			weight_kg: 0.3402,
			length_in: 16,
			length_cm: 40.64,
			tags: 'silk, dress',
			product_type: 'physical',
			status: 'active',
			attribute_names: 'Primary color, Size',
			'Primary color': 'Black',
		});
		expect(Object.keys(product.custom_fields ?? {})).toEqual([
			'listing_id',
			'product_id',
			'offerings.is_enabled',
			'offerings.offering_id',
			'property_values',
			'price',
			'price_on_property',
			'quantity_on_property',
			'sku_on_property',
		]);
	});

	it("take the columns of Amazon's report", () => {
		expect(values('amazon', [amazonReport()])).toEqual([
			{
				sku: 'LIN-BLK-S',
				product_id: '800123456780',
				product_variant_id: 'B0LINDEN01',
				name: 'Linden Wrap Dress',
				description: 'Wrap dress in silk.',
				ASIN: 'B0LINDEN01',
				quantity: 9,
				image_url_1: 'https://img.example/linden.jpg',
				retail_price: 180,
			},
		]);
	});
});

describe('what cannot become a core product', () => {
	it('is named with its variant, while the other variants of the item are mapped', () => {
		const [good, bad] = shopifyRest().variants as object[];
		const item = shopifyRest({ variants: [good, { ...bad, sku: ' ' }] });
		const { mapped, rejected } = mapCoreProducts([item, 'text'], { preset: 'shopify' });
		expect(mapped.map(({ value, inputs }) => [value.sku, inputs])).toEqual([['LIN-BLK-S', [0]]]);
		expect(rejected).toMatchObject([
			{ input: 0, reasonCode: 'missing-sku', field: 'sku', subject: 'Product Linden Wrap Dress' },
			{ input: 1, reasonCode: 'not-a-product' },
		]);
		expect(rejected[0].reason).toContain('M / Sand');
	});

	it('is every product of a SKU that is there twice, with both sides named', () => {
		const items = [
			amazonReport(),
			amazonReport({ 'item-name': 'Alder Shirt' }),
			amazonReport({ 'seller-sku': 'OTHER' }),
		];
		const { mapped, rejected } = mapCoreProducts(items, { preset: 'amazon' });
		expect(mapped.map(({ inputs }) => inputs)).toEqual([[2]]);
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-sku', 'duplicate-sku']);
		for (const { reason } of rejected) {
			expect(reason).toContain('Linden Wrap Dress (item 1)');
			expect(reason).toContain('Alder Shirt (item 2)');
		}
	});

	it('is a listing of another API, which has no such columns', () => {
		expect(mapCoreProducts([amazonListing()], { preset: 'amazon' }).rejected[0].reason).toContain('seller-sku');
	});

	it('leaves out figures that are none and options with the name of a field, and says so', () => {
		const item = wooVariation({
			weight: 'heavy',
			price: 'on request',
			attributes: [{ name: 'status', option: 'New' }],
		});
		const [{ value, warnings }] = mapCoreProducts([item], { preset: 'wooCommerce' }).mapped;
		expect(value).not.toHaveProperty('weight_kg');
		expect(value).not.toHaveProperty('retail_price');
		expect(value.status).toBe('publish');
		expect(warnings).toEqual([
			'retail_price "on request" is not a number: it was left out.',
			'The weight "heavy" is not a number: it was left out.',
			'The option "status" has the name of a field, so its value "New" was left out.',
		]);
	});

	it('is any row of a system that is no sales channel', () => {
		expect(() => mapCoreProducts([], { preset: 'cin7Core' })).toThrow(MappingSettingsError);
	});
});

describe('spoilt rows', () => {
	const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
	const goods: Array<[PresetName, Record<string, unknown>[]]> = [
		['shopify', [shopifyGraphql(), shopifyRest()]],
		['wooCommerce', [wooProduct(), wooVariation({ parent_id: 600 }), wooProduct({ variations: [wooVariation()] })]],
		['etsy', [etsyListing()]],
		['amazon', [amazonReport()]],
	];

	it.each(goods)('of %s become core products or are rejected, and never change', (preset, rows) => {
		const spoilt = fc
			.constantFrom(...rows)
			.chain((good) =>
				fc
					.dictionary(fc.constantFrom(...Object.keys(good)), anything, { maxKeys: 3 })
					.map((change) => ({ ...good, ...change })),
			);
		fc.assert(
			fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: spoilt }, anything), { maxLength: 5 }), (items) => {
				const before = fc.stringify(items);
				const result = mapCoreProducts(items, { preset });
				const told = new Set([
					...result.mapped.flatMap(({ inputs }) => inputs),
					...result.rejected.map(({ input }) => input),
				]);
				expect([...told].sort((one, two) => one - two)).toEqual(items.map((_, index) => index));
				const skus = result.mapped.map(({ value }) => value.sku);
				expect(new Set(skus).size).toBe(skus.length);
				expect(skus).not.toContain('');
				for (const { reason, reasonCode } of result.rejected) {
					expect(reasonCode).toMatch(/^[a-z]+(-[a-z]+)*$/);
					expect(reason).toMatch(/\S.*[.]$/s);
				}
				expect(mapCoreProducts(items, { preset })).toEqual(result);
				expect(fc.stringify(items)).toBe(before);
			}),
			{ numRuns: 150 },
		);
	});
});
