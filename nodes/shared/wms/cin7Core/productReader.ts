import type { Option, Product, Variant } from '../../mapping/model';
import { row, rows, sameName, text, type Row } from '../../mapping/read';
import { parseSeason } from '../../mapping/rules/seasonText';
import type { Cin7Settings } from '../settings';
import { firstText, isoUtc, numeric, textList, unique } from '../values';
import type { Cin7Style } from './catalogue';
import type { TierReader } from './priceTiers';

/** What is the same for all styles of a run. */
export interface ReaderContext {
	settings: Cin7Settings;
	/** Base currency of the account (GET /me). */
	currency: string;
	wholesale: TierReader;
	retail: TierReader;
}

const IMAGE_NAME = /\.(jpe?g|png|gif|webp|bmp|tiff?)$/i;

/** URLs of the attachments that are pictures (wms-systems.md 4.2). */
function imagesOf(record: Row): string[] {
	const pictures = rows(record.Attachments).filter((file) => {
		const type = text(file.ContentType).toLowerCase();
		return type.startsWith('image/') || (!type.includes('/') && IMAGE_NAME.test(text(file.FileName)));
	});
	return unique(pictures.map((file) => text(file.DownloadUrl)));
}

/** The attributes that have a value, by Cin7's names. */
function attributesOf(record: Row): Record<string, string> {
	const names = [
		...Array.from({ length: 10 }, (_, index) => `AdditionalAttribute${index + 1}`),
		'Weight',
		'WeightUnits',
		'UOM',
		'HSCode',
	];
	return Object.fromEntries(names.map((name) => [name, text(record[name])]).filter(([, value]) => value !== ''));
}

/** Finds colour or size: the option of the given name, or the first whose name looks like it, or a product attribute. */
function optionReader(family: Row | undefined, setting: string | undefined, pattern: RegExp): (product: Row) => Option {
	const wanted = setting?.trim() ?? '';
	const position = [1, 2, 3].find((index) => {
		const name = text(family?.[`Option${index}Name`]);
		return wanted ? sameName(name) === sameName(wanted) : pattern.test(name);
	});
	return (product) => {
		const name = position ? text(product[`Option${position}`]) : wanted ? text(product[wanted]) : '';
		return { name, code: '' };
	};
}

function variantOf(product: Row, color: Option, size: Option, context: ReaderContext): Variant {
	return {
		sku: text(product.SKU),
		upc: text(product.Barcode),
		color,
		size,
		wholesalePrice: context.wholesale(product),
		retailPrice: context.retail(product),
		images: imagesOf(product),
		attributes: attributesOf(product),
		active: isActive(product) && product.Sellable !== false,
		raw: product,
	};
}

/** Whether the product's status is Active; a record without a status counts as active. */
export function isActive(product: Row): boolean {
	return sameName(firstText(product.Status, 'Active')) === 'active';
}

/** Every tag of the style once: the family's, then those of its products. */
export function tagsOf(style: Cin7Style): string[] {
	return unique([style.family ?? {}, ...style.products].flatMap((record) => textList(record.Tags)));
}

function withPrefix(tags: string[], prefix: string): string[] {
	if (!prefix) return [];
	return tags.filter((tag) => tag.toLowerCase().startsWith(prefix.toLowerCase()) && tag.length > prefix.length);
}

function supplierCodeOf(products: Row[]): string {
	return firstText(
		...products.flatMap((product) => rows(product.Suppliers).map((supplier) => supplier.SupplierInventoryCode)),
	);
}

/** A family with its products, or a single product, as a canonical product (wms-systems.md 13.1). */
export function readStyle(style: Cin7Style, context: ReaderContext): Product {
	const { family, products } = style;
	const { settings } = context;
	const main = family ?? products[0];
	const color = optionReader(family, settings.shadeOption, /colou?r/i);
	const size = optionReader(family, settings.sizeOption, /size/i);
	const variants = products.map((product) => variantOf(product, color(product), size(product), context));
	const tags = tagsOf(style);
	const linesheetPrefix = settings.linesheetTagPrefix ?? 'Collection_';
	const linesheetTags = withPrefix(tags, linesheetPrefix);
	const seasonPrefix = settings.seasonTagPrefix ?? 'Season_';
	const seasonTags = withPrefix(tags, seasonPrefix);
	const technical = new Set([...linesheetTags, ...seasonTags]);
	const seasonField = settings.seasonAttribute?.trim() ?? '';
	const seasonText = seasonField
		? firstText(main[seasonField], ...products.map((product) => product[seasonField]))
		: '';
	const said = (field: string) => firstText(main[field], ...products.map((product) => product[field]));
	const wholesale = firstNumber([main, ...products], context.wholesale);
	const retail = firstNumber([main, ...products], context.retail);
	const hasPrice = wholesale !== undefined || retail !== undefined;
	return {
		system: 'cin7Core',
		sourceId: text(main.ID),
		styleNumber: text(main.SKU),
		name: text(main.Name),
		description: said('Description'),
		shortDescription: said('ShortDescription'),
		productType: said('Category'),
		supplierCode: supplierCodeOf(products),
		brand: said('Brand'),
		category: said('Category'),
		tags: tags.filter((tag) => !technical.has(tag) && sameName(tag) !== sameName(settings.exportTag ?? '')),
		season: parseSeason(seasonText || (seasonTags[0] ?? '').slice(seasonPrefix.length)),
		linesheets: unique(linesheetTags.map((tag) => tag.slice(linesheetPrefix.length).trim())),
		prices: hasPrice ? [{ label: '', currency: context.currency, wholesale, retail }] : [],
		images: family ? imagesOf(family) : imagesOf(main),
		countryOfOrigin: firstText(said('CountryOfOriginCode'), said('CountryOfOrigin')),
		attributes: { ...attributesOf(products[0] ?? {}), ...(family ? attributesOf(family) : {}) },
		active: variants.some((variant) => variant.active),
		updatedAt:
			[main, ...products]
				.map((record) => isoUtc(record.LastModifiedOn))
				.sort()
				.pop() ?? '',
		variants,
		raw: row(main),
	};
}

function firstNumber(records: Row[], read: TierReader): number | undefined {
	return records.map(read).find((amount) => numeric(amount) !== undefined);
}
