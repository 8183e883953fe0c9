import type { INodeProperties } from 'n8n-workflow';

/** What is mapped, and by which preset. */
export const commonProperties: INodeProperties[] = [
	{
		displayName: 'Direction',
		name: 'direction',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Order to WMS',
				value: 'orderToWms',
				description: 'JOOR orders, with customer and lines, to orders that WMS Order delivers',
			},
			{
				name: 'Product to JOOR',
				value: 'productToJoor',
				description: 'Products of WMS Product Detail to styles that Joor Upsert Style writes',
			},
			{
				name: 'Stock to JOOR',
				value: 'stockToJoor',
				description: 'Stock levels of WMS Inventory to rows that Joor Set Inventory sends',
			},
		],
		default: 'productToJoor',
		description: 'What to map, and which way',
	},
	{
		displayName: 'Preset',
		name: 'preset',
		type: 'options',
		options: [
			{ name: 'Cin7 Core', value: 'cin7Core' },
			{ name: 'Extensiv Integration Manager', value: 'extensivIntegrationManager' },
		],
		default: 'extensivIntegrationManager',
		description: 'The system on the other side; its preset fills every field that is not overridden',
	},
	{
		displayName: 'Categories',
		name: 'categories',
		type: 'options',
		displayOptions: { show: { direction: ['productToJoor'] } },
		options: [
			{
				name: 'Do Not Send',
				value: 'off',
				description: 'Leave categories as they are in JOOR; no JOOR credential is needed',
			},
			{
				name: 'Look Up Live',
				value: 'live',
				description: "Find categories by name in JOOR's own list, which is read once per run for 1 credit",
			},
		],
		default: 'live',
		description: 'How the category of a product becomes a category of JOOR',
	},
];
