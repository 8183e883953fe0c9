import { setInventory, type RowResult } from '../../nodes/shared/joor/v2/inventory';
import type { JoorStockRow } from '../../nodes/shared/joor/types';
import { json, scriptedHttp } from '../support/scriptedHttp';

const small: JoorStockRow = {
	warehouse: 'NJ',
	style_number: 'A1',
	style_identifier: 'a-1',
	color_code: '001',
	size: 'S',
	inventory: 1,
};
const medium: JoorStockRow = { ...small, size: 'M', inventory: 2 };
const byUpc: JoorStockRow = { warehouse: 'NJ', upc: '800000000011', inventory: 3 };

async function accepted(rows: JoorStockRow[], body: Record<string, unknown>): Promise<boolean[]> {
	const results: RowResult[] = [];
	const answer = json({ response: { code: 0, comment: '', log_id: 'L' }, ...body });
	await setInventory(scriptedHttp([answer]).http, rows, {}, (start, batch) =>
		batch.forEach((result, i) => (results[start + i] = result)),
	);
	return results.map((result) => result.accepted);
}

describe("JOOR's log of a stock call", () => {
	it.each([
		['style numbers', ['A1-001-S', 'A1-001-M', '800000000011']],
		['style identifiers', ['a-1|001|S', 'a-1|001|M', '800000000011']],
		['no SKU text at all', ['', '', '']],
	])('is read row by row with %s', async (_what, skus) => {
		const log = skus.map((sku, i) => ({ sku, inventory_log_id: String(i), status: i === 1 ? 'fail' : 'pass' }));
		expect(await accepted([small, medium, byUpc], { sku_count: 2, inventory_log: log })).toEqual([true, false, true]);
	});

	it('is matched by its SKU text when it comes in another order or in part', async () => {
		const log = [
			{ sku: '800000000011', status: 'Success' },
			{ sku: 'A1-001-M', status: 'Failed' },
			{ sku: 'A1-001-S', status: 'Updated' },
		];
		expect(await accepted([small, medium, byUpc], { inventory_log: log })).toEqual([true, false, true]);
		expect(await accepted([small, medium, byUpc], { inventory_log: log.slice(0, 1) })).toEqual([false, false, true]);
	});

	it.each([
		['an object', { inventory_log: { inventory_log_item: [{ sku: byUpc.upc, status: 'pass' }] } }],
		['a list of one as an object', { inventory_log: { inventory_log_item: { sku: byUpc.upc, status: 'pass' } } }],
		['below the root', { inventory: { inventory_log: [{ sku: byUpc.upc, status: 'pass' }] } }],
		['only a count', { sku_count: '1' }],
	])('is found in another form: %s', async (_what, body) => {
		expect(await accepted([byUpc], body)).toEqual([true]);
	});

	it('that is missing confirms nothing', async () => {
		expect(await accepted([byUpc], {})).toEqual([false]);
		expect(await accepted([byUpc, small], { sku_count: 1 })).toEqual([false, false]);
	});
});
