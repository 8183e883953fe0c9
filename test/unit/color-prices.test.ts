import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { Price, Variant } from '../../nodes/shared/mapping/model';
import { DEFAULT_OPTIONS, type AnyOptions, type MappingOptions } from '../../nodes/shared/mapping/options';
import type { Row } from '../../nodes/shared/mapping/read';
import { colorPrices } from '../../nodes/shared/mapping/rules/prices/colorPrices';
import { product, variant } from './mapping-support';

const COLORS = [
	{ color_name: 'Ink', color_code: '001' },
	{ color_name: 'Sand', color_code: '002' },
];

interface Case {
	/** What the variants of Sand state; those of Ink cost what the style does. */
	sand: Row[];
	draft?: Row;
	prices?: unknown;
	replaced?: string[];
	settings?: Partial<MappingOptions>;
}

function ruled({ sand, draft = {}, prices = [], replaced = [], settings = {} }: Case) {
	const variants = new Map<string, Row[]>([
		['001', [{ sku: 'I-S', wholesalePrice: 48, retailPrice: 110 }]],
		['002', sand.map((one, index) => ({ sku: `S-${index}`, ...one }))],
	]);
	const source = {
		draft: new Map(Object.entries({ price_wholesale: 48, price_retail: 110, ...draft })),
		product: { prices, variants: [...variants.values()].flat() },
		replaced: new Set(replaced),
	};
	return colorPrices(source, COLORS, variants, { ...DEFAULT_OPTIONS, ...settings });
}

function told(given: Case) {
	const made = ruled(given);
	if (!made.ok) return made.rejections.map(({ reasonCode, reason }) => `${reasonCode}: ${reason}`);
	const shown = [...made.value.values()].map(([price]) =>
		[price.price_wholesale, price.price_retail ?? 'none', price.price_currency].join(' '),
	);
	return [...shown, ...made.warnings];
}

const w = (wholesalePrice: unknown) => ({ wholesalePrice });
const r = (retailPrice: unknown) => ({ retailPrice });
const INK = '48.00 110.00 USD';
const oneOnly = (used: string, examples: string) =>
	`JOOR keeps one wholesale price per style: ${used} was used, other prices were not sent (${examples}).`;

