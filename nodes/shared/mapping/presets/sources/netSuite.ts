import { sourceRows, type SourceRow } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

const FIELD = 'configure: the account has its own field for it';

/** Columns of the style; children have them from their parent in the joined query (wms-systems.md 6.2). */
const STYLE: SourceRow[] = [
	['styleKey', 'style_id', 'id of the matrix parent, from the joined query'],
	['styleKey', 'parent', 'id of the matrix parent'],
	['sourceId', 'style_id', 'id of the matrix parent, from the joined query'],
	['sourceId', 'parent', 'id of the matrix parent'],
	['sourceId', 'id', 'id, of items without a parent'],
	['styleNumber', 'style_number', 'itemid of the parent, from the joined query'],
	['styleNumber', 'itemid', "itemid; for children the parent's"],
	['styleNumber', 'sku', 'itemid under the name that the query gives it'],
	['name', 'style_name', 'displayname of the parent, from the joined query'],
	['name', 'displayname', "displayname; for children the parent's"],
	['description', 'style_description', 'description of the parent, from the joined query'],
	['description', 'description', 'description'],
	['description', 'salesdescription', 'sales description'],
	['prices', 'prices', 'configure: pricing rows of the item, one list per price level', 'priceLevels'],
	['prices', 'pricing', 'the same under its own name', 'priceLevels'],
	['prices', 'price', 'the price list of the REST record', 'priceLevels'],
	['images', 'custitem_style_images', FIELD, 'names'],
	['tags', 'custitem_tags', FIELD, 'names'],
	['category', 'class', 'class; or configure a field of the account'],
	['productType', 'class', 'class; or configure a field of the account'],
	['productType', 'itemtype', "item type, unless it is one of NetSuite's own kinds", 'unlessItemKind'],
	['supplierCode', 'itemvendor', 'code at the vendor, merged in', 'vendorCode'],
	['brand', 'custitem_brand', FIELD],
	['season', 'custitem_season', FIELD],
	['linesheets', 'custitem_linesheet', FIELD, 'names'],
	['linesheets', 'custitem_delivery', 'configure: the name of the delivery', 'names'],
	['countryOfOrigin', 'countryofmanufacture', 'country of manufacture'],
	['attributes.division', 'department', 'department'],
	['attributes.material', 'custitem_material', FIELD],
	['attributes.fabrication', 'custitem_fabrication', FIELD],
	['attributes.silhouette', 'custitem_silhouette', FIELD],
	['attributes.minimum', 'minimumquantity', 'minimum quantity'],
	['attributes.madeToOrder', 'custitem_made_to_order', FIELD],
	['attributes.cost', 'cost', 'cost'],
	['attributes.hsCode', 'custitem_hs_code', FIELD],
	['attributes.weight', 'weight', 'weight'],
	['attributes.weightUnit', 'weightunit', 'unit of the weight'],
	['attributes.length', 'custitem_length', FIELD],
	['attributes.width', 'custitem_width', FIELD],
	['attributes.height', 'custitem_height', FIELD],
	['attributes.exportFlag', 'custitem_joor', FIELD],
	['active', 'isinactive', 'unless it is inactive', 'not'],
	['updatedAt', 'lastmodifieddate', 'modified, where the query writes it as YYYY-MM-DD', 'utcTime'],
];

const ITEM: SourceRow[] = [
	['sku', 'sku', 'itemid under the name that the query gives it'],
	['sku', 'itemid', 'itemid'],
	['upc', 'upccode', 'UPC'],
	['color.name', 'color', 'the colour under the name that the query gives it'],
	['color.name', 'custitem_color', FIELD],
	['size.name', 'size', 'the size under the name that the query gives it'],
	['size.name', 'custitem_size', FIELD],
	['images', 'custitem_color_image', FIELD, 'names'],
	['attributes.variantId', 'id', 'id of the item'],
	['active', 'isinactive', 'unless it is inactive', 'not'],
];

const COLUMNS = ['itemid', 'displayname', 'upccode', 'isinactive', 'itemtype', 'style_id', 'lastmodifieddate'];

/** Rows of SuiteQL's table item: joined with their parent, or parents and children alike (wms-systems.md 6.2). */
export const productSources: ProductSource[] = [
	{
		marks: ['style_number'],
		withAny: COLUMNS,
		each: '',
		product: sourceRows(STYLE),
		variant: sourceRows(ITEM),
	},
	{
		marks: COLUMNS,
		each: '',
		ownNumber: true,
		product: sourceRows(STYLE),
		variant: sourceRows(ITEM),
	},
];

/** Rows of aggregateitemlocation, with columns of the item joined in (wms-systems.md 6.3). */
export const stockSources: StockSource[] = [
	{
		marks: ['quantityonhand', 'quantityavailable', 'quantitycommitted', 'quantityonorder', 'quantityintransit'],
		each: '',
		level: sourceRows([
			['sku', 'itemid', 'itemid, joined in'],
			['sku', 'sku', 'itemid under the name that the query gives it'],
			['sku', 'item', 'the item, as BUILTIN.DF(item) or its id'],
			['upc', 'upccode', 'UPC, joined in'],
			['warehouse', 'location', 'location, as BUILTIN.DF(location) or its id'],
			['warehouseId', 'location', 'location, as BUILTIN.DF(location) or its id'],
			['onHand', 'quantityonhand', 'on hand'],
			['available', 'quantityavailable', 'available'],
			['allocated', 'quantitycommitted', 'committed'],
			['onOrder', 'quantityonorder', 'on order and in transit', 'orderedAndInTransit'],
		]),
	},
];
