import { sourceRows, type SourceRow } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

/** Fields of the style (wms-systems.md 5.2); all values are texts. */
const STYLE: SourceRow[] = [
	['sourceId', 'product_id', 'id of the style'],
	['styleNumber', 'style_number', 'style number'],
	['name', 'joor_web_title', 'web title for JOOR'],
	['name', 'web_title', 'web title'],
	['name', 'description', 'description'],
	['description', 'joor_web_description', 'web description for JOOR'],
	['description', 'web_description', 'web description'],
	['description', 'description', 'where there is no web description'],
	['prices', 'price_groups', 'standard price, then every price group in its currency', 'priceGroups'],
	['wholesale', 'price', 'standard price, where there are no price groups'],
	['retail', 'retail_price', 'MSRP, where there are no price groups'],
	['images', 'images', 'images of the style', 'imagesOfStyle'],
	['tags', 'group', 'group and class', 'groupAndClass'],
	['category', 'category', 'category'],
	['productType', 'class', 'class'],
	['productType', 'group', 'group, where there is no class'],
	['supplierCode', 'vendor_id', 'vendor'],
	['brand', 'division', 'division'],
	['season', 'season', 'season; it makes the linesheet'],
	['countryOfOrigin', 'origin', 'origin'],
	['attributes.material', 'content', 'content'],
	['attributes.fabrication', 'content', 'content'],
	['attributes.cost', 'cost', 'cost'],
	['attributes.hsCode', 'tariff_code', 'tariff code'],
	['attributes.weight', 'weight', 'weight'],
	['attributes.exportFlag', 'joor_sync', 'export to JOOR: select by it'],
	['updatedAt', 'last_modified_time', 'modified', 'utcTime'],
];

/** Fields of the SKU; `at` is where its style is. */
const SKU: SourceRow[] = [
	['sku', 'sku_concat', 'SKU'],
	['sku', 'sku_alt', 'alternative SKU'],
	['upc', 'upc_display', 'UPC'],
	['color.name', 'attr_2_name', 'name of the colour'],
	['color.name', 'attr_2', 'code of the colour, where it has no name'],
	['color.code', 'attr_2', 'code of the colour'],
	['size.name', 'size', 'size'],
	['wholesalePrice', 'price', 'for SKUs that differ'],
	['retailPrice', 'retail_price', 'for SKUs that differ'],
	['images', '^.product_attributes', 'image of the colourway with the same attribute 2', 'imageOfColorway'],
	['attributes.variantId', 'sku_id', 'id of the SKU'],
	['attributes.weight', 'weight', 'weight of the SKU'],
	['attributes.exportFlag', 'joor_sync', 'export to JOOR'],
	['active', 'active', 'active'],
];

/**
 * Styles that carry their SKUs as `inventory` and their colourways as `product_attributes`; SKUs with fields of their
 * style merged in; and styles alone, which are brought together with their SKUs by `product_id`.
 */
export const productSources: ProductSource[] = [
	{
		marks: ['inventory'],
		each: 'inventory',
		needsVariants: true,
		product: sourceRows(STYLE),
		variant: sourceRows(SKU),
	},
	{
		marks: ['sku_id', 'sku_concat'],
		each: '',
		product: sourceRows([
			['styleKey', 'product_id', 'id of the style'],
			...STYLE,
			['active', 'active', 'a style is active when one of its SKUs is'],
		]),
		variant: sourceRows(SKU),
	},
	{
		marks: ['product_id', 'joor_sync', 'joor_web_title', 'price_groups', 'size_range_id'],
		each: '',
		product: sourceRows(STYLE),
		variant: sourceRows(SKU),
	},
];

const QUANTITIES: SourceRow[] = [
	['warehouseId', 'warehouse_id', 'id of the warehouse: name it in the warehouse map'],
	['onHand', 'qty_inventory', 'on hand'],
	['available', 'qty_avail_sell', 'available to sell; configure for another figure'],
	['allocated', 'qty_alloc', 'allocated'],
	['allocated', 'qty_open_sales', 'open sales, where nothing is said of allocated'],
	['onOrder', 'qty_open_po', 'on order, in work and in transit', 'incomingGoods'],
];

/** SKUs that carry their `sku_warehouse` rows, and either list by itself (wms-systems.md 5.3). */
export const stockSources: StockSource[] = [
	{
		marks: ['sku_warehouse'],
		each: 'sku_warehouse',
		level: sourceRows([
			['sku', '^.sku_concat', 'SKU'],
			['sku', '^.sku_alt', 'alternative SKU'],
			['upc', '^.upc_display', 'UPC'],
			...QUANTITIES,
		]),
	},
	{
		marks: ['qty_inventory', 'qty_avail_sell', 'qty_avail_alloc', 'qty_alloc', 'sku_id'],
		each: '',
		level: sourceRows([
			['sku', 'sku_concat', 'SKU; of the inventory row, merged in by sku_id'],
			['sku', 'sku_alt', 'alternative SKU'],
			['sku', 'sku_id', 'id of the SKU, where there is no more'],
			['upc', 'upc_display', 'UPC'],
			...QUANTITIES,
		]),
	},
];
