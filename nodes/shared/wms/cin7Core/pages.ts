import type { HttpClient, QueryValue } from '../../http/types';
import { row, type Row } from '../../mapping/read';
import { listIn, numeric } from '../values';

/** Cin7 Core's largest page (wms-systems.md 4.1). */
export const PAGE_SIZE = 1000;

export interface PageRequest {
	path: string;
	/** Name of the list inside the answer. */
	list: string;
	query?: Record<string, QueryValue>;
	action: string;
	pageSize?: number;
}

/** The pages of a list; ends with `Total` records, or with a short or empty page when no total is told. */
export async function* pagesOf(http: HttpClient, request: PageRequest): AsyncGenerator<Row[]> {
	const limit = request.pageSize ?? PAGE_SIZE;
	let received = 0;
	for (let page = 1; ; page++) {
		const { body } = await http({
			method: 'GET',
			path: request.path,
			query: { ...request.query, Page: page, Limit: limit },
			action: request.action,
			repeatable: true,
		});
		const list = listIn(body, request.list);
		received += list.length;
		if (list.length) yield list;
		const total = numeric(row(body).Total);
		if (!list.length || (total === undefined ? list.length < limit : received >= total)) return;
	}
}

/** All records of a list. */
export async function readAll(http: HttpClient, request: PageRequest): Promise<Row[]> {
	const all: Row[] = [];
	for await (const page of pagesOf(http, request)) all.push(...page);
	return all;
}

/** A time as `ModifiedSince` wants it: UTC without zone, milliseconds (4.1). */
export function modifiedSince(iso: string | undefined): string | undefined {
	return iso?.replace(/Z$/, '');
}
