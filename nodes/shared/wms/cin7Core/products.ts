import type { HttpClient } from '../../http/types';
import { row, sameName, text, type Row } from '../../mapping/read';
import type { ProductList, ProductQuery } from '../contract';
import type { Cin7Settings } from '../settings';
import { readSince } from '../since';
import { firstText, unique } from '../values';
import { Catalogue, type Cin7Style } from './catalogue';
import { tierReader } from './priceTiers';
import { isActive, readStyle, tagsOf, type ReaderContext } from './productReader';

/** Base currency of the account; the field's name in GET /me is not documented (wms-systems.md 4.1), so all are tried. */
async function baseCurrency(http: HttpClient): Promise<string> {
	const { body } = await http({ method: 'GET', path: '/me', action: 'read the base currency', repeatable: true });
	const me = row(body);
	return firstText(
		me.BaseCurrency,
		me.Currency,
		me.CurrencyCode,
		me.DefaultCurrency,
		row(me.Me).Currency,
	).toUpperCase();
}

/** One price list entry per style is read from the tiers of the settings; other tiers stay in `raw`. */
async function readerContext(http: HttpClient, settings: Cin7Settings): Promise<ReaderContext> {
	return {
		settings,
		currency: await baseCurrency(http),
		wholesale: await tierReader(http, settings.wholesaleTier || 'PriceTier1'),
		retail: await tierReader(http, settings.retailTier || 'PriceTier2'),
	};
}

/** Whether the user's filters let the style through: export tag, and styles that are deprecated as a whole. */
function isOffered(style: Cin7Style, settings: Cin7Settings): boolean {
	const tag = settings.exportTag?.trim();
	if (tag && !tagsOf(style).some((candidate) => sameName(candidate) === sameName(tag))) return false;
	return settings.includeDeprecated === true || !style.products.length || style.products.some(isActive);
}

class Reader {
	readonly list: ProductList = { products: [], rejected: [], warnings: [] };

	constructor(private readonly context: ReaderContext) {}

	add(style: Cin7Style): void {
		const name = firstText(style.family?.SKU, style.family?.Name, style.products[0]?.SKU);
		for (const member of style.missing) {
			const reason =
				`Style ${name} lists SKU ${firstText(member.SKU, member.ID)}, but Cin7 Core has no product record for it. ` +
				'Open the family in Cin7 Core and save or remove that variation.';
			this.reject('variant-not-found', reason, member);
		}
		const usable = style.products.filter((product) => text(product.SKU));
		for (const product of style.products.filter((candidate) => !text(candidate.SKU))) {
			this.reject('missing-sku', `Product "${text(product.Name)}" of Cin7 Core has no SKU. Give it one.`, product);
		}
		if (usable.length) this.list.products.push(readStyle({ ...style, products: usable }, this.context));
		else if (style.family) {
			this.reject('style-without-variants', `Product family ${name} has no product that can be read.`, style.family);
		}
	}

	reject(reasonCode: string, reason: string, input: Row): void {
		this.list.rejected.push({ reasonCode, reason, logId: '', input });
	}
}

/**
 * Styles with their variants: families joined with products, products of no family as styles of their own
 * (wms-systems.md 4.2). Throws `ApiError`.
 */
export async function listProducts(
	http: HttpClient,
	query: ProductQuery,
	settings: Cin7Settings,
): Promise<ProductList> {
	const since = readSince(query.since);
	const skus = unique(query.skus ?? []);
	const reader = new Reader(await readerContext(http, settings));
	const styles = await new Catalogue(http).styles(since, skus);
	for (const style of styles) {
		if (query.limit !== undefined && reader.list.products.length >= query.limit) break;
		if (isOffered(style, settings)) reader.add(style);
	}
	const found = new Set(styles.flatMap((style) => style.products.map((product) => text(product.SKU))));
	for (const sku of skus.filter((wanted) => !found.has(wanted))) {
		reader.reject('unknown-sku', `Cin7 Core has no product with SKU ${sku}.`, { sku });
	}
	return reader.list;
}
