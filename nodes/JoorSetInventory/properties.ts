import type { INodeProperties } from 'n8n-workflow';
import { modeProperties } from '../shared/ui/mode';

const define = { show: { dataMode: ['defineBelow'] } };

function text(displayName: string, name: string, placeholder: string, description?: string): INodeProperties {
	return { displayName, name, type: 'string', displayOptions: define, default: '', placeholder, description };
}

export const inventoryProperties: INodeProperties[] = [
	...modeProperties(),
	{
		displayName: 'Stock Data',
		name: 'dataMode',
		type: 'options',
		options: [
			{ name: 'Define Below', value: 'defineBelow', description: 'Give each field here, fixed or by expression' },
			{
				name: 'Input Items',
				value: 'autoMapInputData',
				description: "Each item is one SKU in JOOR's field names, as Joor Field Mapping writes it",
			},
		],
		default: 'autoMapInputData',
		description: 'Where the stock levels come from. 500 items go to JOOR in one call of 5 credits.',
	},
	text('Warehouse', 'warehouse', 'e.g. Default', "The warehouse's name in JOOR's Order Settings"),
	text('UPC', 'upc', 'e.g. 800123456789', 'Enough to name the SKU; it must be on the style in JOOR'),
	text(
		'Style Number',
		'style_number',
		'e.g. ALD100',
		'Without UPC: style number, style identifier, colour code and size name the SKU',
	),
	text('Style Identifier', 'style_identifier', 'e.g. ALD100'),
	text('Color Code', 'color_code', 'e.g. 001'),
	text('Size', 'size', 'e.g. M'),
	{
		displayName: 'Quantity',
		name: 'inventory',
		type: 'string',
		displayOptions: define,
		default: '',
		placeholder: 'e.g. 120',
		description: 'Available to sell, in whole units from 0',
	},
	text(
		'Inventory Date',
		'inventory_date',
		'e.g. 2026-09-01',
		'For future stock, as YYYY-MM-DD; empty: immediate stock',
	),
	{
		displayName: 'Update Mode',
		name: 'updateMode',
		type: 'options',
		options: [
			{
				name: 'Overwrite',
				value: 'overwrite',
				description:
					'SKUs that are not among the items lose their stock and may become made to order. All items go in one call.',
			},
			{ name: 'Update', value: 'update', description: 'Only the SKUs among the items change' },
		],
		default: 'update',
		description: 'What happens to SKUs that are not among the items',
	},
	{
		displayName: 'Overwrite Guard (%)',
		name: 'guardPercent',
		type: 'number',
		typeOptions: { minValue: 0, maxValue: 100 },
		displayOptions: { show: { updateMode: ['overwrite'] } },
		default: 5,
		description:
			'Nothing is sent when more than this share of the SKUs that have stock in JOOR is missing among the items',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Already Sent',
				name: 'alreadySent',
				type: 'json',
				default: '{}',
				description:
					'Quantities that JOOR accepted before, as {"key": quantity} with the key that this node puts into each Done item. Equal quantities are not sent again.',
			},
			{
				displayName: 'Batch Size',
				name: 'batchSize',
				type: 'number',
				typeOptions: { minValue: 1, maxValue: 1000 },
				default: 500,
				description: 'SKUs of one call',
			},
			{
				displayName: 'Output',
				name: 'output',
				type: 'options',
				options: [
					{ name: 'One Item per SKU', value: 'item' },
					{
						name: 'Summary',
						value: 'summary',
						description: 'One item with the counts; rejected SKUs are still listed one by one',
					},
				],
				default: 'item',
				description: 'What the Done output gives; a summary saves memory on large catalogues',
			},
			{
				displayName: 'Send Unchanged Too',
				name: 'sendUnchanged',
				type: 'boolean',
				default: false,
				description:
					'Whether to send quantities that were sent before as well, such as once a day to set right what was changed in JOOR',
			},
			{
				displayName: 'Subtract Pending Orders',
				name: 'decPending',
				type: 'boolean',
				default: false,
				description:
					"Whether JOOR subtracts the quantities on pending orders before it publishes the stock. Leave off when the warehouse system's figure already excludes them.",
			},
		],
	},
];
