import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { AMAZON_STOCK } from './channels/amazonStock';
import { AMAZON_CORE } from './core/amazon';
import { joorOrderRows } from './joorOrder';
import type { Preset, ProductSource } from './types';

/** Items of the listings API, with what the catalogue API states merged in; their inner fields are (I) (11, 13.2). */
const LISTINGS: ProductSource = {
	marks: ['summaries', 'relationships', 'fulfillmentAvailability', 'offers'],
	each: '',
	ownNumber: true,
	product: [
		{ target: 'styleKey', source: 'relationships', transform: 'parentSku', note: 'parent SKU (relationships)' },
		{ target: 'sourceId', source: 'sku', note: 'sku' },
		{ target: 'styleNumber', source: 'sku', note: 'sku of the parent, or of a listing without one' },
		{ target: 'name', source: 'summaries[0].itemName', note: 'itemName' },
		{
			target: 'description',
			source: 'attributes.product_description',
			transform: 'attributeText',
			note: 'attributes.product_description',
		},
		{ target: 'productType', source: 'summaries[0].productType', note: 'productType' },
		{ target: 'productType', source: 'productTypes[0].productType', note: 'productTypes[].productType' },
		{ target: 'brand', source: 'summaries[0].brand', note: 'brand of the catalogue summary' },
		{ target: 'brand', source: 'attributes.brand', transform: 'attributeText', note: 'attributes.brand' },
		{ target: 'retail', source: 'offers[0].price', transform: 'amount', note: 'offers[].price' },
		{ target: 'currency', source: 'offers[0].price', transform: 'currencyOfPrice', note: 'offers[].price' },
		{ target: 'images', source: 'images', transform: 'catalogueImages', note: 'catalogue images of the parent' },
		{
			target: 'images',
			source: 'summaries[0].mainImage',
			transform: 'imagesOfParent',
			note: 'mainImage of the parent',
		},
		{ target: 'active', source: 'summaries[0].status', transform: 'isBuyable', note: 'status contains BUYABLE' },
		{ target: 'updatedAt', source: 'summaries[0].lastUpdatedDate', transform: 'isoTime', note: 'lastUpdatedDate' },
	],
	variant: [
		{ target: 'sku', source: 'sku', note: 'sku' },
		{ target: 'upc', source: 'identifiers', transform: 'catalogueCode', note: 'catalogue identifiers' },
		{ target: 'color.name', source: 'summaries[0].color', note: 'catalogue summary color' },
		{ target: 'color.name', source: 'attributes.color', transform: 'attributeText', note: 'attributes.color' },
		{ target: 'size.name', source: 'summaries[0].size', note: 'catalogue summary size' },
		{ target: 'size.name', source: 'attributes.size', transform: 'attributeText', note: 'attributes.size' },
		{ target: 'retailPrice', source: 'offers[0].price', transform: 'amount', note: 'offers[].price' },
		{ target: 'images', source: 'summaries[0].mainImage', transform: 'imageUrls', note: 'mainImage' },
		{ target: 'attributes.weight', source: 'dimensions[0].item.weight', transform: 'weightText', note: 'item.weight' },
		{ target: 'attributes.weight', source: 'dimensions.item.weight', transform: 'weightText', note: 'item.weight' },
		{ target: 'active', source: 'summaries[0].status', transform: 'isBuyable', note: 'status contains BUYABLE' },
	],
};

/** Rows of the merchant listings report, which names no parent: a SKU pattern brings them together (1.4, (I)). */
const REPORT: ProductSource = {
	marks: ['seller-sku', 'item-name', 'asin1'],
	each: '',
	ownNumber: true,
	product: [
		{ target: 'sourceId', source: 'seller-sku', note: 'seller-sku' },
		{ target: 'styleNumber', source: 'seller-sku', note: 'seller-sku' },
		{ target: 'name', source: 'item-name', note: 'item-name' },
		{ target: 'description', source: 'item-description', note: 'item-description' },
		{ target: 'retail', source: 'price', note: 'price' },
		{ target: 'active', source: 'status', transform: 'isLive', note: 'status' },
	],
	variant: [
		{ target: 'sku', source: 'seller-sku', note: 'seller-sku' },
		{ target: 'upc', source: 'product-id', transform: 'reportCode', note: 'product-id, where it is a UPC or EAN' },
		{ target: 'retailPrice', source: 'price', note: 'price' },
		{ target: 'images', source: 'image-url', transform: 'imageUrls', note: 'image-url' },
		{ target: 'images', source: 'image-URL', transform: 'imageUrls', note: 'image-URL' },
		{ target: 'active', source: 'status', transform: 'isLive', note: 'status' },
	],
};

/** Amazon (wms-systems.md 11, 13.2). There are neither tags nor linesheets nor a wholesale price. */
export const amazon: Preset = {
	displayName: 'Amazon',
	productToJoor: canonicalProductRows({
		style_name: 'itemName',
		style_number: 'parent SKU',
		style_identifier: 'parent SKU',
		style_description: 'attributes.product_description',
		category: 'Amazon has product types only: configure',
		division: 'brand',
		price_wholesale: 'Amazon has none: override it',
		price_retail: 'offers[].price',
		price_currency: 'offers[].price.currencyCode',
		linesheet: 'Amazon has none: the Default Linesheet option',
		product_type_tag: 'productType as a tag',
		images: 'mainImage or catalogue images of the parent',
		variants: 'colour and size of the catalogue summary, UPC of its identifiers, mainImage',
	}),
	stockToJoor: canonicalStockRows({
		warehouse: 'marketplace',
		upc: 'Amazon states none with its stock',
		sku: 'sellerSku',
		inventory: 'fulfillableQuantity or totalQuantity',
	}),
	orderToWms: joorOrderRows({}),
	productSources: [LISTINGS, REPORT],
	stockSources: AMAZON_STOCK,
	coreSource: AMAZON_CORE,
};
