import { Findings, pass, refuse, type Ruled } from '../../result';
import { formsOf, fieldLabel, narrowness, NUMERIC_COLUMNS, withoutLeadingZeros } from './overrideKeys';
import type { KeyColumn, StyleKeys, VariantKeys } from './overrideKeys';
import { SheetNotes, type NoteKind } from './overrideNotes';
import { readOverrideRows, sameValue, type OverrideRow } from './overrideRows';

/** One field of one style or variant that the sheet sets; '' clears it. */
export interface SheetOverride {
	field: string;
	value: unknown;
	/** From 1: the position of the row in the list. */
	row: number;
	/** What the row's reason or note says, '' without one. */
	reason: string;
}

/**
 * A table of values that win over the source. Both look-ups refuse an item as `override-conflict` when two rows of
 * equal keys give a field two values and no narrower row decides; a key that fits by number only is a warning.
 */
export interface OverrideSheet {
	/** What rows that name a style alone set for it: fields of styles. */
	forStyle: (keys: StyleKeys) => Ruled<SheetOverride[]>;
	/** What rows that name a colour, size, SKU or UPC set for a variant: fields of variants. */
	forVariant: (keys: VariantKeys) => Ruled<SheetOverride[]>;
	/** After a run: unknown columns, rows that could not be used, rows that fitted nothing. */
	notes: () => string[];
}

interface Cell extends SheetOverride {
	/** A sentence when another row of the same keys says something else. */
	conflict: string;
}

/** All rows with the same keys. */
interface Group {
	level: number;
	shownKeys: string;
	rows: number[];
	cells: Map<string, Cell>;
	isUsed: boolean;
	/** What the keys were taken for by their numbers. */
	takenFor: Set<string>;
}

/** All rows that have the same key columns. */
interface Shape {
	columns: KeyColumn[];
	groups: Map<string, Group>;
	/** For each set of columns that a spreadsheet made numbers of: the groups by keys without leading zeros. */
	byNumber: Map<string, { isNumber: boolean[]; groups: Map<string, Group> }>;
}

type Keys = StyleKeys & Partial<VariantKeys>;

/** Separates the keys of a row; no text that was compared holds it. */
const BETWEEN = '\n';

/**
 * Prepares an override sheet: a list of rows whose columns are keys, fields, `expires` (the last day; rows before
 * `today` are not used, '' uses all) and `reason`, in any spelling of case, blanks, underscores and hyphens. Every key
 * of a row has to fit. Narrower rows win over wider ones (SKU or UPC, colour and size, colour, size, style), and later
 * ones over earlier ones. In a row that names a colour, size, SKU or UPC the columns color_name, color_code, size_name,
 * sku and upc are keys, and `new_color_name` and so on set them. An empty cell changes nothing, `(clear)` empties the
 * field. Looking up takes the same time for any number of rows.
 */
export function overrideSheet(rows: ReadonlyArray<Record<string, unknown>>, today: string): OverrideSheet {
	const notes = new SheetNotes();
	const [styles, variants] = [new Map<string, Shape>(), new Map<string, Shape>()];
	for (const row of readOverrideRows(rows, today, notes)) addRow(row.ofVariant ? variants : styles, row);
	const [styleShapes, variantShapes] = [[...styles.values()], [...variants.values()]];
	return {
		forStyle: (keys) => lookUp(styleShapes, keys),
		forVariant: (keys) => lookUp(variantShapes, keys),
		notes: () => notes.sentences(notesOfRun([...styleShapes, ...variantShapes])),
	};
}

function addRow(shapes: Map<string, Shape>, { row, keys, fields, reason }: OverrideRow): void {
	const columns = keys.map(({ column }) => column);
	const shape = shapes.get(columns.join()) ?? { columns, groups: new Map(), byNumber: new Map() };
	shapes.set(columns.join(), shape);
	const key = keys.map(({ form }) => BETWEEN + form).join('');
	const group: Group = shape.groups.get(key) ?? {
		level: narrowness(columns),
		shownKeys: keys.map(({ column, shown }) => `${column} ${shown}`).join(', '),
		rows: [],
		cells: new Map(),
		isUsed: false,
		takenFor: new Set(),
	};
	shape.groups.set(key, group);
	group.rows.push(row);
	for (const [field, value] of fields) addCell(group, { field, value, row, reason, conflict: '' });
	const isNumber = keys.map((one) => one.isNumber && NUMERIC_COLUMNS.has(one.column));
	if (!isNumber.includes(true)) return;
	const mask = isNumber.join();
	const known = shape.byNumber.get(mask) ?? { isNumber, groups: new Map<string, Group>() };
	shape.byNumber.set(mask, known);
	known.groups.set(key, group);
}

