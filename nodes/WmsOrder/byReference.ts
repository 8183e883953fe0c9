import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { text } from '../shared/mapping/read';
import type { WriteMode } from '../shared/ui/mode';
import { wmsAdapter } from '../shared/ui/wmsSystem';
import type { WmsAdapter } from '../shared/wms/contract';
import { held } from '../shared/wms/hold';
import { forItem, type OrderOutputs } from './perItem';

/** Runs `work` for each input item's reference. An empty reference is held: no system may take it as "all orders". */
async function eachReference(
	context: IExecuteFunctions,
	work: (adapter: WmsAdapter, reference: string, item: number) => Promise<object>,
): Promise<INodeExecutionData[][]> {
	const outputs: OrderOutputs = { done: [], held: [] };
	const adapter = await wmsAdapter(context);
	for (const [item, { json }] of context.getInputData().entries()) {
		const reference = text(context.getNodeParameter('reference', item, ''));
		await forItem(context, outputs, item, json, async () => {
			if (!reference)
				throw held(
					'missing-reference',
					'The parameter "Reference" is empty. Give the order reference, such as JOOR-7741203.',
				);
			return await work(adapter, reference, item);
		});
	}
	return [outputs.done, outputs.held];
}

function unknownOrder(adapter: WmsAdapter, reference: string) {
	return held('unknown-order', `${adapter.displayName} has no order ${reference}. Check the reference.`);
}

/** The orders as the system shows them. */
export async function getOrders(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await eachReference(context, async (adapter, reference) => {
		const found = await adapter.findOrder(reference);
		if (!found) throw unknownOrder(adapter, reference);
		return found;
	});
}

/** Cancels the orders; in plan mode it says what would be cancelled. */
export async function cancelOrders(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	return await eachReference(context, async (adapter, reference, item) => {
		if ((context.getNodeParameter('mode', item, 'apply') as WriteMode) === 'plan') {
			const found = await adapter.findOrder(reference);
			if (!found) throw unknownOrder(adapter, reference);
			const isGone = /^(cancel|void)/i.test(found.status);
			return { mode: 'plan', action: isGone ? 'unchanged' : 'cancel', reference, id: found.id, status: found.status };
		}
		const { cancelled, message, logId } = await adapter.cancelOrder(reference);
		if (!cancelled)
			throw held(
				'not-cancelled',
				`${adapter.displayName} did not cancel order ${reference}: ${message || 'it gives no reason'}.`,
				logId,
			);
		return { reference, cancelled, message, logId };
	});
}
