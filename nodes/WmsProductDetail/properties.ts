import type { INodeProperties, INodePropertyCollection, INodePropertyOptions } from 'n8n-workflow';
import { systemProperty } from '../shared/ui/wmsSystem';
import { queryProperties } from '../shared/ui/wmsQuery';

type Entries = Array<INodePropertyOptions | INodeProperties | INodePropertyCollection>;

const includeSource: INodeProperties = {
	displayName: 'Include Source Record',
	name: 'includeSource',
	type: 'boolean',
	default: true,
	description: "Whether each product carries the system's own record under raw, for mapping overrides",
};

const cin7Options: Entries = [
	{
		displayName: 'Color Option',
		name: 'shadeOption',
		type: 'string',
		default: '',
		placeholder: 'e.g. Shade',
		description:
			'Name of the family option that holds the color. By default the option whose name contains color or colour.',
	},
	{
		displayName: 'Export Tag',
		name: 'exportTag',
		type: 'string',
		default: '',
		placeholder: 'e.g. JOOR',
		description: 'Only styles with this tag. Leave empty for all.',
	},
	{
		displayName: 'Include Deprecated',
		name: 'includeDeprecated',
		type: 'boolean',
		default: false,
		description: 'Whether to return styles of which every product is deprecated',
	},
	includeSource,
	{
		displayName: 'Linesheet Tag Prefix',
		name: 'linesheetTagPrefix',
		type: 'string',
		default: 'Collection_',
		description: 'Tags that begin with this are linesheets; the rest of the tag is the name',
	},
	{
		displayName: 'Retail Price Tier',
		name: 'retailTier',
		type: 'string',
		default: 'PriceTier2',
		description: 'Tier with the retail prices: a number from 1 to 10, PriceTier2, or the name of the tier in Cin7 Core',
	},
	{
		displayName: 'Season Attribute',
		name: 'seasonAttribute',
		type: 'string',
		default: '',
		placeholder: 'e.g. AdditionalAttribute1',
		description: 'Attribute that holds the season, such as Fall 2026',
	},
	{
		displayName: 'Season Tag Prefix',
		name: 'seasonTagPrefix',
		type: 'string',
		default: 'Season_',
		description: 'Tags that begin with this hold the season, when no attribute does',
	},
	{
		displayName: 'Size Option',
		name: 'sizeOption',
		type: 'string',
		default: '',
		placeholder: 'e.g. Waist',
		description: 'Name of the family option that holds the size. By default the option whose name contains size.',
	},
	{
		displayName: 'Wholesale Price Tier',
		name: 'wholesaleTier',
		type: 'string',
		default: 'PriceTier1',
		description:
			'Tier with the wholesale prices: a number from 1 to 10, PriceTier1, or the name of the tier in Cin7 Core',
	},
];

const extensivOptions: Entries = [
	{
		displayName: 'Currency',
		name: 'currency',
		type: 'string',
		default: 'USD',
		description: 'Currency of the prices as a code of three letters; Integration Manager does not tell it',
	},
	{
		displayName: 'Group By',
		name: 'groupBy',
		type: 'options',
		options: [
			{
				name: 'Main Product',
				value: 'mainProduct',
				description: 'SKUs with the same main product in the warehouse are one style',
			},
			{ name: 'SKU Pattern', value: 'skuPattern', description: 'SKUs with the same style part are one style' },
		],
		default: 'skuPattern',
		description: 'How SKUs become styles. Without a SKU pattern it is always the main product.',
	},
	includeSource,
];

function optionsOf(system: string, options: Entries): INodeProperties {
	return {
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		displayOptions: { show: { system: [system] } },
		options,
	};
}

export const productProperties: INodeProperties[] = [
	systemProperty,
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Get Many',
				value: 'getAll',
				description: 'Get many products as styles with their variants',
				action: 'Get many products',
			},
		],
		default: 'getAll',
	},
	...queryProperties('products'),
	{
		displayName: 'SKU Pattern',
		name: 'skuPattern',
		type: 'string',
		displayOptions: { show: { system: ['extensivIntegrationManager'] } },
		default: '{style}-{color}-{size}',
		placeholder: 'e.g. {style}-{color}-{size}',
		description:
			'How a SKU is made, with the parts {style}, {color} and {size}. Integration Manager has no other source of style, color and size; leave empty when a second input brings them.',
	},
	{
		displayName: 'Output',
		name: 'output',
		type: 'options',
		options: [
			{ name: 'One Item per Style', value: 'style', description: 'A style with the list of its variants' },
			{
				name: 'One Item per Variant',
				value: 'variant',
				description: 'A SKU with the fields of its style, as flat rows',
			},
		],
		default: 'style',
	},
	{
		displayName: 'Merge Extra Detail',
		name: 'mergeDetail',
		type: 'boolean',
		default: false,
		description:
			'Whether to add a second input with records that complete the products by SKU, such as color, size, images, linesheet',
	},
	{
		displayName: 'SKU Field of Extra Detail',
		name: 'mergeKey',
		type: 'string',
		displayOptions: { show: { mergeDetail: [true] } },
		default: 'sku',
		description: 'Name of the field of the second input that holds the SKU',
	},
	optionsOf('cin7Core', cin7Options),
	optionsOf('extensivIntegrationManager', extensivOptions),
];
