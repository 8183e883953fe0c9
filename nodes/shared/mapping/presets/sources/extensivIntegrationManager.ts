import { sourceRows } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

/**
 * Core products, one per variant, and the answer of GET /merchant/product/{sku} (wms-systems.md 1.4). The answer has
 * only SKU, name, description, prices, weight, main id and aliases; all other names are those of the core product,
 * which the vendor does not promise.
 */
export const productSources: ProductSource[] = [
	{
		marks: [
			...['aliases', 'wms_product_main_id', 'product_id', 'product_variant_id', 'parent_id', 'UPC', 'ASIN'],
			...['description_short', 'image_url_1', 'attribute_names', 'custom_fields', 'sort_order'],
			...['retail_price', 'wholesale_price', 'regular_price', 'weight_lbs', 'weight_kg', 'allow_backorders'],
		],
		each: '',
		ownNumber: true,
		product: sourceRows([
			['styleKey', 'wms_product_main_id', 'main product in the WMS', 'idOrNone'],
			['styleKey', 'parent_id', 'core product: parent', 'idOrNone'],
			['styleKey', 'product_id', 'core product: where the variant has an id of its own', 'idOfVariants'],
			['sourceId', 'wms_product_main_id', 'main product in the WMS', 'idOrNone'],
			['sourceId', 'parent_id', 'core product: parent', 'idOrNone'],
			['sourceId', 'product_id', 'core product: id'],
			['styleNumber', 'sku', 'main SKU; for rows of a style the SKU pattern or the parent'],
			['name', 'name', 'item name'],
			['description', 'description', 'description'],
			['shortDescription', 'description_short', 'core product: short description'],
			['wholesale', 'wholesale_price', 'without a currency: the Currency option'],
			['retail', 'retail_price', 'without a currency: the Currency option'],
			['retail', 'regular_price', 'core product: where there is no retail price'],
			['images', 'image_url_1', 'core product: image_url_X, by number', 'numberedImages'],
			['tags', 'tags', 'core product: tags', 'names'],
			['category', 'categories', 'core product: the first category', 'firstOfNames'],
			['productType', 'product_type', 'core product: product type'],
			['brand', 'vendor', 'core product: vendor'],
			['attributes.weight', 'weight_lbs', 'pounds'],
			['attributes.weight', 'weight_kg', 'core product: kilograms, in pounds', 'poundsOfKilograms'],
			['attributes.length', 'length_in', 'core product: inches'],
			['attributes.length', 'length_cm', 'core product: centimetres, in inches', 'inchesOfCentimeters'],
			['attributes.width', 'width_in', 'core product: inches'],
			['attributes.width', 'width_cm', 'core product: centimetres, in inches', 'inchesOfCentimeters'],
			['attributes.height', 'height_in', 'core product: inches'],
			['attributes.height', 'height_cm', 'core product: centimetres, in inches', 'inchesOfCentimeters'],
			['attributes.allowBackorders', 'allow_backorders', 'core product: Y or N'],
			['active', 'status', 'core product: status'],
			['updatedAt', 'last_updated_datetime', 'UTC', 'utcTime'],
		]),
		variant: sourceRows([
			['sku', 'sku', 'SKU'],
			['upc', 'aliases', 'alias with code type UPC, EAN or GTIN', 'upcOfAliases'],
			['upc', 'UPC', 'core product: UPC'],
			['color.name', 'attribute_names', 'core product: the field named after the colour option', 'colorOfNamedFields'],
			['color.name', 'color', 'core product: extra field; else the SKU pattern'],
			['size.name', 'attribute_names', 'core product: the field named after the size option', 'sizeOfNamedFields'],
			['size.name', 'size', 'core product: extra field; else the SKU pattern'],
			['wholesalePrice', 'wholesale_price', 'for variants that differ'],
			['retailPrice', 'retail_price', 'for variants that differ'],
			['retailPrice', 'regular_price', 'core product: where there is no retail price'],
			['images', 'image_url_1', "core product: the first is the colour's", 'numberedImages'],
			['attributes.variantId', 'product_variant_id', 'core product: id of the variant'],
			['attributes.asin', 'ASIN', 'core product: ASIN'],
			['attributes.sortOrder', 'sort_order', 'core product: place among the variants'],
			['active', 'status', 'core product: status'],
		]),
	},
];

/** Inventory list and the single answer, whose figures are texts (wms-systems.md 1.5). */
export const stockSources: StockSource[] = [
	{
		marks: ['qty_available', 'qty_on_hand', 'wms_datetime', 'warehouses'],
		each: 'warehouses',
		level: sourceRows([
			['sku', '^.sku', 'SKU'],
			['upc', '^.aliases', 'alias UPC, EAN or GTIN', 'upcOfAliases'],
			['warehouse', 'warehouse', 'name of the warehouse; without warehouses the total'],
			['warehouse', '$key', 'its id, where it has no name'],
			['warehouseId', '$key', 'id of the warehouse'],
			['onHand', 'qty_on_hand', 'on hand'],
			['available', 'qty_available', 'available'],
			['allocated', 'qty_on_hand', 'on hand less available', 'onHandLessAvailable'],
			['updatedAt', 'wms_datetime', 'when the WMS reported it', 'utcTime'],
			['updatedAt', '^.wms_datetime', 'when the WMS reported the total', 'utcTime'],
		]),
	},
];
