import type { INodeProperties } from 'n8n-workflow';

/** Tags beside those of the source, with all four parts. */
export const customTagsProperty: INodeProperties = {
	displayName: 'Custom Tags',
	name: 'customTags',
	type: 'fixedCollection',
	placeholder: 'Add Tag',
	typeOptions: { multipleValues: true, sortable: true },
	displayOptions: { show: { direction: ['productToJoor'] } },
	default: {},
	description: "Tags beside those of the source; they have to exist in JOOR's style settings",
	options: [
		{
			displayName: 'Tag',
			name: 'values',
			values: [
				{
					displayName: 'Group',
					name: 'tag_group',
					type: 'string',
					default: '',
					placeholder: 'e.g. Fit',
					description: 'Tag group in JOOR',
				},
				{
					displayName: 'Name',
					name: 'tag_name',
					type: 'string',
					default: '',
					placeholder: 'e.g. Fit',
					description: 'When empty, the group',
				},
				{
					displayName: 'Value',
					name: 'tag_value',
					type: 'string',
					default: '',
					placeholder: 'e.g. {{ $json.attributes.fit }}',
					description: 'Fixed text, or an expression for each item; an empty value gives no tag',
				},
				{
					displayName: 'Value Code',
					name: 'tag_value_code',
					type: 'string',
					default: '',
					placeholder: 'e.g. RLX',
					description: 'When empty, the value',
				},
			],
		},
	],
};
