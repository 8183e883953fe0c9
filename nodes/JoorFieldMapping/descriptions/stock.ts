import type { INodeProperties } from 'n8n-workflow';
import { explainOption } from './explain';
import { overridesProperty } from './overrides';
import { unmappedOption, valueMapsJsonOption, valueMapsProperty } from './valueMaps';
import { skuPatternOption, unmappedWarehouseOption, warehouseMapJsonOption, warehouseMapProperty } from './warehouses';

/** Parameters of the direction Stock to JOOR. */
export const stockProperties: INodeProperties[] = [
	warehouseMapProperty('stockToJoor'),
	overridesProperty('stockToJoor'),
	valueMapsProperty('stockToJoor'),
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { direction: ['stockToJoor'] } },
		default: {},
		options: [
			{
				displayName: 'Default Warehouse',
				name: 'defaultWarehouse',
				type: 'string',
				default: 'Default',
				placeholder: 'e.g. Default',
				description: 'JOOR warehouse of stock levels that name none',
			},
			explainOption,
			{
				displayName: 'Match By',
				name: 'matchBy',
				type: 'options',
				options: [
					{ name: 'Style, Color and Size', value: 'style', description: 'From the SKU pattern or from overrides' },
					{ name: 'UPC', value: 'upc', description: 'Recommended by JOOR; the UPC has to be on the style already' },
				],
				default: 'upc',
				description: 'How JOOR finds the SKU',
			},
			{
				displayName: 'Minimum Level',
				name: 'minimumLevel',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description: 'Fewer units than this are sent as 0',
			},
			{
				displayName: 'Quantity Source',
				name: 'quantitySource',
				type: 'options',
				options: [
					{ name: 'Available', value: 'available', description: 'Units that are free to sell' },
					{ name: 'On Hand', value: 'onHand', description: 'All units, also those allocated to orders' },
				],
				default: 'available',
				description: 'Which figure of the stock level is sent',
			},
			{
				displayName: 'Safety Stock',
				name: 'safetyStock',
				type: 'number',
				typeOptions: { minValue: 0 },
				default: 0,
				description: 'Units that are held back from each SKU and warehouse',
			},
			skuPatternOption('Finds style, color and size of SKUs that have no UPC'),
			unmappedOption('stockToJoor'),
			unmappedWarehouseOption,
			valueMapsJsonOption,
			warehouseMapJsonOption,
		],
	},
];
