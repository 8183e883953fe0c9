import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import { extensivOrderManagerNotes, extensivOrderManagerOrder } from './orders/extensivOrderManager';
import type { Preset } from './types';

/** Extensiv Order Manager (wms-systems.md 3, 13.1). */
export const extensivOrderManager: Preset = {
	displayName: 'Extensiv Order Manager',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows(extensivOrderManagerNotes),
	orderTarget: extensivOrderManagerOrder,
};
