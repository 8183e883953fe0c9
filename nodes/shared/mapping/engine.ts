import type { JoorStockRow, JoorStyle } from '../joor/types';
import { anyCategory, mapProductItems } from './mapProducts';
import { mapOrderItems } from './mapOrders';
import { mapStockItems } from './mapStock';
import type { Order } from './model';
import type { OrderOptions, ProductOptions, StockOptions } from './options';
import type { MapResult } from './result';
import { checkSettings } from './settings';

/**
 * The field mapping between the canonical model and JOOR. Pure and deterministic: preset rows fill the target fields,
 * overrides replace them, then each field's rule checks and shapes them. Items are never changed and never lost:
 * every input position is in exactly one `mapped[].inputs` or one `rejected[].input`. Items may be anything; what is
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

/** Whether JOOR's category list is needed: true when any product has a category. Throws like {@link mapProducts}. */
export function needsCategories(products: readonly unknown[], options: ProductOptions): boolean {
	return anyCategory(products, checkSettings('productToJoor', options));
}
