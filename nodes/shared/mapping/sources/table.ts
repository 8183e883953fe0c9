import type { MappingOptions } from '../options';
import { compilePath, type Reader } from '../path';
import type { PresetRow } from '../presets/types';
import { isEmpty } from '../read';
import { TRANSFORMS } from '../transforms';
import type { Transform } from '../transforms/types';

/** What a table found, by target; targets without a value are absent. */
export type Values = Record<string, unknown>;

interface CompiledRow {
	target: string;
	read: Reader;
	/** Whether the source is the item around the record. */
	outer: boolean;
	transform?: Transform;
}

const OUTER = /^\^\.?/;

function compileRow({ target, source, transform }: PresetRow): CompiledRow {
	const outer = OUTER.test(source);
	return {
		target,
		read: compilePath(source.replace(OUTER, ''), true),
		outer,
		transform: transform === undefined ? undefined : TRANSFORMS[transform],
	};
}

/**
 * Prepares a table for many records. The reader takes a record and the item around it; rows of one target are tried in
 * their order, and the first that finds something fills it.
 */
export function tableReader(
	rows: readonly PresetRow[],
	options: MappingOptions,
): (record: unknown, item: unknown) => Values {
	const compiled = rows.map(compileRow);
	return (record, item) => {
		const values: Values = {};
		for (const { target, read, outer, transform } of compiled) {
			if (values[target] !== undefined) continue;
			const before = read(outer ? item : record);
			const found = transform ? transform(before, options, record, item) : before;
			if (!isEmpty(found)) values[target] = found;
		}
		return values;
	};
}
