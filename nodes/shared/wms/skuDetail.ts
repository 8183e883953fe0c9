import type { Option, Product, Season, Variant } from '../mapping/model';
import type { Row } from '../mapping/read';
import { unique } from './values';

/**
 * One SKU with all that is known of it and of its style: the flat form in which thin sources and extra detail come.
 * '' and [] and `undefined` mean "not said".
 */
export interface SkuDetail {
	sku: string;
	upc: string;
	styleNumber: string;
	sourceId: string;
	name: string;
	description: string;
	shortDescription: string;
	productType: string;
	supplierCode: string;
	brand: string;
	category: string;
	tags: string[];
	season: Season;
	linesheets: string[];
	color: Option;
	size: Option;
	currency: string;
	wholesale?: number;
	retail?: number;
	styleImages: string[];
	variantImages: string[];
	countryOfOrigin: string;
	/** Fields without a place of their own, by the source's names. */
	attributes: Record<string, string>;
	active?: boolean;
	updatedAt: string;
	raw: Row;
}

/** What the SKU names of one style have in common, word by word: the style's own name. */
function commonName(names: string[]): string {
	const words = unique(names).map((name) => name.split(/\s+/));
	if (!words.length) return '';
	let length = words[0].length;
	for (const other of words) {
		let same = 0;
		while (same < length && same < other.length && other[same] === words[0][same]) same += 1;
		length = same;
	}
	const common = words[0]
		.slice(0, length)
		.join(' ')
		.replace(/[\s,/|:-]+$/, '');
	return common || words[0].join(' ');
}

function first<T>(details: SkuDetail[], pick: (detail: SkuDetail) => T, empty: (value: T) => boolean): T {
	return pick(details.find((detail) => !empty(pick(detail))) ?? details[0]);
}

function variantOf(detail: SkuDetail): Variant {
	return {
		sku: detail.sku,
		upc: detail.upc,
		color: detail.color,
		size: detail.size,
		wholesalePrice: detail.wholesale,
		retailPrice: detail.retail,
		images: detail.variantImages,
		attributes: detail.attributes,
		active: detail.active ?? true,
		raw: detail.raw,
	};
}

function styleOf(system: string, details: SkuDetail[]): Product {
	const said = (pick: (detail: SkuDetail) => string) => first(details, pick, (value) => value === '');
	const price = (pick: (detail: SkuDetail) => number | undefined) =>
		first(details, pick, (value) => value === undefined);
	const all = (pick: (detail: SkuDetail) => string[]) => unique(details.flatMap(pick));
	const wholesale = price((detail) => detail.wholesale);
	const retail = price((detail) => detail.retail);
	const hasPrice = wholesale !== undefined || retail !== undefined;
	const variants = details.map(variantOf);
	return {
		system,
		sourceId: said((detail) => detail.sourceId) || said((detail) => detail.styleNumber),
		styleNumber: said((detail) => detail.styleNumber),
		name: commonName(details.map((detail) => detail.name).filter(Boolean)),
		description: said((detail) => detail.description),
		shortDescription: said((detail) => detail.shortDescription),
		productType: said((detail) => detail.productType),
		supplierCode: said((detail) => detail.supplierCode),
		brand: said((detail) => detail.brand),
		category: said((detail) => detail.category),
		tags: all((detail) => detail.tags),
		season: first(
			details,
			(detail) => detail.season,
			(season) => season.name === '' && season.code === '',
		),
		linesheets: all((detail) => detail.linesheets),
		prices: hasPrice ? [{ label: '', currency: said((detail) => detail.currency), wholesale, retail }] : [],
		images: all((detail) => detail.styleImages),
		countryOfOrigin: said((detail) => detail.countryOfOrigin),
		attributes: Object.assign({}, ...[...details].reverse().map((detail) => detail.attributes)) as Record<
			string,
			string
		>,
		active: variants.some((variant) => variant.active),
		updatedAt: details.map((detail) => detail.updatedAt).reduce((latest, at) => (at > latest ? at : latest), ''),
		variants,
		raw: details.length === 1 ? details[0].raw : {},
	};
}

/** Styles out of SKUs: those with the same `styleNumber` are one style, in the order of their first SKU. */
export function groupIntoStyles(system: string, details: SkuDetail[]): Product[] {
	const groups = new Map<string, SkuDetail[]>();
	for (const detail of details) {
		groups.set(detail.styleNumber, [...(groups.get(detail.styleNumber) ?? []), detail]);
	}
	return [...groups.values()].map((group) => styleOf(system, group));
}

/** The SKUs of a style in their flat form: the way back from {@link groupIntoStyles}. */
export function detailsOf(product: Product): SkuDetail[] {
	const [price] = product.prices;
	return product.variants.map((variant) => ({
		sku: variant.sku,
		upc: variant.upc,
		styleNumber: product.styleNumber,
		sourceId: product.sourceId,
		name: product.name,
		description: product.description,
		shortDescription: product.shortDescription,
		productType: product.productType,
		supplierCode: product.supplierCode,
		brand: product.brand,
		category: product.category,
		tags: product.tags,
		season: product.season,
		linesheets: product.linesheets,
		color: variant.color,
		size: variant.size,
		currency: price?.currency ?? '',
		wholesale: variant.wholesalePrice ?? price?.wholesale,
		retail: variant.retailPrice ?? price?.retail,
		styleImages: product.images,
		variantImages: variant.images,
		countryOfOrigin: product.countryOfOrigin,
		attributes: { ...product.attributes, ...variant.attributes },
		active: variant.active,
		updatedAt: product.updatedAt,
		raw: variant.raw,
	}));
}
