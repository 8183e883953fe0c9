import { alderStyle, at, catalogue, comment, INK_S, order, rows, START, TestClient } from './joor-support';

const price = (changes: Record<string, unknown>): Record<string, unknown> => ({
	prices: [{ price_label: 'Standard', price_currency: 'USD', price_wholesale: '48.00', ...changes }],
});
const linesheet = (changes: Record<string, unknown>): Record<string, unknown> => ({
	deliveries: [{ delivery_name: 'Drop 1', ...changes }],
});

describe('JOOR sandbox: create and edit styles (joor-v2.md 5)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start();
	});
	afterEach(async () => await client.stop());

	it('starts without styles, creates one and gives it back by both paths', async () => {
		expect((await client.get('/style')).json).toMatchObject({ styles: { styles: '' } });
		const styleId = await client.addStyle();
		const byId = await client.get(`/style/${styleId}`);
		expect(at(byId.json, 'styles', 'response', 'code')).toBe(0);
		const style = at(byId.json, 'styles', 'styles', 0);
		expect(style).toMatchObject({
			style_id: styleId,
			style_name: 'Alder Shirt',
			style_number: 'ALD100',
			style_identifier: 'ALD100',
			date_created: '2026-06-01T00:00:00+00:00',
			categories: [{ category_id: 2408, category_parent: 'BABY_GIRLS', subcategory_label: 'Skirts' }],
			prices: [{ price_label: 'Standard', price_currency: 'USD', price_wholesale: '48.00', price_retail: '110.00' }],
			deliveries: [{ delivery_name: 'Fall 2026 Drop 1', season_code: 'F26', public: '0', color_exclusions: '' }],
			colors: [{ color_code: '001', color_name: 'Ink' }, { color_code: '002' }],
			sizes: [{ size_name: 'S' }, { size_name: 'M' }],
			tags: '',
			images: '',
		});
		expect(at(style, 'skus')).toHaveLength(4);
		expect(at(style, 'skus', 0)).toEqual({
			sku_color_code: '001',
			sku_size: 'S',
			upc: INK_S,
			inventory_available: '0',
		});
		expect(at(style, 'colors', 0, 'style_color_id')).toEqual(expect.any(Number));
		expect(await client.style()).toEqual(style);
	});

	it('answers 404 for a style that does not exist; both path parts count, case sensitive', async () => {
		await client.addStyle();
		for (const path of ['/style/1', '/style-number/ALD100/ald100', '/style-number/OTHER/ALD100']) {
			const reply = await client.get(path);
			expect([path, reply.status]).toEqual([path, 404]);
			expect(at(reply.json, 'response', 'code')).not.toBe(0);
		}
		expect((await client.put('/style/1', { styles: { style: {} } })).status).toBe(404);
	});

	it.each([
		['style_name is required', { style_name: '' }],
		['style_number is required', { style_number: undefined }],
		['style_identifier is required', { style_identifier: ' ' }],
		['style_name is longer than 100', { style_name: 'x'.repeat(101) }],
		['style_number is longer than 45', { style_number: 'x'.repeat(46) }],
		['style_identifier is longer than 100', { style_identifier: 'x'.repeat(101) }],
		['style_description is longer than 500', { style_description: 'x'.repeat(501) }],
		['at least one price is required', { prices: undefined }],
		['at least one price is required', { prices: [] }],
		['price type with label "standard"', price({ price_label: 'standard' })],
		['price type with label "Standard" and currency "GBP"', price({ price_currency: 'GBP' })],
		['price_wholesale "forty" is not a price', price({ price_wholesale: 'forty' })],
		['price_wholesale "" is not a price', price({ price_wholesale: undefined })],
		['price_wholesale "48,00" is not a price', price({ price_wholesale: '48,00' })],
		['price_wholesale "-1" is not a price', price({ price_wholesale: -1 })],
		['price_retail "x" is not a price', price({ price_retail: 'x' })],
		['category_id "999999" does not exist', { categories: [{ category_id: 999999 }] }],
		['is not a date', linesheet({ date_delivery_start: '08/01/2026' })],
		['is not a date', linesheet({ date_delivery_end: '2026-02-30' })],
		['later than', linesheet({ date_delivery_start: '2026-09-01', date_delivery_end: '2026-08-01' })],
		['delivery_name is required', linesheet({ delivery_name: '' })],
		['color_code "001" appears twice', { colors: ['A', 'B'].map((name) => ({ color_name: name, color_code: '001' })) }],
		['size "M" appears twice', { sizes: [{ size_name: 'M' }, { size_name: 'M' }] }],
		['sku_size "XXL" is not a size', { skus: [{ sku_color_code: '001', sku_size: 'XXL', upc: '1' }] }],
		['sku_color_code "999" is not a colour', { skus: [{ sku_color_code: '999', sku_size: 'S', upc: '1' }] }],
		['delivery_overwrite must be', { delivery_overwrite: 5 }],
		['made_to_order must be', { made_to_order: 'perhaps' }],
		['minimum must be', { minimum: 1.5 }],
		['colors must be a list', { colors: 'Ink' }],
	])('refuses a style: %s', async (reason, changes) => {
		const reply = await client.post('/style-number', { styles: { style: alderStyle(changes) } });
		expect(reply.status).toBe(400);
		expect(comment(reply)).toContain(reason);
		expect(client.sandbox.state().styles.size).toBe(0);
	});

	it('names every finding in one comment', async () => {
		const style = alderStyle({ style_name: '', prices: [], categories: [{ category_id: 1 }] });
		const reply = await client.post('/style-number', { styles: { style } });
		expect(comment(reply).split('; ')).toHaveLength(3);
	});

	it('takes a style at the maximum lengths, a second price type, ISO timestamps and numbers as text', async () => {
		await client.addStyle({
			style_name: 'x'.repeat(100),
			style_description: 'x'.repeat(500),
			minimum: '2',
			prices: ['USD', 'EUR'].map((currency) => ({
				price_label: 'Standard',
				price_currency: currency,
				price_wholesale: 48.5,
			})),
			deliveries: [
				{
					delivery_name: 'Drop 1',
					date_delivery_start: '2026-08-01T00:00:00Z',
					date_delivery_end: '2026-08-01T12:00:00+00:00',
				},
			],
		});
		const style = await client.style();
		expect(rows(style.prices).map((row) => row.price_wholesale)).toEqual(['48.50', '48.50']);
		expect(style.minimum).toBe('2');
	});

	it('keeps sizes 0 and 00, and codes with leading zeros, apart', async () => {
		await client.addStyle({
			style_number: '005000000',
			style_identifier: '005000000',
			sizes: [{ size_name: '00' }, { size_name: '0' }],
			skus: [
				{ sku_color_code: '001', sku_size: '00', upc: '1' },
				{ sku_color_code: '001', sku_size: '0', upc: '2' },
			],
		});
		const style = await client.style('005000000');
		expect(
			rows(style.skus)
				.slice(0, 2)
				.map((row) => [row.sku_size, row.upc]),
		).toEqual([
			['00', '1'],
			['0', '2'],
		]);
	});

	it('keeps UPCs unique over the account', async () => {
		await client.addStyle();
		const other = alderStyle({ style_number: 'OAK1', style_identifier: 'OAK1' });
		const reply = await client.post('/style-number', { styles: { style: other } });
		expect(comment(reply)).toContain(`upc ${INK_S} belongs to style ALD100`);
		const twice = ['S', 'M'].map((size) => ({ sku_color_code: '001', sku_size: size, upc: '7' }));
		expect((await client.put('/style-number/ALD100/ALD100', { styles: { style: { skus: twice } } })).status).toBe(400);
	});

	it('changes the style when its identifier is posted again, and keeps its id', async () => {
		const styleId = await client.addStyle();
		client.now += 5000;
		expect(await client.addStyle({ style_name: 'Alder Shirt II' })).toBe(styleId);
		expect(await client.style()).toMatchObject({
			style_name: 'Alder Shirt II',
			date_created: '2026-06-01T00:00:00+00:00',
			date_modified: '2026-06-01T00:00:05+00:00',
		});
		expect(client.sandbox.state().styles.size).toBe(1);
	});

	it('PUT changes what is sent and keeps the rest, by both paths', async () => {
		const styleId = await client.addStyle();
		const byName = await client.put('/style-number/ALD100/ALD100/', { styles: { style: { fabrication: 'Linen' } } });
		const byId = await client.put(`/style/${styleId}`, { styles: { style: { style_name: 'New' } } });
		expect([byName.status, byId.status]).toEqual([200, 200]);
		const style = await client.style();
		expect(style).toMatchObject({ fabrication: 'Linen', style_name: 'New', style_description: 'Boxy cotton shirt' });
		expect(style.skus).toHaveLength(4);
	});

	it('holds tags against the Style Settings only where the account asks for it', async () => {
		const tags = [{ tag_group: 'Fit', tag_name: 'Fit', tag_value: 'Slim', tag_value_code: 'SL' }];
		await client.addStyle({ tags });
		expect((await client.style()).tags).toEqual(tags);
		await client.stop();
		client = await new TestClient().start({ strictTags: true, styleTags: [{ group: 'Origin', name: 'Origin' }] });
		const reply = await client.post('/style-number', { styles: { style: alderStyle({ tags }) } });
		expect(comment(reply)).toContain('Style Settings');
	});

	it('takes and gives styles as XML', async () => {
		const xml =
			'<?xml version="1.0"?><styles><style><style_name>Oak &amp; Ash</style_name><style_number>OAK1</style_number>' +
			'<style_identifier>OAK1</style_identifier><prices><price><price_label>Standard</price_label>' +
			'<price_currency>USD</price_currency><price_wholesale>10</price_wholesale></price></prices>' +
			'<colors><color><color_name>Ink</color_name><color_code>001</color_code></color></colors></style></styles>';
		const headers = { 'Content-Type': 'application/xml' };
		const reply = await client.call('POST', '/style-number', { raw: xml, headers });
		expect(reply.text).toContain('<styles><response><code>0</code>');
		const read = await client.get('/style-number/OAK1/OAK1', { headers });
		expect(read.text).toContain('<style_name>Oak &amp; Ash</style_name>');
		expect(read.text).toContain('<color_code>001</color_code>');
		expect(read.text).toContain('<sizes/>');
	});
});

