import type { Order, Product, Rejection, StockLevel } from '../mapping/model';

/** Values of the `system` parameter of the WMS nodes. */
export type WmsSystem = 'extensivIntegrationManager' | 'cin7Core';

/** How faithfully a system can do a duty (wms-systems.md 14.2). */
export interface WmsCapabilities {
	/** `thin`: one SKU at a time, no colour, size, images, tags or linesheet. */
	products: 'full' | 'thin';
	changedSinceProducts: boolean;
	changedSinceStock: boolean;
	/** `embedded`: the customer travels inside the order; `full`: a record of its own that is created when missing. */
	customers: 'embedded' | 'full';
	cancel: boolean;
}

export interface ProductQuery {
	/** ISO 8601; only products changed since then. '' or absent: all. */
	since?: string;
	/** Only these SKUs (a style comes whole when one of its SKUs is named). */
	skus?: string[];
	/** At most so many styles. */
	limit?: number;
}

export interface ProductList {
	products: Product[];
	/** Source records that make no style, each with the record and the reason. */
	rejected: Array<Rejection & { input: Record<string, unknown> }>;
	warnings: string[];
}

export interface StockQuery {
	/** ISO 8601; only levels reported since then, where the system tells. */
	since?: string;
	skus?: string[];
	/** Names (or ids) of warehouses; empty: all. An unknown name is an error that lists the known ones. */
	warehouses?: string[];
	limit?: number;
}

export interface StockList {
	levels: StockLevel[];
	rejected: Array<Rejection & { input: Record<string, unknown> }>;
	warnings: string[];
}

/** What became of one order. */
export interface OrderDelivery {
	reference: string;
	/** The system's own id and number. */
	id: string;
	number: string;
	/** False when the order was there already: nothing was written. */
	created: boolean;
	/** The header of an earlier, broken delivery was found and its lines were added. */
	completed: boolean;
	customerId: string;
	customerCreated: boolean;
	status: string;
	logId: string;
	warnings: string[];
}

/** What a delivery would do, without writing (DESIGN.md 3.6). */
export interface OrderPlan {
	action: 'create' | 'complete' | 'unchanged';
	reference: string;
	id: string;
	customer: 'create' | 'unchanged' | 'embedded';
	/** What would be sent, call by call. */
	requests: Array<{ method: string; path: string; body: unknown }>;
	warnings: string[];
}

export interface FoundOrder {
	id: string;
	number: string;
	reference: string;
	status: string;
	raw: Record<string, unknown>;
}

/**
 * One WMS behind one contract (wms-systems.md 14.2). Methods throw `ApiError` for outages and credentials; an order
 * that the system cannot take is thrown as {@link OrderHeld}, which concerns this order alone.
 */
export interface WmsAdapter {
	readonly system: WmsSystem;
	readonly displayName: string;
	readonly capabilities: WmsCapabilities;
	listProducts(query: ProductQuery): Promise<ProductList>;
	listStock(query: StockQuery): Promise<StockList>;
	/** Names of the warehouses or locations. */
	listWarehouses(): Promise<Array<{ id: string; name: string }>>;
	findOrder(reference: string): Promise<FoundOrder | undefined>;
	/**
	 * Called once with all orders of a run before the first delivery, so that look-ups (UPC to SKU, customers) are
	 * made once for all of them and not once an order.
	 */
	prepareOrders(orders: Order[]): Promise<void>;
	planOrder(order: Order): Promise<OrderPlan>;
	/** Finds before it creates; never doubles. */
	deliverOrder(order: Order): Promise<OrderDelivery>;
	cancelOrder(reference: string): Promise<{ cancelled: boolean; message: string; logId: string }>;
}

/** This order cannot be delivered as it is; the others can. */
export class OrderHeld extends Error {
	readonly rejection: Rejection;

	constructor(rejection: Rejection) {
		super(rejection.reason);
		this.name = 'OrderHeld';
		this.rejection = rejection;
	}
}
