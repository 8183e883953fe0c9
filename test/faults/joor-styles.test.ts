import type { JoorStyle } from '../../nodes/shared/joor/types';
import { upsertStyles, type UpsertOptions } from '../../nodes/shared/joor/v2/upsertStyles';
import type { UpsertResult } from '../../nodes/shared/joor/v2/writeStyles';
import type { HttpClient } from '../../nodes/shared/http/types';
import { startJoor, stopAll, TOKEN, type JoorUnderTest } from '../support/joor';
import { style } from '../support/style';

const options: UpsertOptions = {
	mode: 'apply',
	jobTimeoutMs: 20_000,
	explain: 5,
	now: () => Date.now(),
	pause: async (ms) => await new Promise((resolve) => setTimeout(resolve, Math.min(ms, 60))),
};

async function upsert(
	http: HttpClient,
	styles: JoorStyle[],
	patch: Partial<UpsertOptions> = {},
): Promise<UpsertResult[]> {
	const results: UpsertResult[] = [];
	await upsertStyles(http, styles, { ...options, ...patch }, (index, result) => {
		expect(results[index]).toBeUndefined();
		results[index] = result;
	});
	expect(results.filter(Boolean)).toHaveLength(styles.length);
	return results;
}

describe('style upsert by JOOR v2', () => {
	let t: JoorUnderTest;
	let label: string;
	beforeEach(async () => {
		t = await startJoor();
		label = [...t.joor.state(TOKEN).priceTypes][0].split('|')[0];
	});
	afterEach(stopAll);
	const mine = (number: string, patch: Partial<JoorStyle> = {}) => {
		const made = style(number, patch);
		return { ...made, prices: made.prices.map((price) => ({ ...price, price_label: label })) };
	};
	const many = (count: number) => Array.from({ length: count }, (_, i) => mine(`ST${1000 + i}`));

	it('sends nothing that JOOR does not know by name', async () => {
		await upsert(t.client().http, [mine('A1')]);
		expect([...t.joor.state(TOKEN).ignoredFields]).toEqual([]);
	});

	it('creates one style directly, with colours, sizes, UPCs and prices', async () => {
		const [result] = await upsert(t.client().http, [mine('A100')]);
		expect(result).toMatchObject({ action: 'create' });
		expect(result.styleId).not.toBe('');
		expect(t.joor.calls.map((call) => `${call.method} ${call.path.replace('/v2', '')}`)).toEqual([
			'GET /style-number/A100/A100',
			'POST /style-number',
			'GET /style-number/A100/A100',
		]);
	});

	it('leaves an unchanged style alone and names the fields of a changed one', async () => {
		const { http, usage } = t.client();
		await upsert(http, [mine('A100')]);
		const before = usage.writes;
		expect(await upsert(http, [mine('A100')])).toMatchObject([{ action: 'unchanged' }]);
		expect(usage.writes).toBe(before);
		const [changed] = await upsert(http, [mine('A100', { style_name: 'New name' })]);
		expect(changed).toMatchObject({
			action: 'update',
			changes: [{ field: 'style_name', from: 'Style A100', to: 'New name' }],
		});
	});

	it('creates many styles in one job, then writes none of them again', async () => {
		const { http, usage } = t.client();
		const results = await upsert(http, many(40));
		expect(results.every((result) => result.action === 'create')).toBe(true);
		expect(usage.writes).toBe(1);
		expect((await upsert(http, many(40))).every((result) => result.action === 'unchanged')).toBe(true);
		expect(usage.writes).toBe(1);
	});

	it('plans without writing and tells the credits', async () => {
		const { http, usage } = t.client();
		const seen: string[] = [];
		const { creditsToApply } = await upsertStyles(http, many(20), { ...options, mode: 'plan' }, (_, result) =>
			seen.push(result.action),
		);
		expect(seen).toEqual(Array(20).fill('create'));
		expect(usage.writes).toBe(0);
		expect(creditsToApply).toBeGreaterThan(0);
	});

	it("rejects the style that a job refused silently, with JOOR's reason, and keeps the others", async () => {
		const styles = [...many(10), mine('BAD1', { categories: [{ category_id: '999999' }] })];
		const results = await upsert(t.client().http, styles);
		expect(results.filter((result) => result.action === 'create')).toHaveLength(10);
		expect(results[10]).toMatchObject({ action: 'rejected', rejection: { reasonCode: 'joor-refused' } });
		expect(results[10].rejection?.reason).toMatch(/categor/i);
		expect(results[10].rejection?.logId).not.toBe('');
	});

	it('says that JOOR gave no reason when it may not ask again', async () => {
		const styles = [...many(10), mine('BAD1', { categories: [{ category_id: '999999' }] })];
		const results = await upsert(t.client().http, styles, { explain: 0 });
		expect(results[10].rejection?.reasonCode).toBe('not-created');
	});

	it.each([
		['style-name-too-long', { style_name: 'N'.repeat(101) }],
		['style-number-too-long', { style_number: 'N'.repeat(46) }],
		['missing-style-name', { style_name: '' }],
		['no-linesheet', { deliveries: [] }],
		['missing-wholesale-price', { prices: [{ price_label: '', price_currency: 'USD', price_wholesale: '0' }] }],
		[
			'bad-date',
			{ deliveries: [{ delivery_name: 'F', date_delivery_start: '2026-09-01', date_delivery_end: '2026-08-01' }] },
		],
		[
			'duplicate-color',
			{
				colors: [
					{ color_name: 'A', color_code: '1' },
					{ color_name: 'B', color_code: '1' },
				],
			},
		],
	] as Array<[string, Partial<JoorStyle>]>)('finds %s before a credit is spent', async (reasonCode, patch) => {
		const { http, usage } = t.client();
		const [result] = await upsert(http, [style('A1', patch)]);
		expect(result.rejection).toMatchObject({ reasonCode });
		expect(usage.calls).toBe(0);
	});

	it('rejects two versions of one style and names both items, and takes equal ones as one', async () => {
		const results = await upsert(t.client().http, [
			mine('A1'),
			mine('A1', { style_name: 'Other' }),
			mine('A2'),
			mine('A2'),
		]);
		expect(results.map((result) => result.action)).toEqual(['rejected', 'rejected', 'create', 'create']);
		expect(results[0].rejection?.reason).toContain('Items 1 and 2');
	});

	it('creates a style once when the answer to its creation was lost', async () => {
		t.joor.faults.add({ kind: 'lost-answer', method: 'POST', path: /style-number/ });
		const [result] = await upsert(t.client().http, [mine('A1')]);
		expect(result.action).toBe('create');
		expect(t.joor.calls.filter((call) => call.method === 'POST')).toHaveLength(1);
	});

	it('queues the styles again, once and together, when their job never reached JOOR', async () => {
		t.joor.faults.add({ kind: 'reset', method: 'POST', path: /bulk-style/ });
		const { http, usage } = t.client();
		const results = await upsert(http, many(30));
		expect(results.every((result) => result.action === 'create')).toBe(true);
		expect(usage.writes).toBe(2);
	});

	it('finds the styles of a job whose answer was lost', async () => {
		t.joor.faults.add({ kind: 'lost-answer', method: 'POST', path: /bulk-style/ });
		const results = await upsert(t.client().http, many(12));
		expect(results.every((result) => result.action === 'create')).toBe(true);
	});

	it('keeps colours and sizes that JOOR has beside the wanted ones', async () => {
		const { http } = t.client();
		await upsert(http, [mine('A1')]);
		const fewer = mine('A1', { style_name: 'Renamed', sizes: [{ size_name: 'M', size_code: 'M' }] });
		fewer.skus = fewer.skus?.filter((sku) => sku.sku_size === 'M');
		await upsert(http, [fewer]);
		const kept = t.joor.state(TOKEN).styles.withIdentifier('A1');
		expect(kept?.sizes.map((size) => size.name)).toEqual(expect.arrayContaining(['S', 'M']));
	});

	it('leaves hand-made linesheets alone', async () => {
		const other = await startJoor({ seedStyles: true });
		const account = other.joor.state(TOKEN);
		const [seeded] = account.styles.all;
		account.linesheets.addManual('Made by hand', [seeded.styleId]);
		const wanted = mine(seeded.identifier, {
			style_number: seeded.number,
			style_identifier: seeded.identifier,
			skus: [],
			prices: seeded.prices.map((price) => ({
				price_label: price.label,
				price_currency: price.currency,
				price_wholesale: price.wholesale,
			})),
		});
		const [written] = await upsert(other.client().http, [wanted]);
		expect(written.action).toBe('update');
		const [after] = await upsert(other.client().http, [wanted]);
		expect(after.action).toBe('unchanged');
		const linesheets = account.linesheets.of(seeded.styleId).map((linesheet) => linesheet.name);
		expect(linesheets).toEqual(expect.arrayContaining(['Made by hand', 'Fall 2026']));
	});

	it.each(['truncated', 'html', 'status'] as const)('reads again when a read comes back as %s', async (kind) => {
		t.joor.faults.add({ kind, status: 502, method: 'GET' });
		const [result] = await upsert(t.client().http, [mine('A1')]);
		expect(result.action).toBe('create');
	});

	it('waits for the window when JOOR says 429 and then goes on', async () => {
		t.joor.faults.add({ kind: 'status', status: 429, headers: { 'Retry-After': '1' }, times: 1 });
		const { http, usage } = t.client();
		const [result] = await upsert(http, [mine('A1')]);
		expect(result.action).toBe('create');
		expect(usage.waitedMs).toBeGreaterThanOrEqual(1000);
	});
});
