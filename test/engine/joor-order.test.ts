import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { TROUBLES } from '../../sandbox/catalogue';
import { startAnswering, startJoor, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';
import { runNode, type NodeRun, type RunNodeOptions } from './harness';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

async function run(
	operation: string,
	parameters: INodeParameters = {},
	more: Partial<RunNodeOptions> = {},
): Promise<NodeRun> {
	return await runNode({
		node: 'joor',
		parameters: { resource: 'order', operation, ...parameters },
		credentials: t.credentials,
		...more,
	});
}

const ids = (done: NodeRun, output = 0) => done.outputs[output].map(({ json }) => String(json.order_id));
const orderReads = () => t.joor.calls.filter((call) => call.path.includes('/order'));
const theOrder = (id: string) => t.joor.state(TOKEN).order(Number(id));

describe('Joor, order: get', () => {
	it('gives the order of each item with its lines, linked to the item, and marks none', async () => {
		const [first, second] = t.open();
		const done = await run('get', {}, { items: [{ order_id: second }, { order_id: first }] });
		expect(done.error).toBeUndefined();
		expect(ids(done)).toEqual([second, first]);
		expect(done.outputs[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		expect(done.outputs[0][0].json.line_items).toEqual(
			expect.arrayContaining([expect.objectContaining({ item_quantity: expect.any(String) })]),
		);
		expect(orderReads().every((call) => String(call.query.sync) === '0')).toBe(true);
		expect(t.exported()).toEqual([]);
	});

	it.each([
		['JOOR has no order 42', '42'],
		["The parameter 'Order ID' is empty", ''],
		["The parameter 'Order ID' is empty", '   '],
	])('stops with a sentence that names the item: %s', async (message, orderId) => {
		const done = await run('get', { orderId: '={{ $json.id }}' }, { items: [{ id: t.open()[0] }, { id: orderId }] });
		expect(done.error?.message).toContain(message);
		expect(done.error?.context?.itemIndex).toBe(1);
		expect(done.error?.description).toEqual(expect.any(String));
	});

	it('goes on with the others as the On Error setting says', async () => {
		const [id] = t.open();
		const items = [{ order_id: '42' }, { order_id: id }];
		const regular = await run('get', {}, { items, settings: { onError: 'continueRegularOutput' } });
		expect(regular.outputs[0].map(({ json, pairedItem }) => [json.error ?? json.order_id, pairedItem])).toEqual([
			[expect.stringContaining('no order 42'), { item: 0 }],
			[id, { item: 1 }],
		]);
		const routed = await run('get', {}, { items, settings: { onError: 'continueErrorOutput' } });
		expect(ids(routed)).toEqual([id]);
		expect(routed.outputs[1]).toMatchObject([
			{ json: { order_id: '42', error: expect.stringContaining('42') }, pairedItem: { item: 0 } },
		]);
	});
});

describe('Joor, order: get many', () => {
	it('gives up to the limit, or all, and every read leaves the orders unmarked', async () => {
		const { orders } = t.joor.state(TOKEN);
		const approved = [...orders.values()].filter((order) => order.status === 'approved').length;
		expect(ids(await run('getMany', { limit: 3 }))).toHaveLength(3);
		expect(ids(await run('getMany', { returnAll: true }))).toHaveLength(approved);
		expect(ids(await run('getMany', { returnAll: true, orderStatus: 'all', exportStatus: 'all' }))).toHaveLength(
			orders.size,
		);
		expect(orderReads()).toHaveLength(3);
		expect(orderReads().every((call) => String(call.query.sync) === '0')).toBe(true);
		expect(t.exported()).toEqual([]);
	});

	it.each(['pending', 'shipped', 'cancelled', 'notes'])('filters by status: %s', async (status) => {
		const wanted = [...t.joor.state(TOKEN).orders.values()].filter((order) => order.status === status);
		const done = await run('getMany', { returnAll: true, orderStatus: status });
		expect(ids(done)).toEqual(wanted.map((order) => String(order.orderId)));
	});

	it('filters by export status', async () => {
		const [a, b, c] = t.open();
		theOrder(a).exportState = 'success';
		theOrder(b).exportState = 'modified';
		theOrder(c).exportState = 'failed';
		const read = async (exportStatus: string) =>
			ids(await run('getMany', { returnAll: true, orderStatus: 'all', exportStatus }));
		expect(await read('exported')).toEqual([a, b]);
		expect(await read('modifiedSinceExport')).toEqual([b]);
		expect(await read('notExported')).toContain(c);
		expect(await read('notExportedWithoutFailed')).not.toContain(c);
		expect(await read('notExportedWithoutFailedOrModified')).toContain(b);
	});

	it('filters by customer, customer group, warehouse and date', async () => {
		const all = (await run('getMany', { returnAll: true, orderStatus: 'all' })).outputs[0].map(({ json }) => json);
		const read = async (filters: IDataObject) =>
			(
				await run('getMany', { returnAll: true, orderStatus: 'all', filters: filters as INodeParameters })
			).outputs[0].map(({ json }) => json);
		const sample = all.find((order) => order.customer_group_code === 'KEY') as IDataObject;
		const code = String(sample.customer_code);
		expect(await read({ customerCode: ` ${code} ` })).toEqual(all.filter((order) => order.customer_code === code));
		expect(await read({ customerGroupCode: 'key' })).toEqual(
			all.filter((order) => order.customer_group_code === 'KEY'),
		);
		expect(await read({ customerGroupName: 'Key Accounts' })).toEqual(
			all.filter((order) => order.customer_group_code === 'KEY'),
		);
		const warehouse = String(sample.warehouse_name);
		expect(await read({ warehouse })).toEqual(all.filter((order) => order.warehouse_name === warehouse));
		expect(await read({ warehouse: 'Nowhere' })).toEqual([]);
		const modified = all.map((order) => Date.parse(String(order.date_modified))).sort((a, b) => a - b);
		const middle = new Date(modified[Math.floor(modified.length / 2)]).toISOString();
		const late = await read({ modifiedFrom: middle });
		expect(late.length).toBeGreaterThan(0);
		expect(late.length).toBeLessThan(all.length);
		expect((await read({ modifiedTo: middle })).length + late.length).toBeGreaterThanOrEqual(all.length);
	});

	it('shows what JOOR says about a value that it refuses, also inside a 200', async () => {
		for (const validationStatus of [400, 200]) {
			t = await startJoor({ validationStatus });
			const done = await run('getMany', { filters: { modifiedFrom: 'tomorrow' } });
			expect(done.error).toMatchObject({ name: 'NodeApiError', message: 'JOOR refused to read orders' });
			expect(done.error?.description).toMatch(/ISO 8601.*Log ID: /);
		}
	});
});

describe('Joor, order: mark as exported', () => {
	const mark = async (orderIds: string[], parameters: INodeParameters = {}, more: Partial<RunNodeOptions> = {}) =>
		await run('markAsExported', parameters, { items: orderIds.map((id) => ({ joorOrderId: id })), ...more });

	it('marks the orders of the items and no other', async () => {
		const [a, b] = t.open();
		const done = await mark([b, a]);
		expect(done.error).toBeUndefined();
		expect(done.outputs).toHaveLength(3);
		expect(done.outputs[0]).toMatchObject([
			{ json: { order_id: b, exported: true, wasExportedBefore: false }, pairedItem: { item: 0 } },
			{ json: { order_id: a, exported: true, wasExportedBefore: false }, pairedItem: { item: 1 } },
		]);
		expect(t.exported().sort()).toEqual([a, b].sort());
	});

	it('says which orders were exported before', async () => {
		const [id] = t.open();
		await mark([id]);
		expect((await mark([id])).outputs[0][0].json).toMatchObject({ exported: true, wasExportedBefore: true });
	});

	it('puts an order that JOOR does not know on Not Marked with reason and input', async () => {
		const [id] = t.open();
		const done = await mark(['42', id]);
		expect(ids(done)).toEqual([id]);
		expect(done.outputs[1]).toMatchObject([
			{
				json: { reasonCode: 'order-not-found', reason: expect.stringContaining('42'), input: { joorOrderId: '42' } },
				pairedItem: { item: 0 },
			},
		]);
	});

	it('marks an order once when two items name it, and answers both', async () => {
		const [id] = t.open();
		const done = await mark([id, id]);
		expect(done.outputs[0].map(({ json, pairedItem }) => [json.order_id, pairedItem])).toEqual([
			[id, { item: 0 }],
			[id, { item: 1 }],
		]);
		expect(orderReads().filter((call) => String(call.query.sync) === '1')).toHaveLength(1);
	});

	it('shows what it would do in plan mode, and marks nothing', async () => {
		const [a, b] = t.open();
		theOrder(b).exportState = 'success';
		const done = await mark([a, b], { mode: 'plan' });
		expect(done.outputs[0].map(({ json }) => json)).toEqual([
			{ order_id: a, action: 'mark', creditsToApply: 2 },
			{ order_id: b, action: 'unchanged', creditsToApply: 0 },
		]);
		expect(t.exported()).toEqual([b]);
		expect(orderReads().some((call) => String(call.query.sync) === '1')).toBe(false);
	});

	it('says in plan mode that JOOR does not know the order', async () => {
		const done = await mark(['42'], { mode: 'plan' });
		expect(done.outputs[0]).toEqual([]);
		expect(done.outputs[1][0].json).toMatchObject({ reasonCode: 'order-not-found' });
	});

	it('marks nothing for an empty order ID, whatever comes after', async () => {
		const [id] = t.open();
		const done = await mark(['', id]);
		expect(done.error?.message).toContain("'Order ID' is empty");
		expect(t.joor.calls).toEqual([]);
		const went = await mark(['', id], {}, { settings: { onError: 'continueErrorOutput' } });
		expect(ids(went)).toEqual([id]);
		expect(went.outputs.map((items) => items.length)).toEqual([1, 0, 0, 1]);
		expect(t.exported()).toEqual([id]);
	});

	it('compares with the order as delivered and names the line that changed since', async () => {
		const [id] = t.open();
		const delivered = (await run('get', { orderId: id })).outputs[0][0].json;
		const order = theOrder(id);
		t.joor
			.state(TOKEN)
			.editOrder(Number(id), { lines: order.lines.map((line, i) => (i ? line : { ...line, item_quantity: '99' })) });
		const done = await run('markAsExported', {}, { items: [{ joorOrderId: id, order: { raw: delivered } }] });
		expect(done.outputs[0]).toEqual([]);
		expect(done.outputs[1][0].json).toMatchObject({
			reasonCode: 'changed-since-delivery',
			reason: expect.stringMatching(/item_quantity \d+ -> 99/),
		});
	});

	it('marks quietly when the order is as it was delivered', async () => {
		const [id] = t.open();
		const raw = (await run('get', { orderId: id })).outputs[0][0].json;
		for (const deliveredOrder of ['={{ $json.order.raw }}', '={{ JSON.stringify($json.order.raw) }}']) {
			t.joor.state(TOKEN).resetExport(Number(id));
			const done = await run('markAsExported', { deliveredOrder }, { items: [{ joorOrderId: id, order: { raw } }] });
			expect(ids(done)).toEqual([id]);
		}
	});

	it('says so when the delivered order is no JSON, and marks nothing', async () => {
		const [id] = t.open();
		const done = await mark([id], { deliveredOrder: '{"order_id": ' });
		expect(done.error?.message).toContain("'Delivered Order' is not valid JSON");
		expect(t.exported()).toEqual([]);
	});

	it('marks an order without customer code, which JOOR itself would hold back', async () => {
		const id = String(TROUBLES.orders.noCustomerCode);
		expect(ids(await mark([id]))).toEqual([id]);
		expect(t.exported()).toEqual([id]);
	});
});

describe('Joor with a credential that does not fit', () => {
	it('says so without showing the token anywhere', async () => {
		const apiToken = 'wrong-token-of-mine';
		const credentials = { joorApi: { ...t.credential, apiToken: ` ${apiToken}\n` } };
		const base64 = Buffer.from(apiToken).toString('base64');
		for (const onError of ['stopWorkflow', 'continueRegularOutput', 'continueErrorOutput'] as const) {
			// A server that repeats what it was sent, which the sandbox does not.
			const comment = `Token ${apiToken} (OAuth2 ${base64}) is not known: ${base64}`;
			t.joor.faults.add({ kind: 'status', status: 401, body: { response: { code: 401, comment, log_id: 'L1' } } });
			const done = await run('getMany', {}, { credentials, settings: { onError } });
			const text = JSON.stringify([
				done.outputs,
				done.error,
				done.error?.message,
				done.error?.description,
				done.error?.cause,
			]);
			expect(text).toContain('did not accept the credential');
			for (const form of [apiToken, base64]) expect(text).not.toContain(form);
			if (onError === 'stopWorkflow') {
				expect(done.error).toMatchObject({
					name: 'NodeApiError',
					httpCode: '401',
					failure: { cause: 'credential-invalid' },
				});
				expect(done.error?.description).toMatch(/environment/);
			}
		}
	});

	it.each([
		[
			'a web page',
			200,
			'<!doctype html><title>Welcome</title>',
			/sent an answer that cannot be read/,
			/Check the base URL/,
		],
		[
			'a web page with 404',
			404,
			'<!doctype html><title>Gone</title>',
			/does not know what was asked for/,
			/base URL|environment/,
		],
		['JSON with 404', 404, { message: 'no Route matched' }, /does not know what was asked for/, /no Route matched/],
	])(
		'points at the base URL when it leads to %s',
		async (_what, status, body, message, description) => {
			const baseUrl = await startAnswering(status, body);
			const done = await run(
				'markAsExported',
				{ orderId: '42' },
				{ credentials: { joorApi: { ...t.credential, baseUrl } } },
			);
			expect(done.error?.message).toMatch(message);
			expect(done.error?.description).toMatch(description);
		},
		15_000,
	);

	it('takes the base URL with and without version and slash', async () => {
		for (const end of ['', '/', '/v2', '/v2/', '/v4']) {
			const credentials = { joorApi: { ...t.credential, baseUrl: `${t.joor.url}${end}` } };
			expect((await run('getMany', { limit: 1 }, { credentials })).outputs[0]).toHaveLength(1);
		}
	});
});
