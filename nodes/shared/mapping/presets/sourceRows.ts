import type { PresetRow } from './types';

/** A row of a source table, as it is written down: target, source, note, and the transform where there is one. */
export type SourceRow = readonly [target: string, source: string, note: string, transform?: string];

/** The rows of a source table. */
export function sourceRows(list: readonly SourceRow[]): PresetRow[] {
	return list.map(([target, source, note, transform]) => ({
		target,
		source,
		...(transform === undefined ? {} : { transform }),
		note,
	}));
}
