import type { JoorStockRow } from '../shared/joor/types';
import { readStockRow, rowKey, rowName } from '../shared/joor/v2/inventoryRows';
import type { Rejection } from '../shared/mapping/model';

/** A row that is to be sent, and the items that ask for it. */
export interface StockTask {
	row: JoorStockRow;
	key: string;
	/** Whether JOOR has accepted a quantity for this key before. */
	sentBefore: boolean;
	items: number[];
}

export interface PreparedRows {
	toSend: StockTask[];
	/** Sent before with this quantity. */
	unchanged: StockTask[];
	rejected: Array<{ item: number; rejection: Rejection }>;
}

/**
 * Reads the rows of all items: bad ones are rejected, equal ones are sent once, and two quantities for the same SKU,
 * warehouse and date are both rejected, because only the user knows which is right. Every item appears once.
 */
export function prepareRows(
	records: Array<Record<string, unknown>>,
	alreadySent: Record<string, unknown>,
	sendUnchanged = false,
): PreparedRows {
	const prepared: PreparedRows = { toSend: [], unchanged: [], rejected: [] };
	const tasks = new Map<string, StockTask[]>();
	records.forEach((record, item) => {
		const row = readStockRow(record);
		if ('reasonCode' in row) {
			prepared.rejected.push({ item, rejection: row });
			return;
		}
		const key = rowKey(row);
		const same = tasks.get(key) ?? [];
		const twin = same.find(
			(task) => task.row.inventory === row.inventory && task.row.made_to_order === row.made_to_order,
		);
		if (twin) twin.items.push(item);
		else same.push({ row, key, sentBefore: key in alreadySent, items: [item] });
		tasks.set(key, same);
	});
	for (const [key, same] of tasks) {
		if (same.length > 1) {
			const quantities = same.map((task) => task.row.inventory).join(' and ');
			const { row } = same[0];
			const reason =
				`SKU ${rowName(row)} in warehouse ${row.warehouse} comes with different quantities (${quantities}). ` +
				'Sum or choose them before this node.';
			const rejection = { reasonCode: 'conflicting-quantities', reason, logId: '' };
			for (const task of same) for (const item of task.items) prepared.rejected.push({ item, rejection });
			continue;
		}
		const sent = alreadySent[key];
		const isUnchanged = sent !== undefined && sent !== null && sent !== '' && Number(sent) === same[0].row.inventory;
		(isUnchanged && !sendUnchanged && !same[0].row.made_to_order ? prepared.unchanged : prepared.toSend).push(same[0]);
	}
	return prepared;
}
