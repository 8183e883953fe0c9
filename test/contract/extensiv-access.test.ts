import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue } from '../../sandbox/catalogue';
import { startExtensivSandbox, type ExtensivOptions, type ExtensivSandbox } from '../../sandbox/extensiv';

type Running = ExtensivSandbox & { url: string; close(): Promise<void> };

const catalogue = makeCatalogue({ size: 5 });
const someSku = catalogue.styles[0].skus[0].sku;
const open: Running[] = [];

async function start(options: Partial<ExtensivOptions> = {}): Promise<{ sandbox: Running; client: AxiosInstance }> {
	const sandbox = await startExtensivSandbox({ catalogue, apiUser: 'user', apiKey: 'key', ...options });
	open.push(sandbox);
	const auth = { username: 'user', password: 'key' };
	return { sandbox, client: axios.create({ baseURL: sandbox.url, auth, validateStatus: () => true }) };
}

afterEach(async () => {
	await Promise.all(open.splice(0).map(async (sandbox) => await sandbox.close()));
});

describe('access to Integration Manager (wms-systems.md 1.1, 1.2)', () => {
	it('answers a right key and sends a trace id and the remaining quota', async () => {
		const { client } = await start();
		const answer = await client.get('/v1/merchant/inventory');
		expect(answer.data.success_code).toBe(true);
		expect(answer.headers['x-cartrover-process-id']).toMatch(/\S/);
		expect(answer.headers['x-cartrover-api-minute-hits-remaining']).toBe('99');
	});

	it('refuses a wrong key inside a 200, and keys in the address', async () => {
		const { client } = await start();
		const wrong = await client.get('/v1/merchant/inventory', { auth: { username: 'user', password: 'no' } });
		expect([wrong.status, wrong.data.success_code, wrong.data.error_code]).toEqual([200, false, 'Invalid']);
		expect(wrong.headers['x-cartrover-process-id']).toMatch(/\S/);
		const query = { params: { api_user: 'user', api_key: 'key' }, auth: undefined };
		const inAddress = await axios.get(`${open[0].url}/v1/merchant/inventory`, query);
		expect(inAddress.data.success_code).toBe(false);
		expect(JSON.stringify(open[0].log.calls)).not.toContain('"key"');
	});

	it('can answer a wrong key with 401, as the documents leave the status open', async () => {
		const { client } = await start({ badKeyStatus: 401 });
		const wrong = await client.get('/v1/merchant/inventory', { auth: { username: 'x', password: 'y' } });
		expect([wrong.status, wrong.data.success_code]).toEqual([401, false]);
	});

	it('knows GET and POST only', async () => {
		const { client } = await start();
		for (const method of ['PUT', 'DELETE', 'PATCH']) {
			const answer = await client.request({ method, url: '/v1/cart/orders/X' });
			expect([answer.status, answer.data.success_code]).toEqual([405, false]);
		}
	});

	it('refuses an unknown call and a body that is no JSON', async () => {
		const { client } = await start();
		expect((await client.get('/v1/merchant/products')).data).toMatchObject({ success_code: false });
		const broken = await client.post('/v1/cart/orders/cartrover', '{"cust_ref":', {
			headers: { 'Content-Type': 'application/json' },
		});
		expect([broken.status, broken.data.error_code]).toEqual([200, 'Invalid']);
	});

	it('leaks one call every 0.6 s out of a bucket of 100 and refuses inside a 200', async () => {
		let now = 1_000_000;
		const { client } = await start({ clock: () => now });
		const call = async () => await client.get(`/v1/merchant/inventory/${someSku}`);
		for (let index = 0; index < 100; index += 1) expect((await call()).data.success_code).toBe(true);
		const refused = await call();
		expect([refused.status, refused.data.error_code]).toEqual([200, 'RateLimit']);
		expect(refused.data.message).toMatch(/^Over API Limit/);
		expect(refused.headers['x-cartrover-api-minute-hits-remaining']).toBe('0');
		now += 599;
		expect((await call()).data.error_code).toBe('RateLimit');
		now += 1;
		expect((await call()).data.success_code).toBe(true);
		expect((await call()).data.error_code).toBe('RateLimit');
		now += 60_000;
		expect((await call()).headers['x-cartrover-api-minute-hits-remaining']).toBe('99');
	});

	it('does not count calls that create orders', async () => {
		const { client } = await start({ clock: () => 0 });
		for (let index = 0; index < 105; index += 1) await client.post('/v1/cart/orders/cartrover', {});
		const answer = await client.get('/v1/merchant/inventory');
		expect(answer.headers['x-cartrover-api-minute-hits-remaining']).toBe('99');
	});

	it('opens orders, inventory and products to a cart key, and nothing else', async () => {
		const { client } = await start({ level: 'cart' });
		const ok = async (path: string) => (await client.get(path)).data.success_code as boolean;
		expect(await ok('/v1/merchant/inventory')).toBe(true);
		expect(await ok(`/v1/merchant/product/${someSku}`)).toBe(true);
		expect(await ok('/v1/cart/orders/list/new')).toBe(true);
		expect(await ok('/v1/merchant/orders/list/new')).toBe(false);
		expect(await ok('/v1/wms/shipmethod/list')).toBe(false);
	});

	it('opens merchant calls to a merchant key, but not the creation of orders', async () => {
		const { client } = await start({ level: 'merchant' });
		expect((await client.get('/v1/merchant/orders/list/any')).data.success_code).toBe(true);
		expect((await client.post('/v1/cart/orders/cartrover', {})).data.error_code).toBe('Failure');
	});

	it('lets a warehouse key act for a merchant when the header names one', async () => {
		const { client } = await start({ level: 'warehouse', merchantPk: '77' });
		const merchants = await client.get('/v1/wms/merchant/list');
		expect(merchants.data.response[0].id).toBe('77');
		const methods = await client.get('/v1/wms/shipmethod/list');
		expect(Object.keys(methods.data.response[0]).sort()).toEqual(['carrier', 'code', 'description']);
		expect((await client.get('/v1/merchant/inventory')).data.error_code).toBe('Invalid');
		const named = await client.get('/v1/merchant/inventory', { headers: { 'X-Merchant-Pk': '77' } });
		expect(named.data.success_code).toBe(true);
		const other = await client.get('/v1/merchant/inventory', { headers: { 'X-Merchant-Pk': '78' } });
		expect(other.data.success_code).toBe(false);
	});
});
