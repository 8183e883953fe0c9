import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { ApiError } from '../shared/http/apiError';
import { attempt } from '../shared/http/attempt';
import { n8nHttpClient } from '../shared/http/n8nClient';
import { listCategories } from '../shared/joor/v2/categories';
import { joorV2Connection } from '../shared/joor/v2/connection';
import type { JoorCategory } from '../shared/joor/types';
import {
	coverItems,
	mapCoreProducts,
	mapOrders,
	mapProducts,
	mapStock,
	mapSystemOrders,
	mapVariantRows,
	needsCategories,
} from '../shared/mapping/engine';
import type { AnyOptions } from '../shared/mapping/options';
import type { MapResult } from '../shared/mapping/result';
import { reportOutputs, toOutputs, type MappingOutputs } from './outputItems';
import { presetLines } from './presetLines';
import { readParameters, type MappingParameters } from './readParameters';
import { tryPattern } from './tryPattern';

const NO_LIST =
	"JOOR's category list could not be read at its usual places, so no categories are sent and those that JOOR has stay. " +
	"Set the unknown category option to 'Reject' to hold such styles instead.";

/**
 * JOOR's list is read at most once a run, and only when an item has a category. Its path is not documented
 * (joor-v2.md 12): where it is nowhere and unknown categories are only warned about, the styles go without.
 */
async function liveCategories(
	context: IExecuteFunctions,
	inputs: IDataObject[],
	{ live, options }: MappingParameters,
): Promise<JoorCategory[] | undefined> {
	if (!live || !needsCategories(inputs, options)) return undefined;
	const { http } = await n8nHttpClient(context, joorV2Connection);
	const read = await attempt(async () => await listCategories(http));
	if (read.ok && read.value.length > 0) return read.value;
	if (!read.ok && !(read.error instanceof ApiError && read.error.kind === 'not-found')) throw read.error;
	if (options.unknownCategory === 'reject') {
		if (!read.ok) throw read.error;
		return [];
	}
	hint(context, NO_LIST);
	return undefined;
}

function hint(context: IExecuteFunctions, message: string): void {
	context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
}

/** The settings of a run with what is only known while it runs: the override sheet, the day, JOOR's categories. */
async function runOptions(
	context: IExecuteFunctions,
	inputs: IDataObject[],
	parameters: MappingParameters,
): Promise<AnyOptions> {
	const { direction, options } = parameters;
	if (direction !== 'productToJoor') return options;
	const overrideTable = sheetRows(context);
	const today = new Date().toISOString().slice(0, 10);
	const withSheet = { ...options, overrideTable, today };
	return { ...withSheet, categories: await liveCategories(context, inputs, { ...parameters, options: withSheet }) };
}

/** The items of the second input; none where nothing is connected to it. */
function sheetRows(context: IExecuteFunctions): IDataObject[] {
	const items = context.getInputData(1) as INodeExecutionData[] | undefined;
	return (items ?? []).map(({ json }) => json).filter((json) => Object.keys(json).length > 0);
}

function map(inputs: IDataObject[], direction: MappingParameters['direction'], options: AnyOptions): MapResult<object> {
	if (direction === 'stockToJoor') return mapStock(inputs, options);
	if (direction === 'orderToWms') {
		return options.orderForm === 'system' ? mapSystemOrders(inputs, options) : mapOrders(inputs, options);
	}
	if (direction === 'channelToCore') return mapCoreProducts(inputs, options);
	if (direction === 'productToRows') return mapVariantRows(inputs, options);
	return mapProducts(inputs, options);
}

/** A report on the items, or on the last of them; rejected items keep their place in the input. */
function cover(inputs: IDataObject[], parameters: MappingParameters, options: AnyOptions): MappingOutputs {
	const { direction, sample } = parameters;
	if (direction === 'channelToCore' || direction === 'productToRows')
		return toOutputs(map(inputs, direction, options), inputs);
	const from = sample > 0 ? Math.max(0, inputs.length - sample) : 0;
	const { overrides, customTags } = options;
	const { report, result } = coverItems(inputs.slice(from), direction, {
		...options,
		overrides: overrides?.slice(from),
		customTags: customTags?.slice(from),
	});
	return reportOutputs(report, result, inputs, from);
}

/**
 * Maps all items of a run; gives the items of Mapped and Rejected. Throws `MappingSettingsError` before any item is
 * mapped, and `ApiError` when the category list cannot be read.
 */
export async function mapItems(
	context: IExecuteFunctions,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[][]> {
	const inputs = items.map(({ json }) => json);
	const parameters = readParameters(context, inputs.length);
	const { direction, output } = parameters;
	if (output === 'table' && direction !== 'channelToCore' && direction !== 'productToRows') {
		return [presetLines(parameters.options.preset, direction), []];
	}
	for (const words of tryPattern(inputs, parameters)) hint(context, words);
	const options = await runOptions(context, inputs, parameters);
	const made =
		output === 'coverage' ? cover(inputs, parameters, options) : toOutputs(map(inputs, direction, options), inputs);
	for (const words of made.hints) hint(context, words);
	return made.outputs;
}
