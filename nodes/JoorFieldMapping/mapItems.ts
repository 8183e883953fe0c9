import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { n8nHttpClient } from '../shared/http/n8nClient';
import { listCategories } from '../shared/joor/v2/categories';
import { joorV2Connection } from '../shared/joor/v2/connection';
import type { JoorCategory } from '../shared/joor/types';
import { mapOrders, mapProducts, mapStock, needsCategories } from '../shared/mapping/engine';
import type { MapResult } from '../shared/mapping/result';
import { toOutputs } from './outputItems';
import { readParameters, type MappingParameters } from './readParameters';

/** JOOR's list is read at most once a run, and only when an item has a category. */
async function liveCategories(
	context: IExecuteFunctions,
	inputs: IDataObject[],
	{ live, options }: MappingParameters,
): Promise<JoorCategory[] | undefined> {
	if (!live || !needsCategories(inputs, options)) return undefined;
	const { http } = await n8nHttpClient(context, joorV2Connection);
	return await listCategories(http);
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
