import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attempt } from '../../shared/http/attempt';
import { toNodeError } from '../../shared/http/nodeError';
import type { HttpClient } from '../../shared/http/types';
import { failedItem } from '../../shared/ui/items';

/** One operation of the Joor node: all input items in, one list of items for each output out. */
export type Operation = (
	context: IExecuteFunctions,
	http: HttpClient,
	items: INodeExecutionData[],
) => Promise<INodeExecutionData[][]>;

/** Makes an {@link Operation} of work that treats one item at a time and gives the records for the one output. */
export function perItem(
	work: (context: IExecuteFunctions, http: HttpClient, item: number) => Promise<IDataObject[]>,
): Operation {
	return async (context, http, items) => {
		const out: INodeExecutionData[] = [];
		for (let i = 0; i < items.length; i++) {
			const done = await attempt(async () => await work(context, http, i));
			if (done.ok) {
				out.push(...done.value.map((json) => ({ json, pairedItem: { item: i } })));
				continue;
			}
			const error = toNodeError(context.getNode(), done.error, i);
			if (!context.continueOnFail()) throw error;
			out.push(failedItem(error.message, i));
		}
		return [out];
	};
}
