/** Rows of sales channels as their APIs answer them, with an invented brand. */

type Json = Record<string, unknown>;

export const shopifyGraphql = (change: Json = {}): Json => ({
	id: 'gid://shopify/Product/8123450001',
	title: 'Linden Wrap Dress',
	handle: 'linden-wrap-dress',
	descriptionHtml: '<p>Wrap dress in silk.</p>',
	productType: 'Dresses',
	vendor: 'Linden',
	tags: ['Core', 'Silk'],
	status: 'ACTIVE',
	updatedAt: '2026-03-01T10:00:00Z',
	category: { fullName: 'Apparel & Accessories > Clothing > Dresses' },
	options: [
		{ name: 'Color', values: ['Black', 'Sand'] },
		{ name: 'Size', values: ['S', 'M'] },
		{ name: 'Material', values: ['Silk'] },
	],
	media: { nodes: [{ image: { url: 'https://img.example/linden.jpg' } }] },
	collections: { edges: [{ node: { title: 'Fall 26 Main' } }, { node: { title: 'Dresses' } }] },
	variants: {
		nodes: [
			{
				id: 'gid://shopify/ProductVariant/441',
				title: 'Black / S',
				sku: 'LIN-BLK-S',
				barcode: '800123456780',
				price: '180.00',
				selectedOptions: [
					{ name: 'Color', value: 'Black' },
					{ name: 'Size', value: 'S' },
				],
				image: { url: 'https://img.example/linden-black.jpg' },
				inventoryItem: {
					id: 'gid://shopify/InventoryItem/551',
					measurement: { weight: { value: 0.35, unit: 'KILOGRAMS' } },
					inventoryLevels: {
						edges: [
							{
								node: {
									location: { id: 'gid://shopify/Location/7', name: 'Austin' },
									quantities: [
										{ name: 'available', quantity: 12, updatedAt: '2026-03-02T08:00:00Z' },
										{ name: 'on_hand', quantity: 15, updatedAt: '2026-03-02T09:00:00Z' },
										{ name: 'committed', quantity: 2 },
										{ name: 'incoming', quantity: 30 },
										{ name: 'damaged', quantity: 1 },
									],
								},
							},
							{
								node: {
									location: { id: 'gid://shopify/Location/8', name: 'Reno' },
									quantities: [{ name: 'available', quantity: 3 }],
								},
							},
						],
					},
				},
			},
			{
				id: 'gid://shopify/ProductVariant/442',
				title: 'Sand / M',
				sku: 'LIN-SND-M',
				barcode: '800123456797',
				price: '180.00',
				selectedOptions: [
					{ name: 'Color', value: 'Sand' },
					{ name: 'Size', value: 'M' },
				],
				image: null,
				inventoryItem: { id: 'gid://shopify/InventoryItem/552', inventoryLevels: { edges: [] } },
			},
		],
	},
	...change,
});

/** As n8n's Shopify node answers. */
export const shopifyRest = (change: Json = {}): Json => ({
	id: 8123450001,
	title: 'Linden Wrap Dress',
	body_html: '<p>Wrap dress in silk.</p>',
	vendor: 'Linden',
	product_type: 'Dresses',
	handle: 'linden-wrap-dress',
	status: 'active',
	tags: 'Core, Silk',
	updated_at: '2026-03-01T05:00:00-05:00',
	options: [
		{ id: 1, name: 'Größe', position: 1, values: ['S', 'M'] },
		{ id: 2, name: 'Farbe', position: 2, values: ['Black', 'Sand'] },
	],
	variants: [
		{
			id: 441,
			product_id: 8123450001,
			title: 'S / Black',
			sku: 'LIN-BLK-S',
			barcode: '800123456780',
			price: '180.00',
			option1: 'S',
			option2: 'Black',
			option3: null,
			position: 1,
			grams: 350,
			weight: 0.35,
			weight_unit: 'kg',
			image_id: 901,
			inventory_item_id: 551,
		},
		{
			id: 442,
			product_id: 8123450001,
			title: 'M / Sand',
			sku: 'LIN-SND-M',
			barcode: '800123456797',
			price: '180.00',
			option1: 'M',
			option2: 'Sand',
			option3: null,
			position: 2,
			grams: 360,
			weight: 0.36,
			weight_unit: 'kg',
			image_id: null,
			inventory_item_id: 552,
		},
	],
	images: [
		{ id: 900, src: 'https://img.example/linden.jpg', variant_ids: [] },
		{ id: 901, src: 'https://img.example/linden-black.jpg', variant_ids: [441] },
		{ id: 902, src: 'https://img.example/linden-sand.jpg', variant_ids: [442] },
	],
	...change,
});

export const wooVariation = (change: Json = {}): Json => ({
	id: 611,
	sku: 'LIN-BLK-S',
	name: 'Black, S',
	status: 'publish',
	global_unique_id: '800123456780',
	price: '150.00',
	regular_price: '180.00',
	description: '',
	stock_quantity: 12,
	manage_stock: true,
	backorders_allowed: false,
	weight: '0.35',
	dimensions: { length: '40', width: '30', height: '5' },
	image: { id: 1, src: 'https://img.example/linden-black.jpg' },
	attributes: [
		{ id: 1, name: 'Color', option: 'Black' },
		{ id: 2, name: 'Size', option: 'S' },
	],
	meta_data: [{ key: 'wholesale_price', value: '82.00' }],
	date_modified_gmt: '2026-03-01T10:00:00',
	...change,
});

export const wooProduct = (change: Json = {}): Json => ({
	id: 600,
	name: 'Linden Wrap Dress',
	type: 'variable',
	status: 'publish',
	sku: 'LIN',
	description: '<p>Wrap dress in silk.</p>',
	short_description: 'Silk dress',
	price: '150.00',
	regular_price: '',
	stock_quantity: null,
	parent_id: 0,
	weight: '0.4',
	categories: [{ id: 3, name: 'Tops &amp; Dresses' }],
	tags: [{ name: 'Core' }, { name: 'Collection_Fall 26 Main' }],
	images: [{ id: 2, src: 'https://img.example/linden.jpg' }],
	attributes: [
		{ id: 9, name: 'Brand', options: ['Linden'] },
		{ id: 1, name: 'Color', variation: true, options: ['Black', 'Sand'] },
	],
	variations: [611, 612],
	meta_data: [],
	date_modified_gmt: '2026-03-01T10:00:00',
	...change,
});

export const secondVariation = (change: Json = {}): Json =>
	wooVariation({
		id: 612,
		sku: 'LIN-SND-M',
		name: 'Sand, M',
		global_unique_id: '800123456797',
		image: null,
		attributes: [
			{ name: 'Color', option: 'Sand' },
			{ name: 'Size', option: 'M' },
		],
		...change,
	});

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

/** A copy of a record with a value at a path such as `a.b[0].c`. */
export function withValue(record: Json, path: string, value: unknown): Json {
	if (path === '') return { ...record, ...(value as Json) };
	const steps = path.split(/[.[\]]+/).filter((step) => step !== '');
	const copy = structuredClone(record);
	let at: Json = copy;
	for (const [index, step] of steps.entries()) {
		if (index === steps.length - 1) at[step] = value;
		else {
			at[step] ??= /^\d+$/.test(steps[index + 1]) ? [] : {};
			at = at[step] as Json;
		}
	}
	return copy;
}
