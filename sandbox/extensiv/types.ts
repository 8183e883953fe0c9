import type { Catalogue } from '../catalogue';

/** wms-systems.md 1.1: separate credentials with different endpoints. */
export type ExtensivLevel = 'cart' | 'merchant' | 'warehouse';

export interface ExtensivOptions {
	catalogue: Catalogue;
	apiUser: string;
	apiKey: string;
	/** Default `cart`: orders, and by the documented overlap also inventory and products. */
	level?: ExtensivLevel;
	/** The merchant whom a warehouse-level key may act for, default `5001`. */
	merchantPk?: string;
	/** Milliseconds, default Date.now: rate limit, dates of orders and of stock. */
	clock?: () => number;
	/** HTTP status of a refused key, which the documents leave open (15, row 3). Default 200, the harder case. */
	badKeyStatus?: 200 | 401;
	/** The warehouse behind Integration Manager does not honour cancels (1.7). Default false. */
	refuseCancel?: boolean;
}

/** States of an order that can be stored; the list call knows combinations of them too. */
export type OrderStatus = 'new' | 'at_wms' | 'partial' | 'shipped' | 'confirmed' | 'error' | 'canceled';

export type JsonObject = Record<string, unknown>;

/** An order that Integration Manager holds. */
export interface HeldOrder {
	recordNo: number;
	custRef: string;
	/** As it was sent, without the fields that the documents do not name. */
	sent: JsonObject & { items: JsonObject[] };
	/** Names of fields that no document names: an integration that relies on them is wrong. */
	ignoredFields: string[];
	status: OrderStatus;
	errorReason: string;
	createdAt: number;
	updatedAt: number;
	deliveredAt?: number;
	shippedAt?: number;
	confirmedAt?: number;
	canceledAt?: number;
}
