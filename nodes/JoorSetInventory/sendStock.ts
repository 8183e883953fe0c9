import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';
import { n8nHttpClient } from '../shared/http/n8nClient';
import type { HttpClient } from '../shared/http/types';
import { joorV2Connection, WRITE_CREDITS } from '../shared/joor/v2/connection';
import { setInventory } from '../shared/joor/v2/inventory';
import { rowName } from '../shared/joor/v2/inventoryRows';
import { missingFrom, readStock } from '../shared/joor/v2/stockInJoor';
import type { Rejection } from '../shared/mapping/model';
import type { StockTask } from './prepareRows';
import type { InventorySettings } from './readParameters';

/** Where the results go. */
export interface ResultSink {
	finish(task: StockTask, result: IDataObject): void;
	reject(items: number[], rejection: Rejection): void;
}

/**
 * Refuses to overwrite when too many SKUs with stock in JOOR are missing among the rows: they would lose their stock,
 * or become made to order and be sold without limit (peers.md 5, row 5).
 */
async function guardOverwrite(
	context: IExecuteFunctions,
	http: HttpClient,
	tasks: StockTask[],
	percent: number,
): Promise<void> {
	const stock = await readStock(http);
	const { stocked, missing } = missingFrom(
		stock,
		tasks.map((task) => task.row),
	);
	if (!missing.length || (missing.length / stocked) * 100 <= percent) return;
	throw new NodeOperationError(context.getNode(), 'Overwrite was stopped by its guard; nothing was sent', {
		description:
			`${missing.length} of ${stocked} SKUs that have stock in JOOR are not among the items, more than ${percent} %. ` +
			`They would lose their stock. Among them: ${missing.slice(0, 10).join(', ')}.`,
	});
}

async function planStock(
	http: HttpClient,
	tasks: StockTask[],
	settings: InventorySettings,
	sink: ResultSink,
): Promise<number> {
	const stock = await readStock(http);
	const calls = settings.updateMode === 'overwrite' ? 1 : Math.ceil(tasks.length / settings.batchSize);
	const creditsToApply = calls * WRITE_CREDITS;
	const rowsOfSku = new Map<string, number>();
	for (const { row } of tasks) rowsOfSku.set(rowName(row), (rowsOfSku.get(rowName(row)) ?? 0) + 1);
	for (const task of tasks) {
		const sku = stock.find(task.row);
		if (!sku) {
			const reason = `JOOR has no SKU ${rowName(task.row)}: create the style with this UPC first (product sync).`;
			sink.reject(task.items, { reasonCode: 'unknown-sku', reason, logId: '' });
			continue;
		}
		// JOOR shows one figure for all warehouses, so only the single row of a SKU can be called unchanged.
		const same = rowsOfSku.get(rowName(task.row)) === 1 && sku.available === task.row.inventory;
		sink.finish(task, {
			status: same ? 'unchanged' : 'update',
			changes: same ? [] : [{ field: 'inventory', from: String(sku.available), to: String(task.row.inventory) }],
			creditsToApply,
		});
	}
	return creditsToApply;
}

/**
 * Sends the tasks to JOOR, or plans them, and reports each to the sink. Throws `ApiError` for outages and credentials
 * and `NodeOperationError` when the overwrite guard stops the run.
 */
export async function sendStock(
	context: IExecuteFunctions,
	tasks: StockTask[],
	settings: InventorySettings,
	sink: ResultSink,
): Promise<void> {
	if (!tasks.length) return;
	const { http } = await n8nHttpClient(context, joorV2Connection);
	const overwrite = settings.updateMode === 'overwrite';
	if (overwrite) await guardOverwrite(context, http, tasks, settings.guardPercent);
	if (settings.mode === 'plan') {
		const credits = await planStock(http, tasks, settings, sink);
		context.addExecutionHints({
			message: `Plan: applying costs ${credits} of JOOR's 300 credits per 5 minutes.`,
			location: 'outputPane',
		});
		return;
	}
	const options = { overwrite, decPending: settings.decPending, batchSize: settings.batchSize };
	await setInventory(
		http,
		tasks.map((task) => task.row),
		options,
		(start, answers) => {
			answers.forEach((answer, i) => {
				const task = tasks[start + i];
				if (answer.accepted) sink.finish(task, { status: 'accepted', logId: answer.logId });
				else sink.reject(task.items, answer.rejection);
			});
		},
	);
}
