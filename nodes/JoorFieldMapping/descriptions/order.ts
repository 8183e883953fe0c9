import type { INodeProperties } from 'n8n-workflow';
import { explainOption } from './explain';
import { overridesProperty } from './overrides';
import { unmappedOption, valueMapsJsonOption, valueMapsProperty } from './valueMaps';
import { skuPatternOption, unmappedWarehouseOption, warehouseMapJsonOption, warehouseMapProperty } from './warehouses';

/** Parameters of the direction Order to WMS. */
export const orderProperties: INodeProperties[] = [
	warehouseMapProperty('orderToWms'),
	overridesProperty('orderToWms'),
	valueMapsProperty('orderToWms'),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { direction: ['orderToWms'] } },
		default: {},
		options: [
			{
				displayName: 'Casepacks',
				name: 'casepacks',
				type: 'options',
				options: [
					{ name: 'Hold', value: 'hold', description: 'Send orders with casepacks to Rejected' },
					{ name: 'Multiply', value: 'multiply', description: 'Turn casepacks into units; the line total stays' },
				],
				default: 'hold',
				description: 'What to do with lines that are sold in packs of several units',
			},
			explainOption,
			{
				displayName: 'Order Form',
				name: 'orderForm',
				type: 'options',
				options: [
					{ name: 'Order for WMS Order', value: 'order', description: 'The form that WMS Order delivers' },
					{
						name: "System's Own Fields",
						value: 'system',
						description: 'Order and customer in the fields of the system, for a request of your own',
					},
				],
				default: 'order',
				description: 'What a JOOR order becomes',
			},
			{
				displayName: 'Reference Prefix',
				name: 'referencePrefix',
				type: 'string',
				default: 'JOOR-',
				placeholder: 'e.g. JOOR-',
				description:
					'Stands before the order ID and makes the reference under which the WMS knows the order. Do not change it while orders are on their way.',
			},
			{
				displayName: 'Require Customer Code',
				name: 'requireCustomerCode',
				type: 'boolean',
				default: true,
				description: 'Whether to reject orders whose customer has no customer code in JOOR',
			},
			{
				displayName: 'Size Runs',
				name: 'sizeRuns',
				type: 'options',
				options: [
					{
						name: 'Each Size',
						value: 'each',
						description: 'A line for 00-14 becomes a line per size, with its quantity each',
					},
					{ name: 'Keep', value: 'keep', description: 'The line stays as it is' },
				],
				default: 'keep',
				description: 'What to do with lines whose size is a run of sizes',
			},
			skuPatternOption(
				'Builds the SKU of the WMS from style number, color code and size; when empty, SKUs are found by UPC',
			),
			unmappedOption('orderToWms'),
			unmappedWarehouseOption,
			valueMapsJsonOption,
			warehouseMapJsonOption,
		],
	},
];
