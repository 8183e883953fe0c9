import { attempt } from '../../nodes/shared/http/attempt';
import { joorV2Connection } from '../../nodes/shared/joor/v2/connection';
import { axiosClient } from '../../sandbox/axiosClient';
import { createMarker } from '../../nodes/shared/joor/v2/marking';
import { getOrder, listOrders } from '../../nodes/shared/joor/v2/orders';
import type { JoorOrder } from '../../nodes/shared/joor/types';
import { startJoor, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';

async function all(pages: AsyncGenerator<JoorOrder[]>): Promise<JoorOrder[]> {
	const found: JoorOrder[] = [];
	for await (const page of pages) found.push(...page);
	return found;
}

describe('orders of JOOR v2', () => {
	let t: JoorUnderTest;
	beforeEach(async () => {
		t = await startJoor();
	});
	afterEach(stopAll);

	it('reads every approved order without marking one', async () => {
		const { http } = t.client();
		const before = t.open().length;
		const orders = await all(listOrders(http, { orderType: 'approved', exportStatus: 'notExported' }));
		expect(orders.length).toBeGreaterThan(20);
		expect(t.open()).toHaveLength(before);
		const reads = t.joor.calls.filter((call) => call.path.includes('/order'));
		expect(reads.every((call) => String(call.query.sync) === '0')).toBe(true);
		expect(orders[0].line_items.length).toBeGreaterThan(0);
		expect(orders[0].order_doors).toEqual(expect.any(Array));
	});

	it.each([
		{ maxPageSize: 7, countMeans: 'page' as const, lastNextStart: 'offset' as const },
		{ maxPageSize: 7, countMeans: 'page' as const, lastNextStart: 'zero' as const },
		{ maxPageSize: 100, countMeans: 'page' as const, lastNextStart: 'empty' as const },
		{ maxPageSize: 7, countMeans: 'total' as const, lastNextStart: 'empty' as const },
	])('reads all orders whatever the paging: %o', async (settings) => {
		const other = await startJoor(settings);
		const orders = await all(listOrders(other.client().http, { orderType: 'all', exportStatus: 'all' }));
		expect(new Set(orders.map((order) => order.order_id)).size).toBe(other.joor.state(TOKEN).orders.size);
		expect(orders).toHaveLength(other.joor.state(TOKEN).orders.size);
	});

	it('reads one order without marking it, and says when there is none', async () => {
		const { http } = t.client();
		const [id] = t.open();
		expect((await getOrder(http, id))?.order_id).toBe(id);
		expect(await getOrder(http, '1')).toBeUndefined();
		expect(t.exported()).toEqual([]);
	});

	it('marks exactly the one order', async () => {
		const mark = createMarker(t.client().http);
		const [id] = t.open();
		const outcome = await mark(id);
		expect(outcome).toMatchObject({ state: 'marked', alsoMarked: [] });
		expect(t.exported()).toEqual([id]);
	});

	it('spends one credit an order and one more to prove the narrowing', async () => {
		const { http, usage } = t.client();
		const mark = createMarker(http);
		for (const id of t.open().slice(0, 5)) await mark(id);
		expect(usage.credits).toBe(6);
		expect(t.exported()).toHaveLength(5);
	});

	it('says that an order is exported already', async () => {
		const [id] = t.open();
		await createMarker(t.client().http)(id);
		expect(await createMarker(t.client().http)(id)).toMatchObject({ state: 'already' });
	});

	it('looks up an answer that was lost instead of marking blindly again', async () => {
		const [id] = t.open();
		t.joor.faults.add({ kind: 'lost-answer', path: /order/, query: { sync: '1' } });
		expect(await createMarker(t.client().http)(id)).toMatchObject({ state: 'marked' });
		expect(t.exported()).toEqual([id]);
		expect(t.joor.calls.filter((call) => String(call.query.sync) === '1')).toHaveLength(1);
	});

	it('marks in a second try when the first one never reached JOOR', async () => {
		const [id] = t.open();
		t.joor.faults.add({ kind: 'status', status: 503, path: /order/, query: { sync: '1' } });
		expect(await createMarker(t.client().http)(id)).toMatchObject({ state: 'marked' });
		expect(t.exported()).toEqual([id]);
	});

	it('reports a change between delivery and marking with the line', async () => {
		const { http } = t.client();
		const [id] = t.open();
		const delivered = (await getOrder(http, id)) as JoorOrder;
		const changed = structuredClone(delivered);
		changed.line_items[0].item_quantity = '1';
		const outcome = await createMarker(http)(id, changed);
		expect(outcome.state).toBe('rejected');
		expect(outcome.rejection?.reasonCode).toBe('changed-since-delivery');
		expect(outcome.rejection?.reason).toContain('item_quantity 1 ->');
	});

	it("marks by the order's own second and customer where JOOR does not honour the order ID", async () => {
		const ids = t.open();
		const { http } = t.client();
		const withoutFilter: typeof http = async (request) =>
			await http({ ...request, query: { ...request.query, order_id: undefined } });
		const outcome = await createMarker(withoutFilter)(ids[3]);
		expect(outcome).toMatchObject({ state: 'marked', alsoMarked: [] });
		expect(t.exported()).toEqual([ids[3]]);
	});

	it('marks nothing where no narrowing reaches the order alone', async () => {
		const [id, twin] = t.open();
		const orders = t.joor.state(TOKEN).orders;
		const [a, b] = [orders.get(Number(id)), orders.get(Number(twin))];
		if (!a || !b) throw new Error('the sandbox has no two orders');
		b.modifiedAt = a.modifiedAt;
		b.fields.customer_code = a.fields.customer_code;
		const { http } = t.client();
		const outcome = await createMarker(
			async (request) => await http({ ...request, query: { ...request.query, order_id: undefined } }),
		)(id);
		expect(outcome.rejection?.reasonCode).toBe('cannot-narrow');
		expect(t.exported()).toEqual([]);
	});

	it('gives orders that JOOR marked along, so that they can be delivered', async () => {
		const { http } = t.client();
		const [id, other] = t.open();
		const along = (await getOrder(http, other)) as JoorOrder;
		const careless: typeof http = async (request) => {
			const answer = await http(request);
			if (request.query?.sync !== 1) return answer;
			const body = answer.body as { orders: unknown[] };
			return { ...answer, body: { ...body, orders: [...body.orders, along] } };
		};
		const outcome = await createMarker(careless)(id);
		expect(outcome.state).toBe('marked');
		expect(outcome.alsoMarked.map((order) => order.order_id)).toEqual([other]);
	});

	it('gives orders that were marked along also when the order itself was exported before and has changed', async () => {
		const { http } = t.client();
		const [id, other] = t.open();
		const delivered = (await getOrder(http, id)) as JoorOrder;
		const along = (await getOrder(http, other)) as JoorOrder;
		await createMarker(http)(id);
		const careless: typeof http = async (request) => {
			const answer = await http(request);
			if (request.query?.sync !== 1) return answer;
			return { ...answer, body: { ...(answer.body as object), orders: [along] } };
		};
		const before = structuredClone(delivered);
		before.line_items[0].item_quantity = '1';
		const outcome = await createMarker(careless)(id, before);
		expect(outcome).toMatchObject({ state: 'rejected', rejection: { reasonCode: 'changed-since-delivery' } });
		expect(outcome.alsoMarked.map((order) => order.order_id)).toEqual([other]);
	});

	it('says that an order is not known', async () => {
		const outcome = await createMarker(t.client().http)('42');
		expect(outcome.rejection?.reasonCode).toBe('order-not-found');
	});

	it('keeps a wrong token out of the message and calls it a credential', async () => {
		const { http } = axiosClient(joorV2Connection, { ...t.credential, apiToken: 'wrong-token-of-mine' });
		const refused = await attempt(async () => await all(listOrders(http, {})));
		expect(refused).toMatchObject({ ok: false, error: { kind: 'auth' } });
		const text = refused.ok ? '' : JSON.stringify(refused.error) + String(refused.error);
		expect(text).toContain('did not accept the credential');
		expect(text).not.toContain('wrong-token');
		expect(text).not.toContain(Buffer.from('wrong-token-of-mine').toString('base64'));
	});
});
