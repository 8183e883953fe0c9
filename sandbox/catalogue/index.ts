import { BRAND, WAREHOUSES } from './brand';
import { categoryTree } from './categories';
import { makeCustomers } from './customers';
import { makeOrders } from './orders';
import { createRandom } from './random';
import { garmentAt, makeArchivedStyle, makeStyle } from './styles';
import type { Catalogue, CatalogueSize, CatalogueStyle } from './types';

export { categoryPath, departmentLabel } from './categories';
export { SAMPLE_NOW } from './random';
export { TROUBLES } from './troubles';
export { isValidUpc } from './upc';
export type * from './types';

export interface CatalogueOptions {
	/** A named size, or a number of styles (12 SKUs each on average). */
	size: CatalogueSize | number;
	/** The same seed gives the same catalogue, default 1. */
	seed?: number;
	/** Whether the items listed in TROUBLES are in; by default only in the small catalogue. */
	troubles?: boolean;
}

interface Scale {
	styles: number;
	skus: number;
	customers: number;
	approvedOrders: number;
}

const SCALES: Record<CatalogueSize, Scale> = {
	small: { styles: 40, skus: 500, customers: 14, approvedOrders: 24 },
	medium: { styles: 1_000, skus: 12_000, customers: 80, approvedOrders: 500 },
	large: { styles: 8_334, skus: 100_000, customers: 300, approvedOrders: 2_000 },
};

function scaleOf(size: CatalogueSize | number): Scale {
	if (typeof size !== 'number') return SCALES[size];
	return { styles: size, skus: size * 12, customers: 14, approvedOrders: Math.min(24, size * 2) };
}

/** How many SKUs each style has, so that the sum is exact and the styles differ. */
function skuCounts(random: ReturnType<typeof createRandom>, scale: Scale): number[] {
	const counts: number[] = [];
	let given = 0;
	for (let index = 0; index < scale.styles; index += 1) {
		const left = scale.styles - index - 1;
		const ladder = garmentAt(index).sizes.length;
		const fair = Math.round((scale.skus * (index + 1)) / scale.styles) - given;
		const wish = ladder * Math.max(1, Math.round((fair + random.number.int({ min: -6, max: 6 })) / ladder));
		// The last styles take what is left; every style after this one keeps room for at least one SKU.
		const most = Math.min(ladder * 6, scale.skus - given - left);
		const count = left < 3 ? Math.max(1, Math.min(fair, most)) : Math.max(1, Math.min(wish, most));
		counts.push(left === 0 ? Math.max(1, scale.skus - given) : count);
		given += counts[index];
	}
	return counts;
}

/**
 * The sample brand: styles, SKUs with stock in two warehouses, retailers and the orders they placed in JOOR. Prices are
 * in units of the currency with two decimals. Deterministic; `large` takes well under a few seconds.
 * What goes wrong in it on purpose is listed in TROUBLES (small only).
 */
export function makeCatalogue(options: CatalogueOptions): Catalogue {
	const random = createRandom(options.seed ?? 1);
	const troubles = options.troubles ?? options.size === 'small';
	const scale = scaleOf(options.size);
	const styles: CatalogueStyle[] = [];
	let upcSerial = 1_000;
	for (const [index, skuCount] of skuCounts(random, scale).entries()) {
		styles.push(makeStyle(random, { index, skuCount, upcSerial, troubles }));
		upcSerial += skuCount;
	}
	if (troubles) styles.push(makeArchivedStyle(random, upcSerial));
	const customers = makeCustomers(random, scale.customers);
	return {
		brand: BRAND,
		currency: 'USD',
		priceLabel: 'USD Wholesale',
		warehouses: [...WAREHOUSES],
		categories: categoryTree(),
		styles,
		customers,
		orders: makeOrders(random, styles, customers, { approved: scale.approvedOrders, troubles }),
	};
}
