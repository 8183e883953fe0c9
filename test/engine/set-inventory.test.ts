import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { makeCatalogue } from '../../sandbox/catalogue';
import { inventoryNode } from '../support/inventoryNode';
import { startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { codes, expectComplete } from '../support/nodeRuns';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor({ seedStyles: true });
});
afterEach(stopAll);

const { set, state, upcs, warehouse, row, posts, stockOf } = inventoryNode(() => t);

describe('Joor Set Inventory', () => {
	it('sends 1,200 SKUs in three calls of five credits and confirms each', async () => {
		t = await startJoor({ seedStyles: true, catalogue: makeCatalogue({ size: 110, seed: 3 }) });
		const rows = upcs()
			.slice(0, 1200)
			.map((upc, i) => row(upc, i));
		expect(rows).toHaveLength(1200);
		const done = await set(rows);
		expect(done.error).toBeUndefined();
		expect(t.callsMade()).toEqual(Array(3).fill('POST /bulk-inventory'));
		expect(state().credits.used).toBe(15);
		expect(done.outputs[1]).toEqual([]);
		expect(done.outputs[0]).toHaveLength(1200);
		expect(done.outputs[0][1199]).toMatchObject({
			json: {
				status: 'accepted',
				inventory: 1199,
				logId: expect.any(String),
				key: `${warehouse()}|${rows[1199].upc}|`,
			},
			pairedItem: { item: 1199 },
		});
		expect(stockOf(String(rows[1199].upc))).toBe(1199);
		expectComplete(done, 1200);
	});

	it('rejects only the rows that JOOR refuses, with SKU, warehouse, log ID and what to do', async () => {
		const [a, b, c] = upcs();
		const done = await set([row(a), row('999999999993'), row(b, 3, { warehouse: 'Mars' }), row(c, 0)]);
		expect(done.outputs[0].map(({ json, pairedItem }) => [json.upc, json.inventory, pairedItem])).toEqual([
			[a, 7, { item: 0 }],
			[c, 0, { item: 3 }],
		]);
		expect(codes(done)).toEqual(['joor-refused-sku', 'joor-refused-sku']);
		expect(done.outputs[1][0].json).toMatchObject({
			reason: expect.stringMatching(/999999999993.*not loaded on any style.*Check/),
			logId: expect.stringMatching(/.{8}/),
		});
		expect(done.outputs[1][1].json).toMatchObject({
			reason: expect.stringMatching(/warehouse Mars.*not set up.*Order Settings/),
			input: { warehouse: 'Mars' },
		});
		expect(stockOf(c)).toBe(0);
		expectComplete(done, 4);
	});

	it.each([
		['bad-quantity', { inventory: -1 }],
		['bad-quantity', { inventory: 1.5 }],
		['bad-quantity', { inventory: 'many' }],
		['bad-quantity', { inventory: '' }],
		['bad-quantity', { inventory: null }],
		['bad-quantity', { inventory: undefined }],
		['missing-warehouse', { warehouse: ' ' }],
		['missing-sku', { upc: '' }],
		['missing-sku', { upc: '', style_number: 'A', color_code: '1', size: 'M' }],
		['bad-date', { inventory_date: 'soon' }],
	])('finds %s in %o before a credit is spent, and sends the others', async (code, patch) => {
		const [a, b] = upcs();
		const done = await set([row(a, 1, patch as IDataObject), row(b)]);
		expect(codes(done)).toEqual([code]);
		expect(done.outputs[0].map(({ json }) => json.upc)).toEqual([b]);
		expectComplete(done, 2);
	});

	it('calls nothing when no row can be sent', async () => {
		const done = await set([row('', 1), row(upcs()[0], -3)]);
		expect(done.outputs.map((items) => items.length)).toEqual([0, 2]);
		expect(t.joor.calls).toEqual([]);
	});

	it('rejects all of a SKU whose quantities contradict each other, and sends equal ones once', async () => {
		const [a, b] = upcs();
		const done = await set([
			row(a, 1),
			row(a, 2),
			row(b, 5),
			row(b, '5'),
			row(a, 9, { warehouse: [...state().warehouses][1] }),
		]);
		expect(codes(done)).toEqual(['conflicting-quantities', 'conflicting-quantities']);
		expect(done.outputs[1][0].json.reason).toContain('1 and 2');
		expect(done.outputs[0].map(({ json }) => json.inventory)).toEqual([5, 5, 9]);
		expect(stockOf(a)).toBeUndefined();
		expectComplete(done, 5);
	});

	it('names a SKU by style, colour and size where there is no UPC', async () => {
		const [style] = state().styles.all.filter((one) => one.upcs.size > 0);
		const other = {
			...style,
			styleId: 99_998,
			number: 'NUMBER-1',
			identifier: 'identifier-1',
			upcs: new Map<string, string>(),
		};
		state().styles.put(other);
		const [color, size] = [style.colors[0], style.sizes[0]];
		const part = (number: string, identifier: string, more: IDataObject = {}) => ({
			warehouse: warehouse(),
			style_number: number,
			style_identifier: identifier,
			color_code: color.code,
			size: size.name,
			inventory: 4,
			...more,
		});
		const done = await set([
			part(style.number, style.identifier),
			part('NUMBER-1', 'identifier-1'),
			part(style.number, style.identifier, { size: 'Gigantic' }),
		]);
		expect(codes(done)).toEqual(['joor-refused-sku']);
		expect(done.outputs[1][0].json.reason).toContain('Gigantic');
		expect(done.outputs[0].map(({ json }) => [json.style_number, json.status])).toEqual([
			[style.number, 'accepted'],
			['NUMBER-1', 'accepted'],
		]);
		expect(state().stock.available({ style: other, color, size })).toBe(4);
	});

	it('takes future stock with its date beside the immediate one', async () => {
		const [a] = upcs();
		const done = await set([
			row(a, 1),
			row(a, 2, { inventory_date: '2026-09-01' }),
			row(a, 3, { inventory_date: '2026-10-01T00:00:00Z' }),
		]);
		expect(done.outputs[0]).toHaveLength(3);
		expect([stockOf(a), stockOf(a, warehouse(), '2026-09-01'), stockOf(a, warehouse(), '2026-10-01')]).toEqual([
			1, 2, 3,
		]);
	});

	it('takes its rows from the parameters', async () => {
		const [a] = upcs();
		const parameters = {
			dataMode: 'defineBelow',
			warehouse: warehouse(),
			upc: '={{ $json.barcode }}',
			inventory: '={{ $json.free }}',
		};
		const done = await set(
			[
				{ barcode: a, free: 12 },
				{ barcode: '', free: 1 },
			],
			parameters,
		);
		expect(stockOf(a)).toBe(12);
		expect(done.outputs[1]).toMatchObject([
			{ json: { reasonCode: 'missing-sku', input: { free: 1 } }, pairedItem: { item: 1 } },
		]);
	});

	it('does not send again what JOOR has accepted before', async () => {
		const [a, b] = upcs();
		const first = await set([row(a, 1), row(b, 2)]);
		const alreadySent = Object.fromEntries(first.outputs[0].map(({ json }) => [String(json.key), json.inventory]));
		for (const value of [JSON.stringify(alreadySent), alreadySent]) {
			const calls = posts().length;
			const again = await set([row(a, 1), row(b, 3)], { options: { alreadySent: value } as INodeParameters });
			expect(again.outputs[0].map(({ json }) => json.status)).toEqual(['unchanged', 'accepted']);
			expect(posts()).toHaveLength(calls + 1);
		}
		const still = await set([row(a, 1)], { options: { alreadySent: JSON.stringify(alreadySent) } });
		expect(still.outputs[0][0].json.status).toBe('unchanged');
		const broken = await set([row(a, 1)], { options: { alreadySent: '[1]' } });
		expect(broken.error?.message).toContain("'Already Sent' is not an object");
	});

	it('gives one summary instead of a line for each SKU, with the rejected ones still listed', async () => {
		const [a, b] = upcs();
		const done = await set([row(a), row(b), row('1', 1), row(b, -1)], { options: { output: 'summary' } });
		expect(done.outputs[0]).toMatchObject([
			{ json: { accepted: 2, unchanged: 0, rejected: 2, items: 4 }, pairedItem: [{ item: 0 }, { item: 1 }] },
		]);
		expect(done.outputs[1]).toHaveLength(2);
		expectComplete(done, 4);
	});

	it('plans without writing: difference per SKU, unknown SKUs and credits', async () => {
		const [a, b] = upcs();
		await set([row(a, 5)]);
		const before = posts().length;
		const done = await set([row(a, 5), row(b, 6), row('999999999993', 1)], { mode: 'plan' });
		expect(posts()).toHaveLength(before);
		expect(done.outputs[0].map(({ json }) => [json.status, json.creditsToApply])).toEqual([
			['unchanged', 5],
			['update', 5],
		]);
		expect(done.outputs[0][1].json.changes).toEqual([{ field: 'inventory', from: '0', to: '6' }]);
		expect(codes(done)).toEqual(['unknown-sku']);
		expect(done.hints[0].message).toMatch(/costs 5 of JOOR's 300 credits/);
	});

	it('halves a call that JOOR finds too large, and loses none', async () => {
		t = await startJoor({ seedStyles: true, maxInventoryRows: 60 });
		const rows = upcs()
			.slice(0, 200)
			.map((upc, i) => row(upc, i));
		const done = await set(rows);
		expect(done.outputs.map((items) => items.length)).toEqual([200, 0]);
		rows.forEach((one, i) => expect(stockOf(String(one.upc))).toBe(i));
		expectComplete(done, 200);
	});

	it('sends a call again when its answer was lost', async () => {
		const [a] = upcs();
		t.joor.faults.add({ kind: 'lost-answer', method: 'POST' });
		const done = await set([row(a, 8)]);
		expect(done.outputs[0][0].json.status).toBe('accepted');
		expect(posts()).toHaveLength(2);
		expect(stockOf(a)).toBe(8);
	});

	it('waits as long as JOOR says and goes on', async () => {
		const [a] = upcs();
		t.joor.faults.add({ kind: 'status', status: 429, headers: { 'Retry-After': '1' } });
		const done = await set([row(a, 8)]);
		expect(done.outputs[0]).toHaveLength(1);
		expect(done.durationMs).toBeGreaterThanOrEqual(990);
	});

	it('rejects the rows of a call that JOOR refuses as a whole, and not those of the others', async () => {
		for (const status of [400, 200]) {
			t = await startJoor({ seedStyles: true });
			const [a, b, c] = upcs();
			t.joor.faults.add({
				kind: 'status',
				status,
				body: { response: { code: 88, comment: 'Not today', log_id: 'L-88' } },
			});
			const done = await set([row(a), row(b), row(c)], { options: { batchSize: 1 } });
			expect(done.outputs[0].map(({ json }) => json.upc)).toEqual([b, c]);
			expect(done.outputs[1].map(({ json }) => [json.reasonCode, json.logId])).toEqual([['joor-refused', 'L-88']]);
			expect(done.outputs[1][0].json.reason).toContain('Not today');
		}
	});

	it('sends the halves of a refused call, so that one bad row does not keep the others out', async () => {
		const [a, b] = upcs();
		const body = { response: { code: 88, comment: 'Not today', log_id: 'L-88' } };
		t.joor.faults.add({ kind: 'status', status: 400, body });
		const done = await set([row(a), row(b)]);
		expect(done.outputs[0].map(({ json }) => json.upc)).toEqual([a, b]);
	});

	it('does not call a row accepted that JOOR did not confirm', async () => {
		const [a, b] = upcs();
		const body = {
			response: { code: 0, comment: '', log_id: 'L' },
			sku_count: 1,
			inventory_log: [{ sku: b, inventory_log_id: 'X', status: 'Passed' }],
		};
		t.joor.faults.add({ kind: 'status', status: 200, body });
		const done = await set([row(a), row(b)]);
		expect(done.outputs[0].map(({ json }) => json.upc)).toEqual([b]);
		expect(codes(done)).toEqual(['not-confirmed']);
	});

	it('lets JOOR subtract pending orders only when asked to', async () => {
		const [a] = upcs();
		await set([row(a)]);
		await set([row(a)], { options: { decPending: true } });
		expect(posts().map((call) => String(call.query.dec_pending))).toEqual(['0', '1']);
		expect(posts().every((call) => !call.query.overwrite)).toBe(true);
	});

	it('sends no field that JOOR does not know', async () => {
		await set([row(upcs()[0], 1, { warnings: ['x'], raw: { a: 1 }, style_name: 'S' })]);
		expect([...state().ignoredFields]).toEqual([]);
	});
});
