import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { ApiError } from '../shared/http/apiError';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { failedItem, rejectedItem } from '../shared/ui/items';
import { OrderHeld } from '../shared/wms/contract';

/** What the operations write to: first output, and Held. */
export interface OrderOutputs {
	done: INodeExecutionData[];
	held: INodeExecutionData[];
}

/** In a log or a notification the sentence stands alone, so it says which order it is about. */
function withOrder(input: IDataObject, reason: string): string {
	const reference = typeof input.reference === 'string' ? input.reference : '';
	return reference && !reason.includes(reference) ? `Order ${reference}: ${reason}` : reason;
}

/**
 * Does the work of one input item: its result goes to the first output, an order that is held to the second. Outages
 * and credentials follow "On Error": they stop the run, or become a failed item. Throws n8n's errors.
 */
export async function forItem(
	context: IExecuteFunctions,
	outputs: OrderOutputs,
	item: number,
	input: IDataObject,
	work: () => Promise<object>,
): Promise<void> {
	const outcome = await attempt(work);
	if (outcome.ok) {
		outputs.done.push({ json: outcome.value as IDataObject, pairedItem: { item } });
	} else if (outcome.error instanceof OrderHeld) {
		const { rejection } = outcome.error;
		outputs.held.push(rejectedItem(input, { ...rejection, reason: withOrder(input, rejection.reason) }, item));
	} else {
		const failure = toNodeError(context.getNode(), outcome.error, item);
		const stopped = outcome.error instanceof ApiError && outcome.error.kind === 'cancelled';
		if (stopped || !context.continueOnFail()) throw failure;
		outputs.done.push(failedItem(failure.message, item));
	}
}
