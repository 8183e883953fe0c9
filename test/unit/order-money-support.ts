import fc from 'fast-check';

import type { SystemOrder } from '../../nodes/shared/mapping/systemOrder';
import { line, order } from './mapping-support';
import type { System } from './order-targets-support';

type Body = Record<string, unknown>;

/** What a system's body shows of an order's money, in whole cents; what it has no field for is absent. */
export interface Shown {
	lines: Array<{ quantity: number; price: number; total?: number }>;
	/** Lines less discount plus shipping and tax, by the system's own arithmetic, where it has fields for all of it. */
	computed?: number;
	/** What stands in its total field. */
	total?: number;
	discount?: number;
	shipping?: number;
	tax?: number;
	/** Where amounts without a field are stated. */
	text?: string;
}

export const cents = (amount: unknown): number => Math.round(Number(amount) * 100);
const sum = (amounts: number[]) => amounts.reduce((all, one) => all + one, 0);
const at = (body: Body, path: string): unknown =>
	path.split('.').reduce<unknown>((one, key) => (one as Body)[key], body);
const listAt = (body: Body, path: string) => (at(body, path) ?? []) as Body[];
const amountOf = (money: unknown) => (money as { amount: number }).amount;

function saved(body: Body): Record<string, string> {
	const elements = body.savedElements as Array<{ name: string; value: string }>;
	return Object.fromEntries(elements.map(({ name, value }) => [name, value]));
}

/** (price - discount) x quantity and grand_total (wms-systems.md 1.7). */
function integrationManager(body: Body): Shown {
	const lines = listAt(body, 'items').map((item) => ({
		quantity: Number(item.quantity),
		price: Number(item.price) - Number(item.discount),
		total: cents(item.extended_amount),
	}));
	const [discount, shipping, tax] = [body.order_discount, body.shipping_handling, body.sales_tax].map(cents);
	const subtotal = sum(lines.map(({ total }) => total));
	expect(cents(body.sub_total)).toBe(subtotal);
	return {
		lines,
		computed: subtotal + tax + shipping - discount,
		total: cents(body.grand_total),
		discount,
		shipping,
		tax,
	};
}

/** Discount in percent, charges beside the lines, Total = TotalBeforeTax + Tax (wms-systems.md 4.5). */
function cin7(body: Body): Shown {
	const lines = listAt(body, 'saleOrder.Lines').map((item) => ({
		quantity: Number(item.Quantity),
		price: Number(item.Price) * (1 - Number(item.Discount) / 100),
		total: cents(item.Total),
	}));
	const charges = listAt(body, 'saleOrder.AdditionalCharges');
	const charge = (name: string) =>
		sum(charges.filter((one) => one.Description === name).map((one) => cents(one.Total)));
	const before = sum(lines.map(({ total }) => total)) + sum(charges.map((one) => cents(one.Total)));
	expect(cents(at(body, 'saleOrder.TotalBeforeTax'))).toBe(before);
	return {
		lines,
		computed: before + cents(at(body, 'saleOrder.Tax')),
		total: cents(at(body, 'saleOrder.Total')),
		discount: 0 - charge('Discount'),
		shipping: charge('Shipping'),
		tax: charge('Tax'),
	};
}

/** No fields for money: savedElements carry it (wms-systems.md 13.4). */
function warehouseManager(body: Body): Shown {
	const lines = listAt(body, 'orderItems').map((item) => {
		const { unitPrice, lineTotal } = saved(item);
		return { quantity: Number(item.qty), price: Number(unitPrice), total: cents(lineTotal) };
	});
	const { subtotal, discount, shipping, tax, total } = saved(body);
	expect(cents(subtotal)).toBe(sum(lines.map((one) => one.total)));
	return { lines, total: cents(total), discount: cents(discount), shipping: cents(shipping), tax: cents(tax) };
}

function orderManager(body: Body): Shown {
	const lines = listAt(body, 'orderItems').map((item) => ({
		quantity: Number(item.quantityOrdered),
		price: amountOf(item.unitPrice) - Number(item.discount),
	}));
	return { lines, total: cents(amountOf(body.orderTotal)), text: String(body.internalNotes) };
}

