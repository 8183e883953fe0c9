import { fork } from 'node:child_process';
import path from 'node:path';
import type { LoggedCall } from '../sandbox/core';
import type { ChildMessage, Job, Measured } from './job';

const DEADLINE_MS = 400_000;

/** Runs a job in a process of its own, so that its memory is its own. Rejects when it fails or does not end in time. */
export async function runInChild(job: Job, userFolder: string): Promise<Measured> {
	return await new Promise((resolve, reject) => {
		const child = fork(path.join(__dirname, 'variants', 'child.ts'), {
			execArgv: ['--expose-gc', '--import', 'tsx'],
			env: { ...process.env, N8N_USER_FOLDER: userFolder, N8N_LOG_LEVEL: 'silent' },
		});
		const name = `${job.work}, ${job.variant}`;
		const timer = setTimeout(() => {
			child.kill('SIGKILL');
			reject(new Error(`${name}: not done after ${DEADLINE_MS / 1000} s`));
		}, DEADLINE_MS);
		child.once('message', (message: ChildMessage) => {
			if (message.ok) resolve(message.measured);
			else reject(new Error(`${name}: ${message.reason}`));
		});
		child.once('error', reject);
		child.once('exit', (code) => {
			clearTimeout(timer);
			reject(new Error(`${name}: its process ended with code ${code} and without a result`));
		});
		child.send(job);
	});
}

/** What the account was charged, by the sandbox's own log. */
export interface Charged {
	calls: number;
	reads: number;
	writes: number;
	credits: number;
	/** Calls that were over the limit. */
	refused: number;
	/** How many calls of each method and path, without looks at a bulk job: their number is a matter of time. */
	pattern: string;
}

const ONE_SKU = /\/inventory\/?$/;
const JOB_STATE = /\/bulk-style\/\d+$/;

function patternOf(calls: LoggedCall[]): string {
	const counts = new Map<string, number>();
	for (const { method, path: address } of calls.filter((call) => !JOB_STATE.test(call.path))) {
		const key = `${method} ${address}`;
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return [...counts]
		.map(([key, count]) => `${key} x ${count}`)
		.sort()
		.join(', ');
}

/** Adds up logged calls. Calls for one SKU each count `factor` times, because only a sample of them was made. */
export function addUp(calls: LoggedCall[], factor = 1): Charged {
	const sum: Charged = { calls: 0, reads: 0, writes: 0, credits: 0, refused: 0, pattern: patternOf(calls) };
	for (const call of calls) {
		const times = ONE_SKU.test(call.path) ? factor : 1;
		sum.calls += times;
		sum[call.method === 'GET' ? 'reads' : 'writes'] += times;
		sum.credits += times * (call.credits ?? 0);
		sum.refused += call.status === 429 ? times : 0;
	}
	return sum;
}
