import fc from 'fast-check';

import { DEFAULT_OPTIONS, type MappingOptions } from '../../nodes/shared/mapping/options';
import { exchangeRatesFlaw } from '../../nodes/shared/mapping/rules/prices/exchangeRate';
import { priceTypesFlaw, stylePrices } from '../../nodes/shared/mapping/rules/prices/prices';

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const currency = fc.constantFrom('USD', 'EUR', 'GBP', 'usd', '', 'euro');
const list = fc.constantFrom('', 'WHOLESALE', 'wholesale ', 'PriceTier1', 'PriceTier10', 'MSRP');
const amount = fc.oneof(
	{ weight: 5, arbitrary: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100) },
	fc.double({ noNaN: false }),
	fc.constantFrom('1.234,50', '$48', 'ask', ''),
	anything,
);
const entry = fc.record({ label: list, currency, wholesale: amount, retail: amount }, { requiredKeys: [] });
const prices = fc.oneof({ weight: 6, arbitrary: fc.array(fc.oneof(entry, anything), { maxLength: 6 }) }, anything);
const variants = fc.oneof(
	fc.array(fc.record({ wholesalePrice: amount, retailPrice: amount }, { requiredKeys: [] }), { maxLength: 3 }),
	anything,
);
const types = fc.array(
	fc.record({
		label: fc.constantFrom('', 'Standard', 'EU'),
		currency,
		wholesaleList: list,
		retailList: list,
		retailCurrency: currency,
	}),
	{ maxLength: 4 },
);
const rates = fc.array(
	fc.record({
		from: currency,
		to: currency,
		rate: fc.oneof(fc.double({ noNaN: false }), fc.constantFrom(0.92, 1.09)),
		date: fc.constantFrom('2026-11-01', '', 'today'),
	}),
	{ maxLength: 3 },
);
const FIELDS = ['price_wholesale', 'price_retail', 'price_label', 'price_currency', 'price_currency_retail'];
const drafts = fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(amount, currency, anything), { maxKeys: 5 });
const safety = fc.constantFrom('allow' as const, 'warn' as const, 'reject' as const);
const settings: fc.Arbitrary<MappingOptions> = fc
	.record({ priceTypes: types, exchangeRates: rates, zeroPrice: safety, retailBelowWholesale: safety, currency })
	.map((change) => ({ ...DEFAULT_OPTIONS, ...change }));
const replaced = fc.option(
	fc.subarray(FIELDS).map((names) => new Set(names)),
	{ nil: undefined },
);

describe('prices of anything', () => {
	it('are refused with a reason, or have two decimals, currencies and each label and currency once', () => {
		fc.assert(
			fc.property(drafts, prices, variants, settings, replaced, (fields, priceLists, skus, options, names) => {
				const draft = new Map(Object.entries(fields));
				const product = { prices: priceLists, variants: skus };
				const before = fc.stringify([fields, product, options]);
				const ruled = stylePrices(draft, product, options, names);
				expect(stylePrices(draft, product, options, names)).toEqual(ruled);
				expect(fc.stringify([fields, product, options])).toBe(before);
				if (!ruled.ok) {
					expect(ruled.rejections.length).toBeGreaterThan(0);
					for (const { reasonCode, reason, field } of ruled.rejections) {
						expect(reasonCode).toMatch(/^[a-z]+(-[a-z]+)+$/);
						expect(reason).toMatch(/\S.*\.$/s);
						expect(FIELDS).toContain(field);
					}
					return;
				}
				expect(ruled.value.length).toBeGreaterThan(0);
				const pairs = ruled.value.map((price) => `${price.price_currency} ${price.price_label}`);
				expect(new Set(pairs).size).toBe(pairs.length);
				for (const price of ruled.value) {
					expect(price.price_wholesale).toMatch(/^\d+\.\d\d$/);
					expect(price.price_currency).toMatch(/^[A-Z]{3}$/);
					expect(price.price_retail ?? '1.00').toMatch(/^\d+\.\d\d$/);
					expect(price.price_retail).not.toBe('0.00');
					expect(price.price_currency_retail ?? 'USD').toMatch(/^[A-Z]{3}$/);
					expect(price.price_currency_retail === undefined).toBe(price.price_retail === undefined);
					if (options.zeroPrice === 'reject') expect(Number(price.price_wholesale)).toBeGreaterThan(0);
					if (options.retailBelowWholesale !== 'reject' || price.price_retail === undefined) continue;
					if (price.price_currency !== price.price_currency_retail) continue;
					expect(Number(price.price_retail)).toBeGreaterThanOrEqual(Number(price.price_wholesale));
				}
			}),
			{ numRuns: 1500 },
		);
	});

	it('never change the currency of a wholesale price', () => {
		const money = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
		const good = fc.record({
			label: list,
			currency: fc.constantFrom('USD', 'EUR', 'GBP'),
			wholesale: money,
			retail: money,
		});
		fc.assert(
			fc.property(fc.array(good, { maxLength: 5 }), settings, (lists, options) => {
				const ruled = stylePrices(new Map(), { prices: lists }, options);
				for (const price of ruled.ok ? ruled.value : []) {
					const amounts = lists
						.filter((one) => one.currency === price.price_currency)
						.flatMap(({ wholesale, retail }) => [wholesale.toFixed(2), retail.toFixed(2)]);
					expect(amounts).toContain(price.price_wholesale);
				}
			}),
		);
	});

	it('have tables whose flaws are told without throwing', () => {
		fc.assert(
			fc.property(types, rates, (priceTypes, exchangeRates) => {
				for (const words of [priceTypesFlaw(priceTypes), exchangeRatesFlaw(exchangeRates)]) {
					expect(words).toMatch(/^$|\.$/);
				}
			}),
		);
	});
});
