import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import { extensivOrderManagerNotes, extensivOrderManagerOrder } from './orders/extensivOrderManager';
import { productSources, stockSources } from './sources/extensivOrderManager';
import type { Preset } from './types';

/** Extensiv Order Manager (wms-systems.md 3, 13.1). */
export const extensivOrderManager: Preset = {
	displayName: 'Extensiv Order Manager',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	productSources,
	stockSources,
	orderToWms: joorOrderRows(extensivOrderManagerNotes),
	orderTarget: extensivOrderManagerOrder,
};
