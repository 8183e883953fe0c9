import { at, catalogue, comment, order, OTHER_TOKEN, TestClient, TOKEN } from './joor-support';

describe('JOOR sandbox: gateway (joor-v2.md 2, 3, 15)', () => {
	let client: TestClient;
	const start = async (options = {}): Promise<void> => {
		client = await new TestClient().start(options);
	};
	beforeEach(async () => await start({ catalogue: catalogue([order(9001, 'approved')]) }));
	afterEach(async () => await client.stop());

	const base64 = Buffer.from(TOKEN).toString('base64');
	it.each([
		['no header', ''],
		['the word Bearer', `Bearer ${base64}`],
		['a raw token', `OAuth2 ${TOKEN}`],
		['two blanks', `OAuth2  ${base64}`],
		['a lower-case scheme', `oauth2 ${base64}`],
		['an unknown token', `OAuth2 ${Buffer.from('nobody').toString('base64')}`],
		['a user prefix', `OAuth2 ${Buffer.from(`user:${TOKEN}`).toString('base64')}`],
	])('refuses %s with 401 and an envelope', async (_name, authorization) => {
		const reply = await client.get('/order?sync=0', { headers: { Authorization: authorization } });
		expect(reply.status).toBe(401);
		expect(at(reply.json, 'response', 'code')).not.toBe(0);
		expect(comment(reply)).not.toBe('');
		expect(at(reply.json, 'response', 'log_id')).toMatch(/^[0-9a-f-]{36}$/);
		expect(client.sandbox.state().credits.used).toBe(0);
	});

	it('answers an unknown path with 404 and an envelope', async () => {
		for (const path of ['/nothing', '/category', '/orders', '/Order']) {
			const reply = await client.get(path);
			expect([path, reply.status]).toEqual([path, 404]);
			expect(at(reply.json, 'response', 'code')).not.toBe(0);
		}
	});

	it('takes paths with and without a trailing slash', async () => {
		expect((await client.get('/order/?sync=0')).status).toBe(200);
		expect((await client.get('/order?sync=0')).status).toBe(200);
		expect((await client.get('/order/9001/?sync=0')).status).toBe(200);
	});

	it.each(['GET', 'DELETE', 'POST', 'PUT'])('does not process a %s without Content-Type', async (method) => {
		const path = { GET: '/order', DELETE: '/connection?customer_code=C100' }[method] ?? '/bulk-inventory';
		const reply = await client.call(method, path, { headers: { 'Content-Type': '' } });
		expect(reply.status).toBe(400);
		expect(comment(reply)).toContain('Content-Type');
		expect(client.sandbox.state().order(9001).exportState).toBe('none');
		expect(client.sandbox.state().connections.all).toHaveLength(3);
	});

	it('does not process a foreign Content-Type or a body that cannot be read', async () => {
		expect((await client.get('/order', { headers: { 'Content-Type': 'text/plain' } })).status).toBe(400);
		expect((await client.call('POST', '/bulk-style', { raw: '{"bulk_styles":' })).status).toBe(400);
		const xml = { 'Content-Type': 'application/xml' };
		expect((await client.call('POST', '/bulk-style', { raw: '<bulk_styles><style>', headers: xml })).status).toBe(400);
	});

	it('chooses the answer format by return_format, then Accept, then Content-Type', async () => {
		const isXml = async (path: string, headers: Record<string, string>): Promise<boolean> =>
			(await client.get(path, { headers })).text.startsWith('<?xml');
		const xml = 'application/xml';
		expect(await isXml('/order?sync=0', {})).toBe(false);
		expect(await isXml('/order?sync=0', { 'Content-Type': xml })).toBe(true);
		expect(await isXml('/order?sync=0', { 'Content-Type': xml, Accept: 'application/json' })).toBe(false);
		expect(await isXml('/order?sync=0', { Accept: xml })).toBe(true);
		expect(await isXml('/order?sync=0&return_format=json', { Accept: xml })).toBe(false);
		expect(await isXml('/order?sync=0&return_format=xml', { Accept: 'application/json' })).toBe(true);
	});

	it('writes XML with one root, repeated children and empty elements', async () => {
		const { text } = await client.get('/order?sync=0', { headers: { Accept: 'application/xml' } });
		expect(text).toMatch(/^<\?xml[^>]*\?><orders><response><code>0<\/code><comment\/>/);
		expect(text).toContain('<orders><order><order_id>9001</order_id>');
		expect(text).toContain('<line_items><line_item>');
		expect(text).toContain('Ring the bell &amp; wait');
		expect(text).toContain('<order_divisions/>');
	});

	it('can put a refused value into the envelope of a 200', async () => {
		await client.stop();
		await start({ validationStatus: 200 });
		const reply = await client.get('/order?order_type=9');
		expect([reply.status, at(reply.json, 'response', 'code')]).toEqual([200, 400]);
	});

	it('keeps accounts apart', async () => {
		expect(await client.orderIds('sync=1')).toEqual([9001]);
		const other = await client.get('/order?sync=1', { token: OTHER_TOKEN });
		expect(at(other.json, 'orders', 0, 'order_id')).toBe(9001);
		expect(client.sandbox.state(TOKEN).credits.used).toBe(1);
		expect(client.sandbox.state(OTHER_TOKEN).credits.used).toBe(1);
	});
});

describe('JOOR sandbox: credits (joor-v4.md 4.6)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({ credits: 12, creditWindowMs: 300_000 });
	});
	afterEach(async () => await client.stop());

	it('charges 1 for a read and 5 for a write, a bulk write included', async () => {
		await client.get('/order?sync=0');
		expect(client.sandbox.state().credits.used).toBe(1);
		const items = Array.from({ length: 200 }, () => ({ warehouse: 'Default', upc: '1', inventory: 1 }));
		const bulk = await client.post('/bulk-inventory', { inventory_items: items });
		expect(bulk.headers.get('x-throttling-account-id')).toMatch(/^\d+$/);
		expect(client.sandbox.state().credits.used).toBe(6);
	});

	it('refuses with 429 and Retry-After until the fixed window ends, and charges nothing for it', async () => {
		await client.get('/order?sync=0');
		client.now += 100_000;
		await client.call('DELETE', '/style/1');
		await client.call('DELETE', '/style/1');
		const refused = await client.call('DELETE', '/style/1');
		expect(refused.status).toBe(429);
		expect(refused.headers.get('retry-after')).toBe('200');
		expect(refused.headers.get('x-throttling-account-id')).toMatch(/^\d+$/);
		expect(at(refused.json, 'response', 'code')).not.toBe(0);
		expect((await client.get('/order?sync=0')).status).toBe(200);
		expect((await client.get('/order?sync=0')).status).toBe(429);
		expect((await client.get('/order?sync=0', { token: OTHER_TOKEN })).status).toBe(200);
		client.now += 200_000;
		expect((await client.get('/order?sync=0')).status).toBe(200);
		expect(client.sandbox.state().credits.used).toBe(1);
	});

	it('logs calls with status and credits, without headers or tokens', async () => {
		await client.get('/order?sync=0&access_token=secret');
		await client.get('/order', { headers: { Authorization: 'Bearer secret' } });
		const [first, second] = client.sandbox.calls;
		expect(first).toMatchObject({ method: 'GET', path: '/v2/order', status: 200, credits: 1, account: 'Brand A' });
		expect(first.query).toEqual({ sync: '0', access_token: '***' });
		expect(second).toMatchObject({ status: 401 });
		expect(JSON.stringify(client.sandbox.calls)).not.toContain('secret');
	});
});
