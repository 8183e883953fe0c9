import type { MappingOptions } from '../options';
import type { PresetRow } from '../presets/types';
import { tableReader, type Values } from '../sources/table';

type Body = Record<string, unknown>;

/** Puts a value at its place in a body. */
type Placer = (body: Body, value: unknown) => void;

/** Makes a placer of a target path such as `shipTo.address1`; records on the way are made. */
export function placer(path: string): Placer {
	const steps = path.split('.');
	const last = steps.pop() ?? '';
	return (body, value) => {
		let current = body;
		for (const step of steps) {
			const next = (current[step] ?? {}) as Body;
			current[step] = next;
			current = next;
		}
		current[last] = value;
	};
}

export interface TableBody {
	/** What the table found, by target path. */
	values: Values;
	body: Body;
}

/** Prepares a table whose targets are paths; values that are absent are not in the body. */
export function bodyMaker(
	rows: readonly PresetRow[],
	options: MappingOptions,
): (record: unknown, around?: unknown) => TableBody {
	const read = tableReader(rows, options);
	const placers = new Map(rows.map(({ target }) => [target, placer(target)]));
	return (record, around) => {
		const values = read(record, around);
		const body: Body = {};
		for (const [target, place] of placers) {
			if (values[target] !== undefined) place(body, values[target]);
		}
		return { values, body };
	};
}
