import type { Price } from '../../nodes/shared/mapping/model';
import type { PriceType } from '../../nodes/shared/mapping/options';
import { variant } from './mapping-support';
import {
	groups,
	made,
	priceType,
	refusal,
	standard,
	tiers,
	usdToEur,
	warnings,
	type Case,
} from './price-types-support';

describe('prices of several price types', () => {
	it.each<[string, Case, string[]]>([
		[
			'takes each from its own Cin7 Core tier; tiers without currency are in the currency of the account',
			{
				prices: tiers,
				settings: {
					priceTypes: [
						priceType('Wholesale', 'USD', { wholesaleList: 'PriceTier1', retailList: 'PriceTier2' }),
						priceType('Distributor', 'USD', { wholesaleList: 'pricetier10', retailList: 'PriceTier6' }),
					],
				},
			},
			['Wholesale USD 48.00 110.00 USD', 'Distributor USD 40.00 96.50 USD'],
		],
		[
			'tells the entries of one ApparelMagic price group apart by currency',
			{
				settings: {
					priceTypes: [
						priceType('WHOLESALE', 'USD', { wholesaleList: 'WHOLESALE', retailList: 'MSRP' }),
						priceType('WHOLESALE', 'EUR', { wholesaleList: 'WHOLESALE' }),
						priceType('Trade UK', 'GBP', { wholesaleList: 'UK' }),
					],
				},
			},
			['WHOLESALE USD 48.00 110.00 USD', 'WHOLESALE EUR 45.00 - -', 'Trade UK GBP 39.00 95.00 GBP'],
		],
		[
			'takes the first list in the currency when none is named, and retail of the first that has one in it',
			{ settings: { priceTypes: [priceType('', 'USD'), priceType('', 'EUR'), priceType('', 'GBP')] } },
			[' USD 48.00 110.00 USD', ' EUR 45.00 - -', ' GBP 39.00 95.00 GBP'],
		],
		[
			'prefers retail of the list that wholesale is from',
			{
				prices: [
					{ label: 'A', currency: 'USD', wholesale: 10, retail: 20 },
					{ label: 'B', currency: 'USD', wholesale: 11, retail: 22 },
				],
				settings: { priceTypes: [priceType('B', 'USD', { wholesaleList: 'B' })] },
			},
			['B USD 11.00 22.00 USD'],
		],
		[
			'sends retail in another currency than wholesale where the price type says so',
			{ settings: { priceTypes: [priceType('Export', 'EUR', { retailCurrency: 'GBP' })] } },
			['Export EUR 45.00 95.00 GBP'],
		],
		[
			'takes prices of variants where there is no list',
			{
				prices: [],
				variants: [variant({ wholesalePrice: 48, retailPrice: 110 })],
				settings: { priceTypes: [standard] },
			},
			['Standard USD 48.00 110.00 USD'],
		],
		[
			'takes what the preset found elsewhere, in the currency that it found',
			{
				prices: [],
				draft: { price_wholesale: '45,00', price_currency: 'EUR' },
				replaced: [],
				settings: { priceTypes: [priceType('EU', 'EUR'), standard] },
			},
			['EU EUR 45.00 - -'],
		],
		[
			'reads amounts as people write them',
			{
				prices: [{ label: '', currency: 'EUR', wholesale: '1.234,50', retail: '2 400,00 EUR' }],
				settings: { priceTypes: [priceType('EU', 'eur')] },
			},
			['EU EUR 1234.50 2400.00 EUR'],
		],
		[
			'keeps the label letter by letter',
			{ settings: { priceTypes: [priceType('Wholesale  (US) ', 'USD')] } },
			['Wholesale  (US) USD 48.00 110.00 USD'],
		],
	])('%s', (_name, given, expected) => {
		expect(made(given)).toEqual(expected);
	});

	it('is not needed for one price, which stays as the preset finds it', () => {
		const draft = { price_wholesale: 48, price_retail: 110, price_currency: 'EUR' };
		const settings = { priceLabel: 'Standard', exchangeRates: [{ ...usdToEur }] };
		expect(made({ draft, settings })).toEqual(['Standard EUR 48.00 110.00 EUR']);
	});
});

