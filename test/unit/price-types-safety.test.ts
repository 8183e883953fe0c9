import type { Price } from '../../nodes/shared/mapping/model';
import type { PriceType } from '../../nodes/shared/mapping/options';
import { exchangeRatesFlaw } from '../../nodes/shared/mapping/rules/prices/exchangeRate';
import { priceTypesFlaw } from '../../nodes/shared/mapping/rules/prices/prices';
import { variant } from './mapping-support';
import { groups, made, priceType, refusal, standard, usdToEur, warnings } from './price-types-support';

describe('exchange rates', () => {
	const eu = priceType('EU', 'EUR');
	const settings = { priceTypes: [eu], exchangeRates: [usdToEur] };

	it('convert a retail price that the source has in another currency, and say so', () => {
		expect(made({ settings })).toEqual(['EU EUR 45.00 101.20 EUR']);
		expect(warnings({ settings })).toEqual(['Retail 110.00 USD became 101.20 EUR at 0.92 of 2026-11-01.']);
	});

	it('say one conversion once where two price types have it', () => {
		const both = { priceTypes: [eu, priceType('EU B', 'EUR')], exchangeRates: [usdToEur] };
		expect(warnings({ settings: both })).toHaveLength(1);
	});

	it.each<[number, number, string]>([
		[8.35, 0.9, '7.52'],
		[1.15, 0.9, '1.04'],
		[10.05, 1.1, '11.06'],
		[99.99, 0.92, '91.99'],
		[1, 149.355, '149.36'],
	])('round %p at %p to %p, half a cent up', (retail, rate, expected) => {
		const prices = [
			{ label: 'W', currency: 'EUR', wholesale: 0.5 },
			{ label: 'R', currency: 'USD', retail },
		];
		const rated = { priceTypes: [eu], exchangeRates: [{ ...usdToEur, rate }] };
		expect(made({ prices, settings: rated })).toEqual([`EU EUR 0.50 ${expected} EUR`]);
	});

	it('leave a retail price alone that is there in the right currency', () => {
		const prices = [...groups, { label: 'RRP', currency: 'EUR', retail: 105 }];
		expect(made({ prices, settings })).toEqual(['EU EUR 45.00 105.00 EUR']);
		expect(warnings({ prices, settings })).toEqual([]);
	});

	it('convert from the named list only', () => {
		const rates = [usdToEur, { from: 'GBP', to: 'EUR', rate: 1.2, date: '2026-11-02' }];
		const named = priceType('EU', 'EUR', { retailList: 'UK' });
		expect(made({ settings: { priceTypes: [named], exchangeRates: rates } })).toEqual(['EU EUR 45.00 114.00 EUR']);
	});

	it('never convert wholesale', () => {
		const prices = groups.filter(({ currency }) => currency === 'USD');
		expect(refusal({ prices, settings }).reasonCode).toBe('price-currency-mismatch');
	});

	it('are not guessed: without the table nothing is converted, and a rate is not used backwards', () => {
		expect(made({ settings: { priceTypes: [eu] } })).toEqual(['EU EUR 45.00 - -']);
		expect(warnings({ settings: { priceTypes: [eu] } })).toEqual([]);
		const reverse = { from: 'EUR', to: 'USD', rate: 1.09, date: '2026-11-01' };
		const [words] = warnings({ settings: { priceTypes: [eu], exchangeRates: [reverse] } });
		expect(words).toBe(
			'The price type "EU" (EUR): the retail price was left out. The source has 95.00 GBP, ' +
				'and there is no exchange rate from GBP to EUR.',
		);
		const named = priceType('EU', 'EUR', { retailList: 'MSRP' });
		expect(warnings({ settings: { priceTypes: [named], exchangeRates: [reverse] } })[0]).toContain(
			'has 110.00 USD, and there is no exchange rate from USD to EUR, only one from EUR to USD.',
		);
		expect(warnings({ settings: { priceTypes: [named] } })[0]).toContain('no exchange rate from USD to EUR.');
	});

	it('say when a named list has no retail price, and when what it has is no amount or too little', () => {
		const named = (retail?: unknown) => ({
			prices: [...groups, { label: 'RRP', currency: 'USD', retail }],
			settings: { priceTypes: [priceType('EU', 'EUR', { retailList: 'RRP' })], exchangeRates: [usdToEur] },
		});
		expect(warnings(named())[0]).toContain('the price list "RRP" has no retail price');
		expect(warnings(named(0))[0]).toContain('the price list "RRP" has no retail price');
		expect(warnings(named('ask'))[0]).toContain('"ask" USD, which cannot be converted to EUR');
		expect(warnings(named(0.001))[0]).toContain('cannot be converted');
		expect(warnings(named(-3))[0]).toContain('-3.00 USD, which cannot be converted to EUR');
	});
});

