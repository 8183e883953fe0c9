import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { wmsCredentials } from '../shared/ui/wmsSystem';
import { cancelOrders, getOrders } from './byReference';
import { deliverOrders } from './deliver';
import { orderProperties } from './properties';

const OPERATIONS = { cancel: cancelOrders, deliver: deliverOrders, get: getOrders };

/** Programmatic, because an order is looked for, its items and customer are found, and only then it is written. */
export class WmsOrder implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WMS Order',
		name: 'wmsOrder',
		icon: { light: 'file:../../icons/wms.svg', dark: 'file:../../icons/wms.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle:
			'={{ $parameter["operation"] + ": " + ($parameter["system"] === "cin7Core" ? "Cin7 Core" : "Integration Manager") }}',
		description:
			'Delivers orders with their customers into a warehouse or order system, each exactly once; gets and cancels them by reference',
		defaults: { name: 'WMS Order' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Delivered', 'Held'],
		credentials: wmsCredentials,
		properties: orderProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const operation = this.getNodeParameter('operation', 0) as keyof typeof OPERATIONS;
		const done = await attempt(async () => await OPERATIONS[operation](this));
		if (!done.ok) throw toNodeError(this.getNode(), done.error);
		return done.value;
	}
}
