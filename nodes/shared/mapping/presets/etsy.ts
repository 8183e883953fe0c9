import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { ETSY_CORE } from './core/etsy';
import { joorOrderRows } from './joorOrder';
import type { Preset, PresetRow, ProductSource, StockSource } from './types';

const VARIANT: PresetRow[] = [
	{ target: 'sku', source: 'sku', note: 'products[].sku' },
	{ target: 'color.name', source: 'property_values', transform: 'colorByOptionName', note: 'by property_name' },
	{ target: 'size.name', source: 'property_values', transform: 'sizeByOptionName', note: 'by property_name' },
	{ target: 'retailPrice', source: 'offerings', transform: 'priceOfOfferings', note: 'offerings[].price' },
	{ target: 'retailPrice', source: '^.price', transform: 'amount', note: 'price of the listing' },
	{ target: 'active', source: 'is_deleted', transform: 'notDeleted', note: 'not is_deleted' },
];

const PRODUCT: PresetRow[] = [
	{ target: 'sourceId', source: 'listing_id', note: 'listing_id' },
	{ target: 'styleNumber', source: 'listing_id', note: 'listing_id' },
	{ target: 'name', source: 'title', note: 'title' },
	{ target: 'description', source: 'description', note: 'description' },
	{ target: 'category', source: 'taxonomy_id', note: 'taxonomy_id: a number, for the value map' },
	{ target: 'productType', source: 'listing_type', note: 'listing_type' },
	{ target: 'tags', source: 'tags', note: 'tags[]' },
	{ target: 'linesheets', source: 'shop_section_id', note: 'configure: shop_section_id is a number' },
	{ target: 'images', source: 'images', transform: 'imageUrls', note: 'listing images' },
	{ target: 'attributes.material', source: 'materials', note: 'materials[]' },
	{ target: 'attributes.weight', source: 'item_weight', transform: 'weightWithUnit', note: 'item_weight' },
	{ target: 'active', source: 'state', transform: 'isLive', note: 'state = active' },
	{ target: 'updatedAt', source: 'updated_timestamp', transform: 'isoTime', note: 'updated_timestamp' },
];

/** A listing with its inventory's products under `products`: the price of the first is the listing's. */
function listing(marks: readonly string[], products: string): ProductSource {
	return {
		marks,
		each: products,
		product: [
			...PRODUCT,
			{ target: 'retail', source: products, transform: 'priceOfProducts', note: 'offerings[].price' },
			{ target: 'retail', source: 'price', transform: 'amount', note: 'price of the listing' },
			{ target: 'currency', source: products, transform: 'currencyOfProducts', note: 'currency_code' },
			{ target: 'currency', source: 'price', transform: 'currencyOfPrice', note: 'currency_code' },
		],
		variant: VARIANT,
	};
}

/** One level per product: Etsy has no locations (wms-systems.md 10, (b)). */
function stock(marks: readonly string[], products: string): StockSource {
	return {
		marks,
		each: products,
		level: [
			{ target: 'sku', source: 'sku', note: 'products[].sku' },
			{ target: 'available', source: 'offerings', transform: 'offeredQuantity', note: 'offerings[].quantity' },
			{ target: 'updatedAt', source: '^.updated_timestamp', transform: 'isoTime', note: 'updated_timestamp' },
		],
	};
}

/** Etsy (wms-systems.md 10, 13.2). There is neither a barcode nor a wholesale price. */
export const etsy: Preset = {
	displayName: 'Etsy',
	productToJoor: canonicalProductRows({
		style_name: 'title',
		style_number: 'listing_id',
		style_identifier: 'listing_id',
		category: 'configure: taxonomy_id by the value map',
		material: 'materials[]',
		price_wholesale: 'Etsy has none: override it',
		price_retail: 'offerings[].price',
		price_currency: 'currency_code',
		linesheet: 'configure: shop_section_id is a number',
		product_type_tag: 'listing_type as a tag',
		images: 'images[].url_fullxfull',
		variants: 'property_values by property_name; no barcode',
	}),
	stockToJoor: canonicalStockRows({
		warehouse: 'Etsy has one pool: the Default Warehouse option',
		upc: 'Etsy has no barcode',
		inventory: 'offerings[].quantity',
	}),
	orderToWms: joorOrderRows({}),
	productSources: [
		listing(['inventory'], 'inventory.products'),
		listing(['listing_id', 'taxonomy_id', 'products'], 'products'),
	],
	stockSources: [stock(['inventory'], 'inventory.products'), stock(['products'], 'products'), stock(['offerings'], '')],
	coreSource: ETSY_CORE,
};
