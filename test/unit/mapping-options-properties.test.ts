import fc from 'fast-check';
import { coverItems, mapOrders, mapProducts, mapStock, mapVariantRows } from '../../nodes/shared/mapping/engine';
import type { AnyOptions } from '../../nodes/shared/mapping/options';
import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import type { MapResult } from '../../nodes/shared/mapping/result';
import { MappingSettingsError } from '../../nodes/shared/mapping/settingsError';
import { level, order, product, variant } from './mapping-support';

const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true });
const presets = fc.constantFrom(...(Object.keys(PRESETS) as PresetName[]));
const word = fc.constantFrom(
	'',
	'S',
	'Small',
	'M',
	'Ink',
	'INK INK',
	'001',
	'Fall 26 Main',
	'ALD100',
	'é',
	'1.234,50',
	'0',
);

/** A row in the own form of any preset: the keys that its tables read, with anything in them. */
function rowOf(preset: PresetName): fc.Arbitrary<unknown> {
	const { productSources = [], stockSources = [] } = PRESETS[preset];
	const sources = [
		...productSources.flatMap(({ product: rows, variant: rows2, marks, each }) => [
			...marks,
			each.split(/[.[]/)[0],
			...[...rows, ...rows2].map(({ source }) => source.split(/[.[]/)[0]),
		]),
		...stockSources.flatMap(({ level: rows, marks }) => [
			...marks,
			...rows.map(({ source }) => source.split(/[.[]/)[0]),
		]),
	];
	const keys = [...new Set(sources.filter((key) => key !== '' && !key.startsWith('^')))];
	if (keys.length === 0) return fc.constant(product());
	return fc.dictionary(fc.constantFrom(...keys), fc.oneof(word, fc.integer(), anything), { maxKeys: 12 });
}

const canonical = fc
	.record({
		good: fc.constant(product()),
		styleNumber: word,
		name: word,
		variants: fc.array(
			fc.record({
				sku: word,
				upc: word,
				color: fc.record({ name: word, code: word }),
				size: fc.record({ name: word, code: word }),
			}),
			{ maxLength: 4 },
		),
	})
	.map(({ good, styleNumber, name, variants }) => ({
		...good,
		styleNumber,
		name,
		variants: variants.map((change) => variant(change)),
	}));

const sheetRow = fc.dictionary(
	fc.constantFrom(
		'style_number',
		'sku',
		'color',
		'size',
		'style_name',
		'price_wholesale',
		'new_upc',
		'expires',
		'reason',
		'x',
	),
	fc.oneof(word, fc.integer(), anything),
	{ maxKeys: 5 },
);

/** Options as a panel can give them, each present or not. */
const options: fc.Arbitrary<Partial<AnyOptions>> = fc.record(
	{
		groupBy: fc.constantFrom('auto', 'none', 'parent', 'skuPattern', 'styleNumber'),
		conflicts: fc.constantFrom('reject', 'first'),
		splitBy: fc.constantFrom('style', 'color'),
		linesheetsPerStyle: fc.constantFrom('first', 'all'),
		colorText: fc.constantFrom('auto', 'keep', 'swap'),
		sizeOrder: fc.constantFrom('ladder', 'source'),
		badUpc: fc.constantFrom('allow', 'warn', 'reject'),
		missingUpc: fc.constantFrom('allow', 'warn', 'reject'),
		zeroPrice: fc.constantFrom('allow', 'warn', 'reject'),
		explain: fc.boolean(),
		skuPattern: fc.constantFrom('', '{style}-{color}-{size}'),
		overrideTable: fc.array(sheetRow, { maxLength: 4 }),
		today: fc.constantFrom('', '2026-11-20'),
		valueMaps: fc.constantFrom([], [{ kind: 'size', from: 'Small', to: 'S' }] as AnyOptions['valueMaps']),
		unmapped: fc.constantFrom({}, { size: 'reject' } as AnyOptions['unmapped']),
		selection: fc.constantFrom([], [
			{ by: 'tag', field: '', operator: 'is', value: 'Core' },
		] as AnyOptions['selection']),
		priceTypes: fc.constantFrom([], [
			{ label: 'A', currency: 'USD', wholesaleList: '', retailList: '', retailCurrency: '' },
			{ label: 'B', currency: 'EUR', wholesaleList: 'EU', retailList: '', retailCurrency: 'EUR' },
		] as AnyOptions['priceTypes']),
		exchangeRates: fc.constantFrom([], [{ from: 'USD', to: 'EUR', rate: 0.92, date: '2026-11-01' }]),
		owners: fc.constantFrom([], [
			{ field: 'tags', owner: 'never' },
			{ field: 'images', owner: 'joor' },
		] as AnyOptions['owners']),
		sourcePaths: fc.constantFrom([], [{ field: 'style_name', path: 'raw.Title' }]),
		sizeRuns: fc.constantFrom('keep', 'each'),
	},
	{ requiredKeys: [] },
) as fc.Arbitrary<Partial<AnyOptions>>;

type Mapper = (items: unknown[], given: AnyOptions) => MapResult<object>;

/** The paths are of a product's fields. */
function withoutPaths(map: Mapper): Mapper {
	return (items, given) => map(items, { ...given, sourcePaths: [] });
}

const MAPPERS: Array<[string, Mapper, (preset: PresetName) => fc.Arbitrary<unknown>]> = [
	['products', mapProducts as Mapper, (preset) => fc.oneof(canonical, rowOf(preset), anything)],
	['stock', withoutPaths(mapStock as Mapper), (preset) => fc.oneof(fc.constant(level()), rowOf(preset), anything)],
	['orders', withoutPaths(mapOrders as Mapper), () => fc.oneof(fc.constant(order()), anything)],
	['variant rows', mapVariantRows as Mapper, (preset) => fc.oneof(canonical, rowOf(preset), anything)],
	[
		'a coverage report',
		(items, given) => coverItems(items, 'productToJoor', given).result,
		(preset) => fc.oneof(canonical, rowOf(preset)),
	],
];

describe.each(MAPPERS)('%s by any preset and options', (_name, map, itemOf) => {
	it('throw nothing, lose no item, are the same again, and change neither items nor options', () => {
		const run = presets.chain((preset) =>
			fc.tuple(fc.constant(preset), fc.array(itemOf(preset), { maxLength: 6 }), options),
		);
		fc.assert(
			fc.property(run, ([preset, items, given]) => {
				const before = fc.stringify([items, given]);
				const first = map(items, { ...given, preset });
				const told = new Set([
					...first.mapped.flatMap(({ inputs }) => inputs),
					...first.rejected.map(({ input }) => input),
				]);
				expect([...told].sort((one, two) => one - two)).toEqual(items.map((_, index) => index));
				for (const { reasonCode, reason } of first.rejected) {
					expect(reasonCode).toMatch(/^[a-z]+(-[a-z]+)*$/);
					expect(reason).toMatch(/\S.*[.]$/s);
				}
				expect(map(items, { ...given, preset })).toEqual(first);
				expect(fc.stringify([items, given])).toBe(before);
			}),
			{ numRuns: 250 },
		);
	});
});

describe('options of any kind', () => {
	it('are used, or refused before an item is mapped', () => {
		const wild = fc.dictionary(
			fc.constantFrom('groupBy', 'valueMaps', 'priceTypes', 'selection', 'owners', 'skuPattern'),
			anything,
		);
		fc.assert(
			fc.property(wild, (given) => {
				try {
					mapProducts([product()], { ...given, preset: 'cin7Core' } as AnyOptions);
				} catch (error) {
					expect(error).toBeInstanceOf(MappingSettingsError);
				}
			}),
			{ numRuns: 200 },
		);
	});
});
