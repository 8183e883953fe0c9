import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import type { Preset } from './types';

/** Shopify (wms-systems.md 8, 13.2). */
export const shopify: Preset = {
	displayName: 'Shopify',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	orderToWms: joorOrderRows({}),
};
