import { createHash } from 'crypto';

/** A GUID that is always the same for the same text. */
export function guid(text: string): string {
	const hex = createHash('sha1').update(text).digest('hex');
	return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

/** UTC `yyyy-MM-ddTHH:mm:ss.fff` without a zone (wms-systems.md 4.1). */
export function dateTime(ms: number): string {
	return new Date(ms).toISOString().slice(0, 23);
}

/** Reads a date that is UTC whether it says so or not; undefined when it is none. */
export function parseDateTime(text: string): number | undefined {
	if (!/^\d{4}-\d{2}-\d{2}/.test(text)) return undefined;
	const isZoned = /(Z|[+-]\d{2}:?\d{2})$/.test(text);
	const ms = Date.parse(text.length === 10 || isZoned ? text : `${text}Z`);
	return Number.isNaN(ms) ? undefined : ms;
}

/** A value as a JSON object, or undefined when it is something else. */
export function asObject(value: unknown): Record<string, unknown> | undefined {
	return typeof value === 'object' && value !== null && !Array.isArray(value)
		? (value as Record<string, unknown>)
		: undefined;
}

/** A value as text, '' when it is none. */
export function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}

/** Splits a record into the fields that the documents name and the names of all others. */
export function splitFields(
	record: Record<string, unknown>,
	known: ReadonlySet<string>,
	prefix = '',
): { kept: Record<string, unknown>; ignored: string[] } {
	const kept: Record<string, unknown> = {};
	const ignored: string[] = [];
	for (const [name, value] of Object.entries(record)) {
		if (known.has(name)) kept[name] = value;
		else ignored.push(prefix + name);
	}
	return { kept, ignored };
}
