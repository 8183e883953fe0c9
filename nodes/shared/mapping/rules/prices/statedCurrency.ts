import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/** Signs that mean one currency only; a bare `$`, `kr` or yen sign is used by several. */
const SIGNS: ReadonlyArray<readonly [sign: RegExp, code: string]> = [
	[/US\$/, 'USD'],
	[/(?:CA|C)\$/, 'CAD'],
	[/(?:AU|A)\$/, 'AUD'],
	[/NZ\$/, 'NZD'],
	[/HK\$/, 'HKD'],
	[/\u20ac/, 'EUR'],
	[/\u00a3/, 'GBP'],
	[/\u20b9/, 'INR'],
	[/\u20a9/, 'KRW'],
	[/\u20ba/, 'TRY'],
	[/z\u0142/, 'PLN'],
	[/K\u010d/, 'CZK'],
];

/** Codes that stand beside amounts; other words of three letters, such as NET, say nothing of a currency. */
const CODES: ReadonlySet<string> = new Set(
	'AED AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF ILS INR JPY KRW MXN NOK NZD PLN RON SEK SGD THB TRY TWD USD ZAR'.split(
		' ',
	),
);

/** The currency that a price names itself, such as `99 EUR` or `\u00a348` (peers.md 6.6); '' when it names none. */
export function statedCurrency(price: unknown): string {
	if (typeof price !== 'string') return '';
	const whole = price.trim();
	if (whole === '' || whole.length > 40 || /^[\d.,]+$/.test(whole)) return '';
	const word = /^[A-Z]{3}(?![A-Z])|(?<![A-Z])[A-Z]{3}$/.exec(whole)?.[0] ?? '';
	if (CODES.has(word)) return word;
	return SIGNS.find(([sign]) => sign.test(whole))?.[1] ?? '';
}

/** Refuses a wholesale price that names another currency than the one it would be sent in. */
export function sameCurrency(price: unknown, currency: string): Ruled<undefined> {
	const stated = statedCurrency(price);
	if (stated === '' || currency === '' || stated === currency) return pass(undefined);
	const words = `The wholesale price "${text(price)}" is in ${stated}, and would be sent in ${currency}.`;
	return refuse(
		'price_wholesale',
		'price-currency-mismatch',
		`${words} Set the currency to ${stated}, or correct the price in the source.`,
	);
}

/** A suggested retail price, or nothing and a sentence where it names another currency than its own. */
export function retailInCurrency(price: unknown, currency: string): Ruled<unknown> {
	const stated = statedCurrency(price);
	if (stated === '' || currency === '' || stated === currency) return pass(price);
	return pass('', `The retail price "${text(price)}" is in ${stated}, not in ${currency}, and was left out.`);
}
