import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import { netSuiteNotes, netSuiteOrder } from './orders/netSuite';
import { productSources, stockSources } from './sources/netSuite';
import type { Preset } from './types';

/** NetSuite (wms-systems.md 6, 13.1). */
export const netSuite: Preset = {
	displayName: 'NetSuite',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	productSources,
	stockSources,
	orderToWms: joorOrderRows(netSuiteNotes),
	orderTarget: netSuiteOrder,
};
