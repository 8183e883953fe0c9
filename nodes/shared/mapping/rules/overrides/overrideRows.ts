import { asRow, isEmpty, text, type Row } from '../../read';
import { dayOf } from '../linesheets/dates';
import { columnOf, comparable, fieldLabel, isVariantKey, KEY_COLUMNS, COLUMN_NAMES } from './overrideKeys';
import type { Column, KeyColumn } from './overrideKeys';
import { columnHint, type SheetNotes } from './overrideNotes';

/** A key of a row: what it is compared by, and whether the spreadsheet made a number of it. */
export interface RowKey {
	column: KeyColumn;
	form: string;
	shown: string;
	isNumber: boolean;
}

/** A row that says what to set where. */
export interface OverrideRow {
	/** From 1: the position in the list. */
	row: number;
	/** In the order of {@link KEY_COLUMNS}. */
	keys: RowKey[];
	/** Whether it is about a colour, size or SKU rather than a whole style. */
	ofVariant: boolean;
	fields: Map<string, unknown>;
	reason: string;
}

interface Cells {
	keys: Map<KeyColumn, RowKey>;
	fields: Map<string, { value: unknown; column: Extract<Column, { kind: 'field' }> }>;
	expires: unknown;
	reasons: string[];
	filled: boolean;
}

/** Reads the rows that can be used on `today` (YYYY-MM-DD; '' for any day); what is left out is told in `notes`. */
export function readOverrideRows(
	entries: ReadonlyArray<Record<string, unknown>>,
	today: string,
	notes: SheetNotes,
): OverrideRow[] {
	const columns = columnReader(notes);
	const made: OverrideRow[] = [];
	for (const [index, entry] of entries.entries()) {
		const record = asRow(entry);
		const name = `row ${index + 1}`;
		if (!record) {
			notes.add('notARow', name);
			continue;
		}
		const cells = readCells(record, name, columns, notes);
		if (!cells.filled || isExpired(cells.expires, today, name, notes)) continue;
		const row = usableRow(cells, index + 1, notes);
		if (row) made.push(row);
	}
	return made;
}

/** Tells what a header means; an unknown one is noted once. */
function columnReader(notes: SheetNotes): (header: string) => Column {
	const known = new Map<string, Column>();
	return (header) => {
		const before = known.get(header);
		if (before) return before;
		const column = columnOf(header);
		if (column.kind === 'unknown') notes.add('unknownColumn', columnHint(header, COLUMN_NAMES));
		known.set(header, column);
		return column;
	};
}

/** Columns that n8n's Data Table and Google Sheets nodes add of themselves. */
function isBookkeeping(header: string, record: Row): boolean {
	if (header === 'row_number') return true;
	const ofDataTable = Object.hasOwn(record, 'createdAt') && Object.hasOwn(record, 'updatedAt');
	return ofDataTable && ['id', 'createdAt', 'updatedAt'].includes(header);
}

function readCells(record: Row, name: string, columns: (header: string) => Column, notes: SheetNotes): Cells {
	const cells: Cells = { keys: new Map(), fields: new Map(), expires: '', reasons: [], filled: false };
	for (const [header, raw] of Object.entries(record)) {
		const value = raw instanceof Date ? dayOfDate(raw) : raw;
		if (isEmpty(value) || isBookkeeping(header, record)) continue;
		cells.filled = true;
		const column = columns(header);
		if (column.kind === 'expires') cells.expires = isEmpty(cells.expires) ? value : cells.expires;
		else if (column.kind === 'reason') cells.reasons.push(text(value));
		else if (column.kind === 'key') addKey(cells, column.key, value, name, notes);
		else if (column.kind === 'field') addField(cells, column, value, name, notes);
	}
	return cells;
}

function addKey({ keys }: Cells, column: KeyColumn, value: unknown, name: string, notes: SheetNotes): void {
	const form = isClear(value) ? '' : comparable(column, value);
	const shown = text(value);
	const before = keys.get(column);
	if (form === '') notes.add('unusableKey', `${column} "${shown.slice(0, 40)}" (${name})`);
	else if (before === undefined) keys.set(column, { column, form, shown, isNumber: typeof value === 'number' });
	else if (before.form !== form) notes.add('doubleColumn', `${column} (${name})`);
}

function addField(
	{ fields }: Cells,
	column: Extract<Column, { kind: 'field' }>,
	cell: unknown,
	name: string,
	notes: SheetNotes,
): void {
	const value = isClear(cell) ? '' : cell;
	const before = fields.get(column.field);
	if (before === undefined) fields.set(column.field, { value, column });
	else if (!sameValue(before.value, value)) notes.add('doubleColumn', `${fieldLabel(column.field)} (${name})`);
}

/** Whether a cell asks for the field to be emptied. */
function isClear(value: unknown): boolean {
	return typeof value === 'string' && value.trim().toLowerCase() === '(clear)';
}

/** Whether two cells say the same. Text counts as it is written: `001` is not `1`. */
export function sameValue(one: unknown, two: unknown): boolean {
	if (Array.isArray(one) && Array.isArray(two)) {
		return one.length === two.length && one.every((entry, index) => sameValue(entry, two[index]));
	}
	if (asRow(one) || asRow(two) || Array.isArray(one) || Array.isArray(two)) return one === two;
	return text(one) === text(two);
}

function usableRow(cells: Cells, row: number, notes: SheetNotes): OverrideRow | undefined {
	const keys = KEY_COLUMNS.flatMap((column) => cells.keys.get(column) ?? []);
	if (keys.length === 0) {
		notes.add('noKey', `row ${row}`);
		return undefined;
	}
	const ofVariant = keys.some(({ column }) => isVariantKey(column));
	const fields = new Map<string, unknown>();
	for (const [field, { value, column }] of cells.fields) {
		if (ofVariant ? column.ofVariant : column.ofStyle) fields.set(field, value);
		else notes.add(ofVariant ? 'ofStyle' : 'ofVariant', `${fieldLabel(field)} (row ${row})`);
	}
	if (cells.fields.size === 0) {
		const ofVariants = keys.filter(({ column }) => isVariantKey(column)).length;
		notes.add(ofVariants > 1 ? 'onlyKeys' : 'noField', `row ${row}`);
	}
	if (fields.size === 0) return undefined;
	return { row, keys, ofVariant, fields, reason: cells.reasons.join('; ') };
}

function isExpired(expires: unknown, today: string, name: string, notes: SheetNotes): boolean {
	const day = typeof expires === 'number' ? dayOfSerial(expires) : dayOf(expires);
	if (day === undefined) notes.add('badExpiry', `"${text(expires).slice(0, 20)}" (${name})`);
	const now = dayOf(today);
	if (!day || !now || day >= now) return false;
	notes.add('expired', `${name} (${day})`);
	return true;
}

/** The day of a spreadsheet's serial number (days since 1899-12-30), for the years 1954 to 2119. */
function dayOfSerial(serial: number): string | undefined {
	if (!(serial >= 20_000 && serial <= 80_000)) return undefined;
	return dayOfDate(new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000));
}

function dayOfDate(date: Date): string {
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
