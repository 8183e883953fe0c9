import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { texts } from '../shared/mapping/read';
import { readQuery, rejectedItems, showWarnings, sourceItems, withoutSource } from '../shared/ui/wmsQuery';
import { wmsAdapter } from '../shared/ui/wmsSystem';

/** Reads stock levels; first output levels, second what was rejected. Throws `ApiError`. */
export async function readStock(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const adapter = await wmsAdapter(context);
	// An expression may give the names as one text with commas.
	const warehouses = texts(context.getNodeParameter('warehouses', 0, []));
	const { levels, rejected, warnings } = await adapter.listStock({ ...readQuery(context), warehouses });
	const { includeSource = true } = context.getNodeParameter('options', 0, {}) as { includeSource?: boolean };
	const shaped = includeSource ? levels : levels.map(withoutSource);
	showWarnings(context, warnings);
	return [sourceItems(shaped), rejectedItems(rejected)];
}