describe('JOOR sandbox: linesheets (joor-v2.md 5.2)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({
			seedStyles: true,
			manualLinesheets: [{ name: 'By hand', styles: ['ALD100'] }],
		});
	});
	afterEach(async () => await client.stop());

	const send = async (overwrite: number | undefined, ...names: string[]): Promise<string[]> => {
		const deliveries = names.map((name) => ({ delivery_name: name }));
		const style = { deliveries, ...(overwrite === undefined ? {} : { delivery_overwrite: overwrite }) };
		expect((await client.put('/style-number/ALD100/ALD100', { styles: { style } })).status).toBe(200);
		return rows((await client.style()).deliveries)
			.map((row) => String(row.delivery_name))
			.sort();
	};

	it('1, the default, leaves exactly the listed ones and pulls the style out of hand-made linesheets', async () => {
		expect(await send(undefined, 'Drop 2')).toEqual(['Drop 2']);
	});
	it('2 does so among linesheets of the API and keeps hand-made ones', async () => {
		expect(await send(2, 'Drop 2')).toEqual(['By hand', 'Drop 2']);
	});
	it('3 only adds', async () => {
		expect(await send(3, 'Drop 2')).toEqual(['By hand', 'Drop 2', 'Fall 2026 Drop 1']);
	});
	it('4 removes from the listed ones only', async () => {
		expect(await send(4, 'Fall 2026 Drop 1')).toEqual(['By hand']);
	});
});

