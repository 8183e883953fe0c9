import type { Order, OrderLine, OrderTotals } from '../../model';
import { asRow } from '../../read';
import type { Transform } from '../types';

const RECORDS = ['customer', 'billing', 'shipping', 'shipMethod', 'paymentTerm', 'warehouse', 'salesRep', 'totals'];

function isOrder(value: unknown): value is Order {
	const order = asRow(value);
	if (!order || !Array.isArray(order.lines)) return false;
	return RECORDS.every((name) => asRow(order[name])) && order.lines.every((line) => asRow(line));
}

/** A transform that reads a whole canonical order. */
export function ofOrder(make: (order: Order) => unknown): Transform {
	return (_found, _options, item) => (isOrder(item) ? make(item) : undefined);
}

/** A transform that reads a whole line. */
export function ofLine(make: (line: OrderLine) => unknown): Transform {
	return (_found, _options, item) => (asRow(item) ? make(item as OrderLine) : undefined);
}

/** A transform of an order's totals. */
export function ofTotals(make: (totals: OrderTotals) => unknown): Transform {
	return (found) => (asRow(found) ? make(found as OrderTotals) : undefined);
}
