import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attemptSync, type Outcome } from '../shared/http/attempt';
import { asRow } from '../shared/mapping/read';
import type { WriteMode } from '../shared/ui/mode';
import { oneAtATime } from '../shared/ui/oneAtATime';
import { connectWms } from '../shared/ui/wmsSystem';
import { OrderHeld, type WmsAdapter } from '../shared/wms/contract';
import { forItem, type OrderOutputs } from './perItem';
import { readOrder, type ReadOrder } from './readOrder';

/** The order of one item, or why there is none. */
type OrderEntry = Outcome<{ input: IDataObject; read: ReadOrder }>;

/** The value of the `order` parameter as it goes along with results; the whole item when it is no record. */
function inputOf(context: IExecuteFunctions, value: unknown, item: number): IDataObject {
	return (asRow(value) as IDataObject | undefined) ?? context.getInputData()[item].json;
}

/** The order of each item, or why there is none. An expression that cannot be evaluated concerns its own item alone. */
function readOrders(context: IExecuteFunctions): OrderEntry[] {
	return context.getInputData().map((_, item) =>
		attemptSync(() => {
			const value: unknown = context.getNodeParameter('order', item);
			return { input: inputOf(context, value, item), read: readOrder(value) };
		}),
	);
}

/**
 * Delivers the orders one after the other, and one run after the other, because find-then-create is a race
 * (wms-systems.md 14.2). Each input item
 * ends on Delivered or on Held; the order travels along, so that marking can compare it later.
 */
export async function deliverOrders(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const outputs: OrderOutputs = { done: [], held: [] };
	const entries = readOrders(context);
	const { adapter, accountKey } = await connectWms(context);
	await oneAtATime(accountKey, async () => await deliverAll(context, adapter, entries, outputs));
	return [outputs.done, outputs.held];
}

async function deliverAll(
	context: IExecuteFunctions,
	adapter: WmsAdapter,
	entries: OrderEntry[],
	outputs: OrderOutputs,
): Promise<void> {
	await adapter.prepareOrders(
		entries.flatMap((entry) => (entry.ok && 'order' in entry.value.read ? [entry.value.read.order] : [])),
	);
	for (const [item, entry] of entries.entries()) {
		const input = entry.ok ? entry.value.input : context.getInputData()[item].json;
		await forItem(context, outputs, item, input, async () => {
			if (!entry.ok) throw entry.error;
			const { read } = entry.value;
			if ('rejection' in read) throw new OrderHeld(read.rejection);
			const mode = context.getNodeParameter('mode', item, 'apply') as WriteMode;
			const result = mode === 'plan' ? await adapter.planOrder(read.order) : await adapter.deliverOrder(read.order);
			return { ...result, mode, joorOrderId: read.order.joorOrderId, order: input };
		});
	}
}
