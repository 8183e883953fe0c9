import type { Account } from './account';
import type { Handler, Route } from './call';
import type { Answer } from './format';
import { exportFindings } from './orderCheck';
import { orderJson } from './orderJson';
import { numberParam, pageOf, pageParams, rangeParam, textParam, type PageRequest } from './query';
import { notFound } from './refusal';
import type { ExportState, OrderStatus, SandboxOrder } from './types';
import { listOut, text, wholeNumber, type Fields } from './values';

const ALL: OrderStatus[] = ['notes', 'in-progress', 'pending', 'approved', 'shipped', 'cancelled'];

/** Request codes of order_type (joor-v2.md 11.2). */
const BY_TYPE: Record<number, OrderStatus[]> = {
	1: ['notes'],
	2: ['approved', 'shipped'],
	3: ['pending'],
	4: ALL.filter((status) => status !== 'cancelled'),
	5: ['cancelled'],
	6: ['approved'],
	7: ['shipped'],
	8: ALL,
};

/** Request codes of export_status (joor-v2.md 11.2). */
const BY_EXPORT: Record<number, ExportState[]> = {
	1: ['none', 'failed', 'success', 'modified'],
	2: ['none', 'failed'],
	3: ['success', 'modified'],
	4: ['modified'],
	5: ['none', 'failed', 'modified'],
	6: ['none'],
	7: ['none', 'modified'],
};

const KNOWN_PARAMS = [
	'order_type',
	'export_status',
	'date_start',
	'date_end',
	'sync',
	'check',
	'customer_code',
	'customer_group_name',
	'start_from',
	'count',
	'order_id',
	'return_format',
];

/**
 * Export states that a call may return. sync=1 gives only orders that were not requested before, and changed ones
 * where they are asked for by name: 4, 5 or 7 (joor-v2.md 11.3).
 */
function exportStates(exportStatus: number, sync: number): Set<ExportState> {
	const states = new Set(BY_EXPORT[exportStatus]);
	if (sync === 1) {
		states.delete('success');
		if (![4, 5, 7].includes(exportStatus)) states.delete('modified');
	}
	return states;
}

interface Selection {
	sync: number;
	check: number;
	accepts(order: SandboxOrder): boolean;
}

function readSelection(query: Fields, defaultType: number): Selection {
	const sync = numberParam(query, 'sync', 1, 0, 1);
	const check = numberParam(query, 'check', sync, 0, 3);
	const type = numberParam(query, 'order_type', defaultType, 1, 8);
	const states = exportStates(numberParam(query, 'export_status', sync === 1 ? 2 : 1, 1, 7), sync);
	const range = rangeParam(query, 'date_start', 'date_end');
	const customer = textParam(query, 'customer_code', 50);
	const group = textParam(query, 'customer_group_name', 150);
	const orderId = query.order_id === undefined ? undefined : numberParam(query, 'order_id', 0, 1);
	return {
		sync,
		check,
		accepts: (order) =>
			BY_TYPE[type].includes(order.status) &&
			states.has(order.exportState) &&
			(!range || (order.modifiedAt >= range.from && order.modifiedAt <= range.to)) &&
			(customer === undefined || text(order.fields.customer_code) === customer) &&
			(group === undefined || text(order.fields.customer_group_name) === group) &&
			(orderId === undefined || order.orderId === orderId),
	};
}

/**
 * The page of orders that leaves the API. With sync=1 every order on it is marked as exported; orders that fail the
 * account's validation are marked as failed and left out without a word (joor-v2.md 11.3, 16.4).
 */
function take(account: Account, selection: Selection, page: PageRequest): Answer {
	const candidates = account.ordersByExportState().filter((order) => selection.accepts(order));
	let total = candidates.length;
	const taken: SandboxOrder[] = [];
	for (const order of candidates.slice(page.startFrom)) {
		if (taken.length === page.count) break;
		if (selection.sync === 1) {
			order.failReasons = exportFindings(account, order, selection.check);
			order.exportState = order.failReasons.length > 0 ? 'failed' : 'success';
			if (order.exportState === 'failed') {
				total -= 1;
				continue;
			}
		}
		taken.push(order);
	}
	return {
		root: 'orders',
		dropsRoot: true,
		page: pageOf(account.settings, page, total, taken.length),
		content: { orders: listOut(taken.map(orderJson)) },
	};
}

const listOrders: Handler = ({ account, query }) => {
	for (const name of Object.keys(query)) {
		if (!KNOWN_PARAMS.includes(name)) account.ignoredFields.add(`order?${name}`);
	}
	return take(account, readSelection(query, 2), pageParams(query, account.settings.maxPageSize));
};

/** One order by path; the call is known from clients only (joor-v2.md 11.1), so it takes any order_type. */
const oneOrder: Handler = ({ account, params, query }) => {
	const order = account.orders.get(wholeNumber(params.orderId) ?? -1);
	if (!order) throw notFound('The order does not exist');
	const selection = readSelection({ ...query, order_id: String(order.orderId) }, 8);
	return take(account, selection, { startFrom: 0, count: 1 });
};

export const orderRoutes: Route[] = [
	{ method: 'get', path: '/order', handle: listOrders },
	{ method: 'get', path: '/order/:orderId', handle: oneOrder },
];
