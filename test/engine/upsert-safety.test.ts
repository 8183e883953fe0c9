import type { IDataObject } from 'n8n-workflow';
import { startJoor, stopAll, type JoorUnderTest } from '../support/joor';
import { codes, expectComplete } from '../support/nodeRuns';
import { actions, upsertNode } from '../support/upsertNode';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor();
});
afterEach(stopAll);

const { style, many, writes, upsert, held, state } = upsertNode(() => t);

/** The style with other amounts in its one price type. */
const priced = (made: IDataObject, wholesale: string, retail = '110.00'): IDataObject => ({
	...made,
	prices: (made.prices as IDataObject[]).map((price) => ({
		...price,
		price_wholesale: wholesale,
		price_retail: retail,
	})),
});

describe('a price that jumps', () => {
	it('rejects the style with old and new values, and writes nothing of it', async () => {
		await upsert([style('A1')]);
		const before = held('A1');
		const count = writes().length;
		const done = await upsert([{ ...priced(style('A1'), '4.80'), style_name: 'New name' }]);
		expect(done.error).toBeUndefined();
		expect(done.outputs[0]).toEqual([]);
		expect(done.outputs[1]).toMatchObject([
			{
				json: {
					reasonCode: 'price-jump',
					reason: expect.stringMatching(/wholesale price USD .*style A1 .*from 48\.00 to 4\.80 \(-90%\).*50%/),
					input: { style_number: 'A1' },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(writes()).toHaveLength(count);
		expect(held('A1')).toBe(before);
	});

	it.each([
		['within the limit', {}, '30.00', ['updated'], []],
		['of more, when the limit is raised', { priceJump: 95 }, '4.80', ['updated'], []],
		['of any size, when the rule is off', { priceJump: 0 }, '4800.00', ['updated'], []],
		['of little, when the limit is lowered', { priceJump: 10 }, '54.00', [], ['price-jump']],
		['of much, when the limit is no number', { priceJump: '={{ "" }}' }, '4.80', [], ['price-jump']],
	])('is a change %s', async (_what, options, wholesale, expected, rejected) => {
		await upsert([style('A1')]);
		const done = await upsert([priced(style('A1'), wholesale)], { options });
		expect(done.error).toBeUndefined();
		expect(actions(done)).toEqual(expected);
		expect(codes(done)).toEqual(rejected);
		expect(state().styles.withIdentifier('A1')?.prices[0].wholesale).toBe(expected.length ? wholesale : '48.00');
	});

	it('is no matter for a new style or a new price type', async () => {
		expect(actions(await upsert([priced(style('A1'), '4800.00')]))).toEqual(['created']);
		state().priceTypes.add('Outlet|USD');
		const more = style('A1');
		const outlet = { price_label: 'Outlet', price_currency: 'USD', price_wholesale: '1.00' };
		const prices = [...(priced(more, '4800.00').prices as IDataObject[]), outlet];
		expect(actions(await upsert([{ ...more, prices }]))).toEqual(['updated']);
	});

	it('rejects the same styles of many as of few, in plan and in apply, and writes the others', async () => {
		const items = many(12);
		await upsert(items);
		const changed = items.map((item, i) =>
			i % 3 ? { ...item, style_description: `Text ${i}` } : priced({ ...item, style_name: 'New' }, '480.00'),
		);
		const jumping = [0, 3, 6, 9];
		const before = jumping.map((i) => held(`ST${1000 + i}`));
		const where = (list: Array<{ pairedItem?: unknown }>) =>
			list.map(({ pairedItem }) => (pairedItem as { item: number }).item);

		const plan = await upsert(changed, { mode: 'plan' });
		expect(codes(plan)).toEqual(Array(4).fill('price-jump'));
		expect(where(plan.outputs[1])).toEqual(jumping);
		expect(actions(plan)).toEqual(Array(8).fill('update'));

		const single = await upsert([changed[0]], { mode: 'plan' });
		expect(single.outputs[1][0].json).toEqual(plan.outputs[1][0].json);

		const done = await upsert(changed);
		expect(done.outputs[1].map(({ json }) => json)).toEqual(plan.outputs[1].map(({ json }) => json));
		expect(actions(done)).toEqual(Array(8).fill('updated'));
		expectComplete(done, 12);
		expect(jumping.map((i) => held(`ST${1000 + i}`))).toEqual(before);
		expect(state().styles.withIdentifier('ST1001')?.plain.style_description).toBe('Text 1');
	}, 20_000);

	it('rejects both of two equal items', async () => {
		await upsert([style('A1')]);
		const done = await upsert([priced(style('A1'), '4.80'), priced(style('A1'), '4.80')]);
		expect(codes(done)).toEqual(['price-jump', 'price-jump']);
		expectComplete(done, 2);
	});
});

describe('made to order', () => {
	const setTo = (value: boolean) => style('A1', { made_to_order: value });

	it.each([
		[false, true, /no -> yes; JOOR drops the stock/],
		[true, false, /yes -> no; .*only from the stock/],
	])('from %s to %s is rejected, warned of or allowed, as the option says', async (from, to, sentence) => {
		expect(actions(await upsert([setTo(from)]))).toEqual(['created']);
		const before = held('A1');
		for (const mode of ['plan', 'apply']) {
			const rejected = await upsert([setTo(to)], { mode });
			expect(rejected.outputs[0]).toEqual([]);
			expect(rejected.outputs[1]).toMatchObject([
				{ json: { reasonCode: 'made-to-order-change', reason: expect.stringMatching(sentence) } },
			]);
		}
		expect(held('A1')).toBe(before);

		const planned = await upsert([setTo(to)], { mode: 'plan', options: { madeToOrderChange: 'warn' } });
		expect(planned.outputs[0][0].json).toMatchObject({
			action: 'update',
			warnings: [expect.stringMatching(sentence)],
		});
		const warned = await upsert([setTo(to)], { options: { madeToOrderChange: 'warn' } });
		expect(warned.outputs[0][0].json).toMatchObject({
			action: 'updated',
			warnings: [expect.stringMatching(sentence)],
			changes: [{ field: 'made_to_order', from: String(from), to: String(to) }],
		});
		expect(state().styles.withIdentifier('A1')?.plain.made_to_order).toBe(String(to));

		const allowed = await upsert([setTo(from)], { options: { madeToOrderChange: 'allow' } });
		expect(allowed.outputs[0][0].json.warnings).toBeUndefined();
		expect(actions(allowed)).toEqual(['updated']);
		expect(actions(await upsert([setTo(from)]))).toEqual(['unchanged']);
	});

	it.each(['true', 'TRUE', 'yes', 1])('is understood as %s, as a spreadsheet gives it', async (word) => {
		await upsert([setTo(true)]);
		expect(actions(await upsert([{ ...style('A1'), made_to_order: word }]))).toEqual(['unchanged']);
	});

	it('stays as it is where the item says nothing of it', async () => {
		await upsert([setTo(true)]);
		for (const nothing of ['', null]) {
			const item = { ...style('A1', { style_name: `New ${String(nothing)}` }), made_to_order: nothing };
			expect(actions(await upsert([item as unknown as IDataObject]))).toEqual(['updated']);
		}
		expect(state().styles.withIdentifier('A1')?.plain.made_to_order).toBe('true');
	});
});
