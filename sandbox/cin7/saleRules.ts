import type { BrandStore } from '../warehouse/store';
import { checkReference, type AccountReferences } from './account';
import { productId } from './productFields';
import { Refusal } from './refusal';
import type { JsonObject } from './types';
import { asObject, parseDateTime, text } from './values';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields that wms-systems.md 4.5 (and 13.4 for Carrier) name. */
export const SALE_FIELDS = names(
	'CustomerID Customer Contact Email Phone BillingAddress ShippingAddress TaxRule TaxInclusive Terms PriceTier Location ' +
		'SaleOrderDate ShipBy CustomerReference ExternalID ShippingNotes Note SkipQuote Carrier',
);
export const ORDER_FIELDS = names(
	'SaleID Status AutoPickPackShipMode Memo Lines AdditionalCharges TotalBeforeTax Tax Total',
);
export const LINE_FIELDS = names('ProductID SKU Name Quantity Price Discount Tax TaxRule Total Comment DropShip');
export const CHARGE_FIELDS = names('Description Quantity Price Discount Tax TaxRule Total Comment');

function isNothing(value: unknown): boolean {
	return value === undefined || value === null;
}

/** A number field; one that is left out is the fallback, or refused when there is none. */
function numberOf(record: JsonObject, field: string, where: string, fallback?: number): number {
	const value = record[field];
	if (isNothing(value) && fallback !== undefined) return fallback;
	if (typeof value !== 'number' || !Number.isFinite(value)) {
		throw new Refusal(400, `${where}: ${field} must be a number`);
	}
	return value;
}

function differs(one: number, other: number): boolean {
	return Math.abs(one - other) > 0.00501;
}

function checkDate(sale: JsonObject, field: string): void {
	const value = sale[field];
	if (!isNothing(value) && parseDateTime(text(value)) === undefined) throw new Refusal(400, `${field} is not a date`);
}

/** Throws the refusal for a sale header: types, dates, and values that must exist in the account. */
export function checkSale(sale: JsonObject, references: AccountReferences): void {
	if (text(sale.CustomerID) === '' && text(sale.Customer) === '') {
		throw new Refusal(400, "Required parameter 'CustomerID' is missing");
	}
	checkReference(references, 'TaxRule', sale.TaxRule);
	checkReference(references, 'PaymentTerm', sale.Terms, 'Terms');
	checkReference(references, 'PriceTier', sale.PriceTier);
	checkReference(references, 'Location', sale.Location);
	checkReference(references, 'Carrier', sale.Carrier);
	checkDate(sale, 'SaleOrderDate');
	checkDate(sale, 'ShipBy');
	for (const field of ['BillingAddress', 'ShippingAddress']) {
		if (!isNothing(sale[field]) && !asObject(sale[field])) throw new Refusal(400, `${field} must be an object`);
	}
	for (const field of ['TaxInclusive', 'SkipQuote']) {
		if (!isNothing(sale[field]) && typeof sale[field] !== 'boolean')
			throw new Refusal(400, `${field} must be a boolean`);
	}
}

/** Total of a line or a charge, checked against Quantity x Price x (1 - Discount %). */
function checkedTotal(record: JsonObject, where: string): number {
	const quantity = numberOf(record, 'Quantity', where);
	if (quantity <= 0) throw new Refusal(400, `${where}: Quantity must be more than 0`);
	const discount = numberOf(record, 'Discount', where, 0);
	if (discount < 0 || discount > 100) throw new Refusal(400, `${where}: Discount is a percentage`);
	const expected = quantity * numberOf(record, 'Price', where) * (1 - discount / 100);
	const total = numberOf(record, 'Total', where);
	if (differs(total, expected)) throw new Refusal(400, `${where}: Total ${total} should be ${expected.toFixed(2)}`);
	return total;
}

function checkProduct(line: JsonObject, where: string, store: BrandStore): void {
	const sku = text(line.SKU);
	if (sku === '' && text(line.ProductID) === '') throw new Refusal(400, `${where}: ProductID or SKU is required`);
	const known = sku === '' ? [...store.skus.keys()].find((code) => productId(code) === line.ProductID) : sku;
	if (known === undefined || !store.skus.has(known)) throw new Refusal(400, `${where}: product '${sku}' not found`);
	if (text(line.ProductID) !== '' && line.ProductID !== productId(known)) {
		throw new Refusal(400, `${where}: ProductID does not belong to SKU '${sku}'`);
	}
	if (numberOf(line, 'Price', where) < 0) throw new Refusal(400, `${where}: Price must not be negative`);
}

function recordsOf(order: JsonObject, field: string): JsonObject[] {
	const value = order[field] ?? [];
	if (!Array.isArray(value)) throw new Refusal(400, `${field} must be an array`);
	return value.map((entry: unknown) => asObject(entry) ?? {});
}

export interface CheckedOrder {
	lines: JsonObject[];
	charges: JsonObject[];
	totalBeforeTax: number;
	tax: number;
	total: number;
}

/** Throws the refusal for lines, charges or totals that do not add up (wms-systems.md 4.5). */
export function checkSaleOrder(order: JsonObject, store: BrandStore, references: AccountReferences): CheckedOrder {
	if (!['DRAFT', 'AUTHORISED'].includes(text(order.Status))) {
		throw new Refusal(400, `Status '${String(order.Status)}' must be DRAFT or AUTHORISED`);
	}
	const lines = recordsOf(order, 'Lines');
	const charges = recordsOf(order, 'AdditionalCharges');
	if (lines.length === 0) throw new Refusal(400, "Required parameter 'Lines' is missing");
	let before = 0;
	let tax = 0;
	const add = (record: JsonObject, where: string): void => {
		checkReference(references, 'TaxRule', record.TaxRule);
		before += checkedTotal(record, where);
		tax += numberOf(record, 'Tax', where, 0);
	};
	lines.forEach((line, index) => {
		checkProduct(line, `Line ${index + 1}`, store);
		add(line, `Line ${index + 1}`);
	});
	charges.forEach((charge, index) => {
		if (text(charge.Description) === '') throw new Refusal(400, `Charge ${index + 1}: Description is required`);
		add(charge, `Charge ${index + 1}`);
	});
	const expected = { TotalBeforeTax: before, Tax: tax, Total: before + tax };
	for (const [field, amount] of Object.entries(expected)) {
		if (differs(numberOf(order, field, 'Order', amount), amount)) {
			throw new Refusal(400, `Order: ${field} ${String(order[field])} should be ${amount.toFixed(2)}`);
		}
	}
	return { lines, charges, totalBeforeTax: before, tax, total: before + tax };
}