describe('a price type without a usable price', () => {
	const named = (list: string, currency = 'USD') => priceType('Named', currency, { wholesaleList: list });

	it.each<[string, PriceType, unknown, string, RegExp]>([
		['a list that the style is not on', named('VIP'), groups, 'missing-wholesale-price', /on no price list "VIP"/],
		[
			'a list without an amount',
			named('VIP'),
			[{ label: 'VIP', currency: 'USD' }],
			'missing-wholesale-price',
			/"VIP" has no wholesale price/,
		],
		['no price at all', standard, [], 'missing-wholesale-price', /no wholesale price in USD/],
		['a list in another currency', named('UK'), groups, 'price-currency-mismatch', /"UK" is in GBP, not in USD/],
		[
			'a list of the account currency',
			named('PriceTier1', 'EUR'),
			tiers,
			'price-currency-mismatch',
			/"PriceTier1" is in USD, not in EUR/,
		],
		[
			'other currencies only',
			priceType('CA', 'CAD'),
			groups,
			'price-currency-mismatch',
			/are in USD, EUR, GBP, not in CAD/,
		],
		['a price of 0', named('PriceTier5'), tiers, 'missing-wholesale-price', /is 0\.00/],
		[
			'a negative price',
			standard,
			[{ label: '', currency: '', wholesale: -5 }],
			'missing-wholesale-price',
			/is -5\.00/,
		],
		[
			'no amount',
			standard,
			[{ label: '', currency: '', wholesale: 'ask' }],
			'missing-wholesale-price',
			/"ask" is not an amount/,
		],
		['no currency', priceType('Odd', 'dollars'), groups, 'bad-currency', /"DOLLARS" is not a currency code/],
	])('refuses the style when it is the first, and leaves it out when it is a further one: %s', (...row) => {
		const [, wanted, prices, reasonCode, words] = row;
		const refused = refusal({ prices, settings: { priceTypes: [wanted] } });
		expect(refused).toMatchObject({ reasonCode });
		expect(refused.reason).toMatch(words);
		expect(refused.reason).toContain(`The price type "${wanted.label}" (`);
		const good = priceType('Good', 'AUD');
		const list = [{ label: 'AU', currency: 'AUD', wholesale: 70 }, ...(prices as Price[])];
		const settings = { priceTypes: [good, wanted] };
		expect(made({ prices: list, settings })).toEqual(['Good AUD 70.00 - -']);
		const [left] = warnings({ prices: list, settings });
		expect(left).toMatch(/^The price type ".*" \(.*\) was left out\. ./);
		expect(left).toContain(wanted.label);
		if (wanted.wholesaleList !== '') expect(left).toContain(`price list "${wanted.wholesaleList}"`);
	});
});

describe('overrides of prices', () => {
	const settings = { priceTypes: [standard, priceType('EU', 'EUR')] };

	it('are for the first price type, and are told from what the preset found', () => {
		const found = { price_wholesale: 48, price_retail: 110, price_currency: 'USD' };
		expect(made({ draft: { ...found, price_wholesale: '50' }, settings })).toEqual([
			'Standard USD 50.00 110.00 USD',
			'EU EUR 45.00 - -',
		]);
		const swapped = { priceTypes: [priceType('EU', 'EUR'), standard] };
		expect(made({ draft: found, settings: swapped })).toEqual(['EU EUR 45.00 - -', 'Standard USD 48.00 110.00 USD']);
		expect(made({ draft: { ...found, price_label: 'Show' }, settings: swapped })[0]).toBe('Show EUR 45.00 - -');
	});

	it('count where they repeat a price of the source, when the fields are named', () => {
		const given = { draft: { price_wholesale: 48 }, settings: { priceTypes: [priceType('EU', 'EUR')] } };
		expect(made(given)).toEqual(['EU EUR 45.00 - -']);
		expect(made({ ...given, replaced: ['price_wholesale'] })).toEqual(['EU EUR 48.00 - -']);
	});

	it('may set currency, retail and its currency', () => {
		const draft = { price_currency: 'CAD', price_wholesale: '66', price_retail: '150', price_currency_retail: 'aud' };
		expect(made({ draft, settings })).toEqual(['Standard CAD 66.00 150.00 AUD', 'EU EUR 45.00 - -']);
		expect(refusal({ draft: { price_currency: 'CAD' }, settings }).reasonCode).toBe('price-currency-mismatch');
		expect(refusal({ draft: { ...draft, price_currency_retail: 'x' }, settings }).reasonCode).toBe('bad-currency');
	});

	it('clear: no wholesale price refuses the style, no retail price is none, also with an exchange rate', () => {
		expect(refusal({ draft: { price_wholesale: '' }, settings }).reasonCode).toBe('missing-wholesale-price');
		const priceTypes = [priceType('EU', 'EUR')];
		const rated = { priceTypes, exchangeRates: [usdToEur] };
		expect(made({ settings: rated })).toEqual(['EU EUR 45.00 101.20 EUR']);
		expect(made({ draft: { price_retail: '' }, settings: rated })).toEqual(['EU EUR 45.00 - -']);
	});

	it('never make two prices of one label and currency', () => {
		const draft = { price_label: 'EU', price_currency: 'EUR', price_wholesale: '47' };
		const replaced = Object.keys(draft);
		expect(made({ draft, replaced, settings })).toEqual(['EU EUR 47.00 - -']);
		expect(warnings({ draft, replaced, settings })).toEqual([
			'The price type "EU" (EUR) was left out: another price has its label and currency.',
		]);
	});
});
