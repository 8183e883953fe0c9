import type { Option, Product } from '../mapping/model';
import { text, type Row } from '../mapping/read';
import { readCoreFields } from './coreFields';
import { detailsOf, groupIntoStyles, type SkuDetail } from './skuDetail';

export interface MergedDetail {
	products: Product[];
	/** Keys of extra records that belong to no SKU, and how many records had no key at all. */
	unmatched: string[];
	withoutKey: number;
}

const OPTIONAL_LISTS = ['tags', 'linesheets', 'styleImages', 'variantImages'] as const;

/** A code that came out of the SKU stays when the extra record gives a name for it, and nothing else. */
function overlayOption(base: Option, extra: Option): Option {
	if (!extra.name) return { name: base.name, code: extra.code || base.code };
	const keepsCode = extra.name === base.name || base.name === base.code;
	return { name: extra.name, code: extra.code || (keepsCode ? base.code : '') };
}

/** What the extra record says wins, because somebody added it on purpose; where it is silent the WMS stands. */
function overlay(base: SkuDetail, extra: SkuDetail): SkuDetail {
	const merged: SkuDetail = {
		...base,
		color: overlayOption(base.color, extra.color),
		size: overlayOption(base.size, extra.size),
		season: extra.season.name || extra.season.code ? extra.season : base.season,
		wholesale: extra.wholesale ?? base.wholesale,
		retail: extra.retail ?? base.retail,
		active: extra.active ?? base.active,
		attributes: { ...base.attributes, ...extra.attributes },
		raw: { ...base.raw, extraDetail: extra.raw },
	};
	for (const key of [
		'upc',
		'styleNumber',
		'name',
		'description',
		'shortDescription',
		'productType',
		'supplierCode',
		'brand',
		'category',
		'currency',
		'countryOfOrigin',
	] as const) {
		merged[key] = extra[key] || base[key];
	}
	for (const key of OPTIONAL_LISTS) merged[key] = extra[key].length ? extra[key] : base[key];
	merged.sourceId = extra.styleNumber && extra.styleNumber !== base.styleNumber ? extra.styleNumber : base.sourceId;
	return merged;
}

/**
 * Merges extra records into products by SKU (wms-systems.md 1.4): colour, size, style number, images, linesheet and
 * whatever else a thin source does not tell. `keyField` is the extra record's field that holds the SKU. SKUs that get
 * a style number from their extra record are grouped anew. Products without an extra record stay as they are.
 */
export function mergeDetail(products: Product[], extraRecords: Row[], keyField: string): MergedDetail {
	const extras = new Map<string, Row>();
	let withoutKey = 0;
	for (const record of extraRecords) {
		const key = text(record[keyField]);
		if (!key) withoutKey += 1;
		else extras.set(key, { ...extras.get(key), ...record });
	}
	const used = new Set<string>();
	const untouched: Product[] = [];
	const details: SkuDetail[] = [];
	for (const product of products) {
		if (!product.variants.some((variant) => extras.has(variant.sku))) {
			untouched.push(product);
			continue;
		}
		for (const base of detailsOf(product)) {
			const record = extras.get(base.sku);
			if (record) used.add(base.sku);
			// The key field names the SKU; a merge by `style` must not turn the SKU into the style number.
			const extra = record ? readCoreFields({ ...record, [keyField]: '' }) : undefined;
			details.push(extra ? overlay(base, { ...extra, raw: record ?? {} }) : base);
		}
	}
	const system = products[0]?.system ?? '';
	return {
		products: [...untouched, ...groupIntoStyles(system, details)],
		unmatched: [...extras.keys()].filter((key) => !used.has(key)),
		withoutKey,
	};
}
