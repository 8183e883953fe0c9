import type { HttpClient } from '../../http/types';
import type { JoorStockRow } from '../types';
import { rowName } from './inventoryRows';
import { listStyles } from './styles';

/** Stock of one SKU as JOOR shows it on the style, over all warehouses (joor-v2.md 6). */
export interface SkuInJoor {
	name: string;
	upc: string;
	available: number;
}

/** All SKUs of the account, to look up by stock row. */
export interface StockInJoor {
	skus: SkuInJoor[];
	find(row: JoorStockRow): SkuInJoor | undefined;
}

/** Reads every style for its SKUs and their stock; one credit for 100 styles. */
export async function readStock(http: HttpClient): Promise<StockInJoor> {
	const skus: SkuInJoor[] = [];
	const byUpc = new Map<string, SkuInJoor>();
	const byParts = new Map<string, SkuInJoor>();
	for await (const page of listStyles(http)) {
		for (const { style } of page) {
			for (const { sku_color_code, sku_size, upc, inventory_available } of style.skus ?? []) {
				const name = upc || [style.style_identifier, sku_color_code, sku_size].join(' ');
				const sku = { name, upc, available: inventory_available ?? 0 };
				skus.push(sku);
				if (upc) byUpc.set(upc, sku);
				byParts.set([style.style_identifier, sku_color_code, sku_size].join('|'), sku);
			}
		}
	}
	const find = (row: JoorStockRow) =>
		row.upc
			? byUpc.get(row.upc)
			: byParts.get([row.style_identifier, row.color_code, row.size ?? row.size_code].join('|'));
	return { skus, find };
}

/** What overwriting would take away: SKUs that have stock in JOOR and are not among the rows. */
export function missingFrom(stock: StockInJoor, rows: JoorStockRow[]): { stocked: number; missing: string[] } {
	const named = new Set(rows.map((row) => stock.find(row)?.name ?? rowName(row)));
	const stocked = stock.skus.filter((sku) => sku.available > 0);
	return { stocked: stocked.length, missing: stocked.filter((sku) => !named.has(sku.name)).map((sku) => sku.name) };
}
