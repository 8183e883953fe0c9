import { at, catalogue, INK_M, INK_S, order, rows, TestClient } from './joor-support';

describe('JOOR sandbox: bulk inventory (joor-v2.md 10)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({
			catalogue: catalogue([order(9001, 'pending'), order(9002, 'approved')]),
		});
		await client.addStyle();
	});
	afterEach(async () => await client.stop());

	const send = async (items: unknown, query = '', method = 'POST'): Promise<Record<string, unknown>> => {
		const reply = await client.call(method, `/bulk-inventory${query}`, { body: { inventory_items: items } });
		expect(reply.status).toBe(200);
		expect(at(reply.json, 'response', 'code')).toBe(0);
		return reply.json;
	};
	const available = async (color: string, size: string): Promise<unknown> =>
		rows((await client.style()).skus).find((row) => row.sku_color_code === color && row.sku_size === size)
			?.inventory_available;
	const stock = (): unknown => client.sandbox.view().stock;

	it('sets stock by UPC, by brand keys and by JOOR ids, in request order', async () => {
		const { style_id: styleId, colors } = await client.style();
		const answer = await send([
			{ warehouse: 'Default', upc: INK_S, inventory: 120 },
			{
				warehouse: 'NJ',
				style_number: 'ALD100',
				style_identifier: 'ALD100',
				color_code: '001',
				size: 'M',
				inventory: '40',
			},
			{
				warehouse: 'NJ',
				style_id: styleId,
				style_color_id: rows(colors)[1].style_color_id,
				size_code: 'S',
				inventory: 7,
			},
			{
				warehouse: 'NJ',
				style_number: 'ALD100',
				style_identifer: 'ALD100',
				color_code: '002',
				size: 'M',
				inventory: 0,
			},
		]);
		expect(answer.sku_count).toBe(4);
		expect(
			rows(answer.inventory_log)
				.map((row) => [row.sku, row.status])
				.slice(0, 2),
		).toEqual([
			[INK_S, 'pass'],
			['ALD100-001-M', 'pass'],
		]);
		expect(at(answer, 'inventory_log', 0, 'inventory_log_id')).toMatch(/^[0-9a-f-]{36}$/);
		expect(await available('001', 'S')).toBe('120');
		expect(await available('001', 'M')).toBe('40');
		expect(await available('002', 'S')).toBe('7');
		expect(await available('002', 'M')).toBe('0');
	});

	it.each([
		['no warehouse', { warehouse: undefined }, 'warehouse is required'],
		['an unknown warehouse', { warehouse: 'Mars' }, 'Mars'],
		['a warehouse in other case', { warehouse: 'default' }, 'default'],
		['an unknown UPC', { upc: '999' }, '999'],
		['a negative quantity', { inventory: -1 }, 'inventory'],
		['a broken quantity', { inventory: 1.5 }, 'inventory'],
		['no quantity', { inventory: undefined }, 'inventory'],
		['a date in words', { inventory_date: 'soon' }, 'inventory_date'],
		['a date with slashes', { inventory_date: '09/01/2026' }, 'inventory_date'],
		['a date that does not exist', { inventory_date: '2026-02-30' }, 'inventory_date'],
		['no SKU at all', { upc: '' }, 'upc'],
		['a style number without identifier', { upc: '', style_number: 'ALD100', color_code: '001', size: 'S' }, 'upc'],
	])('fails the row alone for %s', async (_name, changes, reason) => {
		const good = { warehouse: 'Default', upc: INK_M, inventory: 5 };
		const answer = await send([{ warehouse: 'Default', upc: INK_S, inventory: 1, ...changes }, good]);
		expect(answer.sku_count).toBe(1);
		expect(rows(answer.inventory_log).map((row) => row.status)).toEqual(['fail', 'pass']);
		expect(at(answer, 'inventory_log', 0, 'comment')).toContain(reason);
		expect(await available('001', 'M')).toBe('5');
	});

	it('matches colour and size case sensitively, and ignores them beside a UPC', async () => {
		const keys = {
			warehouse: 'NJ',
			style_number: 'ALD100',
			style_identifier: 'ALD100',
			color_code: '001',
			inventory: 1,
		};
		const answer = await send([
			{ ...keys, size: 's' },
			{ ...keys, color_code: '1', size: 'S' },
			{ ...keys, style_number: 'ald100', size: 'S' },
			{ warehouse: 'NJ', upc: INK_S, color_code: 'wrong', size: 'wrong', inventory: 9 },
		]);
		expect(rows(answer.inventory_log).map((row) => row.status)).toEqual(['fail', 'fail', 'fail', 'pass']);
		await client.addStyle({
			style_number: 'OAK1',
			style_identifier: 'OAK1',
			colors: [{ color_name: 'Ink', color_code: 'ink' }],
			skus: [],
		});
		const oak = { ...keys, style_number: 'OAK1', style_identifier: 'OAK1', size: 'S' };
		const second = await send([
			{ ...oak, color_code: 'INK' },
			{ ...oak, color_code: 'ink' },
		]);
		expect(rows(second.inventory_log).map((row) => row.status)).toEqual(['fail', 'pass']);
	});

	it('keeps stock of later dates apart from stock that can ship now', async () => {
		await send([
			{ warehouse: 'Default', upc: INK_S, inventory: 10, inventory_date: 'IMMEDIATE' },
			{ warehouse: 'Default', upc: INK_S, inventory: 20, inventory_date: '2026-09-01' },
			{ warehouse: 'Default', upc: INK_S, inventory: 30, inventory_date: '10-01-2026' },
		]);
		expect(await available('001', 'S')).toBe('10');
		expect(at(stock(), 0, 'warehouses', 'Default')).toEqual({ IMMEDIATE: 10, '2026-09-01': 20, '2026-10-01': 30 });
	});

	it('changes only the named SKUs, until overwrite=1 replaces all stock', async () => {
		await send([{ warehouse: 'Default', upc: INK_S, inventory: 10 }]);
		await send([{ warehouse: 'NJ', upc: INK_M, inventory: 20 }]);
		expect(await available('001', 'S')).toBe('10');
		await send([{ warehouse: 'NJ', upc: INK_M, inventory: 21 }], '?overwrite=1');
		expect(await available('001', 'S')).toBe('0');
		expect(await available('001', 'M')).toBe('21');
	});

	it('can limit overwrite to the named warehouses', async () => {
		await client.stop();
		client = await new TestClient().start({ overwriteScope: 'warehouses', seedStyles: true });
		await send([{ warehouse: 'Default', upc: INK_S, inventory: 10 }]);
		await send([{ warehouse: 'NJ', upc: INK_M, inventory: 20 }], '?overwrite=1');
		expect(await available('001', 'S')).toBe('10');
	});

	it('subtracts pending orders of the warehouse with dec_pending=1', async () => {
		const items = ['Default', 'NJ'].map((warehouse) => ({ warehouse, upc: INK_S, inventory: 10 }));
		await send(items, '?dec_pending=1');
		expect(at(stock(), 0, 'warehouses')).toEqual({ Default: { IMMEDIATE: 7 }, NJ: { IMMEDIATE: 10 } });
		await send(items, '?dec_pending=0');
		expect(await available('001', 'S')).toBe('20');
	});

	it('clears the stock of a SKU that becomes made to order, and takes none for a made-to-order style', async () => {
		await send([{ warehouse: 'Default', upc: INK_S, inventory: 10 }]);
		await send([{ warehouse: 'Default', upc: INK_S, inventory: 0, made_to_order: true }]);
		expect(stock()).toEqual([expect.objectContaining({ madeToOrder: true, warehouses: {} })]);
		await client.put('/style-number/ALD100/ALD100', { styles: { style: { made_to_order: true } } });
		const answer = await send([{ warehouse: 'Default', upc: INK_M, inventory: 10 }]);
		expect(at(answer, 'inventory_log', 0, 'status')).toBe('fail');
	});

	it('takes PUT, the XML shape in JSON, and XML', async () => {
		const item = { warehouse: 'Default', upc: INK_S, inventory: 3 };
		await send({ inventory_item: [item] }, '', 'PUT');
		expect(await available('001', 'S')).toBe('3');
		const raw =
			'<inventory_items><inventory_item><warehouse>Default</warehouse><upc>' +
			`${INK_S}</upc><inventory>4</inventory></inventory_item></inventory_items>`;
		const reply = await client.call('PUT', '/bulk-inventory/', { raw, headers: { 'Content-Type': 'application/xml' } });
		expect(reply.text).toContain('<sku_count>1</sku_count><inventory_log>');
		expect(await available('001', 'S')).toBe('4');
	});

	it('refuses an empty call, wrong flags and more than 1000 rows', async () => {
		const item = { warehouse: 'Default', upc: INK_S, inventory: 3 };
		const status = async (items: unknown, query = ''): Promise<number> =>
			(await client.post(`/bulk-inventory${query}`, { inventory_items: items })).status;
		expect(await status([])).toBe(400);
		expect(await status(undefined)).toBe(400);
		expect(await status(['x'])).toBe(400);
		expect(await status([item], '?overwrite=yes')).toBe(400);
		expect(await status([item], '?dec_pending=2')).toBe(400);
		expect(await status(Array.from({ length: 1000 }, () => item))).toBe(200);
		expect(await status(Array.from({ length: 1001 }, () => item))).toBe(413);
	});

	it('sets one SKU with everything in the query', async () => {
		const one = async (query: string): Promise<[number, unknown]> => {
			const reply = await client.call('PUT', `/style-number/ALD100/ALD100/inventory/?${query}`);
			return [reply.status, at(reply.json, 'inventory_log', 0, 'status')];
		};
		expect(await one(`upc=${INK_S}&inventory=4&warehouse=NJ`)).toEqual([200, 'pass']);
		expect(await one('color_code=001&size=M&inventory=5')).toEqual([200, 'pass']);
		expect(await one('color_code=001&inventory=5')).toEqual([400, undefined]);
		expect(await one(`upc=${INK_S}`)).toEqual([400, undefined]);
		expect(await one('upc=999&inventory=5')).toEqual([200, 'fail']);
		expect(await one(`upc=${INK_S}&inventory=5&warehouse=Mars`)).toEqual([200, 'fail']);
		expect(await available('001', 'S')).toBe('4');
		expect(await available('001', 'M')).toBe('5');
		expect((await client.call('PUT', '/style-number/NO/NO/inventory?upc=1&inventory=1')).status).toBe(404);
	});
});
