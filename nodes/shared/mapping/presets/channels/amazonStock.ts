import type { PresetRow, StockSource } from '../types';

const SUMMARY: PresetRow[] = [
	{ target: 'sku', source: 'sellerSku', note: 'sellerSku' },
	{ target: 'onHand', source: 'totalQuantity', note: 'totalQuantity' },
	{ target: 'available', source: 'inventoryDetails.fulfillableQuantity', note: 'fulfillableQuantity' },
	{
		target: 'allocated',
		source: 'inventoryDetails.reservedQuantity',
		transform: 'totalQuantity',
		note: 'reservedQuantity',
	},
	{
		target: 'blocked',
		source: 'inventoryDetails.unfulfillableQuantity',
		transform: 'totalQuantity',
		note: 'unfulfillableQuantity',
	},
	{ target: 'onOrder', source: 'inventoryDetails', transform: 'inbound', note: 'inbound*' },
	{ target: 'updatedAt', source: 'lastUpdatedTime', transform: 'isoTime', note: 'lastUpdatedTime' },
];

/** A page of FBA summaries, which names the marketplace of all of them. */
function page(marks: readonly string[], at: string): StockSource {
	return {
		marks,
		each: `${at}inventorySummaries`,
		level: [{ target: 'warehouse', source: `^.${at}granularity.granularityId`, note: 'marketplace' }, ...SUMMARY],
	};
}

/** FBA summaries, what listings offer per fulfilment channel, and the listings report (wms-systems.md 11, 13.3). */
export const AMAZON_STOCK: readonly StockSource[] = [
	{
		marks: ['sellerSku', 'inventoryDetails'],
		each: '',
		level: [{ target: 'warehouse', source: 'marketplaceId', note: 'marketplace, where it was merged in' }, ...SUMMARY],
	},
	page(['inventorySummaries'], ''),
	page(['payload'], 'payload.'),
	{
		marks: ['fulfillmentAvailability'],
		each: 'fulfillmentAvailability',
		level: [
			{ target: 'sku', source: '^.sku', note: 'sku' },
			{ target: 'warehouse', source: 'fulfillmentChannelCode', note: 'fulfillmentChannelCode' },
			{ target: 'available', source: 'quantity', note: 'quantity' },
		],
	},
	{
		marks: ['seller-sku'],
		each: '',
		level: [
			{ target: 'sku', source: 'seller-sku', note: 'seller-sku' },
			{ target: 'available', source: 'quantity', note: 'quantity' },
		],
	},
];
