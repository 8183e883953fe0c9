import type { JoorColor, JoorSku, JoorStyle } from '../types';
import { plainText } from './styleDiff';
import type { StyleInJoor } from './styleReader';

/** Values that are not there are left out, so that JOOR keeps what it has. */
function compact<T extends object>(record: T): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(record).filter(
			([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
		),
	);
}

/** Fields of a style node (joor-v2.md 5.3); what else an item carries stays with the item. */
const SCALARS = [
	'style_name',
	'style_number',
	'style_identifier',
	'style_description',
	'made_to_order',
	'division',
	'division_code',
	'style_country_origin',
	'fabrication',
	'fabrication_code',
	'measurements',
	'silhouette',
	'silhouette_code',
	'source_of_materials',
	'heel_height',
	'contains_fur',
	'delivery_overwrite',
	'minimum',
] as const;

/**
 * The style node of a POST, PUT or bulk job (joor-v2.md 5.3). The names of the containers for prices, colours, sizes,
 * SKUs and images are inferred there (I).
 */
export function stylePayload(style: JoorStyle): Record<string, unknown> {
	const record = style as unknown as Record<string, unknown>;
	return compact({
		...Object.fromEntries(SCALARS.map((field) => [field, record[field]])),
		materials: style.materials,
		images: style.images,
		categories: style.categories?.map((category) => {
			const id = Number(category.category_id);
			return { category_id: Number.isInteger(id) ? id : category.category_id };
		}),
		prices: style.prices.map(compact),
		deliveries: style.deliveries.map(compact),
		colors: style.colors.map(compact),
		sizes: style.sizes.map(compact),
		tags: style.tags?.map(compact),
		skus: style.skus?.map(({ sku_color_code, sku_size, upc }) => compact({ sku_color_code, sku_size, upc })),
	});
}

function withExtras<T>(wanted: T[], current: T[], keyOf: (entry: T) => string): T[] {
	const keys = new Set(wanted.map(keyOf));
	return [...wanted, ...current.filter((entry) => !keys.has(keyOf(entry)))];
}

const skuKey = (sku: JoorSku) => `${sku.sku_color_code}|${sku.sku_size}`;
const colorKey = (color: JoorColor) => color.color_code || color.color_name;

function presentTexts(current: JoorStyle): Partial<JoorStyle> {
	const present = Object.entries(compact(current)).map(([field, value]) => [
		field,
		typeof value === 'string' ? plainText(value) : value,
	]);
	return Object.fromEntries(present) as Partial<JoorStyle>;
}

/**
 * The wanted style with everything that JOOR has beside it. Whether an edit patches or replaces is not documented
 * (joor-v2.md 17.5), and a colour or size that an edit drops takes lines off open orders (joor-v2.md 7): so an edit
 * never leaves out a colour, size, price or text that is there. Linesheets follow `delivery_overwrite`.
 */
export function mergeForEdit(wanted: JoorStyle, inJoor: StyleInJoor): JoorStyle {
	const { style: current } = inJoor;
	return {
		...presentTexts(current),
		...wanted,
		prices: withExtras(wanted.prices, current.prices, (price) => `${price.price_currency}|${price.price_label}`).filter(
			// A price type of the account shows on every style (joor-v2.md 5.3), also without an amount to keep.
			(price) => price.price_wholesale || price.price_retail,
		),
		colors: withExtras(wanted.colors, current.colors, colorKey).map((color) => {
			const old = current.colors.find((one) => colorKey(one) === colorKey(color));
			// JOOR's own copy of an image is no source to load it from.
			const { color_image: _copy, minimum, ...kept } = old ?? {};
			return { ...kept, ...(minimum ? { minimum } : {}), ...(color === old ? {} : color) } as JoorColor;
		}),
		sizes: withExtras(wanted.sizes, current.sizes, (size) => size.size_name).map((size) => ({
			...current.sizes.find((one) => one.size_name === size.size_name),
			...size,
		})),
		skus: withExtras(wanted.skus ?? [], current.skus ?? [], skuKey),
		tags: withExtras(wanted.tags ?? [], current.tags ?? [], (tag) => `${tag.tag_group}|${tag.tag_value}`),
		materials: wanted.materials ?? current.materials,
		images: wanted.images,
		style_id: undefined,
	};
}
