import {
	NodeConnectionTypes,
	NodeOperationError,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { PRESETS } from '../shared/mapping/presets';
import { MappingSettingsError } from '../shared/mapping/settingsError';
import { failedItem } from '../shared/ui/items';
import { commonProperties } from './descriptions/common';
import { coreProperties } from './descriptions/core';
import { orderProperties } from './descriptions/order';
import { productProperties } from './descriptions/product';
import { rowsProperties } from './descriptions/rows';
import { stockProperties } from './descriptions/stock';
import { mapItems } from './mapItems';
import { getOverrideFields } from './methods/fields';

const DIRECTIONS = {
	channelToCore: 'channel to core product',
	orderToWms: 'order to WMS',
	productToJoor: 'product to JOOR',
	productToRows: 'product to rows',
	stockToJoor: 'stock to JOOR',
};
const PRESET_NAMES = Object.fromEntries(Object.entries(PRESETS).map(([name, { displayName }]) => [name, displayName]));
const SUBTITLE =
	`={{ (${JSON.stringify(DIRECTIONS)})[$parameter["direction"]]` +
	` + ": " + (${JSON.stringify(PRESET_NAMES)})[$parameter["preset"]] }}`;

/** Programmatic, because items are transformed here: presets, overrides and rules, without a request per item. */
export class JoorFieldMapping implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Joor Field Mapping',
		name: 'joorFieldMapping',
		icon: { light: 'file:../../icons/joor.svg', dark: 'file:../../icons/joor.dark.svg' },
		group: ['transform'],
		version: 1,
		subtitle: SUBTITLE,
		description: 'Map products, stock and orders between the fields of a WMS and those of JOOR',
		defaults: { name: 'Joor Field Mapping' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main, { type: NodeConnectionTypes.Main, displayName: 'Overrides' }],
		// As in n8n's Merge: a run whose first input stays empty ends here, else every node behind would wait for it in vain.
		requiredInputs: 1,
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Mapped', 'Rejected'],
		credentials: [
			{
				name: 'joorApi',
				required: true,
				displayOptions: { show: { direction: ['productToJoor'], categories: ['live'] } },
			},
		],
		properties: [
			...commonProperties,
			...productProperties,
			...stockProperties,
			...orderProperties,
			...coreProperties,
			...rowsProperties,
		],
	};

	methods = {
		loadOptions: { getOverrideFields },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		if (items.length === 0) return [[], []];
		const run = await attempt(async () => await mapItems(this, items));
		if (run.ok) return run.value;
		const error =
			run.error instanceof MappingSettingsError
				? new NodeOperationError(this.getNode(), run.error.message, { description: run.error.description })
				: toNodeError(this.getNode(), run.error);
		if (!this.continueOnFail()) throw error;
		return [items.map((_, item) => failedItem(error.message, item)), []];
	}
}
