/** Rows of Etsy and Amazon as their APIs answer them, with an invented brand. */

type Json = Record<string, unknown>;

export const etsyListing = (change: Json = {}): Json => ({
	listing_id: 1477001,
	title: 'Linden Wrap Dress',
	description: 'Wrap dress in silk.',
	state: 'active',
	tags: ['silk', 'dress'],
	materials: ['Silk', 'Cotton'],
	taxonomy_id: 374,
	shop_section_id: 4455,
	listing_type: 'physical',
	price: { amount: 18000, divisor: 100, currency_code: 'USD' },
	item_weight: 12,
	item_weight_unit: 'oz',
	item_length: 16,
	item_width: 12,
	item_height: 2,
	item_dimensions_unit: 'in',
	updated_timestamp: 1772359200,
	images: [{ url_fullxfull: 'https://img.example/linden.jpg' }],
	inventory: {
		products: [
			{
				product_id: 77001,
				sku: 'LIN-BLK-S',
				is_deleted: false,
				offerings: [
					{
						offering_id: 990,
						quantity: 7,
						is_enabled: true,
						is_deleted: false,
						price: { amount: 18050, divisor: 100, currency_code: 'USD' },
					},
				],
				property_values: [
					{ property_id: 200, property_name: 'Primary color', values: ['Black'] },
					{ property_id: 100, property_name: 'Size', values: ['S'] },
				],
			},
			{ product_id: 77002, sku: 'LIN-OLD', is_deleted: true, offerings: [], property_values: [] },
		],
		price_on_property: [],
		quantity_on_property: [100],
		sku_on_property: [100, 200],
	},
	...change,
});

export const amazonListing = (change: Json = {}): Json => ({
	sku: 'LIN-BLK-S',
	summaries: [
		{
			asin: 'B0LINDEN01',
			productType: 'DRESS',
			itemName: 'Linden Wrap Dress, Black, S',
			brand: 'Linden',
			color: 'Black',
			size: 'S',
			mainImage: { link: 'https://img.example/linden-black.jpg', height: 500, width: 500 },
			status: ['BUYABLE', 'DISCOVERABLE'],
			lastUpdatedDate: '2026-03-01T10:00:00Z',
		},
	],
	attributes: { product_description: [{ value: 'Wrap dress in silk.' }] },
	offers: [{ offerType: 'B2C', price: { currencyCode: 'USD', amount: '180.00' } }],
	fulfillmentAvailability: [{ fulfillmentChannelCode: 'DEFAULT', quantity: 9 }],
	relationships: [{ marketplaceId: 'M1', relationships: [{ type: 'VARIATION', parentSkus: ['LIN'] }] }],
	identifiers: [
		{
			marketplaceId: 'M1',
			identifiers: [
				{ identifierType: 'EAN', identifier: '0800123456780' },
				{ identifierType: 'UPC', identifier: '800123456780' },
			],
		},
	],
	dimensions: [{ marketplaceId: 'M1', item: { weight: { unit: 'pounds', value: 0.8 } } }],
	...change,
});

export const amazonParent = (change: Json = {}): Json => ({
	sku: 'LIN',
	summaries: [
		{
			productType: 'DRESS',
			itemName: 'Linden Wrap Dress',
			brand: 'Linden',
			mainImage: { link: 'https://img.example/linden.jpg' },
			status: ['DISCOVERABLE'],
		},
	],
	relationships: [{ relationships: [{ type: 'VARIATION', childSkus: ['LIN-BLK-S', 'LIN-SND-M'] }] }],
	...change,
});

/** A row of the merchant listings report. */
export const amazonReport = (change: Json = {}): Json => ({
	'item-name': 'Linden Wrap Dress',
	'item-description': 'Wrap dress in silk.',
	'seller-sku': 'LIN-BLK-S',
	price: '180.00',
	quantity: '9',
	'image-url': 'https://img.example/linden.jpg',
	'product-id': '800123456780',
	asin1: 'B0LINDEN01',
	status: 'Active',
	...change,
});

export const fbaSummary = (change: Json = {}): Json => ({
	asin: 'B0LINDEN01',
	fnSku: 'X0001',
	sellerSku: 'LIN-BLK-S',
	lastUpdatedTime: '2026-03-01T10:00:00Z',
	totalQuantity: 20,
	inventoryDetails: {
		fulfillableQuantity: 14,
		inboundWorkingQuantity: 1,
		inboundShippedQuantity: 2,
		inboundReceivingQuantity: 3,
		reservedQuantity: { totalReservedQuantity: 4, fcProcessingQuantity: 1 },
		unfulfillableQuantity: { totalUnfulfillableQuantity: 2 },
	},
	...change,
});
