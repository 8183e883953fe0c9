import type { Catalogue } from '../catalogue';

export interface Cin7Options {
	catalogue: Catalogue;
	accountId: string;
	applicationKey: string;
	/** Further applications of the same account; each has its own quota. */
	otherApplicationKeys?: string[];
	/** Milliseconds, default Date.now: quota, dates of sales, customers and products. */
	clock?: () => number;
}

export type JsonObject = Record<string, unknown>;

/** wms-systems.md 4.5; a sale of which only the header was sent has no order yet. */
export type SaleOrderStatus = 'NOT AVAILABLE' | 'DRAFT' | 'AUTHORISED' | 'VOIDED';

/** A sale that Cin7 Core holds. */
export interface HeldSale {
	id: string;
	orderNumber: string;
	header: JsonObject;
	customerId: string;
	customerName: string;
	location: string;
	externalId: string;
	orderStatus: SaleOrderStatus;
	lines: JsonObject[];
	additionalCharges: JsonObject[];
	totalBeforeTax: number;
	tax: number;
	total: number;
	memo: string;
	createdAt: number;
	updatedAt: number;
	/** Names of fields that no document names: an integration that relies on them is wrong. */
	ignoredFields: string[];
}

/** A customer that Cin7 Core holds. */
export interface HeldCustomer {
	id: string;
	fields: JsonObject;
	/** False for those that were in the account from the start. */
	createdByApi: boolean;
	changedAt: number;
	ignoredFields: string[];
}
