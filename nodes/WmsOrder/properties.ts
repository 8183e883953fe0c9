import type { INodeProperties } from 'n8n-workflow';
import { modeProperties } from '../shared/ui/mode';
import { systemProperty } from '../shared/ui/wmsSystem';
import { cin7OrderOptions, extensivOrderOptions } from './systemOptions';

function optionsOf(system: string, options: INodeProperties[]): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { system: [system], operation: ['deliver'] } },
		description: 'Taken from the first item for the whole run',
		options,
	};
}

export const orderProperties: INodeProperties[] = [
	systemProperty,
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Cancel', value: 'cancel', description: 'Cancel or void an order', action: 'Cancel an order' },
			{
				name: 'Deliver',
				value: 'deliver',
				description: 'Create the order with its customer, unless it is there already',
				action: 'Deliver an order',
			},
			{ name: 'Get', value: 'get', description: 'Get an order with its status', action: 'Get an order' },
		],
		default: 'deliver',
	},
	...modeProperties({ operation: ['deliver', 'cancel'] }),
	{
		displayName: 'Order',
		name: 'order',
		type: 'json',
		displayOptions: { show: { operation: ['deliver'] } },
		required: true,
		default: '={{ $json }}',
		description: 'The order as Joor Field Mapping writes it, with reference, lines, customer and addresses',
	},
	{
		displayName: 'Reference',
		name: 'reference',
		type: 'string',
		displayOptions: { show: { operation: ['cancel', 'get'] } },
		required: true,
		default: '={{ $json.reference }}',
		placeholder: 'e.g. JOOR-7741203',
		description: 'The key under which the order was delivered: JOOR- and the number of the JOOR order',
	},
	optionsOf('cin7Core', cin7OrderOptions),
	optionsOf('extensivIntegrationManager', extensivOrderOptions),
];
