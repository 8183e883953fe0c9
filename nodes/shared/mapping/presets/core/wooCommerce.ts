import type { CoreSource, PresetRow } from '../types';

const BOTH_WEIGHTS = ['weight_lbs', 'weight_kg'].map((target): PresetRow => {
	return { target, source: 'weight', transform: 'weight', note: 'weight (both units)' };
});

const DIMENSIONS = ['length', 'width', 'height'].flatMap((side) =>
	[`${side}_in`, `${side}_cm`].map((target): PresetRow => {
		return { target, source: `dimensions.${side}`, transform: 'length', note: 'dimensions.* (both units)' };
	}),
);

/** WooCommerce to Extensiv's core product (wms-systems.md 1.4): simple products, and each variation with its parent. */
export const WOO_CORE: CoreSource = {
	each: ['variations'],
	parent: { key: 'id', of: 'parent_id' },
	rows: [
		{ target: 'sku', source: 'sku', note: 'SKU' },
		{ target: 'product_id', source: 'id', note: 'id' },
		{ target: 'parent_id', source: 'parent_id', transform: 'parentOfVariation', note: 'parent_id' },
		{ target: 'name', source: '^.name', note: 'name' },
		{ target: 'name', source: 'name', note: 'name' },
		{ target: 'description', source: 'description', note: 'description' },
		{ target: 'description', source: '^.description', note: 'description' },
		{ target: 'description_short', source: 'short_description', note: 'short_description' },
		{ target: 'description_short', source: '^.short_description', note: 'short_description' },
		{ target: 'quantity', source: 'stock_quantity', note: 'stock_quantity' },
		{ target: 'image_url_X', source: 'images', transform: 'imagesOfVariation', note: 'images[]' },
		{ target: 'retail_price', source: 'price', note: 'price' },
		{ target: 'regular_price', source: 'regular_price', note: 'regular_price' },
		...BOTH_WEIGHTS,
		...DIMENSIONS,
		{ target: 'tags', source: '^.tags', transform: 'titles', note: 'tags[]' },
		{ target: 'categories', source: '^.categories', transform: 'titles', note: 'categories[]' },
		{ target: 'status', source: 'status', note: 'status' },
		{ target: 'allow_backorders', source: 'backorders_allowed', note: 'backorders_allowed (to Y/N)' },
		{ target: 'attribute_names', source: 'attributes', transform: 'optionPairs', note: 'attributes[].name' },
	],
};
