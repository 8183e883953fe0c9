import { listOf } from '../../path';
import { asRow, row, text } from '../../read';
import { decodeEntities } from '../../rules/text/textCleaning';

/** The number of one of Shopify's GraphQL ids: `gid://shopify/Product/632910392` gives `632910392`. */
export function plainId(found: unknown): string {
	const id = text(found);
	return /^gid:\/\//.test(id) ? id.replace(/[?#].*$/, '').replace(/^.*\//, '') : id;
}

/** Names of a list of `{ name }`, `{ title }` or texts, with entities as characters. */
export function namesOf(found: unknown): string[] {
	const entries = listOf(found) ?? (found === undefined ? [] : [found]);
	const names = entries.map((entry) => text(entry) || text(row(entry).name) || text(row(entry).title));
	return names.map((name) => decodeEntities(name).trim()).filter((name) => name !== '');
}

/** Categories as one text; what WooCommerce gives a product without one is none. */
export function categoryNames(found: unknown): string {
	return namesOf(found)
		.filter((name) => !/^uncategori[sz]ed$/i.test(name))
		.join('; ');
}

/** Whether a status says that the product is for sale; nothing where there is no status. */
export function isLive(found: unknown): boolean | undefined {
	const status = text(found).toLowerCase();
	return status === '' ? undefined : ['active', 'publish', 'published'].includes(status);
}

const MILLISECONDS = 100_000_000_000;

/** A moment as ISO 8601 UTC: of seconds or milliseconds since 1970, or of text, which is UTC where it names no zone. */
export function isoTime(found: unknown): string | undefined {
	const stated = text(found);
	if (stated === '') return undefined;
	const number = /^\d{6,15}$/.test(stated) ? Number(stated) : undefined;
	const zoned = /(?:z|[+-]\d{2}:?\d{2})$/i.test(stated) || !/\d:\d/.test(stated) ? stated : `${stated}Z`;
	const time = number === undefined ? Date.parse(zoned) : number < MILLISECONDS ? number * 1000 : number;
	return Number.isFinite(time) && Math.abs(time) < 8.64e15 ? new Date(time).toISOString() : undefined;
}

/** A parent's id; 0 is none (WooCommerce). */
export function parentId(found: unknown): string {
	const id = text(found);
	return id === '0' ? '' : id;
}

/** A figure of Shopify's `quantities[{ name, quantity }]` (wms-systems.md 8). */
export function figureOf(found: unknown, figure: string): unknown {
	const entries = (listOf(found) ?? []).map((entry) => row(entry));
	return entries.find(({ name }) => text(name) === figure)?.quantity;
}

/** The latest moment of `quantities[].updatedAt`. */
export function latestOf(found: unknown): string | undefined {
	const times = (listOf(found) ?? []).map((entry) => isoTime(row(entry).updatedAt) ?? '');
	return times.sort().pop() || undefined;
}

/** The first value of one of Amazon's listing attributes, `[{ value, language_tag }]` (I, wms-systems.md 11). */
export function attributeText(found: unknown): string {
	const first = Array.isArray(found) ? (found[0] as unknown) : found;
	return asRow(first) ? text(row(first).value) : text(first);
}