describe('the price of a colour that is a style of its own', () => {
	it.each<[string, Case, string[]]>([
		['its variants when all state one', { sand: [w(52), w('52.0')] }, [INK, '52.00 110.00 USD']],
		['its variants for retail too', { sand: [r('119.9')] }, [INK, '48.00 119.90 USD']],
		['its variants for both', { sand: [{ wholesalePrice: 52, retailPrice: 120 }] }, [INK, '52.00 120.00 USD']],
		[
			'its variants where the style has no retail price',
			{ sand: [r(120)], draft: { price_retail: '' } },
			['48.00 110.00 USD', '48.00 120.00 USD'],
		],
		['the style when its variants state none', { sand: [{}, {}] }, [INK, INK]],
		['the style when they state the same', { sand: [{ wholesalePrice: '48.00', retailPrice: 110 }] }, [INK, INK]],
		['the style when it has no variants', { sand: [] }, [INK, INK]],
		['the style when a variant states none', { sand: [w(52), {}] }, [INK, INK, oneOnly('48.00', 'S-0 52.00')]],
		['the style when they state two', { sand: [w(52), w(48)] }, [INK, INK, oneOnly('48.00', 'S-0 52.00')]],
		['the style when they state no amount', { sand: [w('tbd'), w('tbd')] }, [INK, INK]],
		['the style when the retail price is 0', { sand: [r(0)] }, [INK, INK]],
		[
			'its variants for one kind and the style for the other',
			{ sand: [{ wholesalePrice: 52, retailPrice: 120 }, w(52)] },
			[INK, '52.00 110.00 USD'],
		],
		[
			'the style for wholesale where they state two, and its variants for retail',
			{
				sand: [
					{ wholesalePrice: 52, retailPrice: 120 },
					{ wholesalePrice: 50, retailPrice: 120 },
				],
			},
			[INK, '48.00 120.00 USD', `Sand: ${oneOnly('48.00', 'S-0 52.00, S-1 50.00')}`],
		],
		[
			'the style when its price was given for the style',
			{ sand: [{ wholesalePrice: 52, retailPrice: 120 }], replaced: ['price_wholesale', 'price_retail'] },
			[INK, INK, oneOnly('48.00', 'S-0 52.00')],
		],
		[
			'its variants for retail when only wholesale was given for the style',
			{ sand: [r(120)], replaced: ['price_wholesale'] },
			[INK, '48.00 120.00 USD'],
		],
		[
			'the style when price lists are named',
			{
				sand: [{ wholesalePrice: 52, retailPrice: 120 }],
				settings: { wholesalePriceList: 'Main', retailPriceList: 'MSRP' },
			},
			[INK, INK, oneOnly('48.00', 'S-0 52.00')],
		],
		[
			'its variants, rounded to the cent',
			{ sand: [w(52.005)] },
			[INK, '52.01 110.00 USD', 'Sand: The wholesale price 52.005 was rounded to 52.01.'],
		],
		['its variants in the currency that they state', { sand: [w('$52.00 USD')] }, [INK, '52.00 110.00 USD']],
		[
			'the style when its variants state another currency',
			{ sand: [w('52 EUR')] },
			[INK, INK, oneOnly('48.00', 'S-0 52.00')],
		],
		[
			'its variants when the product is in one other currency',
			{
				sand: [w(52)],
				draft: { price_currency: 'EUR' },
				prices: [{ label: '', currency: 'EUR', wholesale: 48 }],
			},
			['48.00 110.00 EUR', '52.00 110.00 EUR'],
		],
		[
			'the style when the product is in several currencies and not in that of the account',
			{
				sand: [w(52)],
				draft: { price_currency: 'EUR' },
				prices: [
					{ label: 'EU', currency: 'EUR', wholesale: 48 },
					{ label: 'US', currency: 'USD', wholesale: 50 },
				],
			},
			['48.00 110.00 EUR', '48.00 110.00 EUR', oneOnly('48.00', 'S-0 52.00')],
		],
		[
			'its variants when they state 0 and that may be sent',
			{ sand: [w(0)], settings: { zeroPrice: 'allow' } },
			[INK, '0.00 110.00 USD'],
		],
		[
			'its variants when they state 0, with a warning',
			{ sand: [w(0)], settings: { zeroPrice: 'warn' } },
			[INK, '0.00 110.00 USD', 'Sand: The wholesale price is 0.00: retailers can order the style for nothing.'],
		],
		[
			'its variants when retail is below wholesale, with a warning',
			{ sand: [w(120)] },
			[INK, '120.00 110.00 USD', 'Sand: The retail price 110.00 is below the wholesale price 120.00.'],
		],
	])('is that of %s', (_name, given, expected) => {
		expect(told(given)).toEqual(expected);
	});

	it.each<[string, Case, string]>([
		[
			'above retail, by choice',
			{ sand: [w(120)], settings: { retailBelowWholesale: 'reject' } },
			'retail-below-wholesale: Sand: The retail price 110.00 is below the wholesale price 120.00. ' +
				'Correct one of them in the source.',
		],
	])('is refused with the colour named when it is %s', (_name, given, expected) => {
		expect(told(given)).toEqual([expected]);
	});

	it('is that of the style when its variants state 0, which is a price that nobody set', () => {
		expect(told({ sand: [w(0)] })).toEqual([INK, '48.00 110.00 USD']);
	});

	it('leaves a missing price of the style to the colours that have none', () => {
		expect(told({ sand: [w(52)], draft: { price_wholesale: '' } })).toEqual(['48.00 110.00 USD', '52.00 110.00 USD']);
		expect(told({ sand: [{}], draft: { price_wholesale: '' } })).toEqual([
			'missing-wholesale-price: The style has no wholesale price. Set it in the source, or choose another price list.',
		]);
	});

	it('changes nothing of what it is given', () => {
		const sand = [Object.freeze({ wholesalePrice: 52 })];
		const draft = Object.freeze({});
		expect(ruled({ sand, draft })).toEqual(ruled({ sand, draft }));
	});
});

