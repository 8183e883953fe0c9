import { sourceRows, type SourceRow } from '../sourceRows';
import type { ProductSource, StockSource } from '../types';

const ADDITIONAL: SourceRow[] = Array.from({ length: 10 }, (_, index) => {
	const name = `AdditionalAttribute${index + 1}`;
	return [`attributes.${name}`, name, 'configure: what the account keeps in it, such as season or material'];
});

/** What families and products have in common (wms-systems.md 4.2). */
const COMMON: SourceRow[] = [
	['sourceId', 'ID', 'id'],
	['styleNumber', 'SKU', 'SKU of the family, or of the product without one'],
	['name', 'Name', 'name'],
	['description', 'Description', 'description'],
	['shortDescription', 'ShortDescription', 'short description'],
	['prices', 'PriceTiers', 'all tiers, by name and by field: PriceTier1 to PriceTier10', 'priceTiers'],
	['tags', 'Tags', 'tags, without those that name a linesheet or a season', 'tagsOfFamily'],
	['linesheets', 'Tags', 'tags with the prefix, such as Collection_', 'linesheetsOfFamily'],
	['season', 'Tags', 'tag that starts with Season_; configure an additional attribute', 'seasonOfTags'],
	['category', 'Category', 'category'],
	['productType', 'Category', 'category'],
	['brand', 'Brand', 'brand'],
	['countryOfOrigin', 'CountryOfOriginCode', 'code of the country'],
	['countryOfOrigin', 'CountryOfOrigin', 'name of the country'],
	['images', 'Attachments', 'pictures among the attachments', 'pictures'],
	['attributes.hsCode', 'HSCode', 'HS code'],
	['attributes.exportFlag', 'Tags', 'configure: select by the tag that says so', 'names'],
	['updatedAt', 'LastModifiedOn', 'modified', 'utcTime'],
];

/** What a product has of its own. */
const MEASURES: SourceRow[] = [
	['attributes.cost', 'AverageCost', 'average cost'],
	['attributes.cost', 'Suppliers[].Cost', 'cost at the first supplier', 'firstText'],
	['attributes.weight', 'Weight', 'weight'],
	['attributes.weightUnits', 'WeightUnits', 'unit of the weight'],
	['attributes.length', 'Length', 'length'],
	['attributes.width', 'Width', 'width'],
	['attributes.height', 'Height', 'height'],
	['attributes.dimensionsUnits', 'DimensionsUnits', 'unit of the dimensions'],
	...ADDITIONAL,
];

const VARIANT: SourceRow[] = [
	['sku', 'SKU', 'SKU'],
	['upc', 'Barcode', 'barcode; product families have none, so merge the products in'],
	['color.name', 'Option1', 'the option that is called Color, or is no size', 'colorOfFamily'],
	['size.name', 'Option2', 'the option that is called Size, or holds sizes', 'sizeOfFamily'],
	['wholesalePrice', 'PriceTiers', 'the chosen tier, for variants that differ', 'wholesaleTier'],
	['retailPrice', 'PriceTiers', 'the chosen tier, for variants that differ', 'retailTier'],
	['images', 'Attachments', "pictures of the product: the first is the colour's", 'pictures'],
	['attributes.variantId', 'ID', 'id of the product'],
	['active', 'Status', 'Active, and not kept from being sold', 'isSold'],
];

/** Of the first product that says so, where the family does not. */
const OF_PRODUCTS: SourceRow[] = [
	['description', 'Products[].Description', 'of the first product that has one', 'firstText'],
	['shortDescription', 'Products[].ShortDescription', 'of the first product that has one', 'firstText'],
	['prices', 'Products', 'tiers of the first product that has any', 'priceTiersOfProducts'],
	['category', 'Products[].Category', 'of the first product that has one', 'firstText'],
	['productType', 'Products[].Category', 'of the first product that has one', 'firstText'],
	['brand', 'Products[].Brand', 'of the first product that has one', 'firstText'],
	['countryOfOrigin', 'Products[].CountryOfOriginCode', 'of the first product that has one', 'firstText'],
	['countryOfOrigin', 'Products[].CountryOfOrigin', 'of the first product that has one', 'firstText'],
	[
		'supplierCode',
		'Products[].Suppliers[].SupplierInventoryCode',
		'code of the first supplier that has one',
		'firstText',
	],
	['attributes.hsCode', 'Products[].HSCode', 'of the first product that has one', 'firstText'],
	...MEASURES.map(([target, source, note, transform]): SourceRow => {
		return [target, `Products[0].${source}`, `of the first product: ${note}`, transform];
	}),
	['active', 'Products', 'while one of its products is for sale', 'isAnySold'],
];

/** Product families with their products, and products, each of which is a style of its own (wms-systems.md 4.2). */
export const productSources: ProductSource[] = [
	{
		marks: ['Products'],
		each: 'Products',
		needsVariants: true,
		product: sourceRows([...COMMON, ...OF_PRODUCTS]),
		variant: sourceRows([...VARIANT, ...MEASURES]),
	},
	{
		marks: ['SKU', 'PriceTier1', 'PriceTiers', 'Barcode'],
		each: '',
		ownNumber: true,
		product: sourceRows([
			...COMMON,
			...MEASURES,
			['supplierCode', 'Suppliers[].SupplierInventoryCode', 'code of the first supplier that has one', 'firstText'],
			['active', 'Status', 'Active, and not kept from being sold', 'isSold'],
		]),
		variant: sourceRows(VARIANT),
	},
];

/** Rows of GET /ref/productavailability, one per bin and batch (wms-systems.md 4.3). StockOnHand is money. */
export const stockSources: StockSource[] = [
	{
		marks: ['OnHand', 'Available', 'Allocated', 'StockOnHand', 'Location'],
		each: '',
		level: sourceRows([
			['sku', 'SKU', 'SKU'],
			['upc', 'Barcode', 'barcode'],
			['warehouse', 'Location', 'location'],
			['warehouseId', 'Location', 'location'],
			['onHand', 'OnHand', 'on hand'],
			['available', 'Available', 'available'],
			['allocated', 'Allocated', 'allocated'],
			['onOrder', 'OnOrder', 'on order'],
			['onOrder', 'InTransit', 'in transit, where nothing is said of on order'],
			['incomingDate', 'NextDeliveryDate', 'next delivery, where the account states it'],
			['place', 'Bin', 'bin and batch: their rows are summed', 'binAndBatch'],
		]),
	},
];
