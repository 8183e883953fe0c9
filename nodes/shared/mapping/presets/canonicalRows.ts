import type { PresetRow } from './types';

/** Which part of the canonical product fills which field of a style, the same for every system (wms-systems.md 0.1). */
const PRODUCT: ReadonlyArray<[target: string, source: string, note: string, transform?: string]> = [
	['style_name', 'name', 'name'],
	['style_number', 'styleNumber', 'style number'],
	['style_identifier', 'attributes.styleIdentifier', 'an identifier of its own, where there is one'],
	['style_identifier', 'styleNumber', 'style number'],
	['style_description', 'description', 'description'],
	['style_description', 'shortDescription', 'where there is no description'],
	['style_description', 'name', 'name, where there is neither'],
	['style_country_origin', 'countryOfOrigin', 'country of origin'],
	['category', 'category', "by JOOR's official name"],
	['division', 'attributes.division', 'division'],
	['division', 'brand', 'brand'],
	['fabrication', 'attributes.fabrication', 'fabrication'],
	['silhouette', 'attributes.silhouette', 'silhouette'],
	['measurements', 'attributes.measurements', 'measurements'],
	['material', 'attributes.material', 'material'],
	['minimum', 'attributes.minimum', 'minimum quantity'],
	['made_to_order', 'attributes.madeToOrder', 'made to order'],
	['price_wholesale', 'prices', 'the chosen price list', 'wholesaleOfPriceList'],
	['price_wholesale', 'variants', 'the first variant with a price', 'wholesaleOfVariants'],
	['price_retail', 'prices', 'the chosen price list', 'retailOfPriceList'],
	['price_retail', 'variants', 'the first variant with a price', 'retailOfVariants'],
	['price_currency', 'prices', 'of the price list, else the Currency option', 'currencyOfPriceList'],
	['linesheet', 'linesheets', 'the first, or all by option'],
	['season', 'season', 'makes a linesheet where there is none'],
	['tags', 'tags', 'the same text in group, name, value and code'],
	['product_type_tag', 'productType', 'product type as a tag'],
	['supplier_code_tag', 'supplierCode', 'supplier code as a tag'],
	['images', 'images', 'images of the style'],
	['variants', 'variants', 'own attributes and UPC each; one image per colour'],
];

/** Canonical product to JOOR style; `notes` say where a field comes from in the system. */
export function canonicalProductRows(notes: Record<string, string> = {}): PresetRow[] {
	const told = new Set<string>();
	return PRODUCT.map(([target, source, note, transform]) => {
		const own = Object.hasOwn(notes, target) && !told.has(target) ? notes[target] : '';
		told.add(target);
		return { target, source, ...(transform ? { transform } : {}), note: own || note };
	});
}

/** Canonical stock level to JOOR stock row; `notes` say where a field comes from in the system. */
export function canonicalStockRows(
	notes: Partial<Record<'warehouse' | 'upc' | 'sku' | 'inventory', string>> = {},
): PresetRow[] {
	return [
		{ target: 'warehouse', source: 'warehouse', note: notes.warehouse ?? 'warehouse' },
		{ target: 'warehouse', source: 'warehouseId', note: 'its id, where there is no name' },
		{ target: 'upc', source: 'upc', note: notes.upc ?? 'UPC' },
		{ target: 'sku', source: 'sku', note: notes.sku ?? 'SKU, for the SKU pattern and for messages' },
		{ target: 'inventory', source: '', transform: 'stockQuantity', note: notes.inventory ?? 'available, or on hand' },
	];
}
