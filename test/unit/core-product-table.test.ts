import { CORE_FIELDS } from '../../nodes/shared/mapping/coreProduct';
import { mapCoreProducts } from '../../nodes/shared/mapping/mapCore';
import { compilePath } from '../../nodes/shared/mapping/path';
import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import type { PresetRow } from '../../nodes/shared/mapping/presets/types';
import { withValue } from './preset-channels-support';

type Json = Record<string, unknown>;

const CHANNELS: PresetName[] = ['shopify', 'wooCommerce', 'etsy', 'amazon'];

/** The published table of Extensiv's product sync, in its own words; a line of several fields is taken apart. */
const PAGE: Array<[core: string, shopify: string, woo: string, etsy: string, amazon: string]> = [
	['sku', 'SKU', 'SKU', 'SKU', 'seller-sku'],
	['product_id', 'product_id', 'id', 'listing_id', 'product-id'],
	['product_variant_id', 'inventory_item_id', '-', 'product_id', 'asin1'],
	['parent_id', '-', 'parent_id', '-', '-'],
	['name', 'title & name', 'name', 'title', 'item-name'],
	['description', 'description / body_html', 'description', 'description', 'item-description'],
	['description_short', '-', 'short_description', '-', '-'],
	['ASIN', '-', '-', '-', 'asin1'],
	['UPC', 'barcode', '-', '-', '-'],
	['quantity', '-', 'stock_quantity', 'offerings.quantity', 'quantity'],
	['image_url_X', '-', 'images[]', '-', 'image-URL'],
	['retail_price', 'price', 'price', 'price', 'price'],
	['regular_price', '-', 'regular_price', '-', '-'],
	...['weight_lbs', 'weight_kg'].map((field): [string, string, string, string, string] => {
		return [field, 'weight or grams', 'weight (both units)', 'item_weight', '-'];
	}),
	...['length_in', 'width_in', 'height_in', 'length_cm', 'width_cm', 'height_cm'].map(
		(field): [string, string, string, string, string] => {
			return [field, '-', 'dimensions.* (both units)', 'item_length, item_width, item_height', '-'];
		},
	),
	['tags', 'tags', 'tags[]', 'tags[]', '-'],
	['categories', '-', 'categories[]', '-', '-'],
	['product_type', 'product_type', '-', 'listing.listing_type', '-'],
	['status', '-', 'status', 'listing.state', '-'],
	['vendor', 'vendor', '-', '-', '-'],
	['allow_backorders', '-', 'backorders_allowed (to Y/N)', '-', '-'],
	['sort_order', 'position', '-', '-', '-'],
	[
		'attribute_names',
		'option names, kept as an extra field named after the option',
		'attributes[].name',
		'property_values.property_name',
		'-',
	],
	[
		'custom_fields',
		'-',
		'-',
		'listing_id, product_id, offerings.is_enabled, offerings.offering_id, property_values, price, ' +
			'price_on_property, quantity_on_property, sku_on_property',
		'-',
	],
];

const rowsOf = (preset: PresetName) => PRESETS[preset].coreSource?.rows ?? [];

const oursFor = (field: string, preset: PresetName) => {
	const notes = rowsOf(preset).filter(({ target }) => target === field);
	return [...new Set(notes.map(({ note }) => note))].join(' | ') || '-';
};

describe("Extensiv's core product, beside the table of its product-sync page", () => {
	it.each(PAGE.map(([field, ...cells]): [string, string[]] => [field, cells]))('%s', (field, cells) => {
		const page = CHANNELS.map((preset, index) => `${preset}: ${cells[index]}`);
		expect(CHANNELS.map((preset) => `${preset}: ${oursFor(field, preset)}`)).toEqual(page);
	});

	it('has the fields of the page in its order, and no others', () => {
		const fields = CORE_FIELDS.map(([name]) => name);
		expect(fields).toEqual(PAGE.map(([field]) => field));
		expect(CHANNELS.flatMap(rowsOf).filter(({ target }) => !fields.includes(target))).toEqual([]);
	});
});

/** What is put at a row's source, what has to come out, and what stands beside it or around it. */
interface Sample {
	given: unknown;
	made: unknown;
	beside?: Json;
	around?: Json;
	/** Field that shows it, where it is not the target. */
	field?: string;
}

const each = (...samples: Array<[given: unknown, made: unknown]>): Sample[] =>
	samples.map(([given, made]) => ({ given, made }));
const url = (name: string) => `https://img.example/${name}.jpg`;

const MEASURES: Record<string, [number, number]> = {
	weight_lbs: [1, 2.2046],
	weight_kg: [0.4536, 1],
	length_in: [1, 0.3937],
	width_in: [1, 0.3937],
	height_in: [1, 0.3937],
	length_cm: [2.54, 1],
	width_cm: [2.54, 1],
	height_cm: [2.54, 1],
};

