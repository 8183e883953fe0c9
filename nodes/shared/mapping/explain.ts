import type { Draft, Origin, Origins } from './draft';
import { FIELDS, type MappingField } from './fields';
import { compilePath, type Reader } from './path';
import type { Direction, PresetName } from './presets';
import { presetTable, VARIANT_PATHS, type TableLine } from './presetTable';
import { asRow, isEmpty, text } from './read';
import type { FieldRejection } from './result';

/** How one field of one mapped object came about. Values are shown as text of at most 200 characters. */
export interface ExplainedField {
	field: string;
	label: string;
	/** What decided: the preset, a path, an override, the override sheet, a default, or nothing. */
	by: 'preset' | 'path' | 'override' | 'sheet' | 'default' | 'none';
	/** Path in the input item. */
	source: string;
	/** Path in the canonical item, where the input came in the system's own form. */
	through: string;
	transform: string;
	rule: string;
	before: string;
	after: string;
}

/** What is known of one mapped or refused object, for explanations and for the coverage report. */
export interface Seen {
	inputs: readonly number[];
	/** What a person calls it. */
	subject: string;
	draft: Draft;
	origins: Origins;
	/** The canonical item. */
	item: unknown;
	/** Whether the input came in the system's own form. */
	fromSource: boolean;
	value?: object;
	rejections: readonly FieldRejection[];
}

const LONGEST = 200;

/** A value as a person reads it in a table; '' for nothing. */
export function shown(value: unknown): string {
	if (isEmpty(value)) return '';
	const whole = Array.isArray(value) ? shownList(value) : asRow(value) ? shownRecord(value) : text(value);
	return whole.length > LONGEST ? `${whole.slice(0, LONGEST - 3)}...` : whole;
}

function shownList(values: readonly unknown[]): string {
	const filled = values.filter((value) => !isEmpty(value));
	if (filled.length <= 6 && filled.every(isPrice)) return filled.map(shownRecord).join('; ');
	if (filled.some((value) => asRow(value) !== undefined)) {
		return `${filled.length} ${filled.length === 1 ? 'entry' : 'entries'}`;
	}
	return [...new Set(filled.map(shown))].join(', ');
}

/** Entries of price lists are short, and which one was taken is what a person wants to know. */
function isPrice(value: unknown): boolean {
	const record = asRow(value);
	return record !== undefined && 'label' in record && ('wholesale' in record || 'retail' in record);
}

function shownRecord(value: unknown): string {
	return Object.entries(asRow(value) ?? {})
		.filter(([, part]) => !isEmpty(part))
		.map(([name, part]) => `${name}: ${text(part) || '...'}`)
		.join(', ');
}

/** Explains the fields of objects of one direction and preset. */
export type Explainer = (seen: Seen) => ExplainedField[];

interface CompiledField {
	field: MappingField;
	line: TableLine;
	after?: Reader;
	/** For fields of variants: where they are in the canonical product. */
	before?: Reader;
}

/** Prepares explanations: what the preset says is looked up once. */
export function explainer(direction: Direction, preset: PresetName): Explainer {
	const lines = new Map(presetTable(preset, direction).map((line) => [line.field, line]));
	const compiled = FIELDS[direction].flatMap((field): CompiledField[] => {
		const line = lines.get(field.name);
		if (!line) return [];
		const after = field.output === '' ? undefined : compilePath(field.output);
		const path = field.level === 'variant' ? VARIANT_PATHS[field.name] : undefined;
		return [{ field, line, after, before: path ? compilePath(`variants[].${path}`) : undefined }];
	});
	return (seen) => compiled.map((one) => explainField(one, seen));
}

function explainField({ field, line, after, before }: CompiledField, seen: Seen): ExplainedField {
	const { name, label, rule } = field;
	const origin = seen.origins.get(name);
	// The sheet says which variants it changed; before it they were what the source has.
	const found = origin && origin.before !== undefined ? originBefore(origin, seen, name) : before?.(seen.item);
	const made = seen.value ? shown(after?.(seen.value)) : '';
	const byPreset = origin?.by === 'preset' || (!origin && !isEmpty(found));
	const by = origin && !byPreset ? origin.by : byPreset ? 'preset' : made === '' ? 'none' : 'default';
	const source =
		byPreset || by === 'none' ? presetSource(line, seen.fromSource, origin?.source) : (origin?.source ?? '');
	return {
		field: name,
		label,
		by,
		source,
		through: byPreset && seen.fromSource ? (origin?.source ?? line.canonical) : '',
		transform: origin?.transform ?? '',
		rule,
		before: shown(found),
		after: made,
	};
}

/** What a transform takes out of the whole item is told, not the item. */
function originBefore({ by, source, before }: Origin, { draft }: Seen, name: string): unknown {
	return by === 'preset' && source === '' ? draft.get(name) : before;
}

function presetSource(line: TableLine, fromSource: boolean, path: string | undefined): string {
	return fromSource ? line.source : (path ?? line.canonical);
}
