import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { mapProducts, mapStock } from '../nodes/shared/mapping/engine';
import type { Product, StockLevel } from '../nodes/shared/mapping/model';
import { createWmsAdapter, wmsConnections } from '../nodes/shared/wms';
import { axiosClient } from '../sandbox/axiosClient';
import type { Catalogue } from '../sandbox/catalogue';
import { startCin7Sandbox } from '../sandbox/cin7';
import type { InputFiles } from './job';

const KEYS = { accountId: 'bench-account', applicationKey: 'bench-key' };

export interface Inputs {
	files: InputFiles;
	styles: number;
	rows: number;
	/** Units per UPC, to compare with what JOOR has afterwards. */
	unitsByUpc: Map<string, number>;
}

async function readWms(catalogue: Catalogue): Promise<{ products: Product[]; levels: StockLevel[] }> {
	const cin7 = await startCin7Sandbox({ catalogue, ...KEYS });
	try {
		const { http } = axiosClient(wmsConnections.cin7Core, { ...KEYS, baseUrl: cin7.apiUrl });
		const wms = createWmsAdapter('cin7Core', http, {});
		const { products } = await wms.listProducts({});
		const { levels } = await wms.listStock({});
		return { products, levels };
	} finally {
		await cin7.close();
	}
}

/**
 * Reads products and stock from the Cin7 Core sandbox and maps them for JOOR, as the product and inventory flows do,
 * and writes them into files of `folder`. Both locations are summed into one JOOR warehouse, so that there is one row
 * for each SKU. Throws when the mapping rejects anything: the sample brand of this size has nothing to reject.
 */
export async function makeInputs(catalogue: Catalogue, folder: string): Promise<Inputs> {
	const { products, levels } = await readWms(catalogue);
	const categories = catalogue.categories.map(({ id, ...names }) => ({ id: String(id), ...names }));
	const styles = mapProducts(products, { preset: 'cin7Core', priceLabel: catalogue.priceLabel, categories });
	const [target] = catalogue.warehouses;
	const warehouseMap = catalogue.warehouses.map((from) => ({ from, to: target }));
	const stock = mapStock(levels, { preset: 'cin7Core', warehouseMap });
	const rejected = [...styles.rejected, ...stock.rejected];
	if (rejected.length) throw new Error(`${rejected.length} inputs were rejected, such as: ${rejected[0].reason}`);

	const files = {
		styles: path.join(folder, 'styles.json'),
		stock: path.join(folder, 'stock.json'),
		sent: path.join(folder, 'sent.json'),
	};
	const rows = stock.mapped.map(({ value }) => value);
	writeFileSync(files.styles, JSON.stringify(styles.mapped.map(({ value }) => value)));
	writeFileSync(files.stock, JSON.stringify(rows));
	return {
		files,
		styles: styles.mapped.length,
		rows: rows.length,
		unitsByUpc: new Map(rows.map((row) => [row.upc ?? '', row.inventory])),
	};
}
