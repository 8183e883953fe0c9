import { ApiError } from '../http/apiError';
import { sameName } from '../mapping/read';

export interface Warehouse {
	id: string;
	name: string;
}

/** Whether a warehouse is one of the wanted ones, by name or id; no wanted ones means all. */
export function isWanted(wanted: string[], warehouse: Warehouse): boolean {
	if (!wanted.length) return true;
	return wanted.some((name) => sameName(name) === sameName(warehouse.name) || name.trim() === warehouse.id);
}

/** Throws `ApiError` (refused) that names a wanted warehouse which is not among the known ones, and lists those. */
export function requireKnown(wanted: string[], known: Warehouse[], system: string): void {
	const unknown = wanted.filter((name) => !known.some((warehouse) => isWanted([name], warehouse)));
	if (!unknown.length) return;
	const names = known.map((warehouse) => warehouse.name).sort();
	throw new ApiError({
		kind: 'refused',
		message: `${system} has no warehouse "${unknown.join('", "')}"`,
		description: names.length ? `It has: ${names.join(', ')}.` : 'It has no warehouse at all.',
	});
}
