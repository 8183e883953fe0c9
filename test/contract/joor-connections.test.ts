import { at, rows, TestClient } from './joor-support';

const PRICE_TYPES = [{ price_type_currency_code: 'USD', price_type_label: 'Standard' }];

describe('JOOR sandbox: categories and connections (joor-v2.md 12, 13)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start();
	});
	afterEach(async () => await client.stop());

	it('gives the categories of the account with their ids', async () => {
		const reply = await client.get('/categories');
		expect(at(reply.json, 'response', 'code')).toBe(0);
		expect(rows(reply.json.categories)).toContainEqual({
			id: 2408,
			department: 'BABY_GIRLS',
			parent_name: 'Apparel',
			name: 'Skirts',
		});
	});

	it('pages connections and gives one by code or id', async () => {
		const list = await client.get('/connection?count=2&start_from=2');
		expect(at(list.json, 'connections', 'response')).toMatchObject({ start_from: 2, count: 3 });
		expect(at(list.json, 'connections', 'connections')).toHaveLength(1);
		const byCode = await client.get('/connection/customer_code/C200/');
		const found = at(byCode.json, 'connections', 'connections', 0);
		expect(found).toMatchObject({ customer_code: 'C200', customer_contact_email: 'c200@shop.example' });
		const byId = await client.get(`/connection/${String(at(found, 'customer_account_id'))}/`);
		expect(at(byId.json, 'connections', 'connections', 0)).toEqual(found);
		expect((await client.get('/connection/customer_code/NONE/')).status).toBe(404);
	});

	it('drops a connection by customer code; this JSON has no root key', async () => {
		const reply = await client.call('DELETE', '/connection/?customer_code=C100');
		expect(reply.json).toMatchObject({
			response: { code: 0, comment: '' },
			connection: { connection_deleted: { customer_code: 'C100' } },
		});
		expect((await client.call('DELETE', '/connection?customer_code=C100')).status).toBe(404);
		expect((await client.call('DELETE', '/connection')).status).toBe(400);
	});

	it('updates known customers by job; new ones wait until JOOR has matched them', async () => {
		const connection = [
			{ customer_code: 'C100', customer_name: 'Renamed', price_types: PRICE_TYPES },
			{ customer_code: 'C900', customer_name: 'New Shop', price_types: PRICE_TYPES },
			{ customer_code: 'C901', customer_name: 'x'.repeat(101), price_types: PRICE_TYPES },
			{ customer_code: 'C902', customer_name: 'No prices' },
			{ customer_code: 'C903', customer_name: 'Bad', price_types: { price_type_label: 'Retail' } },
		];
		const reply = await client.post('/bulk-connection', { bulk_connections: { connection } });
		const id = Number(at(reply.json, 'bulk_connections', 'bulk_connections_job_id'));
		client.now += 1000;
		const status = await client.get(`/bulk-connection/${id}`);
		expect(at(status.json, 'bulk_connections', 'bulk_connections_jobs', 0)).toMatchObject({
			bulk_connections_job_id: id,
			status: 'finished',
			connection_record_count: 5,
			connection_record_progress: 5,
		});
		const known = await client.get('/connection/customer_code/C100');
		expect(at(known.json, 'connections', 'connections', 0, 'customer_name')).toBe('Renamed');
		expect((await client.get('/connection/customer_code/C900')).status).toBe(404);
		expect(client.sandbox.state().connections.matchWaiting()).toBe(1);
		expect((await client.get('/connection/customer_code/C900')).status).toBe(200);
		expect(at(client.sandbox.view(), 'connectionJobs', 0, 'problems')).toHaveLength(3);
	});
});
