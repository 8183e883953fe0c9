import { at, catalogue, order, TestClient } from './joor-support';

describe('JOOR sandbox: faults on demand and the admin view', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({
			catalogue: catalogue([order(9001, 'approved'), order(9003, 'approved')]),
			clock: undefined,
		});
	});
	afterEach(async () => await client.stop());

	const exported = (): number => client.sandbox.state().ordersByExportState('success').length;

	it('answers with a status, headers and a body of choice, then works again', async () => {
		client.sandbox.faults.add({ kind: 'status', status: 503, headers: { 'Retry-After': '7' }, body: { busy: true } });
		const reply = await client.get('/order');
		expect([reply.status, reply.headers.get('retry-after'), reply.text]).toEqual([503, '7', '{"busy":true}']);
		expect(exported()).toBe(0);
		expect((await client.get('/order')).status).toBe(200);
	});

	it('picks calls by method, path, query, skip and times', async () => {
		client.sandbox.faults.add({
			kind: 'status',
			method: 'GET',
			path: /\/order$/,
			query: { sync: '0' },
			skip: 1,
			times: 2,
		});
		const statuses: number[] = [];
		for (const path of ['/style', '/order', '/order?sync=0', '/order?sync=0', '/order?sync=0', '/order?sync=0']) {
			statuses.push((await client.get(path)).status);
		}
		expect(statuses).toEqual([200, 200, 200, 500, 500, 200]);
	});

	it('sends HTML, half of the answer, or nothing, each with a 200', async () => {
		client.sandbox.faults.add({ kind: 'html' });
		const html = await client.get('/order');
		expect([html.status, html.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
		expect(exported()).toBe(0);
		const token = Buffer.from('brand-a-token').toString('base64');
		const headers = { Authorization: `OAuth2 ${token}`, 'Content-Type': 'application/json' };
		client.sandbox.faults.add({ kind: 'truncated' });
		const half = await fetch(`${client.sandbox.url}/v2/order?order_id=9001`, { headers });
		const text = await half.text();
		expect([half.status, text.startsWith('{"response"')]).toEqual([200, true]);
		expect(() => JSON.parse(text) as unknown).toThrow();
		expect(exported()).toBe(1);
		client.sandbox.faults.add({ kind: 'empty' });
		const empty = await client.get('/order');
		expect([empty.status, empty.text]).toEqual([200, '']);
		expect(exported()).toBe(2);
	});

	it('resets before any work, or loses the answer after it', async () => {
		client.sandbox.faults.add({ kind: 'reset' });
		await expect(client.get('/order')).rejects.toThrow();
		expect(exported()).toBe(0);
		client.sandbox.faults.add({ kind: 'lost-answer' });
		await expect(client.get('/order')).rejects.toThrow();
		expect(exported()).toBe(2);
		expect(client.sandbox.calls.map(({ status }) => status)).toEqual([0, 0]);
	});

	it('hangs without work, answers late, and forgets faults', async () => {
		client.sandbox.faults.add({ kind: 'hang' });
		const token = Buffer.from('brand-a-token').toString('base64');
		const headers = { Authorization: `OAuth2 ${token}`, 'Content-Type': 'application/json' };
		const signal = AbortSignal.timeout(150);
		await expect(fetch(`${client.sandbox.url}/v2/order`, { headers, signal })).rejects.toThrow();
		expect(exported()).toBe(0);
		client.sandbox.faults.add({ kind: 'slow', delayMs: 60 });
		const before = Date.now();
		expect((await client.get('/order')).status).toBe(200);
		expect(Date.now() - before).toBeGreaterThanOrEqual(55);
		client.sandbox.faults.add({ kind: 'reset', times: 9 });
		client.sandbox.faults.clear();
		expect((await client.get('/order')).status).toBe(200);
	});

	it('shows both what the API tells and what it hides', async () => {
		await client.addStyle();
		client.sandbox.state().editOrder(9001, { fields: { customer_code: '' } });
		await client.get('/order?mystery=1');
		const state = (await (await fetch(`${client.sandbox.url}/_admin/state?account=Brand%20A`)).json()) as unknown;
		expect(at(state, 'orders', 0)).toMatchObject({ exportState: 'failed', failReasons: ['customer_code is missing'] });
		expect(at(state, 'orders', 1)).toMatchObject({ order_id: 9003, exportState: 'success' });
		expect(at(state, 'styles', 0)).toMatchObject({ style_identifier: 'ALD100' });
		expect(at(state, 'creditsUsed')).toBe(6);
		expect(at(state, 'calls')).toHaveLength(2);
		expect(at(state, 'ignoredFields')).toEqual(['order?mystery']);
		expect(JSON.stringify(state)).not.toContain('brand-a-token');
		expect((await fetch(`${client.sandbox.url}/_admin/state?account=Nobody`)).status).toBe(404);
		const page = await (await fetch(`${client.sandbox.url}/_admin`)).text();
		expect(page).toContain('<h2>Brand A</h2>');
		expect(page).toContain('customer_code is missing');
	});
});
