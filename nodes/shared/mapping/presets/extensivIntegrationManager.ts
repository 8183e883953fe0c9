import { joorOrderRows } from './joorOrder';
import { extensivIntegrationManagerNotes, extensivIntegrationManagerOrder } from './orders/extensivIntegrationManager';
import { productSources, stockSources } from './sources/extensivIntegrationManager';
import type { Preset } from './types';

/**
 * Extensiv Integration Manager, as its published product sync maps it (wms-systems.md 0.1, 13.1; peers.md 2.1).
 * Its own API states SKU, name, description, prices and UPC; colour, size, images, tags, category and linesheet come
 * from the SKU pattern or from a second source (wms-systems.md 1.4).
 */
export const extensivIntegrationManager: Preset = {
	displayName: 'Extensiv Integration Manager',
	hasNodes: true,
	productToJoor: [
		{ target: 'style_name', source: 'name', note: 'item name' },
		{ target: 'style_number', source: 'styleNumber', note: 'main SKU' },
		{
			target: 'style_identifier',
			source: 'attributes.styleIdentifier',
			note: 'an identifier of its own, where there is one',
		},
		{ target: 'style_identifier', source: 'styleNumber', note: 'main SKU' },
		{ target: 'style_description', source: 'description', note: 'description' },
		{ target: 'style_description', source: 'shortDescription', note: 'where there is no description' },
		{ target: 'style_description', source: 'name', note: 'name, where there is neither' },
		{ target: 'category', source: 'category', note: "by JOOR's official name" },
		{ target: 'price_wholesale', source: 'prices', transform: 'wholesaleOfPriceList', note: 'wholesale_price' },
		{
			target: 'price_wholesale',
			source: 'variants',
			transform: 'wholesaleOfVariants',
			note: 'the first variant with a price',
		},
		{ target: 'price_retail', source: 'prices', transform: 'retailOfPriceList', note: 'retail_price' },
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
			note: 'the API states none: the Currency option',
		},
		{ target: 'linesheet', source: 'linesheets', note: 'the first only' },
		{ target: 'season', source: 'season', note: 'makes a linesheet where there is none' },
		{ target: 'tags', source: 'tags', note: 'the same text in group, name, value and code' },
		{ target: 'product_type_tag', source: 'productType', note: 'product type as a tag' },
		{ target: 'supplier_code_tag', source: 'supplierCode', note: 'supplier code as a tag' },
		{ target: 'images', source: 'images', note: 'images of the style' },
		{ target: 'variants', source: 'variants', note: 'own attributes and UPC each; one image per colour' },
	],
	stockToJoor: [
		{ target: 'warehouse', source: 'warehouse', note: 'warehouses{pk}.warehouse' },
		{ target: 'upc', source: 'upc', note: 'aliases.UPC' },
		{ target: 'sku', source: 'sku', note: 'for the SKU pattern and for messages' },
		{ target: 'inventory', source: '', transform: 'stockQuantity', note: 'qty_available or qty_on_hand' },
	],
	productSources,
	stockSources,
	orderToWms: joorOrderRows(extensivIntegrationManagerNotes),
	orderTarget: extensivIntegrationManagerOrder,
};
