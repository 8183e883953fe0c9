import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { ApiError } from '../shared/http/apiError';
import { attempt, attemptSync, type Outcome } from '../shared/http/attempt';
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
 * (wms-systems.md 14.2). Each input item ends on Delivered or on Held; the order travels along, so that marking can compare it later.
 */
export async function deliverOrders(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const outputs: OrderOutputs = { done: [], held: [] };
	const entries = readOrders(context);
	const { adapter, accountKey } = await connectWms(context);
	await oneAtATime(accountKey, async () => await deliverAll(context, adapter, entries, outputs));
	return [outputs.done, outputs.held];
}

/** An order whose delivery got no usable answer. */
interface Unanswered {
	item: number;
	input: IDataObject;
	error: ApiError;
}

/** So many orders in a row without an answer are an outage; the rest is not tried. */
const OUTAGE = 2;

function heldForOutage(adapter: WmsAdapter, error: ApiError): OrderHeld {
	const words = [error.message, error.description].filter(Boolean).join(': ');
	const reason = `${words} The order stays open in JOOR and comes again; ${adapter.displayName} is asked for it before anything is created.`;
	return new OrderHeld({ reasonCode: 'wms-unavailable', reason, logId: error.logId ?? '' });
}

/**
 * One order that the system cannot digest must not keep the others back, and an outage in the middle must not lose what
 * was delivered before it: both are held. When not one order got an answer, the system is down, and that stops the run
 * or follows "On Error" (DESIGN.md 3.5).
 */
async function deliverAll(
	context: IExecuteFunctions,
	adapter: WmsAdapter,
	entries: OrderEntry[],
	outputs: OrderOutputs,
): Promise<void> {
	await adapter.prepareOrders(
		entries.flatMap((entry) => (entry.ok && 'order' in entry.value.read ? [entry.value.read.order] : [])),
	);
	const unanswered: Unanswered[] = [];
	let answers = 0;
	let inARow = 0;
	for (const [item, entry] of entries.entries()) {
		const input = entry.ok ? entry.value.input : context.getInputData()[item].json;
		const last = unanswered[unanswered.length - 1];
		if (inARow >= OUTAGE) {
			unanswered.push({ ...last, item, input });
			continue;
		}
		const outcome = await attempt(async () => await deliverOne(context, adapter, item, entry, input));
		if (!outcome.ok && outcome.error instanceof ApiError && outcome.error.answerLost) {
			unanswered.push({ item, input, error: outcome.error });
			inARow += 1;
			continue;
		}
		inARow = 0;
		answers += 1;
		await forItem(context, outputs, item, input, async () => valueOf(outcome));
	}
	for (const { item, input, error } of unanswered) {
		await forItem(context, outputs, item, input, async () => {
			throw answers ? heldForOutage(adapter, error) : error;
		});
	}
}

function valueOf<T>(outcome: Outcome<T>): T {
	if (!outcome.ok) throw outcome.error;
	return outcome.value;
}

async function deliverOne(
	context: IExecuteFunctions,
	adapter: WmsAdapter,
	item: number,
	entry: OrderEntry,
	input: IDataObject,
): Promise<object> {
	const { read } = valueOf(entry);
	if ('rejection' in read) throw new OrderHeld(read.rejection);
	const mode = context.getNodeParameter('mode', item, 'apply') as WriteMode;
	const result = mode === 'plan' ? await adapter.planOrder(read.order) : await adapter.deliverOrder(read.order);
	return { ...result, mode, joorOrderId: read.order.joorOrderId, order: input };
}
