import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/** Extensiv Order Manager (wms-systems.md 3, 13.1). */
export const extensivOrderManager: Preset = {
	displayName: 'Extensiv Order Manager',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows({}),
};
