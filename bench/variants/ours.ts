import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { runNode } from '../../test/engine/harness';
import type { Job, Outcome } from '../job';
import { readSent, readStock, readStyles } from './read';

interface Ran {
	done: IDataObject[];
	ms: number;
}

/** One node of this package in n8n's engine. Throws when it fails or rejects an item. */
async function node(job: Job, name: string, parameters: INodeParameters, items?: object[]): Promise<Ran> {
	const run = await runNode({
		node: name,
		parameters,
		items: items as IDataObject[] | undefined,
		credentials: { joorApi: { environment: 'custom', apiToken: job.apiToken, baseUrl: job.baseUrl } },
	});
	if (run.error) throw new Error(`${name}: ${run.error.message} ${run.error.description ?? ''}`);
	const rejected = run.outputs[1] ?? [];
	if (rejected.length) throw new Error(`${name} rejected ${rejected.length} items: ${String(rejected[0].json.reason)}`);
	return { done: run.outputs[0].map((item) => item.json), ms: run.durationMs };
}

const getMany = { operation: 'getMany', returnAll: true };

/** The category list is read as the product flow reads it for the mapping; then the styles are written. */
async function styles(job: Job): Promise<Ran> {
	const categories = await node(job, 'joor', { resource: 'category', ...getMany });
	const written = await node(job, 'joorUpsertStyle', {}, readStyles(job));
	return { done: written.done, ms: categories.ms + written.ms };
}

async function inventory(job: Job, alreadySent: Record<string, number>): Promise<Ran> {
	const options = { alreadySent: JSON.stringify(alreadySent) };
	return await node(job, 'joorSetInventory', { options }, readStock(job));
}

function countOf(ran: Ran, field: string, words: string[]): number {
	return ran.done.filter((json) => words.includes(String(json[field]))).length;
}

/** This package's nodes through n8n's engine, one after the other. */
export async function run(job: Job): Promise<Outcome> {
	if (job.work === 'styles') {
		const ran = await styles(job);
		return { done: countOf(ran, 'action', ['created']), ms: ran.ms };
	}
	if (job.work === 'inventory') {
		const ran = await inventory(job, {});
		const sent = Object.fromEntries(ran.done.map((json) => [json.key, json.inventory]));
		writeFileSync(job.files.sent, JSON.stringify(sent));
		return { done: countOf(ran, 'status', ['accepted']), ms: ran.ms };
	}
	if (job.work === 'unchanged') {
		const first = await styles(job);
		const second = await inventory(job, readSent(job));
		const done = countOf(first, 'action', ['unchanged']) + countOf(second, 'status', ['unchanged']);
		return { done, ms: first.ms + second.ms };
	}
	const ran = await node(job, 'joor', { resource: 'order', ...getMany });
	return { done: new Set(ran.done.map((order) => order.order_id)).size, ms: ran.ms };
}
