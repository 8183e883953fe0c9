import type { LinesheetDetail } from '../../options';
import { sameName, text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { dayOf } from './dates';

/** Tells what the table says about a linesheet; `undefined` when it is not in it. */
export type LinesheetFinder = (name: string) => LinesheetDetail | undefined;

const found = new WeakMap<readonly LinesheetDetail[], Map<string, LinesheetDetail>>();

/**
 * Prepares a table of linesheets; names are compared without regard to case and blanks. The index is kept as long as
 * the table, because a run asks once per style with one and the same table.
 */
export function linesheetFinder(rows: readonly LinesheetDetail[]): LinesheetFinder {
	let index = found.get(rows);
	if (!index) {
		index = new Map(rows.map((row) => [sameName(row.name), row]));
		found.set(rows, index);
	}
	const known = index;
	return (name) => known.get(sameName(name));
}

const DATES = [
	['shipStart', 'start ship date'],
	['shipEnd', 'complete ship date'],
	['cancelDate', 'cancel date'],
] as const;

/** What is wrong with a table of linesheets, as a sentence; '' for a usable one. */
export function linesheetDetailsFlaw(rows: readonly LinesheetDetail[]): string {
	const known = new Set<string>();
	for (const [index, row] of rows.entries()) {
		const name = text(row.name);
		if (name === '') return `Row ${index + 1} of the linesheet details has no name.`;
		if (known.has(sameName(name))) return `The linesheet details have "${name}" twice. Keep one of the two.`;
		known.add(sameName(name));
		const bad = DATES.find(([field]) => dayOf(row[field]) === undefined);
		if (bad) {
			const shown = text(row[bad[0]]).slice(0, 40);
			return `The linesheet "${name}" has "${shown}" as its ${bad[1]}. Write it as YYYY-MM-DD.`;
		}
		const [start, end] = [dayOf(row.shipStart) ?? '', dayOf(row.shipEnd) ?? ''];
		if (start !== '' && end !== '' && end < start) {
			return `The linesheet "${name}" has its complete ship date ${end} before its start ship date ${start}.`;
		}
		if (!displayOrder(row.displayOrder).ok) {
			const shown = text(row.displayOrder).slice(0, 20);
			return `The linesheet "${name}" has "${shown}" as its display order. It is a whole number from 0 up.`;
		}
	}
	return '';
}

/** Position of a style in a linesheet (joor-v2.md 5.3): a whole number from 0 up; `undefined` when there is none. */
export function displayOrder(value: unknown): Ruled<number | undefined> {
	const shown = text(value);
	if (shown === '') return pass(undefined);
	if (/^\d{1,9}$/.test(shown)) return pass(Number(shown));
	const words = `The display order "${shown.slice(0, 20)}" is not a whole number from 0 up.`;
	return refuse('style_display_order', 'bad-display-order', words);
}
