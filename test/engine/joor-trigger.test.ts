import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { TROUBLES } from '../../sandbox/catalogue';
import { startJoor, startServer, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';
import { createPoller, runPoll, type PollEngine, type Poller, type PollOptions, type PollRun } from './harness';

let t: JoorUnderTest;
let now: number;
beforeEach(async () => {
	t = await startJoor();
	now = Date.now();
	jest.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(async () => {
	jest.restoreAllMocks();
	await stopAll();
});

const MINUTE = 60_000;
const options = (values: IDataObject, more: IDataObject = {}): INodeParameters =>
	({ ...more, options: values }) as INodeParameters;

function poller(engine: PollEngine, parameters: INodeParameters = {}, more: Partial<PollOptions> = {}): Poller {
	return createPoller({ node: 'joorTrigger', engine, parameters, credentials: t.credentials, ...more });
}

const ids = (run: PollRun) => (run.items ?? []).map(({ json }) => String(json.order_id));
const state = () => t.joor.state(TOKEN);
const approved = () =>
	[...state().orders.values()]
		.filter((order) => order.status === 'approved' && String(order.fields.customer_code).trim() !== '')
		.map((order) => String(order.orderId));
const mark = (...orders: string[]) => orders.forEach((id) => (state().order(Number(id)).exportState = 'success'));

describe.each<PollEngine>(['legacy', 'durable'])('Joor Trigger in the %s engine', (engine) => {
	it('gives the approved orders that are not exported at its first poll, and marks none', async () => {
		const run = await poller(engine).poll();
		expect(run.error).toBeUndefined();
		expect(ids(run)).toEqual(approved());
		expect(run.items?.[0].json.line_items).toEqual(expect.any(Array));
		expect(t.exported()).toEqual([]);
		expect(t.joor.calls.every((call) => String(call.query.sync) === '0')).toBe(true);
	});

	it('is silent while the orders are on their way, and offers them again when they were not marked in time', async () => {
		const trigger = poller(engine, options({ reofferMinutes: 10 }));
		const [first, ...rest] = ids(await trigger.poll());
		now += 9 * MINUTE;
		expect((await trigger.poll()).items).toBeNull();
		mark(...rest);
		now += MINUTE;
		expect(ids(await trigger.poll())).toEqual([first]);
		now += 9 * MINUTE;
		expect((await trigger.poll()).items).toBeNull();
		now += MINUTE;
		expect(ids(await trigger.poll())).toEqual([first]);
	});

	it('offers an order that was changed in JOOR again at once', async () => {
		const trigger = poller(engine);
		const [, id] = ids(await trigger.poll());
		state().editOrder(Number(id), { fields: { order_comments: 'Later, please' } });
		expect(ids(await trigger.poll())).toEqual([id]);
		expect((await trigger.poll()).items).toBeNull();
	});

	it('gives a new order with the next poll', async () => {
		const trigger = poller(engine);
		mark(...ids(await trigger.poll()));
		const [model] = state().catalogue.orders;
		state().addOrder({ ...model, orderId: 8_000_001, customerCode: 'BTQ-0001', status: 'approved' });
		expect(ids(await trigger.poll())).toEqual(['8000001']);
	});

	it('hands over so many orders per poll and the rest with the next ones, each once', async () => {
		const trigger = poller(engine, options({ maxOrders: 7 }));
		const seen: string[] = [];
		for (let i = 0; i < 10; i++) {
			const run = await trigger.poll();
			expect(ids(run).length).toBeLessThanOrEqual(7);
			seen.push(...ids(run));
		}
		expect(seen).toEqual(approved());
	});

	it('forgets orders that were exported, so that its memory does not grow', async () => {
		const trigger = poller(engine);
		const offered = ids(await trigger.poll());
		mark(...offered.slice(2));
		const { staticData } = await trigger.poll();
		expect(Object.keys(staticData.offered as IDataObject).sort()).toEqual(offered.slice(0, 2).sort());
	});

	it('goes on after a restart without doubling', async () => {
		const trigger = poller(engine);
		await trigger.poll();
		trigger.restart();
		expect((await trigger.poll()).items).toBeNull();
	});

	it('starts anew when its filters change, because another choice of orders is asked for', async () => {
		const trigger = poller(engine);
		const all = ids(await trigger.poll());
		const [id] = all;
		const customerCode = String(state().order(Number(id)).fields.customer_code).trim();
		const run = await trigger.poll({ parameters: options({ customerCode }) });
		expect(ids(run)).toContain(id);
		expect(ids(run).length).toBeLessThan(all.length);
	});

	it('keeps its memory when only the number of orders or the time for offering again changes', async () => {
		const trigger = poller(engine);
		await trigger.poll();
		expect((await trigger.poll({ parameters: options({ maxOrders: 3, reofferMinutes: 99 }) })).items).toBeNull();
	});

	it('shows samples on a test run, leaves its memory alone and marks nothing', async () => {
		const trigger = poller(engine);
		const manual = await trigger.poll({ mode: 'manual' });
		expect(ids(manual)).toEqual(approved().slice(0, 5));
		expect(manual.staticData).toEqual({});
		expect(t.exported()).toEqual([]);
		expect(ids(await trigger.poll())).toEqual(approved());
		expect(ids(await trigger.poll({ mode: 'manual' }))).toHaveLength(5);
		expect((await trigger.poll()).items).toBeNull();
	});

	it('shows exported orders as samples when nothing is open', async () => {
		mark(...t.open());
		expect(ids(await poller(engine).poll({ mode: 'manual' }))).toHaveLength(5);
		expect((await poller(engine).poll()).items).toBeNull();
	});

	it('stops activation with a sentence when the token is wrong, and keeps the token out of it', async () => {
		const credentials = { joorApi: { ...t.credential, apiToken: 'wrong-token-of-mine' } };
		const run = await poller(engine, {}, { credentials }).poll();
		expect(run.error).toMatchObject({
			name: 'NodeApiError',
			httpCode: '401',
			failure: { cause: 'credential-invalid' },
		});
		expect(run.error?.message).toContain('did not accept the credential');
		expect(JSON.stringify([run.error, run.error?.message, run.error?.description])).not.toContain('wrong-token');
		expect(run.savedStaticData).toEqual({});
	});

	it('changes nothing in its memory when a later page cannot be read', async () => {
		t = await startJoor({ maxPageSize: 10 });
		t.joor.faults.add({
			kind: 'status',
			status: 400,
			body: { response: { code: 7, comment: 'No', log_id: 'L7' } },
			query: { start_from: '10' },
		});
		const trigger = poller(engine);
		const failed = await trigger.poll();
		expect(failed.error?.description).toContain('L7');
		expect(failed.staticData).toEqual({});
		expect(ids(await trigger.poll())).toEqual(approved());
	});

	it('does not start a second time while a poll is still running', async () => {
		t.joor.faults.add({ kind: 'slow', delayMs: 200 });
		const trigger = poller(engine);
		const [one, two] = await Promise.all([trigger.poll(), trigger.poll()]);
		const emitted = [one, two].filter((run) => run.items !== null);
		expect(emitted).toHaveLength(1);
		expect(t.joor.calls).toHaveLength(1);
		mark(...t.open());
		expect((await trigger.poll()).error).toBeUndefined();
		expect(t.joor.calls).toHaveLength(2);
	});

	it('declares that it was limited when the wait would not fit into the poll', async () => {
		t.joor.faults.add({ kind: 'status', status: 429, headers: { 'Retry-After': '200' } });
		const trigger = poller(engine);
		const run = await trigger.poll({ budgetMs: 36_000 });
		expect(run.error).toMatchObject({ failure: { cause: 'rate-limited', retryAfterMs: 200_000 } });
		expect(run.staticData).toEqual({});
		expect(t.joor.calls).toHaveLength(1);
	});
});

describe('Joor Trigger after a rename', () => {
	it('offers the open orders once more in the legacy engine, whose memory hangs on the name, and not in the durable one', async () => {
		const legacy = poller('legacy');
		const durable = poller('durable');
		for (const trigger of [legacy, durable]) {
			await trigger.poll();
			trigger.rename('Orders From JOOR');
		}
		expect(ids(await legacy.poll())).toEqual(approved());
		expect((await durable.poll()).items).toBeNull();
	});
});

describe('Joor Trigger, what it hands over', () => {
	const poll = async (values: IDataObject, more: IDataObject = {}) =>
		await runPoll({ node: 'joorTrigger', parameters: options(values, more), credentials: t.credentials });
	const field = (name: string) =>
		[...new Set(approved().map((id) => String(state().order(Number(id)).fields[name]).trim()))].filter(Boolean);
	const withField = (name: string, value: string) =>
		approved().filter((id) => String(state().order(Number(id)).fields[name]).trim() === value);

	it('waits for the customer code of an order, or not', async () => {
		const id = String(TROUBLES.orders.noCustomerCode);
		expect(ids(await poll({}))).not.toContain(id);
		expect(ids(await poll({ skipWithoutCustomerCode: false }))).toContain(id);
	});

	it('gives an order once its customer code has come', async () => {
		const trigger = poller('legacy');
		await trigger.poll();
		const id = TROUBLES.orders.noCustomerCode;
		state().editOrder(id, { fields: { customer_code: 'BTQ-0001' } });
		expect(ids(await trigger.poll())).toEqual([String(id)]);
	});

	it.each([
		['customerCode', 'customer_code'],
		['customerGroupCode', 'customer_group_code'],
		['customerGroupName', 'customer_group_name'],
		['warehouse', 'warehouse_name'],
	])('only those of one %s', async (option, name) => {
		const [value] = field(name);
		expect(ids(await poll({ [option]: ` ${value} ` }))).toEqual(withField(name, value));
	});

	it.each(['pending', 'shipped', 'notes'])('those in the status %s', async (orderStatus) => {
		const wanted = [...state().orders.values()].filter((order) => order.status === orderStatus);
		expect(ids(await poll({ skipWithoutCustomerCode: false }, { orderStatus }))).toEqual(
			wanted.map((order) => String(order.orderId)),
		);
	});

	it('none that was approved before the start date', async () => {
		const dates = approved()
			.map((id) => Date.parse(String(state().order(Number(id)).fields.date_approved).replace(' ', 'T')))
			.sort((a, b) => a - b);
		const startDate = new Date(dates[Math.floor(dates.length / 2)]).toISOString();
		const late = approved().filter(
			(id) => Date.parse(String(state().order(Number(id)).fields.date_approved)) >= Date.parse(startDate),
		);
		expect(late.length).toBeLessThan(approved().length);
		expect(ids(await poll({ startDate }))).toEqual(late);
		const [old] = approved().filter((id) => !late.includes(id));
		state().editOrder(Number(old), { fields: { order_comments: 'Changed today' } });
		expect(ids(await poll({ startDate }))).toEqual(late);
	});

	it('orders marked failed in JOOR, or not', async () => {
		const [id] = approved();
		state().order(Number(id)).exportState = 'failed';
		expect(ids(await poll({}))).toContain(id);
		expect(ids(await poll({ skipFailed: true }))).not.toContain(id);
	});

	it('stops reading pages when it has enough', async () => {
		t = await startJoor({ maxPageSize: 5 });
		await poll({ maxOrders: 5, skipWithoutCustomerCode: false });
		expect(t.joor.calls).toHaveLength(1);
	});

	it('asks for no more credits than one for each hundred orders', async () => {
		await poll({ maxOrders: 500 });
		expect(state().credits.used).toBe(1);
	});

	it('works in an n8n that does not say how long a poll may take', async () => {
		const run = await runPoll({ node: 'joorTrigger', credentials: t.credentials, withoutBudget: true });
		expect(ids(run)).toEqual(approved());
	});

	it('nothing, and says so, when the base URL leads to a web page', async () => {
		const baseUrl = await startServer((_request, response) =>
			response.writeHead(404, { 'content-type': 'text/html' }).end('<html></html>'),
		);
		const run = await runPoll({ node: 'joorTrigger', credentials: { joorApi: { ...t.credential, baseUrl } } });
		expect(run.error?.description).toContain('Check the base URL');
	});
});
