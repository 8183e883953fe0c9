import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/** WooCommerce (wms-systems.md 9, 13.2). */
export const wooCommerce: Preset = {
	displayName: 'WooCommerce',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows({}),
};
