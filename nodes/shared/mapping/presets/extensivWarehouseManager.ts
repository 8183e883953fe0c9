import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import { extensivWarehouseManagerNotes, extensivWarehouseManagerOrder } from './orders/extensivWarehouseManager';
import { productSources, stockSources } from './sources/extensivWarehouseManager';
import type { Preset } from './types';

/** Extensiv 3PL Warehouse Manager (wms-systems.md 2, 13.1). */
export const extensivWarehouseManager: Preset = {
	displayName: 'Extensiv 3PL Warehouse Manager',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	productSources,
	stockSources,
	orderToWms: joorOrderRows(extensivWarehouseManagerNotes),
	orderTarget: extensivWarehouseManagerOrder,
};
