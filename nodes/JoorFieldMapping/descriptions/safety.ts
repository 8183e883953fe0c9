import type { INodeProperties } from 'n8n-workflow';

const ACTIONS = (allow: string) => [
	{ name: 'Allow', value: 'allow', description: allow },
	{ name: 'Reject', value: 'reject', description: 'Send the item to Rejected' },
	{ name: 'Warn', value: 'warn', description: 'Map the item, with a warning' },
];

/** Rules that keep wrong data from buyers; price jumps and made to order against JOOR are in Joor Upsert Style. */
export const safetyProperty: INodeProperties = {
	displayName: 'Safety Rules',
	name: 'safety',
	type: 'collection',
	placeholder: 'Add Rule',
	displayOptions: { show: { direction: ['productToJoor'] } },
	default: {},
	description: 'Rules that apply also when they are not shown here, each with its default',
	options: [
		{
			displayName: 'Invalid UPC',
			name: 'badUpc',
			type: 'options',
			options: ACTIONS('Map the item without a word'),
			default: 'warn',
			description: 'A UPC, EAN or GTIN with a wrong length or check digit',
		},
		{
			displayName: 'Missing UPC',
			name: 'missingUpc',
			type: 'options',
			options: ACTIONS('Map the item without a word'),
			default: 'warn',
			description: 'A variant without UPC, whose stock cannot be matched by UPC',
		},
		{
			displayName: 'Retail Below Wholesale',
			name: 'retailBelowWholesale',
			type: 'options',
			options: ACTIONS('Map the item without a word'),
			default: 'warn',
			description: 'A suggested retail price below the wholesale price of the same currency',
		},
		{
			displayName: 'Rows That Contradict',
			name: 'conflicts',
			type: 'options',
			options: [
				{ name: 'First Wins', value: 'first', description: 'Use what the first row says, with a warning' },
				{ name: 'Reject', value: 'reject', description: 'Send all rows of the style to Rejected' },
			],
			default: 'reject',
			description: 'Rows of one style with different names',
		},
		{
			displayName: 'Zero Price',
			name: 'zeroPrice',
			type: 'options',
			options: ACTIONS('Send 0.00 without a word'),
			default: 'reject',
			description: 'A wholesale price of 0; a missing one is always rejected',
		},
	],
};
