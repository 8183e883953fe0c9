import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type { AnyOptions, Override } from '../shared/mapping/options';
import type { Direction, PresetName } from '../shared/mapping/presets';
import { text } from '../shared/mapping/read';
import type { WarehouseMapEntry } from '../shared/mapping/rules/warehouseMap';
import { MappingSettingsError } from '../shared/mapping/settingsError';
import { readWarehouseMap } from '../shared/schema';
import { OVERRIDES_PARAMETER } from './descriptions/overrides';

export interface MappingParameters {
	direction: Direction;
	/** Whether categories are looked up in JOOR. */
	live: boolean;
	options: AnyOptions;
}

const NUMBERS = ['deliveryOverwrite', 'safetyStock', 'minimumLevel'];
const FLAGS = ['publicLinesheets', 'includeInactive', 'requireCustomerCode'];

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

/** The overrides are the only part that differs from item to item. Without any, nothing is read per item. */
function overridesOf(context: IExecuteFunctions, direction: Direction, count: number): Override[][] | undefined {
	const name = `${OVERRIDES_PARAMETER[direction]}.values`;
	const rows = context.getNodeParameter(name, 0, []) as unknown[];
	if (rows.length === 0) return undefined;
	return Array.from({ length: count }, (_, item) =>
		(context.getNodeParameter(name, item, []) as IDataObject[]).map(({ field, value }) => ({
			field: text(field),
			value,
		})),
	);
}

/**
 * Reads the node's parameters: settings once, overrides for each item. Throws `MappingSettingsError` for a warehouse
 * map that cannot be read; everything else is checked by the mapping itself.
 */
export function readParameters(context: IExecuteFunctions, count: number): MappingParameters {
	const direction = context.getNodeParameter('direction', 0) as Direction;
	const { warehouseMapJson, ...given } = context.getNodeParameter('options', 0, {}) as IDataObject;
	const settings = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, settingOf(name, value)]));
	const hasWarehouses = direction !== 'productToJoor';
	return {
		direction,
		live: direction === 'productToJoor' && context.getNodeParameter('categories', 0) === 'live',
		options: {
			...settings,
			preset: context.getNodeParameter('preset', 0) as PresetName,
			...(hasWarehouses ? { warehouseMap: warehouseMapOf(context, warehouseMapJson) } : {}),
			overrides: overridesOf(context, direction, count),
		},
	};
}
