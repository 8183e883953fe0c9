import type { INodeParameters } from 'n8n-workflow';
import { inventoryNode } from '../support/inventoryNode';
import { startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { codes, expectComplete } from '../support/nodeRuns';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor({ seedStyles: true });
});
afterEach(stopAll);

const { set, upcs, warehouse, row, posts, stockOf } = inventoryNode(() => t);

describe('Joor Set Inventory during an outage', () => {
	const outage = () =>
		t.joor.faults.add({
			kind: 'status',
			status: 401,
			body: { response: { code: 401, comment: 'No', log_id: 'L' } },
			skip: 1,
			times: 99,
		});

	it('stops with the system in the sentence, or keeps what was accepted and fails the rest', async () => {
		const rows = upcs()
			.slice(0, 4)
			.map((upc) => row(upc));
		const bad = row('', 1);
		outage();
		const stopped = await set([...rows, bad], { options: { batchSize: 2 } });
		expect(stopped.error).toMatchObject({ name: 'NodeApiError', message: expect.stringContaining('JOOR') });
		for (const onError of ['continueRegularOutput', 'continueErrorOutput'] as const) {
			t.joor.faults.clear();
			outage();
			const went = await set([...rows, bad], { options: { batchSize: 2 } }, { settings: { onError } });
			expect(went.error).toBeUndefined();
			expectComplete(went, 5);
			expect(codes(went)).toEqual(['missing-sku']);
			const failed = onError === 'continueErrorOutput' ? went.outputs[2] : went.outputs[0].slice(2);
			expect(failed.map(({ json, pairedItem }) => [Boolean(json.error), pairedItem])).toEqual([
				[true, { item: 2 }],
				[true, { item: 3 }],
			]);
			expect(went.outputs[0].slice(0, 2).every(({ json }) => json.status === 'accepted')).toBe(true);
		}
	});

	it('counts the failed ones in its summary too', async () => {
		const rows = upcs()
			.slice(0, 4)
			.map((upc) => row(upc));
		outage();
		const went = await set(
			rows,
			{ options: { batchSize: 2, output: 'summary' } },
			{ settings: { onError: 'continueErrorOutput' } },
		);
		expect(went.outputs[0]).toMatchObject([{ json: { accepted: 2, rejected: 0, failed: 2, items: 4 } }]);
		expect(went.outputs[2]).toHaveLength(2);
	});
});

describe('Joor Set Inventory that overwrites', () => {
	const overwrite = (parameters: INodeParameters = {}) => ({ updateMode: 'overwrite', ...parameters });
	const stocked = async (count: number) => {
		const rows = upcs()
			.slice(0, count)
			.map((upc) => row(upc, 5));
		await set(rows);
		return rows;
	};

	it('stops and sends nothing when too many SKUs with stock are missing, and names some', async () => {
		const rows = await stocked(20);
		const before = posts().length;
		const done = await set(rows.slice(0, 10), overwrite());
		expect(done.error?.message).toContain('stopped by its guard');
		expect(done.error?.description).toMatch(/10 of 20 SKUs.*more than 5 %/);
		expect(done.error?.description).toContain(String(rows[10].upc));
		expect(posts()).toHaveLength(before);
		expect(stockOf(String(rows[15].upc))).toBe(5);
	});

	it('passes within the guard, in one call whatever the batch size, and clears the others', async () => {
		const rows = await stocked(40);
		const before = posts().length;
		const done = await set(
			rows.slice(1).map((one) => ({ ...one, inventory: 6 })),
			overwrite({ options: { batchSize: 10 } }),
		);
		expect(done.error).toBeUndefined();
		expect(done.outputs[0]).toHaveLength(39);
		expect(posts()).toHaveLength(before + 1);
		expect(posts().at(-1)?.query.overwrite).toBe('1');
		expect(stockOf(String(rows[0].upc))).toBeUndefined();
		expect(stockOf(String(rows[1].upc))).toBe(6);
	});

	it('sends everything, also what was sent before, because what is left out is cleared', async () => {
		const rows = await stocked(3);
		const alreadySent = JSON.stringify(Object.fromEntries(rows.map((one) => [`${warehouse()}|${one.upc}|`, 5])));
		const done = await set(rows, overwrite({ options: { alreadySent } }));
		expect(done.outputs[0].map(({ json }) => json.status)).toEqual(Array(3).fill('accepted'));
	});

	it('does not start when one item cannot be sent, because its stock would be cleared', async () => {
		const rows = await stocked(3);
		const before = posts().length;
		const done = await set([...rows.slice(0, 2), { ...rows[2], inventory: -1 }], overwrite());
		expect(done.error?.message).toContain('not started');
		expect(posts()).toHaveLength(before);
	});

	it('plans behind the same guard', async () => {
		const rows = await stocked(4);
		expect((await set(rows.slice(0, 2), overwrite({ mode: 'plan' }))).error?.message).toContain('guard');
		const passed = await set(rows, overwrite({ mode: 'plan', guardPercent: 50 }));
		expect(passed.outputs[0].map(({ json }) => json.status)).toEqual(Array(4).fill('unchanged'));
	});
});
