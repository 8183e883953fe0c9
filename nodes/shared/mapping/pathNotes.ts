import { FIELDS } from './fields';
import type { SourcePath } from './options';
import { compilePath, type Reader } from './path';
import type { Direction } from './presets';
import { asRow, isEmpty } from './read';
import { nameFinder } from './rules/text/nearest';

/** The records in which the paths of a field are looked up. */
export type PlacesOf = (field: string) => Iterable<unknown>;

/** The names that stand where a path leaves the record, and the name that is not among them. */
function missingAt(record: unknown, path: string): { missing: string; names: string[] } {
	let current = asRow(record);
	for (const step of path.split('.')) {
		const key = step.replace(/\[.*$/, '');
		if (!current) break;
		if (!Object.hasOwn(current, key)) return { missing: key, names: Object.keys(current).slice(0, 200) };
		current = asRow(current[key]);
	}
	return { missing: '', names: [] };
}

function found(read: Reader, places: Iterable<unknown>): boolean {
	for (const place of places) if (!isEmpty(read(place))) return true;
	return false;
}

/**
 * A sentence for each path of the user that found something in no item, with the name that it resembles: mostly a slip
 * of the pen, after which the preset fills the field as if nothing had been set. Nothing without items.
 */
export function pathNotes(direction: Direction, sourcePaths: readonly SourcePath[], placesOf: PlacesOf): string[] {
	return sourcePaths.flatMap(({ field, path }) => {
		const [first] = placesOf(field);
		if (first === undefined || found(compilePath(path, true), placesOf(field))) return [];
		const label = FIELDS[direction].find(({ name }) => name === field)?.label ?? field;
		const { missing, names } = missingAt(first, path);
		const [near] = missing === '' ? [] : nameFinder(names, 1)(missing);
		const hint = near === undefined ? '' : ` Did you mean "${near}"?`;
		return [`The path "${path}" of ${label} found nothing in any item, so the preset fills the field.${hint}`];
	});
}
