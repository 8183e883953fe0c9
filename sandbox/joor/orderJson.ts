import type { OrderStatus, SandboxOrder } from './types';
import { listOut, stampOf, text, type Fields } from './values';

/** Codes of `order_type` in answers; the request's 1..8 are another set (joor-v2.md 11.4, 16.2). */
const RESPONSE_TYPE: Record<OrderStatus, string> = {
	cancelled: '0',
	'in-progress': '1',
	pending: '3',
	approved: '4',
	shipped: '5',
	notes: '6',
};

/** An order as GET gives it (joor-v2.md 11.4). */
export function orderJson(order: SandboxOrder): Fields {
	return {
		order_id: order.orderId,
		order_type: RESPONSE_TYPE[order.status],
		...order.fields,
		date_created: stampOf(order.createdAt),
		date_modified: stampOf(order.modifiedAt),
		line_items: listOut(order.lines),
	};
}

/** Money as text with two decimals. */
export function money(amount: number): string {
	return (Math.round(amount * 100) / 100).toFixed(2);
}

/** Sets the line totals and the order total from quantities and prices. */
export function recount(order: SandboxOrder): void {
	let total = 0;
	for (const line of order.lines) {
		const price = Number(text(line.item_unit_price)) + Number(text(line.item_price_adjustment));
		const extended = price * Number(text(line.item_quantity));
		line.item_price_extended = money(extended);
		total += extended;
	}
	const discount = Number(text(order.fields.order_discount));
	const shipping = Number(text(order.fields.order_shipping_total));
	order.fields.order_total = money(total - discount + shipping);
}
