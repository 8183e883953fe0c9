import { alderStyle, at, TestClient } from './joor-support';

function style(number: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
	return alderStyle({ style_number: number, style_identifier: number, skus: [], ...changes });
}

describe('JOOR sandbox: bulk style jobs (joor-v2.md 8)', () => {
	let client: TestClient;
	beforeEach(async () => {
		client = await new TestClient().start({ jobMillisPerStyle: 50 });
	});
	afterEach(async () => await client.stop());

	const queue = async (styles: unknown[], method = 'POST'): Promise<number> => {
		const reply = await client.call(method, '/bulk-style', { body: { bulk_styles: { style: styles } } });
		expect(reply.status).toBe(200);
		return Number(at(reply.json, 'bulk_styles', 'bulk_styles_job_id'));
	};
	const job = async (id: number): Promise<Record<string, unknown>> => {
		const reply = await client.get(`/bulk-style/${id}`);
		expect(at(reply.json, 'bulk_styles', 'response', 'code')).toBe(0);
		return at(reply.json, 'bulk_styles', 'bulk_styles_jobs', 0) as Record<string, unknown>;
	};
	const numbers = (count: number): unknown[] => Array.from({ length: count }, (_, index) => style(`N${index}`));

	it('goes from queued over started to finished, and counts its rows', async () => {
		const id = await queue(numbers(4));
		expect(await job(id)).toEqual({
			bulk_styles_job_id: id,
			status: 'queued',
			created: '2026-06-01T00:00:00+00:00',
			modified: '2026-06-01T00:00:00+00:00',
			style_record_count: 4,
			style_record_progress: 0,
		});
		expect(client.sandbox.state().styles.size).toBe(0);
		client.now += 130;
		expect(await job(id)).toMatchObject({ status: 'started', style_record_progress: 2 });
		expect(client.sandbox.state().styles.size).toBe(2);
		client.now += 200;
		expect(await job(id)).toMatchObject({ status: 'finished', style_record_progress: 4 });
		expect(client.sandbox.state().styles.size).toBe(4);
	});

	it('runs jobs in the order received, one after the other', async () => {
		const first = await queue(numbers(4));
		const second = await queue([style('N0', { style_name: 'Second' })]);
		client.now += 200;
		expect((await job(first)).status).toBe('started');
		expect((await job(second)).status).toBe('queued');
		client.now += 10_000;
		expect((await job(second)).status).toBe('finished');
		expect(await client.style('N0')).toMatchObject({ style_name: 'Second' });
	});

	it('finishes although rows are refused, and tells nobody but the admin view', async () => {
		const id = await queue([style('GOOD'), style('BAD', { prices: [] }), 'nonsense', style('LAST')]);
		client.now += 10_000;
		const answer = await job(id);
		expect(answer).toMatchObject({ status: 'finished', style_record_count: 4, style_record_progress: 4 });
		expect(Object.keys(answer)).toHaveLength(6);
		expect(client.sandbox.state().styles.all.map(({ number }) => number)).toEqual(['GOOD', 'LAST']);
		expect(at(client.sandbox.view(), 'styleJobs', 0, 'problems')).toEqual([
			{ row: 2, record: 'BAD', reason: 'at least one price is required' },
			{ row: 3, record: '', reason: 'style must be an object with the fields of one style' },
		]);
	});

	it('changes known styles, by POST and PUT', async () => {
		await client.addStyle();
		await queue([alderStyle({ style_name: 'From bulk' })], 'PUT');
		client.now += 10_000;
		expect(await client.style()).toMatchObject({ style_name: 'From bulk' });
	});

	it('lives at least a tenth of a second', async () => {
		const id = await queue([style('ONE')]);
		client.now += 95;
		expect((await job(id)).status).toBe('started');
		client.now += 5;
		expect((await job(id)).status).toBe('finished');
	});

	it('refuses a body without styles and does not know other jobs', async () => {
		for (const body of [{}, { style: [style('X')] }, { bulk_styles: { style: [] } }, { bulk_styles: 'x' }]) {
			expect((await client.post('/bulk-style', body)).status).toBe(400);
		}
		expect((await client.get('/bulk-style/1')).status).toBe(404);
		expect((await client.get('/bulk-style/abc')).status).toBe(404);
	});

	it('takes bulk styles and tells the job as XML', async () => {
		const headers = { 'Content-Type': 'application/xml' };
		const raw = '<bulk_styles><style><style_name>A</style_name></style></bulk_styles>';
		const reply = await client.call('POST', '/bulk-style', { raw, headers });
		const id = /<bulk_styles_job_id>(\d+)</.exec(reply.text)?.[1];
		const status = await client.get(`/bulk-style/${id}`, { headers });
		expect(status.text).toContain('<bulk_styles_jobs><bulk_style_job><bulk_styles_job_id>');
	});
});