function addCell(group: Group, cell: Cell): void {
	const before = group.cells.get(cell.field);
	if (before === undefined || sameValue(before.value, cell.value)) {
		group.cells.set(cell.field, { ...cell, conflict: before?.conflict ?? '' });
		return;
	}
	const [first, second] = [before, cell].map(({ value }) => (value === '' ? 'nothing' : `"${shownValue(value)}"`));
	const conflict =
		`Rows ${before.row} and ${cell.row} of the override sheet have the same keys (${group.shownKeys}) and set ` +
		`${fieldLabel(cell.field)} to ${first} and ${second}. Keep one of them.`;
	group.cells.set(cell.field, { ...cell, conflict: before.conflict || conflict });
}

function shownValue(value: unknown): string {
	return (Array.isArray(value) ? value.map(shownPart).join(', ') : shownPart(value)).slice(0, 60);
}

function shownPart(value: unknown): string {
	return typeof value === 'object' || typeof value === 'function' || typeof value === 'symbol' ? '...' : String(value);
}

function lookUp(shapes: readonly Shape[], keys: Keys): Ruled<SheetOverride[]> {
	if (shapes.length === 0) return pass([]);
	const findings = new Findings();
	const won = new Map<string, { cell: Cell; level: number }>();
	for (const shape of shapes) {
		for (const { level, cells } of groupsFor(shape, keys, findings.warnings)) {
			for (const cell of cells.values()) {
				const other = won.get(cell.field);
				const wins = !other || level > other.level || (level === other.level && cell.row > other.cell.row);
				if (wins) won.set(cell.field, { cell, level });
			}
		}
	}
	const made: SheetOverride[] = [];
	for (const { cell } of won.values()) {
		const { conflict, ...override } = cell;
		if (conflict === '') made.push(override);
		else findings.take(refuse(cell.field, 'override-conflict', conflict));
	}
	return findings.finish(made);
}

/** The groups that fit by text; when there are none, those that fit by number, each with a warning. */
function groupsFor({ columns, groups, byNumber }: Shape, keys: Keys, warnings: string[]): Group[] {
	const forms = columns.map((column) => formsOf(column, keys));
	if (forms.some((some) => some.length === 0)) return [];
	const combinations = combined(forms);
	const found = combinations.flatMap((parts) => groups.get(joined(parts)) ?? []);
	for (const group of found) group.isUsed = true;
	if (found.length > 0) return found;
	for (const { isNumber, groups: numbered } of byNumber.values()) {
		for (const parts of combinations) {
			const numbers = parts.map((part, at) => (isNumber[at] ? withoutLeadingZeros(part) : part));
			const group = numbered.get(joined(numbers));
			if (!group || found.includes(group)) continue;
			const taken = columns.filter((_, at) => numbers[at] !== parts[at]);
			const texts = taken.map((column) => `${column} "${parts[columns.indexOf(column)]}"`).join(' and ');
			group.takenFor.add(texts);
			found.push(group);
			warnings.push(
				`Row ${group.rows[0]} of the override sheet (${group.shownKeys}) was taken for ${texts}, because its key ` +
					'is a number. Format the column as text to keep leading zeros.',
			);
		}
	}
	return found;
}

function joined(parts: readonly string[]): string {
	return BETWEEN + parts.join(BETWEEN);
}

/** Every choice of one form for each column. */
function combined(forms: ReadonlyArray<readonly string[]>): string[][] {
	let made: string[][] = [[]];
	for (const some of forms) made = made.flatMap((start) => some.map((form) => [...start, form]));
	return made;
}

function notesOfRun(shapes: readonly Shape[]): Array<[NoteKind, string]> {
	const groups = shapes.flatMap((shape) => [...shape.groups.values()]).sort((one, two) => one.rows[0] - two.rows[0]);
	return groups.flatMap(({ rows, shownKeys, isUsed, takenFor }): Array<[NoteKind, string]> => {
		if (takenFor.size + (isUsed ? 1 : 0) > 1) return [['ambiguousNumber', `row ${rows[0]} (${shownKeys})`]];
		if (isUsed || takenFor.size > 0) return [];
		return rows.map((row): [NoteKind, string] => ['noMatch', `row ${row} (${shownKeys})`]);
	});
}
