import type { HttpClient } from '../../http/types';
import type { StockLevel } from '../../mapping/model';
import { row, sameName, text, type Row } from '../../mapping/read';
import { roundAt } from '../../mapping/rules/prices/money';
import type { StockList, StockQuery } from '../contract';
import { readSince } from '../since';
import { firstText, isoUtc, numeric, unique } from '../values';
import { isWanted, requireKnown, type Warehouse } from '../warehouses';
import { pagesOf, readAll } from './pages';

const SINGLE_LOOK_UPS = 20;

/** The account's locations. */
export async function listWarehouses(http: HttpClient): Promise<Warehouse[]> {
	const list = await readAll(http, { path: '/ref/location', list: 'LocationList', action: 'read the locations' });
	return list
		.map((location) => ({ id: firstText(location.ID, location.Name), name: text(location.Name) }))
		.filter((location) => location.name)
		.sort((a, b) => a.name.localeCompare(b.name));
}

function plus(sum: number | undefined, value: unknown): number | undefined {
	const amount = numeric(value);
	return amount === undefined ? sum : roundAt((sum ?? 0) + amount, 4);
}

/** Adds a row to the level of its SKU and location: rows are per bin and batch (4.3). */
function addRow(levels: Map<string, StockLevel>, record: Row): void {
	const sku = text(record.SKU);
	const warehouse = text(record.Location);
	const key = `${sku}\n${sameName(warehouse)}`;
	const level = levels.get(key) ?? {
		system: 'cin7Core',
		sku,
		upc: text(record.Barcode),
		warehouse,
		warehouseId: warehouse,
		updatedAt: '',
		raw: { rows: [] },
	};
	level.onHand = plus(level.onHand, record.OnHand);
	level.allocated = plus(level.allocated, record.Allocated);
	level.available = plus(level.available, record.Available);
	// StockOnHand is a value in money and must not be read as a quantity (4.3).
	level.onOrder = plus(level.onOrder, record.OnOrder);
	level.upc ||= text(record.Barcode);
	level.updatedAt = [level.updatedAt, isoUtc(record.LastModifiedOn)].sort()[1];
	level.raw = { rows: [...(level.raw.rows as Row[]), record] };
	levels.set(key, level);
}

async function* availability(http: HttpClient, skus: string[], location: string | undefined): AsyncGenerator<Row[]> {
	const request = { path: '/ref/productavailability', list: 'ProductAvailabilityList', action: 'read stock' };
	if (skus.length && skus.length <= SINGLE_LOOK_UPS) {
		for (const sku of skus) yield* pagesOf(http, { ...request, query: { Sku: sku, Location: location } });
		return;
	}
	yield* pagesOf(http, { ...request, query: { Location: location } });
}

/**
 * Stock per SKU and location, summed over bins and batches (wms-systems.md 4.3). The system has no changed-since, so
 * `since` brings a warning and all levels. Throws `ApiError`, also for an unknown location, with the known ones.
 */
export async function listStock(http: HttpClient, query: StockQuery): Promise<StockList> {
	const list: StockList = { levels: [], rejected: [], warnings: [] };
	if (readSince(query.since)) {
		list.warnings.push(
			'Cin7 Core does not tell when stock changed: all levels are given, whatever "Changed Since" says',
		);
	}
	const wanted = query.warehouses ?? [];
	let places: Warehouse[] = [];
	if (wanted.length) {
		const known = await listWarehouses(http);
		requireKnown(wanted, known, 'Cin7 Core');
		places = known.filter((location) => isWanted(wanted, location));
	}
	const skus = unique(query.skus ?? []);
	const wantedSkus = new Set(skus);
	const isHere = (record: Row) =>
		!places.length || places.some((place) => sameName(place.name) === sameName(text(record.Location)));
	const levels = new Map<string, StockLevel>();
	const seen = new Set<string>();
	for await (const page of availability(http, skus, places.length === 1 ? places[0].name : undefined)) {
		for (const record of page) {
			const sku = text(record.SKU);
			if (wantedSkus.size && !wantedSkus.has(sku)) continue;
			seen.add(sku);
			if (!sku) list.rejected.push({ ...NO_SKU, input: record });
			else if (isHere(record)) addRow(levels, record);
		}
	}
	for (const sku of skus.filter((candidate) => !seen.has(candidate))) {
		list.rejected.push({ ...noStock(sku), input: { sku } });
	}
	for (const level of levels.values()) {
		if (query.limit !== undefined && list.levels.length >= query.limit) break;
		if (level.onHand === undefined && level.available === undefined)
			list.rejected.push({ ...noQuantity(level), input: row(level.raw) });
		else list.levels.push(level);
	}
	return list;
}

const NO_SKU = {
	reasonCode: 'missing-sku',
	reason: 'A stock record of Cin7 Core has no SKU. Give the product a SKU.',
	logId: '',
};

function noStock(sku: string) {
	return { reasonCode: 'unknown-sku', reason: `Cin7 Core has no stock record for SKU ${sku}.`, logId: '' };
}

function noQuantity(level: StockLevel) {
	const reason = `SKU ${level.sku} in ${level.warehouse} has no readable quantity in Cin7 Core.`;
	return { reasonCode: 'missing-quantity', reason, logId: '' };
}
