import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { Rejection } from '../../mapping/model';
import type { JoorStockRow } from '../types';
import { envelopeOf, findText, isRecord, textOf } from './envelope';
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
const MIN_SPLIT = 25;

/** The literal words are not documented (joor-v2.md 10.4). */
const PASSED = /^(pass(ed)?|success(ful|fully)?|ok|updated|accepted|done|true|1)\b/i;

interface LogEntry {
	sku: string;
	logId: string;
	passed: boolean;
	words: string;
}

function logOf(body: unknown): LogEntry[] {
	const place = isRecord(body) ? [body, ...Object.values(body).filter(isRecord)] : [];
	for (const record of place) {
		const log = record.inventory_log;
		const rows = Array.isArray(log) ? log : isRecord(log) ? [log.inventory_log_item ?? log.item ?? log].flat() : [];
		const entries = rows.filter(isRecord);
		if (entries.length) {
			return entries.map((entry) => ({
				sku: textOf(entry.sku),
				logId: textOf(entry.inventory_log_id),
				passed: PASSED.test(textOf(entry.status)),
				words: [textOf(entry.status), textOf(entry.comment), textOf(entry.message), textOf(entry.reason)].filter(Boolean).join(': '),
			}));
		}
	}
	return [];
}

/**
 * Whether the log's concatenated SKU text speaks of this row (joor-v2.md 10.4). Its parts are not listed there, so the
 * style may stand in it by number or by identifier (I).
 */
function speaksOf(entry: LogEntry, row: JoorStockRow): boolean {
	const names = (...parts: Array<string | undefined>) => parts.some((part) => part && entry.sku.includes(part));
	if (row.upc) return names(row.upc);
	return names(row.style_number, row.style_identifier) && names(row.color_code) && names(row.size, row.size_code);
}

/** Entries in the order of the request as a rule; matched by their SKU text where the answer is shorter or reordered. */
function matchLog(rows: JoorStockRow[], log: LogEntry[]): Array<LogEntry | undefined> {
	if (log.length === rows.length && rows.every((row, i) => !log[i].sku || speaksOf(log[i], row))) return log;
	const free = new Set(log);
	return rows.map((row) => {
		const found = [...free].find((entry) => speaksOf(entry, row));
		if (found) free.delete(found);
		return found;
	});
}

function rejectRow(row: JoorStockRow, entry: LogEntry | undefined, callLogId: string): RowResult {
	const logId = entry?.logId || callLogId;
	const what = `${rowName(row)} in warehouse ${row.warehouse}`;
	const rejection: Rejection = entry
		? {
				reasonCode: 'joor-refused-sku',
				reason:
					`JOOR refused the stock of ${what} (${entry.words || 'no reason given'}). Check that the style is in JOOR with ` +
					"this UPC, and that the warehouse has this name in JOOR's Order Settings.",
				logId,
			}
		: {
				reasonCode: 'not-confirmed',
				reason: `JOOR did not confirm the stock of ${what}. It is safe to send it again.`,
				logId,
			};
	return { accepted: false, rejection };
}

function readResult(rows: JoorStockRow[], body: unknown): RowResult[] {
	const callLogId = envelopeOf(body)?.logId ?? '';
	const log = logOf(body);
	const count = findText(body, ['sku_count']);
	if (!log.length && count !== '' && Number(count) === rows.length) {
		return rows.map(() => ({ accepted: true, logId: callLogId }));
	}
	return matchLog(rows, log).map((entry, i) =>
		entry?.passed ? { accepted: true, logId: entry.logId || callLogId } : rejectRow(rows[i], entry, callLogId),
	);
}

async function send(http: HttpClient, rows: JoorStockRow[], options: InventoryOptions): Promise<RowResult[]> {
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
	if (error.httpStatus === 413 && rows.length > MIN_SPLIT && !options.overwrite) {
		const half = Math.ceil(rows.length / 2);
		return [...(await send(http, rows.slice(0, half), options)), ...(await send(http, rows.slice(half), options))];
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
	const size = options.overwrite ? Math.max(1, rows.length) : (options.batchSize ?? DEFAULT_BATCH);
	for (let start = 0; start < rows.length; start += size) {
		onBatch(start, await send(http, rows.slice(start, start + size), options));
	}
}