function lineAmounts(lines: Body[], names: { quantity: string; price: string }, text: unknown): Shown {
	return {
		lines: lines.map((item) => ({
			quantity: Number(item[names.quantity]),
			price: Number(item[names.price]),
			total: cents(item.amount),
		})),
		text: String(text),
	};
}

const READERS: Record<System, (body: Body) => Shown> = {
	extensivIntegrationManager: integrationManager,
	extensivWarehouseManager: warehouseManager,
	extensivOrderManager: orderManager,
	cin7Core: cin7,
	apparelMagic: (body) =>
		lineAmounts(listAt(body, 'order_items'), { quantity: 'qty', price: 'unit_price' }, body.private_notes),
	netSuite: (body) => lineAmounts(listAt(body, 'item.items'), { quantity: 'quantity', price: 'rate' }, body.memo),
};

/** Reads the money back from a system's order, as the system would. */
export function shownMoney(system: System, { order: body }: SystemOrder): Shown {
	return READERS[system](body);
}

/** A line as a retailer orders it, in whole cents. */
export interface MoneyLine {
	quantity: number;
	price: number;
	adjustment: number;
	/** Cents by which JOOR's line total is not (price + adjustment) x quantity. */
	off: number;
}

export interface MoneyOrder {
	lines: MoneyLine[];
	discount: number;
	/** In hundredths of a percent; used where there is no amount. */
	percent: number;
	shipping: number;
	tax: number;
	/** Cents by which JOOR's total is not the sum of its parts. */
	off: number;
}

const money = (amount: number) => (amount / 100).toFixed(2);

export function lineTotalOf({ quantity, price, adjustment, off }: MoneyLine): number {
	return Math.max((price + adjustment) * quantity + off, 0);
}

export function totalsOf({ lines, discount, percent, shipping, tax, off }: MoneyOrder) {
	const subtotal = sum(lines.map(lineTotalOf));
	const less = discount > 0 ? discount : Math.floor((subtotal * percent + 5000) / 10_000);
	return { subtotal, discount: less, total: subtotal - less + shipping + tax + off };
}

/** The order in JOOR's words. */
export function joorMoneyOrder(given: MoneyOrder): Record<string, unknown> {
	return order({
		order_discount: money(given.discount),
		order_discount_percent: money(given.percent),
		order_shipping_total: money(given.shipping),
		order_tax: money(given.tax),
		order_total: money(totalsOf(given).total),
		line_items: given.lines.map((one, index) =>
			line({
				item_number: `ALD${index}`,
				item_quantity: String(one.quantity),
				item_price: money(one.price),
				item_unit_price: money(one.price),
				item_price_adjustment: money(one.adjustment),
				item_price_extended: money(lineTotalOf(one)),
			}),
		),
	});
}

const rarely = (arbitrary: fc.Arbitrary<number>) => fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, arbitrary);

export const moneyLines: fc.Arbitrary<MoneyLine> = fc
	.record({
		quantity: fc.integer({ min: 1, max: 2000 }),
		price: fc.integer({ min: 1, max: 200_000 }),
		cut: fc.integer({ min: 0, max: 60 }),
		isCut: fc.boolean(),
		off: rarely(fc.integer({ min: -3, max: 3 })),
	})
	.map(({ quantity, price, cut, isCut, off }) => ({
		quantity,
		price,
		adjustment: isCut ? 0 - Math.floor((price * cut) / 100) : 0,
		off,
	}));

export const moneyOrders: fc.Arbitrary<MoneyOrder> = fc.record({
	lines: fc.array(moneyLines, { minLength: 1, maxLength: 12 }),
	discount: rarely(fc.integer({ min: 1, max: 50_000 })),
	percent: rarely(fc.integer({ min: 1, max: 9_999 })),
	shipping: rarely(fc.integer({ min: 1, max: 90_000 })),
	tax: rarely(fc.integer({ min: 1, max: 90_000 })),
	off: rarely(fc.integer({ min: -5_000, max: 5_000 })),
});
