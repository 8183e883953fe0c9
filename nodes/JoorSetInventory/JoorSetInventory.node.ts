import {
	NodeConnectionTypes,
	NodeOperationError,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt } from '../shared/http/attempt';
import { toNodeError } from '../shared/http/nodeError';
import { joorV2Connection } from '../shared/joor/v2/connection';
import { failedItem, pairedWith, rejectedItem } from '../shared/ui/items';
import type { Rejection } from '../shared/mapping/model';
import { prepareRows, type StockTask } from './prepareRows';
import { inventoryProperties } from './properties';
import { readRecords, readSettings } from './readParameters';
import { sendStock } from './sendStock';

/** What the outputs are made of: one result for each item. */
class Results {
	private readonly done: Array<IDataObject | undefined>;

	private readonly rejections: Array<Rejection | undefined>;

	private readonly failures: Array<string | undefined>;

	constructor(private readonly items: INodeExecutionData[]) {
		this.done = items.map(() => undefined);
		this.rejections = items.map(() => undefined);
		this.failures = items.map(() => undefined);
	}

	finish(task: StockTask, result: IDataObject): void {
		for (const item of task.items)
			this.done[item] = { key: task.key, ...task.row, sentBefore: task.sentBefore, ...result };
	}

	reject(items: number[], rejection: Rejection): void {
		for (const item of items) this.rejections[item] = rejection;
	}

	failOpenOnes(message: string): void {
		this.items.forEach((_, i) => {
			if (!this.done[i] && !this.rejections[i]) this.failures[i] = message;
		});
	}

	outputs(summary: boolean): INodeExecutionData[][] {
		const finished: INodeExecutionData[] = [];
		const rejected: INodeExecutionData[] = [];
		const summed: number[] = [];
		const counts: Record<string, number> = { accepted: 0, unchanged: 0 };
		this.items.forEach((item, i) => {
			const [done, rejection, failure] = [this.done[i], this.rejections[i], this.failures[i]];
			if (rejection) rejected.push(rejectedItem(item.json, rejection, i));
			else if (failure !== undefined) finished.push(failedItem(failure, i));
			else if (done && summary) {
				const status = String(done.status);
				counts[status] = (counts[status] ?? 0) + 1;
				summed.push(i);
			} else if (done) finished.push({ json: done, pairedItem: { item: i } });
		});
		if (summary) {
			const failed = this.failures.filter((failure) => failure !== undefined).length;
			const json = { ...counts, rejected: rejected.length, failed, items: this.items.length };
			finished.unshift({ json, pairedItem: pairedWith(summed) });
		}
		return [finished, rejected];
	}
}

/**
 * Programmatic, because all items of a run become a few bulk calls whose answers hold one result for each SKU
 * (n8n-platform.md 3.5).
 */
export class JoorSetInventory implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Joor Set Inventory',
		name: 'joorSetInventory',
		icon: { light: 'file:../../icons/joor.svg', dark: 'file:../../icons/joor.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["updateMode"] + ($parameter["mode"] === "plan" ? ": plan only" : "") }}',
		description: 'Set stock in JOOR per SKU and warehouse; many items become few calls',
		defaults: { name: 'Joor Set Inventory' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Done', 'Rejected'],
		credentials: [{ name: joorV2Connection.credentialType, required: true }],
		properties: inventoryProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const settings = readSettings(this);
		const prepared = prepareRows(readRecords(this, items), settings.alreadySent, settings.sendUnchanged);
		const results = new Results(items);
		for (const { item, rejection } of prepared.rejected) results.reject([item], rejection);
		for (const task of prepared.unchanged) results.finish(task, { status: 'unchanged' });

		const run = await attempt(async () => {
			if (settings.updateMode === 'overwrite' && prepared.rejected.length) {
				throw new NodeOperationError(this.getNode(), 'Overwrite was not started because some items cannot be sent', {
					description: `${prepared.rejected.length} of ${items.length} items are not usable, and overwriting without them would clear their stock. First: ${prepared.rejected[0].rejection.reason}`,
				});
			}
			await sendStock(this, prepared.toSend, settings, results);
		});
		if (!run.ok) {
			const error = toNodeError(this.getNode(), run.error);
			if (!this.continueOnFail()) throw error;
			results.failOpenOnes(error.message);
		}
		return results.outputs(settings.output === 'summary');
	}
}
