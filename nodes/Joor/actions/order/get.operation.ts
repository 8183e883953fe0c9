import { NodeOperationError, updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';
import { getOrder } from '../../../shared/joor/v2/orders';
import { perItem } from '../operation';
import { requiredText } from '../parameters';

const show = { resource: ['order'], operation: ['get'] };

const properties: INodeProperties[] = [
	{
		displayName: 'Order ID',
		name: 'orderId',
		type: 'string',
		required: true,
		default: '={{ $json.order_id }}',
		placeholder: 'e.g. 9001234',
		description: "JOOR's order number",
	},
];

export const description = updateDisplayOptions({ show }, properties);

/** One order with its lines, read without marking; an unknown one stops the item. One or two credits. */
export const execute = perItem(async (context, http, i) => {
	const orderId = requiredText(context, 'orderId', 'Order ID', i);
	const order = await getOrder(http, orderId);
	if (!order) {
		throw new NodeOperationError(context.getNode(), `JOOR has no order ${orderId} [item ${i}]`, {
			itemIndex: i,
			description: 'Check the order ID and the environment of the credential.',
		});
	}
	return [order as IDataObject];
});
