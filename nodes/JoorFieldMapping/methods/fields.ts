import type { ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { FIELDS } from '../../shared/mapping/fields';
import { PRESETS, type Direction, type PresetName } from '../../shared/mapping/presets';
import { presetTable, type TableLine } from '../../shared/mapping/presetTable';

/** The preset's table of what the node's panel shows at this moment; empty while an expression chooses the preset. */
function tableOf(context: ILoadOptionsFunctions): TableLine[] {
	const preset = context.getCurrentNodeParameter('preset') as PresetName;
	const direction = context.getCurrentNodeParameter('direction') as Direction;
	if (!Object.hasOwn(PRESETS, preset) || !Object.hasOwn(FIELDS, direction)) return [];
	return presetTable(preset, direction);
}

/** Where a field comes from, in the form in which the items of the system come as a rule. */
function sourceText({ source, canonical }: TableLine, preset: PresetName): string {
	return PRESETS[preset].hasNodes ? canonical || source : source || canonical;
}

/** Fields that an override may name, each with its default source. */
export async function getOverrideFields(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
	const direction = this.getCurrentNodeParameter('direction') as Direction;
	const overridable = new Set((FIELDS[direction] ?? []).filter((field) => field.overridable).map(({ name }) => name));
	const preset = this.getCurrentNodeParameter('preset') as PresetName;
	return tableOf(this)
		.filter(({ field }) => overridable.has(field))
		.map((line) => {
			const from = sourceText(line, preset);
			return {
				name: from === '' ? line.label : `${line.label} ← ${from}`,
				value: line.field,
				description: [line.note, line.transform && `Transform: ${line.transform}`].filter(Boolean).join('. '),
			};
		})
		.sort((one, two) => one.name.localeCompare(two.name, 'en'));
}
