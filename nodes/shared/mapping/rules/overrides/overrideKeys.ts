import { PRODUCT_FIELDS } from '../../fields';
import { sameName, text } from '../../read';
import { comparableGtin } from '../codes/gtin';

/** The columns of an override sheet: what each one means, and how the keys of a row are compared with an item. */

/** A column that says which style, colour, size or SKU a row is about. `color` and `size` take a name or a code. */
export type KeyColumn =
	'style_number' | 'style_identifier' | 'color' | 'color_name' | 'color_code' | 'size' | 'size_name' | 'sku' | 'upc';

/** What a style is called in the source. */
export interface StyleKeys {
	styleNumber: string;
	/** '' is the same as the style number. */
	styleIdentifier: string;
}

/** What a colour and size of a style is called in the source; '' where it has no such name. */
export interface VariantKeys extends StyleKeys {
	sku: string;
	upc: string;
	colorName: string;
	colorCode: string;
	sizeName: string;
	sizeCode?: string;
}

/** What a column is for. A field may be set for styles, for variants, or (prices) for both. */
export type Column =
	| { kind: 'key'; key: KeyColumn }
	| { kind: 'field'; field: string; ofStyle: boolean; ofVariant: boolean }
	| { kind: 'expires' }
	| { kind: 'reason' }
	| { kind: 'unknown' };

/** The key columns, in the order in which they are shown. */
export const KEY_COLUMNS: readonly KeyColumn[] = [
	'style_number',
	'style_identifier',
	'color',
	'color_name',
	'color_code',
	'size',
	'size_name',
	'sku',
	'upc',
];

/** Fields of a variant by name and label. */
const VARIANT_FIELDS: ReadonlyMap<string, string> = new Map([
	['color_name', 'Color Name'],
	['color_code', 'Color Code'],
	['size_name', 'Size Name'],
	['size_code', 'Size Code'],
	['upc', 'UPC'],
	['sku', 'SKU'],
	['color_image', 'Color Image'],
	['color_hex', 'Color Hex'],
	['color_minimum', 'Color Minimum Quantity'],
	['size_description', 'Size Description'],
	['price_wholesale', 'Wholesale Price'],
	['price_retail', 'Retail Price'],
]);

const STYLE_FIELDS: ReadonlyMap<string, string> = new Map(
	PRODUCT_FIELDS.filter(({ level, overridable }) => level === 'item' && overridable).map(({ name, label }) => [
		name,
		label,
	]),
);

/** The field as a person reads it. */
export function fieldLabel(field: string): string {
	return VARIANT_FIELDS.get(field) ?? STYLE_FIELDS.get(field) ?? field;
}

/** Spelling without case, blanks, underscores and hyphens, and with American colours. */
function spelling(header: string): string {
	return header
		.toLowerCase()
		.replace(/[\s_.-]+/g, '')
		.replace('colour', 'color');
}

/** What sheets of brands call the same, where no other field could be meant. */
const OTHER_WORDS: ReadonlyArray<readonly [word: string, meaning: string]> = [
	['style', 'style_number'],
	['style no', 'style_number'],
	['style #', 'style_number'],
	['style code', 'style_number'],
	['wholesale', 'price_wholesale'],
	['retail', 'price_retail'],
	['msrp', 'price_retail'],
	['rrp', 'price_retail'],
	['description', 'style_description'],
	['new color', 'new_color_name'],
	['new size', 'new_size_name'],
	['ean', 'upc'],
	['barcode', 'upc'],
	['new ean', 'new_upc'],
	['new barcode', 'new_upc'],
];

const COLUMNS = knownColumns();

function knownColumns(): Map<string, Column> {
	const known = new Map<string, Column>();
	for (const [name, label] of [...STYLE_FIELDS, ...VARIANT_FIELDS]) {
		const column: Column = {
			kind: 'field',
			field: name,
			ofStyle: STYLE_FIELDS.has(name),
			ofVariant: VARIANT_FIELDS.has(name),
		};
		for (const word of [name, label]) {
			known.set(spelling(word), column);
			known.set(spelling(`new ${word}`), column);
		}
	}
	for (const key of KEY_COLUMNS) known.set(spelling(key), { kind: 'key', key });
	for (const [word, meaning] of OTHER_WORDS) {
		const column = known.get(spelling(meaning));
		if (column) known.set(spelling(word), column);
	}
	for (const word of ['expires', 'valid until']) known.set(spelling(word), { kind: 'expires' });
	for (const word of ['reason', 'note']) known.set(spelling(word), { kind: 'reason' });
	return known;
}

/** What a column is for, by its header in any spelling. */
export function columnOf(header: string): Column {
	return COLUMNS.get(spelling(header)) ?? { kind: 'unknown' };
}

/** Every column name that has a meaning, for hints. */
export const COLUMN_NAMES: readonly string[] = [
	...new Set([
		...KEY_COLUMNS,
		...STYLE_FIELDS.keys(),
		...VARIANT_FIELDS.keys(),
		'new_color_name',
		'new_color_code',
		'new_size_name',
		'new_upc',
		'new_color_image',
		'expires',
		'reason',
	]),
];

/** Comparison form of a key; '' for none. A UPC is the same with and without leading zeros. */
export function comparable(column: KeyColumn, value: unknown): string {
	return column === 'upc' ? comparableGtin(value) : sameName(text(value));
}

/**
 * Columns whose keys are also compared as numbers when a spreadsheet made a number of them. Sizes are not: `00` is not
 * `0` (peers.md 6.6).
 */
export const NUMERIC_COLUMNS: ReadonlySet<KeyColumn> = new Set([
	'style_number',
	'style_identifier',
	'color',
	'color_code',
	'sku',
]);

/** Digits without their leading zeros; other text as it is. */
export function withoutLeadingZeros(value: string): string {
	return /^0+\d+$/.test(value) ? value.replace(/^0+(?=\d)/, '') : value;
}

/** The comparison forms under which a style or variant is found in a key column. */
export function formsOf(column: KeyColumn, keys: StyleKeys & Partial<VariantKeys>): string[] {
	const forms = rawOf(column, keys).map((value) => comparable(column, value));
	return [...new Set(forms)].filter((form) => form !== '');
}

function rawOf(column: KeyColumn, keys: StyleKeys & Partial<VariantKeys>): unknown[] {
	switch (column) {
		case 'style_number':
			return [keys.styleNumber];
		case 'style_identifier':
			return [text(keys.styleIdentifier) || keys.styleNumber];
		case 'color':
			return [keys.colorName, keys.colorCode];
		case 'color_name':
			return [keys.colorName];
		case 'color_code':
			return [keys.colorCode];
		case 'size':
			return [keys.sizeName, keys.sizeCode];
		case 'size_name':
			return [keys.sizeName];
		case 'sku':
			return [keys.sku];
		case 'upc':
			return [keys.upc];
	}
}

/** Whether a key is of a colour, size or SKU rather than of a whole style. */
export function isVariantKey(column: KeyColumn): boolean {
	return column !== 'style_number' && column !== 'style_identifier';
}

/** How narrow the keys of a row are: SKU or UPC, then colour and size, colour, size, style; a style narrows each. */
export function narrowness(columns: readonly KeyColumn[]): number {
	const has = (...wanted: KeyColumn[]) => (wanted.some((column) => columns.includes(column)) ? 1 : 0);
	const styles = columns.filter((column) => !isVariantKey(column)).length;
	return (
		has('sku', 'upc') * 100 + has('color', 'color_name', 'color_code') * 20 + has('size', 'size_name') * 10 + styles
	);
}
