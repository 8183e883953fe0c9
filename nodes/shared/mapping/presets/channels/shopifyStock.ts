import type { PresetRow, StockSource } from '../types';

const FIGURES: PresetRow[] = [
	{ target: 'warehouse', source: 'location.name', note: 'location.name' },
	{ target: 'warehouseId', source: 'location.id', transform: 'plainId', note: 'location.id' },
	{ target: 'onHand', source: 'quantities', transform: 'onHandOfQuantities', note: 'on_hand' },
	{ target: 'available', source: 'quantities', transform: 'availableOfQuantities', note: 'available' },
	{ target: 'allocated', source: 'quantities', transform: 'committedOfQuantities', note: 'committed' },
	{ target: 'onOrder', source: 'quantities', transform: 'incomingOfQuantities', note: 'incoming' },
	{ target: 'blocked', source: 'quantities', transform: 'unavailableOfQuantities', note: 'unavailable states' },
	{ target: 'updatedAt', source: 'quantities', transform: 'latestOfQuantities', note: 'quantities[].updatedAt' },
];

/** Levels of Shopify's locations, in whichever record they were asked for (wms-systems.md 8, 13.3). */
export const SHOPIFY_STOCK: readonly StockSource[] = [
	{
		marks: ['variants'],
		within: 'variants',
		each: 'inventoryItem.inventoryLevels',
		level: [
			{ target: 'sku', source: '^.sku', note: 'variant.sku' },
			{ target: 'upc', source: '^.barcode', note: 'variant.barcode' },
			...FIGURES,
		],
	},
	{
		marks: ['inventoryItem'],
		each: 'inventoryItem.inventoryLevels',
		level: [
			{ target: 'sku', source: '^.sku', note: 'variant.sku' },
			{ target: 'sku', source: '^.inventoryItem.sku', note: 'inventoryItem.sku' },
			{ target: 'upc', source: '^.barcode', note: 'variant.barcode' },
			...FIGURES,
		],
	},
	{
		marks: ['inventoryLevels'],
		each: 'inventoryLevels',
		level: [
			{ target: 'sku', source: '^.sku', note: 'inventoryItem.sku' },
			{ target: 'sku', source: '^.variant.sku', note: 'variant.sku' },
			{ target: 'upc', source: '^.variant.barcode', note: 'variant.barcode' },
			...FIGURES,
		],
	},
	{
		marks: ['quantities'],
		each: '',
		level: [
			{ target: 'sku', source: 'item.sku', note: 'inventoryItem.sku' },
			{ target: 'sku', source: 'item.variant.sku', note: 'variant.sku' },
			{ target: 'sku', source: 'sku', note: 'SKU that was merged in' },
			{ target: 'upc', source: 'item.variant.barcode', note: 'variant.barcode' },
			{ target: 'upc', source: 'barcode', note: 'barcode that was merged in' },
			...FIGURES,
		],
	},
];
