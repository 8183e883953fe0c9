import type { Option, Product, Variant } from '../../mapping/model';
import { row, rows, sameName, text, type Row } from '../../mapping/read';
import { parseSeason } from '../../mapping/rules/linesheets/seasonText';
import type { Cin7Settings } from '../settings';
import { firstText, isoUtc, numeric, textList, unique } from '../values';
import type { Cin7Style } from './catalogue';
import { optionPositions } from './optionPositions';
import { tierLists, type TierReader } from './priceTiers';

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

/** Reads an option of a variant, or the product attribute that the user names instead. */
function optionReader(position: number | undefined, setting: string | undefined): (product: Row) => Option {
	const attribute = setting?.trim() ?? '';
	return (product) => {
		const name = position ? text(product[`Option${position}`]) : attribute ? text(product[attribute]) : '';
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
	const positions = optionPositions(family, products, settings);
	const color = optionReader(positions.color, settings.shadeOption);
	const size = optionReader(positions.size, settings.sizeOption);
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
		priceLists: tierLists([main, ...products], context.currency),
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
