import type { HttpClient } from '../../http/types';
import type { JoorStyle } from '../types';
import { splitIntoJobs } from './bulkStyle';
import { READ_CREDITS, WRITE_CREDITS } from './connection';
import { findStyles } from './findStyles';
import { diffStyle } from './styleDiff';
import { checkStyle } from './styleLimits';
import { STYLE_PAGE } from './styles';
import {
	outgoing,
	rejectStyle,
	writeDirectly,
	writeInJobs,
	type UpsertResult,
	type Work,
	type WriteOptions,
} from './writeStyles';

export interface UpsertOptions extends WriteOptions {
	mode: 'plan' | 'apply';
}

/** Up to so many styles are written one by one: their refusals come with a reason, and there is no job to poll. */
const DIRECT_WRITES = 3;

/** `delivery_overwrite` that only removes (joor-v2.md 5.2). */
const REMOVE_FROM_LINESHEETS = 4;

/** Items by style: equal items are one, different ones for the same style are a conflict that only the user can solve. */
function groupByStyle(styles: JoorStyle[]): { groups: number[][]; conflicts: number[][] } {
	const byIdentifier = new Map<string, number[]>();
	styles.forEach((style, index) => {
		const twins = byIdentifier.get(style.style_identifier);
		if (twins) twins.push(index);
		else byIdentifier.set(style.style_identifier, [index]);
	});
	const all = [...byIdentifier.values()];
	const conflicting = (twins: number[]) => new Set(twins.map((index) => JSON.stringify(styles[index]))).size > 1;
	return { groups: all.filter((twins) => !conflicting(twins)), conflicts: all.filter(conflicting) };
}

/** Credits of the writes and of their read-back, without polling, which depends on JOOR's pace. */
function creditsFor(works: Work[]): number {
	if (works.length <= DIRECT_WRITES) return works.length * (WRITE_CREDITS + READ_CREDITS);
	const jobs = splitIntoJobs(works, outgoing).length;
	return jobs * WRITE_CREDITS + (1 + Math.ceil(works.length / STYLE_PAGE)) * READ_CREDITS;
}

/**
 * Creates or updates styles (joor-v2.md 5 to 8): checks them against JOOR's limits, reads what JOOR has, leaves
 * unchanged styles alone, and writes the rest, a few singly and many in bulk jobs. Every style gets one result through
 * `onResult(index, result)`, as soon as it is known. In plan mode nothing is written. Returns the credits that applying
 * costs (0 when applied). Throws `ApiError` for outages and credentials.
 */
export async function upsertStyles(
	http: HttpClient,
	styles: JoorStyle[],
	options: UpsertOptions,
	onResult: (index: number, result: UpsertResult) => void,
): Promise<{ creditsToApply: number }> {
	const valid: number[] = [];
	styles.forEach((style, index) => {
		const rejection = checkStyle(style);
		if (rejection) onResult(index, { ...rejectStyle('', ''), rejection });
		else valid.push(index);
	});
	const { groups, conflicts } = groupByStyle(valid.map((index) => styles[index]));
	for (const twins of conflicts) {
		const indexes = twins.map((twin) => valid[twin]);
		const positions = indexes.map((index) => index + 1).join(' and ');
		const reason = `Items ${positions} are different versions of style ${styles[indexes[0]].style_identifier}: send one of them.`;
		for (const index of indexes) onResult(index, rejectStyle('duplicate-style', reason));
	}

	const twinsOf = new Map(groups.map((twins) => [valid[twins[0]], twins.map((twin) => valid[twin])]));
	const give = (index: number, result: UpsertResult) => {
		for (const twin of twinsOf.get(index) ?? [index]) onResult(twin, result);
	};
	const wanted = [...twinsOf.keys()];
	const current = wanted.length
		? await findStyles(
				http,
				wanted.map((index) => styles[index]),
			)
		: new Map();

	const works: Work[] = [];
	for (const index of wanted) {
		const inJoor = current.get(styles[index].style_identifier);
		const changes = inJoor ? diffStyle(styles[index], inJoor) : [];
		const styleId = inJoor?.style.style_id ?? '';
		if (inJoor && !changes.length) give(index, { action: 'unchanged', styleId, changes, warnings: [], jobId: '' });
		else if (!inJoor && styles[index].delivery_overwrite === REMOVE_FROM_LINESHEETS) {
			const reason = `JOOR has no style ${styles[index].style_number}, so it cannot be taken off a linesheet.`;
			give(index, rejectStyle('style-not-found', reason));
		} else works.push({ index, style: styles[index], current: inJoor, changes, jobId: '' });
	}
	if (options.mode === 'plan') {
		for (const { index, current: inJoor, changes } of works) {
			const styleId = inJoor?.style.style_id ?? '';
			give(index, { action: inJoor ? 'update' : 'create', styleId, changes, warnings: [], jobId: '' });
		}
		return { creditsToApply: creditsFor(works) };
	}
	if (works.length <= DIRECT_WRITES) for (const work of works) give(work.index, await writeDirectly(http, work));
	else await writeInJobs(http, works, options, (work, result) => give(work.index, result));
	return { creditsToApply: 0 };
}
