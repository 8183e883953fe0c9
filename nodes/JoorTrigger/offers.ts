import type { JoorOrder } from '../shared/joor/types';

/** When an order was handed to a workflow, and in which version. */
export interface Offer {
	modified: string;
	/** Milliseconds since 1970. */
	offeredAt: number;
}

/** What the trigger keeps between polls. JOOR's export status is the cursor; this only prevents doubling in flight. */
export interface TriggerState {
	/** Account and filters that `offered` belongs to; another scope starts anew. */
	scope: string;
	offered: Record<string, Offer>;
}

/** The state for this scope: the stored one, or an empty one when account or filters have changed. */
export function stateFor(scope: string, stored: Partial<TriggerState>): TriggerState {
	const fits = stored.scope === scope && typeof stored.offered === 'object' && stored.offered !== null;
	return { scope, offered: fits ? { ...stored.offered } : {} };
}

/**
 * Chooses what to hand over: orders never offered in this version first, then those that were offered longer than
 * `reofferMs` ago and are still not exported, oldest offer first. At most `limit`.
 */
export function chooseOrders(
	orders: JoorOrder[],
	state: TriggerState,
	settings: { now: number; reofferMs: number; limit: number },
): JoorOrder[] {
	const offerOf = (order: JoorOrder) => state.offered[order.order_id] as Offer | undefined;
	const isNew = (order: JoorOrder) => offerOf(order)?.modified !== order.date_modified;
	const fresh = orders.filter(isNew);
	const due = orders
		.filter((order) => !isNew(order) && settings.now - (offerOf(order)?.offeredAt ?? 0) >= settings.reofferMs)
		.sort((a, b) => (offerOf(a)?.offeredAt ?? 0) - (offerOf(b)?.offeredAt ?? 0));
	return [...fresh, ...due].slice(0, settings.limit);
}

/**
 * The state after `chosen` were handed over. Orders that JOOR no longer lists are forgotten, but only when the list
 * was read to its end.
 */
export function afterOffer(
	state: TriggerState,
	chosen: JoorOrder[],
	listed: JoorOrder[],
	complete: boolean,
	now: number,
): TriggerState {
	const open = new Set(listed.map((order) => order.order_id));
	const kept = Object.entries(state.offered).filter(([id]) => !complete || open.has(id));
	const added = chosen.map((order) => [order.order_id, { modified: order.date_modified, offeredAt: now }] as const);
	return { scope: state.scope, offered: Object.fromEntries([...kept, ...added]) };
}
