import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient, QueryValue } from '../../http/types';
import { envelopeOf, listOf } from './envelope';
import { isTooLarge } from './refusedBatch';

/** JOOR's own page size when none is asked for (joor-v2.md 14); a shorter page than this is certainly the last. */
const DEFAULT_PAGE = 50;

export interface PagedRequest {
	http: HttpClient;
	path: string;
	query?: Record<string, QueryValue>;
	/** Name of the list in the answer, and of one entry. */
	list: string;
	child: string;
	/** Records asked for per page; JOOR may give fewer, its maximum is not documented. */
	pageSize: number;
	idOf: (record: Record<string, unknown>) => string;
	action: string;
}

/**
 * Reads a list page by page. The next page starts after the records that came, not at `next_start`, because the value
 * of `next_start` on the last page is not documented (joor-v2.md 14). A record that two pages share (the list moved
 * while it was read) is given once. A read costs one credit a page.
 */
export async function* pagesOf(request: PagedRequest): AsyncGenerator<Array<Record<string, unknown>>> {
	const seen = new Set<string>();
	const read = async (start: number, count: number | undefined) =>
		await request.http({
			method: 'GET',
			path: request.path,
			query: { ...request.query, start_from: start, count },
			action: request.action,
			repeatable: true,
		});
	let count: number | undefined = request.pageSize;
	for (let start = 0; ;) {
		const asked = await attempt(async () => await read(start, count));
		if (!asked.ok && !(start === 0 && asksTooMuch(asked.error))) throw asked.error;
		if (!asked.ok) count = undefined;
		const { body } = asked.ok ? asked.value : await read(start, count);
		const rows = listOf(body, request.list, request.child);
		const fresh = rows.filter((row) => !seen.has(request.idOf(row)));
		for (const row of fresh) seen.add(request.idOf(row));
		// Nothing new: the end, or a server that does not move on and would be read for ever.
		if (!fresh.length) return;
		yield fresh;
		start += rows.length;
		if (isLastPage(body, rows.length, start, request.pageSize)) return;
	}
}

/** JOOR's largest page is not documented (joor-v2.md 14); when ours is too large, JOOR's own size is taken. */
function asksTooMuch(error: unknown): boolean {
	return (
		error instanceof ApiError &&
		error.kind === 'refused' &&
		(isTooLarge(error) || /\bcount\b|page size/i.test(error.description))
	);
}

function isLastPage(body: unknown, rows: number, start: number, pageSize: number): boolean {
	const { count, nextStart } = envelopeOf(body) ?? {};
	// More than this page holds can only be the total.
	if (count !== undefined && count > rows) return start >= count;
	if (rows >= Math.min(pageSize, DEFAULT_PAGE)) return false;
	// A short page that nevertheless points right behind itself comes from a server with smaller pages.
	return nextStart !== start;
}
