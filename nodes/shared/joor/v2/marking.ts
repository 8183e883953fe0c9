import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient, QueryValue } from '../../http/types';
import type { Rejection } from '../../mapping/model';
import type { JoorOrder } from '../types';
import { compareOrders } from './orderChanges';
import { listOrders, ORDER_TYPE, readAndMark, readNarrowed, type OrderTypeName } from './orders';

/** What became of one order that was to be marked as exported. */
export interface MarkOutcome {
	orderId: string;
	/** `marked`: by this call; `already`: JOOR had it as exported before; `rejected`: see `rejection`. */
	state: 'marked' | 'already' | 'rejected';
	/** The order as JOOR gave it when it was marked. */
	order?: JoorOrder;
	rejection?: Rejection;
	/** Other orders that JOOR marked along: they are exported now and have to be delivered. */
	alsoMarked: JoorOrder[];
}

const TRIES = 3;
/** `date_modified` is given in seconds; the window takes one on each side. */
const MARGIN_MS = 1_000;

function rejected(orderId: string, reasonCode: string, reason: string, logId = ''): MarkOutcome {
	return { orderId, state: 'rejected', rejection: { reasonCode, reason, logId }, alsoMarked: [] };
}

/** Why an order that JOOR does not have cannot be marked. */
export function unknownOrder(orderId: string): Rejection {
	const reason = `JOOR has no order ${orderId}; check the order ID and the environment.`;
	return { reasonCode: 'order-not-found', reason, logId: '' };
}

function only(orders: JoorOrder[], orderId: string): boolean {
	return orders.length === 1 && orders[0].order_id === orderId;
}

/** The request code for the state that an order shows; the codes in answers are another set (joor-v2.md 11.4). */
function requestTypeOf(order: JoorOrder): OrderTypeName {
	const names: Record<string, OrderTypeName> = {
		'0': 'cancelled',
		'3': 'pending',
		'4': 'approved',
		'5': 'shipped',
		'6': 'notes',
	};
	return names[String(order.order_type ?? '')] ?? 'all';
}

/**
 * A window of documented filters that holds this order, and no other than those that may be marked along; or nothing.
 * One read a page of orders.
 */
async function windowAround(
	http: HttpClient,
	order: JoorOrder,
	mayMark: ReadonlySet<string>,
): Promise<Record<string, QueryValue> | undefined> {
	const at = Date.parse(order.date_modified);
	if (Number.isNaN(at)) return undefined;
	const modifiedFrom = new Date(at - MARGIN_MS).toISOString();
	const modifiedTo = new Date(at + MARGIN_MS).toISOString();
	const customerCode = order.customer_code || undefined;
	const inside: JoorOrder[] = [];
	const orderType = requestTypeOf(order);
	for await (const page of listOrders(http, { orderType, exportStatus: 'notExported', modifiedFrom, modifiedTo })) {
		inside.push(...page);
	}
	const sameCustomer = inside.filter((one) => customerCode && one.customer_code === customerCode);
	const fits = (orders: JoorOrder[]) =>
		orders.some((one) => one.order_id === order.order_id) &&
		orders.every((one) => one.order_id === order.order_id || mayMark.has(one.order_id));
	const range = { date_start: modifiedFrom, date_end: modifiedTo, order_type: ORDER_TYPE[orderType] };
	if (fits(inside)) return { ...range, count: inside.length };
	return fits(sameCustomer) ? { ...range, customer_code: customerCode, count: sameCustomer.length } : undefined;
}

/**
 * Marks orders as exported, one at a time (DESIGN.md 3.7). v2 has no acknowledgement: JOOR marks what a `sync=1` read
 * returns (joor-v2.md 11.3). So the read is narrowed to one order by `order_id`, which is proved on a harmless read
 * first because JOOR does not document it; where it is not honoured, by the order's own modified second and customer.
 * Where no narrowing holds, nothing is marked. A lost answer is looked up before anything is repeated.
 *
 * Returns a function that marks one order; `delivered` is the order as it went to the WMS, when it is known. It costs
 * one credit an order and one more for the first, two an order where `order_id` is not honoured. `deliveredToo` are
 * the orders that are to be marked in this run, so that those of one second can be marked together. Throws `ApiError`
 * for outages and credentials.
 */
