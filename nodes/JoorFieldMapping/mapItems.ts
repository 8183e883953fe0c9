import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { ApiError } from '../shared/http/apiError';
import { attempt } from '../shared/http/attempt';
import { n8nHttpClient } from '../shared/http/n8nClient';
import { listCategories } from '../shared/joor/v2/categories';
import { joorV2Connection } from '../shared/joor/v2/connection';
import type { JoorCategory } from '../shared/joor/types';
import { mapOrders, mapProducts, mapStock, needsCategories } from '../shared/mapping/engine';
import type { MapResult } from '../shared/mapping/result';
import { toOutputs } from './outputItems';
import { readParameters, type MappingParameters } from './readParameters';

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
	context.addExecutionHints({ message: NO_LIST, type: 'warning', location: 'outputPane' });
	return undefined;
}

async function map(context: IExecuteFunctions, inputs: IDataObject[]): Promise<MapResult<object>> {
	const parameters = readParameters(context, inputs.length);
	const { direction, options } = parameters;
	if (direction === 'stockToJoor') return mapStock(inputs, options);
	if (direction === 'orderToWms') return mapOrders(inputs, options);
	return mapProducts(inputs, { ...options, categories: await liveCategories(context, inputs, parameters) });
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
	const result = await map(context, inputs);
	const { outputs, hint } = toOutputs(result, inputs);
	if (hint !== '') context.addExecutionHints({ message: hint, type: 'warning', location: 'outputPane' });
	return outputs;
}
