import type { INodeProperties } from 'n8n-workflow';
import { OWNED_FIELDS } from '../../shared/mapping/rules/style/owners';

/** Who decides about a field once the style is in JOOR. */
export const ownersOption: INodeProperties = {
	displayName: 'Field Owners',
	name: 'owners',
	type: 'fixedCollection',
	placeholder: 'Add Field',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Fields that the source does not own; Joor Upsert Style leaves them to JOOR',
	options: [
		{
			displayName: 'Field',
			name: 'values',
			values: [
				{
					displayName: 'Field',
					name: 'field',
					type: 'options',
					options: OWNED_FIELDS.map(({ name, label }) => ({ name: label, value: name })).sort((one, two) =>
						one.name.localeCompare(two.name, 'en'),
					),
					default: 'style_description',
					description: 'The field of the style',
				},
				{
					displayName: 'Owner',
					name: 'owner',
					type: 'options',
					options: [
						{ name: 'JOOR', value: 'joor', description: 'Sent when the style is created, never changed afterwards' },
						{ name: 'Never Touch', value: 'never', description: 'Never sent' },
						{ name: 'Source', value: 'source', description: 'Sent whenever it differs' },
					],
					default: 'joor',
					description: 'Who decides about the field',
				},
			],
		},
	],
};