describe('the safety rules of prices', () => {
	const free = [{ label: '', currency: '', wholesale: 0, retail: 110 }];
	const low = [{ label: '', currency: '', wholesale: 48, retail: 40 }];
	const single = (prices: Price[]) => ({
		prices,
		draft: { price_wholesale: prices[0].wholesale, price_retail: prices[0].retail },
	});
	const typed = (prices: Price[]) => ({ prices });

	it.each([
		['one price', single, []],
		['price types', typed, [priceType('', 'USD')]],
	] as const)('reject, warn of or allow a wholesale price of exactly 0: %s', (_name, given, types) => {
		const priceTypes = [...types];
		expect(refusal({ ...given(free), settings: { priceTypes } }).reasonCode).toBe('missing-wholesale-price');
		for (const zeroPrice of ['warn', 'allow'] as const) {
			const settings = { priceTypes, zeroPrice };
			expect(made({ ...given(free), settings })).toEqual([' USD 0.00 110.00 USD']);
			expect(warnings({ ...given(free), settings }).join()).toMatch(zeroPrice === 'warn' ? /is 0\.00/ : /^$/);
			for (const wholesale of [undefined, -1, 0.001, 'ask'] as number[]) {
				const other = given([{ ...free[0], wholesale }]);
				expect(refusal({ ...other, settings }).reasonCode).toBe('missing-wholesale-price');
			}
		}
	});

	it.each([
		['one price', single, []],
		['price types', typed, [priceType('', 'USD')]],
	] as const)('warn of, reject or allow retail below wholesale: %s', (_name, given, types) => {
		const priceTypes = [...types];
		expect(warnings({ ...given(low), settings: { priceTypes } }).join()).toContain(
			'40.00 is below the wholesale price',
		);
		const rejected = { ...given(low), settings: { priceTypes, retailBelowWholesale: 'reject' as const } };
		expect(refusal(rejected)).toMatchObject({ reasonCode: 'retail-below-wholesale', field: 'price_retail' });
		const allowed = { ...given(low), settings: { priceTypes, retailBelowWholesale: 'allow' as const } };
		expect(made(allowed)).toEqual([' USD 48.00 40.00 USD']);
		expect(warnings(allowed)).toEqual([]);
	});

	it('compare only amounts of one currency', () => {
		const draft = { price_wholesale: 48, price_retail: 40, price_currency_retail: 'GBP' };
		const retailBelowWholesale = 'reject' as const;
		expect(made({ draft, settings: { retailBelowWholesale } })).toEqual([' USD 48.00 40.00 GBP']);
		const prices = [
			{ label: '', currency: 'USD', wholesale: 48 },
			{ label: '', currency: 'GBP', retail: 40 },
		];
		const priceTypes = [priceType('', 'USD', { retailCurrency: 'GBP' })];
		expect(made({ prices, settings: { priceTypes, retailBelowWholesale } })).toEqual([' USD 48.00 40.00 GBP']);
	});

	it('refuse the style for a further price type whose retail is below wholesale, also after conversion', () => {
		const prices = [
			{ label: '', currency: 'USD', wholesale: 48, retail: 110 },
			{ label: '', currency: 'EUR', wholesale: 102 },
		];
		const settings = {
			priceTypes: [standard, priceType('EU', 'EUR')],
			exchangeRates: [usdToEur],
			retailBelowWholesale: 'reject' as const,
		};
		expect(refusal({ prices, settings })).toMatchObject({ reasonCode: 'retail-below-wholesale' });
		expect(refusal({ prices, settings }).reason).toContain('The price type "EU" (EUR): ');
	});

	it('say that variants cost other than the style, where the price is of the same kind', () => {
		const variants = [variant({ wholesalePrice: 48 }), variant({ sku: 'B', wholesalePrice: 52 })];
		expect(warnings({ variants, settings: { priceTypes: [standard] } }).join()).toContain('B 52.00');
		expect(warnings({ variants, settings: { priceTypes: [priceType('EU', 'EUR')] } })).toEqual([]);
	});
});

describe('tables that cannot be used are described', () => {
	it.each<[string, PriceType[], RegExp]>([
		['nothing wrong', [standard, priceType('Standard', 'EUR'), priceType('Show', 'USD')], /^$/],
		['letters that differ', [standard, priceType('standard', 'USD')], /^$/],
		['one pair twice', [standard, priceType(' Standard ', 'usd')], /"Standard" \(USD\) is there twice/],
		['no label twice', [priceType('', 'USD'), priceType('', 'USD')], /without a label \(USD\) is there twice/],
		['no currency', [priceType('A', '')], /Row 1 .* has "" as a currency/],
		['no code', [standard, priceType('B', 'Euro')], /Row 2 .*"EURO"/],
		['no code for retail', [priceType('B', 'EUR', { retailCurrency: '$' })], /"\$"/],
	])('price types: %s', (_name, types, words) => {
		expect(priceTypesFlaw(types)).toMatch(words);
	});

	it.each<[string, unknown[], RegExp]>([
		['nothing wrong', [usdToEur, { ...usdToEur, from: 'EUR', to: 'USD' }], /^$/],
		['rate 0', [{ ...usdToEur, rate: 0 }], /Row 1 .*USD to EUR.* no rate above 0/],
		['negative rate', [{ ...usdToEur, rate: -1 }], /no rate above 0/],
		['no number', [{ ...usdToEur, rate: '0.92' }], /no rate above 0/],
		['endless rate', [{ ...usdToEur, rate: Infinity }], /no rate above 0/],
		['no date', [{ ...usdToEur, date: ' ' }], /has no date/],
		['no such day', [{ ...usdToEur, date: '2026-02-30' }], /"2026-02-30".*YYYY-MM-DD/],
		['the pair twice', [usdToEur, { ...usdToEur, from: 'usd', rate: 0.93 }], /have USD to EUR twice/],
		['no code', [usdToEur, { ...usdToEur, to: 'Euros' }], /Row 2 .*"EUROS"/],
		['a currency to itself', [{ ...usdToEur, to: 'USD' }], /from USD to USD/],
	])('exchange rates: %s', (_name, rates, words) => {
		expect(exchangeRatesFlaw(rates as (typeof usdToEur)[])).toMatch(words);
	});
});
