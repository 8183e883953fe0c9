import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { n8nHttpClient } from '../../shared/http/n8nClient';
import { joorV2Connection } from '../../shared/joor/v2/connection';
import * as category from './category/category.resource';
import type { Operation } from './operation';
import * as order from './order/order.resource';
import * as style from './style/style.resource';

const OPERATIONS: Record<string, Record<string, Operation>> = {
	category: category.operations,
	order: order.operations,
	style: style.operations,
};

/** Runs the chosen operation for all items; gives one list of items for each output. */
export async function runOperation(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const resource = context.getNodeParameter('resource', 0) as string;
	const operation = context.getNodeParameter('operation', 0) as string;
	const { http } = await n8nHttpClient(context, joorV2Connection);
	return await OPERATIONS[resource][operation](context, http, context.getInputData());
}
