import { setInventory, type RowResult } from '../../nodes/shared/joor/v2/inventory';
import type { JoorStockRow } from '../../nodes/shared/joor/types';
import type { RawRequest } from '../../nodes/shared/http/types';
import { json, scriptedHttp, type ScriptedHttp, type Step } from '../support/scriptedHttp';

/** What joor-v2.md 10.4 and 17.8 leave open about the answer to a stock call, taken in other ways than our sandbox does. */
const row = (size: string, warehouse = 'Main', style = 'ALD100'): JoorStockRow => ({
	warehouse,
	style_number: style,
	style_identifier: style,
	color_code: '001',
	size,
	inventory: 5,
});

function rowsOf(request: RawRequest): JoorStockRow[] {
	return (JSON.parse(request.body ?? '{}') as { inventory_items: JoorStockRow[] }).inventory_items;
}

async function send(rows: JoorStockRow[], steps: Step[]): Promise<{ codes: string[]; wire: ScriptedHttp }> {
	const results: RowResult[] = [];
	const wire = scriptedHttp(steps);
	await setInventory(wire.http, rows, {}, (start, batch) => batch.forEach((one, i) => (results[start + i] = one)));
	return { codes: results.map((one) => (one.accepted ? 'ok' : one.rejection.reasonCode)), wire };
}

const envelope = { response: { code: 0, comment: '', log_id: 'L' } };

describe('a stock answer of another implementation', () => {
	it.each([
		['Succeeded', 'Error'],
		['Inventory updated', 'SKU not found'],
		['complete', 'incomplete'],
		['Y', 'N'],
	])('is read with the words "%s" and "%s"', async (yes, no) => {
		const log = [yes, no].map((status, i) => ({ sku: `ALD100-001-${'SM'[i]}`, status }));
		const { codes } = await send([row('S'), row('M')], [json({ ...envelope, sku_count: 1, inventory_log: log })]);
		expect(codes).toEqual(['ok', 'joor-refused-sku']);
	});

	it('is found inside the response node', async () => {
		const inventory_log = { item: { sku: 'ALD100-001-S', status: 'pass' } };
		const body = { inventory_items: { response: { ...envelope.response, sku_count: 1, inventory_log } } };
		expect((await send([row('S')], [json(body)])).codes).toEqual(['ok']);
	});

	it('that only lists failures confirms the rest by its count', async () => {
		const body = { ...envelope, sku_count: 2, inventory_log: [{ sku: 'ALD100-001-M', status: 'fail' }] };
		const { codes } = await send([row('S'), row('M'), row('L')], [json(body)]);
		expect(codes).toEqual(['ok', 'joor-refused-sku', 'ok']);
	});

	it('in another order goes to the right style and size, although one name is part of another', async () => {
		const log = [
			{ sku: 'ALD1001 001 S', status: 'pass' },
			{ sku: 'ALD100 001 XS', status: 'fail' },
			{ sku: 'ALD100 001 S', status: 'pass' },
		];
		const rows = [row('S'), row('XS'), row('S', 'Main', 'ALD1001')];
		expect((await send(rows, [json({ ...envelope, inventory_log: log })])).codes).toEqual([
			'ok',
			'joor-refused-sku',
			'ok',
		]);
	});

	it('that does not tell two warehouses apart confirms neither', async () => {
		const log = [
			{ sku: 'ALD100-001-M', status: 'pass' },
			{ sku: 'ALD100-001-S', status: 'fail' },
			{ sku: 'ALD100-001-S', status: 'pass' },
		];
		const rows = [row('S', 'Main'), row('S', 'NJ'), row('M')];
		const { codes } = await send(rows, [json({ ...envelope, sku_count: 2, inventory_log: log })]);
		expect(codes).toEqual(['not-confirmed', 'not-confirmed', 'ok']);
	});
});

describe('a refused stock call', () => {
	const answer = (request: RawRequest) => {
		const log = rowsOf(request).map((one) => ({
			sku: `${one.style_number}-${one.color_code}-${one.size}`,
			status: 'pass',
		}));
		return json({ ...envelope, sku_count: log.length, inventory_log: log });
	};
	const refusal = (comment: string) => json({ response: { code: 21, comment, log_id: 'L' } }, 400);
	const sizes = (count: number) => Array.from({ length: count }, (_, i) => row(`S${i}`));

	it('is sent in smaller calls when JOOR says that it is too large, and the next ones start small', async () => {
		const limit = (request: RawRequest) =>
			rowsOf(request).length > 10 ? refusal('At most 10 items per call') : answer(request);
		const { codes, wire } = await send(sizes(520), [limit]);
		expect(codes.every((code) => code === 'ok')).toBe(true);
		expect(wire.sent.length).toBeLessThan(520 / 10 + 64);
	});

	it('for one bad row rejects that row and not the others', async () => {
		const bad = (request: RawRequest) =>
			rowsOf(request).some((one) => one.size === 'S7') ? refusal('Bad size S7') : answer(request);
		const { codes, wire } = await send(sizes(60), [bad]);
		expect(codes.filter((code) => code === 'joor-refused')).toHaveLength(1);
		expect(codes[7]).toBe('joor-refused');
		expect(wire.sent.length).toBeLessThanOrEqual(13);
	});

	it('that is refused whatever is in it is not cut up without end', async () => {
		const { codes, wire } = await send(sizes(500), [refusal('Inventory is switched off')]);
		expect(codes.every((code) => code === 'joor-refused')).toBe(true);
		expect(wire.sent.length).toBeLessThanOrEqual(21);
	});
});
