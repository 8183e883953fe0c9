import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type ILoadOptionsFunctions,
	type INodeExecutionData,
	type INodePropertyOptions,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { failedItem } from '../shared/ui/items';
import { wmsAdapter, wmsCredentials } from '../shared/ui/wmsSystem';
import { inventoryProperties } from './properties';
import { readStock } from './readStock';

/** Programmatic, because levels are summed over bins and split by warehouse, and changes are found after reading. */
export class WmsInventory implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'WMS Inventory',
		name: 'wmsInventory',
		icon: { light: 'file:../../icons/wms.svg', dark: 'file:../../icons/wms.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["system"] === "cin7Core" ? "Cin7 Core" : "Integration Manager" }}',
		description:
			'Reads stock levels per SKU and warehouse, in units, from a warehouse or order system. Runs once, whatever the number of input items.',
		defaults: { name: 'WMS Inventory' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Stock Levels', 'Rejected'],
		credentials: wmsCredentials,
		properties: inventoryProperties,
	};

	methods = {
		loadOptions: {
			async getWarehouses(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
				const read = await attempt(async () => await (await wmsAdapter(this)).listWarehouses());
				if (!read.ok) throw toNodeError(this.getNode(), read.error);
				return read.value.map(({ name }) => ({ name, value: name }));
			},
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const read = await attempt(async () => await readStock(this));
		if (read.ok) return read.value;
		const failure = toNodeError(this.getNode(), read.error);
		if (!this.continueOnFail()) throw failure;
		const failed: INodeExecutionData = failedItem(failure.message, 0);
		return [[{ json: failed.json as IDataObject, pairedItem: { item: 0 } }], []];
	}
}
