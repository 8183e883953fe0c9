import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { Price } from '../../nodes/shared/mapping/model';
import type { ProductOptions } from '../../nodes/shared/mapping/options';
import { statedCurrency } from '../../nodes/shared/mapping/rules/prices/statedCurrency';
import { product } from './mapping-support';

/** Prices that name their currency (peers.md 6.6): what is in euros is never sent as dollars. */

const map = (price: object, options: Partial<ProductOptions> = {}) =>
	mapProducts([product({ prices: [{ label: '', currency: '', ...price }] })], { preset: 'cin7Core', ...options });

describe('The currency that a price names itself', () => {
	it.each([
		['\u20ac 99', 'EUR'],
		['99,00 \u20ac', 'EUR'],
		['\u00a348', 'GBP'],
		['99 EUR', 'EUR'],
		['USD 48.00', 'USD'],
		['CA$ 48', 'CAD'],
		['US$48', 'USD'],
		['499 z\u0142', 'PLN'],
		['$1,234.50', ''],
		['48 kr', ''],
		['48 NET', ''],
		['1.234,50', ''],
		['', ''],
		[48, ''],
		[null, ''],
	])('%p: %p', (price, code) => {
		expect(statedCurrency(price)).toBe(code);
	});

	it('counts before the Currency option, which is for prices that name none', () => {
		const { mapped } = map({ wholesale: '\u20ac 99', retail: '220 EUR' });
		expect(mapped[0].value.prices).toEqual([
			{
				price_label: '',
				price_currency: 'EUR',
				price_wholesale: '99.00',
				price_retail: '220.00',
				price_currency_retail: 'EUR',
			},
		]);
		expect(map({ wholesale: '$99' }).mapped[0].value.prices).toMatchObject([{ price_currency: 'USD' }]);
	});

	it('refuses a price that would be sent in another currency, with both named', () => {
		const { rejected } = map({ wholesale: '\u20ac 99', currency: 'USD' });
		expect(rejected[0]).toMatchObject({ reasonCode: 'price-currency-mismatch', field: 'price_wholesale' });
		expect(rejected[0].reason).toContain('The wholesale price "\u20ac 99" is in EUR, and would be sent in USD.');
	});

	it('leaves out a retail price in another currency than its own, and says so', () => {
		const { mapped } = map({ wholesale: 99, retail: '\u00a3220' });
		expect(mapped[0].value.prices[0]).not.toHaveProperty('price_retail');
		expect(mapped[0].warnings.join(' ')).toContain('The retail price "\u00a3220" is in GBP, not in USD');
	});

	it('finds the price list of a price type by it', () => {
		const type = { wholesaleList: '', retailList: '', retailCurrency: '' };
		const priceTypes = [
			{ ...type, label: 'US', currency: 'USD' },
			{ ...type, label: 'EU', currency: 'EUR' },
		];
		const prices = [
			{ label: 'A', currency: '', wholesale: '48' },
			{ label: 'B', currency: '', wholesale: '45,00 \u20ac' },
		] as unknown as Price[];
		const { mapped } = mapProducts([product({ prices })], { preset: 'cin7Core', priceTypes });
		expect(mapped[0].value.prices).toMatchObject([
			{ price_label: 'US', price_wholesale: '48.00' },
			{ price_label: 'EU', price_currency: 'EUR', price_wholesale: '45.00' },
		]);
		const override = [[{ field: 'price_wholesale', value: '\u20ac 45' }]];
		const { rejected } = mapProducts([product({ prices })], { preset: 'cin7Core', priceTypes, overrides: override });
		expect(rejected[0].reasonCode).toBe('price-currency-mismatch');
	});
});
