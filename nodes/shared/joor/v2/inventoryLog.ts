import type { JoorStockRow } from '../types';
import { findText, isRecord, textOf } from './envelope';

/** One entry of JOOR's log of a stock call. `unclear`: its words are neither a yes nor a no that we know. */
export interface LogEntry {
	sku: string;
	logId: string;
	verdict: 'passed' | 'failed' | 'unclear';
	words: string;
}

/** What JOOR said of one row; `unconfirmed`: nothing, or nothing that can be told to be about this row. */
export interface RowVerdict {
	state: 'passed' | 'failed' | 'unconfirmed';
	entry?: LogEntry;
}

/** The literal words are not documented (joor-v2.md 10.4). */
const PASSED = /^(pass(ed)?|success(ful|fully)?|succeeded|ok|updated|accepted|done|completed?|true|y(es)?|1)\b/i;
const FAILED =
	/^n$|\b(fail\w*|errors?|invalid|unknown|not|no|reject\w*|refus\w*|denied|missing|skipped|ignored|incomplete|false)\b/i;
const ALSO_PASSED = /\b(pass(ed)?|success\w*|succeeded|updated|accepted|done|completed?|applied|saved)\b/i;

function verdictOf(status: string): LogEntry['verdict'] {
	if (PASSED.test(status)) return 'passed';
	if (FAILED.test(status)) return 'failed';
	return ALSO_PASSED.test(status) ? 'passed' : 'unclear';
}

function readEntry(record: Record<string, unknown>): LogEntry {
	const status = textOf(record.status);
	return {
		sku: textOf(record.sku),
		logId: textOf(record.inventory_log_id),
		verdict: verdictOf(status),
		words: [status, textOf(record.comment), textOf(record.message), textOf(record.reason)].filter(Boolean).join(': '),
	};
}

/** Entries of a container that may be a list, one entry, or an object around either (joor-v2.md 3.1). */
function entriesIn(log: unknown): LogEntry[] {
	if (Array.isArray(log)) return log.filter(isRecord).map(readEntry);
	if (!isRecord(log)) return [];
	if ('status' in log || 'sku' in log) return [readEntry(log)];
	return Object.values(log).flatMap(entriesIn);
}

function logOf(body: unknown): LogEntry[] {
	let level: unknown[] = [body];
	for (let depth = 0; depth < 4 && level.length; depth++) {
		const records = level.filter(isRecord);
		const entries = records.flatMap((record) => entriesIn(record.inventory_log));
		if (entries.length) return entries;
		level = records.flatMap((record) => Object.values(record));
	}
	return [];
}

/**
 * How many letters and digits of the log's concatenated SKU text this row does not account for; `undefined` when the
 * text does not speak of it. A1-001-S leaves none to its row, one to A1-001-XS. The parts are not listed in joor-v2.md
 * 10.4, so the style may stand in it by number or by identifier (I).
 */
function unexplained(entry: LogEntry, row: JoorStockRow): number | undefined {
	let text = entry.sku;
	/** Takes parts out, the longest first, so that the size L is not found in the style ALD100. */
	const take = (everywhere: boolean, ...parts: Array<string | undefined>): boolean => {
		const present = [...new Set(parts)]
			.filter((part): part is string => Boolean(part && text.includes(part)))
			.sort((a, b) => b.length - a.length);
		for (const part of present) text = everywhere ? text.split(part).join(' ') : text.replace(part, () => ' ');
		return present.length > 0;
	};
	const isUpc = take(true, row.upc);
	const isStyle = take(true, row.style_identifier, row.style_number);
	const isSku = isStyle && take(false, row.color_code) && take(false, row.size, row.size_code);
	if (row.upc ? !isUpc : !isSku) return undefined;
	take(false, row.warehouse, row.inventory_date);
	return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function speaksOf(entry: LogEntry, row: JoorStockRow): boolean {
	return unexplained(entry, row) !== undefined;
}

/** For each row the entries that speak of it best, without those that speak better of another row. */
function candidatesOf(rows: JoorStockRow[], log: LogEntry[]): LogEntry[][] {
	const rests = rows.map((row) => log.map((entry) => unexplained(entry, row) ?? Infinity));
	const leastOfEntry = log.map((_entry, j) => rests.reduce((least, ofRow) => Math.min(least, ofRow[j]), Infinity));
	return rests.map((ofRow) => {
		const least = ofRow.reduce((a, b) => Math.min(a, b), Infinity);
		return log.filter((_entry, j) => ofRow[j] < Infinity && ofRow[j] === least && ofRow[j] === leastOfEntry[j]);
	});
}

/** The entry of a row; `disputed`: entries speak of it and of other rows too, and do not agree. */
interface Match {
	entry?: LogEntry;
	disputed?: boolean;
}

/**
 * Entries in the order of the request as a rule; matched by their SKU text where the answer is shorter or reordered.
 * The text need not name the warehouse: where a SKU stands in two of them and JOOR said yes once and no once, nobody
 * can tell which is which, and neither row gets an entry.
 */
function matchLog(rows: JoorStockRow[], log: LogEntry[]): Match[] {
	const byPlace = () => log.map((entry) => ({ entry }));
	const sameLength = log.length === rows.length;
	if (sameLength && rows.every((row, i) => !log[i].sku || speaksOf(log[i], row))) return byPlace();
	const candidates = candidatesOf(rows, log);
	// A SKU text of a form of its own: its place is all there is to go by.
	if (sameLength && candidates.every((entries) => !entries.length)) return byPlace();
	const keyOf = (entries: LogEntry[]) => entries.map((entry) => log.indexOf(entry)).join();
	const sharing = new Map<string, number[]>();
	candidates.forEach((entries, i) => sharing.set(keyOf(entries), [...(sharing.get(keyOf(entries)) ?? []), i]));
	return candidates.map((entries, i) => {
		if (!entries.length) return {};
		const sharers = sharing.get(keyOf(entries)) ?? [];
		const agree = new Set(entries.map((entry) => entry.verdict)).size === 1;
		return agree && entries.length >= sharers.length ? { entry: entries[sharers.indexOf(i)] } : { disputed: true };
	});
}

/**
 * Reads JOOR's answer to a stock call (joor-v2.md 10.4), one verdict for each row. What the log leaves open passed when
 * `sku_count`, the number of updates that JOOR performed, speaks for all of it.
 */
export function readInventoryLog(rows: JoorStockRow[], body: unknown): RowVerdict[] {
	const log = logOf(body);
	const said = (verdict: LogEntry['verdict']) => log.filter((entry) => entry.verdict === verdict).length;
	const count = findText(body, ['sku_count']);
	const open = said('unclear') + rows.length - log.length;
	const openPassed = count !== '' && open >= 0 && Number(count) - said('passed') === open;
	const nobodyFailed = openPassed && said('failed') === 0;
	return matchLog(rows, log).map(({ entry, disputed }) => {
		if (nobodyFailed || entry?.verdict === 'passed') return { state: 'passed', entry };
		if (entry?.verdict === 'failed') return { state: 'failed', entry };
		return { state: openPassed && !disputed ? 'passed' : 'unconfirmed', entry };
	});
}
