import type { JoorStockRow, JoorStyle } from '../joor/types';
import { Coverage, type FieldCoverage } from './coverage';
import { anyCategory, mapProductItems } from './mapProducts';
import { mapOrderItems } from './mapOrders';
import { mapStockItems } from './mapStock';
import type { Order } from './model';
import type { AnyOptions, OrderOptions, ProductOptions, StockOptions } from './options';
import type { Direction } from './presets';
import { rejectInput, subjectOf, type MapResult } from './result';
import { valueMapper } from './rules/values/valueMaps';
import { row, rows, text } from './read';
import { checkSettings } from './settings';
import { levelReader } from './sources/readLevels';
import { systemOrderMaker, type SystemOrder } from './systemOrder';
import { productReader } from './sources/readProducts';

/**
 * The field mapping between the canonical model and JOOR. Pure and deterministic: preset rows fill the target fields,
 * overrides replace them, then each field's rule checks and shapes them. Items are never changed and never lost:
 * every input position is in some `mapped[].inputs` or `rejected[].input`, in both only where an item holds several
 * records and some of them were refused (stock of several warehouses). Items may be anything; what is
 * no product, stock level or order is rejected. All three throw `MappingSettingsError`, before any item is mapped,
 * for options that cannot be used.
 */

/** Canonical products to JOOR styles, one each (wms-systems.md 0.1, joor-v2.md 5). Prices are decimal text. */
export function mapProducts(products: readonly unknown[], options: ProductOptions): MapResult<JoorStyle> {
	return mapProductItems(products, checkSettings('productToJoor', options));
}

/**
 * Canonical stock levels to JOOR stock rows in whole units (joor-v2.md 10). Levels of one SKU in source warehouses that
 * are one warehouse in JOOR become one row, so give it the whole list at once. Rows keep the order of their first level.
 */
export function mapStock(levels: readonly unknown[], options: StockOptions): MapResult<JoorStockRow> {
	return mapStockItems(levels, checkSettings('stockToJoor', options));
}

/** JOOR orders to canonical orders, one each (joor-v2.md 11.4, wms-systems.md 13.4). Money is in units, to the cent. */
export function mapOrders(orders: readonly unknown[], options: OrderOptions): MapResult<Order> {
	return mapOrderItems(orders, checkSettings('orderToWms', options));
}

/**
 * JOOR orders to the system's own order and customer, one each (wms-systems.md 13.4), for requests that a flow makes
 * itself. An order that the system's form cannot hold is rejected. Throws like {@link mapProducts}.
 */
export function mapSystemOrders(orders: readonly unknown[], options: OrderOptions): MapResult<SystemOrder> {
	const settings = checkSettings('orderToWms', options);
	const make = systemOrderMaker(settings);
	const { mapped, rejected, notes } = mapOrderItems(orders, settings);
	const result: MapResult<SystemOrder> = { mapped: [], rejected: [...rejected], notes };
	for (const { value, inputs, warnings, explain } of mapped) {
		const made = make(value);
		if (made.ok) {
			const said = [...warnings, ...made.warnings];
			result.mapped.push({ value: made.value, inputs, warnings: said, ...(explain ? { explain } : {}) });
		} else {
			const subject = subjectOf('Order', value.joorOrderId);
			result.rejected.push(...inputs.map((input) => rejectInput(input, made.rejections, subject)));
		}
	}
	result.rejected.sort((one, two) => one.input - two.input);
	return result;
}

/** The SKUs of items in any form that the preset knows, for a trial of a SKU pattern; at most a thousand items are read. */
export function skusOf(items: readonly unknown[], direction: string, options: AnyOptions): string[] {
	const sample = items.slice(0, SAMPLE);
	if (direction === 'stockToJoor') {
		const levelsOf = levelReader(checkSettings('stockToJoor', { ...options, overrides: undefined }));
		return sample.flatMap((item) => levelsOf(item).map((level) => text(row(level).sku))).filter((sku) => sku !== '');
	}
	const read = productReader(checkSettings('productToJoor', { ...options, overrides: undefined }));
	return sample
		.flatMap((item, index) => rows(read(item, index)?.product.variants).map(({ sku }) => text(sku)))
		.filter((sku) => sku !== '');
}

const SAMPLE = 1_000;

/** What a report looks at: the engine's three directions. */
const MAPPERS = { productToJoor: mapProductItems, stockToJoor: mapStockItems, orderToWms: mapOrderItems };

/**
 * Maps items only to see what becomes of each target field: how often it is filled, filled by a default, empty, or the
 * reason why an item is rejected, with examples and the values that no value map names. `result` is the mapping itself.
 * Throws like {@link mapProducts}.
 */
export function coverItems(
	items: readonly unknown[],
	direction: Direction,
	options: AnyOptions,
): { report: FieldCoverage[]; result: MapResult<object> } {
	const settings = checkSettings(direction, options);
	const mapper = valueMapper(settings);
	const coverage = new Coverage(direction, settings.preset);
	const result: MapResult<object> = MAPPERS[direction](items, settings, mapper, (seen) => coverage.add(seen));
	return { report: coverage.report(mapper.unmapped()), result };
}

/** Whether JOOR's category list is needed: true when any product has a category. Throws like {@link mapProducts}. */
export function needsCategories(products: readonly unknown[], options: ProductOptions): boolean {
	return anyCategory(products, checkSettings('productToJoor', options));
}

export { mapCoreProducts } from './mapCore';
export { toVariantRows as mapVariantRows } from './mapRows';
