import type { Account } from './account';
import type { Handler, Route } from './call';
import { notFound } from './refusal';
import type { Job, JobQueue, JobRow } from './jobs';
import { applyStyle } from './styleApply';
import { stylesOfBulk } from './styles';
import { readStyle } from './styleValidation';
import { isFields, stampOf, text, wholeNumber, type Fields } from './values';

function rowOf(account: Account, style: unknown): JobRow {
	return {
		record: isFields(style) ? text(style.style_identifier) : '',
		run: () => {
			const input = readStyle(style, account.styleRules, true);
			applyStyle(account, account.styles.withIdentifier(input.identifier ?? ''), input);
		},
	};
}

/** Queues the styles; each creates, or changes the style with its identifier (joor-v2.md 5.1, 8). */
const queueStyles: Handler = ({ account, body }) => {
	const job = account.styleJobs.add(stylesOfBulk(body).map((style) => rowOf(account, style)));
	return { root: 'bulk_styles', content: { bulk_styles_job_id: job.id } };
};

/** The job that the path names; refuses with 404. */
export function jobOfPath(queue: JobQueue, jobId: string): Job {
	const job = queue.find(wholeNumber(jobId) ?? -1);
	if (!job) throw notFound('The job does not exist');
	return job;
}

/** Status, dates and counters of a job; never what went wrong with a row (joor-v2.md 8, 16.10). */
export function jobJson(queue: JobQueue, job: Job, kind: 'bulk_styles' | 'bulk_connections'): Fields {
	const record = kind === 'bulk_styles' ? 'style' : 'connection';
	return {
		[`${kind}_job_id`]: job.id,
		status: queue.statusOf(job),
		created: stampOf(job.createdAt),
		modified: stampOf(queue.modifiedAt(job)),
		[`${record}_record_count`]: job.rows.length,
		[`${record}_record_progress`]: job.progress,
	};
}

const styleJobStatus: Handler = ({ account, params }) => {
	const job = jobOfPath(account.styleJobs, params.jobId);
	return { root: 'bulk_styles', content: { bulk_styles_jobs: [jobJson(account.styleJobs, job, 'bulk_styles')] } };
};

export const bulkStyleRoutes: Route[] = [
	{ method: 'post', path: '/bulk-style', handle: queueStyles },
	{ method: 'put', path: '/bulk-style', handle: queueStyles },
	{ method: 'get', path: '/bulk-style/:jobId', handle: styleJobStatus },
];
