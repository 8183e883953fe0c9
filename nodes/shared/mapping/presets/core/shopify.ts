import type { CoreSource } from '../types';

/** Shopify to Extensiv's core product (wms-systems.md 1.4), from rows in REST's and in GraphQL's form. */
export const SHOPIFY_CORE: CoreSource = {
	each: ['variants'],
	rows: [
		{ target: 'sku', source: 'sku', note: 'SKU' },
		{ target: 'product_id', source: 'product_id', transform: 'plainId', note: 'product_id' },
		{ target: 'product_id', source: '^.id', transform: 'plainId', note: 'product_id' },
		{ target: 'product_variant_id', source: 'inventory_item_id', note: 'inventory_item_id' },
		{ target: 'product_variant_id', source: 'inventoryItem.id', transform: 'plainId', note: 'inventory_item_id' },
		{ target: 'name', source: 'title', transform: 'titleAndName', note: 'title & name' },
		{ target: 'description', source: '^.body_html', note: 'description / body_html' },
		{ target: 'description', source: '^.descriptionHtml', note: 'description / body_html' },
		{ target: 'description', source: '^.description', note: 'description / body_html' },
		{ target: 'UPC', source: 'barcode', note: 'barcode' },
		{ target: 'retail_price', source: 'price', transform: 'amount', note: 'price' },
		...['weight_lbs', 'weight_kg'].flatMap((target) => [
			{ target, source: 'weight', transform: 'weight', note: 'weight or grams' },
			{ target, source: 'grams', transform: 'grams', note: 'weight or grams' },
			{ target, source: 'inventoryItem.measurement.weight', transform: 'weight', note: 'weight or grams' },
		]),
		{ target: 'tags', source: '^.tags', note: 'tags' },
		{ target: 'product_type', source: '^.product_type', note: 'product_type' },
		{ target: 'product_type', source: '^.productType', note: 'product_type' },
		{ target: 'vendor', source: '^.vendor', note: 'vendor' },
		{ target: 'sort_order', source: 'position', note: 'position' },
		{
			target: 'attribute_names',
			source: 'selectedOptions',
			transform: 'optionPairs',
			note: 'option names, kept as an extra field named after the option',
		},
		{
			target: 'attribute_names',
			source: 'option1',
			transform: 'numberedOptionPairs',
			note: 'option names, kept as an extra field named after the option',
		},
	],
};
