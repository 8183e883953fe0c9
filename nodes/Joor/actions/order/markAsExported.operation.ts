import {
	NodeOperationError,
	updateDisplayOptions,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeProperties,
} from 'n8n-workflow';
import { attempt, attemptSync } from '../../../shared/http/attempt';
import { toNodeError } from '../../../shared/http/nodeError';
import type { HttpClient } from '../../../shared/http/types';
import type { JoorOrder } from '../../../shared/joor/types';
import { createMarker, unknownOrder, type MarkOutcome } from '../../../shared/joor/v2/marking';
import { readNarrowed } from '../../../shared/joor/v2/orders';
import type { Rejection } from '../../../shared/mapping/model';
import { failedItem, rejectedItem } from '../../../shared/ui/items';
import { modeProperties } from '../../../shared/ui/mode';
import { requiredText } from '../parameters';

const show = { resource: ['order'], operation: ['markAsExported'] };

const properties: INodeProperties[] = [
	...modeProperties(show),
	{
		displayName: 'Order ID',
		name: 'orderId',
		type: 'string',
		required: true,
		default: '={{ $json.joorOrderId ?? $json.order_id }}',
		placeholder: 'e.g. 9001234',
		description: "JOOR's order number",
	},
	{
		displayName: 'Delivered Order',
		name: 'deliveredOrder',
		type: 'json',
		default: '={{ $json.order?.raw ?? {} }}',
		description:
			'The JOOR order as it was delivered. It is compared with what JOOR marks, so that a change in between is seen. Leave empty to mark without comparing.',
	},
];

export const description = updateDisplayOptions({ show }, properties);

function deliveredOrder(context: IExecuteFunctions, item: number): JoorOrder | undefined {
	const value = context.getNodeParameter('deliveredOrder', item, {}) as string | IDataObject;
	if (typeof value === 'string' && !value.trim()) return undefined;
	const parsed =
		typeof value === 'string' ? attemptSync(() => JSON.parse(value) as unknown) : { ok: true as const, value };
	if (!parsed.ok) {
		throw new NodeOperationError(
			context.getNode(),
			`The parameter 'Delivered Order' is not valid JSON [item ${item}]`,
			{
				itemIndex: item,
				description: 'Give the JOOR order as an object or as JSON text, or leave it empty to mark without comparing.',
			},
		);
	}
	const order = parsed.value;
	return typeof order === 'object' && order !== null && 'line_items' in order ? (order as JoorOrder) : undefined;
}

async function plan(http: HttpClient, orderId: string): Promise<IDataObject | Rejection> {
	const exported = await readNarrowed(http, orderId, { exportStatus: 'exported' });
	if (exported.some((order) => order.order_id === orderId))
		return { order_id: orderId, action: 'unchanged', creditsToApply: 0 };
	// An account that does not honour the order ID answers with others; applying finds out.
	const any = await readNarrowed(http, orderId, { exportStatus: 'all' });
	if (any.length) return { order_id: orderId, action: 'mark', creditsToApply: 2 };
	return unknownOrder(orderId);
}

function isRejection(planned: IDataObject | Rejection): planned is Rejection {
	return 'reasonCode' in planned;
}

/** The orders that this run is asked to mark; what an item says badly is told when its turn comes. */
function ordersToMark(context: IExecuteFunctions, items: INodeExecutionData[]): Set<string> {
	const orderIds = items.map((_item, i) =>
		attemptSync(() => {
			const applies = context.getNodeParameter('mode', i, 'apply') !== 'plan';
			return applies ? requiredText(context, 'orderId', 'Order ID', i) : '';
		}),
	);
	return new Set(orderIds.flatMap((read) => (read.ok && read.value ? [read.value] : [])));
}

/**
 * Marks one order after the other (DESIGN.md 3.7). Outputs: Marked; Not Marked with the reason; To Deliver, which are
 * orders that JOOR marked along and that nobody has delivered yet.
 */
export async function execute(
	context: IExecuteFunctions,
	http: HttpClient,
	items: INodeExecutionData[],
): Promise<INodeExecutionData[][]> {
	const marked: INodeExecutionData[] = [];
	const notMarked: INodeExecutionData[] = [];
	const toDeliver: INodeExecutionData[] = [];
	const mark = createMarker(http, ordersToMark(context, items));
	const handled = new Map<string, MarkOutcome>();

	for (let i = 0; i < items.length; i++) {
		const done = await attempt(async () => {
			const orderId = requiredText(context, 'orderId', 'Order ID', i);
			if (context.getNodeParameter('mode', i, 'apply') === 'plan') {
				const planned = await plan(http, orderId);
				if (isRejection(planned)) notMarked.push(rejectedItem(items[i].json, planned, i));
				else marked.push({ json: planned, pairedItem: { item: i } });
				return;
			}
			const repeated = handled.get(orderId);
			const outcome = repeated ?? (await mark(orderId, deliveredOrder(context, i)));
			handled.set(orderId, outcome);
			if (outcome.rejection) notMarked.push(rejectedItem(items[i].json, outcome.rejection, i));
			else {
				const json = { order_id: orderId, exported: true, wasExportedBefore: outcome.state === 'already' };
				marked.push({ json, pairedItem: { item: i } });
			}
			if (!repeated) {
				toDeliver.push(...outcome.alsoMarked.map((order) => ({ json: order as IDataObject, pairedItem: { item: i } })));
			}
		});
		if (done.ok) continue;
		const error = toNodeError(context.getNode(), done.error, i);
		if (context.continueOnFail()) marked.push(failedItem(error.message, i));
		// Throwing would lose orders that JOOR has marked along and that nobody has delivered.
		else if (!toDeliver.length) throw error;
		else notMarked.push(rejectedItem(items[i].json, { reasonCode: 'not-marked', reason: error.message, logId: '' }, i));
	}
	// What JOOR marked along and this run has marked itself is delivered already.
	return [marked, notMarked, toDeliver.filter(({ json }) => !handled.has(String(json.order_id)))];
}
