/**
 * Tolerant reading of v2 answers (joor-v2.md 3.1, 3.2): the root key may be missing, `code` may be text, an empty list
 * may be '', a list of one may be an object, and a list may keep its child's name.
 */

type Json = Record<string, unknown>;

/** The `response` node that is in every v2 answer. */
export interface Envelope {
	/** 0 is success. */
	code: number;
	comment: string;
	logId: string;
	/** Paging facts where JOOR gives them; whether `count` is the total or the page is not documented (joor-v2.md 3.2). */
	nextStart?: number;
	count?: number;
}

/** Narrows to a JSON object. */
export function isRecord(value: unknown): value is Json {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberIn(record: Json, key: string): number | undefined {
	const value = record[key];
	if (value === '' || value === null || value === undefined) return undefined;
	const number = Number(value);
	return Number.isFinite(number) ? number : undefined;
}

/** Text of a scalar, trimmed; '' for null, objects and lists. */
export function textOf(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The envelope of an answer, at the top or one level below, or nothing. */
export function envelopeOf(body: unknown): Envelope | undefined {
	if (!isRecord(body)) return undefined;
	const places = [body, ...Object.values(body).filter(isRecord)];
	for (const place of places) {
		const { response } = place;
		if (isRecord(response) && 'code' in response) {
			return {
				code: numberIn(response, 'code') ?? -1,
				comment: textOf(response.comment),
				logId: textOf(response.log_id),
				nextStart: numberIn(response, 'next_start'),
				count: numberIn(response, 'count'),
			};
		}
	}
	return undefined;
}

function asList(value: unknown, child: string): Json[] {
	if (Array.isArray(value)) return value.filter(isRecord);
	if (!isRecord(value)) return [];
	// {"styles": {"style": [..]}}: the child's name was kept; otherwise it is a list of one.
	if (child && child in value) return asList(value[child], '');
	// An envelope without the list: nothing was found.
	if ('response' in value) return [];
	return [value];
}

/**
 * The list called `name` in an answer, whatever its nesting: `{orders: [..]}`, `{orders: {order: [..]}}`,
 * `{orders: {response, orders: [..]}}`, `{orders: ''}`. `child` is the singular.
 */
export function listOf(body: unknown, name: string, child: string): Json[] {
	if (!isRecord(body)) return Array.isArray(body) ? body.filter(isRecord) : [];
	const outer = body[name];
	if (isRecord(outer) && name in outer) return asList(outer[name], child);
	if (outer !== undefined) return asList(outer, child);
	return child in body ? asList(body[child], '') : [];
}

/** The list under `key` of a record, with the same tolerance. */
export function nestedList(record: Json, key: string, child: string): Json[] {
	return asList(record[key], child);
}

/** First value under one of `keys` anywhere in an answer, searched breadth first; '' when there is none. */
export function findText(body: unknown, keys: string[]): string {
	let level: unknown[] = [body];
	for (let depth = 0; depth < 5 && level.length; depth++) {
		const next: unknown[] = [];
		for (const value of level) {
			if (Array.isArray(value)) next.push(...value);
			else if (isRecord(value)) {
				for (const key of keys) {
					const text = textOf(value[key]);
					if (text) return text;
				}
				next.push(...Object.values(value));
			}
		}
		level = next;
	}
	return '';
}
