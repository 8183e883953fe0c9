import type { Request } from 'express';

import { Refusal } from './refusal';

/** A query parameter as text, '' when it is not there. */
export function queryText(req: Request, name: string): string {
	const value = req.query[name];
	return typeof value === 'string' ? value : '';
}

function wholeNumber(req: Request, name: string, fallback: number): number {
	const text = queryText(req, name);
	if (text === '') return fallback;
	if (!/^[1-9]\d*$/.test(text)) throw new Refusal('Invalid', `${name} must be a whole number from 1`);
	return Number(text);
}

/** One page of a list: `limit` is 20 by default and never more than 100, `page` counts from 1 (1.5, 1.7). */
export function pageOf<T>(req: Request, rows: T[]): { rows: T[]; total: number } {
	const limit = Math.min(100, wholeNumber(req, 'limit', 20));
	const start = (wholeNumber(req, 'page', 1) - 1) * limit;
	return { rows: rows.slice(start, start + limit), total: rows.length };
}
