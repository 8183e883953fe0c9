import type { INodeProperties } from 'n8n-workflow';

/** What is mapped, by which preset, and what comes out. */
export const commonProperties: INodeProperties[] = [
	{
		displayName: 'Direction',
		name: 'direction',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Channel Product to Core Product',
				value: 'channelToCore',
				description: "Products of Shopify, WooCommerce, Etsy or Amazon to Extensiv's core products, one per SKU",
			},
			{
				name: 'Order to WMS',
				value: 'orderToWms',
				description: 'JOOR orders, with customer and lines, to orders that WMS Order delivers',
			},
			{
				name: 'Product to JOOR',
				value: 'productToJoor',
				description:
					'Products of WMS Product Detail, or rows of the system itself, to styles that Joor Upsert Style writes',
			},
			{
				name: 'Product to Variant Rows',
				value: 'productToRows',
				description: 'Products or JOOR styles to flat rows, one per color and size, for a sheet or a file',
			},
			{
				name: 'Stock to JOOR',
				value: 'stockToJoor',
				description:
					'Stock levels of WMS Inventory, or rows of the system itself, to rows that Joor Set Inventory sends',
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
			{ name: 'Amazon', value: 'amazon' },
			{ name: 'ApparelMagic Cloud', value: 'apparelMagic' },
			{ name: 'Cin7 Core', value: 'cin7Core' },
			{ name: 'Etsy', value: 'etsy' },
			{ name: 'Extensiv 3PL Warehouse Manager', value: 'extensivWarehouseManager' },
			{ name: 'Extensiv Integration Manager', value: 'extensivIntegrationManager' },
			{ name: 'Extensiv Order Manager', value: 'extensivOrderManager' },
			{ name: 'NetSuite', value: 'netSuite' },
			{ name: 'Shopify', value: 'shopify' },
			{ name: 'WooCommerce', value: 'wooCommerce' },
		],
		default: 'extensivIntegrationManager',
		description: 'The system on the other side; its preset fills every field that is not overridden',
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { direction: ['orderToWms', 'productToJoor', 'stockToJoor'] } },
		options: [
			{
				name: 'Coverage Report',
				value: 'coverage',
				description: 'Per field how many items fill it, leave it empty or are rejected for it, with examples',
			},
			{ name: 'Mapped Items', value: 'mapped', description: 'What the items become' },
			{
				name: 'Preset Table',
				value: 'table',
				description: 'All fields with their default source, transform and rule; the items are not used',
			},
		],
		default: 'mapped',
		description: 'What the first output gives',
	},
	{
		displayName: 'Sample Size',
		name: 'sample',
		type: 'number',
		displayOptions: { show: { direction: ['orderToWms', 'productToJoor', 'stockToJoor'], output: ['coverage'] } },
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'How many of the last items the report looks at; 0 for all',
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
