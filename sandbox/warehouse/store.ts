import type { Catalogue, CatalogueSku, CatalogueStyle } from '../catalogue';
import { SAMPLE_NOW } from '../catalogue';

export interface StoredSku {
	sku: CatalogueSku;
	style: StoredStyle;
	/** When the warehouse last reported its stock, in ms. */
	stockAt: number;
}

export interface StoredStyle extends CatalogueStyle {
	/** From 1, stable for the life of a sandbox. */
	serial: number;
	/** When a field that all SKUs share last changed, in ms. */
	styleChangedAt: number;
	/** When a field of the SKUs themselves (price, attribute) last changed, in ms. */
	skusChangedAt: number;
}

/** Fields of a style that a test or a demo may change; prices go to every SKU. */
export type ProductPatch = Partial<
	Pick<
		CatalogueStyle,
		| 'name'
		| 'description'
		| 'shortDescription'
		| 'category'
		| 'tags'
		| 'linesheets'
		| 'season'
		| 'material'
		| 'imageUrls'
		| 'countryOfOrigin'
	>
> & { wholesale?: number; retail?: number };

/** Which patched fields live on the SKU; all others belong to the style. */
const SKU_FIELDS = new Set(['wholesale', 'retail', 'season', 'material']);

/** What one warehouse system holds of the brand: its own copy, so that systems do not change each other's data. */
export interface BrandStore {
	styles: StoredStyle[];
	/** By SKU code, in catalogue order. */
	skus: Map<string, StoredSku>;
	/** Makes `quantity` units available in a warehouse, none of them allocated. Throws on an unknown SKU or warehouse. */
	setStock(sku: string, warehouse: string, quantity: number): void;
	/** Changes a style as a merchandiser would, and moves its date. Throws on an unknown style. */
	touchProduct(styleNumber: string, patch: ProductPatch): void;
}

/** Copies the part of the catalogue that a warehouse system knows: SKUs that only JOOR still offers stay out. */
export function createBrandStore(catalogue: Catalogue, clock: () => number): BrandStore {
	const styles: StoredStyle[] = [];
	const skus = new Map<string, StoredSku>();
	for (const source of catalogue.styles) {
		const own = source.skus.filter((sku) => !sku.onlyInJoor).map((sku) => structuredClone(sku));
		if (own.length === 0) continue;
		const changedAt = Date.parse(source.updatedAt);
		const style: StoredStyle = {
			...structuredClone({ ...source, skus: [] }),
			skus: own,
			serial: styles.length + 1,
			styleChangedAt: changedAt,
			skusChangedAt: changedAt,
		};
		styles.push(style);
		for (const sku of own) skus.set(sku.sku, { sku, style, stockAt: SAMPLE_NOW });
	}
	return {
		styles,
		skus,
		setStock: (code, warehouse, quantity) => {
			const entry = skus.get(code);
			if (!entry) throw new Error(`The sandbox has no SKU ${code}`);
			if (!catalogue.warehouses.includes(warehouse)) throw new Error(`The sandbox has no warehouse ${warehouse}`);
			entry.sku.stock[warehouse] = { onHand: quantity, allocated: 0 };
			entry.stockAt = clock();
		},
		touchProduct: (styleNumber, patch) => {
			const style = styles.find((candidate) => candidate.styleNumber === styleNumber);
			if (!style) throw new Error(`The sandbox has no style ${styleNumber}`);
			applyPatch(style, patch, clock());
		},
	};
}

function applyPatch(style: StoredStyle, patch: ProductPatch, now: number): void {
	const { wholesale, retail, ...styleFields } = patch;
	Object.assign(style, styleFields);
	for (const sku of style.skus) {
		if (wholesale !== undefined) sku.wholesale = wholesale;
		if (retail !== undefined) sku.retail = retail;
	}
	const names = Object.keys(patch);
	if (names.some((name) => SKU_FIELDS.has(name))) style.skusChangedAt = now;
	if (names.length === 0 || names.some((name) => !SKU_FIELDS.has(name))) style.styleChangedAt = now;
}
