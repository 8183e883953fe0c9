import { list, row, rows, sameName, text } from '../../read';
import { CANONICAL_TRANSFORMS } from '../canonical';
import type { Transform } from '../types';

/** Names of a list of texts or of records with a name; a text is a comma list. */
export function namesOf(found: unknown): string[] {
	const parts = Array.isArray(found)
		? found.map((entry: unknown) => text(entry) || text(row(entry).name) || text(row(entry).Name))
		: text(found).split(',');
	return [...new Set(parts.map((part) => part.trim()).filter((part) => part !== ''))];
}

const { linesheetsOfTags, tagsWithoutLinesheets } = CANONICAL_TRANSFORMS;
const SEASON_PREFIX = 'season_';
const isSeason = (tag: string) => tag.toLowerCase().startsWith(SEASON_PREFIX) && tag.length > SEASON_PREFIX.length;

/** Tags of a Cin7 Core family with those of its products, as the WMS node reads them. */
function tagsOfFamily(found: unknown, item: unknown): string[] {
	const products = rows(row(item).Products);
	return [...new Set([found, ...products.map(({ Tags }) => Tags)].flatMap(namesOf))];
}

/** Order Manager's custom fields: `{ customFieldDef: { name }, value }` (wms-systems.md 3.2). */
function customField(found: unknown, name: RegExp): unknown {
	return rows(found).find(({ customFieldDef }) => name.test(text(row(customFieldDef).name)))?.value;
}

/** The first text in lists and lists of lists. */
function firstTextOf(found: unknown): string {
	if (!Array.isArray(found)) return text(found);
	for (const entry of (found as unknown[]).flat(2)) {
		const words = text(entry);
		if (words !== '') return words;
	}
	return '';
}

/** Codes that stand for a UPC, EAN or GTIN: `[{ code_type, code }]`, an object by code type, or `[]` (1.4, 1.5). */
function upcOfAliases(found: unknown): string {
	const pairs = Array.isArray(found)
		? rows(found).map(({ code_type, code }) => [text(code_type), text(code)])
		: Object.entries(row(found)).map(([kind, code]) => [kind, text(code)]);
	for (const wanted of ['UPC', 'EAN', 'GTIN']) {
		const [, code = ''] =
			pairs.find(([kind, value]) => value !== '' && kind.toUpperCase().replace(/[^A-Z]/g, '') === wanted) ?? [];
		if (code !== '') return code;
	}
	return '';
}

/** A vendor product's code; vendor products are a list of their own, with fields that are not published (I). */
function vendorCode(found: unknown): string {
	if (!Array.isArray(found) && text(found) !== '') return text(found);
	const entries = list(found).map(row);
	const names = ['vendorcode', 'vendorSku', 'vendorProductSku', 'sku', 'name'];
	return firstTextOf(entries.flatMap((entry) => names.map((name) => entry[name])));
}

export const LIST_TRANSFORMS: Record<string, Transform> = {
	/** Names of a list or of a comma list. */
	names: namesOf,
	/** The first name of a list; a text is one name. */
	firstOfNames: (found) => (Array.isArray(found) ? namesOf(found)[0] : text(found)),
	firstText: firstTextOf,
	/** Names with the prefix of linesheets, without it. */
	linesheetsOfNames: (found, options, item) => linesheetsOfTags(namesOf(found), options, item),
	/** The other names. */
	namesWithoutLinesheets: (found, options, item) => tagsWithoutLinesheets(namesOf(found), options, item),
	/** The same for Cin7 Core, where tags are the family's and its products' and may name a season too. */
	linesheetsOfFamily: (found, options, item) => linesheetsOfTags(tagsOfFamily(found, item), options, item),
	tagsOfFamily: (found, options, item) =>
		(tagsWithoutLinesheets(tagsOfFamily(found, item), options, item) as string[]).filter((tag) => !isSeason(tag)),
	/** `Season_FW26` gives `FW26` (wms-systems.md 4.2: a season is a tag by agreement). */
	seasonOfTags: (found, _options, item) => tagsOfFamily(found, item).find(isSeason)?.slice(SEASON_PREFIX.length).trim(),
	seasonOfCustomFields: (found) => customField(found, /season/i),
	materialOfCustomFields: (found) => customField(found, /material|fabric/i),
	/** ApparelMagic's group and class, both as tags. */
	groupAndClass: (_found, _options, item) => {
		const [one, two] = [text(row(item).group), text(row(item).class)];
		return sameName(one) === sameName(two) ? [one] : [one, two].filter((tag) => tag !== '');
	},
	upcOfAliases,
	vendorCode,
};
