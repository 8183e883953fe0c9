import type { CoreSource, PresetRow } from '../types';

const BOTH_WEIGHTS = ['weight_lbs', 'weight_kg'].map((target): PresetRow => {
	return { target, source: '^.item_weight', transform: 'weight', note: 'item_weight' };
});

const DIMENSIONS = ['length', 'width', 'height'].flatMap((side) =>
	[`${side}_in`, `${side}_cm`].map((target): PresetRow => {
		return { target, source: `^.item_${side}`, transform: 'length', note: 'item_length, item_width, item_height' };
	}),
);

/** Etsy to Extensiv's core product (wms-systems.md 1.4): one per product of a listing's inventory. */
export const ETSY_CORE: CoreSource = {
	each: ['inventory.products', 'products'],
	deleted: 'is_deleted',
	rows: [
		{ target: 'sku', source: 'sku', note: 'SKU' },
		{ target: 'product_id', source: '^.listing_id', note: 'listing_id' },
		{ target: 'product_variant_id', source: 'product_id', note: 'product_id' },
		{ target: 'name', source: '^.title', note: 'title' },
		{ target: 'description', source: '^.description', note: 'description' },
		{ target: 'quantity', source: 'offerings', transform: 'offeredQuantity', note: 'offerings.quantity' },
		{ target: 'retail_price', source: 'offerings', transform: 'priceOfOfferings', note: 'price' },
		{ target: 'retail_price', source: '^.price', transform: 'amount', note: 'price' },
		...BOTH_WEIGHTS,
		...DIMENSIONS,
		{ target: 'tags', source: '^.tags', note: 'tags[]' },
		{ target: 'product_type', source: '^.listing_type', note: 'listing.listing_type' },
		{ target: 'status', source: '^.state', note: 'listing.state' },
		{
			target: 'attribute_names',
			source: 'property_values',
			transform: 'optionPairs',
			note: 'property_values.property_name',
		},
		{
			target: 'custom_fields',
			source: '',
			transform: 'customFieldsOfListing',
			note:
				'listing_id, product_id, offerings.is_enabled, offerings.offering_id, property_values, price, ' +
				'price_on_property, quantity_on_property, sku_on_property',
		},
	],
};
