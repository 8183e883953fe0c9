import { compilePath, type Reader } from './path';
import { PRESETS, type Direction } from './presets';
import type { PresetRow } from './presets/types';
import { isEmpty } from './read';
import { READ_RULES, type ReadRule } from './readRules';
import type { MappingSettings } from './settings';

/** Target fields with their values before the field rules: what the preset found, then what overrides say. */
export type Draft = Map<string, unknown>;

interface CompiledRow {
	target: string;
	read: Reader;
	rule?: ReadRule;
}

/** Makes the drafts of one direction and preset. */
export type Drafter = (item: unknown, index: number) => Draft;

function compile({ target, source, rule }: PresetRow): CompiledRow {
	return { target, read: compilePath(source), rule: rule === undefined ? undefined : READ_RULES[rule] };
}

/**
 * Prepares a preset for many items. A target with several rows takes the first that finds something. An override
 * replaces what was found, also with nothing: then no further row is tried.
 */
export function drafter(direction: Direction, settings: MappingSettings): Drafter {
	const compiled = PRESETS[settings.preset][direction].map(compile);
	return (item, index) => {
		const draft: Draft = new Map();
		for (const { target, read, rule } of compiled) {
			if (draft.has(target)) continue;
			const found = rule ? rule(read(item), settings) : read(item);
			if (!isEmpty(found)) draft.set(target, found);
		}
		for (const { field, value } of settings.overrides?.[index] ?? []) draft.set(field, isEmpty(value) ? '' : value);
		return draft;
	};
}

/** The first of a field's own value (also a cleared one) and a default. */
export function valueOr(draft: Draft, field: string, fallback: unknown): unknown {
	return draft.has(field) ? draft.get(field) : fallback;
}