describe('JOOR sandbox: list and delete styles (joor-v2.md 6, 7)', () => {
	let client: TestClient;
	beforeEach(async () => {
		const orders = [order(9001, 'pending'), order(9002, 'approved'), order(9003, 'shipped'), order(9004, 'notes')];
		client = await new TestClient().start({ catalogue: catalogue(orders) });
	});
	afterEach(async () => await client.stop());

	it('pages by 50 and filters by created and modified date', async () => {
		for (let index = 0; index < 51; index += 1) {
			client.now = START + index * 60_000;
			const number = `N${index}`;
			const [color] = alderStyle().colors as unknown[];
			await client.addStyle({ style_number: number, style_identifier: number, colors: [color], skus: [] });
		}
		client.now = START + 3_600_000;
		await client.put('/style-number/N0/N0', { styles: { style: { style_name: 'Changed' } } });
		const list = async (query: string): Promise<unknown> => (await client.get(`/style?${query}`)).json.styles;
		expect(at(await list(''), 'styles')).toHaveLength(50);
		expect(at(await list(''), 'response')).toMatchObject({ start_from: 0, next_start: 50, count: 51 });
		expect(at(await list('start_from=50'), 'styles')).toHaveLength(1);
		expect(at(await list('start_from=51'), 'styles')).toBe('');
		const window = '2026-06-01T00:00:00Z&X=2026-06-01T00:01:00Z';
		const created = `date_created_start=${window.replace('X', 'date_created_end')}`;
		expect(rows(at(await list(created), 'styles')).map((row) => row.style_number)).toEqual(['N0', 'N1']);
		const modified = `date_start=${window.replace('X', 'date_end')}`;
		expect(rows(at(await list(modified), 'styles')).map((row) => row.style_number)).toEqual(['N1']);
		expect((await client.get('/style?date_start=2026-06-01')).status).toBe(400);
		expect((await client.get('/style?date_created_end=2026-06-01')).status).toBe(400);
	});

	it('deletes a size, a colour, and the style', async () => {
		await client.addStyle();
		const size = await client.call('DELETE', '/style-number/ALD100/ALD100/?size=M');
		expect(size.json).toEqual({
			styles_deleted: {
				response: { code: '0', comment: '', log_id: expect.any(String) as unknown },
				size_deleted: { size_name: 'M' },
			},
		});
		const xml = await client.call('DELETE', '/style-number/ALD100/ALD100?size=S', {
			headers: { Accept: 'application/xml' },
		});
		expect(xml.text).toContain('<size_deleted>S</size_deleted>');
		expect((await client.call('DELETE', '/style-number/ALD100/ALD100/?color_code=999')).status).toBe(404);
		expect((await client.call('DELETE', '/style-number/ALD100/ALD100/?color_code=001')).status).toBe(200);
		expect(rows((await client.style()).colors).map((row) => row.color_code)).toEqual(['002']);
		expect((await client.call('DELETE', '/style-number/ALD100/ALD100/')).status).toBe(200);
		expect((await client.get('/style-number/ALD100/ALD100')).status).toBe(404);
		expect((await client.call('DELETE', '/style-number/ALD100/ALD100/')).status).toBe(404);
	});

	it('cancels lines on notes and pending orders, and touches approved orders that are not exported', async () => {
		await client.addStyle();
		await client.call('DELETE', '/style-number/ALD100/ALD100/?color_code=001');
		const state = client.sandbox.state();
		expect(state.order(9001).lines.map((line) => line.item_color_code)).toEqual(['002']);
		expect(state.order(9001).fields.order_total).toBe('91.00');
		expect(state.order(9004).lines).toHaveLength(1);
		expect(state.order(9002).lines).toHaveLength(2);
		expect(state.order(9002).modifiedAt).toBe(START);
		expect(state.order(9003).modifiedAt).toBeLessThan(START);
		expect(await client.orderIds('sync=1&check=2&order_type=6')).toEqual([]);
	});
});
