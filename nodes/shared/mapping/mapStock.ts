import type { JoorStockRow } from '../joor/types';
import { drafter, type Draft, type Origins } from './draft';
import { explainer, type Seen } from './explain';
import { pathNotes } from './pathNotes';
import { asRow, text } from './read';
import { Findings, refuse, rejectInput, subjectOf, type MapResult, type Ruled } from './result';
import { inventoryDate } from './rules/stock/inventoryDate';
import { stockKey, type StockKey } from './rules/stock/stockKey';
import { inventoryToSell, stockQuantity } from './rules/stock/stockQuantity';
import { upc as checkUpc } from './rules/codes/upc';
import { valueMapper, type ValueMapper } from './rules/values/valueMaps';
import type { MappingSettings } from './settings';
import { levelReader } from './sources/readLevels';
import { groupLevels, type StockLevelFacts } from './stockGroups';

/**
 * Maps stock levels and sums those that are one row in JOOR; see `mapStock` in engine.ts. A `mapper` of the caller
 * tells afterwards what no value map named.
 */
export function mapStockItems(
	levels: readonly unknown[],
	settings: MappingSettings,
	mapper: ValueMapper = valueMapper(settings),
	observe?: (seen: Seen) => void,
): MapResult<JoorStockRow> {
	const notes = pathNotes('stockToJoor', settings.sourcePaths, () => levels);
	const result: MapResult<JoorStockRow> = { mapped: [], rejected: [], notes };
	const draftOf = drafter('stockToJoor', settings);
	const levelsOf = levelReader(settings);
	const explain = settings.explain ? explainer('stockToJoor', settings.preset) : undefined;
	const explained = new Map<number, Seen>();
	const facts: StockLevelFacts[] = [];
	for (const [index, item] of levels.entries()) {
		for (const level of levelsOf(item)) {
			const origins: Origins | undefined = explain || observe ? new Map() : undefined;
			const draft = draftOf(level, settings.overrides?.[index] ?? [], [item], origins);
			const read = readLevel(level, index, draft, settings, mapper);
			const position = facts.length;
			if (read.ok) facts.push({ ...read.value, warnings: read.warnings, position });
			else result.rejected.push(rejectInput(index, read.rejections));
			if (!origins) continue;
			const seen = seenLevel(item, level, index, draft, origins, read, settings);
			observe?.(seen);
			if (explain && read.ok) explained.set(position, seen);
		}
	}
	const { groups, refused } = groupLevels(facts);
	for (const [input, rejection] of refused) result.rejected.push(rejectInput(input, [rejection]));
	for (const group of groups) {
		const free = inventoryToSell(group.sum, settings);
		const warnings = free.ok && free.warnings.length > 0 ? [...group.warnings, ...free.warnings] : group.warnings;
		const value = stockRow(group.warehouse, group.key, free.ok ? free.value : 0, group.date);
		// A level that is counted once more, or in two rows of one item, is one input of the row.
		const inputs = group.inputs.length > 1 ? [...new Set(group.inputs)] : group.inputs;
		const seen = explain ? explained.get(group.position) : undefined;
		result.mapped.push({ value, inputs, warnings, ...(seen ? { explain: explain?.({ ...seen, value }) } : {}) });
	}
	result.rejected.sort((one, two) => one.input - two.input);
	return result;
}

/** What the rules of one level find out. */
type LevelFacts = Omit<StockLevelFacts, 'position' | 'warnings'>;

function seenLevel(
	item: unknown,
	level: unknown,
	input: number,
	draft: Draft,
	origins: Origins,
	read: Ruled<LevelFacts>,
	settings: MappingSettings,
): Seen {
	const { warehouse = '', date = '', key = NO_KEY, quantity = 0 } = read.ok ? read.value : {};
	const free = inventoryToSell(quantity, settings);
	return {
		inputs: [input],
		subject: subjectOf('SKU', text(draft.get('sku')) || text(draft.get('upc'))),
		draft,
		origins,
		item: level,
		fromSource: level !== item,
		value: read.ok ? stockRow(warehouse, key, free.ok ? free.value : 0, date) : undefined,
		rejections: read.ok ? [] : read.rejections,
	};
}

function readLevel(
	item: unknown,
	input: number,
	draft: Draft,
	settings: MappingSettings,
	mapper: ValueMapper,
): Ruled<LevelFacts> {
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
	// Read as products are, so that both sides name the same UPC; with a key of style, colour and size it is not used.
	const ownUpc = checkUpc(draft.get('upc'), sku);
	const upc = ownUpc.ok ? ownUpc.value : '';
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
	if (key?.upc !== undefined || (upc === '' && ownUpc.ok)) findings.take(ownUpc);
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
