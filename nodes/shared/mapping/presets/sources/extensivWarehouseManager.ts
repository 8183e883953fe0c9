import { sourceRows } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

/** Answers come in camelCase or PascalCase (wms-systems.md 14.2); tables are read in both. */
const bothCases = (names: readonly string[]) =>
	names.flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]);

const DIMENSIONS = 'options.packageUnit.imperial';

/** Items of a customer (wms-systems.md 2.3). They have no colour and size but in the SKU or the qualifier. */
export const productSources: ProductSource[] = [
	{
		marks: bothCases(['itemId', 'readOnly', 'description2', 'classificationIdentifier', 'inventoryCategory']),
		each: '',
		ownNumber: true,
		product: sourceRows([
			['sourceId', 'itemId', 'id of the item'],
			['styleNumber', 'sku', 'SKU; for rows of a style the SKU pattern'],
			['name', 'description', 'description'],
			['description', 'description2', 'second description'],
			['wholesale', 'price', 'price'],
			['category', 'classificationIdentifier.name', 'classification'],
			['category', 'inventoryCategory', 'inventory category, where there is no classification'],
			['countryOfOrigin', 'countryOfManufacture', 'country of manufacture'],
			['attributes.cost', 'cost', 'cost'],
			['attributes.hsCode', 'harmonizedCode', 'harmonized code'],
			['attributes.weight', `${DIMENSIONS}.weight`, 'pounds'],
			['attributes.length', `${DIMENSIONS}.length`, 'inches'],
			['attributes.width', `${DIMENSIONS}.width`, 'inches'],
			['attributes.height', `${DIMENSIONS}.height`, 'inches'],
			['active', 'readOnly.deactivated', 'unless it is deactivated', 'not'],
			['updatedAt', 'readOnly.lastModifiedDate', 'modified', 'utcTime'],
		]),
		variant: sourceRows([
			['sku', 'sku', 'SKU'],
			['upc', 'upc', 'UPC'],
			['color.name', 'qualifier', 'what of the qualifier is no size; else the SKU pattern', 'colorOfQualifier'],
			['color.name', '_embedded.item', 'the only qualifier of the list; else the SKU pattern', 'colorOfQualifier'],
			['size.name', 'qualifier', 'what of the qualifier looks like a size; else the SKU pattern', 'sizeOfQualifier'],
			['size.name', '_embedded.item', 'the only qualifier of the list; else the SKU pattern', 'sizeOfQualifier'],
			['wholesalePrice', 'price', 'for variants that differ'],
			['attributes.variantId', 'itemId', 'id of the item'],
			['active', 'readOnly.deactivated', 'unless it is deactivated', 'not'],
		]),
	},
];

/** Stock summaries (wms-systems.md 2.4). They state no UPC: merge it in, or match by style with a SKU pattern. */
export const stockSources: StockSource[] = [
	{
		marks: bothCases(['itemIdentifier', 'facilityId', 'orderedNotAllocated', 'totalReceived', 'onHold']),
		each: '',
		level: sourceRows([
			['sku', 'itemIdentifier.sku', 'SKU'],
			['upc', 'upc', 'of the item, merged in'],
			['warehouseId', 'facilityId', 'id of the facility: name it in the warehouse map'],
			['onHand', 'onHand', 'on hand'],
			['available', 'available', 'available'],
			['allocated', 'allocated', 'allocated, with what has been shipped'],
			['blocked', 'onHold', 'on hold'],
		]),
	},
];
