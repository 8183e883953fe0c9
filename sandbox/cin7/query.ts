import type { Request } from 'express';

import { Refusal } from './refusal';
import { parseDateTime } from './values';

/** A query parameter as text, '' when it is not there. */
export function queryText(req: Request, name: string): string {
	const value = req.query[name];
	return typeof value === 'string' ? value : '';
}

export function queryFlag(req: Request, name: string): boolean {
	return queryText(req, name).toLowerCase() === 'true';
}

/** Milliseconds of a date parameter, undefined when it is not there. Throws the refusal for a malformed one. */
export function queryDate(req: Request, name: string): number | undefined {
	const value = queryText(req, name);
	if (value === '') return undefined;
	const ms = parseDateTime(value);
	if (ms === undefined) throw new Refusal(400, `${name} must be a date like 2026-11-16T06:00:00.000`);
	return ms;
}

/** True when the parameter is not there or the value contains it, whatever the case. */
export function contains(req: Request, name: string, value: string): boolean {
	return value.toLowerCase().includes(queryText(req, name).toLowerCase());
}

/** True when the parameter is not there or equals the value. */
export function equals(req: Request, name: string, value: string): boolean {
	const wanted = queryText(req, name);
	return wanted === '' || wanted === value;
}

function wholeNumber(req: Request, name: string, fallback: number, most: number): number {
	const value = queryText(req, name);
	if (value === '') return fallback;
	const number = Number(value);
	if (!/^\d+$/.test(value) || number < 1 || number > most) {
		throw new Refusal(400, `${name} must be between 1 and ${most}`);
	}
	return number;
}

/** One page of a list under its own name: `{Total, Page, <name>}`; `Limit` is 100 by default, 1 to 1000 (4.1). */
export function pageOf<T>(req: Request, name: string, rows: T[], show: (row: T) => unknown): Record<string, unknown> {
	const page = wholeNumber(req, 'Page', 1, Number.MAX_SAFE_INTEGER);
	const limit = wholeNumber(req, 'Limit', 100, 1000);
	const start = (page - 1) * limit;
	return { Total: rows.length, Page: page, [name]: rows.slice(start, start + limit).map(show) };
}
