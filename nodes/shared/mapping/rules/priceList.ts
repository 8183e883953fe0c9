import { isEmpty, row, rows, sameName, text } from '../read';

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

/** The currency of the price list in use, else of the first that names one. */
export function currencyOfList(prices: unknown, listName: string): unknown {
	const entries = rows(prices).filter((entry) => !isEmpty(entry.currency));
	const named = entries.find((entry) => listName !== '' && sameName(text(entry.label)) === sameName(listName));
	return row(named ?? entries[0]).currency;
}
