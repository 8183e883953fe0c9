import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient, QueryValue } from '../../http/types';
import type { JoorOrder } from '../types';
import { listOf } from './envelope';
import { readOrder } from './orderReader';
import { pagesOf } from './paging';

/** JOOR's request codes for order states; the codes in answers are another set (joor-v2.md 11.2, 16.2). */
export const ORDER_TYPE = {
	notes: 1,
	approvedAndShipped: 2,
	pending: 3,
	allExceptCancelled: 4,
	cancelled: 5,
	approved: 6,
	shipped: 7,
	all: 8,
} as const;

/** JOOR's request codes for export states (joor-v2.md 11.2). */
export const EXPORT_STATUS = {
	all: 1,
	notExported: 2,
	exported: 3,
	modifiedSinceExport: 4,
	notExportedOrModified: 5,
	notExportedWithoutFailed: 6,
	notExportedWithoutFailedOrModified: 7,
} as const;

export type OrderTypeName = keyof typeof ORDER_TYPE;
export type ExportStatusName = keyof typeof EXPORT_STATUS;

/** What JOOR filters by itself, and two more filters that it does not document (warehouse, group code). */
export interface OrderFilter {
	orderType?: OrderTypeName;
	exportStatus?: ExportStatusName;
	/** ISO 8601; both or neither go to JOOR, a missing end becomes now, a missing start JOOR's beginning. */
	modifiedFrom?: string;
	modifiedTo?: string;
	customerCode?: string;
	customerGroupName?: string;
	customerGroupCode?: string;
	/** Name or code of JOOR's warehouse. */
	warehouse?: string;
	/** JOOR's numeric order id; an undocumented filter (joor-v2.md 11.2), so every answer is checked. */
	orderId?: string;
}

/** Everything before JOOR existed. */
const BEGINNING = '2000-01-01T00:00:00+00:00';
const PAGE = 100;

/** `/order` is how clients call it, `/orders` how JOOR's v4 page names it (joor-v2.md 11.1, 17.1); both slash forms (4). */
const PATHS = ['/order/', '/orders/', '/order', '/orders'];
const knownPath = new WeakMap<HttpClient, string>();

function utc(value: string): string {
	const time = new Date(value);
	return Number.isNaN(time.getTime()) ? value : time.toISOString();
}

function filterQuery(filter: OrderFilter): Record<string, QueryValue> {
	const ranged = Boolean(filter.modifiedFrom ?? filter.modifiedTo);
	return {
		order_type: ORDER_TYPE[filter.orderType ?? 'approved'],
		export_status: EXPORT_STATUS[filter.exportStatus ?? 'all'],
		date_start: ranged ? utc(filter.modifiedFrom ?? BEGINNING) : undefined,
		date_end: ranged ? utc(filter.modifiedTo ?? new Date().toISOString()) : undefined,
		customer_code: filter.customerCode,
		customer_group_name: filter.customerGroupName,
		order_id: filter.orderId,
	};
}

/** Finds out once which path this JOOR answers; the probe is the first real read, so it costs nothing more. */
async function withOrderPath<T>(http: HttpClient, work: (path: string) => Promise<T>): Promise<T> {
	const known = knownPath.get(http);
	let refusal: unknown;
	for (const path of known ? [known] : PATHS) {
		const done = await attempt(async () => await work(path));
		if (done.ok) {
			knownPath.set(http, path);
			return done.value;
		}
		if (!(done.error instanceof ApiError && done.error.kind === 'not-found')) throw done.error;
		refusal ??= done.error;
	}
	throw refusal;
}

function fits(order: JoorOrder, filter: OrderFilter): boolean {
	const same = (wanted: string | undefined, ...values: unknown[]) =>
		!wanted || values.some((value) => String(value ?? '').toLowerCase() === wanted.trim().toLowerCase());
	return (
		same(filter.warehouse, order.warehouse_name, order.warehouse_code) &&
		same(filter.customerGroupCode, order.customer_group_code) &&
		same(filter.customerCode, order.customer_code)
	);
}

/**
 * Reads orders without marking any of them (`sync=0`), page by page of up to 100; one credit a page. Pages may be
 * shorter than JOOR's, because two filters are applied here. Throws `ApiError`.
 */
export async function* listOrders(http: HttpClient, filter: OrderFilter): AsyncGenerator<JoorOrder[]> {
	const start = (path: string) =>
		pagesOf({
			http,
			path,
			query: { sync: 0, check: 0, ...filterQuery(filter) },
			list: 'orders',
			child: 'order',
			pageSize: PAGE,
			idOf: (row) => String(row.order_id),
			action: 'read orders',
		});
	const first = await withOrderPath(http, async (path) => {
		const pages = start(path);
		return { pages, page: await pages.next() };
	});
	for (let page = first.page; !page.done; page = await first.pages.next()) {
		yield page.value.map(readOrder).filter((order) => fits(order, filter));
	}
}

/** The one order with this id, read without marking; nothing when JOOR does not have it. One or two credits. */
export async function getOrder(http: HttpClient, orderId: string): Promise<JoorOrder | undefined> {
	const byFilter = await readNarrowed(http, orderId, { exportStatus: 'all' });
	const found = byFilter.find((order) => order.order_id === orderId);
	if (found) return found;
	// The filter is not documented; the single-order path is the other form that clients use (joor-v2.md 11.1).
	const single = await attempt(
		async () =>
			await withOrderPath(http, async (path) => {
				const request = {
					method: 'GET' as const,
					path: `${path.replace(/\/$/, '')}/${encodeURIComponent(orderId)}`,
					query: { sync: 0, check: 0 },
				};
				return await http({ ...request, action: `read order ${orderId}`, repeatable: true });
			}),
	);
	if (!single.ok) {
		if (single.error instanceof ApiError && ['not-found', 'refused'].includes(single.error.kind)) return undefined;
		throw single.error;
	}
	const rows = [...listOf(single.value.body, 'orders', 'order'), ...listOf(single.value.body, 'order', 'order')];
	return rows.map(readOrder).find((order) => order.order_id === orderId);
}

/**
 * The orders that JOOR gives when asked for one id, at most two, read without marking. Whether the filter is honoured
 * shows in the answer: exactly the one order, or nothing. One credit.
 */
export async function readNarrowed(
	http: HttpClient,
	orderId: string,
	filter: Pick<OrderFilter, 'exportStatus'>,
): Promise<JoorOrder[]> {
	const query = { sync: 0, check: 0, ...filterQuery({ ...filter, orderType: 'all', orderId }), count: 2 };
	const { body } = await withOrderPath(
		http,
		async (path) => await http({ method: 'GET', path, query, action: `read order ${orderId}`, repeatable: true }),
	);
	return listOf(body, 'orders', 'order').map(readOrder);
}

/**
 * The marking call: the one read that JOOR answers by marking what it returns as exported (`sync=1`, joor-v2.md 11.3).
 * It is narrowed to one order and never repeated blindly; `check=0` keeps JOOR from holding the order back. Only
 * `marking.ts` uses it. One credit.
 */
export async function readAndMark(
	http: HttpClient,
	orderId: string,
	narrowing: Record<string, QueryValue>,
): Promise<JoorOrder[]> {
	const query = {
		sync: 1,
		check: 0,
		order_type: ORDER_TYPE.all,
		export_status: EXPORT_STATUS.notExported,
		count: 1,
		...narrowing,
	};
	const { body } = await withOrderPath(
		http,
		async (path) =>
			await http({ method: 'GET', path, query, action: `mark order ${orderId} as exported`, repeatable: false }),
	);
	return listOf(body, 'orders', 'order').map(readOrder);
}