const SAMPLES: Record<string, (row: PresetRow) => Sample[]> = {
	plainId: () => each(['gid://shopify/Thing/11', '11'], [12, '12']),
	titleAndName: () => [
		{ given: 'Black / S', made: 'Linden - Black / S', around: { title: 'Linden' } },
		{ given: 'Default Title', made: 'Alder', around: { title: 'Alder' } },
	],
	amount: () => each(['48.00', 48], [{ amount: 4950, divisor: 100 }, 49.5]),
	priceOfOfferings: () =>
		each([[{ price: { amount: 4800, divisor: 100 } }], 48], [[{ price: { amount: 5, divisor: 1 } }], 5]),
	offeredQuantity: () => each([[{ quantity: 3 }, { quantity: 4 }], 7], [[{ quantity: 0 }], 0]),
	weight: ({ target }) => {
		const units = (unit: string) => ({ weight_unit: unit, item_weight_unit: unit });
		return [
			{ given: '1', made: MEASURES[target][0], beside: units('lb'), around: units('lb') },
			{ given: { value: 1, unit: 'KILOGRAMS' }, made: MEASURES[target][1] },
		];
	},
	grams: ({ target }) => each([1000, MEASURES[target][1]], ['453.592', MEASURES[target][0]]),
	length: ({ target }) => {
		const units = (unit: string) => ({ item_dimensions_unit: unit });
		return [
			{ given: '1', made: MEASURES[target][0], beside: units('in'), around: units('inches') },
			{ given: 10, made: MEASURES[target][1], beside: units('mm'), around: units('mm') },
		];
	},
	optionPairs: () =>
		each([[{ name: 'Color', value: 'Black' }], 'Color'], [[{ property_name: 'Size', values: ['S'] }], 'Size']),
	numberedOptionPairs: () => [
		{ given: 'S', made: 'Size', around: { options: [{ name: 'Size' }] } },
		{ given: 'S', made: 'Farbe', around: { options: [{ name: 'Farbe' }] } },
	],
	imagesOfVariation: () => [
		{ given: [{ src: url('a') }], made: url('a'), field: 'image_url_1' },
		{ given: [{ src: url('a') }, { src: url('b') }], made: url('b'), field: 'image_url_2' },
	],
	parentOfVariation: () => each([600, '600'], ['601', '601']),
	titles: () =>
		each([[{ name: 'Silk' }, { name: 'Tops &amp; Tees' }], 'Silk, Tops & Tees'], [[{ name: 'Core' }], 'Core']),
	customFieldsOfListing: () => [
		{ given: { product_id: 7, offerings: [{ offering_id: 9 }] }, made: { product_id: 7, 'offerings.offering_id': 9 } },
		{ given: {}, made: { listing_id: 5, sku_on_property: [1] }, around: { listing_id: 5, sku_on_property: [1] } },
	],
};

const NUMBERS = ['quantity', 'retail_price', 'regular_price', 'sort_order'];

function samplesOf(row: PresetRow): Sample[] {
	if (row.transform !== undefined) return SAMPLES[row.transform](row);
	if (NUMBERS.includes(row.target)) return each(['48.00', 48], [7, 7]);
	if (row.target === 'allow_backorders') return each([true, 'Y'], [false, 'N']);
	if (row.target === 'tags') return each(['a,b', 'a, b'], [['c', 'd'], 'c, d']);
	if (row.target === 'image_url_X') {
		return [url('a'), url('b')].map((one) => ({ given: one, made: one, field: 'image_url_1' }));
	}
	return each(['alpha', 'alpha'], ['beta', 'beta']);
}

const lines = CHANNELS.flatMap((preset) =>
	rowsOf(preset).map((row): [string, PresetName, PresetRow] => [
		`${preset}: ${row.target} from ${row.source}${row.transform ? ` by ${row.transform}` : ''}`,
		preset,
		row,
	]),
);

describe("a change in a channel's row changes the core product", () => {
	it.each(lines)('%s', (_label, preset, row) => {
		const source = PRESETS[preset].coreSource;
		const skuPath = preset === 'amazon' ? 'seller-sku' : 'sku';
		for (const { given, made, beside = {}, around = {}, field = row.target } of samplesOf(row)) {
			const outer = row.source.startsWith('^');
			const path = row.source.replace(/^\^\.?/, '');
			let variant: Json = { [skuPath]: 'SKU-1', ...beside };
			let item: Json = { ...around };
			if (outer) item = withValue(item, path, given);
			else variant = withValue(variant, path, given);
			const at = source?.each[0];
			item = at === undefined ? { ...item, ...variant } : withValue(item, at, [variant]);
			const { mapped, rejected } = mapCoreProducts([item], { preset });
			expect(rejected).toEqual([]);
			expect(compilePath(field)(mapped[0].value)).toEqual(made);
		}
	});
});
