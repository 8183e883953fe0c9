import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { failedItem } from '../shared/ui/items';
import { wmsCredentials } from '../shared/ui/wmsSystem';
import { productProperties } from './properties';
import { readProducts } from './readProducts';

/** Programmatic, because a style is put together out of several lists, and because systems differ in how they page. */
export class WmsProductDetail implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WMS Product Detail',
		name: 'wmsProductDetail',
		icon: { light: 'file:../../icons/wms.svg', dark: 'file:../../icons/wms.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["system"] === "cin7Core" ? "Cin7 Core" : "Integration Manager" }}',
		description:
			'Reads styles with their variants, prices, images, tags and linesheets from a warehouse or order system. Runs once, whatever the number of input items.',
		defaults: { name: 'WMS Product Detail' },
		usableAsTool: true,
		inputs:
			'={{ $parameter["mergeDetail"] ? [{ type: "main" }, { type: "main", displayName: "Extra Detail" }] : [{ type: "main" }] }}',
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Products', 'Rejected'],
		credentials: wmsCredentials,
		properties: productProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const read = await attempt(async () => await readProducts(this));
		if (read.ok) return read.value;
		const failure = toNodeError(this.getNode(), read.error);
		if (!this.continueOnFail()) throw failure;
		const failed: INodeExecutionData = failedItem(failure.message, 0);
		return [[{ json: failed.json as IDataObject, pairedItem: { item: 0 } }], []];
	}
}
