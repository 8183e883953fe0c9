import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { WOO_CORE } from './core/wooCommerce';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/**
 * WooCommerce (wms-systems.md 9, 13.2). Variations may be merged into their product as `variations`, or come as items of
 * their own with `parent_id`, before or after it; a product that names them by id only waits for those.
 */
export const wooCommerce: Preset = {
	displayName: 'WooCommerce',
	productToJoor: canonicalProductRows({
		style_number: 'sku of the product, else its id',
		style_identifier: 'sku of the product, else its id',
		category: 'categories[].name',
		division: 'attribute "Brand"',
		price_wholesale: 'configure: meta_data wholesale_price',
		price_retail: 'regular_price of the first variation, else price',
		price_currency: 'the shop states none per product: the Currency option',
		linesheet: 'configure: tags with the linesheet prefix, or a category',
		tags: 'tags[].name, without those that name a linesheet',
		images: 'images[].src',
		variants: 'attributes by their names, global_unique_id, variation.image.src',
	}),
	stockToJoor: canonicalStockRows({
		warehouse: 'WooCommerce has one pool: the Default Warehouse option',
		upc: 'global_unique_id',
		inventory: 'stock_quantity',
	}),
	orderToWms: joorOrderRows({}),
	productSources: [
		{
			marks: ['variations', 'regular_price', 'stock_status', 'short_description', 'date_modified_gmt', 'parent_id'],
			each: 'variations',
			grouped: true,
			ownNumber: true,
			product: [
				{ target: 'styleKey', source: 'parent_id', transform: 'parentId', note: 'parent_id of a variation' },
				{ target: 'sourceId', source: 'id', note: 'product.id' },
				{ target: 'styleNumber', source: 'sku', note: 'sku' },
				{ target: 'styleNumber', source: 'id', note: 'product.id, where there is no sku' },
				{ target: 'name', source: 'name', transform: 'nameOfStyle', note: 'name' },
				{ target: 'description', source: 'description', note: 'description' },
				{ target: 'shortDescription', source: 'short_description', note: 'short_description' },
				{ target: 'brand', source: 'attributes', transform: 'brandByAttributeName', note: 'attribute "Brand"' },
				{ target: 'category', source: 'categories', transform: 'categoryNames', note: 'categories[].name' },
				{ target: 'tags', source: 'tags', transform: 'channelTags', note: 'tags[].name' },
				{
					target: 'linesheets',
					source: 'tags',
					transform: 'channelLinesheets',
					note: 'configure: tags with the linesheet prefix, or a category',
				},
				{
					target: 'wholesale',
					source: 'meta_data',
					transform: 'wholesaleMeta',
					note: 'configure: meta_data wholesale_price',
				},
				{ target: 'images', source: 'images', transform: 'imageUrls', note: 'images[]' },
				{ target: 'active', source: 'status', transform: 'isLive', note: 'status = publish' },
				{ target: 'updatedAt', source: 'date_modified_gmt', transform: 'isoTime', note: 'date_modified_gmt' },
			],
			variant: [
				{ target: 'sku', source: 'sku', note: 'variation.sku' },
				{ target: 'upc', source: 'global_unique_id', note: 'global_unique_id (newer stores)' },
				{ target: 'color.name', source: 'attributes', transform: 'colorByOptionName', note: 'attributes[].option' },
				{ target: 'size.name', source: 'attributes', transform: 'sizeByOptionName', note: 'attributes[].option' },
				{ target: 'wholesalePrice', source: 'meta_data', transform: 'wholesaleMeta', note: 'configure: meta_data' },
				{ target: 'retailPrice', source: 'regular_price', note: 'regular_price' },
				{ target: 'retailPrice', source: 'price', note: 'price' },
				{ target: 'images', source: 'image', transform: 'imageUrls', note: 'variation.image.src' },
				{ target: 'attributes.weight', source: 'weight', note: "weight, in the shop's unit" },
				{ target: 'active', source: 'status', transform: 'isLive', note: 'status = publish' },
			],
		},
	],
	stockSources: [
		{
			marks: ['stock_quantity', 'manage_stock', 'stock_status', 'variations'],
			each: 'variations',
			level: [
				{ target: 'sku', source: 'sku', note: 'sku' },
				{ target: 'upc', source: 'global_unique_id', note: 'global_unique_id (newer stores)' },
				{ target: 'available', source: 'stock_quantity', note: 'stock_quantity' },
				{ target: 'updatedAt', source: 'date_modified_gmt', transform: 'isoTime', note: 'date_modified_gmt' },
			],
		},
	],
	coreSource: WOO_CORE,
};
