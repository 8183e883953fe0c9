import { ApiError } from '../../http/apiError';
import type { HttpClient } from '../../http/types';
import type { JoorStyle } from '../types';
import { findText, isRecord, listOf, textOf } from './envelope';
import { stylePayload } from './stylePayload';

/** Neither a record nor a byte limit is documented (joor-v2.md 8); the file interface takes 20 MB. */
export const STYLES_PER_JOB = 100;
const BYTES_PER_JOB = 4_000_000;

export interface BulkJob {
	jobId: string;
	/** `queued`, `started`, `finished`; there is no failed state (joor-v2.md 8). */
	status: string;
	records: number;
	progress: number;
}

/** Splits styles into jobs that stay below both limits. */
export function splitIntoJobs<T>(entries: T[], styleOf: (entry: T) => JoorStyle): T[][] {
	const jobs: T[][] = [];
	let bytes = 0;
	for (const entry of entries) {
		const size = JSON.stringify(stylePayload(styleOf(entry))).length;
		const last = jobs[jobs.length - 1];
		if (!last || last.length >= STYLES_PER_JOB || bytes + size > BYTES_PER_JOB) {
			jobs.push([entry]);
			bytes = size;
		} else {
			last.push(entry);
			bytes += size;
		}
	}
	return jobs;
}

/**
 * Queues one job (five credits) and returns its id. The answer's form is inferred (I, joor-v2.md 8). Not repeatable:
 * a caller that lost the answer reads the styles before it sends them again.
 */
export async function queueStyles(http: HttpClient, styles: JoorStyle[]): Promise<string> {
	const { body } = await http({
		method: 'POST',
		path: '/bulk-style',
		body: { bulk_styles: { style: styles.map(stylePayload) } },
		action: `queue ${styles.length} styles`,
		repeatable: false,
	});
	const jobId = findText(body, ['bulk_styles_job_id', 'bulk_style_job_id', 'job_id']);
	if (!jobId) {
		throw new ApiError({
			kind: 'unreadable',
			message: `JOOR queued ${styles.length} styles without naming the job`,
			description: 'The answer holds no bulk_styles_job_id.',
		});
	}
	return jobId;
}

/** State of a job; one credit. */
export async function getBulkJob(http: HttpClient, jobId: string): Promise<BulkJob> {
	const { body } = await http({
		method: 'GET',
		path: `/bulk-style/${encodeURIComponent(jobId)}`,
		action: `read the state of job ${jobId}`,
		repeatable: true,
	});
	const root = isRecord(body) && isRecord(body.bulk_styles) ? body.bulk_styles : body;
	const rows = listOf(root, 'bulk_styles_jobs', 'bulk_style_job');
	const row = rows.find((one) => textOf(one.bulk_styles_job_id) === jobId) ?? rows[0];
	const read = (key: string) => (row ? textOf(row[key]) : '') || findText(body, [key]);
	return {
		jobId,
		status: read('status').toLowerCase(),
		records: Number(read('style_record_count')) || 0,
		progress: Number(read('style_record_progress')) || 0,
	};
}

/** The documented word is `finished`. */
const FINISHED = /^(finished|completed?|done)$/;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 20_000;

/**
 * Polls a job until it is finished, with growing pauses, one credit a look. Returns whether it finished within
 * `timeoutMs`; `pause` throws when the user stops the execution.
 */
export async function waitForJob(
	http: HttpClient,
	jobId: string,
	timeoutMs: number,
	pause: (ms: number) => Promise<void>,
): Promise<boolean> {
	let waited = 0;
	for (let ms = FIRST_PAUSE_MS; ; ms = Math.min(ms * 1.6, LONGEST_PAUSE_MS)) {
		const job = await getBulkJob(http, jobId);
		if (FINISHED.test(job.status)) return true;
		if (waited >= timeoutMs) return false;
		await pause(ms);
		waited += ms;
	}
}
