import type { INodeProperties } from 'n8n-workflow';
import { modeProperties } from '../shared/ui/mode';
import { ownableFields } from './ownableFields';

const define = { show: { dataMode: ['defineBelow'] } };

function text(displayName: string, name: string, placeholder: string, description?: string): INodeProperties {
	return { displayName, name, type: 'string', displayOptions: define, default: '', placeholder, description };
}

function list(displayName: string, name: string, example: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'json',
		displayOptions: define,
		default: '[]',
		description: `List in JOOR's words, e.g. ${example}`,
	};
}

export const upsertProperties: INodeProperties[] = [
	...modeProperties(),
	{
		displayName: 'Style Data',
		name: 'dataMode',
		type: 'options',
		options: [
			{
				name: 'Define Below',
				value: 'defineBelow',
				description: 'Give each field here, fixed or by expression',
			},
			{
				name: 'Input Items',
				value: 'autoMapInputData',
				description: "Each item is a style in JOOR's field names, as Joor Field Mapping writes it",
			},
		],
		default: 'autoMapInputData',
		description: 'Where the styles come from. All items of a run go to JOOR in as few calls as possible.',
	},
	text('Style Number', 'style_number', 'e.g. ALD100', 'At most 45 characters'),
	text(
		'Style Identifier',
		'style_identifier',
		'e.g. ALD100',
		"The brand's key of the style; empty: the style number. At most 100 characters.",
	),
	text('Style Name', 'style_name', 'e.g. Alder Shirt', 'At most 100 characters'),
	text('Description', 'style_description', 'e.g. Boxy cotton shirt', 'At most 500 characters'),
	list(
		'Prices',
		'prices',
		'[{"price_label": "", "price_currency": "USD", "price_wholesale": "48.00", "price_retail": "110.00"}]',
	),
	list('Linesheets', 'deliveries', '[{"delivery_name": "Fall 2026"}]'),
	list('Colors', 'colors', '[{"color_name": "Ink", "color_code": "001"}]'),
	list('Sizes', 'sizes', '[{"size_name": "M", "size_code": "M"}]'),
	list('SKUs', 'skus', '[{"sku_color_code": "001", "sku_size": "M", "upc": "800123456789"}]'),
	list('Categories', 'categories', '[{"category_id": "113"}]'),
	list('Tags', 'tags', '[{"tag_group": "Fit", "tag_name": "Fit", "tag_value": "Relaxed", "tag_value_code": "RLX"}]'),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			{
				displayName: 'Fields Owned by JOOR',
				name: 'fieldOwners',
				type: 'multiOptions',
				options: ownableFields,
				default: [],
				description:
					'What JOOR decides about once it has the style: sent when the style is created, never overwritten after. Adds to the field_owners of the items.',
			},
			{
				displayName: 'Job Time Limit (Minutes)',
				name: 'jobMinutes',
				type: 'number',
				typeOptions: { minValue: 1 },
				default: 15,
				description:
					'How long to wait for the bulk jobs of a run. Styles of a job that is not finished by then are rejected and found by the next run.',
			},
			{
				displayName: 'Largest Price Change (%)',
				name: 'priceJump',
				type: 'number',
				typeOptions: { minValue: 0, numberPrecision: 1 },
				default: 50,
				description:
					"Rejects a style of which a wholesale or retail price would change by more than this share of JOOR's, up or down. 0 allows any change.",
			},
			{
				displayName: 'Linesheet Management',
				name: 'deliveryOverwrite',
				type: 'options',
				options: [
					{ name: 'Add to the Listed Linesheets Only', value: 3 },
					{
						name: 'Exactly the Listed Linesheets, Hand-Made Ones Too',
						value: 1,
						description: 'Takes the style out of every other linesheet',
					},
					{ name: 'Exactly the Listed Linesheets, Leave Hand-Made Ones', value: 2 },
					{ name: 'Remove From the Listed Linesheets', value: 4 },
				],
				default: 2,
				description: "JOOR's delivery_overwrite for all styles of this run, unless an item has its own",
			},
			{
				displayName: 'Made to Order Change',
				name: 'madeToOrderChange',
				type: 'options',
				options: [
					{ name: 'Allow', value: 'allow' },
					{ name: 'Reject', value: 'reject' },
					{ name: 'Warn', value: 'warn', description: 'Write it, with a warning on the Done item' },
				],
				default: 'reject',
				description:
					'What happens to a style in JOOR that would become made to order, which drops its stock there, or would be so no longer',
			},
			{
				displayName: 'Refused Styles to Explain',
				name: 'explain',
				type: 'number',
				typeOptions: { minValue: 0, maxValue: 100 },
				default: 5,
				description:
					'A bulk job does not say why it refuses a style. So many are sent once more alone to learn the reason, for 6 credits each.',
			},
		],
	},
];
