import { setTimeout as pause } from 'node:timers/promises';
import { writeFileSync } from 'node:fs';
import axios, { type AxiosInstance } from 'axios';
import type { JoorStockRow } from '../../nodes/shared/joor/types';
import type { Job, Outcome } from '../job';
import { readSent, readStock, readStyles } from './read';

const PAGE = 100;
const STYLES_PER_JOB = 100;
const ROWS_PER_CALL = 500;

interface Row {
	[field: string]: unknown;
}

interface Envelope {
	response: { count: number };
}

function slices<T>(list: T[], size: number): T[][] {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
}

async function pages(api: AxiosInstance, path: string, params: Row, listOf: (data: unknown) => Row[]): Promise<Row[]> {
	const all: Row[] = [];
	for (;;) {
		const { data } = await api.get<unknown>(path, { params: { ...params, start_from: all.length, count: PAGE } });
		const rows = listOf(data);
		all.push(...rows);
		if (rows.length < PAGE || all.length >= totalOf(data)) return all;
	}
}

function totalOf(data: unknown): number {
	const top = data as Partial<Envelope> & { styles?: Partial<Envelope> };
	return (top.response ?? top.styles?.response)?.count ?? Infinity;
}

function rowsIn(data: unknown, name: string): Row[] {
	const outer = (data as Row)[name] as Row | Row[];
	const list = Array.isArray(outer) ? outer : outer?.[name];
	return Array.isArray(list) ? (list as Row[]) : [];
}

async function readAllStyles(api: AxiosInstance, params: Row = {}): Promise<number> {
	return (await pages(api, '/style', params, (data) => rowsIn(data, 'styles'))).length;
}

/** Category list, what JOOR has, jobs, polling of the last one with the same pauses, read-back. */
async function writeStyles(job: Job, api: AxiosInstance): Promise<number> {
	await api.get('/categories');
	await readAllStyles(api);
	const from = new Date(Date.now() - 900_000).toISOString();
	let jobId: unknown;
	for (const style of slices(readStyles(job), STYLES_PER_JOB)) {
		const { data } = await api.post<{ bulk_styles: Row }>('/bulk-style', { bulk_styles: { style } });
		jobId = data.bulk_styles.bulk_styles_job_id;
	}
	for (let ms = 1000; ; ms *= 1.6) {
		const { data } = await api.get<{ bulk_styles: { bulk_styles_jobs: Row[] } }>(`/bulk-style/${String(jobId)}`);
		if (data.bulk_styles.bulk_styles_jobs[0].status === 'finished') break;
		await pause(ms);
	}
	const to = new Date(Date.now() + 900_000).toISOString();
	return await readAllStyles(api, { date_start: from, date_end: to });
}

const keyOf = (row: JoorStockRow): string => `${row.warehouse}|${row.upc ?? ''}|`;

async function writeStock(job: Job, api: AxiosInstance): Promise<number> {
	const sent: Record<string, number> = {};
	for (const rows of slices(readStock(job), ROWS_PER_CALL)) {
		const body = { inventory_items: rows };
		const { data } = await api.post<{ inventory_log: Row[] }>('/bulk-inventory', body, { params: { dec_pending: 0 } });
		rows.forEach((row, i) => {
			if (data.inventory_log[i].status === 'pass') sent[keyOf(row)] = row.inventory;
		});
	}
	writeFileSync(job.files.sent, JSON.stringify(sent));
	return Object.keys(sent).length;
}

async function work(job: Job, api: AxiosInstance): Promise<number> {
	if (job.work === 'styles') return await writeStyles(job, api);
	if (job.work === 'inventory') return await writeStock(job, api);
	if (job.work === 'unchanged') {
		const sent = readSent(job);
		await api.get('/categories');
		return (await readAllStyles(api)) + readStock(job).filter((row) => sent[keyOf(row)] === row.inventory).length;
	}
	const params = { order_type: 6, export_status: 2, sync: 0, check: 0 };
	return (await pages(api, '/order/', params, (data) => rowsIn(data, 'orders'))).length;
}

/** The limit: the calls of this package's nodes from a script without n8n, checks, comparison or results per item. */
export async function run(job: Job): Promise<Outcome> {
	const Authorization = `OAuth2 ${Buffer.from(job.apiToken).toString('base64')}`;
	const common = { 'Content-Type': 'application/json', Authorization };
	const api = axios.create({ baseURL: job.baseUrl, headers: { common } });
	const startedAt = performance.now();
	const done = await work(job, api);
	return { done, ms: performance.now() - startedAt };
}
