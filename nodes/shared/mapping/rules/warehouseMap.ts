import { sameName } from '../read';
import { pass, refuse, type Ruled } from '../result';

/** One line of a warehouse map: the name on the side that is read, and the name on the side that is written. */
export interface WarehouseMapEntry {
	from: string;
	to: string;
}

export interface MappedWarehouse {
	name: string;
	/** False when the name passed through as it came. */
	mapped: boolean;
}

/** Maps the first of some names of one warehouse (its name, its code) that the map knows. */
export type WarehouseMapper = (names: string[]) => Ruled<MappedWarehouse>;

/** What is wrong with a map, as a sentence; '' for a usable one. */
export function warehouseMapFlaw(entries: WarehouseMapEntry[]): string {
	const known = new Map<string, string>();
	for (const [index, { from, to }] of entries.entries()) {
		if (from.trim() === '' || to.trim() === '') return `Row ${index + 1} of the warehouse map has an empty name.`;
		const first = known.get(sameName(from));
		if (first !== undefined && first !== to.trim()) {
			return `The warehouse map sends "${from.trim()}" to both "${first}" and "${to.trim()}".`;
		}
		known.set(sameName(from), to.trim());
	}
	return '';
}

/**
 * Makes a mapper. Names are compared without regard to case and outer blanks. A name that is not in the map passes
 * through or is refused as `unmapped-warehouse`; a name that is a target of the map already counts as mapped.
 */
export function warehouseMapper(
	entries: WarehouseMapEntry[],
	unmapped: 'pass' | 'reject',
	field: string,
): WarehouseMapper {
	const known = new Map(entries.map(({ from, to }) => [sameName(from), to.trim()]));
	const targets = new Set(known.values());
	return (names) => {
		for (const name of names) {
			const to = known.get(sameName(name));
			if (to !== undefined) return pass({ name: to, mapped: true });
		}
		const name = names.find((one) => one !== '') ?? '';
		if (name === '' || targets.has(name) || unmapped === 'pass') return pass({ name, mapped: targets.has(name) });
		return refuse(
			field,
			'unmapped-warehouse',
			`The warehouse "${name}" is not in the warehouse map. Add it, or let unmapped names pass through.`,
		);
	};
}
