/**
 * The canonical model (DESIGN.md 3.4): what WMS nodes emit and what the mapping reads and writes. Every object keeps
 * the source record under `raw`, so that an override can reach fields that the model does not name.
 *
 * Text that is absent is '' and lists that are absent are []; numbers that are absent are `undefined`, because 0 is a
 * real price and a real stock level. Money is in units of `currency` with up to four decimals, never in cents.
 */

/** A price list entry. `label` is the name of the price list or tier in the source, '' for the only one. */
export interface Price {
	label: string;
	/** ISO 4217 code, '' when the source does not say. */
	currency: string;
	wholesale?: number;
	retail?: number;
}

export interface Option {
	name: string;
	code: string;
}

export interface Season {
	name: string;
	year: string;
	code: string;
}

/** One sellable unit: a colour and size of a style. */
export interface Variant {
	sku: string;
	/** UPC, EAN or GTIN as text, leading zeros kept. */
	upc: string;
	color: Option;
	size: Option;
	wholesalePrice?: number;
	retailPrice?: number;
	/** Public URLs; the first is the colour's image. */
	images: string[];
	/** Variant attributes by the source's own names. */
	attributes: Record<string, string>;
	active: boolean;
	raw: Record<string, unknown>;
}

/** A style with its variants. */
export interface Product {
	/** The system it came from, as in the `system` parameter of the WMS nodes. */
	system: string;
	/** The source's own id of the style. */
	sourceId: string;
	styleNumber: string;
	name: string;
	description: string;
	shortDescription: string;
	productType: string;
	supplierCode: string;
	brand: string;
	/** As the source writes it; a path uses ` > `. */
	category: string;
	tags: string[];
	season: Season;
	/** Linesheet names in the source's order. */
	linesheets: string[];
	prices: Price[];
	/** Further price lists of the source, which are only used where they are named. */
	priceLists?: Price[];
	/** Public URLs of style-level images, in display order. */
	images: string[];
	countryOfOrigin: string;
	/** Further fields by the source's own names (Cin7 Core: AdditionalAttribute1..10). */
	attributes: Record<string, string>;
	active: boolean;
	/** ISO 8601 UTC, '' when the source does not say. */
	updatedAt: string;
	variants: Variant[];
	raw: Record<string, unknown>;
}

/** Stock of one SKU in one warehouse, in units. */
export interface StockLevel {
	system: string;
	sku: string;
	upc: string;
	/** The source's name of the warehouse or location. */
	warehouse: string;
	warehouseId: string;
	onHand?: number;
	allocated?: number;
	/** Available to sell; may be negative in a source that allows overselling. */
	available?: number;
	onOrder?: number;
	/** On hand but not for sale: on hold, locked. */
	blocked?: number;
	/** When the next of what is on order arrives, as the source writes it. */
	incomingDate?: string;
	/** Bin and batch within the warehouse: levels that differ in it are summed. */
	place?: string;
	/** ISO 8601 UTC, '' when the source does not say. */
	updatedAt: string;
	raw: Record<string, unknown>;
}

export interface Address {
	code: string;
	name: string;
	company: string;
	phone: string;
	email: string;
	address1: string;
	address2: string;
	city: string;
	region: string;
	postalCode: string;
	/** Country name as JOOR writes it. */
	country: string;
	/** ISO 3166-1, '' when unknown. */
	countryIso2: string;
	countryIso3: string;
}

export interface Customer {
	/** The brand's customer code in JOOR, trimmed. */
	code: string;
	name: string;
	/** The buyer. */
	contact: string;
	email: string;
	phone: string;
	groupName: string;
	groupCode: string;
}

/** One style, colour and size of an order. */
export interface OrderLine {
	/** From 1, in the order of the JOOR order. */
	lineNumber: number;
	/** The WMS's SKU when the mapping knows it, else ''. */
	sku: string;
	upc: string;
	styleNumber: string;
	styleIdentifier: string;
	styleName: string;
	colorName: string;
	colorCode: string;
	sizeName: string;
	sizeCode: string;
	/** Whole units. */
	quantity: number;
	/** Price of one unit after style-level adjustments, in the order's currency. */
	unitPrice: number;
	/** unitPrice x quantity as JOOR states it, to the cent. */
	total: number;
	comment: string;
	raw: Record<string, unknown>;
}

export interface OrderTotals {
	/** Sum of the line totals. */
	subtotal: number;
	/** Order-level discount as a positive amount. */
	discount: number;
	shipping: number;
	tax: number;
	/** What JOOR states as the order total. */
	total: number;
	/** total - (subtotal - discount + shipping + tax); 0 when the order adds up. */
	difference: number;
}

/** An order for the WMS, made from a JOOR order. */
export interface Order {
	/** The key under which the WMS keeps it: `JOOR-<order id>`. */
	reference: string;
	joorOrderId: string;
	/** JOOR's `date_modified` when the order was read. */
	joorModified: string;
	purchaseOrder: string;
	/** YYYY-MM-DD or ''. */
	orderDate: string;
	shipStart: string;
	/** Complete ship, or cancel date. */
	shipEnd: string;
	/** ISO 4217. */
	currency: string;
	priceLabel: string;
	customer: Customer;
	billing: Address;
	shipping: Address;
	shipMethod: Option;
	paymentTerm: Option;
	/** JOOR's warehouse of the order, after the warehouse map. */
	warehouse: Option;
	salesRep: Option;
	comments: string;
	internalComments: string;
	lines: OrderLine[];
	totals: OrderTotals;
	raw: Record<string, unknown>;
}

/** Why an item went to the Rejected or Held output. */
export interface Rejection {
	/** A stable word for flows to branch on, such as `missing-wholesale-price`. */
	reasonCode: string;
	/** A sentence that a merchandiser understands: what, which field or record, what to do. */
	reason: string;
	/** JOOR's `log_id` or the WMS's trace id, '' when there is none. */
	logId: string;
}
