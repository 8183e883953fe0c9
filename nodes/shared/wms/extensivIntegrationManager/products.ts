import { ApiError } from '../../http/apiError';
import type { HttpClient } from '../../http/types';
import type { Option } from '../../mapping/model';
import { text, type Row } from '../../mapping/read';
import { matchSku, parseSkuPattern, type SkuPattern } from '../../mapping/rules/codes/skuPattern';
import type { ProductList, ProductQuery } from '../contract';
import { readCoreFields } from '../coreFields';
import type { ExtensivSettings } from '../settings';
import { readSince } from '../since';
import { groupIntoStyles, type SkuDetail } from '../skuDetail';
import { changedSince, unique } from '../values';
import { aliasCodes, inventoryPages, productOf } from './inventory';

const SYSTEM = 'extensivIntegrationManager';
/** What the call limit lets through at once; beyond it each SKU takes 0.6 s (wms-systems.md 1.4). */
const QUICK_SKUS = 100;

/** What a SKU holds is a code; it is the name too where the product does not tell one. */
function withPart(said: Option, part = ''): Option {
	return { name: said.name || part, code: said.code || part };
}

/** The user's pattern, or none. Throws `ApiError` (refused) for one that cannot be read. */
function patternOf(settings: ExtensivSettings): SkuPattern | undefined {
	if (!settings.skuPattern?.trim()) return undefined;
	const pattern = parseSkuPattern(settings.skuPattern);
	if (pattern.ok) return pattern;
	throw new ApiError({ kind: 'refused', message: 'The SKU pattern cannot be used', description: pattern.reason });
}

/** One run of the product pickup: what it reads, and what came of it. */
class Pickup {
	readonly list: ProductList = { products: [], rejected: [], warnings: [] };

	private readonly pattern: SkuPattern | undefined;

	private readonly since: string | undefined;

	/** UPCs that the inventory list tells, for products whose own record has none. */
	private readonly upcs = new Map<string, string>();

	constructor(
		private readonly http: HttpClient,
		private readonly query: ProductQuery,
		private readonly settings: ExtensivSettings,
	) {
		this.pattern = patternOf(settings);
		this.since = readSince(query.since);
	}

	async run(): Promise<ProductList> {
		const byPattern = this.pattern !== undefined && this.settings.groupBy !== 'mainProduct';
		const skus = this.fitting(await this.skus());
		if (skus.length > QUICK_SKUS) {
			this.list.warnings.push(
				`Integration Manager has no list of changed products: ${skus.length} SKUs are read one by one, ` +
					`about ${Math.ceil((skus.length * 0.6) / 60)} minutes. Let full pickups run at night.`,
			);
		}
		if (byPattern) await this.byPattern(skus);
		else await this.byMainProduct(skus);
		return this.list;
	}

	private get isFull(): boolean {
		return this.query.limit !== undefined && this.list.products.length >= this.query.limit;
	}

	private styleIn(sku: string): string {
		return (this.pattern && matchSku(this.pattern, sku)?.style) ?? '';
	}

	/** SKUs to look at. Named SKUs bring the other SKUs of their style along, as far as the pattern tells them. */
	private async skus(): Promise<string[]> {
		const named = unique(this.query.skus ?? []);
		if (named.length && !this.pattern) {
			this.list.warnings.push('Without a SKU pattern only the named SKUs are read; their styles may have more.');
			return named;
		}
		const all: string[] = [];
		for await (const page of inventoryPages(this.http)) {
			for (const item of page) {
				const sku = text(item.sku);
				if (!sku) this.reject('missing-sku', 'An inventory record has no SKU. Give the item a SKU.', item);
				else all.push(sku);
				this.upcs.set(sku, aliasCodes(item.aliases)[0] ?? '');
			}
		}
		if (!named.length) return all;
		const styles = new Set(named.map((sku) => this.styleIn(sku)).filter(Boolean));
		// A named SKU that the list lacks is asked for all the same: the answer says what is wrong with it.
		return unique([...named, ...all.filter((sku) => styles.has(this.styleIn(sku)))]);
	}

	private fitting(skus: string[]): string[] {
		const { pattern } = this;
		if (!pattern) return skus;
		const misfits = skus.filter((sku) => !matchSku(pattern, sku));
		for (const sku of misfits) {
			const reason = `SKU ${sku} does not fit the SKU pattern ${pattern.pattern}. Correct the pattern or the SKU.`;
			this.reject('sku-pattern-mismatch', reason, { sku });
		}
		return skus.filter((sku) => matchSku(pattern, sku));
	}

	private async byPattern(skus: string[]): Promise<void> {
		const groups = new Map<string, string[]>();
		for (const sku of skus) groups.set(this.styleIn(sku), [...(groups.get(this.styleIn(sku)) ?? []), sku]);
		for (const group of groups.values()) {
			if (this.isFull) return;
			this.addStyle(await this.details(group));
		}
	}

	/** The SKUs of one main product may stand anywhere in the list, so all are read before the first style is made. */
	private async byMainProduct(skus: string[]): Promise<void> {
		const groups = new Map<string, SkuDetail[]>();
		for (const detail of await this.details(skus)) {
			const key = detail.sourceId || `sku ${detail.sku}`;
			groups.set(key, [...(groups.get(key) ?? []), detail]);
		}
		for (const group of groups.values()) {
			if (this.isFull) return;
			this.addStyle(group);
		}
	}

	/** A style comes whole when one of its SKUs has changed. */
	private addStyle(details: SkuDetail[]): void {
		if (!details.some((detail) => changedSince(detail.updatedAt, this.since))) return;
		const [{ styleNumber }] = details;
		this.list.products.push(
			...groupIntoStyles(
				SYSTEM,
				details.map((detail) => ({ ...detail, styleNumber })),
			),
		);
	}

	private async details(skus: string[]): Promise<SkuDetail[]> {
		const details: SkuDetail[] = [];
		for (const sku of skus) {
			const record = await productOf(this.http, sku);
			if (record) details.push(this.detailOf(sku, record));
			else this.reject('unknown-sku', `Integration Manager has no product detail for SKU ${sku}.`, { sku });
		}
		return details;
	}

	private detailOf(sku: string, record: Row): SkuDetail {
		const detail = readCoreFields(record);
		const parts = this.pattern && matchSku(this.pattern, sku);
		const mainProduct = text(record.wms_product_main_id);
		return {
			...detail,
			sku,
			upc: aliasCodes(record.aliases)[0] || this.upcs.get(sku) || detail.upc,
			styleNumber: parts?.style || detail.styleNumber || mainProduct || sku,
			sourceId: mainProduct,
			color: withPart(detail.color, parts?.color),
			size: withPart(detail.size, parts?.size),
			// Prices come without a currency; the JOOR pickup of this system knows USD only (0.1).
			currency: detail.currency || this.settings.currency || 'USD',
		};
	}

	private reject(reasonCode: string, reason: string, input: Row): void {
		this.list.rejected.push({ reasonCode, reason, logId: '', input });
	}
}

/**
 * Styles out of Integration Manager's thin product detail, one GET per SKU (wms-systems.md 1.4): style, colour and
 * size from the SKU pattern, or grouped by `wms_product_main_id`. Throws `ApiError`.
 */
export async function listProducts(
	http: HttpClient,
	query: ProductQuery,
	settings: ExtensivSettings,
): Promise<ProductList> {
	return await new Pickup(http, query, settings).run();
}
