import fc from 'fast-check';

import { mapProducts } from '../../nodes/shared/mapping/engine';
import { toVariantRows } from '../../nodes/shared/mapping/mapRows';
import type { Product } from '../../nodes/shared/mapping/model';
import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import { joorStyle, rowsOf } from './map-rows-support';
import { product, variant } from './mapping-support';
import { shopifyRest } from './preset-channels-support';

describe('variant rows that are given back', () => {
	const word = fc.stringMatching(/^[A-Za-z0-9 ,.'&é>/-]{1,12}$/).map((text) => text.trim());
	const maybe = (arbitrary: fc.Arbitrary<string>) => fc.oneof(fc.constant(''), arbitrary);
	const words = fc.uniqueArray(
		word.filter((text) => text !== ''),
		{ maxLength: 3 },
	);
	const url = fc.stringMatching(/^[a-z0-9]{1,8}$/).map((name) => `https://img.example/${name}.jpg`);
	const money = fc.oneof(
		fc.constant(undefined),
		fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100),
	);
	const price = (label: string) =>
		fc.record({ currency: fc.constantFrom('USD', 'EUR'), wholesale: fc.integer({ min: 1, max: 500 }) }).map((made) => ({
			...made,
			label,
		}));
	const variants = fc
		.array(fc.record({ color: maybe(word), size: maybe(word), code: maybe(word), image: maybe(url), own: money }), {
			minLength: 1,
			maxLength: 4,
		})
		.map((list) =>
			list.map(({ color, size, code, image, own }, index) =>
				variant({
					sku: `SKU-${index}`,
					upc: '',
					color: { name: color, code },
					size: { name: size, code: '' },
					images: image === '' ? [] : [image],
					attributes: code === '' ? {} : { Fit: code },
					active: index !== 1,
					...(own === undefined ? {} : { wholesalePrice: own }),
				}),
			),
		);
	const products = fc
		.array(
			fc.record({
				name: word,
				description: maybe(word),
				category: maybe(word),
				brand: maybe(word),
				tags: words,
				linesheets: words,
				images: fc.uniqueArray(url, { maxLength: 2 }),
				prices: fc.oneof(fc.constant([]), fc.tuple(price('')), fc.tuple(price('US'), price('EU'))),
				season: fc.constantFrom(
					{ name: '', year: '', code: '' },
					{ name: 'Fall', year: '2026', code: 'F26' },
					{ name: 'Resort', year: '2027', code: '' },
				),
				material: maybe(word),
				active: fc.boolean(),
				variants,
			}),
			{ minLength: 1, maxLength: 4 },
		)
		.map((list) =>
			list.map(({ material, ...rest }, index): Product => {
				const skus = rest.variants.map((one) => ({ ...one, sku: `S${index}-${one.sku}` }));
				const attributes = material === '' ? {} : { material, Lining: material };
				return product({
					...rest,
					attributes,
					variants: skus,
					styleNumber: `ST${index}`,
					sourceId: `${index}`,
				} as Partial<Product>);
			}),
		);
	const presets = fc.constantFrom(...(Object.keys(PRESETS) as PresetName[]));

	it('give the same rows with every preset and both ways of grouping', () => {
		fc.assert(
			fc.property(products, presets, fc.constantFrom('auto', 'styleNumber'), (items, preset, groupBy) => {
				const rows = rowsOf(items, { preset });
				expect(rowsOf(rows, { preset, groupBy })).toEqual(rows);
			}),
		);
	});

	it('give the same JOOR styles, whatever the order of the styles among the rows', () => {
		fc.assert(
			fc.property(products, (items) => {
				const options = { preset: 'cin7Core', defaultLinesheet: 'All', includeInactive: true } as const;
				const straight = mapProducts(items, options);
				const rows = rowsOf(items);
				const mixed = rows.map((row, index) => ({ row, key: Number(row.sku.replace(/^.*-/, '')) * 100 + index }));
				const back = mapProducts(
					mixed.sort((one, two) => one.key - two.key).map(({ row }) => row),
					options,
				);
				const styles = (result: typeof straight) =>
					result.mapped.map(({ value }) => value).sort((one, two) => (one.style_number < two.style_number ? -1 : 1));
				expect(styles(back)).toEqual(styles(straight));
				expect(new Set(back.rejected.map(({ subject }) => subject))).toEqual(
					new Set(straight.rejected.map(({ subject }) => subject)),
				);
			}),
		);
	});

	it('give the same rows as a JOOR style did', () => {
		const rows = rowsOf([joorStyle()]);
		expect(rowsOf(rows)).toEqual(rows);
	});

	it('are read in the words of a sheet, with a season in one cell', () => {
		const sheet = ['S', 'M'].map((size) => ({
			style_number: 'LIN',
			style_name: 'Linden',
			season: 'FW26',
			sku: `LIN-${size}`,
			color_name: 'Black',
			size_name: size,
			price_wholesale: '$82.00',
		}));
		const { mapped, rejected } = mapProducts(sheet, { preset: 'apparelMagic' });
		expect(rejected).toEqual([]);
		expect(mapped).toHaveLength(1);
		expect(mapped[0].value).toMatchObject({
			style_name: 'Linden',
			prices: [{ price_wholesale: '82.00' }],
			deliveries: [{ season_year: '2026' }],
			sizes: [{ size_name: 'S' }, { size_name: 'M' }],
		});
	});
});

describe('spoilt products', () => {
	const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true });
	const goods: Array<Record<string, unknown>> = [{ ...product() }, joorStyle(), shopifyRest(), rowsOf([product()])[0]];
	const spoilt = fc
		.constantFrom(...goods)
		.chain((good) =>
			fc
				.dictionary(fc.constantFrom(...Object.keys(good)), anything, { maxKeys: 3 })
				.map((change) => ({ ...good, ...change })),
		);

	it('become rows or are rejected, and never change', () => {
		fc.assert(
			fc.property(fc.array(fc.oneof({ weight: 5, arbitrary: spoilt }, anything), { maxLength: 5 }), (items) => {
				const before = fc.stringify(items);
				const result = toVariantRows(items, { preset: 'shopify' });
				const mapped = new Set(result.mapped.flatMap(({ inputs }) => inputs));
				const rejected = new Set(result.rejected.map(({ input }) => input));
				for (const index of items.keys()) expect(mapped.has(index)).not.toBe(rejected.has(index));
				for (const { value } of result.mapped) {
					expect(Object.values(value).every((cell) => typeof cell === 'string')).toBe(true);
				}
				expect(toVariantRows(items, { preset: 'shopify' })).toEqual(result);
				expect(fc.stringify(items)).toBe(before);
			}),
			{ numRuns: 200 },
		);
	});
});