describe('a product whose colours become styles', () => {
	const colored = (sku: string, color: [name: string, code: string], more: Partial<Variant> = {}) =>
		variant({ sku, upc: '', color: { name: color[0], code: color[1] }, size: { name: sku, code: sku }, ...more });
	const prices: Price[] = [{ label: '', currency: 'USD', wholesale: 48, retail: 110 }];

	function run(variants: Variant[], options: Partial<AnyOptions> = {}) {
		const item = product({ prices, variants });
		const { mapped, rejected } = mapProducts([item], {
			preset: 'cin7Core',
			splitBy: 'color',
			missingUpc: 'allow',
			...options,
		});
		expect(rejected).toEqual([]);
		return {
			prices: mapped.map(({ value }) => [
				value.style_identifier,
				...(value.prices ?? []).map((one) => `${one.price_wholesale} ${one.price_retail}`),
			]),
			warnings: [...new Set(mapped.flatMap(({ warnings }) => warnings))].filter((words) => /price/.test(words)),
		};
	}

	const two = [
		colored('A', ['Ink', '001'], { wholesalePrice: 48 }),
		colored('B', ['Sand', '002'], { wholesalePrice: 52, retailPrice: 120 }),
		colored('C', ['Sand', '002'], { wholesalePrice: 52, retailPrice: 120 }),
	];
	const STYLE = '48.00 110.00';
	const plain = [
		['ALD100-001', STYLE],
		['ALD100-002', STYLE],
	];
	const own = [plain[0], ['ALD100-002', '52.00 120.00']];

	it('has the own price of each colour, without a word of prices that are sent', () => {
		expect(run(two)).toEqual({ prices: own, warnings: [] });
	});

	it('says what is not sent when they stay one style', () => {
		const { prices: made, warnings } = run(two, { splitBy: 'style' });
		expect(made).toEqual([['ALD100', STYLE]]);
		expect(warnings).toEqual([oneOnly('48.00', 'B 52.00, C 52.00')]);
	});

	it('does not ask variants that are inactive', () => {
		const retired = colored('D', ['Sand', '002'], { wholesalePrice: 9, active: false });
		expect(run([...two, retired])).toEqual({ prices: own, warnings: [] });
	});

	it('brings variants together by the colour as it is mended', () => {
		const variants = [two[0], two[1], colored('C', ['SAND SAND', '002'], { wholesalePrice: 55 })];
		variants[1] = colored('B', ['Sand', '002'], { wholesalePrice: 52 });
		expect(run(variants)).toEqual({ prices: plain, warnings: [oneOnly('48.00', 'B 52.00, C 55.00')] });
	});

	it.each<[string, Partial<AnyOptions>]>([
		[
			'overrides',
			{
				overrides: [
					[
						{ field: 'price_wholesale', value: 48 },
						{ field: 'price_retail', value: 110 },
					],
				],
			},
		],
		['the override sheet', { overrideTable: [{ style_number: 'ALD100', price_wholesale: 48, price_retail: 110 }] }],
		[
			'a path',
			{
				sourcePaths: [
					{ field: 'price_wholesale', path: 'prices[0].wholesale' },
					{ field: 'price_retail', path: 'prices[0].retail' },
				],
			},
		],
		[
			'price types',
			{ priceTypes: [{ label: '', currency: 'USD', wholesaleList: '', retailList: '', retailCurrency: '' }] },
		],
	])('has one price when %s gave it for the style', (_name, options) => {
		const warnings = [oneOnly('48.00', 'B 52.00, C 52.00')];
		expect(run(two, options)).toEqual({ prices: plain, warnings });
	});

	it('has the price that the override sheet gives a colour, or every SKU of it', () => {
		const ofColor = [{ style_number: 'ALD100', color: 'Ink', price_wholesale: 46, price_retail: 99 }];
		const made = [['ALD100-001', '46.00 99.00'], own[1]];
		expect(run(two, { overrideTable: ofColor })).toEqual({ prices: made, warnings: [] });
		const ofSku = [{ sku: 'B', price_wholesale: 56 }];
		expect(run(two, { overrideTable: ofSku })).toEqual({
			prices: [plain[0], ['ALD100-002', '48.00 120.00']],
			warnings: [`Sand: ${oneOnly('48.00', 'B 56.00, C 52.00')}`],
		});
		expect(run(two, { overrideTable: [...ofSku, { sku: 'C', price_wholesale: 56 }] })).toEqual({
			prices: [plain[0], ['ALD100-002', '56.00 120.00']],
			warnings: [],
		});
	});
});
