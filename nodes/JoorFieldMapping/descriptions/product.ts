import type { INodeProperties } from 'n8n-workflow';
import { groupByOption } from './grouping';
import { linesheetDetailsJsonOption, linesheetDetailsOption, linesheetsPerStyleOption } from './linesheets';
import { overridesProperty } from './overrides';
import { ownersOption } from './owners';
import { exchangeRatesJsonOption, exchangeRatesOption, priceTypesJsonOption, priceTypesOption } from './prices';
import { safetyProperty } from './safety';
import { selectionModeOption, selectionOption } from './selection';
import { explainOption } from './explain';
import { customTagsProperty } from './tags';
import { unmappedOption, valueMapsJsonOption, valueMapsProperty } from './valueMaps';
import { skuPatternOption } from './warehouses';

/** Parameters of the direction Product to JOOR. */
export const productProperties: INodeProperties[] = [
	overridesProperty('productToJoor'),
	valueMapsProperty('productToJoor'),
	customTagsProperty,
	safetyProperty,
	{
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		displayOptions: { show: { direction: ['productToJoor'] } },
		default: {},
		options: [
			{
				displayName: 'Color Names',
				name: 'shadeNames',
				type: 'options',
				options: [
					{ name: 'Keep', value: 'keep', description: 'Use name and code as the source gives them' },
					{
						name: 'Mend',
						value: 'auto',
						description: 'Mend doubled names and swapped names and codes, with a warning',
					},
					{ name: 'Swap', value: 'swap', description: 'The source gives the code as name and the name as code' },
				],
				default: 'auto',
				description: 'What to do with color names such as BLACK BLACK, or a code in place of the name',
			},
			{
				displayName: 'Complete Ship Date',
				name: 'shipEnd',
				type: 'dateTime',
				default: '',
				description: 'Last ship day of the linesheet; the time of day is not used',
			},
			{
				displayName: 'Currency',
				name: 'currency',
				type: 'string',
				default: 'USD',
				placeholder: 'e.g. USD',
				description: 'Currency of prices whose source names none, as a code of three letters',
			},
			{
				displayName: 'Default Linesheet',
				name: 'defaultLinesheet',
				type: 'string',
				default: '',
				placeholder: 'e.g. Fall 26 Main',
				description: 'Linesheet for styles that have neither linesheet nor season; when empty, these are rejected',
			},
			exchangeRatesOption,
			exchangeRatesJsonOption,
			explainOption,
			ownersOption,
			groupByOption,
			{
				displayName: 'Include Inactive Styles',
				name: 'includeInactive',
				type: 'boolean',
				default: false,
				description: 'Whether to map styles that are inactive in the source instead of rejecting them',
			},
			linesheetDetailsOption,
			linesheetDetailsJsonOption,
			{
				displayName: 'Linesheet Handling',
				name: 'deliveryOverwrite',
				type: 'options',
				options: [
					{ name: 'Add Only', value: 3, description: 'Add the style to the linesheet and remove it from none' },
					{
						name: 'Keep Hand-Made Linesheets',
						value: 2,
						description: 'The style leaves other linesheets that came by the API, but not those made by hand',
					},
					{ name: 'Remove', value: 4, description: 'Take the style off the linesheet' },
					{
						name: 'Replace All',
						value: 1,
						description: 'The style leaves every other linesheet, also those made by hand',
					},
				],
				default: 2,
				description: 'What happens to the other linesheets of the style',
			},
			{
				displayName: 'Linesheet Tag Prefix',
				name: 'linesheetTagPrefix',
				type: 'string',
				default: 'Collection_',
				placeholder: 'e.g. Collection_',
				description: 'Tags of Cin7 Core that start with this name a linesheet',
			},
			linesheetsPerStyleOption,
			{
				displayName: 'Mend Encoding',
				name: 'repairText',
				type: 'boolean',
				default: true,
				description: 'Whether texts that were stored in a wrong encoding are mended, with a warning',
			},
			{
				displayName: 'Price Label',
				name: 'priceLabel',
				type: 'string',
				default: '',
				placeholder: 'e.g. Standard',
				description:
					'Label of the price type in JOOR, which has to match exactly together with the currency; may be empty. Not used beside Price Types.',
			},
			priceTypesOption,
			priceTypesJsonOption,
			selectionOption,
			selectionModeOption,
			{
				displayName: 'Public Linesheets',
				name: 'publicLinesheets',
				type: 'boolean',
				default: false,
				description: 'Whether linesheets are visible to all connections',
			},
			{
				displayName: 'Retail Price List',
				name: 'retailPriceList',
				type: 'string',
				default: '',
				placeholder: 'e.g. RRP',
				description:
					'Price list of the source that is retail; when empty, the first with a retail price. Not used beside Price Types.',
			},
			{
				displayName: 'Size Order',
				name: 'sizeOrder',
				type: 'options',
				options: [
					{ name: 'As in the Source', value: 'source' },
					{
						name: 'By Size Ladder',
						value: 'ladder',
						description: 'XS, S, M or 00, 0, 2 where all sizes are of one ladder',
					},
				],
				default: 'ladder',
				description: 'In which order the sizes of a style stand',
			},
			skuPatternOption('Finds style, color and size of rows that state none'),
			{
				displayName: 'Split by Color',
				name: 'splitBy',
				type: 'options',
				options: [
					{ name: 'Each Color Its Own Style', value: 'color' },
					{ name: 'One Style With All Colors', value: 'style' },
				],
				default: 'style',
				description: 'Whether colors are styles of their own in JOOR. Changing it later makes new styles.',
			},
			{
				displayName: 'Split Identifier',
				name: 'splitIdentifier',
				type: 'string',
				default: '{style}-{color}',
				placeholder: 'e.g. {style}-{color}',
				description: 'Style identifier of a color of its own, from {style}, {color} (its code) and {name}',
			},
			{
				displayName: 'Start Ship Date',
				name: 'shipStart',
				type: 'dateTime',
				default: '',
				description: 'First ship day of the linesheet; the time of day is not used',
			},
			{
				displayName: 'Unknown Category',
				name: 'unknownCategory',
				type: 'options',
				options: [
					{ name: 'Reject', value: 'reject', description: 'Send the style to Rejected' },
					{ name: 'Warn', value: 'warn', description: 'Leave the category out and say so' },
				],
				default: 'warn',
				description: 'What to do with a category that JOOR does not have, where categories are looked up live',
			},
			unmappedOption('productToJoor'),
			valueMapsJsonOption,
			{
				displayName: 'Wholesale Price List',
				name: 'wholesalePriceList',
				type: 'string',
				default: '',
				placeholder: 'e.g. Tier 1',
				description:
					'Price list of the source that is wholesale; when empty, the first with a wholesale price. Not used beside Price Types.',
			},
		],
	},
];
