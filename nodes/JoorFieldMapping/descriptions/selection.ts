import type { INodeProperties } from 'n8n-workflow';

/** Which products are mapped at all. */
export const selectionOption: INodeProperties = {
	displayName: 'Product Selection',
	name: 'selection',
	type: 'fixedCollection',
	placeholder: 'Add Condition',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Conditions for products that go to JOOR; others go to Rejected as not-selected',
	options: [
		{
			displayName: 'Condition',
			name: 'values',
			values: [
				{
					displayName: 'By',
					name: 'by',
					type: 'options',
					options: [
						{ name: 'Flag', value: 'flag', description: 'A field that says yes, such as an export flag' },
						{ name: 'Rule', value: 'rule', description: 'A field compared with a value' },
						{ name: 'Tag', value: 'tag', description: "One of the product's tags" },
					],
					default: 'tag',
					description: 'What decides',
				},
				{
					displayName: 'Field Path',
					name: 'field',
					type: 'string',
					displayOptions: { hide: { by: ['tag'] } },
					default: '',
					placeholder: 'e.g. attributes.exportFlag',
					description: 'Place in the product, such as brand, attributes.exportFlag or raw.joor_sync',
				},
				{
					displayName: 'Operator',
					name: 'operator',
					type: 'options',
					options: [
						{ name: 'At Least', value: 'atLeast' },
						{ name: 'At Most', value: 'atMost' },
						{ name: 'Contains', value: 'contains' },
						{ name: 'Is', value: 'is' },
						{ name: 'Is Empty', value: 'isEmpty' },
						{ name: 'Is Not', value: 'isNot' },
						{ name: 'Is Not Empty', value: 'isNotEmpty' },
						{ name: 'Starts With', value: 'startsWith' },
					],
					default: 'is',
					description: 'How it is compared; of a flag, Is Not means that it says no',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					displayOptions: { hide: { by: ['flag'] } },
					default: '',
					placeholder: 'e.g. JOOR',
					description: 'Compared without regard to case',
				},
			],
		},
	],
};

export const selectionModeOption: INodeProperties = {
	displayName: 'Product Selection Mode',
	name: 'selectionMode',
	type: 'options',
	options: [
		{ name: 'All Conditions', value: 'all' },
		{ name: 'Any Condition', value: 'any' },
	],
	default: 'all',
	description: 'How many of the conditions have to hold',
};
