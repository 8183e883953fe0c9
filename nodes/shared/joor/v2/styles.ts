import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { JoorStyle } from '../types';
import { isRecord, listOf } from './envelope';
import { pagesOf } from './paging';
import { stylePayload } from './stylePayload';
import { readStyle, type StyleInJoor } from './styleReader';

/** JOOR's example asks for 100 (joor-v2.md 6). */
export const STYLE_PAGE = 100;

/** A style's own key in the brand's words (joor-v2.md 5.1). */
export interface StyleKey {
	style_number: string;
	style_identifier: string;
}

export interface StyleFilter {
	/** ISO 8601, modified range. */
	modifiedFrom?: string;
	modifiedTo?: string;
	/** ISO 8601, created range. */
	createdFrom?: string;
	createdTo?: string;
}

function range(from: string | undefined, to: string | undefined): [string | undefined, string | undefined] {
	if (!from && !to) return [undefined, undefined];
	// Both or neither (joor-v2.md 6).
	return [from ?? '2000-01-01T00:00:00.000Z', to ?? new Date().toISOString()];
}

/** All styles page by page, 100 a page and credit. */
export async function* listStyles(http: HttpClient, filter: StyleFilter = {}): AsyncGenerator<StyleInJoor[]> {
	const [date_start, date_end] = range(filter.modifiedFrom, filter.modifiedTo);
	const [date_created_start, date_created_end] = range(filter.createdFrom, filter.createdTo);
	const pages = pagesOf({
		http,
		path: '/style',
		query: { date_start, date_end, date_created_start, date_created_end },
		list: 'styles',
		child: 'style',
		pageSize: STYLE_PAGE,
		idOf: (row) => String(row.style_id ?? '') + String(row.style_identifier ?? ''),
		action: 'read styles',
	});
	for await (const page of pages) yield page.map(readStyle);
}

function keyPath(key: StyleKey): string {
	return `/style-number/${encodeURIComponent(key.style_number)}/${encodeURIComponent(key.style_identifier)}`;
}

async function readOne(http: HttpClient, path: string, action: string): Promise<StyleInJoor | undefined> {
	const read = await attempt(async () => await http({ method: 'GET', path, action, repeatable: true }));
	if (!read.ok) {
		if (read.error instanceof ApiError && read.error.kind === 'not-found') return undefined;
		throw read.error;
	}
	const { body } = read.value;
	const row = [...listOf(body, 'styles', 'style'), ...listOf(body, 'style', 'style'), body].find(
		(one): one is Record<string, unknown> => isRecord(one) && 'style_identifier' in one,
	);
	return row && readStyle(row);
}

/** One style by the brand's own key; nothing when JOOR does not have it. One credit. */
export async function getStyle(http: HttpClient, key: StyleKey): Promise<StyleInJoor | undefined> {
	return await readOne(http, keyPath(key), `read style ${key.style_identifier}`);
}

/** One style by JOOR's id; nothing when JOOR does not have it. One credit. */
export async function getStyleById(http: HttpClient, styleId: string): Promise<StyleInJoor | undefined> {
	return await readOne(http, `/style/${encodeURIComponent(styleId)}`, `read style ${styleId}`);
}

/** Creates one style (joor-v2.md 5). Five credits. Not repeatable: a caller that lost the answer looks first. */
export async function createStyle(http: HttpClient, style: JoorStyle): Promise<void> {
	await http({
		method: 'POST',
		path: '/style-number',
		body: { styles: { style: stylePayload(style) } },
		action: `create style ${style.style_identifier}`,
		repeatable: false,
	});
}

function isUnknownCall(error: unknown): boolean {
	if (!(error instanceof ApiError)) return false;
	const refused =
		error.kind === 'refused' && (error.httpStatus === 405 || /\bnot (be )?found\b/i.test(error.description));
	return error.kind === 'not-found' || refused;
}

/**
 * Edits one style by the brand's key, or by JOOR's id where JOOR does not know that path: the documentation allows one
 * of them or both (joor-v2.md 4, row 2). Five credits, sets a state.
 */
export async function editStyle(
	http: HttpClient,
	key: StyleKey & { style_id?: string },
	style: JoorStyle,
): Promise<void> {
	const put = async (path: string) =>
		await http({
			method: 'PUT',
			path,
			body: { styles: { style: stylePayload(style) } },
			action: `update style ${style.style_identifier}`,
			repeatable: true,
		});
	const byKey = await attempt(async () => await put(keyPath(key)));
	if (byKey.ok) return;
	if (!key.style_id || !isUnknownCall(byKey.error)) throw byKey.error;
	await put(`/style/${encodeURIComponent(key.style_id)}`);
}
