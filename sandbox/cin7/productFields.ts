import { categoryPath, TROUBLES } from '../catalogue';
import type { StoredSku, StoredStyle } from '../warehouse/store';
import { PRICE_TIERS } from './account';
import type { JsonObject } from './types';
import { guid } from './values';

const COUNTRY_CODES: Record<string, string> = { Portugal: 'PT', Italy: 'IT', Peru: 'PE', India: 'IN', Turkey: 'TR' };

/** Linesheets are tags with this prefix (wms-systems.md 4.2); seasons have no field and are kept alike. */
const LINESHEET_PREFIX = 'Collection_';
const SEASON_PREFIX = 'Season_';

export const productId = (sku: string): string => guid(`product ${sku}`);
export const familyId = (styleNumber: string): string => guid(`family ${styleNumber}`);

/** Whether a style is a family with variants, or one product on its own. */
export function hasFamily(style: StoredStyle): boolean {
	return !(style.styleNumber === TROUBLES.styles.withoutFamily && style.skus.length === 1);
}

/** `Spring 2027`, '' for a style without a season. */
export function seasonText(style: StoredStyle): string {
	return [style.season.name, style.season.year].filter((part) => part !== '').join(' ');
}

/** All tags in one comma list, linesheets first and in their order. */
export function tagList(style: StoredStyle): string {
	const season = seasonText(style);
	return [
		...style.linesheets.map((name) => LINESHEET_PREFIX + name),
		...(season === '' ? [] : [SEASON_PREFIX + season]),
		...style.tags,
	].join(',');
}

/** PriceTier1 is wholesale, PriceTier2 retail, the others are not used and 0. */
export function priceTiers(wholesale: number, retail: number): Record<string, number> {
	const prices = [wholesale, retail];
	return Object.fromEntries(PRICE_TIERS.map((_, index) => [`PriceTier${index + 1}`, prices[index] ?? 0]));
}

/** The same prices by the names of their tiers. */
export function namedTiers(wholesale: number, retail: number): Record<string, number> {
	const prices = [wholesale, retail];
	return Object.fromEntries(PRICE_TIERS.map((name, index) => [name, prices[index] ?? 0]));
}

function attachment(url: string, contentType = 'image/jpeg'): JsonObject {
	const fileName = url.split('/').slice(-2).join('-');
	return { ID: guid(`attachment ${url}`), ContentType: contentType, FileName: fileName, DownloadUrl: url };
}

/** Images of the style; every tenth family also has a document attached, which is no image. */
export function styleAttachments(style: StoredStyle): JsonObject[] {
	const images = style.imageUrls.map((url) => attachment(url));
	if (style.serial % 10 !== 3 || images.length === 0) return images;
	const guide = style.imageUrls[0].replace(/[^/]+$/, 'care-guide.pdf');
	return [attachment(guide, 'application/pdf'), ...images];
}

/** The colour's image; a product without a family carries the images of its style as well. */
export function skuAttachments({ sku, style }: StoredSku): JsonObject[] {
	const own = [attachment(sku.imageUrl)];
	return hasFamily(style) ? own : [...own, ...styleAttachments(style)];
}

export function suppliersOf({ sku, style }: StoredSku): JsonObject[] {
	return [
		{
			SupplierID: guid(`supplier ${style.supplierCode}`),
			SupplierName: `Atelier ${style.countryOfOrigin}`,
			SupplierInventoryCode: style.supplierCode,
			SupplierProductName: style.name,
			Cost: averageCost(sku.wholesale),
			FixedCost: 0,
			Currency: 'USD',
		},
	];
}

/** What a unit costs the brand: two fifths of the wholesale price, in cents. */
export function averageCost(wholesale: number): number {
	return Math.round(wholesale * 40) / 100;
}

/** The fields that a family and a product without family share. */
export function sharedFields(style: StoredStyle): JsonObject {
	return {
		Category: categoryPath(style.category),
		Brand: style.brand,
		Description: style.description,
		ShortDescription: style.shortDescription,
		Tags: tagList(style),
		HSCode: null,
		CountryOfOrigin: style.countryOfOrigin,
		CountryOfOriginCode: COUNTRY_CODES[style.countryOfOrigin] ?? null,
	};
}
