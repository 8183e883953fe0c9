import type { JoorPrice } from '../../../joor/types';
import { valueOr } from '../../draft';
import { text, type Row } from '../../read';
import { Findings, type Ruled } from '../../result';
import { currencyCode } from './currency';
import { typedPrices, type PriceOptions } from './priceTypes';
import { retailPrice } from './retailPrice';
import { retailInCurrency, sameCurrency } from './statedCurrency';
import { tidy } from '../text/textCleaning';
import { variantPriceWarnings } from './variantPrices';
import { wholesalePrice } from './wholesalePrice';

export { priceTypesFlaw, type PriceOptions } from './priceTypes';

/**
 * The prices of a style (joor-v2.md 5.3): one by the settings for label and currency, or one for each of
 * `settings.priceTypes`. Amounts are text with two decimals, and no two prices have both label and currency in common.
 * Refusals: `missing-wholesale-price`, `price-currency-mismatch`, `retail-below-wholesale`, `bad-currency`.
 *
 * `replaced` names the fields of the draft that an override filled or cleared. Without it, a field counts as replaced
 * when the product itself has no such value. Exchange rates are for price types; a single price is never converted.
 */
export function stylePrices(
	draft: ReadonlyMap<string, unknown>,
	product: Row,
	settings: PriceOptions,
	replaced?: ReadonlySet<string>,
): Ruled<JoorPrice[]> {
	if (settings.priceTypes.length > 0) return typedPrices(draft, product, settings, replaced);
	return onePrice(draft, product, settings);
}

function onePrice(draft: ReadonlyMap<string, unknown>, product: Row, settings: PriceOptions): Ruled<JoorPrice[]> {
	const findings = new Findings();
	const wholesale = findings.take(wholesalePrice(draft.get('price_wholesale'), settings.zeroPrice)) ?? '';
	const stated = valueOr(draft, 'price_currency', settings.currency) || settings.currency;
	const currency = findings.take(currencyCode('price_currency', stated)) ?? '';
	const retailStated = valueOr(draft, 'price_currency_retail', currency) || currency;
	// Amounts in two currencies say nothing about each other.
	const compared = text(retailStated).toUpperCase() === currency ? wholesale : '';
	findings.take(sameCurrency(draft.get('price_wholesale'), currency));
	const suggested = findings.take(retailInCurrency(draft.get('price_retail'), text(retailStated).toUpperCase()));
	const retail = findings.take(retailPrice(suggested, compared, settings.retailBelowWholesale)) ?? '';
	findings.warnings.push(...variantPriceWarnings(product.variants, wholesale));
	const label = tidy(text(valueOr(draft, 'price_label', settings.priceLabel)));
	const made = { price_label: label, price_currency: currency, price_wholesale: wholesale };
	if (retail === '') return findings.finish([made]);
	const price_currency_retail = findings.take(currencyCode('price_currency_retail', retailStated)) ?? '';
	return findings.finish([{ ...made, price_retail: retail, price_currency_retail }]);
}
