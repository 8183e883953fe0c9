import type { Option, Price, Product, Variant } from '../model';
import { asRow, isEmpty, row, rows, sameName, text, type Row } from '../read';

/** Attributes that JOOR's style has fields for, by the names of the canonical model. */
const ATTRIBUTES: ReadonlyArray<readonly [attribute: string, field: string]> = [
	['styleIdentifier', 'style_identifier'],
	['division', 'division'],
	['fabrication', 'fabrication'],
	['silhouette', 'silhouette'],
	['measurements', 'measurements'],
	['minimum', 'minimum'],
	['madeToOrder', 'made_to_order'],
];

/** Whether an item is a style as Joor Get Style answers it, with its lists as lists (joor-v2.md 5.3). */
export function isJoorStyle(item: unknown): boolean {
	const style = asRow(item);
	if (!style || Object.hasOwn(style, 'styleNumber')) return false;
	const isStyle = Object.hasOwn(style, 'style_number') && Object.hasOwn(style, 'style_name');
	return isStyle && [style.colors, style.sizes, style.skus].some(Array.isArray);
}

/** A JOOR style as a canonical product. JOOR keeps no SKU, so its variants have none. */
export function productOfStyle(style: Row, system: string): Product {
	const deliveries = rows(style.deliveries);
	const { season_name: name, season_year: year, season_code: code } = row(deliveries[0]);
	const materials = rows(style.materials).map(({ material }) => text(material));
	const attributes = ATTRIBUTES.map(([attribute, field]) => [attribute, text(style[field])]);
	attributes.push(['material', materials.filter((one) => one !== '').join(', ')]);
	return {
		system,
		sourceId: text(style.style_id),
		styleNumber: text(style.style_number),
		name: text(style.style_name),
		description: text(style.style_description),
		shortDescription: '',
		productType: '',
		supplierCode: '',
		brand: '',
		category: distinct(rows(style.categories).map(({ category_id: id }) => text(id))).join('; '),
		tags: distinct(rows(style.tags).map((tag) => text(tag.tag_value) || text(tag.tag_name))),
		season: { name: text(name), year: text(year), code: text(code) },
		linesheets: distinct(deliveries.map(({ delivery_name: linesheet }) => text(linesheet))),
		prices: rows(style.prices).flatMap(pricesOf),
		images: distinct(rows(style.images).map(({ image }) => text(image))),
		countryOfOrigin: text(style.style_country_origin),
		attributes: Object.fromEntries(attributes.filter(([, value]) => value !== '')) as Record<string, string>,
		active: true,
		updatedAt: '',
		variants: variantsOf(style),
		raw: style,
	};
}

const distinct = (values: string[]) => [...new Set(values.filter((value) => value !== ''))];

/** A price of JOOR; one whose retail is in another currency becomes two. */
function pricesOf(given: Row): Price[] {
	const [label, currency] = [text(given.price_label), text(given.price_currency)];
	const retailCurrency = text(given.price_currency_retail) || currency;
	const price: Price = { label, currency };
	if (!isEmpty(given.price_wholesale)) price.wholesale = given.price_wholesale as number;
	if (isEmpty(given.price_retail)) return [price];
	const retail = given.price_retail as number;
	return retailCurrency === currency ? [{ ...price, retail }] : [price, { label, currency: retailCurrency, retail }];
}

interface StyleOption extends Option {
	images: string[];
}

/**
 * The variants of a style: those that its SKUs name, and every combination of a colour or size that no SKU names, since
 * JOOR ties colours to sizes by UPCs only (joor-v2.md 5.3).
 */
function variantsOf(style: Row): Variant[] {
	const colors = rows(style.colors).map((color): StyleOption => {
		const image = text(color.color_image);
		return { name: text(color.color_name), code: text(color.color_code), images: image === '' ? [] : [image] };
	});
	const sizes = rows(style.sizes).map((size): StyleOption => {
		return { name: text(size.size_name), code: text(size.size_code), images: [] };
	});
	const [usedColors, usedSizes] = [new Set<StyleOption>(), new Set<StyleOption>()];
	const variants = rows(style.skus).map((sku) => {
		const color = optionOf(colors, text(sku.sku_color_code));
		const size = optionOf(sizes, text(sku.sku_size));
		usedColors.add(color);
		usedSizes.add(size);
		return variant(color, size, text(sku.upc), sku);
	});
	const allColors = colors.length > 0 ? colors : [NO_OPTION];
	const allSizes = sizes.length > 0 ? sizes : [NO_OPTION];
	const isNew = (color: StyleOption, size: StyleOption) =>
		variants.length === 0 ||
		!(usedColors.has(color) || color === NO_OPTION) ||
		!(usedSizes.has(size) || size === NO_OPTION);
	if (colors.length + sizes.length === 0) return variants;
	const others = allColors.flatMap((color) =>
		allSizes.filter((size) => isNew(color, size)).map((size) => variant(color, size, '', {})),
	);
	return [...variants, ...others];
}

const NO_OPTION: StyleOption = { name: '', code: '', images: [] };

/** The option with that code or name; one that the style does not list is taken as it is named. */
function optionOf(options: readonly StyleOption[], named: string): StyleOption {
	if (named === '') return NO_OPTION;
	const byCode = options.find(({ code }) => code === named);
	const byName = byCode ?? options.find(({ name }) => name === named);
	const close =
		byName ?? options.find(({ code, name }) => [code, name].some((one) => sameName(one) === sameName(named)));
	return close ?? { name: named, code: named, images: [] };
}

function variant(color: StyleOption, size: StyleOption, upc: string, raw: Row): Variant {
	return {
		sku: '',
		upc,
		color: { name: color.name, code: color.code },
		size: { name: size.name, code: size.code },
		images: color.images,
		attributes: {},
		active: true,
		raw,
	};
}
