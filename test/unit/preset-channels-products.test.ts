import fc from 'fast-check';

import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { PresetName } from '../../nodes/shared/mapping/presets';
import { oneOf } from '../../nodes/shared/mapping/transforms/channels/optionNames';
import { accounted } from './mapping-support';
import { amazonListing, amazonParent, amazonReport, etsyListing } from './preset-channels-marketplaces';
import { secondVariation, shopifyGraphql, shopifyRest, wooProduct, wooVariation } from './preset-channels-support';

const WHOLESALE = [{ field: 'price_wholesale', value: '82' }];

/** Maps with a wholesale price of 82 and a linesheet, which the channels do not have. */
function map(preset: PresetName, items: unknown[], change: object = {}) {
	const overrides = items.map(() => WHOLESALE);
	return mapProducts(items, { preset, defaultLinesheet: 'All', overrides, ...change });
}

function onlyStyle(preset: PresetName, items: unknown[], change: object = {}) {
	const { mapped, rejected } = map(preset, items, change);
	expect(rejected).toEqual([]);
	expect(mapped).toHaveLength(1);
	return mapped[0];
}

const SKUS = [
	{ sku_color_code: 'Black', sku_size: 'S', upc: '800123456780' },
	{ sku_color_code: 'Sand', sku_size: 'M', upc: '800123456797' },
];

describe('a product of Shopify', () => {
	it('in GraphQL form becomes a style with its options, pictures and collections', () => {
		const { value } = onlyStyle('shopify', [shopifyGraphql()], { linesheetsPerStyle: 'all' });
		expect(value).toMatchObject({
			style_name: 'Linden Wrap Dress',
			style_number: '8123450001',
			style_identifier: '8123450001',
			style_description: 'Wrap dress in silk.',
			division: 'Linden',
			silhouette: 'Dresses',
			materials: [{ material: 'Silk' }],
			prices: [{ price_wholesale: '82.00', price_retail: '180.00', price_currency: 'USD' }],
			images: [{ image: 'https://img.example/linden.jpg' }],
			colors: [
				{ color_name: 'Black', color_code: 'Black', color_image: 'https://img.example/linden-black.jpg' },
				{ color_name: 'Sand', color_code: 'Sand' },
			],
			skus: SKUS,
		});
		expect(value.deliveries.map(({ delivery_name: name }) => name)).toEqual(['Fall 26 Main', 'Dresses']);
		expect(value.tags?.map(({ tag_name: name }) => name)).toEqual(['Core', 'Silk', 'Dresses']);
	});

	it("in the form of n8n's node becomes the same style, with pictures by their variants", () => {
		const { value } = onlyStyle('shopify', [shopifyRest()]);
		expect(value.skus).toEqual(SKUS);
		expect(value.colors.map(({ color_image: image }) => image)).toEqual([
			'https://img.example/linden-black.jpg',
			'https://img.example/linden-sand.jpg',
		]);
		expect(value.images).toHaveLength(3);
		expect(value.tags?.map(({ tag_name: name }) => name)).toEqual(['Core', 'Silk', 'Dresses']);
	});

	it('with variants as items of their own is brought together by the product', () => {
		const { variants: _variants, ...product } = shopifyGraphql();
		const { nodes } = shopifyGraphql().variants as { nodes: object[] };
		const { value, inputs } = onlyStyle(
			'shopify',
			nodes.map((variant) => ({ ...variant, product })),
		);
		expect(inputs).toEqual([0, 1]);
		expect(value).toMatchObject({ style_name: 'Linden Wrap Dress', style_number: '8123450001', skus: SKUS });
	});

	it('takes its wholesale price from a metafield of that name', () => {
		const metafields = { nodes: [{ key: 'wholesale_price', value: '{"amount":"77.5","currency_code":"USD"}' }] };
		const { value } = onlyStyle('shopify', [shopifyGraphql({ metafields })], { overrides: undefined });
		expect(value.prices[0].price_wholesale).toBe('77.50');
	});

	it('without a wholesale price is rejected, and so is a draft', () => {
		const { rejected } = map('shopify', [shopifyGraphql(), shopifyRest({ status: 'draft' })], { overrides: undefined });
		expect(rejected.map(({ reasonCode }) => reasonCode)).toEqual(['missing-wholesale-price', 'inactive-style']);
	});
});