export function createMarker(
	http: HttpClient,
	deliveredToo: ReadonlySet<string> = new Set(),
): (orderId: string, delivered?: JoorOrder) => Promise<MarkOutcome> {
	let filterHonoured: boolean | undefined;
	const markedAlong = new Map<string, JoorOrder>();

	const narrowingFor = async (
		orderId: string,
		delivered: JoorOrder | undefined,
	): Promise<Record<string, QueryValue> | MarkOutcome> => {
		if (filterHonoured) return { order_id: orderId };
		if (filterHonoured === undefined) {
			const seen = await readNarrowed(http, orderId, { exportStatus: 'all' });
			if (!seen.length) return { orderId, state: 'rejected', rejection: unknownOrder(orderId), alsoMarked: [] };
			if (only(seen, orderId)) {
				filterHonoured = true;
				return { order_id: orderId };
			}
			filterHonoured = false;
		}
		const around = delivered && (await windowAround(http, delivered, deliveredToo));
		if (around) return around;
		const order = await findAmongUnexported(http, orderId);
		if (order === 'exported') return { orderId, state: 'already', alsoMarked: [] };
		if (!order) return { orderId, state: 'rejected', rejection: unknownOrder(orderId), alsoMarked: [] };
		return (
			(await windowAround(http, order, deliveredToo)) ??
			rejected(
				orderId,
				'cannot-narrow',
				`Order ${orderId} was not marked: JOOR cannot be asked for this order alone, and marking would reach other ` +
					'orders too. It is offered again; mark it in JOOR by hand if it was delivered.',
			)
		);
	};

	const settle = (orderId: string, answered: JoorOrder[], delivered?: JoorOrder): MarkOutcome | undefined => {
		const order = answered.find((one) => one.order_id === orderId);
		const alsoMarked = answered.filter((one) => one.order_id !== orderId);
		for (const one of alsoMarked) markedAlong.set(one.order_id, one);
		if (!order) return undefined;
		const changes = delivered ? compareOrders(delivered, order) : [];
		if (!changes.length) return { orderId, state: 'marked', order, alsoMarked };
		const reason =
			`Order ${orderId} is marked as exported, but it was changed in JOOR after it had been delivered: ` +
			`${changes.slice(0, 5).join('; ')}. Correct the order in the warehouse system.`;
		const outcome = rejected(orderId, 'changed-since-delivery', reason);
		return { ...outcome, order, alsoMarked };
	};

	const isExported = async (orderId: string) =>
		(await readNarrowed(http, orderId, { exportStatus: 'exported' })).find((one) => one.order_id === orderId);

	return async (orderId, delivered) => {
		const along = markedAlong.get(orderId);
		const known = along && settle(orderId, [along], delivered);
		if (known) return known;
		const narrowing = await narrowingFor(orderId, delivered);
		if ('state' in narrowing) return narrowing as MarkOutcome;
		let alsoMarked: JoorOrder[] = [];
		for (let tries = 1; tries <= TRIES; tries++) {
			const answer = await attempt(async () => await readAndMark(http, orderId, narrowing));
			if (answer.ok) {
				const settled = settle(orderId, answer.value, delivered);
				if (settled) return settled;
				alsoMarked = answer.value;
			} else if (!(answer.error instanceof ApiError)) {
				throw answer.error;
			} else if (!answer.error.answerLost) {
				if (answer.error.concernsWholeRun) throw answer.error;
				const { message, description, logId } = answer.error;
				return rejected(orderId, 'joor-refused', `${message}: ${description}`, logId);
			}
			// Nothing came back for this order: either it was exported before, or the answer was lost on the way.
			const exported = await isExported(orderId);
			if (exported) {
				const state = answer.ok ? 'already' : 'marked';
				const settled = settle(orderId, [exported], delivered);
				if (settled) return { ...settled, state: settled.state === 'marked' ? state : settled.state, alsoMarked };
			}
			if (answer.ok) break;
			if (tries === TRIES) throw answer.error;
		}
		const reason =
			`JOOR did not mark order ${orderId} as exported and gave no reason. Look at its export status in JOOR; ` +
			'it is offered again until it is marked.';
		return { ...rejected(orderId, 'not-marked', reason), alsoMarked };
	};
}

async function findAmongUnexported(http: HttpClient, orderId: string): Promise<JoorOrder | 'exported' | undefined> {
	for await (const page of listOrders(http, { orderType: 'all', exportStatus: 'notExported' })) {
		const order = page.find((one) => one.order_id === orderId);
		if (order) return order;
	}
	for await (const page of listOrders(http, { orderType: 'all', exportStatus: 'exported' })) {
		if (page.some((one) => one.order_id === orderId)) return 'exported';
	}
	return undefined;
}
