/** Rows of Extensiv's three systems (wms-systems.md 1 to 3), values invented, made anew for each test. */

type Json = Record<string, unknown>;
const image = (name: string) => `https://img.example/${name}.jpg`;

/** GET /merchant/product/{sku} (1.4). */
export const integrationManagerAnswer = (change: Json = {}): Json => ({
	sku: 'LNX-204-BLK-M',
	name: 'Linden Wrap Dress',
	description: 'Wrap dress with a tie',
	retail_price: 180,
	wholesale_price: 82,
	weight_lbs: 0.9,
	wms_product_main_id: '88121',
	last_updated_datetime: '2025-05-02 09:14:03',
	aliases: [
		{ code_type: 'merchantSKU', code: 'LNX204BM' },
		{ code_type: 'UPC', code: '850001234566' },
	],
	...change,
});

/** A core product with every name of 1.4. */
export const coreProduct = (change: Json = {}): Json => ({
	sku: 'LNX-204-BLK-M',
	product_id: '88121',
	product_variant_id: '90001',
	parent_id: 0,
	name: 'Linden Wrap Dress',
	description: 'Wrap dress with a tie',
	description_short: 'Wrap dress',
	ASIN: 'B00EXAMPLE',
	quantity: 12,
	image_url_2: image('linden-back'),
	image_url_1: image('linden-front'),
	retail_price: 180,
	regular_price: 190,
	weight_lbs: 0.9,
	weight_kg: 0.41,
	length_in: 12,
	width_in: 9,
	height_in: 2,
	length_cm: 30.48,
	width_cm: 22.86,
	height_cm: 5.08,
	tags: 'Core, Evening',
	product_type: 'Dresses',
	status: 'active',
	custom_fields: {},
	attribute_names: 'Color,Size',
	Color: 'Black',
	Size: 'M',
	UPC: '850001234566',
	sort_order: 1,
	vendor: 'Linden',
	allow_backorders: 'N',
	categories: ['Womens > Apparel > Dresses', 'New'],
	...change,
});

/** Inventory list (1.5). */
export const integrationManagerStock = (change: Json = {}): Json => ({
	sku: 'LNX-204-BLK-M',
	qty_available: 30,
	qty_on_hand: 34,
	wms_datetime: '2025-05-02T11:00:00+02:00',
	aliases: { UPC: '850001234566', ALT_CODE: 'LNX204BM' },
	warehouses: {
		'17': { warehouse: 'East', qty_available: 10, qty_on_hand: 12, wms_datetime: '2025-05-02T10:30:00+02:00' },
		'18': { warehouse: 'West', qty_available: 20, qty_on_hand: 22, wms_datetime: '2025-05-02T11:00:00+02:00' },
	},
	...change,
});

/** GET /v1.1/products: a child (3.2). */
export const orderManagerProduct = (change: Json = {}): Json => ({
	productId: 5002,
	masterSku: 'LNX-204-BLK-M',
	parentId: 5001,
	name: 'Linden Wrap Dress',
	description: 'Wrap dress with a tie',
	type: 'Dresses',
	active: true,
	upc: '850001234566',
	brand: 'Linden',
	categories: [{ name: 'Womens > Apparel > Dresses' }, 'New'],
	labels: ['Core', 'Collection_Fall 26 Main', { name: 'JOOR' }],
	attributes: [],
	attributeGroups: [
		{ attributeGroupId: 1, name: 'Color', attributes: [{ attributeId: 11, name: 'Black' }] },
		{ attributeGroupId: 2, name: 'Size', attributes: [{ attributeId: 21, name: 'M' }] },
	],
	imageUrls: [
		{ id: 2, rank: 2, url: image('linden-black-back') },
		{ id: 1, rank: 1, url: image('linden-black') },
	],
	price: { amount: 82, currency: 'USD' },
	mapPrice: { amount: 180, currency: 'USD' },
	vendorCost: { amount: 30.5, currency: 'USD' },
	vendorProducts: [{ vendorSku: 'MILL-9' }],
	weight: 0.9,
	pounds: 0,
	ounces: 14,
	length: 12,
	width: 9,
	height: 2,
	customFieldValues: [
		{ customFieldDef: { name: 'Season' }, value: 'FW26' },
		{ customFieldDef: { name: 'Fabric' }, value: '100% viscose' },
	],
	customsDeclaration: { country: 'Portugal', harmonizationCode: '6204.43' },
	modifiedDate: '2025-05-01T08:00:00.000Z',
	...change,
});

/** Its parent: the style. */
export const orderManagerParent = (change: Json = {}): Json => ({
	...orderManagerProduct(),
	productId: 5001,
	masterSku: 'LNX-204',
	parentId: null,
	upc: '',
	attributeGroups: [],
	imageUrls: [{ id: 3, rank: 1, url: image('linden') }],
	...change,
});

/** GET /v1/productstocks/total (3.3). */
export const orderManagerTotal = (change: Json = {}): Json => ({
	product: { productId: 5002, masterSku: 'LNX-204-BLK-M', upc: '850001234566' },
	warehouseId: 7,
	onHandQuantity: 40,
	lockedQuantity: 6,
	inTransitQuantity: 15,
	...change,
});

/** GET /v1/inventory: one row per stock location (3.3). */
export const orderManagerDetail = (change: Json = {}): Json => ({
	sku: 'LNX-204-BLK-M',
	upc: '850001234566',
	productStockId: 900,
	quantity: 25,
	availableQuantity: 21,
	allocatedQuantity: 3,
	quantityLocked: 1,
	stockLocation: { location: 'A-1', stockLocationId: 4, warehouseId: 7 },
	warehouseStockTotals: { onHand: 40, available: 34, allocated: 5, locked: 1, inTransit: 15 },
	...change,
});

/** An item of the hal+json list (2.3). */
export const warehouseManagerItem = (change: Json = {}): Json => ({
	itemId: 301,
	sku: 'LNX-204-BLK-M',
	upc: '850001234566',
	description: 'Linden Wrap Dress',
	description2: 'Wrap dress with a tie',
	qualifier: 'Black / M',
	readOnly: { itemId: 301, deactivated: false, lastModifiedDate: '2025-05-01T08:00:00' },
	inventoryCategory: 'Apparel',
	classificationIdentifier: { id: 4, name: 'Dresses' },
	cost: 30.5,
	price: 82,
	countryOfManufacture: 'PT',
	harmonizedCode: '6204.43',
	options: { packageUnit: { imperial: { length: 12, width: 9, height: 2, weight: 0.9 } } },
	_embedded: { item: [{ qualifier: 'Black / M' }] },
	...change,
});

/** GET /inventory/stocksummaries (2.4). */
export const warehouseManagerStock = (change: Json = {}): Json => ({
	itemIdentifier: { id: 301, sku: 'LNX-204-BLK-M' },
	upc: '850001234566',
	qualifier: '',
	facilityId: 2,
	totalReceived: 90,
	allocated: 50,
	available: 34,
	onHold: 2,
	onHand: 40,
	orderedNotAllocated: 0,
	...change,
});
