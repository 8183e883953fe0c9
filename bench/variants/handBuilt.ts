import 'reflect-metadata';
import path from 'node:path';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode } from '../../test/engine/harness';
import type { Job, Outcome } from '../job';
import { readStock, readStyles } from './read';

const packageDir = path.resolve(__dirname, '..', 'handBuilt');
/** What one of JOOR's windows takes: 300 reads, or 60 writes of 5 credits. */
const WRITES_PER_WINDOW = 60;
const PAGE = 50;

interface Ran {
	answers: IDataObject[];
	ms: number;
}

async function http(job: Job, parameters: INodeParameters, items: object[]): Promise<Ran> {
	const value = `OAuth2 ${Buffer.from(job.apiToken).toString('base64')}`;
	const run = await runNode({
		packageDir,
		node: 'httpPerItem',
		parameters: { batchSize: WRITES_PER_WINDOW, ...parameters },
		items: items as IDataObject[],
		credentials: { httpHeaderAuth: { name: 'Authorization', value } },
	});
	if (run.error) throw new Error(`HTTP Request: ${run.error.message} ${run.error.description ?? ''}`);
	return { answers: run.outputs[0].map((item) => item.json), ms: run.durationMs };
}

const STYLE_PATH =
	'/style-number/{{ encodeURIComponent($json.style_number) }}/{{ encodeURIComponent($json.style_identifier) }}';
const SKU_QUERY =
	'upc={{ $json.upc }}&inventory={{ $json.inventory }}&warehouse={{ encodeURIComponent($json.warehouse) }}';
const STYLE_BODY = '={{ { styles: { style: $json } } }}';

function successes(ran: Ran): number {
	return ran.answers.filter(({ statusCode }) => statusCode === 200).length;
}

/** Three nodes: GET each style, then PUT those that are there and POST the others. */
async function styles(job: Job): Promise<{ done: number; ms: number }> {
	const all = readStyles(job);
	const reads = await http(job, { method: 'GET', url: `=${job.baseUrl}${STYLE_PATH}` }, all);
	const isThere = (_: unknown, i: number) => reads.answers[i].statusCode === 200;
	const present = all.filter(isThere);
	const absent = all.filter((_, i) => !isThere(_, i));
	const total = { done: 0, ms: reads.ms };
	const writes = [
		{ items: present, parameters: { method: 'PUT', url: `=${job.baseUrl}${STYLE_PATH}`, body: STYLE_BODY } },
		{ items: absent, parameters: { method: 'POST', url: `${job.baseUrl}/style-number`, body: STYLE_BODY } },
	];
	for (const { items, parameters } of writes) {
		if (!items.length) continue;
		const ran = await http(job, parameters, items);
		total.done += successes(ran);
		total.ms += ran.ms;
	}
	return total;
}

/** One PUT for each SKU of the sample, everything in the query (joor-v2.md 10.3). */
async function inventory(job: Job): Promise<{ done: number; ms: number }> {
	const skus = readStyles(job).flatMap((style) => (style.skus ?? []).map(({ upc }) => [upc, style] as const));
	const stylesByUpc = new Map(skus);
	const items = readStock(job)
		.slice(0, job.sampleRows)
		.map((row) => {
			const style = stylesByUpc.get(row.upc ?? '');
			return { ...row, style_number: style?.style_number, style_identifier: style?.style_identifier };
		});
	const url = `=${job.baseUrl}${STYLE_PATH}/inventory/?${SKU_QUERY}`;
	const ran = await http(job, { method: 'PUT', url }, items);
	return { done: successes(ran), ms: ran.ms };
}

/** Pages of JOOR's default size until one comes empty, each an item of the node, one after the other. */
async function orders(job: Job): Promise<{ done: number; ms: number }> {
	const found = new Set<unknown>();
	let ms = 0;
	for (let start = 0; ; start += PAGE) {
		const query = 'order_type=6&export_status=2&sync=0&start_from={{ $json.start }}';
		const ran = await http(job, { method: 'GET', url: `=${job.baseUrl}/order/?${query}` }, [{ start }]);
		ms += ran.ms;
		const list = (ran.answers[0].body as { orders?: unknown }).orders;
		if (!Array.isArray(list) || !list.length) return { done: found.size, ms };
		for (const order of list as IDataObject[]) found.add(order.order_id);
	}
}

/** The flow of HTTP Request nodes that a person would build: it knows nothing of what JOOR has already. */
export async function run(job: Job): Promise<Outcome> {
	if (job.work === 'styles') return await styles(job);
	if (job.work === 'orders') return await orders(job);
	const first = job.work === 'unchanged' ? await styles(job) : { done: 0, ms: 0 };
	const second = await inventory(job);
	return { done: first.done + second.done, ms: first.ms, sampledMs: second.ms };
}
