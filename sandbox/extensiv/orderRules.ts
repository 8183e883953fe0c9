import { ITEM_FIELDS, ORDER_FIELDS } from './orderFields';
import { Refusal } from './refusal';
import type { JsonObject } from './types';

export function isObject(value: unknown): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isMissing(value: unknown): boolean {
	return value === undefined || value === null || value === '';
}

/** A money or quantity field that the sender left out counts as 0. */
export function amount(value: unknown): number {
	return typeof value === 'number' ? value : 0;
}

function differs(one: number, other: number): boolean {
	return Math.abs(one - other) > 0.005;
}

const TYPE_CHECKS: Record<string, (value: unknown) => boolean> = {
	text: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number' && Number.isFinite(value),
	flag: (value) => typeof value === 'boolean',
	date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !Number.isNaN(Date.parse(value)),
	object: isObject,
	items: Array.isArray,
};

function checkTypes(where: string, record: JsonObject, fields: Record<string, string>): void {
	for (const [name, type] of Object.entries(fields)) {
		const value = record[name];
		if (!isMissing(value) && !TYPE_CHECKS[type](value)) {
			throw new Refusal('Invalid', `${where} ${name} must be a ${type === 'flag' ? 'boolean' : type}`);
		}
	}
}

function needOneOf(order: JsonObject, prefix: string, missing: string[]): void {
	const names = ['company', 'first_name', 'last_name'].map((part) => `${prefix}_${part}`);
	if (names.every((name) => isMissing(order[name]))) missing.push(`${prefix}_company`);
}

/** wms-systems.md 1.7: the starred fields, a name to ship to, and a bill-to unless it is the ship-to. */
function missingFields(order: JsonObject): string[] {
	const starred = ['cust_ref', 'ship_address_1', 'ship_city', 'ship_country', 'items'];
	const missing = starred.filter((name) => isMissing(order[name]));
	needOneOf(order, 'ship', missing);
	if (order.ship_is_billing !== true) needOneOf(order, 'cust', missing);
	const items = Array.isArray(order.items) ? order.items : [];
	if (Array.isArray(order.items) && items.length === 0) missing.push('items');
	items.forEach((item: unknown, index) => {
		for (const name of ['item', 'quantity']) {
			if (!isObject(item) || isMissing(item[name])) missing.push(`items[${index}].${name}`);
		}
	});
	return missing;
}

/** 1.7, money rules; a field that is left out is not checked. */
function checkMoney(order: JsonObject, items: JsonObject[]): void {
	let sum = 0;
	for (const item of items) {
		const expected = (amount(item.price) - amount(item.discount)) * amount(item.quantity);
		if (item.extended_amount !== undefined && differs(amount(item.extended_amount), expected)) {
			throw new Refusal('Invalid', `extended_amount of ${String(item.item)} must be ${expected.toFixed(2)}`);
		}
		sum += expected;
	}
	if (order.sub_total !== undefined && differs(amount(order.sub_total), sum)) {
		throw new Refusal('Invalid', `sub_total must be ${sum.toFixed(2)}, the sum of extended_amount`);
	}
	if (amount(order.order_discount) < 0) throw new Refusal('Invalid', 'order_discount must be positive');
	const total = sum + amount(order.sales_tax) + amount(order.shipping_handling) - amount(order.order_discount);
	if (order.grand_total !== undefined && differs(amount(order.grand_total), total)) {
		throw new Refusal('Invalid', `grand_total must be ${total.toFixed(2)}`);
	}
}

/** Throws the refusal that Integration Manager would answer; returns nothing when the order may be stored. */
export function checkOrder(order: unknown): asserts order is JsonObject & { cust_ref: string; items: JsonObject[] } {
	if (!isObject(order)) throw new Refusal('Invalid', 'Order must be an object');
	const missing = missingFields(order);
	if (missing.length > 0) throw new Refusal('Invalid', `Order missing required field(s): ${missing.join(', ')}`);
	checkTypes('Order field', order, ORDER_FIELDS);
	const items = (order.items as unknown[]).filter(isObject);
	for (const item of items) {
		checkTypes('Item field', item, ITEM_FIELDS);
		const quantity = amount(item.quantity);
		if (!Number.isInteger(quantity) || quantity < 1) {
			throw new Refusal('Invalid', `quantity of ${String(item.item)} must be a whole number from 1`);
		}
	}
	checkMoney(order, items);
}

/** Splits what was sent into the documented fields and the names of all others. */
export function keepKnownFields(order: JsonObject & { items: JsonObject[] }): {
	sent: JsonObject & { items: JsonObject[] };
	ignoredFields: string[];
} {
	const ignored = new Set<string>();
	const keep = (record: JsonObject, fields: Record<string, string>, prefix: string): JsonObject =>
		Object.fromEntries(
			Object.entries(record).filter(([name]) => {
				if (name in fields) return true;
				ignored.add(prefix + name);
				return false;
			}),
		);
	const items = order.items.map((item) => keep(item, ITEM_FIELDS, 'items[].'));
	return { sent: { ...keep(order, ORDER_FIELDS, ''), items }, ignoredFields: [...ignored] };
}
