import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { ValueKind } from '../../shared/mapping/options';

type Direction = 'orderToWms' | 'productToJoor' | 'stockToJoor';

const KINDS: Record<ValueKind, string> = {
	category: 'Category',
	color: 'Color',
	country: 'Country',
	customerCode: 'Customer Code',
	paymentTerm: 'Payment Term',
	shipMethod: 'Ship Method',
	size: 'Size',
	warehouse: 'Warehouse',
};

const KINDS_OF: Record<Direction, ValueKind[]> = {
	orderToWms: ['color', 'country', 'customerCode', 'paymentTerm', 'shipMethod', 'size', 'warehouse'],
	productToJoor: ['category', 'color', 'size'],
	stockToJoor: ['color', 'size', 'warehouse'],
};

/** The parameter that holds the value maps of a direction. */
export const VALUE_MAPS_PARAMETER: Record<Direction, string> = {
	orderToWms: 'orderValueMaps',
	productToJoor: 'productValueMaps',
	stockToJoor: 'stockValueMaps',
};

function kindOptions(direction: Direction): INodePropertyOptions[] {
	return KINDS_OF[direction].map((kind) => ({ name: KINDS[kind], value: kind }));
}

/** Words of the side that is read, and what they are on the side that is written. */
export function valueMapsProperty(direction: Direction): INodeProperties {
	const toJoor = direction !== 'orderToWms';
	return {
		displayName: 'Value Maps',
		name: VALUE_MAPS_PARAMETER[direction],
		type: 'fixedCollection',
		placeholder: 'Add Value',
		typeOptions: { multipleValues: true, sortable: true },
		displayOptions: { show: { direction: [direction] } },
		default: {},
		description: 'Words that have another name on the other side',
		options: [
			{
				displayName: 'Value',
				name: 'values',
				values: [
					{
						displayName: 'What',
						name: 'kind',
						type: 'options',
						options: kindOptions(direction),
						default: 'size',
						description: 'What kind of word it is',
					},
					{
						displayName: 'From',
						name: 'from',
						type: 'string',
						default: '',
						placeholder: 'e.g. Small',
						description: toJoor ? 'The word in the source' : 'The word in JOOR',
					},
					{
						displayName: 'To',
						name: 'to',
						type: 'string',
						default: '',
						placeholder: 'e.g. S',
						description: toJoor
							? 'The word in JOOR; for a category its path, such as Womens > Apparel > Dresses'
							: 'The word in the WMS',
					},
				],
			},
		],
	};
}

/** What becomes of words that a map does not name, by kind. */
export function unmappedOption(direction: Direction): INodeProperties {
	return {
		displayName: 'Unmapped Values',
		name: 'unmapped',
		type: 'fixedCollection',
		placeholder: 'Add Rule',
		typeOptions: { multipleValues: true },
		default: {},
		description:
			'What to do with words that a value map does not name. Without a rule, colors pass and everything else is a warning; kinds without a map always pass.',
		options: [
			{
				displayName: 'Rule',
				name: 'values',
				values: [
					{
						displayName: 'What',
						name: 'kind',
						type: 'options',
						options: kindOptions(direction).filter(({ value }) => value !== 'warehouse'),
						default: 'size',
						description: 'What kind of word it is',
					},
					{
						displayName: 'Handling',
						name: 'handling',
						type: 'options',
						options: [
							{ name: 'Pass Through', value: 'pass', description: 'Keep the word and say nothing' },
							{ name: 'Reject', value: 'reject', description: 'Send the item to Rejected, with the nearest words' },
							{
								name: 'Warn',
								value: 'warn',
								description: 'Keep the word, with a warning that names the nearest words',
							},
						],
						default: 'warn',
						description: 'What happens to the item',
					},
				],
			},
		],
	};
}

/** Value maps as data, for flows that keep their settings or long lists elsewhere. */
export const valueMapsJsonOption: INodeProperties = {
	displayName: 'Value Maps (JSON)',
	name: 'valueMapsJson',
	type: 'string',
	default: '',
	placeholder: 'e.g. {"size": {"Small": "S"}}',
	description: 'More values, as JSON or by an expression that gives an object of maps or a list of kind, from and to',
};
