import type { JoorPrice } from '../../../joor/types';
import type { MappingOptions, PriceType } from '../../options';
import { text, type Row } from '../../read';
import { Findings, pass, refuse, type Ruled } from '../../result';
import { currencyCode, isCurrencyCode } from './currency';
import { convertRetail, withoutRate } from './exchangeRate';
import { formatMoney, parseMoney } from './money';
import { entriesOfList, pricesOfKind, type FoundPrice, type ListedPrice } from './priceList';
import { RETAIL_BELOW_WHOLESALE, retailPrice } from './retailPrice';
import { retailInCurrency, sameCurrency } from './statedCurrency';
import { variantPriceWarnings } from './variantPrices';
import { overriddenPrice, priceTypeName, pricesOfProduct, replacedFields, wantedPrice } from './wantedPrice';
import type { WantedPrice } from './wantedPrice';
import { wholesalePrice } from './wholesalePrice';

/** The options that prices depend on. */
export type PriceOptions = Pick<
	MappingOptions,
	'currency' | 'exchangeRates' | 'priceLabel' | 'priceTypes' | 'retailBelowWholesale' | 'zeroPrice'
>;

const pairOf = ({ label, currency }: WantedPrice) => `${currency}\n${label}`;

/** What is wrong with a table of price types, as a sentence; '' for a usable one. */
export function priceTypesFlaw(types: readonly PriceType[]): string {
	const known = new Set<string>();
	for (const [index, type] of types.entries()) {
		const wanted = wantedPrice(type);
		const unclear = [wanted.currency, wanted.retailCurrency].find((code) => !isCurrencyCode(code));
		if (unclear !== undefined) {
			const row = `Row ${index + 1} of the price types`;
			return `${row} has "${unclear.slice(0, 20)}" as a currency. Use three letters, such as USD.`;
		}
		if (known.has(pairOf(wanted))) {
			const named = priceTypeName(wanted.label, wanted.currency);
			return `${named} is there twice. In JOOR label and currency together name one price type.`;
		}
		known.add(pairOf(wanted));
	}
	return '';
}

/**
 * One price per price type, in their order. The first is required: without it the style is refused. A further one
 * without a usable wholesale price is left out with a warning. Only retail prices are converted, by the table alone.
 */
export function typedPrices(
	draft: ReadonlyMap<string, unknown>,
	product: Row,
	settings: PriceOptions,
	replaced?: ReadonlySet<string>,
): Ruled<JoorPrice[]> {
	const findings = new Findings();
	const isReplaced = replacedFields(draft, product, replaced);
	const entries = pricesOfProduct(draft, product, settings, isReplaced);
	const prices: JoorPrice[] = [];
	const pairs = new Set<string>();
	for (const [index, type] of settings.priceTypes.entries()) {
		const wanted = index === 0 ? overriddenPrice(type, draft, isReplaced) : wantedPrice(type);
		const ruled = priceOfType(wanted, entries, settings);
		if (!ruled.ok && (index === 0 || ruled.rejections.some(isBelowWholesale))) {
			findings.take(about(wanted, ruled));
		} else if (!ruled.ok) {
			findings.warnings.push(`${wanted.name} was left out. ${ruled.rejections.map(({ reason }) => reason).join(' ')}`);
		} else if (pairs.has(pairOf(wanted))) {
			findings.warnings.push(`${wanted.name} was left out: another price has its label and currency.`);
		} else {
			pairs.add(pairOf(wanted));
			findings.warnings.push(...ruled.warnings.filter((words) => !findings.warnings.includes(words)));
			if (index === 0 && wanted.wholesaleList === '' && wanted.currency === text(settings.currency).toUpperCase()) {
				findings.warnings.push(...variantPriceWarnings(product.variants, ruled.value.price_wholesale));
			}
			prices.push(ruled.value);
		}
	}
	return findings.finish(prices);
}

const isBelowWholesale = ({ reasonCode }: { reasonCode: string }) => reasonCode === RETAIL_BELOW_WHOLESALE;

/** The same finding with the price type before its sentences. */
function about<T>({ name }: WantedPrice, ruled: Ruled<T>): Ruled<T> {
	if (ruled.ok) return pass(ruled.value, ...ruled.warnings.map((words) => `${name}: ${words}`));
	return { ok: false, rejections: ruled.rejections.map((one) => ({ ...one, reason: `${name}: ${one.reason}` })) };
}

