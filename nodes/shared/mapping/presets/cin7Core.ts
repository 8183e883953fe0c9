import { joorOrderRows } from './joorOrder';
import { cin7CoreNotes, cin7CoreOrder } from './orders/cin7Core';
import { productSources, stockSources } from './sources/cin7Core';
import type { Preset } from './types';

/** Cin7 Core, by product families (wms-systems.md 0.1, 4.2, 13.1) and by what JOOR's own connector fills (peers.md 2.1). */
export const cin7Core: Preset = {
	displayName: 'Cin7 Core',
	hasNodes: true,
	productToJoor: [
		{ target: 'style_name', source: 'name', note: 'family Name' },
		{ target: 'style_number', source: 'styleNumber', note: 'family SKU' },
		{
			target: 'style_identifier',
			source: 'attributes.styleIdentifier',
			note: 'an identifier of its own, where there is one',
		},
		{ target: 'style_identifier', source: 'styleNumber', note: 'family SKU' },
		{ target: 'style_description', source: 'description', note: 'Description' },
		{ target: 'style_description', source: 'shortDescription', note: 'ShortDescription' },
		{ target: 'style_description', source: 'name', note: 'Name, where there is neither' },
		{ target: 'style_country_origin', source: 'countryOfOrigin', note: 'CountryOfOrigin' },
		{ target: 'category', source: 'category', note: "Category, by JOOR's official name" },
		{ target: 'division', source: 'brand', note: 'Brand' },
		{ target: 'silhouette', source: 'category', transform: 'lastOfPath', note: 'Category' },
		{
			target: 'price_wholesale',
			source: 'prices',
			transform: 'wholesaleOfPriceList',
			note: 'PriceTier1..10, by choice',
		},
		{
			target: 'price_wholesale',
			source: 'variants',
			transform: 'wholesaleOfVariants',
			note: 'the first variant with a price',
		},
		{ target: 'price_retail', source: 'prices', transform: 'retailOfPriceList', note: 'PriceTier1..10, by choice' },
		{
			target: 'price_retail',
			source: 'variants',
			transform: 'retailOfVariants',
			note: 'the first variant with a price',
		},
		{
			target: 'price_currency',
			source: 'prices',
			transform: 'currencyOfPriceList',
			note: 'base currency of the account',
		},
		{ target: 'linesheet', source: 'linesheets', note: 'the first only' },
		{
			target: 'linesheet',
			source: 'tags',
			transform: 'linesheetsOfTags',
			note: 'Tags with the prefix, such as Collection_',
		},
		{ target: 'season', source: 'season', note: 'a tag or an additional attribute' },
		{
			target: 'tags',
			source: 'tags',
			transform: 'tagsWithoutLinesheets',
			note: 'Tags, without those that name a linesheet',
		},
		{ target: 'product_type_tag', source: 'productType', note: 'product type as a tag' },
		{ target: 'supplier_code_tag', source: 'supplierCode', note: 'Suppliers[].SupplierInventoryCode' },
		{ target: 'images', source: 'images', note: 'family Attachments[].DownloadUrl' },
		{ target: 'variants', source: 'variants', note: 'Option1..3, Barcode, product Attachments[]' },
	],
	stockToJoor: [
		{ target: 'warehouse', source: 'warehouse', note: 'Location' },
		{ target: 'upc', source: 'upc', note: 'Barcode' },
		{ target: 'sku', source: 'sku', note: 'SKU, for the SKU pattern and for messages' },
		{ target: 'inventory', source: '', transform: 'stockQuantity', note: 'Available or OnHand' },
	],
	productSources,
	stockSources,
	orderToWms: joorOrderRows(cin7CoreNotes),
	orderTarget: cin7CoreOrder,
};
