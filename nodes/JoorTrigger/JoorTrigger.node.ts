import {
	NodeConnectionTypes,
	type IDataObject,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	type IPollFunctions,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { joorV2Connection } from '../shared/joor/v2/connection';
import { triggerProperties } from './properties';
import { pollOrders } from './pollOrders';

/** One poll of a trigger at a time: n8n's schedule does not wait for the last one (n8n-platform.md 2.2). */
const inFlight = new Set<string>();

/**
 * Programmatic, because JOOR has no webhooks and because what is new is decided by JOOR's export status together with
 * what is still on its way through a workflow.
 */
export class JoorTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Joor Trigger',
		name: 'joorTrigger',
		icon: { light: 'file:../../icons/joor.svg', dark: 'file:../../icons/joor.dark.svg' },
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["event"] === "newOrder" ? "new order: " + $parameter["orderStatus"] : "" }}',
		description: 'Starts a flow with JOOR orders that are not exported yet; never marks them',
		defaults: { name: 'Joor Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: joorV2Connection.credentialType, required: true }],
		properties: triggerProperties,
	};

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		const key = `${this.getWorkflow().id ?? ''}:${this.getNode().id}`;
		if (inFlight.has(key)) return null;
		inFlight.add(key);
		const polled = await attempt(async () => await pollOrders(this));
		inFlight.delete(key);
		if (!polled.ok) throw toNodeError(this.getNode(), polled.error);
		const orders = polled.value;
		return orders.length ? [this.helpers.returnJsonArray(orders as IDataObject[])] : null;
	}
}
