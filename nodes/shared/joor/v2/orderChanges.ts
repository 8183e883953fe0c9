import type { JoorOrder, JoorOrderLine } from '../types';

/** Header fields whose change after delivery matters to the warehouse. */
const HEADER_FIELDS = [
	'order_type',
	'customer_code',
	'customer_purchase_order',
	'date_ship_start',
	'date_ship_end',
	'order_discount',
	'order_shipping_total',
	'order_total',
	'shipping_address_1',
	'shipping_address_2',
	'shipping_city',
	'shipping_region',
	'shipping_postal_code',
	'shipping_country',
	'shipping_method_code',
	'warehouse_name',
];

const LINE_FIELDS = ['item_quantity', 'item_price', 'item_price_adjustment', 'item_price_extended'];

function same(before: unknown, after: unknown): boolean {
	const [a, b] = [String(before ?? '').trim(), String(after ?? '').trim()];
	// "48" and "48.00" are the same amount; "" and an absent field are the same nothing.
	return a === b || (a !== '' && b !== '' && Number(a) === Number(b));
}

function lineName(line: JoorOrderLine): string {
	return [line.item_style_identifier || line.item_number, line.item_color_code || line.item_color, line.item_size]
		.filter(Boolean)
		.join(' ');
}

function lineKey(line: JoorOrderLine): string {
	return [lineName(line), line.item_upc, String(line.item_door_id ?? '')].join('|');
}

/**
 * What differs between an order as it was delivered and as JOOR has it now, in sentences such as
 * `ALD100 001 M: item_quantity 20 -> 24`. Fields that the delivered order does not hold are not compared.
 */
export function compareOrders(delivered: JoorOrder, current: JoorOrder): string[] {
	const changes: string[] = [];
	for (const field of HEADER_FIELDS) {
		if (field in delivered && !same(delivered[field], current[field])) {
			changes.push(`${field} ${String(delivered[field] ?? '')} -> ${String(current[field] ?? '')}`);
		}
	}
	if (!Array.isArray(delivered.line_items)) return changes;
	// An order may have several lines of one SKU: those that are the same on both sides are paired first.
	const before = [...delivered.line_items];
	const take = (fits: (old: JoorOrderLine) => boolean): JoorOrderLine | undefined => {
		const index = before.findIndex(fits);
		return index < 0 ? undefined : before.splice(index, 1)[0];
	};
	const isSame = (line: JoorOrderLine) => (old: JoorOrderLine) =>
		lineKey(old) === lineKey(line) && LINE_FIELDS.every((field) => same(old[field], line[field]));
	for (const line of current.line_items.filter((one) => take(isSame(one)) === undefined)) {
		const old = take((one) => lineKey(one) === lineKey(line));
		if (!old) changes.push(`${lineName(line)}: line added, quantity ${line.item_quantity}`);
		else {
			for (const field of LINE_FIELDS) {
				if (!same(old[field], line[field])) {
					changes.push(`${lineName(line)}: ${field} ${String(old[field] ?? '')} -> ${String(line[field] ?? '')}`);
				}
			}
		}
	}
	for (const line of before) changes.push(`${lineName(line)}: line removed`);
	return changes;
}
