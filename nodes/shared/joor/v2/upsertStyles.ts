import type { HttpClient } from '../../http/types';
import type { JoorStyle } from '../types';
import { splitIntoJobs } from './bulkStyle';
import { READ_CREDITS, WRITE_CREDITS } from './connection';
import { findStyles } from './findStyles';
import { keptFields, ownedFields, withOwned, withoutOwned } from './fieldOwners';
import { checkStyle } from './styleLimits';
import type { StyleInJoor } from './styleReader';
import { checkSafety, DEFAULT_SAFETY, type SafetyRules } from './styleSafety';
import { STYLE_PAGE } from './styles';
import {
	changesOf,
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
	/** Absent: {@link DEFAULT_SAFETY}. */
	safety?: SafetyRules;
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

/** What a style comes to, held against what JOOR has of it: something to write, or its result. */
function decide(
	index: number,
	style: JoorStyle,
	inJoor: StyleInJoor | undefined,
	safety: SafetyRules,
): Work | UpsertResult {
	const nothing = { changes: [], kept: [], warnings: [], jobId: '' };
	if (!inJoor) {
		const rejection = checkStyle(style);
		if (rejection) return { ...rejectStyle('', ''), rejection };
		if (style.delivery_overwrite === REMOVE_FROM_LINESHEETS) {
			const reason = `JOOR has no style ${style.style_number}, so it cannot be taken off a linesheet.`;
			return rejectStyle('style-not-found', reason);
		}
		return { ...nothing, index, style, owned: new Set() };
	}
	const owned = ownedFields(style);
	const changes = changesOf({ style, owned }, inJoor);
	const kept = keptFields(style, inJoor, owned);
	if (!changes.length) {
		return { ...nothing, action: 'unchanged', styleId: inJoor.style.style_id ?? '', kept };
	}
	const { rejection, warnings } = checkSafety(withOwned(style, inJoor, owned), inJoor, safety);
	if (rejection) return { ...rejectStyle('', ''), rejection };
	return { ...nothing, index, style, current: inJoor, owned, changes, kept, warnings };
}

/**
 * Creates or updates styles (joor-v2.md 5 to 8): checks them against JOOR's limits, reads what JOOR has, leaves
 * unchanged styles and the fields that JOOR owns alone, rejects what breaks a safety rule, and writes the rest, a few
 * singly and many in bulk jobs. Every style gets one result through `onResult(index, result)`, as soon as it is known.
 * In plan mode nothing is written. Returns the credits that applying costs (0 when applied). Throws `ApiError` for
 * outages and credentials.
 */
export async function upsertStyles(
	http: HttpClient,
	styles: JoorStyle[],
	options: UpsertOptions,
	onResult: (index: number, result: UpsertResult) => void,
): Promise<{ creditsToApply: number }> {
	const valid: number[] = [];
	styles.forEach((style, index) => {
		const owned = ownedFields(style);
		// What JOOR owns the source may lack, if JOOR has the style: that shows when it is read.
		const rejection = checkStyle(owned.size ? withoutOwned(style, owned) : style);
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
		const style = styles[index];
		const decided = decide(index, style, current.get(style.style_identifier), options.safety ?? DEFAULT_SAFETY);
		if ('action' in decided) give(index, decided);
		else works.push(decided);
	}
	if (options.mode === 'plan') {
		for (const { index, current: inJoor, changes, kept, warnings } of works) {
			const styleId = inJoor?.style.style_id ?? '';
			give(index, { action: inJoor ? 'update' : 'create', styleId, changes, kept, warnings, jobId: '' });
		}
		return { creditsToApply: creditsFor(works) };
	}
	if (works.length <= DIRECT_WRITES) for (const work of works) give(work.index, await writeDirectly(http, work));
	else await writeInJobs(http, works, options, (work, result) => give(work.index, result));
	return { creditsToApply: 0 };
}
