/** Rows of Cin7 Core, ApparelMagic and NetSuite (wms-systems.md 4 to 6), values invented, made anew for each test. */

type Json = Record<string, unknown>;
const image = (name: string) => `https://img.example/${name}.jpg`;

const FAMILY_WORDS = {
	Category: 'Womens > Apparel > Dresses',
	Brand: 'Linden',
	Description: 'Wrap dress with a tie',
	ShortDescription: 'Wrap dress',
	Tags: 'Core,Collection_Fall 26 Main,Season_FW26',
	PriceTiers: { Wholesale: 82, 'Suggested Retail': 180 },
	PriceTier1: 82,
	PriceTier2: 180,
	HSCode: '6204.43',
	CountryOfOrigin: 'Portugal',
	CountryOfOriginCode: 'PT',
	LastModifiedOn: '2025-05-01T08:00:00.000Z',
};

const additional = Object.fromEntries(
	Array.from({ length: 10 }, (_, index) => [`AdditionalAttribute${index + 1}`, `own ${index + 1}`]),
);

/** A record of GET /product (4.2). */
export const cin7Product = (change: Json = {}): Json => ({
	ID: 'p-1',
	SKU: 'LNX-204-BLK-M',
	Name: 'Linden Wrap Dress',
	...FAMILY_WORDS,
	Status: 'Active',
	Sellable: true,
	Barcode: '850001234566',
	AverageCost: 30.5,
	Weight: 0.9,
	WeightUnits: 'lb',
	Length: 12,
	Width: 9,
	Height: 2,
	DimensionsUnits: 'in',
	...additional,
	Suppliers: [{ SupplierID: 's', SupplierInventoryCode: 'MILL-9', Cost: 29 }],
	Attachments: [
		{ ContentType: 'application/pdf', FileName: 'care.pdf', DownloadUrl: 'https://img.example/care.pdf' },
		{ ContentType: 'image/jpeg', FileName: 'black.jpg', DownloadUrl: image('linden-black') },
	],
	...change,
});

/** A family of GET /productFamily with its products merged in by ID (4.2). */
export const cin7Family = (change: Json = {}): Json => ({
	ID: 'f-1',
	SKU: 'LNX-204',
	Name: 'Linden Wrap Dress',
	...FAMILY_WORDS,
	Option1Name: 'Shade',
	Option1Values: 'Black',
	Option2Name: 'Dress size',
	Option2Values: 'M,L',
	Attachments: [{ ContentType: '.jpg', FileName: 'linden.jpg', DownloadUrl: image('linden') }],
	Products: [
		{ ...cin7Product(), Option1: 'Black', Option2: 'M' },
		{ ...cin7Product({ ID: 'p-2', SKU: 'LNX-204-BLK-L', Barcode: '850001234573' }), Option1: 'Black', Option2: 'L' },
	],
	...change,
});

/** GET /ref/productavailability: one row per bin and batch (4.3). */
export const cin7Stock = (change: Json = {}): Json => ({
	ID: 'p-1',
	SKU: 'LNX-204-BLK-M',
	Name: 'Linden Wrap Dress',
	Barcode: '850001234566',
	Location: 'East',
	Bin: 'A1',
	Batch: null,
	ExpiryDate: null,
	OnHand: 12,
	Allocated: 2,
	Available: 10,
	OnOrder: 15,
	InTransit: 5,
	StockOnHand: 366,
	NextDeliveryDate: '2025-06-01',
	...change,
});

/** A style of ApparelMagic; all values are texts (5.2). */
export const apparelMagicStyle = (change: Json = {}): Json => ({
	product_id: '41',
	style_number: 'LNX-204',
	description: 'LINDEN WRAP DRESS',
	category: 'Dresses',
	class: 'Wovens',
	group: 'Evening',
	division: 'Linden',
	season: 'FW26',
	cost: '30.50',
	price: '82.00',
	retail_price: '180.00',
	origin: 'Portugal',
	content: '100% viscose',
	weight: '0.9',
	tariff_code: '6204.43',
	vendor_id: 'MILL-9',
	web_title: 'Linden Dress',
	web_description: 'A dress',
	joor_web_title: 'Linden Wrap Dress',
	joor_web_description: 'Wrap dress with a tie',
	joor_sync: '1',
	images: [{ img: image('linden') }],
	price_groups: [
		{ price_group: 'Standard', price: '82.00', currency_id: 'USD' },
		{ price_group: 'Europe', price: '79.00', currency_id: 'EUR' },
	],
	last_modified_time: '2025-05-01 08:00:00',
	...change,
});

