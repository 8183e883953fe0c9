import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/** The key under which the WMS keeps the order: prefix and JOOR's order id, `JOOR-9001234` (DESIGN.md 3.7). */
export function orderReference(orderId: unknown, prefix: string): Ruled<string> {
	const id = text(orderId);
	if (id !== '') return pass(`${prefix}${id}`);
	return refuse('reference', 'missing-order-id', 'The item has no order ID, so it is not an order of JOOR.');
}
