import { ITEM_FIELDS, ORDER_FIELDS } from './orderFields';
import { amount } from './orderRules';
import { plainDateTime } from './stockAnswers';
import type { HeldOrder, JsonObject } from './types';

/** Numbers come back as strings (wms-systems.md 1.7). */
function asAnswered(record: JsonObject, fields: Record<string, string>): JsonObject {
	const hidden = new Set(['items', 'extra_fields']);
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([name]) => !hidden.has(name))
			.map(([name]) => {
				const value = record[name];
				return [name, typeof value === 'number' ? String(value) : (value ?? null)];
			}),
	);
}

function dateTime(ms: number | undefined): string | null {
	return ms === undefined ? null : plainDateTime(ms);
}

function isShipped(order: HeldOrder): boolean {
	return order.status === 'shipped' || order.status === 'confirmed';
}

/** Which parts of an order a listing leaves out unless it is asked for them. */
export interface Extras {
	order: boolean;
	lines: boolean;
}

function lineAnswer(item: JsonObject, extras: Extras): JsonObject {
	return {
		...asAnswered(item, ITEM_FIELDS),
		Description: item.description ?? null,
		alt_sku: null,
		filtered_sku: 'N',
		line_location: null,
		...(extras.lines ? { extra_fields: item.extra_fields ?? {} } : {}),
	};
}

/** The view of one order, and a row of the list. */
export function orderAnswer(order: HeldOrder, extras: Extras = { order: true, lines: true }): JsonObject {
	const quantity = order.sent.items.reduce((sum, item) => sum + amount(item.quantity), 0);
	const shipped = isShipped(order) ? quantity : 0;
	return {
		...asAnswered(order.sent, ORDER_FIELDS),
		record_no: String(order.recordNo),
		order_status: order.status,
		created_date_time: plainDateTime(order.createdAt),
		updated_date_time: plainDateTime(order.updatedAt),
		delivered_to_wms_date: dateTime(order.deliveredAt),
		total_qty: String(quantity),
		num_to_ship: String(quantity - shipped),
		num_shipped: String(shipped),
		on_hold: order.status === 'error' ? 'Y' : 'N',
		sending_canceled: order.status === 'canceled' ? 'Y' : 'N',
		error_reason: order.errorReason === '' ? null : order.errorReason,
		...(extras.order ? { extra_fields: order.sent.extra_fields ?? {} } : {}),
		items: order.sent.items.map((item) => lineAnswer(item, extras)),
	};
}

function shipmentOf(order: HeldOrder): JsonObject {
	return {
		carrier: 'UPS',
		method: 'Ground',
		tracking_no: `1Z${order.recordNo}`,
		tracking_no_secondary: null,
		bill_of_lading: null,
		total_cost: '0',
		package_weight_lbs: '1',
		date: dateTime(order.shippedAt ?? order.updatedAt),
		items: order.sent.items.map((item) => ({
			item: item.item,
			quantity: String(amount(item.quantity)),
			carton_code: null,
			carton_num: '1',
		})),
	};
}

/** The short status answer with its shipments. */
export function statusAnswer(order: HeldOrder): JsonObject {
	return {
		cust_ref: order.custRef,
		cust_po_no: order.sent.cust_po_no ?? null,
		delivered_to_wms_date: dateTime(order.deliveredAt),
		order_status: order.status,
		shipments: isShipped(order) ? [shipmentOf(order)] : [],
	};
}
