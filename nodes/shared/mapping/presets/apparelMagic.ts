import { canonicalProductRows, canonicalStockRows } from './canonicalRows';
import { joorOrderRows } from './joorOrder';
import { apparelMagicNotes, apparelMagicOrder } from './orders/apparelMagic';
import { productSources, stockSources } from './sources/apparelMagic';
import type { Preset } from './types';

/** ApparelMagic Cloud (wms-systems.md 5, 13.1). */
export const apparelMagic: Preset = {
	displayName: 'ApparelMagic Cloud',
	productToJoor: canonicalProductRows(),
	stockToJoor: canonicalStockRows(),
	productSources,
	stockSources,
	orderToWms: joorOrderRows(apparelMagicNotes),
	orderTarget: apparelMagicOrder,
};
