/** Reading of items without trust in their shape: what a flow hands in may be anything (peers.md 6.6). */

export type Row = Record<string, unknown>;

/** The value as a record; `undefined` when it is none (a list is none). */
export function asRow(value: unknown): Row | undefined {
	return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Row) : undefined;
}

/** The value as a record; an empty one when it is none. */
export function row(value: unknown): Row {
	return asRow(value) ?? {};
}

/**
 * The value as a list. A list stays, one record becomes a list of one, and everything else is an empty list: JOOR
 * writes `""` for an empty container (joor-v2.md 16.8).
 */
export function list(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return asRow(value) ? [value] : [];
}

/** The records of a list; see {@link list}. */
export function rows(value: unknown): Row[] {
	return list(value).filter((entry): entry is Row => asRow(entry) !== undefined);
}

/** Trimmed text; numbers and booleans as text; '' for everything else. */
export function text(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
	return typeof value === 'boolean' || typeof value === 'bigint' ? String(value) : '';
}

/** Texts of a list, or of one text with commas between them; trimmed, without blanks. */
export function texts(value: unknown): string[] {
	const parts = Array.isArray(value) ? value.map(text) : text(value).split(',');
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Whether there is nothing to map: '', blanks, null, undefined, an empty list, or a record of empty values. */
export function isEmpty(value: unknown): boolean {
	if (value === undefined || value === null) return true;
	if (typeof value === 'string') return value.trim() === '';
	if (Array.isArray(value)) return value.every(isBlank);
	return typeof value === 'object' && Object.values(value).every(isBlank);
}

function isBlank(value: unknown): boolean {
	return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}

/** Comparison form of a name: inner blanks made one, lower case. */
export function sameName(value: string): string {
	return value.trim().replace(/\s+/g, ' ').toLowerCase();
}
