import type { Override } from './options';
import { compilePath, type Reader } from './path';
import { PRESETS, type Direction } from './presets';
import type { PresetRow } from './presets/types';
import { isEmpty } from './read';
import type { MappingSettings } from './settings';
import { TRANSFORMS } from './transforms';
import type { Transform } from './transforms/types';

/** Target fields with their values before the field rules: what the preset found, then what overrides say. */
export type Draft = Map<string, unknown>;

/** Where a value of a draft comes from. */
export interface Origin {
	by: 'preset' | 'path' | 'override' | 'sheet';
	/** Path in the item; what the override is, for overrides. */
	source: string;
	/** Name of the transform, '' for none. */
	transform: string;
	/** What was found at the source, before the transform. */
	before: unknown;
}

export type Origins = Map<string, Origin>;

interface CompiledRow {
	row: PresetRow;
	read: Reader;
	transform?: Transform;
}

/**
 * Makes the draft of one item. `inputs` are the items as they came, which paths of the user read, the first that has
 * something; `item` is their canonical form. Origins are noted where a map for them is given.
 */
export type Drafter = (
	item: unknown,
	overrides: readonly Override[],
	inputs?: readonly unknown[],
	origins?: Origins,
) => Draft;

function compile(row: PresetRow): CompiledRow {
	const { source, transform } = row;
	return { row, read: compilePath(source), transform: transform === undefined ? undefined : TRANSFORMS[transform] };
}

/**
 * Prepares a preset for many items. A target with several rows takes the first that finds something. A path of the
 * user's own stands before the preset's rows. An override replaces what was found, also with nothing.
 */
export function drafter(direction: Direction, settings: MappingSettings): Drafter {
	const compiled = PRESETS[settings.preset][direction].map(compile);
	const paths = settings.sourcePaths.map(({ field, path }) => ({ field, path, read: compilePath(path, true) }));
	return (item, overrides, inputs = [item], origins) => {
		const draft: Draft = new Map();
		for (const { field, path, read } of paths) {
			const found = firstFound(inputs, read);
			if (isEmpty(found)) continue;
			draft.set(field, found);
			origins?.set(field, { by: 'path', source: path, transform: '', before: found });
		}
		for (const { row, read, transform } of compiled) {
			const { target, source } = row;
			if (draft.has(target)) continue;
			const before = read(item);
			const found = transform ? transform(before, settings, item) : before;
			if (isEmpty(found)) continue;
			draft.set(target, found);
			origins?.set(target, { by: 'preset', source, transform: row.transform ?? '', before });
		}
		for (const { field, value, row } of overrides) {
			draft.set(field, isEmpty(value) ? '' : value);
			const by = row === undefined ? 'override' : 'sheet';
			origins?.set(field, { by, source: row ?? '', transform: '', before: value });
		}
		return draft;
	};
}

function firstFound(inputs: readonly unknown[], read: Reader): unknown {
	for (const input of inputs) {
		const found = read(input);
		if (!isEmpty(found)) return found;
	}
	return undefined;
}

/** The first of a field's own value (also a cleared one) and a default. */
export function valueOr(draft: ReadonlyMap<string, unknown>, field: string, fallback: unknown): unknown {
	return draft.has(field) ? draft.get(field) : fallback;
}
