import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { Rejection } from '../../mapping/model';
import type { JoorStyle } from '../types';
import { queueStyles, splitIntoJobs, waitForJob } from './bulkStyle';
import { withOwned, type KeptField, type OwnableField } from './fieldOwners';
import { findStyles } from './findStyles';
import { mayHalve, newHalvings } from './refusedBatch';
import { diffStyle, isEssential, type FieldChange } from './styleDiff';
import { mergeForEdit } from './stylePayload';
import type { StyleInJoor } from './styleReader';
import { createStyle, editStyle, getStyle } from './styles';

/** What became of one style, or what would. */
export interface UpsertResult {
	action: 'create' | 'update' | 'unchanged' | 'rejected';
	styleId: string;
	changes: FieldChange[];
	/** Where the source differs in fields that JOOR owns; no change. */
	kept: KeptField[];
	/** What JOOR took and shows otherwise, and what a safety rule only warns of. */
	warnings: string[];
	jobId: string;
	rejection?: Rejection;
}

/** A style that has to be written. */
export interface Work {
	index: number;
	style: JoorStyle;
	current?: StyleInJoor;
	/** Fields that JOOR owns; none while the style is created. */
	owned: ReadonlySet<OwnableField>;
	changes: FieldChange[];
	kept: KeptField[];
	warnings: string[];
	jobId: string;
}

export interface WriteOptions {
	/** How long jobs may take before their styles are given up for this run, in milliseconds. */
	jobTimeoutMs: number;
	/** Refused styles that are sent once more alone, to learn JOOR's reason; six credits each. */
	explain: number;
	/** Waits; throws when the user stops the execution. */
	pause: (ms: number) => Promise<void>;
	now: () => number;
}

/** Pauses before looking again for the styles of a job that has no name. */
const NAMELESS_LOOKS_MS = [1_000, 3_000, 8_000];
/** JOOR's clock and ours may differ; the range only narrows the read-back. */
const CLOCK_MARGIN_MS = 15 * 60_000;

/** A result for a style that JOOR does not have as wanted. */
export function rejectStyle(reasonCode: string, reason: string, logId = ''): UpsertResult {
	const rejection = { reasonCode, reason, logId };
	return { action: 'rejected', styleId: '', changes: [], kept: [], warnings: [], jobId: '', rejection };
}

/** The style as it is sent: with what JOOR has beside it, and leaving hand-made linesheets alone unless told. */
export function outgoing(work: Work): JoorStyle {
	const { current, owned } = work;
	const style = current ? withOwned(work.style, current, owned) : work.style;
	return { ...(current ? mergeForEdit(style, current) : style), delivery_overwrite: style.delivery_overwrite ?? 2 };
}

/** What JOOR has otherwise than wanted, in the fields that JOOR does not own. */
export function changesOf(work: Pick<Work, 'style' | 'owned'>, inJoor: StyleInJoor): FieldChange[] {
	return diffStyle(withOwned(work.style, inJoor, work.owned), inJoor);
}

function refused(error: unknown, style: JoorStyle): UpsertResult | undefined {
	if (!(error instanceof ApiError) || error.concernsWholeRun) return undefined;
	const words = [error.message, error.description].filter(Boolean).join(': ');
	return rejectStyle('joor-refused', `${words} (style ${style.style_number})`, error.logId);
}

function isLost(error: unknown): boolean {
	return error instanceof ApiError && error.answerLost;
}

/** Compares what JOOR has now with what was wanted. */
function verified(work: Work, inJoor: StyleInJoor | undefined): UpsertResult {
	const { style_number: number } = work.style;
	if (!inJoor) {
		return rejectStyle(
			'not-created',
			`JOOR took style ${number} and did not create it, without saying why. Check that its price type, category and ` +
				'tags exist in JOOR.',
		);
	}
	const left = changesOf(work, inJoor);
	const words = left.map((change) => `${change.field} is "${change.from}" and not "${change.to}"`);
	if (left.some(isEssential)) {
		const reason = `JOOR took style ${number} but did not apply all of it: ${words.slice(0, 5).join('; ')}.`;
		return { ...rejectStyle('not-applied', reason), changes: left };
	}
	return {
		action: work.current ? 'update' : 'create',
		styleId: inJoor.style.style_id ?? '',
		changes: work.changes,
		kept: work.kept,
		warnings: [...work.warnings, ...words.map((word) => `JOOR shows it otherwise: ${word}`)],
		jobId: work.jobId,
	};
}

/**
 * Writes one style by itself and reads it back: six credits. A lost answer is looked up before it is repeated
 * (DESIGN.md 3.9). `existing` is what JOOR has at this moment.
 */
