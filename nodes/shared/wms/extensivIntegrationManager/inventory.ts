import type { HttpClient } from '../../http/types';
import { row, rows, text, type Row } from '../../mapping/read';
import { orUndefinedWhenRefused } from '../refused';
import { isoUtc, listIn, numeric, unique } from '../values';

const PAGE_SIZE = 100;

/** Codes of one kind out of `aliases`, which is a list of {code_type, code} or an object by code type (1.4). */
export function aliasCodes(aliases: unknown, kinds = ['UPC', 'EAN', 'GTIN']): string[] {
	const pairs = Array.isArray(aliases)
		? rows(aliases).map((alias) => [text(alias.code_type), text(alias.code)])
		: Object.entries(row(aliases)).map(([kind, code]) => [kind, text(code)]);
	const isOf = (kind: string, wanted: string) => kind.toUpperCase().replace(/[^A-Z]/g, '') === wanted;
	return unique(kinds.flatMap((wanted) => pairs.filter(([kind]) => isOf(kind, wanted)).map(([, code]) => code)));
}

function totalIn(body: unknown): number | undefined {
	const envelope = row(body);
	return numeric(envelope['total-records'] ?? envelope.total_records);
}

/**
 * The pages of the inventory list, each a list of records as they came (wms-systems.md 1.5). The highest `limit` is
 * not known (15.2), so a server may cap it: a short page ends the list only when it is shorter than those before it,
 * or when the total says so; a page that repeats known SKUs ends it as well.
 */
export async function* inventoryPages(http: HttpClient): AsyncGenerator<Row[]> {
	const seen = new Set<string>();
	let received = 0;
	let fullPage = 0;
	for (let page = 1; ; page++) {
		const answer = await http({
			method: 'GET',
			path: '/v1/merchant/inventory',
			query: { limit: PAGE_SIZE, page },
			action: 'read the inventory list',
			repeatable: true,
		});
		const list = listIn(row(answer.body).response ?? answer.body, 'items', 'inventory');
		const fresh = list.filter((record) => !text(record.sku) || !seen.has(text(record.sku)));
		for (const record of fresh) seen.add(text(record.sku));
		received += list.length;
		if (fresh.length) yield fresh;
		const total = totalIn(answer.body);
		fullPage = Math.max(fullPage, list.length);
		const isLast = total === undefined ? list.length < fullPage : received >= total;
		if (!list.length || !fresh.length || isLast) return;
	}
}

/** Stock of one SKU, or `undefined` when the SKU is not there. */
export async function inventoryOf(http: HttpClient, sku: string): Promise<Row | undefined> {
	const found = await readBySku(http, 'inventory', sku);
	return found && { ...found, sku: text(found.sku) || sku };
}

/** Product of one SKU, or `undefined` when the SKU is not there. */
export async function productOf(http: HttpClient, sku: string): Promise<Row | undefined> {
	const found = await readBySku(http, 'product', sku);
	return found && { ...found, sku: text(found.sku) || sku };
}

async function readBySku(http: HttpClient, kind: 'inventory' | 'product', sku: string): Promise<Row | undefined> {
	const found = await orUndefinedWhenRefused(async () =>
		http({
			method: 'GET',
			path: `/v1/merchant/${kind}/${encodeURIComponent(sku)}`,
			action: `read the ${kind} of SKU ${sku}`,
			repeatable: true,
		}),
	);
	const response = row(found?.body).response;
	const record = Array.isArray(response) ? rows(response)[0] : row(response);
	return record && Object.keys(record).length ? record : undefined;
}

/** When the WMS reported a level: ISO 8601 UTC or ''. */
export function reportedAt(record: Row): string {
	return isoUtc(record.wms_datetime);
}
