import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue } from '../../sandbox/catalogue';
import { startCin7Sandbox, type Cin7Options, type Cin7Sandbox } from '../../sandbox/cin7';

type Running = Cin7Sandbox & { url: string; apiUrl: string; close(): Promise<void> };

const catalogue = makeCatalogue({ size: 5 });
const open: Running[] = [];
const keys = { 'api-auth-accountid': 'account', 'api-auth-applicationkey': 'key' };

async function start(options: Partial<Cin7Options> = {}): Promise<{ sandbox: Running; client: AxiosInstance }> {
	const sandbox = await startCin7Sandbox({ catalogue, accountId: 'account', applicationKey: 'key', ...options });
	open.push(sandbox);
	const client = axios.create({ baseURL: sandbox.apiUrl, headers: { ...keys }, validateStatus: () => true });
	return { sandbox, client };
}

afterEach(async () => {
	await Promise.all(open.splice(0).map(async (sandbox) => await sandbox.close()));
});

describe('access to Cin7 Core (wms-systems.md 4.1)', () => {
	it('tells company, base currency, time zone and units to a right key', async () => {
		const { sandbox, client } = await start();
		expect(sandbox.apiUrl).toMatch(/\/ExternalApi\/v2$/);
		const answer = await client.get('/me');
		expect(answer.data).toMatchObject({ Company: 'Aldern & Wren', Currency: 'USD' });
		expect(answer.data).toHaveProperty('TimeZone');
		expect(answer.headers['x-ratelimit-remaining']).toBe('59');
	});

	it.each([
		['no headers', { 'api-auth-accountid': undefined, 'api-auth-applicationkey': undefined }],
		['a wrong account', { 'api-auth-accountid': 'other' }],
		['a wrong key', { 'api-auth-applicationkey': 'other' }],
	])('refuses %s with 403', async (_name, headers) => {
		const { client } = await start();
		const answer = await client.get('/product', { headers });
		expect(answer.status).toBe(403);
		expect(answer.data).toEqual([{ ErrorCode: 403, Exception: expect.any(String) }]);
	});

	it('answers a wrong path with 200 and HTML, with or without a key', async () => {
		const { sandbox, client } = await start();
		for (const path of ['/products', '/sale?ID=1', '/sales/order']) {
			const answer = await client.get(path);
			expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
		}
		const outside = await axios.get(`${sandbox.url}/product`);
		expect(outside.headers['content-type']).toContain('text/html');
	});

	it('refuses a verb that a path does not know with 405, and broken JSON with 400', async () => {
		const { client } = await start();
		expect((await client.post('/product', {})).status).toBe(405);
		expect((await client.put('/sale', {})).status).toBe(405);
		const broken = await client.post('/customer', '{"Name":', { headers: { 'Content-Type': 'application/json' } });
		expect([broken.status, broken.data[0].ErrorCode]).toEqual([400, 400]);
	});

	it('allows 60 calls a minute per application, then 503 without Retry-After', async () => {
		let now = 1_000_000;
		const { client } = await start({ clock: () => now, otherApplicationKeys: ['second'] });
		for (let index = 0; index < 60; index += 1) expect((await client.get('/me')).status).toBe(200);
		const refused = await client.get('/me');
		expect(refused.status).toBe(503);
		expect(refused.headers).not.toHaveProperty('retry-after');
		expect(refused.headers['x-ratelimit-remaining']).toBe('0');
		expect(refused.data).toEqual({ ErrorCode: 503, Exception: expect.stringContaining('60 calls') });
		expect((await client.get('/me', { headers: { 'api-auth-applicationkey': 'second' } })).status).toBe(200);
		now += 59_999;
		expect((await client.get('/me')).status).toBe(503);
		now += 1;
		expect((await client.get('/me')).status).toBe(200);
	});

	it('shows what it holds to people and to scripts, without a key', async () => {
		const { sandbox, client } = await start();
		await client.get('/me');
		const state = (await axios.get(`${sandbox.url}/_admin/state`)).data;
		expect(state.calls).toEqual({ 'GET /ExternalApi/v2/me': 1 });
		expect(state.customers.length).toBeGreaterThan(1);
		const page = await axios.get(`${sandbox.url}/_admin`);
		expect(page.data).toContain('Cin7 Core (sandbox)');
		expect(JSON.stringify(sandbox.log.calls)).not.toContain('"key"');
	});
});