/** A SKU of ApparelMagic with its quantities (5.2, 5.3). */
export const apparelMagicSku = (change: Json = {}): Json => ({
	sku_id: '410',
	product_id: '41',
	style_number: 'LNX-204',
	attr_2: 'BLK',
	attr_2_name: 'Black',
	size: 'M',
	size_position: '2',
	sku_concat: 'LNX-204-BLK-M',
	sku_alt: 'L204BM',
	upc_display: '850001234566',
	price: '82.00',
	retail_price: '180.00',
	weight: '0.9',
	active: '1',
	joor_sync: '1',
	qty_inventory: '40',
	qty_avail_sell: '34',
	qty_alloc: '6',
	qty_open_sales: '8',
	qty_open_po: '10',
	qty_open_wip: '3',
	qty_in_transit: '2',
	...change,
});

export const COLORWAYS: Json[] = [
	{ product_id: '41', attribute_2: 'RED', image: { img: image('linden-red') } },
	{ product_id: '41', attribute_2: 'BLK', image: { img: image('linden-black') }, images: [] },
];

/** A style that carries its SKUs and its colourways. */
export const apparelMagicWhole = (change: Json = {}): Json => ({
	...apparelMagicStyle(),
	inventory: [
		apparelMagicSku(),
		apparelMagicSku({ sku_id: '411', sku_concat: 'LNX-204-BLK-L', upc_display: '850001234573', size: 'L' }),
	],
	product_attributes: COLORWAYS,
	...change,
});

/** A row of the joined SuiteQL query (6.2), with prices and vendor merged in. */
export const netSuiteRow = (change: Json = {}): Json => ({
	id: '2002',
	sku: 'LNX-204-BLK-M',
	itemid: 'LNX-204-BLK-M',
	upccode: '850001234566',
	displayname: 'Linden Wrap Dress Black M',
	style_id: '2001',
	parent: '2001',
	style_number: 'LNX-204',
	style_name: 'Linden Wrap Dress',
	style_description: 'Wrap dress with a tie',
	description: 'Dress, black, M',
	salesdescription: 'A wrap dress',
	itemtype: 'InvtPart',
	isinactive: 'F',
	lastmodifieddate: '2025-05-01 08:00:00',
	class: 'Womens > Apparel > Dresses',
	department: 'Women',
	color: 'Black',
	custitem_color: 'BLACK',
	size: 'M',
	custitem_size: 'Medium',
	custitem_season: 'FW26',
	custitem_linesheet: 'Fall 26 Main',
	custitem_delivery: 'Delivery 1',
	custitem_material: '100% viscose',
	custitem_fabrication: 'Woven',
	custitem_silhouette: 'Wrap',
	custitem_made_to_order: 'F',
	custitem_brand: 'Linden',
	custitem_tags: 'Core, Evening',
	custitem_hs_code: '6204.43',
	custitem_length: 12,
	custitem_width: 9,
	custitem_height: 2,
	custitem_joor: 'T',
	custitem_style_images: image('linden'),
	custitem_color_image: image('linden-black'),
	minimumquantity: 3,
	countryofmanufacture: 'Portugal',
	cost: 30.5,
	weight: 0.9,
	weightunit: 'lb',
	itemvendor: [{ vendor: '77', vendorcode: 'MILL-9' }],
	prices: [
		{ item: '2002', pricelevel: 'Wholesale', unitprice: 78, quantity: 100, currency: '1' },
		{ item: '2002', pricelevel: 'Wholesale', unitprice: 82, quantity: 0, currency: '1' },
		{ item: '2002', pricelevel: 'MSRP', unitprice: 180, quantity: 0, currency: '1' },
	],
	...change,
});

/** A row of aggregateitemlocation with columns of the item (6.3). */
export const netSuiteStock = (change: Json = {}): Json => ({
	item: '2002',
	itemid: 'LNX-204-BLK-M',
	sku: 'LNX-204-BLK-M',
	upccode: '850001234566',
	location: 'East',
	quantityonhand: 40,
	quantityavailable: 34,
	quantitycommitted: 6,
	quantityonorder: 10,
	quantitybackordered: 0,
	quantityintransit: 5,
	...change,
});
