import { isEmpty, rows, sameName, text, type Row } from '../../read';
import { statedCurrency } from './statedCurrency';

/**
 * Which of a product's prices is used (wms-systems.md 13.1: which price list is wholesale is the user's choice):
 * the list of that name, or the first that has such a price when no name is given. `undefined` when there is none.
 */
export function priceOfList(prices: unknown, kind: 'wholesale' | 'retail', listName: string): unknown {
	const entries = rows(prices);
	if (listName === '') return entries.find((entry) => !isEmpty(entry[kind]))?.[kind];
	const named = entries.filter((entry) => sameName(text(entry.label)) === sameName(listName));
	// A price list holds one amount; a reader may have put it under either word.
	const other = kind === 'wholesale' ? 'retail' : 'wholesale';
	return named.find((entry) => !isEmpty(entry[kind]))?.[kind] ?? named.find((entry) => !isEmpty(entry[other]))?.[other];
}

/** The first price of that kind among a product's active variants. */
export function priceOfVariants(variants: unknown, kind: 'wholesalePrice' | 'retailPrice'): unknown {
	return rows(variants).find((variant) => variant.active !== false && !isEmpty(variant[kind]))?.[kind];
}

/** The currency of an entry: stated beside the amounts, or by the first of them. */
function currencyOf({ currency, wholesale, retail }: Row): string {
	return text(currency) || statedCurrency(isEmpty(wholesale) ? retail : wholesale);
}

/**
 * The currency of the price list in use: `undefined` when it states none, whatever currencies other lists are in. Where
 * there is no such list, that of the first that names one.
 */
export function currencyOfList(prices: unknown, listName: string): unknown {
	const entries = rows(prices);
	const inUse = entries.filter((entry) =>
		listName === '' ? !isEmpty(entry.wholesale) : sameName(text(entry.label)) === sameName(listName),
	);
	const stating = (listName === '' ? inUse.slice(0, 1) : inUse).map(currencyOf).find((code) => code !== '');
	if (inUse.length > 0) return stating;
	return entries.map(currencyOf).find((code) => code !== '');
}

/** An entry of a price list with its currency worked out. */
export interface ListedPrice {
	/** Name of the price list, '' for the only one. */
	list: string;
	/** In capitals; the account's where the source states none. */
	currency: string;
	wholesale: unknown;
	retail: unknown;
}

/** An amount and the entry that it is from. */
export interface FoundPrice {
	entry: ListedPrice;
	amount: unknown;
}

/** A product's price lists; one that states no currency is in the account's. */
export function listedPrices(prices: unknown, accountCurrency: string): ListedPrice[] {
	return rows(prices).map((entry) => ({
		list: text(entry.label),
		currency: (currencyOf(entry) || text(accountCurrency)).toUpperCase(),
		wholesale: entry.wholesale,
		retail: entry.retail,
	}));
}

/**
 * All amounts of a kind in the order in which they are considered: those of the list with that name, or of every list
 * when no name is given. As in {@link priceOfList}, an amount of a named list counts under either word.
 */
export function pricesOfKind(
	entries: readonly ListedPrice[],
	kind: 'wholesale' | 'retail',
	listName: string,
): FoundPrice[] {
	const other = kind === 'wholesale' ? 'retail' : 'wholesale';
	const amounts = (of: readonly ListedPrice[], word: 'wholesale' | 'retail'): FoundPrice[] =>
		of.filter((entry) => !isEmpty(entry[word])).map((entry) => ({ entry, amount: entry[word] }));
	if (sameName(listName) === '') return amounts(entries, kind);
	const named = entriesOfList(entries, listName);
	const without = named.filter((entry) => isEmpty(entry[kind]));
	return [...amounts(named, kind), ...amounts(without, other)];
}

/** The entries of the list with that name; one name may stand for several currencies (ApparelMagic price groups). */
export function entriesOfList(entries: readonly ListedPrice[], listName: string): ListedPrice[] {
	const name = sameName(listName);
	return entries.filter(({ list }) => sameName(list) === name);
}
