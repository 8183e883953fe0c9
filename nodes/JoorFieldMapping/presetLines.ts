import type { INodeExecutionData } from 'n8n-workflow';
import { FIELDS } from '../shared/mapping/fields';
import type { Direction, PresetName } from '../shared/mapping/presets';
import { presetTable } from '../shared/mapping/presetTable';

/** A preset as items, one per target field: where it comes from, by which transform, under which rule. */
export function presetLines(preset: PresetName, direction: Direction): INodeExecutionData[] {
	const rules = new Map(FIELDS[direction].map(({ name, rule }) => [name, rule]));
	return presetTable(preset, direction).map((line) => ({
		json: { ...line, rule: rules.get(line.field) ?? '' },
		pairedItem: { item: 0 },
	}));
}
