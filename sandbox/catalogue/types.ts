/** The sample brand in neutral words. The WMS sandboxes and the JOOR sandbox each tell it in their own API's terms. */

export interface CatalogueSku {
	sku: string;
	/** UPC-A, EAN-13 or '' (a few SKUs have none, as in real life). */
	upc: string;
	colorName: string;
	colorCode: string;
	sizeName: string;
	sizeCode: string;
	wholesale: number;
	retail: number;
	weightLbs: number;
	/** Units per warehouse name. */
	stock: Record<string, { onHand: number; allocated: number }>;
	imageUrl: string;
	/** JOOR still offers it, the warehouse system no longer knows it. Absent: both know it. */
	onlyInJoor?: boolean;
}

export interface CatalogueStyle {
	styleNumber: string;
	name: string;
	description: string;
	shortDescription: string;
	/** JOOR's three levels, e.g. WOMEN > Apparel > Dresses. */
	category: { department: string; parent: string; name: string };
	productType: string;
	supplierCode: string;
	brand: string;
	/** e.g. { name: 'Fall', year: '2026', code: 'F26' }. */
	season: { name: string; year: string; code: string };
	/** Linesheet names; may be empty (season only) and may hold several (only the first is synced by default). */
	linesheets: string[];
	tags: string[];
	countryOfOrigin: string;
	material: string;
	imageUrls: string[];
	/** ISO 8601 UTC. */
	updatedAt: string;
	skus: CatalogueSku[];
}

export interface CatalogueCustomer {
	code: string;
	name: string;
	contact: string;
	email: string;
	phone: string;
	address1: string;
	city: string;
	region: string;
	postalCode: string;
	country: string;
	countryIso2: string;
	countryIso3: string;
	/** A new retailer whom the warehouse system has no record of yet. */
	onlyInJoor?: boolean;
}

export interface CatalogueOrderLine {
	styleNumber: string;
	sku: string;
	quantity: number;
	unitPrice: number;
}

export interface CatalogueOrder {
	orderId: number;
	/** '' for an order that no customer code was given to. */
	customerCode: string;
	purchaseOrder: string;
	/** JOOR's words: approved, pending, shipped, cancelled, notes. */
	status: 'approved' | 'pending' | 'shipped' | 'cancelled' | 'notes';
	warehouse: string;
	/** ISO 8601 UTC. */
	createdAt: string;
	modifiedAt: string;
	/** YYYY-MM-DD. */
	shipStart: string;
	shipEnd: string;
	discount: number;
	shipping: number;
	comments: string;
	lines: CatalogueOrderLine[];
}

export interface Catalogue {
	brand: string;
	currency: string;
	priceLabel: string;
	warehouses: string[];
	/** JOOR's category tree with ids, as the account's environment has it. */
	categories: Array<{ id: number; department: string; parent: string; name: string }>;
	styles: CatalogueStyle[];
	customers: CatalogueCustomer[];
	orders: CatalogueOrder[];
}

/** Named sizes: small (about 40 styles, 500 SKUs), medium (1,000 styles, 12,000 SKUs), large (100,000 SKUs). */
export type CatalogueSize = 'small' | 'medium' | 'large';
