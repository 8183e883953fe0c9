import type { Product } from './model';
import type { ProductOptions } from './options';
import { asRow, isEmpty, row, rows, sameName, text, texts, type Row } from './read';
import { refuse, rejectInput, subjectOf, type MapResult } from './result';
import { priceOfVariants } from './rules/prices/priceList';
import { parseSeason } from './rules/linesheets/seasonText';
import { checkSettings } from './settings';
import { readProducts } from './sources';
import { isJoorStyle, productOfStyle } from './sources/joorStyle';
import { ATTRIBUTE_COLUMN, VARIANT_ATTRIBUTE_COLUMN } from './transforms/channels/flat';

/**
 * One variant as a flat row of texts, which goes straight to a sheet or file. Columns without a value are ''. Further
 * columns are there where the product has them: `price_label_2`, `currency_2`, `price_wholesale_2`, `price_retail_2` and
 * so on for further price lists, `style_price_wholesale` and `style_price_retail` beside a variant's price that differs
 * from its style's, `attribute_<name>` and `variant_attribute_<name>`. Entries of lists are separated by semicolons.
 */
export interface VariantRow {
	style_number: string;
	style_identifier: string;
	style_name: string;
	description: string;
	short_description: string;
	category: string;
	product_type: string;
	brand: string;
	supplier_code: string;
	season: string;
	season_year: string;
	season_code: string;
	linesheets: string;
	tags: string;
	country_of_origin: string;
	division: string;
	fabrication: string;
	silhouette: string;
	measurements: string;
	material: string;
	minimum: string;
	made_to_order: string;
	sku: string;
	upc: string;
	color_name: string;
	color_code: string;
	size_name: string;
	size_code: string;
	price_label: string;
	currency: string;
	price_wholesale: string;
	price_retail: string;
	/** Of the colour. */
	image: string;
	more_images: string;
	/** Of the variant, `true` or `false`. */
	active: string;
	style_images: string;
	style_active: string;
	source_id: string;
	updated_at: string;
	[column: string]: string;
}

/** Attributes that have a column of their own. */
const NAMED_ATTRIBUTES: ReadonlySet<string> = new Set(
	'styleIdentifier division fabrication silhouette measurements material minimum madeToOrder'.split(' '),
);

/**
 * Maps products to flat rows, one per variant, in JOOR's words. Takes canonical products, rows in any form of the
 * preset, flat rows themselves, and styles as Joor Get Style answers them; items of one style are brought together as
 * in `mapProducts`. Given back to a mapping with any preset, the rows of one style make the same style again.
 *
 * Every input is in the `inputs` of all rows of its style, or rejected: `not-a-product`, `no-variants`,
 * `style-name-conflict`. Warnings stand on the first row of a style. Throws like `mapProducts`.
 */
export function toVariantRows(items: readonly unknown[], options: ProductOptions): MapResult<VariantRow> {
	const settings = checkSettings('productToJoor', options);
	const result: MapResult<VariantRow> = { mapped: [], rejected: [] };
	const given = items.map((item) => (isJoorStyle(item) ? productOfStyle(item as Row, settings.preset) : item));
	const { products, unreadable } = readProducts(given, settings);
	for (const input of unreadable) {
		const words = 'The item is not a product: a record with a style number and variants is needed.';
		result.rejected.push(rejectInput(input, refuse('', 'not-a-product', words).rejections));
	}
	for (const { product, inputs, warnings, refusals } of products) {
		const name = text(product.styleNumber) || text(product.name);
		const variants = rows(product.variants);
		const reasons = [...refusals];
		if (variants.length === 0) {
			const words = `The style ${name || `of item ${inputs[0] + 1}`} has no variants, so there is no row to make of it.`;
			reasons.push(...refuse('variants', 'no-variants', words).rejections);
		}
		if (reasons.length > 0) {
			for (const input of inputs) result.rejected.push(rejectInput(input, reasons, subjectOf('Style', name)));
			continue;
		}
		const told = new Set(warnings);
		const style = styleColumns(product, settings.wholesalePriceList, told);
		for (const [index, variant] of variants.entries()) {
			const value = variantRow(style, variant);
			result.mapped.push({ value, inputs, warnings: index === 0 ? [...told] : [] });
		}
	}
	result.rejected.sort((one, two) => one.input - two.input);
	return result;
}

/** What the rows of a style have in common. */
interface StyleColumns {
	/** Columns before and after those of the variant. */
	first: Record<string, string>;
	last: Record<string, string>;
	/** The first price list; without one, the price of the first variant for sale, which is the style's in JOOR. */
	price: Row;
	furtherPrices: Record<string, string>;
	attributes: Record<string, string>;
}

