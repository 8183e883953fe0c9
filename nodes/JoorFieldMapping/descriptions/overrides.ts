import type { INodeProperties } from 'n8n-workflow';
import type { Direction } from '../../shared/mapping/presets';

/** The parameter that holds the overrides of a direction; each has its own, because their fields differ. */
export const OVERRIDES_PARAMETER: Record<Direction, string> = {
	productToJoor: 'productOverrides',
	stockToJoor: 'stockOverrides',
	orderToWms: 'orderOverrides',
};

/** Rows that win over the preset: a field, and a value for every item or another place to take it from. */
export function overridesProperty(direction: Direction): INodeProperties {
	return {
		displayName: 'Overrides',
		name: OVERRIDES_PARAMETER[direction],
		type: 'fixedCollection',
		placeholder: 'Add Override',
		typeOptions: { multipleValues: true, sortable: true },
		displayOptions: { show: { direction: [direction] } },
		default: {},
		description: 'Fields that are not filled as the preset says',
		options: [
			{
				displayName: 'Override',
				name: 'values',
				values: [
					{
						displayName: 'Field Name or ID',
						name: 'field',
						type: 'options',
						typeOptions: { loadOptionsMethod: 'getOverrideFields', loadOptionsDependsOn: ['direction', 'preset'] },
						default: '',
						description:
							'The field to fill, with where the preset takes it from. Choose from the list, or specify an ID using an <a href="https://docs.n8n.io/code/expressions/">expression</a>.',
					},
					{
						displayName: 'Take From',
						name: 'by',
						type: 'options',
						options: [
							{
								name: 'Path in the Item',
								value: 'path',
								description: 'Another place in the input; for fields of variants, a place in the variant',
							},
							{ name: 'Value', value: 'value', description: 'Fixed text, or an expression for each item' },
						],
						default: 'value',
						description: 'Where the value comes from',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						displayOptions: { hide: { by: ['path'] } },
						default: '',
						placeholder: 'e.g. {{ $json.raw.Name }}',
						description: 'Fixed text, or an expression for each item. An empty value clears the field.',
					},
					{
						displayName: 'Path',
						name: 'path',
						type: 'string',
						displayOptions: { show: { by: ['path'] } },
						default: '',
						placeholder: 'e.g. metafields.wholesale',
						description: 'Names with dots between them; where nothing is found, the preset fills the field',
					},
				],
			},
		],
	};
}
