import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/** Etsy (wms-systems.md 10, 13.2). */
export const etsy: Preset = {
	displayName: 'Etsy',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows({}),
};
