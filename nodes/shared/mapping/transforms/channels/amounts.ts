import { listOf } from '../../path';
import { asRow, isEmpty, row, rows, text } from '../../read';
import { parseMoney, roundAt } from '../../rules/prices/money';

/** A record that is written as text, as Shopify writes metafields of the type money. */
function written(found: unknown): Record<string, unknown> | undefined {
	if (typeof found !== 'string' || !found.trim().startsWith('{')) return asRow(found);
	try {
		return asRow(JSON.parse(found));
	} catch {
		return undefined;
	}
}

/**
 * The amount of a price: as it is written, of `{ amount, currencyCode }`, or of Etsy's `{ amount, divisor }`, which
 * counts in the currency's smallest unit (wms-systems.md 10).
 */
export function amountOf(found: unknown): unknown {
	const price = written(Array.isArray(found) ? found[0] : found);
	if (!price) return Array.isArray(found) || asRow(found) ? undefined : found;
	const amount = price.amount ?? price.value;
	if (isEmpty(price.divisor)) return asRow(amount) ? undefined : amount;
	const [units, divisor] = [parseMoney(amount), parseMoney(price.divisor)];
	return units === undefined || !divisor ? undefined : roundAt(units / divisor, 4);
}

/** The currency that a price states. */
export function currencyOf(found: unknown): string {
	const price = row(found);
	return text(price.currencyCode) || text(price.currency_code) || text(price.currency);
}

const isYes = (value: unknown) => /^(?:true|1|yes|y)$/i.test(text(value));

/** Etsy's offerings that are not deleted, those that are for sale first (wms-systems.md 10). */
export function offerings(found: unknown): Array<Record<string, unknown>> {
	const all = rows(found).filter(({ is_deleted: deleted }) => !isYes(deleted));
	const enabled = all.filter(({ is_enabled: on }) => on === undefined || isYes(on));
	return [...enabled, ...all.filter((one) => !enabled.includes(one))];
}

/** The offering that prices a listing: the first of its first product that is not deleted. */
export function firstOffering(products: unknown): Record<string, unknown> {
	const product = rows(products).find(({ is_deleted: deleted }) => !isYes(deleted));
	return row(offerings(product?.offerings)[0]);
}

/** Units of all offerings together; nothing when none states any. */
export function offeredQuantity(found: unknown): number | undefined {
	const stated = offerings(found)
		.map(({ quantity }) => quantity)
		.filter((quantity) => !isEmpty(quantity));
	return stated.length === 0 ? undefined : stated.reduce((sum: number, quantity) => sum + Number(text(quantity)), 0);
}

/** Whether an Etsy product is still there. */
export function notDeleted(found: unknown): boolean | undefined {
	return isYes(found) ? false : undefined;
}

/** The value of a metafield or meta_data entry with the key `wholesale_price` (13.2: the user has to say which one). */
export function wholesaleMeta(found: unknown): unknown {
	const entry = (listOf(found) ?? []).find((one) => text(row(one).key) === 'wholesale_price');
	return amountOf(row(entry).value);
}