function styleColumns(product: Product, wholesaleList: string, told: Set<string>): StyleColumns {
	const attributes = row(product.attributes);
	const season = row(product.season);
	const { name, year, code } =
		isEmpty(season.year) && isEmpty(season.code) ? parseSeason(season.name ?? product.season) : season;
	const prices = pricesInOrder(product.prices, wholesaleList);
	const amount = (kind: 'retail' | 'wholesale') => {
		if (prices.some((price) => !isEmpty(price[kind]))) return prices[0][kind];
		return priceOfVariants(product.variants, `${kind}Price`);
	};
	return {
		first: {
			style_number: text(product.styleNumber),
			style_identifier: text(attributes.styleIdentifier),
			style_name: text(product.name),
			description: text(product.description),
			short_description: text(product.shortDescription),
			category: text(product.category),
			product_type: text(product.productType),
			brand: text(product.brand),
			supplier_code: text(product.supplierCode),
			season: text(name),
			season_year: text(year),
			season_code: text(code),
			linesheets: listCell(product.linesheets, 'linesheet', told),
			tags: listCell(product.tags, 'tag', told),
			country_of_origin: text(product.countryOfOrigin),
			division: text(attributes.division),
			fabrication: text(attributes.fabrication),
			silhouette: text(attributes.silhouette),
			measurements: text(attributes.measurements),
			material: text(attributes.material),
			minimum: text(attributes.minimum),
			made_to_order: text(attributes.madeToOrder),
		},
		last: {
			style_images: urlCell(product.images),
			style_active: String(product.active !== false),
			source_id: text(product.sourceId),
			updated_at: text(product.updatedAt),
		},
		price: { ...prices[0], wholesale: amount('wholesale'), retail: amount('retail') },
		furtherPrices: Object.fromEntries(
			prices.slice(1).flatMap((price, index) => Object.entries(priceColumns(price, `_${index + 2}`))),
		),
		attributes: attributeColumns(attributes, ATTRIBUTE_COLUMN, NAMED_ATTRIBUTES),
	};
}

function variantRow({ first, last, price, furtherPrices, attributes }: StyleColumns, variant: Row): VariantRow {
	const [color, size] = [row(variant.color), row(variant.size)];
	const [image = '', ...more] = texts(variant.images);
	const [wholesale, retail] = [text(variant.wholesalePrice), text(variant.retailPrice)];
	return {
		...first,
		sku: text(variant.sku),
		upc: text(variant.upc),
		color_name: text(color.name),
		color_code: text(color.code),
		size_name: text(size.name),
		size_code: text(size.code),
		...priceColumns({ ...price, wholesale: wholesale || price.wholesale, retail: retail || price.retail }, ''),
		...(wholesale !== '' && wholesale !== text(price.wholesale)
			? { style_price_wholesale: text(price.wholesale) }
			: {}),
		...(retail !== '' && retail !== text(price.retail) ? { style_price_retail: text(price.retail) } : {}),
		...furtherPrices,
		image,
		more_images: urlCell(more),
		active: String(variant.active !== false),
		...last,
		...attributes,
		...attributeColumns(variant.attributes, VARIANT_ATTRIBUTE_COLUMN),
	} as VariantRow;
}

/** All price lists, the one that the options name before the others. */
function pricesInOrder(prices: unknown, wholesaleList: string): Row[] {
	const all = rows(prices);
	const chosen = all.filter(({ label }) => wholesaleList !== '' && sameName(text(label)) === sameName(wholesaleList));
	return [...chosen, ...all.filter((price) => !chosen.includes(price))];
}

function priceColumns(price: Row, end: string): Record<string, string> {
	return {
		[`price_label${end}`]: text(price.label),
		[`currency${end}`]: text(price.currency),
		[`price_wholesale${end}`]: text(price.wholesale),
		[`price_retail${end}`]: text(price.retail),
	};
}

/** Semicolons separate entries, so those within an entry are written as commas, which is told. */
function listCell(value: unknown, kind: string, told: Set<string>): string {
	const entries = texts(value).map((entry) => {
		if (!entry.includes(';')) return entry;
		told.add(`Semicolons of the ${kind} "${entry}" were written as commas, since they separate ${kind}s in a row.`);
		return entry.replace(/;/g, ',');
	});
	return entries.join('; ');
}

function urlCell(value: unknown): string {
	return texts(value)
		.map((url) => url.replace(/;/g, '%3B'))
		.join('; ');
}

function attributeColumns(
	attributes: unknown,
	prefix: string,
	without: ReadonlySet<string> = new Set(),
): Record<string, string> {
	const found = Object.entries(asRow(attributes) ?? {}).filter(
		([name, value]) => !without.has(name) && text(value) !== '',
	);
	return Object.fromEntries(found.map(([name, value]) => [`${prefix}${name}`, text(value)]));
}
