import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { startAnswering, startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { codes, expectComplete } from '../support/nodeRuns';
import { actions, upsertNode } from '../support/upsertNode';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

const { state, style, many, writes, upsert } = upsertNode(() => t);

describe('Joor Upsert Style', () => {
	it('creates, leaves alone and updates, and says which fields changed', async () => {
		const created = await upsert([style('A1')]);
		expect(created.error).toBeUndefined();
		expect(created.outputs[0]).toMatchObject([
			{
				json: { action: 'created', style_number: 'A1', style_id: expect.stringMatching(/\d+/) },
				pairedItem: { item: 0 },
			},
		]);
		const count = writes().length;
		expect(actions(await upsert([style('A1')]))).toEqual(['unchanged']);
		expect(writes()).toHaveLength(count);
		const updated = await upsert([style('A1', { style_name: 'New name' })]);
		expect(updated.outputs[0][0].json).toMatchObject({
			action: 'updated',
			changes: [{ field: 'style_name', from: 'Style A1', to: 'New name' }],
		});
		expect(state().styles.withIdentifier('A1')?.plain.style_name).toBe('New name');
	});

	it('writes many styles in one job and links each result to its item', async () => {
		const items = [...many(20), style('A1', { style_name: 'N'.repeat(101) }), ...many(30).slice(20)];
		const done = await upsert(items);
		expect(writes().map((call) => call.path)).toEqual(['/v2/bulk-style']);
		expect(done.outputs.map((list) => list.length)).toEqual([30, 1]);
		for (const { json, pairedItem } of done.outputs[0]) {
			expect(items[(pairedItem as { item: number }).item].style_number).toBe(json.style_number);
			expect(json.job_id).toMatch(/\d+/);
		}
		expect(done.outputs[1]).toMatchObject([
			{ json: { reasonCode: 'style-name-too-long', input: { style_number: 'A1' } }, pairedItem: { item: 20 } },
		]);
		expectComplete(done, 31);
	}, 15_000);

	it("keeps the others when one is refused by JOOR in a job, and gives JOOR's reason", async () => {
		const items = [...many(5), style('BAD', { categories: [{ category_id: '999999' }] })];
		const done = await upsert(items);
		expect(actions(done)).toEqual(Array(5).fill('created'));
		expect(done.outputs[1]).toMatchObject([
			{
				json: {
					reasonCode: 'joor-refused',
					reason: expect.stringMatching(/categor.*BAD/i),
					logId: expect.stringMatching(/.{8}/),
				},
				pairedItem: { item: 5 },
			},
		]);
	}, 15_000);

	it('rejects a refused style also when JOOR hides the refusal in a 200', async () => {
		t = await startJoor({ validationStatus: 200 });
		const done = await upsert([style('A1'), style('BAD', { categories: [{ category_id: '999999' }] })]);
		expect(actions(done)).toEqual(['created']);
		expect(codes(done)).toEqual(['joor-refused']);
	});

	it('plans without writing, with credits on each item and in a hint', async () => {
		await upsert([style('A1'), style('A2')]);
		const count = writes().length;
		const items = [style('A1'), style('A2', { style_name: 'New' }), style('A3'), style('A4', { prices: [] })];
		const done = await upsert(items, { mode: 'plan' });
		expect(writes()).toHaveLength(count);
		expect(actions(done)).toEqual(['unchanged', 'update', 'create']);
		expect(done.outputs[0].map(({ json }) => json.creditsToApply)).toEqual([12, 12, 12]);
		expect(codes(done)).toEqual(['missing-price']);
		expect(done.hints[0].message).toMatch(/1 to create, 1 to update, 1 unchanged.*12 of JOOR's 300 credits/);
		expectComplete(done, 4);
	});

	it('costs what the plan said', async () => {
		for (const items of [many(2), many(25)]) {
			t = await startJoor();
			const { creditsToApply } = (await upsert(items, { mode: 'plan' })).outputs[0][0].json;
			const before = state().credits.used;
			await upsert(items);
			const reads = before; // Applying looks first, as the plan did.
			const spent = state().credits.used - before - reads;
			expect(spent).toBeGreaterThanOrEqual(Number(creditsToApply));
			expect(spent).toBeLessThanOrEqual(Number(creditsToApply) + 3);
		}
	}, 15_000);

	it('takes the fields from the parameters, lists as JSON or by expression', async () => {
		const source = style('A1');
		const parameters: INodeParameters = {
			dataMode: 'defineBelow',
			style_number: '={{ $json.number }}',
			style_name: 'Alder Shirt',
			style_description: 'Boxy',
			prices: JSON.stringify(source.prices),
			deliveries: '={{ [{ delivery_name: $json.sheet }] }}',
			colors: '={{ $json.colors }}',
			sizes: '[{"size_name": "M", "size_code": "M"}]',
			skus: '[{"sku_color_code": "001", "sku_size": "M", "upc": "800000000011"}]',
		};
		const done = await upsert([{ number: 'D1', sheet: 'Fall 2026', colors: source.colors }], parameters);
		expect(done.error).toBeUndefined();
		expect(actions(done)).toEqual(['created']);
		expect(state().styles.withIdentifier('D1')).toMatchObject({ number: 'D1', plain: { style_name: 'Alder Shirt' } });
		expect(state().linesheets.byName.has('Fall 2026')).toBe(true);
	});

	it.each([
		['text', '{broken'],
		['an object', { price_label: 'x' }],
		['a list of texts', ['48.00']],
		['a list with nothing in it', [null]],
		['a number', 48],
	])('rejects only the item whose list is no list of objects: %s', async (_what, prices) => {
		const done = await upsert([{ ...style('A1'), prices } as IDataObject, style('A2')]);
		expect(done.error).toBeUndefined();
		expect(actions(done)).toEqual(['created']);
		expect(done.outputs[1]).toMatchObject([
			{ json: { reasonCode: 'bad-list', reason: expect.stringMatching(/Item 1.*"prices"/) }, pairedItem: { item: 0 } },
		]);
	});

	it('checks the lists that only an item can carry too', async () => {
		const done = await upsert([
			style('A1', { images: 'https://x.example/a.jpg' as never }),
			style('A2', { materials: null as never }),
		]);
		expect(codes(done)).toEqual(['bad-list']);
		expect(actions(done)).toEqual(['created']);
	});

	it('takes numbers where JOOR has text, as spreadsheets give them, and finds the style unchanged after', async () => {
		const source = style('1', {});
		const numeric = {
			...source,
			style_number: 4711,
			style_identifier: 4711,
			division: 5,
			style_name: 2026,
			colors: [{ color_name: 12, color_code: 1 }],
			sizes: [{ size_name: 38, size_code: 38 }],
			skus: [{ sku_color_code: 1, sku_size: 38, upc: 800000000011 }],
			prices: (source.prices as IDataObject[]).map((price) => ({ ...price, price_wholesale: 48, price_retail: 110.5 })),
			deliveries: [
				{
					delivery_name: 2026,
					season_name: 'Fall',
					season_year: 2026,
					date_delivery_start: '2026-08-01',
					date_delivery_end: null,
				},
			],
		};
		for (const action of ['created', 'unchanged']) {
			const done = await upsert([numeric as unknown as IDataObject]);
			expect(done.error).toBeUndefined();
			expect(codes(done)).toEqual([]);
			expect(actions(done)).toEqual([action]);
		}
		expect(state().styles.withIdentifier('4711')?.upcs.size).toBe(1);
	});

	it.each([
		['an empty item', {}],
		['something else than a style', { order_id: '1', line_items: [] }],
	])('rejects %s with a reason and writes the others', async (_what, item) => {
		const done = await upsert([item as IDataObject, style('A2')]);
		expect(done.error).toBeUndefined();
		expect(done.outputs[1]).toMatchObject([
			{ json: { reasonCode: 'missing-style-name', input: item }, pairedItem: { item: 0 } },
		]);
		expect(actions(done)).toEqual(['created']);
	});

	it('rejects a style that comes twice in different versions, and writes equal ones once', async () => {
		const done = await upsert([style('A1'), style('A1', { style_name: 'Other' }), style('A2'), style('A2')]);
		expect(codes(done)).toEqual(['duplicate-style', 'duplicate-style']);
		expect(actions(done)).toEqual(['created', 'created']);
		expect(writes()).toHaveLength(1);
		expectComplete(done, 4);
	});

	it('sends nothing that JOOR does not know: neither warnings nor foreign fields', async () => {
		const done = await upsert([
			{ ...style('A1'), warnings: ['No category'], raw: { a: 1 }, updatedAt: 'x', anything: 'else' },
		]);
		expect(actions(done)).toEqual(['created']);
		expect([...state().ignoredFields]).toEqual([]);
	});

	it('finds a linesheet that is too much only where all others are to go', async () => {
		await upsert([style('A1', { deliveries: [{ delivery_name: 'Spring 2026' }, { delivery_name: 'Fall 2026' }] })]);
		for (const deliveryOverwrite of [2, 3]) {
			expect(actions(await upsert([style('A1')], { options: { deliveryOverwrite } }))).toEqual(['unchanged']);
		}
		const done = await upsert([style('A1')], { options: { deliveryOverwrite: 1 } });
		expect(done.outputs[0][0].json).toMatchObject({
			action: 'updated',
			changes: [{ field: 'linesheet', from: 'Spring 2026', to: '' }],
		});
		expect(actions(await upsert([style('A1')], { options: { deliveryOverwrite: 1 } }))).toEqual(['unchanged']);
	});

	it.each([
		[2, ['Fall 2026', 'Made by hand']],
		[1, ['Fall 2026']],
		[3, ['Fall 2026', 'Made by hand', 'Spring 2026']],
	])('manages linesheets as the option says: %i', async (deliveryOverwrite, expected) => {
		await upsert([style('A1', { deliveries: [{ delivery_name: 'Spring 2026' }], delivery_overwrite: 3 })]);
		const [{ styleId }] = state().styles.all;
		state().linesheets.addManual('Made by hand', [styleId]);
		await upsert([style('A1', { style_name: 'Changed' })], { options: { deliveryOverwrite } });
		expect(
			state()
				.linesheets.of(styleId)
				.map(({ name }) => name)
				.sort(),
		).toEqual(expected);
	});

	it('takes a style out of a linesheet when asked to, and out of no other', async () => {
		await upsert([style('A1', { deliveries: [{ delivery_name: 'Fall 2026' }, { delivery_name: 'Spring 2026' }] })]);
		const [{ styleId }] = state().styles.all;
		const done = await upsert([style('A1', { deliveries: [{ delivery_name: 'Fall 2026' }] })], {
			options: { deliveryOverwrite: 4 },
		});
		expect(done.outputs[1]).toEqual([]);
		expect(
			state()
				.linesheets.of(styleId)
				.map(({ name }) => name),
		).toEqual(['Spring 2026']);
		expect(actions(await upsert([style('A1')], { options: { deliveryOverwrite: 4 } }))).toEqual(['unchanged']);
	});
});

describe('Joor Upsert Style during an outage', () => {
	it('stops with the system in the sentence', async () => {
		t.joor.faults.add({
			kind: 'status',
			status: 401,
			body: { response: { code: 401, comment: 'No', log_id: 'L9' } },
			times: 9,
		});
		const done = await upsert([style('A1')]);
		expect(done.error).toMatchObject({ name: 'NodeApiError', httpCode: '401' });
		expect(done.error?.description).toContain('L9');
	});

	it.each(['continueRegularOutput', 'continueErrorOutput'] as const)(
		'goes on with %s: rejected, done and failed items are all there',
		async (onError) => {
			t.joor.faults.add({ kind: 'status', status: 403, method: 'POST', body: {}, skip: 1, times: 99 });
			const items = [style('A1'), { ...style('A2'), prices: 'x' }, style('A3')];
			const done = await upsert(items, {}, { settings: { onError } });
			expect(done.error).toBeUndefined();
			expectComplete(done, 3);
			expect(codes(done)).toEqual(['bad-list']);
			expect(done.outputs[0][0]).toMatchObject({ json: { action: 'created' }, pairedItem: { item: 0 } });
			const failed = onError === 'continueErrorOutput' ? done.outputs[2] : done.outputs[0].slice(1);
			expect(failed).toMatchObject([{ json: { error: expect.stringContaining('JOOR') }, pairedItem: { item: 2 } }]);
		},
	);

	it('needs no call when nothing can be sent', async () => {
		const baseUrl = await startAnswering(500, {});
		const done = await upsert([{}], {}, { credentials: { joorApi: { ...t.credential, baseUrl } } });
		expect(codes(done)).toEqual(['missing-style-name']);
	});

	it('says that a job is not finished in time, and finds its styles with the next run', async () => {
		t = await startJoor({ jobMinMillis: 4_000 });
		const items = many(4);
		const late = await upsert(items, { options: { jobMinutes: '={{ 0.01 }}', explain: 0 } });
		expectComplete(late, 4);
		expect(codes(late)).toContain('job-not-finished');
		expect(new Set(codes(late)).size).toBe(1);
		await new Promise((resolve) => setTimeout(resolve, 3_500));
		expect(actions(await upsert(items))).toEqual(Array(4).fill('unchanged'));
	}, 20_000);

	it('stops within a second when the execution is stopped while it waits for a job', async () => {
		t = await startJoor({ jobMinMillis: 60_000 });
		const done = await upsert(many(4), {}, { cancelWhen: new Promise((resolve) => setTimeout(resolve, 300)) });
		expect(done.durationMs).toBeLessThan(3_000);
		expect(t.joor.calls.length).toBeLessThan(9);
	}, 15_000);
});
