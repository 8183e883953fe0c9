import { NodeOperationError, type IDataObject, type IExecuteFunctions, type INodeExecutionData } from 'n8n-workflow';
import { attemptSync } from '../shared/http/attempt';
import type { WriteMode } from '../shared/ui/mode';

const FIELDS = [
	'warehouse',
	'upc',
	'style_number',
	'style_identifier',
	'color_code',
	'size',
	'inventory',
	'inventory_date',
];

export interface InventorySettings {
	mode: WriteMode;
	updateMode: 'update' | 'overwrite';
	guardPercent: number;
	batchSize: number;
	decPending: boolean;
	output: 'item' | 'summary';
	/** Accepted quantities by row key. */
	alreadySent: Record<string, unknown>;
	sendUnchanged: boolean;
}

/** The parameters that hold for the whole run. Throws a `NodeOperationError` for settings that cannot be read. */
export function readSettings(context: IExecuteFunctions): InventorySettings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const given = options.alreadySent;
	const parsed =
		typeof given === 'string' && given.trim()
			? attemptSync(() => JSON.parse(given) as unknown)
			: { ok: true as const, value: given || {} };
	if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null || Array.isArray(parsed.value)) {
		throw new NodeOperationError(context.getNode(), "The option 'Already Sent' is not an object", {
			description: 'Give JSON such as {"Default|800123456789|": 120}, or an expression that yields it.',
		});
	}
	const updateMode = context.getNodeParameter('updateMode', 0, 'update') as InventorySettings['updateMode'];
	return {
		mode: context.getNodeParameter('mode', 0, 'apply') as WriteMode,
		updateMode,
		guardPercent: Number(context.getNodeParameter('guardPercent', 0, 5)),
		batchSize: Math.max(1, Number(options.batchSize ?? 500)),
		decPending: options.decPending === true,
		output: options.output === 'summary' ? 'summary' : 'item',
		alreadySent: parsed.value as Record<string, unknown>,
		// Overwriting clears what a call leaves out, so nothing may be left out.
		sendUnchanged: updateMode === 'overwrite' || options.sendUnchanged === true,
	};
}

/** The stock record of each item: the item itself, or the parameters. */
export function readRecords(context: IExecuteFunctions, items: INodeExecutionData[]): IDataObject[] {
	if (context.getNodeParameter('dataMode', 0, 'autoMapInputData') !== 'defineBelow')
		return items.map((item) => item.json);
	return items.map((_, i) =>
		Object.fromEntries(FIELDS.map((field) => [field, context.getNodeParameter(field, i, '') as IDataObject[string]])),
	);
}