export async function writeDirectly(http: HttpClient, work: Work, existing = work.current): Promise<UpsertResult> {
	const { style } = work;
	let present = existing;
	for (let tries = 1; ; tries++) {
		const payload = outgoing({ ...work, current: present });
		const target = present?.style;
		const write = await attempt(async () => {
			if (target) await editStyle(http, target, payload);
			else await createStyle(http, payload);
		});
		if (!write.ok && !isLost(write.error)) {
			const result = refused(write.error, style);
			if (result) return result;
			throw write.error;
		}
		present = await getStyle(http, style);
		if (write.ok || (present && !changesOf(work, present).length)) return verified(work, present);
		if (tries > 1) throw write.error;
	}
}

/**
 * Queues the jobs one after the other. A refused job is halved, so that one bad style does not keep all others out. Gives the styles that
 * may be in JOOR now; refused styles are reported at once.
 */
async function queueJobs(
	http: HttpClient,
	works: Work[],
	give: (work: Work, result: UpsertResult) => void,
): Promise<Work[]> {
	const queued: Work[] = [];
	const jobs = splitIntoJobs(works, outgoing);
	const halvings = newHalvings();
	for (let job = jobs.shift(); job; job = jobs.shift()) {
		const styles = job.map(outgoing);
		const sent = await attempt(async () => await queueStyles(http, styles));
		if (sent.ok || isLost(sent.error)) {
			for (const work of job) work.jobId = sent.ok ? sent.value : '';
			queued.push(...job);
			continue;
		}
		const isRefused = sent.error instanceof ApiError && !sent.error.concernsWholeRun;
		if (job.length > 1 && isRefused && mayHalve(halvings, sent.error as ApiError)) {
			const half = Math.ceil(job.length / 2);
			jobs.unshift(job.slice(0, half), job.slice(half));
			continue;
		}
		for (const work of job) {
			const result = refused(sent.error, work.style);
			// Jobs that were queued before run on; their styles are found unchanged by the next run.
			if (!result) throw sent.error;
			give(work, result);
		}
	}
	return queued;
}

/**
 * Writes many styles in bulk jobs, waits for them and reads back what they did, because a job shows no errors
 * (joor-v2.md 8). A style that did not arrive is sent once more alone, as long as `explain` lasts, so that JOOR names
 * its reason. Throws `ApiError` for outages and credentials.
 */
export async function writeInJobs(
	http: HttpClient,
	works: Work[],
	options: WriteOptions,
	give: (work: Work, result: UpsertResult) => void,
	isRepeated = false,
): Promise<void> {
	const startedAt = options.now();
	let queued = await queueJobs(http, works, give);
	// Jobs run in the order received (joor-v2.md 8), so behind a finished one the next has had its time too.
	const unfinished = new Set<string>();
	for (const jobId of new Set(queued.map((work) => work.jobId).filter(Boolean))) {
		const timeLeft = Math.max(0, options.jobTimeoutMs - (options.now() - startedAt));
		if (!(await waitForJob(http, jobId, timeLeft, options.pause))) unfinished.add(jobId);
	}

	const range = () => ({
		modifiedFrom: new Date(startedAt - CLOCK_MARGIN_MS).toISOString(),
		modifiedTo: new Date(options.now() + CLOCK_MARGIN_MS).toISOString(),
	});
	const keys = queued.map((work) => work.style);
	const after = await findStyles(http, keys, range());
	const isOpen = (work: Work) => verified(work, after.get(work.style.style_identifier)).action === 'rejected';
	const lookAgain = async (open: Work[], filter: ReturnType<typeof range> | undefined) => {
		const found = await findStyles(
			http,
			open.map((work) => work.style),
			filter,
		);
		for (const [id, style] of found) after.set(id, style);
	};

	// A job whose answer was lost, or came without its id, may run all the same: it is given time before it is repeated.
	const nameless = () => queued.filter((work) => !work.jobId && isOpen(work));
	for (let look = 0; look < NAMELESS_LOOKS_MS.length && nameless().length; look++) {
		await options.pause(NAMELESS_LOOKS_MS[look]);
		await lookAgain(nameless(), range());
	}
	const lost = isRepeated ? [] : nameless();
	if (lost.length) {
		queued = queued.filter((work) => !lost.includes(work));
		await writeInJobs(http, lost, options, give, true);
	}
	const missing = queued.filter((work) => !after.has(work.style.style_identifier));
	if (missing.length) await lookAgain(missing, undefined);

	let explanations = options.explain;
	for (const work of queued) {
		const present = after.get(work.style.style_identifier);
		const result = verified(work, present);
		if (result.action !== 'rejected') give(work, result);
		else if (unfinished.has(work.jobId)) {
			const reason = `JOOR has not finished job ${work.jobId} with style ${work.style.style_number} yet. The next run looks again.`;
			give(work, rejectStyle('job-not-finished', reason));
		} else if (explanations > 0) {
			explanations -= 1;
			give(work, await writeDirectly(http, work, present));
		} else give(work, result);
	}
}
