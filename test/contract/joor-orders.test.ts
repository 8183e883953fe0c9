import { at, catalogue, order, rows, TestClient } from './joor-support';

const SAMPLE = [
	order(9001, 'notes'),
	order(9002, 'pending', 'C200'),
	order(9003, 'approved'),
	order(9004, 'shipped', 'C200'),
	order(9005, 'cancelled'),
	order(9006, 'approved', 'C200'),
];

describe('JOOR sandbox: orders (joor-v2.md 11, 14, 16)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({ catalogue: catalogue(SAMPLE) });
	});
	afterEach(async () => await client.stop());

	const exported = (): number[] =>
		client.sandbox
			.state()
			.ordersByExportState('success')
			.map((row) => row.orderId);

	it.each([
		[1, [9001]],
		[2, [9003, 9004, 9006]],
		[3, [9002]],
		[4, [9001, 9002, 9003, 9004, 9006]],
		[5, [9005]],
		[6, [9003, 9006]],
		[7, [9004]],
		[8, [9001, 9002, 9003, 9004, 9005, 9006]],
	])('order_type %i selects by the request code set', async (type, expected) => {
		expect(await client.orderIds(`sync=0&order_type=${type}`)).toEqual(expected);
	});

	it('defaults to approved and shipped, and to sync=1: a bare look marks the orders', async () => {
		expect(await client.orderIds('')).toEqual([9003, 9004, 9006]);
		expect(exported()).toEqual([9003, 9004, 9006]);
		const again = await client.get('/order');
		expect(again.json.orders).toBe('');
	});

	it('sync=0 never marks, and reads exported orders too', async () => {
		expect(await client.orderIds('sync=0')).toEqual([9003, 9004, 9006]);
		expect(exported()).toEqual([]);
		await client.orderIds('sync=1&order_type=7');
		expect(await client.orderIds('sync=0')).toEqual([9003, 9004, 9006]);
		expect(await client.orderIds('sync=0&export_status=2')).toEqual([9003, 9006]);
		expect(await client.orderIds('sync=0&export_status=3')).toEqual([9004]);
	});

	it('uses another code set for order_type in the answer', async () => {
		const reply = await client.get('/order?sync=0&order_type=8');
		const types = rows(reply.json.orders).map((row) => [row.order_id, row.order_type]);
		expect(types).toEqual([
			[9001, '6'],
			[9002, '3'],
			[9003, '4'],
			[9004, '5'],
			[9005, '0'],
			[9006, '4'],
		]);
	});

	it('export_status 4, 5 and 7 find orders that changed after their export', async () => {
		await client.orderIds('sync=1&order_id=9003');
		client.now += 60_000;
		client.sandbox.state().editOrder(9003, { fields: { order_comments: 'new' } });
		expect(await client.orderIds('sync=0&export_status=4')).toEqual([9003]);
		expect(await client.orderIds('sync=0&export_status=5')).toEqual([9003, 9004, 9006]);
		expect(await client.orderIds('sync=0&export_status=7')).toEqual([9003, 9004, 9006]);
		expect(await client.orderIds('sync=0&export_status=3')).toEqual([9003]);
		expect(await client.orderIds('sync=1')).toEqual([9004, 9006]);
		expect(await client.orderIds('sync=1&export_status=4')).toEqual([9003]);
		expect(await client.orderIds('sync=1&export_status=4')).toEqual([]);
	});

	it('sync=1 gives no order a second time, whatever export_status says', async () => {
		await client.orderIds('sync=1');
		expect(await client.orderIds('sync=1&export_status=1')).toEqual([]);
		expect(await client.orderIds('sync=1&export_status=3')).toEqual([]);
	});

	it('leaves out orders that miss a required field, marks them failed and retries them', async () => {
		client.sandbox.state().editOrder(9003, { fields: { customer_code: ' ' } });
		const reply = await client.get('/order?sync=1');
		expect(rows(reply.json.orders).map((row) => row.order_id)).toEqual([9004, 9006]);
		expect(at(reply.json, 'response', 'code')).toBe(0);
		expect(client.sandbox.state().order(9003)).toMatchObject({
			exportState: 'failed',
			failReasons: ['customer_code is missing'],
		});
		expect(await client.orderIds('sync=0&export_status=2')).toEqual([9003]);
		expect(await client.orderIds('sync=0&export_status=6')).toEqual([]);
		client.sandbox.state().editOrder(9003, { fields: { customer_code: 'C100' } });
		expect(await client.orderIds('sync=1')).toEqual([9003]);
	});

	it('check=0 raises no failure; check=2 looks for deleted styles and colours', async () => {
		client.sandbox.state().editOrder(9003, { fields: { customer_code: '' } });
		expect(await client.orderIds('sync=1&check=0&order_id=9003')).toEqual([9003]);
		await client.addStyle();
		await client.call('DELETE', '/style-number/ALD100/ALD100/?color_code=002');
		expect(await client.orderIds('sync=1&check=1&order_id=9004')).toEqual([9004]);
		expect(await client.orderIds('sync=1&check=2&order_id=9006')).toEqual([]);
		expect(client.sandbox.state().order(9006).failReasons).toEqual(['style ALD100 colour 002 is deleted']);
	});

	it('filters by modified date with both ends, customer, group and order id', async () => {
		const range = 'date_start=2026-04-13T00:00:00Z&date_end=2026-04-14T23:59:59Z';
		expect(await client.orderIds(`sync=0&${range}`)).toEqual([9003, 9004]);
		expect(await client.orderIds('sync=0&customer_code=C200')).toEqual([9004, 9006]);
		expect(await client.orderIds('sync=0&customer_group_name=Key%20Accounts')).toEqual([9003]);
		expect(await client.orderIds('sync=0&order_id=9006')).toEqual([9006]);
		expect(await client.orderIds('sync=0&order_id=9002')).toEqual([]);
	});

	it.each([
		'order_type=0',
		'order_type=9',
		'order_type=approved',
		'export_status=8',
		'sync=2',
		'sync=true',
		'check=4',
		'count=0',
		'count=-1',
		'start_from=x',
		'date_start=2026-01-01T00:00:00Z',
		'date_end=2026-01-01T00:00:00Z',
		'date_start=yesterday&date_end=today',
		'date_start=2026-02-30T00:00:00Z&date_end=2026-03-30T00:00:00Z',
		'date_start=2026-03-02&date_end=2026-03-01',
		'date_start=2026-03-01T00:00:00+00:00&date_end=2026-03-02T00:00:00+00:00',
		`customer_code=${'x'.repeat(51)}`,
		`customer_group_name=${'x'.repeat(151)}`,
	])('refuses %s and marks nothing', async (query) => {
		const reply = await client.get(`/order?${query}`);
		expect(reply.status).toBe(400);
		expect(at(reply.json, 'response', 'code')).not.toBe(0);
		expect(exported()).toEqual([]);
	});

	it('gives one order by path with the same sync meaning', async () => {
		const look = await client.get('/order/9002?sync=0');
		expect(at(look.json, 'orders', 0, 'order_id')).toBe(9002);
		expect(exported()).toEqual([]);
		await client.get('/order/9002');
		expect(exported()).toEqual([9002]);
		expect((await client.get('/order/9002')).json.orders).toBe('');
		expect((await client.get('/order/1?sync=0')).status).toBe(404);
	});

	it('gives the documented fields, mostly as text, empty containers as empty text', async () => {
		const reply = await client.get('/order?sync=0&order_id=9003');
		const [found] = rows(reply.json.orders);
		expect(found).toMatchObject({
			order_id: 9003,
			order_currency: 'USD',
			order_currency_name: 'Standard',
			order_discount: '10.00',
			order_shipping_total: '5.00',
			order_total: '235.00',
			order_delivery_name: 'Fall 2026 Drop 1',
			date_created: '2026-03-13T08:00:00+00:00',
			date_modified: '2026-04-13T09:00:00+00:00',
			date_ship_start: '2026-08-01',
			is_personal_order: false,
			customer_code: 'C100',
			customer_purchase_order: 'PO-9003',
			shipping_country_iso_three: 'USA',
			billing_region: 'TX',
			payment_method_code: 'N30',
			warehouse_name: 'Default',
			order_divisions: '',
		});
		expect(at(found, 'order_doors', 0, 'door_code')).toBeNull();
		expect(at(found, 'line_items', 0)).toMatchObject({
			item_name: 'Alder Shirt',
			item_number: 'ALD100',
			item_style_identifier: 'ALD100',
			item_color_code: '001',
			item_size: 'S',
			item_upc: '800000000011',
			item_unit_price: '48.00',
			item_quantity: '3',
			item_price_extended: '144.00',
			style_tags: [
				{
					style_tag_group: 'Organic',
					style_tag_name: 'Organic',
					style_tag_value: 'Organic',
					style_tag_code: 'Organic',
				},
			],
		});
	});

	it('shows orders that retailers add, and offers an order again that a user has set to export', async () => {
		await client.orderIds('');
		client.sandbox.state().addOrder(order(9100, 'approved', 'C300'));
		expect(await client.orderIds('')).toEqual([9100]);
		client.sandbox.state().resetExport(9003);
		expect(await client.orderIds('')).toEqual([9003]);
	});

	it('serves some customer and shipping codes with blanks around them', async () => {
		const reply = await client.get('/order/9005?sync=0');
		expect(at(reply.json, 'orders', 0, 'customer_code')).toBe(' C100 ');
		expect(at(reply.json, 'orders', 0, 'shipping_code')).toBe(' C100-S1 ');
		expect(await client.orderIds('sync=0&order_type=5&customer_code=C100')).toEqual([9005]);
	});
});

