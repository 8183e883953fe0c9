import type { ProductSource } from './types';

/**
 * Flat rows of one variant each, as mapRows.ts writes them for sheets and files, in JOOR's words. Every preset reads
 * them back. Lists are separated by semicolons; further price types stand in columns with `_2`, `_3` (peers.md 6.1).
 */
const TABLES: Pick<ProductSource, 'each' | 'product' | 'variant'> = {
	each: '',
	product: [
		{ target: 'styleKey', source: 'style_identifier', note: 'rows of one style' },
		{ target: 'styleKey', source: 'style_number', note: 'where there is no identifier' },
		{ target: 'sourceId', source: 'source_id', note: '' },
		{ target: 'styleNumber', source: 'style_number', note: '' },
		{ target: 'name', source: 'style_name', note: '' },
		{ target: 'description', source: 'description', note: '' },
		{ target: 'description', source: 'style_description', note: "in JOOR's word" },
		{ target: 'shortDescription', source: 'short_description', note: '' },
		{ target: 'productType', source: 'product_type', note: '' },
		{ target: 'supplierCode', source: 'supplier_code', note: '' },
		{ target: 'brand', source: 'brand', note: '' },
		{ target: 'category', source: 'category', note: '' },
		{ target: 'tags', source: 'tags', transform: 'cellList', note: 'separated by semicolons' },
		{ target: 'season', source: 'season', transform: 'cellSeason', note: 'with season_year and season_code' },
		{ target: 'linesheets', source: 'linesheets', transform: 'cellList', note: 'separated by semicolons' },
		{ target: 'linesheets', source: 'linesheet', transform: 'cellList', note: 'as the override sheet calls it' },
		{
			target: 'prices',
			source: '',
			transform: 'cellPrices',
			note: 'price_label, currency, price_wholesale ..., also _2',
		},
		{ target: 'images', source: 'style_images', transform: 'cellList', note: 'separated by semicolons' },
		{ target: 'countryOfOrigin', source: 'country_of_origin', note: '' },
		{ target: 'countryOfOrigin', source: 'style_country_origin', note: "in JOOR's word" },
		{ target: 'attributes', source: '', transform: 'cellAttributes', note: 'attribute_<name>' },
		{ target: 'attributes.styleIdentifier', source: 'style_identifier', note: '' },
		{ target: 'attributes.division', source: 'division', note: '' },
		{ target: 'attributes.fabrication', source: 'fabrication', note: '' },
		{ target: 'attributes.silhouette', source: 'silhouette', note: '' },
		{ target: 'attributes.measurements', source: 'measurements', note: '' },
		{ target: 'attributes.material', source: 'material', note: '' },
		{ target: 'attributes.minimum', source: 'minimum', note: '' },
		{ target: 'attributes.madeToOrder', source: 'made_to_order', note: '' },
		{ target: 'active', source: 'style_active', note: 'true or false' },
		{ target: 'updatedAt', source: 'updated_at', note: '' },
	],
	variant: [
		{ target: 'sku', source: 'sku', note: '' },
		{ target: 'upc', source: 'upc', note: '' },
		{ target: 'color.name', source: 'color_name', note: '' },
		{ target: 'color.code', source: 'color_code', note: '' },
		{ target: 'size.name', source: 'size_name', note: '' },
		{ target: 'size.code', source: 'size_code', note: '' },
		{ target: 'wholesalePrice', source: 'price_wholesale', note: '' },
		{ target: 'retailPrice', source: 'price_retail', note: '' },
		{ target: 'images', source: '', transform: 'cellImages', note: 'image, then more_images' },
		{ target: 'images', source: 'color_image', transform: 'cellList', note: "in JOOR's word" },
		{ target: 'attributes', source: '', transform: 'cellVariantAttributes', note: 'variant_attribute_<name>' },
		{ target: 'active', source: 'active', note: 'true or false' },
	],
};

const STYLE_COLUMNS = ['style_number', 'style_identifier'];

/** Rows with columns for colour and size, which only flat rows call so; they are looked for before a preset's forms. */
export const FLAT_ROWS: ProductSource = {
	...TABLES,
	marks: STYLE_COLUMNS,
	withAny: ['color_name', 'color_code', 'size_name', 'size_code'],
};

/** Shorter rows, whose columns other systems may have too; they are looked for after a preset's forms. */
export const SHORT_FLAT_ROWS: ProductSource = { ...TABLES, marks: STYLE_COLUMNS, withAny: ['sku', 'upc'] };
