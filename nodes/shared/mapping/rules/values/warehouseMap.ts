import type { MappingOptions, ValueMapEntry } from '../../options';
import { sameName } from '../../read';

/** One line of a warehouse map: the name on the side that is read, and the name on the side that is written. */
export interface WarehouseMapEntry {
	from: string;
	to: string;
}

/** What is wrong with a map, as a sentence that calls it by `name`; '' for a usable one. */
export function mapFlaw(entries: readonly WarehouseMapEntry[], name: string): string {
	const known = new Map<string, string>();
	for (const [index, { from, to }] of entries.entries()) {
		if (from.trim() === '' || to.trim() === '') return `Row ${index + 1} of the ${name} has an empty name.`;
		const first = known.get(sameName(from));
		if (first !== undefined && first !== to.trim()) {
			return `The ${name} sends "${from.trim()}" to both "${first}" and "${to.trim()}".`;
		}
		known.set(sameName(from), to.trim());
	}
	return '';
}

/** What is wrong with a warehouse map, as a sentence; '' for a usable one. */
export function warehouseMapFlaw(entries: readonly WarehouseMapEntry[]): string {
	return mapFlaw(entries, 'warehouse map');
}

/** The rows of the warehouse map, then those of kind `warehouse` in the value maps: the first for a name counts. */
export function warehouseRows({
	warehouseMap = [],
	valueMaps = [],
}: Partial<Pick<MappingOptions, 'warehouseMap' | 'valueMaps'>>): ValueMapEntry[] {
	return [
		...warehouseMap.map(({ from, to }): ValueMapEntry => ({ kind: 'warehouse', from, to })),
		...valueMaps.filter(({ kind }) => kind === 'warehouse'),
	];
}
