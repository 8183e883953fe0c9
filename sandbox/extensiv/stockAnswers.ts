import type { StoredSku } from '../warehouse/store';
import type { JsonObject } from './types';

const ZONE_OFFSET_HOURS = -5;

/** ISO 8601 with an offset other than UTC, as a warehouse reports it (wms-systems.md 1.5). */
function withOffset(ms: number): string {
	const local = new Date(ms + ZONE_OFFSET_HOURS * 3_600_000).toISOString().slice(0, 19);
	return `${local}-05:00`;
}

/** `YYYY-MM-DD HH:mm:ss`, UTC without saying so (1.4). */
export function plainDateTime(ms: number): string {
	return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** Every fifth SKU also has a code of its own in the warehouse. */
function warehouseCode(entry: StoredSku): string {
	const { style, sku } = entry;
	const isCoded = (style.serial + style.skus.indexOf(sku)) % 5 === 0 && sku.upc !== '';
	return isCoded ? sku.sku.replaceAll('-', '') : '';
}

function listAliases(entry: StoredSku): JsonObject | [] {
	const code = warehouseCode(entry);
	if (entry.sku.upc === '') return [];
	return code === '' ? { UPC: entry.sku.upc } : { UPC: entry.sku.upc, ALT_CODE: code };
}

interface Levels {
	qty_available: number;
	qty_on_hand: number;
}

function levelsOf(stock: { onHand: number; allocated: number }): Levels {
	return { qty_available: stock.onHand - stock.allocated, qty_on_hand: stock.onHand };
}

function asText(levels: Levels): Record<keyof Levels, string> {
	return { qty_available: String(levels.qty_available), qty_on_hand: String(levels.qty_on_hand) };
}

/** One row of the inventory list: numbers, aliases as an object by code type or `[]` (1.5). */
export function inventoryRow(entry: StoredSku, warehouses: string[]): JsonObject {
	return {
		sku: entry.sku.sku,
		...levelsAndWarehouses(entry, warehouses, (levels) => ({ ...levels })),
		aliases: listAliases(entry),
	};
}

/** The answer for a single SKU: quantities as text and no aliases (1.5). */
export function inventorySingle(entry: StoredSku, warehouses: string[]): JsonObject {
	return { sku: entry.sku.sku, ...levelsAndWarehouses(entry, warehouses, asText) };
}

function levelsAndWarehouses(entry: StoredSku, warehouses: string[], form: (levels: Levels) => JsonObject): JsonObject {
	const total: Levels = { qty_available: 0, qty_on_hand: 0 };
	const perWarehouse: JsonObject = {};
	const wmsDatetime = withOffset(entry.stockAt);
	for (const [index, warehouse] of warehouses.entries()) {
		const levels = levelsOf(entry.sku.stock[warehouse] ?? { onHand: 0, allocated: 0 });
		total.qty_available += levels.qty_available;
		total.qty_on_hand += levels.qty_on_hand;
		perWarehouse[String(101 + index)] = { warehouse, ...form(levels), wms_datetime: wmsDatetime };
	}
	return { ...form(total), wms_datetime: wmsDatetime, warehouses: perWarehouse };
}

/** The thin product of 1.4: no colour, size, images, tags, category, season or linesheet. */
export function productAnswer(entry: StoredSku): JsonObject {
	const { sku, style } = entry;
	const code = warehouseCode(entry);
	return {
		sku: sku.sku,
		name: style.name,
		description: style.description === '' ? null : style.description,
		retail_price: sku.retail,
		wholesale_price: sku.wholesale === 0 ? null : sku.wholesale,
		weight_lbs: sku.weightLbs,
		wms_product_main_id: String(88000 + style.serial),
		last_updated_datetime: plainDateTime(Math.max(style.styleChangedAt, style.skusChangedAt)),
		aliases: [
			...(sku.upc === '' ? [] : [{ code_type: 'UPC', code: sku.upc }]),
			...(code === '' ? [] : [{ code_type: 'merchantSKU', code }]),
		],
	};
}
