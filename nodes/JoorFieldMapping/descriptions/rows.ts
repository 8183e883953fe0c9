import type { INodeProperties } from 'n8n-workflow';
import { groupByOption } from './grouping';
import { skuPatternOption } from './warehouses';

/** Parameters of the direction Product to Variant Rows. */
export const rowsProperties: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { direction: ['productToRows'] } },
		default: {},
		options: [groupByOption, skuPatternOption('Finds style, color and size of rows that state none')],
	},
];
