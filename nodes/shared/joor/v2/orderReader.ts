import type { JoorOrder, JoorOrderLine } from '../types';
import { nestedList, textOf } from './envelope';

/** Scalars become trimmed text, because numbers come in both forms and codes carry blanks (joor-v2.md 3.1, 16.14). */
function scalars(record: Record<string, unknown>): Record<string, unknown> {
	const result: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(record)) {
		if (value === null || value === undefined) result[key] = '';
		else if (typeof value === 'string') result[key] = value.trim();
		else if (typeof value === 'number') result[key] = String(value);
		else result[key] = value;
	}
	return result;
}

function readLine(record: Record<string, unknown>): JoorOrderLine {
	const line = scalars(record);
	return {
		...line,
		item_number: textOf(line.item_number),
		item_style_identifier: textOf(line.item_style_identifier),
		item_color: textOf(line.item_color),
		item_color_code: textOf(line.item_color_code),
		item_size: textOf(line.item_size),
		item_upc: textOf(line.item_upc),
		item_quantity: textOf(line.item_quantity),
		style_tags: nestedList(record, 'style_tags', 'style_tag'),
	};
}

/** A JOOR order with lists as lists and text as trimmed text; nothing is left out (joor-v2.md 11.4). */
export function readOrder(record: Record<string, unknown>): JoorOrder {
	const order = scalars(record);
	return {
		...order,
		order_id: textOf(order.order_id),
		date_modified: textOf(order.date_modified),
		customer_code: textOf(order.customer_code),
		customer_name: textOf(order.customer_name),
		order_total: textOf(order.order_total),
		line_items: nestedList(record, 'line_items', 'line_item').map(readLine),
		order_divisions: nestedList(record, 'order_divisions', 'order_division'),
		order_doors: nestedList(record, 'order_doors', 'order_door'),
	};
}
