import type { Page } from './format';
import { invalid } from './refusal';
import { flag, instant, text, wholeNumber, type Fields } from './values';

/** A whole number within the bounds, the fallback when it is not sent; anything else is refused. */
export function numberParam(query: Fields, name: string, fallback: number, min: number, max = Infinity): number {
	if (query[name] === undefined) return fallback;
	const value = wholeNumber(query[name]);
	if (value === undefined || value < min || value > max) {
		const range = max === Infinity ? `${min} or more` : `${min} to ${max}`;
		throw invalid(`${name} must be a whole number, ${range}`);
	}
	return value;
}

/** Text of a limited length, undefined when not sent. */
export function textParam(query: Fields, name: string, maxLength: number): string | undefined {
	if (query[name] === undefined) return undefined;
	const value = text(query[name]);
	if (value.length > maxLength) throw invalid(`${name} is longer than ${maxLength} characters`);
	return value;
}

/** 0/1 or true/false, false when not sent; anything else is refused. */
export function flagParam(query: Fields, name: string): boolean {
	const value = query[name] === undefined ? false : flag(query[name]);
	if (value === undefined) throw invalid(`${name} must be 0 or 1`);
	return value;
}

/** Both ends in milliseconds, inclusive; undefined when neither is sent. One end alone is refused. */
export function rangeParam(
	query: Fields,
	startName: string,
	endName: string,
): { from: number; to: number } | undefined {
	if (query[startName] === undefined && query[endName] === undefined) return undefined;
	if (query[startName] === undefined || query[endName] === undefined) {
		throw invalid(`${startName} and ${endName} must be sent together`);
	}
	const from = instant(query[startName]);
	const to = instant(query[endName]);
	if (from === undefined || to === undefined) {
		throw invalid(`${startName} and ${endName} must be ISO 8601 dates in UTC, e.g. 2026-03-02T15:04:05Z`);
	}
	if (from > to) throw invalid(`${startName} is later than ${endName}`);
	return { from, to };
}

export interface PageRequest {
	startFrom: number;
	count: number;
}

/** `start_from` (default 0) and `count` (default 50, cut to the account's ceiling), joor-v2.md 14. */
export function pageParams(query: Fields, maxPageSize: number): PageRequest {
	return {
		startFrom: numberParam(query, 'start_from', 0, 0),
		count: Math.min(numberParam(query, 'count', 50, 1), maxPageSize),
	};
}

export interface PageSettings {
	maxPageSize: number;
	countMeans: 'total' | 'page';
	lastNextStart: 'offset' | 'empty' | 'zero';
}

/** The envelope's paging fields; on the last page they follow the settings, since the spec leaves them open. */
export function pageOf(settings: PageSettings, asked: PageRequest, total: number, returned: number): Page {
	const next = asked.startFrom + asked.count;
	const last = next >= total;
	const lastValue = { offset: next, empty: '' as const, zero: 0 }[settings.lastNextStart];
	return {
		startFrom: asked.startFrom,
		nextStart: last ? lastValue : next,
		count: settings.countMeans === 'total' ? total : returned,
	};
}