describe('the colour and the size of a variant', () => {
	const found = (kind: 'color' | 'size', ...names: string[]) =>
		oneOf(
			kind,
			names.map((name) => ({ name, values: [`the ${name}`] })),
		);

	it.each([
		'Color',
		'Colour',
		'COLOUR',
		'Farbe',
		'Couleur',
		'Colore',
		'Kleur',
		'pa_color',
		'Primary color',
		'Hauptfarbe',
	])('is a colour where the option is called %s', (name) => {
		expect(found('color', 'Style', name)).toBe(`the ${name}`);
		expect(found('size', 'Style', name)).toBeUndefined();
	});

	it.each([
		'Size',
		'SIZE',
		'Taille',
		'Größe',
		'Groesse',
		'Talla',
		'Taglia',
		'Maat',
		'pa_size',
		'Shoe size',
		'Schuhgröße',
	])('is a size where the option is called %s', (name) => {
		expect(found('size', name)).toBe(`the ${name}`);
		expect(found('color', name)).toBeUndefined();
	});

	it('prefers the option that is called so to one that only has the word in it', () => {
		expect(found('color', 'Sole color', 'Colour')).toBe('the Colour');
	});

	it('is neither where the only option is a title', () => {
		expect(found('size', 'Title')).toBeUndefined();
		expect(found('color', 'Title')).toBeUndefined();
	});
});

describe('a product of WooCommerce', () => {
	it('with its variations merged in becomes a style', () => {
		const { value } = onlyStyle('wooCommerce', [wooProduct({ variations: [wooVariation(), secondVariation()] })]);
		expect(value).toMatchObject({
			style_name: 'Linden Wrap Dress',
			style_number: 'LIN',
			division: 'Linden',
			deliveries: [{ delivery_name: 'Fall 26 Main' }],
			prices: [{ price_retail: '180.00' }],
			images: [{ image: 'https://img.example/linden.jpg' }],
			skus: SKUS,
		});
		expect(value.tags?.map(({ tag_name: name }) => name)).toEqual(['Core']);
	});

	const family = [wooProduct(), wooVariation({ parent_id: 600 }), secondVariation({ parent_id: 600 })];

	it.each([
		['before', [0, 1, 2]],
		['between', [1, 0, 2]],
		['after', [1, 2, 0]],
	])('%s its variations as items of their own becomes the same style', (_where, order) => {
		const { value, inputs } = onlyStyle(
			'wooCommerce',
			order.map((index) => family[index]),
		);
		expect(inputs).toEqual([0, 1, 2]);
		expect(value).toMatchObject({ style_name: 'Linden Wrap Dress', style_number: 'LIN', skus: SKUS });
	});

	it('that names variations by id only waits for them and is not sold itself', () => {
		const { rejected } = map('wooCommerce', [wooProduct()]);
		expect(rejected[0]).toMatchObject({ reasonCode: 'no-variants', subject: 'Style LIN' });
	});

	it('without variations is a style of one variant, with its wholesale price of the meta data', () => {
		const simple = wooVariation({ name: 'Linden Belt', parent_id: 0, variations: [], type: 'simple' });
		const { value } = onlyStyle('wooCommerce', [simple], { overrides: undefined });
		expect(value).toMatchObject({
			style_name: 'Linden Belt',
			style_number: 'LIN-BLK-S',
			prices: [{ price_wholesale: '82.00', price_retail: '180.00' }],
			skus: [SKUS[0]],
		});
	});

	it('keeps two simple products apart', () => {
		const simple = (id: number) =>
			wooVariation({ id, name: `Belt ${id}`, sku: `B${id}`, parent_id: 0, global_unique_id: '' });
		expect(map('wooCommerce', [simple(1), simple(2)]).mapped).toHaveLength(2);
	});
});

