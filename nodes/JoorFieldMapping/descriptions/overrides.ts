import type { INodeProperties } from 'n8n-workflow';
import type { MappingField } from '../../shared/mapping/fields';
import type { Direction } from '../../shared/mapping/presets';
import { FIELDS } from '../../shared/mapping/fields';

/** The parameter that holds the overrides of a direction; each has its own, because their fields differ. */
export const OVERRIDES_PARAMETER: Record<Direction, string> = {
	productToJoor: 'productOverrides',
	stockToJoor: 'stockOverrides',
	orderToWms: 'orderOverrides',
};

function choices(fields: readonly MappingField[]): Array<{ name: string; value: string }> {
	return fields
		.filter(({ overridable }) => overridable)
		.map(({ name, label }) => ({ name: label, value: name }))
		.sort((one, two) => one.name.localeCompare(two.name));
}

/** Rows of field and value that win over the preset, worked out for every item. */
export function overridesProperty(direction: Direction): INodeProperties {
	return {
		displayName: 'Overrides',
		name: OVERRIDES_PARAMETER[direction],
		type: 'fixedCollection',
		placeholder: 'Add Override',
		typeOptions: { multipleValues: true, sortable: true },
		displayOptions: { show: { direction: [direction] } },
		default: {},
		description: 'Fields that are not filled by the preset but by a value of your own',
		options: [
			{
				displayName: 'Override',
				name: 'values',
				values: [
					{
						displayName: 'Field',
						name: 'field',
						type: 'options',
						options: choices(FIELDS[direction]),
						default: '',
						description: 'The field to fill',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						placeholder: 'e.g. {{ $json.raw.Name }}',
						description: 'Fixed text, or an expression for each item. An empty value clears the field.',
					},
				],
			},
		],
	};
}