describe('JOOR sandbox: paging of orders (joor-v2.md 11.3, 14)', () => {
	let client: TestClient;
	const many = Array.from({ length: 130 }, (_, index) => order(5000 + index, 'approved'));
	const start = async (options = {}): Promise<void> => {
		client = await new TestClient().start({ catalogue: catalogue(many), ...options });
	};
	afterEach(async () => await client.stop());

	it('pages by 50, or by count up to the ceiling', async () => {
		await start();
		const first = await client.get('/order?sync=0');
		expect(rows(first.json.orders)).toHaveLength(50);
		expect(first.json.response).toMatchObject({ code: 0, comment: '', start_from: 0, next_start: 50, count: 130 });
		const last = await client.get('/order?sync=0&start_from=100');
		expect(rows(last.json.orders)).toHaveLength(30);
		expect(last.json.response).toMatchObject({ start_from: 100, next_start: 150 });
		const wide = await client.get('/order?sync=0&count=500');
		expect(rows(wide.json.orders)).toHaveLength(100);
		expect(wide.json.response).toMatchObject({ next_start: 100 });
		expect((await client.get('/order?sync=0&start_from=150')).json.orders).toBe('');
	});

	it('skips orders when offsets are used with sync=1, since marked orders leave the set', async () => {
		await start();
		const seen = [...(await client.orderIds('count=50')), ...(await client.orderIds('count=50&start_from=50'))];
		expect(seen).toHaveLength(80);
		expect(client.sandbox.state().ordersByExportState('none')).toHaveLength(50);
	});

	it('gives every order once when sync=1 is repeated without an offset', async () => {
		await start();
		const seen: number[] = [];
		for (let page = await client.orderIds(''); page.length > 0; page = await client.orderIds('')) seen.push(...page);
		expect(new Set(seen).size).toBe(130);
		expect(seen).toHaveLength(130);
	});

	it('can count the page and leave next_start empty at the end', async () => {
		await start({ countMeans: 'page', lastNextStart: 'empty' });
		const last = await client.get('/order?sync=0&start_from=100');
		expect(last.json.response).toMatchObject({ next_start: '', count: 30 });
	});
});
