import type { JoorColor, JoorPrice } from '../../../joor/types';
import { valueOr } from '../../draft';
import type { MappingOptions } from '../../options';
import { isEmpty, text, type Row } from '../../read';
import { Findings, pass, type Ruled } from '../../result';
import { formatMoney, parseMoney } from './money';
import { listedPrices } from './priceList';
import { stylePrices, type PriceOptions } from './prices';
import { statedCurrency } from './statedCurrency';

/** The options that prices of colours depend on. */
export type ColorPriceOptions = PriceOptions & Pick<MappingOptions, 'wholesalePriceList' | 'retailPriceList'>;

/** What the prices of a style are made of. */
export interface PriceSource {
	draft: ReadonlyMap<string, unknown>;
	/** The canonical product. */
	product: Row;
	/** Fields that an override, a row of the sheet or a path of the user gave for the whole style. */
	replaced: ReadonlySet<string>;
}

/** Fields of the draft with the variants' own amounts, for one colour. */
type OwnAmounts = Array<[field: 'price_wholesale' | 'price_retail', amount: unknown]>;

/**
 * The prices of each colour that becomes a style of its own, by colour code. A colour whose variants (`variantsOf`, by
 * colour code, the active ones) all state one amount costs that, by all rules for prices of styles; any other costs what
 * the style does, also where the style's price was chosen, by `replaced` or a named price list. Amounts of variants state
 * no currency as a rule, so they count only where the product leaves no doubt about it. Sentences about a colour's own
 * price name the colour. Price types are not for here: they name their price lists. Refused as by {@link stylePrices}.
 */
export function colorPrices(
	source: PriceSource,
	colors: readonly JoorColor[],
	variantsOf: ReadonlyMap<string, readonly Row[]>,
	settings: ColorPriceOptions,
): Ruled<Map<string, JoorPrice[]>> {
	const { draft, product, replaced } = source;
	const prices = new Map<string, JoorPrice[]>();
	const findings = new Findings();
	const read = ownAmountsReader(source, settings);
	const priced = colors.map((color) => {
		const variants = variantsOf.get(color.color_code) ?? [];
		return { color, variants, own: read(variants) };
	});
	const plain = priced.filter(({ own }) => own.length === 0);
	if (plain.length > 0) {
		const variants = plain.flatMap((one) => one.variants);
		const made = findings.take(stylePrices(draft, { ...product, variants }, settings, replaced)) ?? [];
		for (const { color } of plain) prices.set(color.color_code, made);
	}
	for (const { color, variants, own } of priced) {
		if (own.length === 0) continue;
		const ruled = stylePrices(new Map([...draft, ...own]), { ...product, variants }, settings, replaced);
		prices.set(color.color_code, findings.take(aboutColor(color, ruled, findings)) ?? []);
	}
	return findings.finish(prices);
}

/** The colour's name before each sentence, without those that were told of the style already. */
function aboutColor<T>({ color_name }: JoorColor, ruled: Ruled<T>, told: Findings): Ruled<T> {
	if (ruled.ok) {
		const news = ruled.warnings.filter((words) => !told.warnings.includes(words));
		return pass(ruled.value, ...news.map((words) => `${color_name}: ${words}`));
	}
	const known = new Set(told.rejections.map(({ reason }) => reason));
	const news = ruled.rejections.filter(({ reason }) => !known.has(reason));
	return { ok: false, rejections: news.map((one) => ({ ...one, reason: `${color_name}: ${one.reason}` })) };
}

/** Prepares a product: tells what variants of a colour cost other than the style, which is nothing for most colours. */
function ownAmountsReader(
	{ draft, product, replaced }: PriceSource,
	settings: ColorPriceOptions,
): (variants: readonly Row[]) => OwnAmounts {
	const account = text(settings.currency).toUpperCase();
	const currency = text(valueOr(draft, 'price_currency', account)).toUpperCase() || account;
	const retailCurrency = text(valueOr(draft, 'price_currency_retail', currency)).toUpperCase() || currency;
	const currencies = new Set(listedPrices(product.prices, account).map((entry) => entry.currency));
	const isClear = currencies.size <= 1 || currency === account;
	const fits = (amount: unknown, used: string) => {
		const stated = statedCurrency(amount);
		return stated === '' ? isClear : stated === used;
	};
	const differs = (field: string, amount: unknown) => shown(amount) !== shown(draft.get(field));
	const ofWholesale = settings.wholesalePriceList === '' && !replaced.has('price_wholesale');
	const ofRetail = settings.retailPriceList === '' && !replaced.has('price_retail');
	return (variants) => {
		const own: OwnAmounts = [];
		const wholesale = ofWholesale ? commonAmount(variants, 'wholesalePrice') : undefined;
		// Some systems write 0 for a price that nobody set, so it says nothing against the style's.
		const isNone =
			settings.zeroPrice === 'reject' && parseMoney(wholesale) === 0 && !isEmpty(draft.get('price_wholesale'));
		const isSet = wholesale !== undefined && !isNone;
		if (isSet && fits(wholesale, currency) && differs('price_wholesale', wholesale)) {
			own.push(['price_wholesale', wholesale]);
		}
		const retail = ofRetail ? commonAmount(variants, 'retailPrice') : undefined;
		// A retail price of 0 is none, so it says nothing against the style's.
		const isPrice = retail !== undefined && (parseMoney(retail) ?? 0) > 0;
		if (isPrice && fits(retail, retailCurrency) && differs('price_retail', retail)) {
			own.push(['price_retail', retail]);
		}
		return own;
	};
}

/** The amount that all variants state, as the source writes it; `undefined` when one states none or another. */
function commonAmount(variants: readonly Row[], kind: 'wholesalePrice' | 'retailPrice'): unknown {
	if (variants.length === 0 || isEmpty(variants[0][kind])) return undefined;
	const first = variants[0][kind];
	const same = `${shown(first)} ${statedCurrency(first)}`;
	const isCommon = variants.every((one) => `${shown(one[kind])} ${statedCurrency(one[kind])}` === same);
	return isCommon && shown(first) !== '' ? first : undefined;
}

/** An amount to the cent; '' for what is none. */
function shown(value: unknown): string {
	const amount = parseMoney(value);
	return amount === undefined ? '' : formatMoney(amount);
}
