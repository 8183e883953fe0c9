import { sourceRows, type SourceRow } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

const LISTING_PRICE = 'configure: price of a listing, merged in; products have no such field';

const PRICES: SourceRow[] = [
	['wholesale', 'price.amount', LISTING_PRICE],
	['retail', 'mapPrice.amount', 'minimum advertised price, or configure a listing'],
	['currency', 'price.currency', 'currency of the listing'],
	['currency', 'mapPrice.currency', 'currency of the minimum advertised price'],
];

/** Products as of GET /v1.1/products, parents and children alike (wms-systems.md 3.2, 13.1). */
export const productSources: ProductSource[] = [
	{
		marks: ['masterSku', 'attributeGroups', 'imageUrls', 'customFieldValues', 'mapPrice', 'vendorCost', 'parentId'],
		each: '',
		ownNumber: true,
		product: sourceRows([
			['styleKey', 'parentId', 'id of the parent', 'idOrNone'],
			['sourceId', 'parentId', 'id of the parent', 'idOrNone'],
			['sourceId', 'productId', 'id, of products without a parent'],
			['styleNumber', 'masterSku', "master SKU; for children the parent's"],
			['name', 'name', "the parent's, where it is read too"],
			['description', 'description', 'description'],
			...PRICES,
			['images', 'imageUrls', "by rank; a child's are its colour's", 'styleImagesByRank'],
			['tags', 'labels', 'labels, without those that name a linesheet', 'namesWithoutLinesheets'],
			['linesheets', 'labels', 'configure: labels with the prefix of linesheets', 'linesheetsOfNames'],
			['season', 'customFieldValues', 'configure: custom field with Season in its name', 'seasonOfCustomFields'],
			['category', 'categories', 'the first category', 'firstOfNames'],
			['productType', 'type', 'type'],
			['supplierCode', 'vendorProducts', 'configure: code of the vendor product, merged in', 'vendorCode'],
			['brand', 'brand', 'brand'],
			['countryOfOrigin', 'customsDeclaration.country', 'customs declaration'],
			[
				'attributes.material',
				'customFieldValues',
				'configure: custom field with Material or Fabric in its name',
				'materialOfCustomFields',
			],
			['attributes.cost', 'vendorCost.amount', 'vendor cost'],
			['attributes.hsCode', 'customsDeclaration.harmonizationCode', 'customs declaration'],
			['attributes.weight', 'weight', 'weight'],
			['attributes.weight', 'pounds', 'pounds and ounces, in pounds', 'poundsAndOunces'],
			['attributes.length', 'length', 'length'],
			['attributes.width', 'width', 'width'],
			['attributes.height', 'height', 'height'],
			['attributes.exportFlag', 'labels', 'configure: select by the label that says so', 'names'],
			['active', 'active', 'active'],
			['updatedAt', 'modifiedDate', 'modified', 'utcTime'],
		]),
		variant: sourceRows([
			['sku', 'masterSku', 'master SKU'],
			['upc', 'upc', 'UPC'],
			['color.name', 'attributeGroups', 'attribute of the group with Color in its name', 'colorOfGroups'],
			['color.name', 'attributes', 'attribute with Color in its name', 'colorOfAttributes'],
			['size.name', 'attributeGroups', 'attribute of the group with Size in its name', 'sizeOfGroups'],
			['size.name', 'attributes', 'attribute with Size in its name', 'sizeOfAttributes'],
			['wholesalePrice', 'price.amount', LISTING_PRICE],
			['retailPrice', 'mapPrice.amount', 'minimum advertised price'],
			['images', 'imageUrls', "by rank; the first is the colour's", 'imagesByRank'],
			['attributes.variantId', 'productId', 'id'],
			['active', 'active', 'active'],
		]),
	},
];

/**
 * Totals of GET /v1/productstocks/total and details of GET /v1/inventory (wms-systems.md 3.3). Details are rows per
 * stock location, which repeat the figures of their warehouse: those are taken.
 */
export const stockSources: StockSource[] = [
	{
		marks: [
			...['onHandQuantity', 'lockedQuantity', 'inTransitQuantity', 'availableQuantity', 'allocatedQuantity'],
			...['productStockId', 'stockLocation', 'warehouseStockTotals', 'quantityLocked'],
		],
		each: '',
		level: sourceRows([
			['sku', 'product.masterSku', 'master SKU'],
			['sku', 'masterSku', 'where the product is merged in'],
			['sku', 'sku', 'the SKU that was asked for'],
			['upc', 'product.upc', 'UPC'],
			['upc', 'upc', 'where the product is merged in'],
			['warehouseId', 'warehouseId', 'id of the warehouse that was asked for'],
			['warehouseId', 'stockLocation.warehouseId', 'id of the warehouse'],
			['onHand', 'onHandQuantity', 'total on hand'],
			['onHand', 'warehouseStockTotals.onHand', 'detail: on hand in the warehouse'],
			['onHand', 'quantity', 'detail without totals: on hand in the stock location'],
			['available', 'warehouseStockTotals.available', 'detail: available in the warehouse'],
			['available', 'availableQuantity', 'available'],
			['available', 'onHandQuantity', 'totals state no available: on hand less locked', 'onHandLessLocked'],
			['allocated', 'warehouseStockTotals.allocated', 'detail: allocated in the warehouse'],
			['allocated', 'allocatedQuantity', 'allocated'],
			['allocated', 'lockedQuantity', 'total: locked'],
			['blocked', 'warehouseStockTotals.locked', 'detail: locked in the warehouse'],
			['blocked', 'quantityLocked', 'detail without totals: locked'],
			['onOrder', 'inTransitQuantity', 'total in transit'],
			['onOrder', 'warehouseStockTotals.inTransit', 'detail: in transit to the warehouse'],
		]),
	},
];
