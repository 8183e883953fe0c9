import type { CoreSource } from '../types';

/** Amazon's merchant listings report, column by column, to Extensiv's core product (wms-systems.md 1.4). */
export const AMAZON_CORE: CoreSource = {
	each: [],
	rows: [
		{ target: 'sku', source: 'seller-sku', note: 'seller-sku' },
		{ target: 'product_id', source: 'product-id', note: 'product-id' },
		{ target: 'product_variant_id', source: 'asin1', note: 'asin1' },
		{ target: 'name', source: 'item-name', note: 'item-name' },
		{ target: 'description', source: 'item-description', note: 'item-description' },
		{ target: 'ASIN', source: 'asin1', note: 'asin1' },
		{ target: 'quantity', source: 'quantity', note: 'quantity' },
		{ target: 'image_url_X', source: 'image-URL', note: 'image-URL' },
		{ target: 'image_url_X', source: 'image-url', note: 'image-URL' },
		{ target: 'retail_price', source: 'price', note: 'price' },
	],
};
