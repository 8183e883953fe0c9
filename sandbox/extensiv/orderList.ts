import type { Request } from 'express';

import { orderAnswer } from './orderAnswers';
import { pageOf, queryText } from './paging';
import { Refusal } from './refusal';
import type { HeldOrder, JsonObject, OrderStatus } from './types';

/** What each status word of the list call stands for (wms-systems.md 1.7). */
const STATUS_WORDS: Record<string, OrderStatus[]> = {
	new: ['new'],
	at_wms: ['at_wms'],
	new_or_at_wms: ['new', 'at_wms'],
	partial: ['partial'],
	shipped: ['shipped'],
	confirmed: ['confirmed'],
	shipped_or_confirmed: ['shipped', 'confirmed'],
	error: ['error'],
	canceled: ['canceled'],
	any: ['new', 'at_wms', 'partial', 'shipped', 'confirmed', 'error', 'canceled'],
};

/** The date that the filter looks at depends on the status asked for. */
function filterDate(order: HeldOrder, word: string): number {
	if (word === 'at_wms') return order.deliveredAt ?? order.createdAt;
	if (word === 'partial' || word.startsWith('shipped')) return order.shippedAt ?? order.updatedAt;
	if (word === 'confirmed') return order.confirmedAt ?? order.updatedAt;
	if (word === 'canceled') return order.canceledAt ?? order.updatedAt;
	return order.createdAt;
}

function dateParameter(req: Request, name: string, fallback: number): number {
	const text = queryText(req, name);
	if (text === '') return fallback;
	const ms = Date.parse(text);
	if (Number.isNaN(ms)) throw new Refusal('Invalid', `${name} must be an ISO 8601 date`);
	return ms;
}

/** The body of a list call. Throws the refusal for an unknown status word or a malformed parameter. */
export function listOrders(req: Request, orders: HeldOrder[]): JsonObject {
	const word = String(req.params.status);
	if (!Object.hasOwn(STATUS_WORDS, word)) throw new Refusal('Invalid', `Unknown order status ${word}`);
	const from = dateParameter(req, 'from_date', Number.NEGATIVE_INFINITY);
	const to = dateParameter(req, 'to_date', Number.POSITIVE_INFINITY);
	const source = queryText(req, 'order_source');
	const matching = orders.filter((order) => {
		const date = filterDate(order, word);
		const isSource = source === '' || order.sent.order_source === source;
		return STATUS_WORDS[word].includes(order.status) && date >= from && date <= to && isSource;
	});
	const page = pageOf(req, matching);
	const extras = {
		order: queryText(req, 'include_order_extras') === 'Y',
		lines: queryText(req, 'include_line_extras') === 'Y',
	};
	return {
		success_code: true,
		'total-records': page.total,
		response: page.rows.map((order) => orderAnswer(order, extras)),
	};
}
