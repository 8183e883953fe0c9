import type { RawRequest, RawResponse } from '../../nodes/shared/http/types';
import { createMarker } from '../../nodes/shared/joor/v2/marking';
import { compareOrders } from '../../nodes/shared/joor/v2/orderChanges';
import { readOrder } from '../../nodes/shared/joor/v2/orderReader';
import { listOrders } from '../../nodes/shared/joor/v2/orders';
import { ApiError } from '../../nodes/shared/http/apiError';
import { attempt } from '../../nodes/shared/http/attempt';
import { orderTotals } from '../../nodes/shared/mapping/rules/orders/orderTotals';
import { json, scriptedHttp, type ScriptedHttp } from '../support/scriptedHttp';

/** What joor-v2.md 11, 14 and 15 leave open about orders, taken in other ways than our sandbox does. */
interface StoredOrder {
	order_id: number;
	order_type: string;
	customer_code: string;
	date_modified: string;
	exported?: boolean;
}

const order = (order_id: number, patch: Partial<StoredOrder> = {}): StoredOrder => ({
	order_id,
	order_type: '4',
	customer_code: 'C100',
	date_modified: '2026-11-18T09:00:00+00:00',
	...patch,
});
const response = { code: 0, comment: '', log_id: 'L' };

/** A JOOR that knows only the documented filters: no `order_id`, and nothing at `/order/{id}`. */
function documentedOnly(orders: StoredOrder[]): ScriptedHttp {
	const states: Record<string, string[]> = { '6': ['4'], '8': ['0', '1', '3', '4', '5', '6'] };
	return scriptedHttp([
		(request: RawRequest): RawResponse => {
			const { pathname, searchParams: q } = new URL(request.url);
			if (!/\/order\/?$/.test(pathname))
				return json({ response: { code: 44, comment: 'Not found', log_id: 'L' } }, 404);
			const exported = q.get('export_status');
			const page = orders
				.filter((one) => states[q.get('order_type') ?? '8'].includes(one.order_type))
				.filter((one) => exported === '1' || Boolean(one.exported) === (exported === '3'))
				.filter((one) => !q.has('customer_code') || q.get('customer_code') === one.customer_code)
				.filter((one) => !q.has('date_start') || Date.parse(one.date_modified) >= Date.parse(q.get('date_start') ?? ''))
				.filter((one) => !q.has('date_end') || Date.parse(one.date_modified) <= Date.parse(q.get('date_end') ?? ''))
				.slice(Number(q.get('start_from') ?? 0))
				.slice(0, Number(q.get('count') ?? 50));
			if (q.get('sync') === '1') for (const one of page) one.exported = true;
			return json({ orders: { response, order: page } });
		},
	]);
}

describe('marking where JOOR does not know order_id', () => {
	it('marks delivered orders of one second together and reports each', async () => {
		const orders = [order(1), order(2), order(3), order(4, { order_type: '3' })];
		const { http, usage } = documentedOnly(orders);
		const mark = createMarker(http, new Set(['1', '2', '3']));
		const delivered = orders.map((one) => readOrder({ ...one }));
		for (const id of ['1', '2', '3']) {
			expect(await mark(id, delivered[Number(id) - 1])).toMatchObject({ orderId: id, state: 'marked' });
		}
		expect(orders.map((one) => Boolean(one.exported))).toEqual([true, true, true, false]);
		expect(usage.credits).toBeLessThanOrEqual(4);
	});

	it('marks nothing when an order that was not delivered has the same second, customer and state', async () => {
		const orders = [order(1), order(2)];
		const mark = createMarker(documentedOnly(orders).http, new Set(['1']));
		expect((await mark('1')).rejection?.reasonCode).toBe('cannot-narrow');
		expect(orders.some((one) => one.exported)).toBe(false);
	});
});

describe('reading orders of another implementation', () => {
	const read = async (joor: (request: RawRequest) => RawResponse) => {
		const found: string[] = [];
		for await (const page of listOrders(scriptedHttp([joor]).http, {})) found.push(...page.map((one) => one.order_id));
		return found;
	};

	it.each(['/order', '/orders'])('finds them at %s without a slash', async (path) => {
		const found = await read((request) =>
			new URL(request.url).pathname === `/v2${path}`
				? json({ response, orders: order(1) })
				: json({ response: { code: 404 } }, 404),
		);
		expect(found).toEqual(['1']);
	});

	it('takes its own page size where ours is refused', async () => {
		const tooMuch = json({ response: { code: 5, comment: 'count must not exceed 50', log_id: 'L' } });
		const found = await read((request) =>
			request.url.includes('count=') ? tooMuch : json({ response, orders: [order(1)] }),
		);
		expect(found).toEqual(['1']);
	});

	it('reads JSON that is sent as a web page', async () => {
		const sent = { ...json({ response, orders: [order(1)] }), headers: { 'content-type': 'text/html; charset=utf-8' } };
		expect(await read(() => sent)).toEqual(['1']);
	});

	it.each(['Authentication failed', 'Token is expired', 'Access denied', 'Not authorized for this account'])(
		'takes "%s" inside a 200 for a credential that was not accepted',
		async (comment) => {
			const refused = await attempt(
				async () => await read(() => json({ response: { code: 5, comment, log_id: 'L' } })),
			);
			expect(!refused.ok && refused.error instanceof ApiError && refused.error.kind).toBe('auth');
		},
	);
});

describe('an order with several lines of one SKU', () => {
	const line = (quantity: string) => ({
		item_style_identifier: 'ALD100',
		item_color_code: '001',
		item_size: 'M',
		item_quantity: quantity,
	});
	const withLines = (...quantities: string[]) => readOrder({ ...order(1), line_items: quantities.map(line) });

	it('is not taken for changed', () => {
		expect(compareOrders(withLines('2', '4'), withLines('2', '4'))).toEqual([]);
		expect(compareOrders(withLines('2', '4'), withLines('4', '2'))).toEqual([]);
	});

	it('shows the one line that was changed', () => {
		expect(compareOrders(withLines('2', '4'), withLines('2', '5'))).toEqual(['ALD100 001 M: item_quantity 4 -> 5']);
		expect(compareOrders(withLines('2', '4'), withLines('2'))).toEqual(['ALD100 001 M: line removed']);
	});
});

describe('a discount field that repeats the percentage', () => {
	it("is read in the way that gives JOOR's total", () => {
		const stated = { discount: '10.00', discountPercent: '10.00', shipping: '', tax: '', total: '86.40' };
		expect(orderTotals([96], stated)).toMatchObject({ value: { discount: 9.6, total: 86.4, difference: 0 } });
	});
});
