import {
	NodeConnectionTypes,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { joorV2Connection } from '../shared/joor/v2/connection';
import * as category from './actions/category/category.resource';
import * as order from './actions/order/order.resource';
import { runOperation } from './actions/router';
import * as style from './actions/style/style.resource';

/** Marking has outcomes that a flow must not miss; every other operation has one output. */
const OUTPUTS = `={{
	$parameter["resource"] === "order" && $parameter["operation"] === "markAsExported"
		? [
			{ type: "${NodeConnectionTypes.Main}", displayName: "Marked" },
			{ type: "${NodeConnectionTypes.Main}", displayName: "Not Marked" },
			{ type: "${NodeConnectionTypes.Main}", displayName: "To Deliver" },
		]
		: [{ type: "${NodeConnectionTypes.Main}" }]
}}`;

/**
 * Programmatic, because marking an order is a chain of calls whose answers decide the next one, and because all calls
 * of an account share one credit budget.
 */
export class Joor implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Joor',
		name: 'joor',
		icon: { light: 'file:../../icons/joor.svg', dark: 'file:../../icons/joor.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read orders, styles and categories from JOOR, and mark orders as exported',
		defaults: { name: 'Joor' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: OUTPUTS as unknown as INodeTypeDescription['outputs'],
		credentials: [{ name: joorV2Connection.credentialType, required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Category', value: 'category' },
					{ name: 'Order', value: 'order' },
					{ name: 'Style', value: 'style' },
				],
				default: 'order',
			},
			...category.description,
			...order.description,
			...style.description,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const done = await attempt(async () => await runOperation(this));
		if (done.ok) return done.value;
		throw toNodeError(this.getNode(), done.error);
	}
}
