import type { JoorStockRow } from '../joor/types';
import { drafter, type Draft } from './draft';
import { asRow, text } from './read';
import { Findings, refuse, rejectInput, type MapResult, type Ruled } from './result';
import { inventoryDate } from './rules/inventoryDate';
import { stockKey, type StockKey } from './rules/stockKey';
import { inventoryToSell, stockQuantity } from './rules/stockQuantity';
import { upc as checkUpc } from './rules/upc';
import { valueMapper, type ValueMapper } from './rules/valueMaps';
import type { MappingSettings } from './settings';
import { groupLevels, type StockLevelFacts } from './stockGroups';

/**
 * Maps stock levels and sums those that are one row in JOOR; see `mapStock` in engine.ts. A `mapper` of the caller
 * tells afterwards what no value map named.
 */
export function mapStockItems(
	levels: readonly unknown[],
	settings: MappingSettings,
	mapper: ValueMapper = valueMapper(settings),
): MapResult<JoorStockRow> {
	const result: MapResult<JoorStockRow> = { mapped: [], rejected: [] };
	const draftOf = drafter('stockToJoor', settings);
	const facts: StockLevelFacts[] = [];
	for (const [index, item] of levels.entries()) {
		const read = readLevel(item, index, draftOf(item, settings.overrides?.[index] ?? []), settings, mapper);
		if (read.ok) facts.push({ ...read.value, warnings: read.warnings });
		else result.rejected.push(rejectInput(index, read.rejections));
	}
	const { groups, refused } = groupLevels(facts);
	for (const [input, rejection] of refused) result.rejected.push(rejectInput(input, [rejection]));
	for (const group of groups) {
		const free = inventoryToSell(group.sum, settings);
		const warnings = free.ok && free.warnings.length > 0 ? [...group.warnings, ...free.warnings] : group.warnings;
		const value = stockRow(group.warehouse, group.key, free.ok ? free.value : 0, group.date);
		result.mapped.push({ value, inputs: group.inputs, warnings });
	}
	result.rejected.sort((one, two) => one.input - two.input);
	return result;
}

function readLevel(
	item: unknown,
	input: number,
	draft: Draft,
	settings: MappingSettings,
	mapper: ValueMapper,
): Ruled<Omit<StockLevelFacts, 'warnings'>> {
	const level = asRow(item);
	if (!level) {
		return refuse(
			'',
			'not-a-stock-level',
			'The item is not a stock level: a record with SKU, warehouse and quantity is needed.',
		);
	}
	const findings = new Findings();
	const sku = text(draft.get('sku'));
	const upc = text(draft.get('upc'));
	const named = findings.take(mapper.map('warehouse', [text(draft.get('warehouse'))], 'warehouse'));
	const warehouse = named?.value || settings.defaultWarehouse;
	// Where the stock really is: an override may give several source warehouses one name.
	const source = [text(level.warehouse) || text(level.warehouseId), text(level.place)].filter(Boolean).join(', ');
	const key = findings.take(
		stockKey(
			{
				sku,
				upc,
				styleNumber: draft.get('style_number'),
				styleIdentifier: draft.get('style_identifier'),
				colorCode: draft.get('color_code'),
				size: draft.get('size'),
			},
			{ matchBy: settings.matchBy, skuPattern: settings.pattern, mapper },
		),
	);
	if (key?.upc !== undefined) findings.take(checkUpc(key.upc, sku));
	const quantity = findings.take(stockQuantity(draft.get('inventory'), sku || upc));
	const date = findings.take(inventoryDate(draft.get('inventory_date'))) ?? '';
	return findings.finish({ input, sku, source, warehouse, date, key: key ?? NO_KEY, quantity: quantity ?? 0 });
}

const NO_KEY: StockKey = { key: '' };

function stockRow(warehouse: string, { key: _key, ...sku }: StockKey, inventory: number, date: string): JoorStockRow {
	const row: JoorStockRow = { warehouse, ...sku, inventory };
	if (date !== '') row.inventory_date = date;
	return row;
}
