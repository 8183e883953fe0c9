import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { Rejection } from '../../mapping/model';
import type { JoorStockRow } from '../types';
import { isTooLarge, mayHalve, newHalvings, type Halvings } from './refusedBatch';
import { envelopeOf } from './envelope';
import { readInventoryLog, type LogEntry } from './inventoryLog';
import { rowName } from './inventoryRows';

export interface InventoryOptions {
	/** JOOR subtracts quantities on pending orders before publishing (joor-v2.md 10.1). */
	decPending?: boolean;
	/** Replaces the account's stock by these rows: one call, never split (joor-v2.md 10.1). */
	overwrite?: boolean;
	/** Rows of one call; the limit is not documented (joor-v2.md 17.8). */
	batchSize?: number;
}

/** What JOOR said of one row. */
export type RowResult = { accepted: true; logId: string } | { accepted: false; rejection: Rejection };

export const DEFAULT_BATCH = 500;

/** What a run has learnt about JOOR's limit, and what it may still spend on finding out. */
interface Run extends Halvings {
	batchSize: number;
}

function rejectRow(row: JoorStockRow, entry: LogEntry | undefined, callLogId: string): RowResult {
	const logId = entry?.logId || callLogId;
	const what = `${rowName(row)} in warehouse ${row.warehouse}`;
	if (entry?.verdict === 'failed') {
		const reason =
			`JOOR refused the stock of ${what} (${entry.words}). Check that the style is in JOOR with this ` +
			`${row.upc ? 'UPC' : 'colour and size'}, and that the warehouse has this name in JOOR's Order Settings.`;
		return { accepted: false, rejection: { reasonCode: 'joor-refused-sku', reason, logId } };
	}
	const words = entry?.words ? ` (it said "${entry.words}")` : '';
	const reason = `JOOR did not confirm the stock of ${what}${words}. It is safe to send it again.`;
	return { accepted: false, rejection: { reasonCode: 'not-confirmed', reason, logId } };
}

function readResult(rows: JoorStockRow[], body: unknown): RowResult[] {
	const callLogId = envelopeOf(body)?.logId ?? '';
	return readInventoryLog(rows, body).map(({ state, entry }, i) =>
		state === 'passed' ? { accepted: true, logId: entry?.logId || callLogId } : rejectRow(rows[i], entry, callLogId),
	);
}

async function send(http: HttpClient, rows: JoorStockRow[], options: InventoryOptions, run: Run): Promise<RowResult[]> {
	const done = await attempt(
		async () =>
			await http({
				method: 'POST',
				path: '/bulk-inventory',
				query: { overwrite: options.overwrite ? 1 : undefined, dec_pending: options.decPending ? 1 : 0 },
				// The documentation's table misspells style_identifier; the right spelling is what clients send (joor-v2.md 10.2).
				body: { inventory_items: rows },
				action: `set the stock of ${rows.length} SKUs`,
				// Sets a state, so a lost answer is answered by sending it again (joor-v2.md 15).
				repeatable: true,
			}),
	);
	if (done.ok) return readResult(rows, done.value.body);
	const { error } = done;
	if (!(error instanceof ApiError) || error.concernsWholeRun) throw error;
	if (rows.length > 1 && !options.overwrite && mayHalve(run, error)) {
		const tooLarge = isTooLarge(error);
		let size = Math.ceil(rows.length / 2);
		const results: RowResult[] = [];
		for (let start = 0; start < rows.length; start += size) {
			// What is learnt from the first part holds for the others.
			if (tooLarge) size = run.batchSize = Math.min(run.batchSize, size);
			results.push(...(await send(http, rows.slice(start, start + size), options, run)));
		}
		return results;
	}
	const reason = `${error.message}: ${error.description}`;
	const rejection: Rejection = { reasonCode: 'joor-refused', reason, logId: error.logId ?? '' };
	return rows.map(() => ({ accepted: false, rejection }));
}

/**
 * Sets stock by `/bulk-inventory` (joor-v2.md 10.2), 500 rows a call, 5 credits each, one call after the other. The
 * results stand in the order of `rows`. A refused call rejects its own rows only; outages and credentials throw
 * `ApiError`. `onBatch` hears of each finished call, so that a run that ends early has lost nothing it was told.
 */
export async function setInventory(
	http: HttpClient,
	rows: JoorStockRow[],
	options: InventoryOptions,
	onBatch: (start: number, results: RowResult[]) => void,
): Promise<void> {
	const batchSize = options.overwrite ? Math.max(1, rows.length) : (options.batchSize ?? DEFAULT_BATCH);
	const run: Run = { ...newHalvings(), batchSize };
	for (let start = 0; start < rows.length;) {
		const batch = rows.slice(start, start + run.batchSize);
		onBatch(start, await send(http, batch, options, run));
		start += batch.length;
	}
}