function priceOfType(wanted: WantedPrice, entries: readonly ListedPrice[], settings: PriceOptions): Ruled<JoorPrice> {
	const code = currencyCode('price_currency', wanted.currency);
	if (!code.ok) return code;
	const found = foundWholesale(wanted, entries);
	if (!found.ok) return found;
	const wholesale = wholesalePrice(found.value.amount, settings.zeroPrice);
	if (!wholesale.ok) return wholesale;
	const stated = sameCurrency(found.value.amount, wanted.currency);
	if (!stated.ok) return stated;
	const findings = new Findings();
	const price = findings.take(about(wanted, wholesale)) ?? '';
	const compared = wanted.retailCurrency === wanted.currency ? price : '';
	const suggested = foundRetail(wanted, entries, found.value.entry, settings);
	findings.warnings.push(...suggested.warnings);
	const amount = findings.take(about(wanted, retailInCurrency(suggested.amount, wanted.retailCurrency)));
	const ruled = retailPrice(amount, compared, settings.retailBelowWholesale);
	if (!ruled.ok) return ruled;
	const retail = findings.take(about(wanted, ruled)) ?? '';
	const made = { price_label: wanted.label, price_currency: wanted.currency, price_wholesale: price };
	if (retail === '') return findings.finish(made);
	const price_currency_retail = findings.take(currencyCode('price_currency_retail', wanted.retailCurrency)) ?? '';
	return findings.finish({ ...made, price_retail: retail, price_currency_retail });
}

/** The wholesale price of an override, or of the first price list that may be used and is in the type's currency. */
function foundWholesale(
	wanted: WantedPrice,
	entries: readonly ListedPrice[],
): Ruled<{ amount: unknown; entry?: FoundPrice['entry'] }> {
	if (wanted.wholesale !== undefined) return pass({ amount: wanted.wholesale });
	const { currency, wholesaleList } = wanted;
	const found = pricesOfKind(entries, 'wholesale', wholesaleList);
	const match = found.find(({ entry }) => entry.currency === currency);
	if (match) return pass(match);
	if (found.length > 0) {
		const others = [...new Set(found.map(({ entry }) => entry.currency.slice(0, 20) || 'no currency'))].join(', ');
		const where = wholesaleList === '' ? 'The wholesale prices of the source are' : `"${wholesaleList}" is`;
		const words = `${where} in ${others}, not in ${currency}. Choose a price list in ${currency}.`;
		return refuse('price_wholesale', 'price-currency-mismatch', words);
	}
	const listed = entriesOfList(entries, wholesaleList).length > 0;
	const named = listed
		? `"${wholesaleList}" has no wholesale price.`
		: `The style is on no price list "${wholesaleList}".`;
	const words = wholesaleList === '' ? `The style has no wholesale price in ${currency}.` : named;
	const advice = 'Set it in the source, or choose another price list.';
	return refuse('price_wholesale', 'missing-wholesale-price', `${words} ${advice}`);
}

/**
 * The retail price of an override; of a price list in the retail currency; else of one that the exchange rates convert.
 * Without a named list, the list of the wholesale price comes first. 0 is no retail price.
 */
function foundRetail(
	wanted: WantedPrice,
	entries: readonly ListedPrice[],
	wholesaleEntry: ListedPrice | undefined,
	{ exchangeRates }: PriceOptions,
): { amount?: unknown; warnings: string[] } {
	if (wanted.retail !== undefined) return { amount: wanted.retail, warnings: [] };
	const { retailList, retailCurrency, name } = wanted;
	const found = retailOrder(wanted, entries, wholesaleEntry).filter(({ amount }) => parseMoney(amount) !== 0);
	const match = found.find(({ entry }) => entry.currency === retailCurrency);
	if (match) return { amount: match.amount, warnings: [] };
	for (const { amount, entry } of found) {
		const converted = convertRetail(amount, entry.currency, retailCurrency, exchangeRates);
		if (converted) return { amount: converted.amount, warnings: [converted.note] };
	}
	// Nobody asked for a retail price: nothing is missing.
	if (retailList === '' && (found.length === 0 || exchangeRates.length === 0)) return { warnings: [] };
	if (found.length === 0) return { warnings: [`${name}: the price list "${retailList}" has no retail price.`] };
	const [{ amount, entry }] = found;
	const parsed = parseMoney(amount);
	const shown = parsed === undefined ? `"${text(amount).slice(0, 40)}"` : formatMoney(parsed);
	const currency = entry.currency.slice(0, 20);
	const why = withoutRate(currency, retailCurrency, exchangeRates);
	return { warnings: [`${name}: the retail price was left out. The source has ${shown} ${currency}, ${why}.`] };
}

function retailOrder(
	{ wholesaleList, retailList }: WantedPrice,
	entries: readonly ListedPrice[],
	wholesaleEntry: ListedPrice | undefined,
): FoundPrice[] {
	if (retailList !== '') return pricesOfKind(entries, 'retail', retailList);
	const own =
		wholesaleList === '' ? entries.filter((e) => e === wholesaleEntry) : entriesOfList(entries, wholesaleList);
	const others = entries.filter((entry) => !own.includes(entry));
	return pricesOfKind([...own, ...others], 'retail', '');
}
