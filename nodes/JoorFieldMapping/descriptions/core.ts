import type { INodeProperties } from 'n8n-workflow';

/** Parameters of the direction Channel Product to Core Product. */
export const coreProperties: INodeProperties[] = [
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { direction: ['channelToCore'] } },
		default: {},
		options: [
			{
				displayName: 'Dimension Unit',
				name: 'dimensionUnit',
				type: 'options',
				options: [
					{ name: 'Centimeters', value: 'cm' },
					{ name: 'Inches', value: 'in' },
					{ name: 'Meters', value: 'm' },
					{ name: 'Millimeters', value: 'mm' },
				],
				default: 'cm',
				description: 'Unit of dimensions that come without one',
			},
			{
				displayName: 'Weight Unit',
				name: 'weightUnit',
				type: 'options',
				options: [
					{ name: 'Grams', value: 'g' },
					{ name: 'Kilograms', value: 'kg' },
					{ name: 'Ounces', value: 'oz' },
					{ name: 'Pounds', value: 'lb' },
				],
				default: 'kg',
				description: "Unit of weights that come without one, as WooCommerce's do",
			},
		],
	},
];
