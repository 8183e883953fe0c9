import type { Address, Customer, Option, Order, OrderLine, OrderTotals, Rejection } from '../shared/mapping/model';
import { asRow, row, rows, text, type Row } from '../shared/mapping/read';
import { lineTotal, roundCents, sumCents } from '../shared/mapping/rules/prices/money';
import { parseJson } from '../shared/schema';
import { numeric } from '../shared/wms/values';

export type ReadOrder = { order: Order } | { rejection: Rejection };

function refuse(reasonCode: string, reason: string): ReadOrder {
	return { rejection: { reasonCode, reason, logId: '' } };
}

/** Fields with these names as text; '' for those that are not there. */
function texts<Name extends string>(value: unknown, names: readonly Name[]): Record<Name, string> {
	const record = row(value);
	return Object.fromEntries(names.map((name) => [name, text(record[name])])) as Record<Name, string>;
}

const ADDRESS = [
	'code',
	'name',
	'company',
	'phone',
	'email',
	'address1',
	'address2',
	'city',
	'region',
	'postalCode',
	'country',
	'countryIso2',
	'countryIso3',
] as const;
const CUSTOMER = ['code', 'name', 'contact', 'email', 'phone', 'groupName', 'groupCode'] as const;
const LINE = [
	'sku',
	'upc',
	'styleNumber',
	'styleIdentifier',
	'styleName',
	'colorName',
	'colorCode',
	'sizeName',
	'sizeCode',
	'comment',
] as const;
const ORDER = [
	'reference',
	'joorOrderId',
	'joorModified',
	'purchaseOrder',
	'orderDate',
	'shipStart',
	'shipEnd',
	'currency',
	'priceLabel',
	'comments',
	'internalComments',
] as const;

const address = (value: unknown): Address => texts(value, ADDRESS);
const customer = (value: unknown): Customer => texts(value, CUSTOMER);
const option = (value: unknown): Option => texts(value, ['name', 'code']);

/** A line, or a sentence that says why it is none. */
function readLine(record: Row, index: number): OrderLine | string {
	const words = texts(record, LINE);
	const name = `Line ${index + 1} (${[words.styleNumber, words.colorName, words.sizeName].filter(Boolean).join(', ') || 'no style'})`;
	if (!words.sku && !words.upc)
		return `${name} has neither SKU nor UPC, so the item cannot be found. Give the item a UPC in JOOR.`;
	const quantity = numeric(record.quantity);
	if (quantity === undefined || !Number.isInteger(quantity) || quantity <= 0) {
		return `${name} has the quantity "${text(record.quantity)}", which is not a whole number above 0. Correct the line.`;
	}
	const unitPrice = numeric(record.unitPrice);
	if (unitPrice === undefined || unitPrice < 0) {
		return `${name} has the unit price "${text(record.unitPrice)}", which is not an amount. Correct the line.`;
	}
	const total = numeric(record.total) ?? lineTotal(unitPrice, quantity);
	return {
		...words,
		lineNumber: numeric(record.lineNumber) ?? index + 1,
		quantity,
		unitPrice,
		total,
		raw: row(record.raw),
	};
}

/** Totals as given; what is not given is computed from the lines. */
function readTotals(value: unknown, lines: OrderLine[]): OrderTotals {
	const record = row(value);
	const subtotal = numeric(record.subtotal) ?? sumCents(lines.map((line) => line.total));
	const [discount, shipping, tax] = [record.discount, record.shipping, record.tax].map(
		(amount) => numeric(amount) ?? 0,
	);
	const sum = roundCents(subtotal - discount + shipping + tax);
	const total = numeric(record.total) ?? sum;
	return { subtotal, discount, shipping, tax, total, difference: roundCents(total - sum) };
}

/**
 * Reads the canonical order that Joor Field Mapping writes, from an object or JSON text. Absent texts become '', so
 * that an order made by hand works as well; without reference, or with lines that cannot be delivered, it is rejected
 * with the reason. Never throws.
 */
export function readOrder(value: unknown): ReadOrder {
	const parsed = typeof value === 'string' ? parseJson(value) : { ok: true as const, value };
	const record = parsed.ok ? asRow(parsed.value) : undefined;
	if (!record) {
		return refuse(
			'malformed-order',
			'The parameter "Order" holds no order. Connect the Mapped output of Joor Field Mapping.',
		);
	}
	const head = texts(record, ORDER);
	if (!head.reference) {
		return refuse(
			'missing-reference',
			'The order has no reference, the key under which the warehouse system keeps it. Map it with Joor Field Mapping first.',
		);
	}
	const records = rows(record.lines);
	if (!records.length) return refuse('no-lines', `Order ${head.reference} has no lines. Check the order in JOOR.`);
	const lines: OrderLine[] = [];
	for (const [index, entry] of records.entries()) {
		const line = readLine(entry, index);
		if (typeof line === 'string') return refuse('malformed-line', `Order ${head.reference}: ${line}`);
		lines.push(line);
	}
	const order: Order = {
		...head,
		customer: customer(record.customer),
		billing: address(record.billing),
		shipping: address(record.shipping),
		shipMethod: option(record.shipMethod),
		paymentTerm: option(record.paymentTerm),
		warehouse: option(record.warehouse),
		salesRep: option(record.salesRep),
		lines,
		totals: readTotals(record.totals, lines),
		raw: row(record.raw),
	};
	return { order };
}
