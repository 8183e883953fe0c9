import type { INodeParameters } from 'n8n-workflow';
import { startJoor, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';
import { runNode, type NodeRun, type RunNodeOptions } from './harness';

let t: JoorUnderTest;
beforeEach(async () => {
	t = await startJoor({ seedStyles: true });
});
afterEach(stopAll);

async function run(parameters: INodeParameters, more: Partial<RunNodeOptions> = {}): Promise<NodeRun> {
	return await runNode({ node: 'joor', parameters, credentials: t.credentials, ...more });
}

const seeded = () => t.joor.state(TOKEN).styles.all;

describe('Joor, style: get', () => {
	const get = async (parameters: INodeParameters, more: Partial<RunNodeOptions> = {}) =>
		await run({ resource: 'style', operation: 'get', ...parameters }, more);

	it("finds a style by the brand's number, by identifier and by JOOR's ID", async () => {
		const [style] = seeded();
		for (const parameters of [
			{ styleNumber: style.number },
			{ styleNumber: style.number, styleIdentifier: style.identifier },
			{ findBy: 'styleId', styleId: String(style.styleId) },
		]) {
			const done = await get(parameters);
			expect(done.error).toBeUndefined();
			expect(done.outputs[0]).toMatchObject([
				{ json: { style_number: style.number, style_id: String(style.styleId) }, pairedItem: { item: 0 } },
			]);
		}
	});

	it('gives lists as lists, and the raw answer when it is not simplified', async () => {
		const [style] = seeded();
		const simple = (await get({ styleNumber: style.number })).outputs[0][0].json;
		expect(simple).toMatchObject({ colors: expect.any(Array), images: expect.any(Array), skus: expect.any(Array) });
		const raw = (await get({ styleNumber: style.number, simplify: false })).outputs[0][0].json;
		expect(raw).toHaveProperty('date_modified');
	});

	it.each(['X & Y/1', '0041017', 'été #1'])(
		'finds a number with signs that mean something in an address: %s',
		async (number) => {
			const [style] = seeded();
			t.joor.state(TOKEN).styles.put({ ...style, styleId: 99_999, number, identifier: number, upcs: new Map() });
			expect(
				(await get({ styleNumber: '={{ $json.n }}' }, { items: [{ n: number }] })).outputs[0][0].json.style_number,
			).toBe(number);
		},
	);

	it('says which style JOOR does not have, and goes on when told to', async () => {
		const [style] = seeded();
		const items = [{ n: 'NOPE' }, { n: style.number }];
		const parameters = { styleNumber: '={{ $json.n }}' };
		const stopped = await get(parameters, { items });
		expect(stopped.error).toMatchObject({
			message: expect.stringContaining('no style NOPE'),
			context: { itemIndex: 0 },
		});
		const regular = await get(parameters, { items, settings: { onError: 'continueRegularOutput' } });
		expect(regular.outputs[0].map(({ json }) => json.error ?? json.style_number)).toEqual([
			expect.stringContaining('NOPE'),
			style.number,
		]);
		const routed = await get(parameters, { items, settings: { onError: 'continueErrorOutput' } });
		expect(routed.outputs.map((list) => list.length)).toEqual([1, 1]);
		expect(routed.outputs[1][0]).toMatchObject({ json: { n: 'NOPE' }, pairedItem: { item: 0 } });
	});
});

describe('Joor, style: get many', () => {
	const getMany = async (parameters: INodeParameters) =>
		await run({ resource: 'style', operation: 'getMany', ...parameters });

	it('gives up to the limit, or all in pages', async () => {
		expect((await getMany({ limit: 4 })).outputs[0]).toHaveLength(4);
		expect((await getMany({ returnAll: true })).outputs[0]).toHaveLength(seeded().length);
		t = await startJoor({ seedStyles: true, maxPageSize: 9, countMeans: 'page', lastNextStart: 'zero' });
		const paged = await getMany({ returnAll: true });
		expect(new Set(paged.outputs[0].map(({ json }) => json.style_id)).size).toBe(seeded().length);
	});

	it('filters by dates, open ends included', async () => {
		const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
		expect(
			(await getMany({ filters: { modifiedFrom: tomorrow, modifiedTo: '2999-01-01T00:00:00Z' } })).outputs[0],
		).toEqual([]);
		expect((await getMany({ filters: { createdTo: tomorrow }, returnAll: true })).outputs[0]).toHaveLength(
			seeded().length,
		);
	});

	it('does not read everything because a date cannot be read', async () => {
		const done = await getMany({ filters: { modifiedFrom: 'last week' } });
		expect(done.error?.message).toBe('JOOR refused to read styles');
	});
});

describe('Joor, category: get many', () => {
	const getMany = async (parameters: INodeParameters) =>
		await run({ resource: 'category', operation: 'getMany', returnAll: true, ...parameters });

	it("gives the tree with this environment's ids, narrowed by a text in any case", async () => {
		const { categories } = t.joor.state(TOKEN);
		const all = await getMany({});
		expect(all.outputs[0]).toHaveLength(categories.size);
		const [[id, category]] = [...categories];
		expect(all.outputs[0][0].json).toEqual({
			id: String(id),
			department: category.department,
			parent: category.parent,
			name: category.name,
		});
		const some = await getMany({ search: category.name.toUpperCase() });
		expect(some.outputs[0].length).toBeGreaterThan(0);
		expect(some.outputs[0].length).toBeLessThan(categories.size);
		expect((await getMany({ returnAll: false, limit: 2 })).outputs[0]).toHaveLength(2);
	});

	it('is found under its other path too', async () => {
		t.joor.faults.add({ kind: 'status', status: 404, path: /categories/ });
		const done = await getMany({});
		expect(t.callsMade()).toEqual(['GET /categories', 'GET /category']);
		expect(done.error?.message).toContain('does not know');
	});
});
