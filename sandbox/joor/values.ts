/** Reading of untyped request data; XML gives text for everything, JSON may give numbers and booleans. */

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value as trimmed text; null, undefined and containers give ''. */
export function text(value: unknown): string {
	if (typeof value === 'string') return value.trim();
	return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * The members of a container in any form that the API knows (joor-v2.md 3.1): a bare array, `{child: [...]}`,
 * `{child: {...}}`, or '' for an empty node. Undefined when the container holds anything else.
 */
export function members(container: unknown, child: string): unknown[] | undefined {
	if (Array.isArray(container)) return container;
	if (container === undefined || container === null || container === '') return [];
	if (!isFields(container)) return undefined;
	const inner = container[child];
	if (inner === undefined) return undefined;
	if (inner === '') return [];
	return Array.isArray(inner) ? inner : [inner];
}

/** A whole number of zero or more, or undefined. */
export function wholeNumber(value: unknown): number | undefined {
	const digits = text(value);
	return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined;
}

/** A boolean in any spelling that JSON, XML or a query can give, or undefined. */
export function flag(value: unknown): boolean | undefined {
	const word = text(value).toLowerCase();
	if (word === 'true' || word === '1') return true;
	return word === 'false' || word === '0' ? false : undefined;
}

/** A price as text with at least two decimals, or undefined when it is no decimal number of zero or more. */
export function decimal(value: unknown): string | undefined {
	const digits = text(value);
	if (!/^\d{1,12}(\.\d{1,4})?$/.test(digits)) return undefined;
	const [whole, fraction = ''] = digits.split('.');
	return `${whole}.${fraction.padEnd(2, '0')}`;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Milliseconds of an ISO 8601 date or timestamp (no zone means UTC), or undefined; 2026-02-30 is no date. */
export function instant(value: unknown): number | undefined {
	const stamp = text(value);
	const parts = DATE.exec(stamp);
	if (!parts) return undefined;
	const [, year, month, day, time, , , zone] = parts;
	const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
	if (calendar.getUTCMonth() !== Number(month) - 1 || calendar.getUTCDate() !== Number(day)) return undefined;
	const milliseconds = Date.parse(time !== undefined && zone === undefined ? `${stamp}Z` : stamp);
	return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

/** ISO 8601 in UTC as JOOR writes it, e.g. 2026-03-02T15:04:05+00:00. */
export function stampOf(milliseconds: number): string {
	return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, '+00:00');
}

/** Lists leave the API as arrays, empty ones as an empty string (joor-v2.md 3.1). */
export function listOut(list: unknown[]): unknown {
	return list.length > 0 ? list : '';
}
