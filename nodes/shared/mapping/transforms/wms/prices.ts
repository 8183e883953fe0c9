import type { Price } from '../../model';
import { asRow, isEmpty, row, rows, sameName, text, type Row } from '../../read';
import { priceOfList } from '../../rules/prices/priceList';
import { units } from '../../rules/stock/stockQuantity';
import type { Transform } from '../types';

/** A list entry as the model has it; amounts stay as the source writes them, the price rules read them. */
type ListEntry = Omit<Price, 'wholesale' | 'retail'> & { wholesale?: unknown; retail?: unknown };

/** Names of price lists that can only be retail; all others are wholesale until the user says otherwise. */
const RETAIL_NAME = /\b(?:retail|msrp|rrp|srp)\b/i;

/** Names of price lists that are meant where the user names none. */
const WHOLESALE_NAME = /\bwholesale\b/i;

/** The same lists with those that are wholesale by name first, else in their order. */
function wholesaleFirst(entries: readonly ListEntry[]): ListEntry[] {
	const isNamed = ({ label }: ListEntry) => WHOLESALE_NAME.test(label);
	return [...entries.filter(isNamed), ...entries.filter((one) => !isNamed(one))];
}

function entry(label: string, currency: string, amount: unknown): ListEntry {
	return { label, currency, [RETAIL_NAME.test(label) ? 'retail' : 'wholesale']: amount };
}

const TIER_FIELDS = Array.from({ length: 10 }, (_, index) => `PriceTier${index + 1}`);

/** Cin7 Core's tiers by their names, then by their fields (wms-systems.md 4.2); they are in the account's currency. */
function tiersOf(record: unknown): ListEntry[] {
	const fields = row(record);
	const named = Object.entries(row(fields.PriceTiers)).filter(([, amount]) => !isEmpty(amount));
	const numbered = TIER_FIELDS.filter((field) => !isEmpty(fields[field]));
	return wholesaleFirst([
		...named.map(([name, amount]) => entry(name, '', amount)),
		...numbered.map((field) => entry(field, '', fields[field])),
	]);
}

/** A currency as a code of three letters, '' for anything else, such as the id of a currency. */
const codeOf = (currency: string) => (/^[a-z]{3}$/i.test(currency) ? currency.toUpperCase() : '');

interface Listed {
	label: string;
	currency: string;
	amount: unknown;
}

/**
 * Prices by list and currency. An id in place of a currency code says nothing while it is the same for all; where ids
 * differ they stay, so that the rule for currencies refuses what cannot be told apart.
 */
function entriesOf(listed: readonly Listed[]): ListEntry[] {
	const stated = listed.filter(({ amount }) => !isEmpty(amount));
	const ids = new Set(stated.map(({ currency }) => currency).filter((currency) => codeOf(currency) === ''));
	return stated.map(({ label, currency, amount }) =>
		entry(label, codeOf(currency) || (ids.size > 1 ? currency : ''), amount),
	);
}

/** ApparelMagic: the standard price of the style, then its price groups (wms-systems.md 5.2). */
function priceGroups(found: unknown, _options: unknown, item: unknown): ListEntry[] {
	const groups = entriesOf(
		rows(found).map(({ price_group, price, currency_id }) => {
			return { label: text(price_group), currency: text(currency_id), amount: price };
		}),
	);
	if (groups.length === 0) return [];
	const { price, retail_price } = row(item);
	const standard: ListEntry = { label: '', currency: '' };
	if (!isEmpty(price)) standard.wholesale = price;
	if (!isEmpty(retail_price)) standard.retail = retail_price;
	return isEmpty(price) && isEmpty(retail_price) ? groups : [standard, ...groups];
}

const nameOrId = (value: unknown) => text(value) || text(row(value).refName) || text(row(value).id);

/** A row of `pricing`, or of the record's own price list (wms-systems.md 6.2). */
function levelOf(record: Row): Listed & { from: number } {
	const { pricelevel, priceLevel, currency, currencyPage, currencypage, unitprice, price, quantity } = record;
	return {
		label: nameOrId(pricelevel ?? priceLevel),
		currency: nameOrId(currency ?? currencyPage ?? currencypage),
		amount: unitprice ?? price,
		from: units(asRow(quantity) ? row(quantity).value : quantity) ?? 0,
	};
}

/** NetSuite: one entry per price level and currency, at the lowest quantity. */
function priceLevels(found: unknown): ListEntry[] {
	const inner = asRow(found)?.items;
	const levels = new Map<string, Listed & { from: number }>();
	for (const level of rows(inner ?? found).map(levelOf)) {
		const key = `${sameName(level.label)}\n${sameName(level.currency)}`;
		const known = levels.get(key);
		if (!isEmpty(level.amount) && (!known || level.from < known.from)) levels.set(key, level);
	}
	return wholesaleFirst(entriesOf([...levels.values()]));
}

export const PRICE_TRANSFORMS: Record<string, Transform> = {
	/** Every tier of the product or family. */
	priceTiers: (_found, _options, item) => tiersOf(item),
	/** Those of the first product that has any, for families without prices of their own. */
	priceTiersOfProducts: (found) => {
		return rows(found)
			.map(tiersOf)
			.find((tiers) => tiers.length > 0);
	},
	wholesaleTier: (_found, options, item) => priceOfList(tiersOf(item), 'wholesale', options.wholesalePriceList),
	retailTier: (_found, options, item) => priceOfList(tiersOf(item), 'retail', options.retailPriceList),
	priceGroups,
	priceLevels,
};
