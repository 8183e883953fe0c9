import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue } from '../../sandbox/catalogue';
import { startExtensivSandbox, type ExtensivOptions, type ExtensivSandbox } from '../../sandbox/extensiv';

const catalogue = makeCatalogue({ size: 5 });
const [one, other] = catalogue.styles[0].skus.map((sku) => sku.sku);

function order(change: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		cust_ref: 'JOOR-1',
		cust_po_no: 'PO-1',
		customer_id: 'BTQ-0100',
		ship_company: 'North & Pine',
		ship_address_1: '12 Harbor St',
		ship_city: 'Portland',
		ship_state: 'ME',
		ship_zip: '04101',
		ship_country: 'USA',
		ship_is_billing: true,
		order_date: '2026-11-05',
		sub_total: 410,
		order_discount: 10,
		sales_tax: 0,
		shipping_handling: 5.5,
		grand_total: 405.5,
		currency_code: 'USD',
		order_source: 'JOOR',
		extra_fields: { joor_order_id: '1' },
		items: [
			{ line_no: 1, item: one, quantity: 4, price: 82, extended_amount: 328 },
			{ line_no: 2, item: other, quantity: 1, price: 92, discount: 10, extended_amount: 82 },
		],
		...change,
	};
}

describe('orders in Integration Manager (wms-systems.md 1.7)', () => {
	let sandbox: ExtensivSandbox & { url: string; close(): Promise<void> };
	let client: AxiosInstance;
	let now = Date.parse('2026-11-20T10:00:00Z');

	const start = async (options: Partial<ExtensivOptions> = {}) => {
		sandbox = await startExtensivSandbox({ catalogue, apiUser: 'u', apiKey: 'k', clock: () => now, ...options });
		const auth = { username: 'u', password: 'k' };
		client = axios.create({ baseURL: `${sandbox.url}/v1/cart`, auth, validateStatus: () => true });
	};
	beforeEach(async () => {
		now = Date.parse('2026-11-20T10:00:00Z');
		await start();
	});
	afterEach(async () => await sandbox.close());

	const create = async (body: unknown) => (await client.post('/orders/cartrover', body)).data;
	const batch = async (body: unknown) => (await client.post('/orders/batch', body)).data;
	const get = async (path: string, params: object = {}) => (await client.get(path, { params })).data;

	it('takes one order, as an object or as an array of one, with a flat answer', async () => {
		expect(await create(order())).toEqual({ success_code: true, cust_ref: 'JOOR-1', order_number: 'JOOR-1' });
		expect((await create([order({ cust_ref: 'JOOR-2' })])).cust_ref).toBe('JOOR-2');
		expect((await create([order({ cust_ref: 'A' }), order({ cust_ref: 'B' })])).error_code).toBe('Invalid');
		expect(sandbox.orders().map((held) => [held.custRef, held.status])).toEqual([
			['JOOR-1', 'new'],
			['JOOR-2', 'new'],
		]);
	});

	it('refuses a repeated reference, even after a cancel', async () => {
		await create(order());
		expect(await create(order())).toMatchObject({ success_code: false, error_code: 'Failure' });
		await get('/orders/wms_cancel/JOOR-1');
		expect((await create(order())).error_code).toBe('Failure');
		expect(sandbox.orders()).toHaveLength(1);
	});

	it.each(['cust_ref', 'ship_address_1', 'ship_city', 'ship_country', 'items', 'ship_company'])(
		'refuses an order without %s',
		async (field) => {
			const answer = await create(order({ [field]: undefined }));
			expect(answer).toMatchObject({ success_code: false, error_code: 'Invalid' });
			expect(answer.message).toContain(field);
			expect((await create(order({ [field]: field === 'items' ? [] : '' }))).error_code).toBe('Invalid');
		},
	);

	it('refuses a line without SKU or quantity, and a quantity that is no whole number', async () => {
		for (const item of [{ quantity: 1 }, { item: one }, { item: one, quantity: 0 }, { item: one, quantity: 1.5 }]) {
			expect((await create(order({ items: [item] }))).error_code).toBe('Invalid');
		}
	});

	it('takes a person instead of a company, and wants a bill-to when it is not the ship-to', async () => {
		const person = order({ ship_company: undefined, ship_last_name: 'Buyer' });
		expect((await create(person)).success_code).toBe(true);
		const twoParties = order({ cust_ref: 'JOOR-3', ship_is_billing: false });
		expect((await create(twoParties)).message).toContain('cust_company');
		expect((await create({ ...twoParties, cust_company: 'North & Pine HQ' })).success_code).toBe(true);
	});

	it.each([
		['extended_amount', { items: [{ item: one, quantity: 4, price: 82, extended_amount: 329 }] }],
		['sub_total', { sub_total: 409 }],
		['grand_total', { grand_total: 410 }],
		['order_discount', { order_discount: -10, grand_total: 425.5 }],
	])('checks the sum in %s', async (field, change) => {
		const answer = await create(order(change));
		expect(answer.error_code).toBe('Invalid');
		expect(answer.message).toContain(field);
	});

	it('refuses values of the wrong type', async () => {
		for (const change of [{ grand_total: '405.50' }, { ship_zip: 4101 }, { order_date: 'tomorrow' }, { items: 'x' }]) {
			expect((await create(order(change))).error_code).toBe('Invalid');
		}
		expect((await create([])).error_code).toBe('Invalid');
		expect((await create('text')).error_code).toBe('Invalid');
	});

	it('holds an order with an unknown SKU and says why', async () => {
		const items = [{ item: 'NOPE-1', quantity: 1, price: 410 }];
		expect((await create(order({ items }))).success_code).toBe(true);
		const { response } = await get('/orders/JOOR-1');
		expect(response).toMatchObject({ order_status: 'error', on_hold: 'Y', error_reason: 'Unknown SKU: NOPE-1' });
	});

	it('drops fields that no document names, and shows them to the tester', async () => {
		await create(order({ shipping_city: 'Portland' }));
		expect((await get('/orders/JOOR-1')).response).not.toHaveProperty('shipping_city');
		expect(sandbox.orders()[0].ignoredFields).toEqual(['shipping_city']);
	});

	it('reports a batch order by order and calls the whole a success', async () => {
		await create(order());
		const { cust_ref: _none, ...nameless } = order();
		const answer = await batch([order(), order({ cust_ref: 'JOOR-2' }), nameless, order({ cust_ref: 'JOOR-2' })]);
		expect(answer).toEqual({
			success_code: true,
			response: {
				success: [{ cust_ref: 'JOOR-2', cust_po_no: 'PO-1' }],
				failed: [
					{ cust_ref: 'JOOR-1', cust_po_no: 'PO-1', message: 'OrderDuplicate' },
					{
						cust_ref: null,
						cust_po_no: 'PO-1',
						index_pos: 2,
						message: 'Order missing required field(s): cust_ref',
					},
					{ cust_ref: 'JOOR-2', cust_po_no: 'PO-1', message: 'OrderDuplicate' },
				],
			},
		});
		expect((await batch([])).error_code).toBe('Invalid');
		expect((await batch(order())).error_code).toBe('Invalid');
	});

	it('shows an order with numbers as text', async () => {
		await create(order({ cust_ref: 'JOOR/9 a' }));
		const { response } = await get(`/orders/${encodeURIComponent('JOOR/9 a')}`);
		expect(response).toMatchObject({
			cust_ref: 'JOOR/9 a',
			grand_total: '405.5',
			total_qty: '5',
			num_to_ship: '5',
			num_shipped: '0',
			on_hold: 'N',
			order_status: 'new',
			delivered_to_wms_date: null,
			extra_fields: { joor_order_id: '1' },
		});
		expect(response.items[0]).toMatchObject({ item: one, quantity: '4', price: '82', filtered_sku: 'N' });
	});

	it('answers status with shipments once shipped, and a refusal for an unknown order', async () => {
		await create(order());
		expect((await get('/orders/status/JOOR-1')).response).toEqual({
			cust_ref: 'JOOR-1',
			cust_po_no: 'PO-1',
			delivered_to_wms_date: null,
			order_status: 'new',
			shipments: [],
		});
		sandbox.setOrderStatus('JOOR-1', 'at_wms');
		sandbox.setOrderStatus('JOOR-1', 'shipped');
		const { response } = await get('/orders/status/JOOR-1');
		expect(response.delivered_to_wms_date).toBe('2026-11-20 10:00:00');
		expect(response.shipments[0].items).toHaveLength(2);
		const unknown = await client.get('/orders/status/JOOR-404');
		expect([unknown.status, unknown.data.success_code]).toEqual([200, false]);
	});

	it('cancels through to the warehouse, unless the order has shipped', async () => {
		await create(order());
		await create(order({ cust_ref: 'JOOR-2' }));
		sandbox.setOrderStatus('JOOR-1', 'at_wms');
		sandbox.setOrderStatus('JOOR-2', 'shipped');
		const accepted = { success_code: true, response: { success: true, message: '' } };
		expect(await get('/orders/wms_cancel/JOOR-1')).toEqual(accepted);
		const late = await get('/orders/wms_cancel/JOOR-2');
		expect([late.success_code, late.response.success]).toEqual([true, false]);
		expect(sandbox.orders().map((held) => held.status)).toEqual(['canceled', 'shipped']);
	});

	it('says no in the inner flag when the warehouse does not honour cancels', async () => {
		await sandbox.close();
		await start({ refuseCancel: true });
		await create(order());
		sandbox.setOrderStatus('JOOR-1', 'at_wms');
		const answer = await get('/orders/wms_cancel/JOOR-1');
		expect([answer.success_code, answer.response.success]).toEqual([true, false]);
		expect(answer.response.message).toMatch(/\S/);
	});

	it('cancels by the older call only before the order has moved on', async () => {
		await create(order());
		await create(order({ cust_ref: 'JOOR-2' }));
		sandbox.setOrderStatus('JOOR-2', 'at_wms');
		const cancel = async (body: object) => (await client.post('/orders/cancel/cartrover', body)).data;
		expect((await cancel({ cust_ref: 'JOOR-1' })).success_code).toBe(true);
		expect((await cancel({ cust_ref: 'JOOR-2' })).error_code).toBe('Failure');
		expect((await cancel({})).error_code).toBe('Invalid');
	});

	it('marks an order as confirmed', async () => {
		await create(order());
		const update = async (body: object) => (await client.post('/orders/update/JOOR-1', body)).data;
		expect((await update({ order_status: 'new' })).error_code).toBe('Invalid');
		expect((await update({ order_status: 'confirmed' })).success_code).toBe(true);
		expect(sandbox.orders()[0].status).toBe('confirmed');
	});

	it('lists by status, date, source and page', async () => {
		for (let index = 1; index <= 25; index += 1) {
			now += 60_000;
			await create(order({ cust_ref: `JOOR-${index}`, order_source: index === 3 ? 'Shopify' : 'JOOR' }));
		}
		sandbox.setOrderStatus('JOOR-1', 'at_wms');
		const page = await get('/orders/list/new');
		expect([page.response.length, page['total-records']]).toEqual([20, 24]);
		expect((await get('/orders/list/new', { page: 2 })).response).toHaveLength(4);
		expect((await get('/orders/list/new_or_at_wms', { limit: 500 })).response).toHaveLength(25);
		expect((await get('/orders/list/any', { order_source: 'Shopify' })).response[0].cust_ref).toBe('JOOR-3');
		const late = await get('/orders/list/any', { from_date: '2026-11-20T10:24:00+00:00', limit: 100 });
		expect(late.response).toHaveLength(2);
		expect((await get('/orders/list/sent')).error_code).toBe('Invalid');
		const [bare] = page.response;
		expect(bare).not.toHaveProperty('extra_fields');
		const [full] = (await get('/orders/list/new', { include_order_extras: 'Y' })).response;
		expect(full.extra_fields).toEqual({ joor_order_id: '1' });
	});

	it('shows what it holds to people and to scripts, without a key', async () => {
		await create(order({ ship_company: 'A <b>&' }));
		const state = (await axios.get(`${sandbox.url}/_admin/state`)).data;
		expect(state.orders[0].custRef).toBe('JOOR-1');
		expect(state.calls).toEqual({ 'POST /v1/cart/orders/cartrover': 1 });
		const page = (await axios.get(`${sandbox.url}/_admin`)).data;
		expect(page).toContain('JOOR-1');
		expect(page).not.toContain('<b>&');
	});
});