describe('a listing of Etsy', () => {
	it('becomes a style with the prices of its offerings, without what is deleted', () => {
		const { value } = onlyStyle('etsy', [etsyListing()]);
		expect(value).toMatchObject({
			style_name: 'Linden Wrap Dress',
			style_number: '1477001',
			materials: [{ material: 'Silk, Cotton' }],
			prices: [{ price_retail: '180.50', price_currency: 'USD' }],
			colors: [{ color_name: 'Black' }],
			sizes: [{ size_name: 'S' }],
			deliveries: [{ delivery_name: '4455' }],
			images: [{ image: 'https://img.example/linden.jpg' }],
		});
	});

	it('may have its products beside its own fields', () => {
		const { inventory, ...listing } = etsyListing();
		const { value } = onlyStyle('etsy', [{ ...listing, ...(inventory as object) }]);
		expect(value).toMatchObject({ colors: [{ color_name: 'Black' }], prices: [{ price_retail: '180.50' }] });
	});

	it('that has expired is rejected', () => {
		expect(map('etsy', [etsyListing({ state: 'expired' })]).rejected[0].reasonCode).toBe('inactive-style');
	});
});

describe('listings of Amazon', () => {
	const second = amazonListing({
		sku: 'LIN-SND-M',
		identifiers: [{ identifiers: [{ identifierType: 'UPC', identifier: '800123456797' }] }],
		summaries: [{ itemName: 'Linden Wrap Dress, Sand, M', color: 'Sand', size: 'M', status: ['BUYABLE'] }],
	});

	it('become one style by their parent, whose name counts', () => {
		const { value, inputs } = onlyStyle('amazon', [amazonListing(), second, amazonParent()]);
		expect(inputs).toEqual([0, 1, 2]);
		expect(value).toMatchObject({
			style_name: 'Linden Wrap Dress',
			style_number: 'LIN',
			style_description: 'Wrap dress in silk.',
			division: 'Linden',
			prices: [{ price_retail: '180.00', price_currency: 'USD' }],
			images: [{ image: 'https://img.example/linden.jpg' }],
			skus: SKUS,
		});
	});

	it('without the parent are rejected for their names, or take the first by choice', () => {
		const listings = [amazonListing(), second];
		expect(map('amazon', listings).rejected.map(({ reasonCode }) => reasonCode)).toEqual([
			'style-name-conflict',
			'style-name-conflict',
		]);
		const { value } = onlyStyle('amazon', listings, { conflicts: 'first' });
		expect(value).toMatchObject({ style_name: 'Linden Wrap Dress, Black, S', style_number: 'LIN' });
	});

	it('of the report are styles of their own, or brought together by a SKU pattern', () => {
		const rows = [
			amazonReport(),
			amazonReport({ 'seller-sku': 'LIN-SND-M', 'product-id': 'B0LINDEN02', asin1: 'B0LINDEN02' }),
		];
		expect(map('amazon', rows).mapped.map(({ value }) => value.style_number)).toEqual(['LIN-BLK-S', 'LIN-SND-M']);
		const { value } = onlyStyle('amazon', rows, { skuPattern: '{style}-{color}-{size}' });
		expect(value).toMatchObject({
			style_number: 'LIN',
			colors: [{ color_name: 'BLK' }, { color_name: 'SND' }],
			skus: [{ sku_color_code: 'BLK', sku_size: 'S', upc: '800123456780' }],
		});
	});
});

describe('spoilt rows of sales channels', () => {
	const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
	const goods: Array<[PresetName, Record<string, unknown>[]]> = [
		['shopify', [shopifyGraphql(), shopifyRest()]],
		['wooCommerce', [wooProduct({ variations: [wooVariation()] }), wooVariation({ parent_id: 600 })]],
		['etsy', [etsyListing()]],
		['amazon', [amazonListing(), amazonParent(), amazonReport()]],
	];

	it.each(goods)('of %s are mapped or rejected, and never change', (preset, rows) => {
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
				const result = map(preset, items);
				expect(accounted(result)).toEqual(items.map((_, index) => index));
				expect(map(preset, items)).toEqual(result);
				expect(fc.stringify(items)).toBe(before);
			}),
			{ numRuns: 150 },
		);
	});
});
