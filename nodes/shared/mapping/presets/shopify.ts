import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { SHOPIFY_STOCK } from './channels/shopifyStock';
import { SHOPIFY_CORE } from './core/shopify';
import { joorOrderRows } from './joorOrder';
import type { Preset, PresetRow } from './types';

/** Rows in GraphQL's form come first, then those of the REST form, which n8n's Shopify node answers in (12.1). */
const PRODUCT: PresetRow[] = [
	{ target: 'styleKey', source: 'id', transform: 'plainId', note: 'product.id' },
	{ target: 'sourceId', source: 'id', transform: 'plainId', note: 'product.id' },
	{ target: 'styleNumber', source: 'id', transform: 'plainId', note: 'product.id; configure: handle' },
	{ target: 'name', source: 'title', note: 'title' },
	{ target: 'description', source: 'descriptionHtml', note: 'descriptionHtml' },
	{ target: 'description', source: 'body_html', note: 'body_html' },
	{ target: 'productType', source: 'productType', note: 'productType' },
	{ target: 'productType', source: 'product_type', note: 'product_type' },
	{ target: 'brand', source: 'vendor', note: 'vendor' },
	{ target: 'category', source: 'category.fullName', note: 'category' },
	{ target: 'category', source: 'category.name', note: 'category' },
	{ target: 'category', source: 'productType', note: 'the type, where there is no category' },
	{ target: 'category', source: 'product_type', note: 'the type, where there is no category' },
	{ target: 'tags', source: 'tags', note: 'tags' },
	{ target: 'linesheets', source: 'collections', transform: 'titles', note: 'collections[].title; configure' },
	{
		target: 'wholesale',
		source: 'metafields',
		transform: 'wholesaleMeta',
		note: 'configure: metafield wholesale_price',
	},
	{ target: 'images', source: 'images', transform: 'imageUrls', note: 'images' },
	{ target: 'images', source: 'media', transform: 'imageUrls', note: 'media' },
	{ target: 'attributes.silhouette', source: 'productType', note: 'product type' },
	{ target: 'attributes.silhouette', source: 'product_type', note: 'product type' },
	{ target: 'attributes.material', source: 'options', transform: 'materialByOptionName', note: 'option "Material"' },
	{ target: 'active', source: 'status', transform: 'isLive', note: 'status = ACTIVE' },
	{ target: 'updatedAt', source: 'updatedAt', transform: 'isoTime', note: 'updatedAt' },
	{ target: 'updatedAt', source: 'updated_at', transform: 'isoTime', note: 'updated_at' },
];

const VARIANT: PresetRow[] = [
	{ target: 'sku', source: 'sku', note: 'variant.sku' },
	{ target: 'upc', source: 'barcode', note: 'variant.barcode' },
	{
		target: 'color.name',
		source: 'selectedOptions',
		transform: 'colorByOptionName',
		note: 'by the name of the option',
	},
	{
		target: 'color.name',
		source: 'option1',
		transform: 'colorOfNumberedOptions',
		note: 'option1..3 by options[].name',
	},
	{ target: 'size.name', source: 'selectedOptions', transform: 'sizeByOptionName', note: 'by the name of the option' },
	{ target: 'size.name', source: 'option2', transform: 'sizeOfNumberedOptions', note: 'option1..3 by options[].name' },
	{ target: 'wholesalePrice', source: 'metafields', transform: 'wholesaleMeta', note: 'configure: metafield' },
	{ target: 'retailPrice', source: 'price', transform: 'amount', note: 'price' },
	{ target: 'images', source: 'image', transform: 'imageUrls', note: 'variant image' },
	{ target: 'images', source: 'media', transform: 'imageUrls', note: 'media of the variant' },
	{ target: 'images', source: 'image_id', transform: 'imageOfImageId', note: 'images[] by image_id or variant_ids' },
	{
		target: 'attributes.weight',
		source: 'inventoryItem.measurement.weight',
		transform: 'weightText',
		note: 'inventoryItem.measurement.weight',
	},
	{ target: 'attributes.weight', source: 'weight', transform: 'weightWithUnit', note: 'weight, weight_unit' },
	{ target: 'attributes.weight', source: 'grams', transform: 'weightInGrams', note: 'grams' },
];

/** Variants that come as items of their own, as GraphQL's `productVariants` lists them with their product. */
const ofProduct = (rows: PresetRow[]) => rows.map((row) => ({ ...row, source: `product.${row.source}` }));

/** Shopify (wms-systems.md 8, 12.1, 13.2; what JOOR's own app fills: peers.md 1.4, 2.1). There is no wholesale price. */
export const shopify: Preset = {
	displayName: 'Shopify',
	productToJoor: canonicalProductRows({
		style_name: 'title',
		style_number: 'product id; configure: handle',
		style_identifier: 'product id; configure: handle',
		style_description: 'descriptionHtml or body_html',
		category: 'category, else product type',
		division: 'vendor',
		silhouette: 'product type',
		material: 'option "Material"',
		price_wholesale: 'configure: a metafield, such as variants[0].metafield.value',
		price_retail: 'price of the first variant',
		price_currency: 'the shop states none per product: the Currency option',
		linesheet: 'collections[].title',
		images: 'images or media of the product',
		variants: 'options by their names, barcode, variant image',
	}),
	stockToJoor: canonicalStockRows({
		warehouse: 'location.name',
		upc: 'barcode',
		sku: 'variant.sku',
		inventory: 'available or on_hand',
	}),
	orderToWms: joorOrderRows({}),
	productSources: [
		{
			marks: ['variants', 'descriptionHtml', 'body_html', 'productType', 'product_type', 'handle'],
			each: 'variants',
			product: PRODUCT,
			variant: VARIANT,
		},
		{
			marks: ['product'],
			withAny: ['selectedOptions', 'barcode', 'inventoryItem'],
			each: '',
			product: ofProduct(PRODUCT),
			variant: VARIANT,
		},
	],
	stockSources: SHOPIFY_STOCK,
	coreSource: SHOPIFY_CORE,
};
