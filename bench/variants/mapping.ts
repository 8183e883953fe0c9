import { mapStock } from '../../nodes/shared/mapping/engine';
import type { StockLevel } from '../../nodes/shared/mapping/model';
import { makeCatalogue } from '../../sandbox/catalogue';
import type { Outcome } from '../job';

const ROUNDS = 5;

/** One stock level for each of 100,000 SKUs, as a WMS adapter emits them. */
function makeLevels(): StockLevel[] {
	const { styles, warehouses } = makeCatalogue({ size: 'large' });
	const [warehouse] = warehouses;
	return styles
		.flatMap((style) => style.skus)
		.filter(({ upc }) => upc !== '')
		.map(({ sku, upc, stock }) => {
			const { onHand, allocated } = stock[warehouse];
			const available = onHand - allocated;
			const quantities = { onHand, allocated, available };
			return { system: 'cin7Core', sku, upc, warehouse, warehouseId: warehouse, ...quantities, updatedAt: '', raw: {} };
		});
}

/** Rows per second, the median of several rounds; the first round warms up and does not count. */
function rate(rows: number, work: () => unknown): number {
	work();
	const times = Array.from({ length: ROUNDS }, () => {
		const startedAt = performance.now();
		work();
		return performance.now() - startedAt;
	}).sort((a, b) => a - b);
	return Math.round((rows / times[Math.floor(ROUNDS / 2)]) * 1000);
}

/** The mapping of stock levels by preset and rules, beside a loop that sums them and checks nothing. */
export async function run(): Promise<Outcome> {
	const levels = makeLevels();
	const [{ warehouse }] = levels;
	const warehouseMap = [{ from: warehouse, to: 'Default' }];
	const names: Record<string, string> = { [warehouse]: 'Default' };
	let mapped = 0;
	const startedAt = performance.now();
	const engine = rate(levels.length, () => {
		mapped = mapStock(levels, { preset: 'cin7Core', warehouseMap }).mapped.length;
	});
	const loop = rate(levels.length, () => {
		const sums = new Map<string, { warehouse: string; upc: string; inventory: number }>();
		for (const level of levels) {
			const target = names[level.warehouse] ?? level.warehouse;
			const key = `${target}|${level.upc}`;
			const known = sums.get(key);
			if (known) known.inventory += level.available ?? 0;
			else sums.set(key, { warehouse: target, upc: level.upc, inventory: level.available ?? 0 });
		}
		return [...sums.values()];
	});
	return { done: mapped, ms: performance.now() - startedAt, rates: { engine, loop } };
}
