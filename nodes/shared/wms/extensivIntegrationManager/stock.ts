import type { HttpClient } from '../../http/types';
import type { StockLevel } from '../../mapping/model';
import { row, text, type Row } from '../../mapping/read';
import type { StockList, StockQuery } from '../contract';
import { readSince } from '../since';
import { changedSince, numeric } from '../values';
import { isWanted, requireKnown, type Warehouse } from '../warehouses';
import { aliasCodes, inventoryOf, inventoryPages, productOf, reportedAt } from './inventory';

const SYSTEM = 'extensivIntegrationManager';

function levelOf(item: Row, quantities: Row, warehouse: Warehouse): StockLevel {
	const onHand = numeric(quantities.qty_on_hand);
	const available = numeric(quantities.qty_available);
	return {
		system: SYSTEM,
		sku: text(item.sku),
		upc: aliasCodes(item.aliases)[0] ?? '',
		warehouse: warehouse.name,
		warehouseId: warehouse.id,
		onHand,
		// Not told; what is on hand and not available is taken (13.3).
		allocated: onHand === undefined || available === undefined ? undefined : onHand - available,
		available,
		onOrder: undefined,
		updatedAt: reportedAt(quantities) || reportedAt(item),
		raw: item,
	};
}

/** One level for each warehouse of an inventory record; one with warehouse '' when it names none (1.5). */
export function levelsOf(item: Row): StockLevel[] {
	const warehouses = Object.entries(row(item.warehouses));
	if (!warehouses.length) return [levelOf(item, item, { id: '', name: '' })];
	return warehouses.map(([id, entry]) => levelOf(item, row(entry), { id, name: text(row(entry).warehouse) || id }));
}

/** Collects levels from inventory records until the limit is reached, and what makes no level with its reason. */
class Collector {
	readonly list: StockList = { levels: [], rejected: [], warnings: [] };

	readonly known = new Map<string, Warehouse>();

	constructor(
		private readonly query: StockQuery,
		private readonly since: string | undefined,
	) {}

	get isFull(): boolean {
		return this.query.limit !== undefined && this.list.levels.length >= this.query.limit;
	}

	add(item: Row): void {
		if (!text(item.sku)) {
			this.reject('missing-sku', 'An inventory record has no SKU. Give the item a SKU in Integration Manager.', item);
			return;
		}
		for (const level of levelsOf(item)) {
			if (level.warehouse) this.known.set(level.warehouseId, { id: level.warehouseId, name: level.warehouse });
			if (!this.isFull) this.addLevel(level);
		}
	}

	private addLevel(level: StockLevel): void {
		const wanted = this.query.warehouses ?? [];
		if (wanted.length && !level.warehouse) {
			const reason =
				`SKU ${level.sku} has a total but no stock per warehouse, so it cannot be given for ${wanted.join(', ')}. ` +
				'Read it without a warehouse, or let the WMS report by warehouse.';
			this.reject('no-warehouse', reason, level.raw);
			return;
		}
		if (!isWanted(wanted, { id: level.warehouseId, name: level.warehouse })) return;
		if (!changedSince(level.updatedAt, this.since)) return;
		if (level.available === undefined && level.onHand === undefined) {
			const place = level.warehouse ? ` in ${level.warehouse}` : '';
			this.reject(
				'missing-quantity',
				`SKU ${level.sku}${place} has no readable quantity in Integration Manager.`,
				level.raw,
			);
			return;
		}
		this.list.levels.push(level);
	}

	reject(reasonCode: string, reason: string, input: Row): void {
		this.list.rejected.push({ reasonCode, reason, logId: '', input });
	}
}

/** The answer for a single SKU has no aliases (1.5), so its UPC is taken from the product. */
async function withAliases(http: HttpClient, item: Row): Promise<Row> {
	if (item.aliases !== undefined) return item;
	return { ...item, aliases: (await productOf(http, text(item.sku)))?.aliases };
}

/**
 * Stock per SKU and warehouse. There is no changed-since in the API: `since` is applied to `wms_datetime` after
 * reading. With `skus` each SKU is read on its own, else the whole list. Throws `ApiError`, also for a warehouse that
 * no record names.
 */
export async function listStock(http: HttpClient, query: StockQuery): Promise<StockList> {
	const collector = new Collector(query, readSince(query.since));
	if (query.skus?.length) {
		for (const sku of query.skus) {
			if (collector.isFull) break;
			const item = await inventoryOf(http, sku);
			if (item) collector.add(await withAliases(http, item));
			else collector.reject('unknown-sku', `Integration Manager has no SKU ${sku}.`, { sku });
		}
		return collector.list;
	}
	for await (const page of inventoryPages(http)) {
		for (const item of page) collector.add(item);
		if (collector.isFull) break;
	}
	if (!collector.isFull)
		requireKnown(query.warehouses ?? [], [...collector.known.values()], 'Extensiv Integration Manager');
	return collector.list;
}

const PAGES_FOR_WAREHOUSES = 10;

/** Warehouses that the first 1,000 SKUs name; the API has no list of them for cart and merchant credentials. */
export async function listWarehouses(http: HttpClient): Promise<Warehouse[]> {
	const known = new Map<string, Warehouse>();
	let pages = 0;
	for await (const page of inventoryPages(http)) {
		for (const level of page.flatMap(levelsOf)) {
			if (level.warehouse) known.set(level.warehouseId, { id: level.warehouseId, name: level.warehouse });
		}
		pages += 1;
		if (pages === PAGES_FOR_WAREHOUSES) break;
	}
	return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
}
