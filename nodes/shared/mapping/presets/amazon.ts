import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/** Amazon (wms-systems.md 11, 13.2). */
export const amazon: Preset = {
	displayName: 'Amazon',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows({}),
};
