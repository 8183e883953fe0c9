import type { Price } from '../../model';
import { isEmpty, row, text } from '../../read';
import { parseSeason } from '../../rules/linesheets/seasonText';

/** What the columns of flat variant rows become in a canonical product; mapRows.ts writes them. */

export const ATTRIBUTE_COLUMN = 'attribute_';
export const VARIANT_ATTRIBUTE_COLUMN = 'variant_attribute_';

/** Entries of a cell, which are separated by semicolons. */
export function cellList(found: unknown): string[] {
	const entries = Array.isArray(found) ? found.map(text) : text(found).split(';');
	return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

/** The colour's image, then further ones of the variant. */
export function cellImages(item: unknown): string[] {
	const { image, more_images: more } = row(item);
	return [text(image), ...cellList(more)].filter((url) => url !== '');
}

/** The season of its three columns; one alone may be written as `Fall 2026` or `FW26`. */
export function cellSeason(found: unknown, item: unknown): unknown {
	const { season_year: year, season_code: code } = row(item);
	if (!isEmpty(found) && isEmpty(year) && isEmpty(code)) return parseSeason(found);
	return { name: text(found), year: text(year), code: text(code) };
}

/**
 * Prices of the columns without a number and with `_2`, `_3` (peers.md 6.1). Of a variant with a price of its own, the
 * style's is in `style_price_wholesale` and `style_price_retail`.
 */
export function cellPrices(item: unknown): Price[] {
	const cells = row(item);
	const ofStyle = (column: string) =>
		Object.hasOwn(cells, `style_${column}`) ? cells[`style_${column}`] : cells[column];
	const prices: Price[] = [];
	for (let position = 1; ; position++) {
		const end = position === 1 ? '' : `_${position}`;
		const [wholesale, retail] = [ofStyle(`price_wholesale${end}`), ofStyle(`price_retail${end}`)];
		const price: Price = { label: text(cells[`price_label${end}`]), currency: text(cells[`currency${end}`] ?? cells[`price_currency${end}`]) };
		if (!isEmpty(wholesale)) price.wholesale = wholesale as number;
		if (!isEmpty(retail)) price.retail = retail as number;
		if (Object.values(price).some((value) => value !== '')) prices.push(price);
		else if (position > 1) return prices;
	}
}

/** Columns with a prefix, as attributes. */
export function cellAttributes(item: unknown, prefix: string): Record<string, string> {
	const found = Object.entries(row(item)).filter(([name, value]) => name.startsWith(prefix) && !isEmpty(value));
	return Object.fromEntries(found.map(([name, value]) => [name.slice(prefix.length), text(value)]));
}
