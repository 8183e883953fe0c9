import type { INodeProperties } from 'n8n-workflow';
import type { Direction } from '../../shared/mapping/presets';

const ROW_TEXTS = {
	stockToJoor: { from: 'Warehouse in the WMS', to: 'Warehouse in JOOR' },
	orderToWms: { from: 'Warehouse in JOOR', to: 'Warehouse in the WMS' },
};

/** The warehouse map as rows: from the side that is read to the side that is written. */
export function warehouseMapProperty(direction: Exclude<Direction, 'productToJoor'>): INodeProperties {
	const texts = ROW_TEXTS[direction];
	return {
		displayName: 'Warehouse Map',
		name: 'warehouseMap',
		type: 'fixedCollection',
		placeholder: 'Add Warehouse',
		typeOptions: { multipleValues: true },
		displayOptions: { show: { direction: [direction] } },
		default: {},
		description: 'Names of one warehouse on both sides; several rows may lead to the same name',
		options: [
			{
				displayName: 'Warehouse',
				name: 'values',
				values: [
					{
						displayName: 'From',
						name: 'from',
						type: 'string',
						default: '',
						placeholder: 'e.g. East',
						description: texts.from,
					},
					{
						displayName: 'To',
						name: 'to',
						type: 'string',
						default: '',
						placeholder: 'e.g. Default',
						description: texts.to,
					},
				],
			},
		],
	};
}

/** What happens to a warehouse that the map does not name. */
export const unmappedWarehouseOption: INodeProperties = {
	displayName: 'Unmapped Warehouse',
	name: 'unmappedWarehouse',
	type: 'options',
	options: [
		{ name: 'Pass Through', value: 'pass', description: 'Keep the name as it is' },
		{ name: 'Reject', value: 'reject', description: 'Send the item to Rejected' },
		{
			name: 'Warn',
			value: 'warn',
			description: 'Keep the name, with a warning that names the nearest names of the map',
		},
	],
	default: 'pass',
	description: 'What to do with a warehouse that the map does not name',
};

/** The map as data, for flows that keep their settings in one place. */
export const warehouseMapJsonOption: INodeProperties = {
	displayName: 'Warehouse Map (JSON)',
	name: 'warehouseMapJson',
	type: 'string',
	default: '',
	placeholder: 'e.g. {"East": "Default"}',
	description: 'More rows of the warehouse map, as JSON or by an expression that gives an object',
};

/** The pattern that ties SKUs to style, colour and size. */
export function skuPatternOption(description: string): INodeProperties {
	return {
		displayName: 'SKU Pattern',
		name: 'skuPattern',
		type: 'string',
		default: '',
		placeholder: 'e.g. {style}-{color}-{size}',
		description,
	};
}
