import type { MappingOptions, PriceType } from '../../options';
import { isEmpty, rows, text, type Row } from '../../read';
import { listedPrices, priceOfVariants, type ListedPrice } from './priceList';
import { tidy } from '../text/textCleaning';

type Draft = ReadonlyMap<string, unknown>;

/** Whether an override of the item filled or cleared a field. */
export type IsReplaced = (field: string) => boolean;

/** A price type with what overrides say about it. Currencies are in capitals and never ''. */
export interface WantedPrice extends PriceType {
	/** For messages: label, currency and price list. */
	name: string;
	/** Amounts by override, '' for a cleared one; absent: from the price lists. */
	wholesale?: unknown;
	retail?: unknown;
}

/** Label, currency and price list of a price type as a person reads them. */
export function priceTypeName(label: string, currency: string, list = ''): string {
	const facts = list === '' ? currency : `${currency}, price list "${list}"`;
	return label === '' ? `The price type without a label (${facts})` : `The price type "${label}" (${facts})`;
}

/** A price type as the settings have it. */
export function wantedPrice(type: PriceType): WantedPrice {
	const label = text(type.label);
	const currency = text(type.currency).toUpperCase();
	const retailCurrency = text(type.retailCurrency).toUpperCase() || currency;
	const [wholesaleList, retailList] = [text(type.wholesaleList), text(type.retailList)];
	const name = priceTypeName(label, currency, wholesaleList);
	return { label, currency, wholesaleList, retailList, retailCurrency, name };
}

/** The first price type with the item's overrides, which are for this one only. */
export function overriddenPrice(type: PriceType, draft: Draft, isReplaced: IsReplaced): WantedPrice {
	const given = (field: string, fallback: string) => (isReplaced(field) ? tidy(text(draft.get(field))) : fallback);
	const wanted = wantedPrice({
		...type,
		label: given('price_label', type.label),
		currency: given('price_currency', type.currency) || type.currency,
		retailCurrency: given('price_currency_retail', type.retailCurrency),
	});
	if (isReplaced('price_wholesale')) wanted.wholesale = draft.get('price_wholesale');
	if (isReplaced('price_retail')) wanted.retail = draft.get('price_retail');
	return wanted;
}

/**
 * Tells the overrides of a draft from what the preset found. `replaced` names them; without it a value counts as an
 * override when the product itself says no such thing, so an override that repeats a price of the product as a number
 * is not recognized.
 */
export function replacedFields(draft: Draft, product: Row, replaced?: ReadonlySet<string>): IsReplaced {
	return (field) => {
		if (!draft.has(field)) return false;
		return replaced ? replaced.has(field) : !saidBy(product, field).includes(draft.get(field));
	};
}

function saidBy(product: Row, field: string): unknown[] {
	const lists = rows(product.prices);
	if (field === 'price_label') return lists.map(({ label }) => label);
	if (field.startsWith('price_currency')) return lists.map(({ currency }) => currency);
	return [
		...lists.flatMap(({ wholesale, retail }) => [wholesale, retail]),
		...rows(product.variants).flatMap(({ wholesalePrice, retailPrice }) => [wholesalePrice, retailPrice]),
	];
}

/**
 * What the product costs by its price lists. Where no list has a wholesale (or retail) price, there is an entry without
 * a name for what the preset found elsewhere, such as at the variants.
 */
export function pricesOfProduct(
	draft: Draft,
	product: Row,
	settings: Pick<MappingOptions, 'currency'>,
	isReplaced: IsReplaced,
): ListedPrice[] {
	// Further lists are used by name alone, so they come last.
	const lists = listedPrices([...rows(product.prices), ...rows(product.priceLists)], settings.currency);
	const elsewhere = (field: string, kind: 'wholesale' | 'retail'): unknown => {
		if (lists.some((entry) => !isEmpty(entry[kind]))) return undefined;
		const found = isReplaced(field) ? undefined : draft.get(field);
		return found ?? priceOfVariants(product.variants, `${kind}Price`);
	};
	const wholesale = elsewhere('price_wholesale', 'wholesale');
	const retail = elsewhere('price_retail', 'retail');
	if (isEmpty(wholesale) && isEmpty(retail)) return lists;
	const stated = lists.length > 0 || isReplaced('price_currency') ? '' : text(draft.get('price_currency'));
	const currency = (stated || text(settings.currency)).toUpperCase();
	return [...lists, { list: '', currency, wholesale, retail }];
}
