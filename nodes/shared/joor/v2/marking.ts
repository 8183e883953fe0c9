import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient, QueryValue } from '../../http/types';
import type { Rejection } from '../../mapping/model';
import type { JoorOrder } from '../types';
import { compareOrders } from './orderChanges';
import { listOrders, readAndMark, readNarrowed } from './orders';

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

/** A window of documented filters that holds this one order and no other, or nothing. One read a page of orders. */
async function windowAround(http: HttpClient, order: JoorOrder): Promise<Record<string, QueryValue> | undefined> {
	const at = Date.parse(order.date_modified);
	if (Number.isNaN(at)) return undefined;
	const modifiedFrom = new Date(at - MARGIN_MS).toISOString();
	const modifiedTo = new Date(at + MARGIN_MS).toISOString();
	const customerCode = order.customer_code || undefined;
	const inside: JoorOrder[] = [];
	for await (const page of listOrders(http, { orderType: 'all', exportStatus: 'notExported', modifiedFrom, modifiedTo })) {
		inside.push(...page);
	}
	const narrowed = inside.filter((one) => !customerCode || one.customer_code === customerCode);
	if (!only(narrowed, order.order_id)) return undefined;
	return { date_start: modifiedFrom, date_end: modifiedTo, customer_code: inside.length > 1 ? customerCode : undefined };
}

/**
 * Marks orders as exported, one at a time (DESIGN.md 3.7). v2 has no acknowledgement: JOOR marks what a `sync=1` read
 * returns (joor-v2.md 11.3). So the read is narrowed to one order by `order_id`, which is proved on a harmless read
 * first because JOOR does not document it; where it is not honoured, by the order's own modified second and customer.
 * Where no narrowing holds, nothing is marked. A lost answer is looked up before anything is repeated.
 *
 * Returns a function that marks one order; `delivered` is the order as it went to the WMS, when it is known. It costs
 * one credit an order and one more for the first. Throws `ApiError` for outages and credentials.
 */
export function createMarker(http: HttpClient): (orderId: string, delivered?: JoorOrder) => Promise<MarkOutcome> {
	let filterHonoured = false;

	const narrowingFor = async (orderId: string): Promise<Record<string, QueryValue> | MarkOutcome> => {
		if (filterHonoured) return { order_id: orderId };
		const seen = await readNarrowed(http, orderId, { exportStatus: 'all' });
		if (only(seen, orderId)) {
			filterHonoured = true;
			return { order_id: orderId };
		}
		if (!seen.length) return { orderId, state: 'rejected', rejection: unknownOrder(orderId), alsoMarked: [] };
		const order = await findAmongUnexported(http, orderId);
		if (order === 'exported') return { orderId, state: 'already', alsoMarked: [] };
		const window = order && (await windowAround(http, order));
		return (
			window ??
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
		const narrowing = await narrowingFor(orderId);
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
				return settled?.state === 'marked' ? { ...settled, state, alsoMarked } : (settled as MarkOutcome);
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
