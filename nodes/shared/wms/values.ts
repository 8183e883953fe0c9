import { asRow, row, rows, text, type Row } from '../mapping/read';

/** What reading a WMS needs besides mapping/read.ts: times, lists under several names, numbers in text. */

/** A finite number, also out of text such as "12.50" (Extensiv, wms-systems.md 1.5); `undefined` when there is none. */
export function numeric(value: unknown): number | undefined {
	const words = text(value);
	if (typeof value === 'boolean' || words === '') return undefined;
	const parsed = Number(words.replace(/,(?=\d{3}(\D|$))/g, ''));
	return Number.isFinite(parsed) ? parsed : undefined;
}

/** The first text that is not ''. */
export function firstText(...values: unknown[]): string {
	for (const value of values) {
		const found = text(value);
		if (found) return found;
	}
	return '';
}

/** Entries of a comma list or of an array (of texts, or of records with a name), trimmed, without repeats. */
export function textList(value: unknown): string[] {
	const parts = Array.isArray(value)
		? value.map((entry) => (asRow(entry) ? firstText(row(entry).name, row(entry).Name) : text(entry)))
		: text(value).split(',');
	return unique(parts.map((part) => part.trim()));
}

/** The texts that are not '', each once, in their order. */
export function unique(values: string[]): string[] {
	return [...new Set(values.filter((value) => value !== ''))];
}

/** ISO 8601 UTC of a time; one that does not say its zone is UTC (wms-systems.md 1.1, 4.1). '' when unreadable. */
export function isoUtc(value: unknown): string {
	const raw = text(value);
	if (!raw) return '';
	const zoned = /(z|[+-]\d{2}:?\d{2})$/i.test(raw);
	const at = Date.parse(zoned ? raw : `${raw.replace(' ', 'T')}${raw.length > 10 ? 'Z' : ''}`);
	return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

/** Whether something changed at or after `since`. A time that is not known counts as changed: nothing gets lost. */
export function changedSince(updatedAt: string, since: string | undefined): boolean {
	return !since || !updatedAt || updatedAt >= since;
}

/** The records of an answer: the list under one of the names, the answer itself, or the first list in it. */
export function listIn(body: unknown, ...names: string[]): Row[] {
	if (Array.isArray(body)) return rows(body);
	const answer = row(body);
	const name = [...names, ...Object.keys(answer)].find((candidate) => Array.isArray(answer[candidate]));
	return name === undefined ? [] : rows(answer[name]);
}
