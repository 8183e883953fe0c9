import type { Request } from 'express';

import type { BrandStore, StoredSku, StoredStyle } from '../warehouse/store';
import { ATTRIBUTE_SET } from './account';
import {
	averageCost,
	familyId,
	hasFamily,
	namedTiers,
	priceTiers,
	productId,
	seasonText,
	sharedFields,
	skuAttachments,
	styleAttachments,
	suppliersOf,
} from './productFields';
import { contains, equals, pageOf, queryDate, queryFlag } from './query';
import type { JsonObject } from './types';
import { dateTime } from './values';

/** A change to a variant does not touch its family's date, nor the reverse (wms-systems.md 4.2, the harder reading). */
function productChangedAt({ style }: StoredSku): number {
	return hasFamily(style) ? style.skusChangedAt : Math.max(style.skusChangedAt, style.styleChangedAt);
}

export function productName({ sku, style }: StoredSku): string {
	return hasFamily(style) ? `${style.name} ${sku.colorName} ${sku.sizeName}` : style.name;
}

interface Includes {
	suppliers: boolean;
	attachments: boolean;
}

function productAnswer(entry: StoredSku, include: Includes): JsonObject {
	const { sku, style } = entry;
	const attributes = [seasonText(style), style.material];
	return {
		ID: productId(sku.sku),
		SKU: sku.sku,
		Name: productName(entry),
		...sharedFields(style),
		Type: 'Stock',
		Status: 'Active',
		Barcode: sku.upc === '' ? null : sku.upc,
		UOM: 'Item',
		Sellable: true,
		...priceTiers(sku.wholesale, sku.retail),
		PriceTiers: namedTiers(sku.wholesale, sku.retail),
		AverageCost: averageCost(sku.wholesale),
		AttributeSet: ATTRIBUTE_SET,
		...Object.fromEntries(
			Array.from({ length: 10 }, (_, index) => [`AdditionalAttribute${index + 1}`, attributes[index] || null]),
		),
		Weight: sku.weightLbs,
		WeightUnits: 'lb',
		Length: 0,
		Width: 0,
		Height: 0,
		DimensionsUnits: 'in',
		LastModifiedOn: dateTime(productChangedAt(entry)),
		Suppliers: include.suppliers ? suppliersOf(entry) : [],
		Attachments: include.attachments ? skuAttachments(entry) : [],
	};
}

/** `GET /product`: one row per SKU (4.2). `Sku` and `Name` are contains-matches. */
export function listProducts(req: Request, store: BrandStore): JsonObject {
	const since = queryDate(req, 'ModifiedSince') ?? Number.NEGATIVE_INFINITY;
	const rows = [...store.skus.values()].filter(
		(entry) =>
			productChangedAt(entry) >= since &&
			contains(req, 'Sku', entry.sku.sku) &&
			contains(req, 'Name', productName(entry)) &&
			(req.query.ID === undefined || equals(req, 'ID', productId(entry.sku.sku))),
	);
	const include = {
		suppliers: queryFlag(req, 'IncludeSuppliers'),
		attachments: queryFlag(req, 'IncludeAttachments'),
	};
	return pageOf(req, 'Products', rows, (entry) => productAnswer(entry, include));
}

function optionValues(values: string[]): string {
	return [...new Set(values)].join(',');
}

function familyAnswer(style: StoredStyle): JsonObject {
	const [first] = style.skus;
	return {
		ID: familyId(style.styleNumber),
		SKU: style.styleNumber,
		Name: style.name,
		...sharedFields(style),
		...priceTiers(first.wholesale, first.retail),
		Option1Name: 'Color',
		Option1Values: optionValues(style.skus.map((sku) => sku.colorName)),
		Option2Name: 'Size',
		Option2Values: optionValues(style.skus.map((sku) => sku.sizeName)),
		Option3Name: null,
		Option3Values: null,
		Attachments: styleAttachments(style),
		LastModifiedOn: dateTime(style.styleChangedAt),
		Products: style.skus.map((sku) => ({
			ID: productId(sku.sku),
			SKU: sku.sku,
			Name: productName({ sku, style, stockAt: 0 }),
			Option1: sku.colorName,
			Option2: sku.sizeName,
			Option3: null,
		})),
	};
}

/** `GET /productFamily`: one row per style, with its variants (4.2). */
export function listFamilies(req: Request, store: BrandStore): JsonObject {
	const since = queryDate(req, 'ModifiedSince') ?? Number.NEGATIVE_INFINITY;
	const rows = store.styles.filter(
		(style) =>
			hasFamily(style) &&
			style.styleChangedAt >= since &&
			contains(req, 'Sku', style.styleNumber) &&
			contains(req, 'Name', style.name) &&
			equals(req, 'ID', familyId(style.styleNumber)),
	);
	return pageOf(req, 'ProductFamilies', rows, familyAnswer);
}
