import type { INodeProperties } from 'n8n-workflow';
import { overridesProperty } from './overrides';
import { skuPatternOption, unmappedWarehouseOption, warehouseMapJsonOption, warehouseMapProperty } from './warehouses';

/** Parameters of the direction Order to WMS. */
export const orderProperties: INodeProperties[] = [
	warehouseMapProperty('orderToWms'),
	overridesProperty('orderToWms'),
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
			skuPatternOption(
				'Builds the SKU of the WMS from style number, color code and size; when empty, SKUs are found by UPC',
			),
			unmappedWarehouseOption,
			warehouseMapJsonOption,
		],
	},
];
