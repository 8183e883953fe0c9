import type { INodeProperties } from 'n8n-workflow';

/** What makes one style of several items. */
export const groupByOption: INodeProperties = {
	displayName: 'Group Items By',
	name: 'groupBy',
	type: 'options',
	options: [
		{
			name: 'Automatically',
			value: 'auto',
			description: "Rows of one variant each by the preset's key; products stay as they are",
		},
		{ name: 'Not at All', value: 'none', description: 'Every item is a style of its own' },
		{ name: 'Parent ID', value: 'parent', description: 'The Style Key of the preset, or your override of it' },
		{ name: 'SKU Pattern', value: 'skuPattern', description: 'The style part of the SKU' },
		{ name: 'Style Number', value: 'styleNumber', description: 'Items with the same style number' },
	],
	default: 'auto',
	description: 'Which items together are one style',
};
