import { checkOrder, isObject, keepKnownFields } from './orderRules';
import { Refusal } from './refusal';
import type { HeldOrder, JsonObject, OrderStatus } from './types';

/** Which field of an order each state's date lives in; the list call filters on it (wms-systems.md 1.7). */
const STATE_DATE: Partial<Record<OrderStatus, 'deliveredAt' | 'shippedAt' | 'confirmedAt' | 'canceledAt'>> = {
	at_wms: 'deliveredAt',
	partial: 'shippedAt',
	shipped: 'shippedAt',
	confirmed: 'confirmedAt',
	canceled: 'canceledAt',
};

export interface OrderBook {
	/** In the order of arrival. */
	all(): HeldOrder[];
	/** Throws the refusal for an unknown reference. */
	get(custRef: string): HeldOrder;
	create(order: unknown): HeldOrder;
	createMany(orders: unknown): JsonObject;
	/** `ask`: through to the warehouse (`wms_cancel`); returns what the warehouse says. */
	cancelAtWarehouse(custRef: string): { success: boolean; message: string };
	/** The older cancel, which only works before the order has moved on. */
	cancelInManager(custRef: string): void;
	setStatus(custRef: string, status: OrderStatus): void;
}

interface BookOptions {
	knowsSku: (sku: string) => boolean;
	clock: () => number;
	refuseCancel: boolean;
}

function custRefOf(order: unknown): string | null {
	return isObject(order) && typeof order.cust_ref === 'string' && order.cust_ref !== '' ? order.cust_ref : null;
}

/** Keeps the orders of one merchant; `cust_ref` is unique, also after a cancel. */
export function createOrderBook(options: BookOptions): OrderBook {
	const orders = new Map<string, HeldOrder>();

	const get = (custRef: string): HeldOrder => {
		const order = orders.get(custRef);
		if (!order) throw new Refusal('Failure', `Order ${custRef} not found`);
		return order;
	};

	const setStatus = (custRef: string, status: OrderStatus): void => {
		const order = get(custRef);
		order.status = status;
		order.updatedAt = options.clock();
		const dateField = STATE_DATE[status];
		if (dateField) order[dateField] = order.updatedAt;
	};

	const create = (order: unknown): HeldOrder => {
		checkOrder(order);
		if (orders.has(order.cust_ref)) throw new Refusal('Failure', 'OrderDuplicate');
		// The documents are silent on unknown SKUs: the order is taken and held in state `error`, so that it shows.
		const unknown = order.items.map((item) => String(item.item)).filter((sku) => !options.knowsSku(sku));
		const now = options.clock();
		const held: HeldOrder = {
			recordNo: 700_001 + orders.size,
			custRef: order.cust_ref,
			...keepKnownFields(order),
			status: unknown.length > 0 ? 'error' : 'new',
			errorReason: unknown.length > 0 ? `Unknown SKU: ${unknown.join(', ')}` : '',
			createdAt: now,
			updatedAt: now,
		};
		orders.set(held.custRef, held);
		return held;
	};

	const createMany = (list: unknown): JsonObject => {
		if (!Array.isArray(list) || list.length === 0) throw new Refusal('Invalid', 'Batch must be an array of orders');
		const success: JsonObject[] = [];
		const failed: JsonObject[] = [];
		list.forEach((order: unknown, index) => {
			const custRef = custRefOf(order);
			const poNo = isObject(order) && typeof order.cust_po_no === 'string' ? order.cust_po_no : null;
			try {
				create(order);
				success.push({ cust_ref: custRef, cust_po_no: poNo });
			} catch (error) {
				if (!(error instanceof Refusal)) throw error;
				const position = custRef === null ? { index_pos: index } : {};
				failed.push({ cust_ref: custRef, cust_po_no: poNo, ...position, message: error.message });
			}
		});
		return { success, failed };
	};

	return {
		all: () => [...orders.values()],
		get,
		create,
		createMany,
		setStatus,
		cancelAtWarehouse: (custRef) => {
			const { status } = get(custRef);
			if (status !== 'new' && status !== 'error' && status !== 'at_wms') {
				return { success: false, message: `Order is ${status} and can not be canceled` };
			}
			if (status === 'at_wms' && options.refuseCancel) {
				return { success: false, message: 'The WMS did not accept the cancel' };
			}
			setStatus(custRef, 'canceled');
			return { success: true, message: '' };
		},
		cancelInManager: (custRef) => {
			const { status } = get(custRef);
			if (status !== 'new' && status !== 'error') {
				throw new Refusal('Failure', `Order is ${status} and can no longer be canceled here`);
			}
			setStatus(custRef, 'canceled');
		},
	};
}
