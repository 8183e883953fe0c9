import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { JoorTag } from '../shared/joor/types';
import type { AnyOptions, Override } from '../shared/mapping/options';
import type { Direction, PresetName } from '../shared/mapping/presets';
import { text } from '../shared/mapping/read';
import type { WarehouseMapEntry } from '../shared/mapping/rules/values/warehouseMap';
import { MappingSettingsError } from '../shared/mapping/settingsError';
import { readWarehouseMap } from '../shared/schema';
import { OVERRIDES_PARAMETER } from './descriptions/overrides';
import {
	exchangeRatesOf,
	linesheetDetailsOf,
	ownersOf,
	priceTypesOf,
	selectionOf,
	sourcePathsOf,
	unmappedOf,
	valueMapsOf,
} from './readLists';

/** What the node maps; the mapping's own directions and two more. */
export type NodeDirection = Direction | 'channelToCore' | 'productToRows';

export interface MappingParameters {
	direction: NodeDirection;
	/** What the first output gives. */
	output: 'mapped' | 'coverage' | 'table';
	/** How many of the last items a coverage report looks at; 0 for all. */
	sample: number;
	/** Whether categories are looked up in JOOR. */
	live: boolean;
	options: AnyOptions;
}

const NUMBERS = ['deliveryOverwrite', 'safetyStock', 'minimumLevel'];
const FLAGS = ['publicLinesheets', 'includeInactive', 'requireCustomerCode', 'explain', 'repairText'];
/** Options that are lists, or parts of one, and read by functions of their own. */
const LISTS = [
	'exchangeRates',
	'exchangeRatesJson',
	'linesheetDetails',
	'linesheetDetailsJson',
	'owners',
	'priceTypes',
	'priceTypesJson',
	'selection',
	'unmapped',
	'valueMapsJson',
	'warehouseMapJson',
];
/** Parameters whose name in the panel is not the option's. */
const RENAMED: Record<string, string> = { shadeNames: 'colorText' };

/** An expression may give a number or a flag as text; everything else is text. */
function settingOf(name: string, value: unknown): unknown {
	if (NUMBERS.includes(name)) return text(value) === '' ? undefined : Number(text(value));
	if (FLAGS.includes(name)) return text(value).toLowerCase() === 'true';
	return text(value);
}

function warehouseMapOf(context: IExecuteFunctions, json: unknown): WarehouseMapEntry[] {
	const rows = context.getNodeParameter('warehouseMap.values', 0, []) as IDataObject[];
	const read = readWarehouseMap(json);
	if (!read.ok) throw new MappingSettingsError('The Warehouse Map (JSON) cannot be used', read.reason);
	return [...rows.map(({ from, to }) => ({ from: text(from), to: text(to) })), ...read.value];
}

/** The rows of a list for each item, or nothing when the list is empty, so that nothing is read per item. */
function perItem<T>(
	context: IExecuteFunctions,
	name: string,
	count: number,
	make: (row: IDataObject) => T | undefined,
): T[][] | undefined {
	const rows = context.getNodeParameter(`${name}.values`, 0, []) as IDataObject[];
	if (rows.every((row) => make(row) === undefined)) return undefined;
	return Array.from({ length: count }, (_, item) =>
		(context.getNodeParameter(`${name}.values`, item, []) as IDataObject[]).flatMap((row) => make(row) ?? []),
	);
}

function overrideOf({ by, field, value }: IDataObject): Override | undefined {
	return by === 'path' ? undefined : { field: text(field), value };
}

function tagOf({ tag_group, tag_name, tag_value, tag_value_code }: IDataObject): JoorTag {
	return {
		tag_group: text(tag_group),
		tag_name: text(tag_name),
		tag_value: text(tag_value),
		tag_value_code: text(tag_value_code),
	};
}

function productLists(context: IExecuteFunctions, given: IDataObject, count: number): AnyOptions {
	const collections = context.getNodeParameter('safety', 0, {}) as IDataObject;
	return {
		...(Object.fromEntries(Object.entries(collections).map(([name, value]) => [name, text(value)])) as object),
		customTags: perItem(context, 'customTags', count, tagOf),
		exchangeRates: exchangeRatesOf(given.exchangeRates, given.exchangeRatesJson),
		linesheetDetails: linesheetDetailsOf(given.linesheetDetails, given.linesheetDetailsJson),
		owners: ownersOf(given.owners),
		priceTypes: priceTypesOf(given.priceTypes, given.priceTypesJson),
		selection: selectionOf(given.selection),
	} as AnyOptions;
}

function directionLists(context: IExecuteFunctions, direction: Direction, given: IDataObject, count: number) {
	return {
		sourcePaths: sourcePathsOf(context, direction),
		valueMaps: valueMapsOf(context, direction, given.valueMapsJson),
		unmapped: unmappedOf(given.unmapped),
		overrides: perItem(context, OVERRIDES_PARAMETER[direction], count, overrideOf),
		...(direction === 'productToJoor' ? productLists(context, given, count) : {}),
		...(direction === 'productToJoor' ? {} : { warehouseMap: warehouseMapOf(context, given.warehouseMapJson) }),
	};
}

/**
 * Reads the node's parameters: settings once, overrides and custom tags for each item. Throws `MappingSettingsError`
 * for a list that cannot be read; everything else is checked by the mapping itself.
 */
export function readParameters(context: IExecuteFunctions, count: number): MappingParameters {
	const direction = context.getNodeParameter('direction', 0) as NodeDirection;
	const given = context.getNodeParameter('options', 0, {}) as IDataObject;
	const plain = Object.entries(given).filter(([name]) => !LISTS.includes(name));
	const settings = Object.fromEntries(plain.map(([name, value]) => [RENAMED[name] ?? name, settingOf(name, value)]));
	const own = direction === 'channelToCore' || direction === 'productToRows';
	return {
		direction,
		output: own ? 'mapped' : (context.getNodeParameter('output', 0, 'mapped') as MappingParameters['output']),
		sample: own ? 0 : Number(context.getNodeParameter('sample', 0, 0)),
		live: direction === 'productToJoor' && context.getNodeParameter('categories', 0) === 'live',
		options: {
			...settings,
			preset: context.getNodeParameter('preset', 0) as PresetName,
			...(own ? {} : directionLists(context, direction, given, count)),
		},
	};
}
