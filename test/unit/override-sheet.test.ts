import fc from 'fast-check';

import { PRODUCT_FIELDS } from '../../nodes/shared/mapping/fields';
import type { VariantKeys } from '../../nodes/shared/mapping/rules/overrides/overrideKeys';
import { overrideSheet, type OverrideSheet } from '../../nodes/shared/mapping/rules/overrides/overrideSheet';

type Sheet = Array<Record<string, unknown>>;

const STYLE = { styleNumber: 'ALD100', styleIdentifier: 'ALD100' };

const VARIANT: VariantKeys = {
	...STYLE,
	sku: 'ALD100-INK-M',
	upc: '012345678905',
	colorName: 'Ink',
	colorCode: '001',
	sizeName: 'M',
	sizeCode: 'MED',
};

type Found = ReturnType<OverrideSheet['forStyle']>;

/** The values by field, or the reason codes of a refusal. */
function values(found: Found): unknown {
	if (!found.ok) return found.rejections.map(({ reasonCode }) => reasonCode);
	return Object.fromEntries(found.value.map(({ field, value }) => [field, value]));
}

const ofStyle = (rows: Sheet, keys = {}, today = '') =>
	values(overrideSheet(rows, today).forStyle({ ...STYLE, ...keys }));
const ofVariant = (rows: Sheet, keys = {}) => values(overrideSheet(rows, '').forVariant({ ...VARIANT, ...keys }));

/** The notes after both look-ups. */
function notes(rows: Sheet, today = ''): string[] {
	const sheet = overrideSheet(rows, today);
	sheet.forStyle(STYLE);
	sheet.forVariant(VARIANT);
	return sheet.notes();
}

describe('a row that names a style', () => {
	it.each([
		[{ style_number: 'ALD100' }, true],
		[{ 'Style Number': 'ald100' }, true],
		[{ STYLENUMBER: ' ALD100 ' }, true],
		[{ 'style-number': 'ALD100' }, true],
		[{ '\ufeffstyle_number': 'ALD100' }, true],
		[{ style_identifier: 'ALD100' }, true],
		[{ style_number: 'ALD100', style_identifier: 'ALD100' }, true],
		[{ style_number: 'ALD100', style_identifier: 'ALD200' }, false],
		[{ style_number: 'ALD10' }, false],
		[{ style_number: 'ALD100', color: '' }, true],
		[{ style_number: 'ALD100', color: 'Ink' }, false],
	])('is found by %j: %s', (keys, found) => {
		expect(ofStyle([{ ...keys, style_name: 'New', price_wholesale: 50 }])).toEqual(
			found ? { style_name: 'New', price_wholesale: 50 } : {},
		);
	});

	it('is found by the number where the style has no identifier of its own', () => {
		expect(ofStyle([{ style_identifier: 'ALD100', season: 'FW26' }], { styleIdentifier: '' })).toEqual({
			season: 'FW26',
		});
	});

	it.each(
		PRODUCT_FIELDS.filter(({ level, overridable }) => level === 'item' && overridable)
			.filter(({ name }) => !['style_number', 'style_identifier'].includes(name))
			.flatMap(({ name, label }) => [
				[name, name],
				[label, name],
				[label.toUpperCase().replaceAll(' ', '-'), name],
			]),
	)('sets a field by the column %s', (column, field) => {
		expect(ofStyle([{ style_number: 'ALD100', [column]: 'x' }])).toEqual({ [field]: 'x' });
	});

	it('sets number and identifier by columns that say new', () => {
		expect(ofStyle([{ style_number: 'ALD100', new_style_number: 'B1', 'New Style Identifier': 'B2' }])).toEqual({
			style_number: 'B1',
			style_identifier: 'B2',
		});
	});

	it.each<[string, unknown, object]>([
		['nothing for an empty cell', '', {}],
		['nothing for blanks', '  ', {}],
		['nothing for null', null, {}],
		['an empty value for (clear)', ' (Clear) ', { style_name: '' }],
		['zero', 0, { style_name: 0 }],
		['no', false, { style_name: false }],
		['a list', ['a', 'b'], { style_name: ['a', 'b'] }],
	])('sets %s', (_name, style_name, made) => {
		expect(ofStyle([{ style_number: 'ALD100', style_name, season: '' }])).toEqual(made);
	});

	it('tells its number and reason', () => {
		const rows = [
			{ style_number: 'X', style_name: 'Other' },
			{ style_number: 'ALD100', style_name: 'New', reason: 'Market name', Note: 'until May' },
		];
		expect(overrideSheet(rows, '').forStyle(STYLE)).toEqual({
			ok: true,
			value: [{ field: 'style_name', value: 'New', row: 2, reason: 'Market name; until May' }],
			warnings: [],
		});
	});
});

describe('a row that names a colour, size or SKU', () => {
	const set = { price_wholesale: '50' };

	it.each([
		[{ sku: 'ald100-ink-m' }, true],
		[{ sku: 'ALD100-INK-S' }, false],
		[{ upc: '012345678905' }, true],
		[{ upc: '12345678905' }, true],
		[{ upc: 12345678905 }, true],
		[{ UPC: '0012345678905' }, true],
		[{ upc: '012345678906' }, false],
		[{ style_number: 'ALD100', color: 'INK' }, true],
		[{ style_number: 'ALD100', colour: '001' }, true],
		[{ style_number: 'ALD100', color_name: 'Ink' }, true],
		[{ style_number: 'ALD100', color_name: '001' }, false],
		[{ style_number: 'ALD100', color_code: '001' }, true],
		[{ style_number: 'ALD100', color_code: 'Ink' }, false],
		[{ style_number: 'ALD100', color_code: '001', color_name: 'Sand' }, false],
		[{ style_number: 'ALD200', color: 'Ink' }, false],
		[{ color: 'Ink' }, true],
		[{ style_number: 'ALD100', size: 'm' }, true],
		[{ style_number: 'ALD100', size: 'med' }, true],
		[{ style_number: 'ALD100', size_name: 'M' }, true],
		[{ style_number: 'ALD100', size_name: 'MED' }, false],
		[{ style_number: 'ALD100', color: 'Ink', size: 'M' }, true],
		[{ style_number: 'ALD100', color: 'Ink', size: 'L' }, false],
		[{ sku: 'ALD100-INK-M', style_number: 'ALD200' }, false],
		[{ style_number: 'ALD100' }, false],
	])('is found by %j: %s', (keys, found) => {
		expect(ofVariant([{ ...keys, ...set }])).toEqual(found ? set : {});
	});

	it('is not found by a key that the variant does not have', () => {
		expect(ofVariant([{ sku: 'X', ...set }], { sku: '' })).toEqual({});
		expect(ofVariant([{ size_name: 'M', ...set }], { sizeName: '' })).toEqual({});
	});

	it.each([
		['new_color_name', 'color_name'],
		['New Color Code', 'color_code'],
		['new_upc', 'upc'],
		['new-size-name', 'size_name'],
		['new_colour_image', 'color_image'],
		['color_image', 'color_image'],
		['Size Code', 'size_code'],
		['new_sku', 'sku'],
		['price_wholesale', 'price_wholesale'],
		['Retail Price', 'price_retail'],
	])('sets a field by the column %s', (column, field) => {
		const keys = { sku: 'ALD100-INK-M', upc: '012345678905', color_name: 'Ink', color_code: '001', size_name: 'M' };
		expect(ofVariant([{ ...keys, [column]: 'x' }])).toEqual({ [field]: 'x' });
	});
});

describe('rows that speak of the same field', () => {
	const row = (keys: object, color_image: unknown) => ({ ...keys, color_image });
	const style = { style_number: 'ALD100' };

	it.each<[string, Sheet, string]>([
		[
			'a SKU before colour and size',
			[row({ sku: 'ALD100-INK-M' }, 'a'), row({ ...style, color: 'Ink', size: 'M' }, 'b')],
			'a',
		],
		['a UPC before a colour', [row({ upc: '012345678905' }, 'a'), row({ ...style, color: 'Ink' }, 'b')], 'a'],
		[
			'colour and size before a colour',
			[row({ ...style, color: 'Ink', size: 'M' }, 'a'), row({ ...style, color: 'Ink' }, 'b')],
			'a',
		],
		[
			'colour and size before a colour of a style',
			[row({ color: 'Ink', size: 'M' }, 'a'), row({ ...style, color: 'Ink' }, 'b')],
			'a',
		],
		['a colour before a size', [row({ ...style, color: 'Ink' }, 'a'), row({ ...style, size: 'M' }, 'b')], 'a'],
		['a colour of the style before a colour', [row({ ...style, color: 'Ink' }, 'a'), row({ color: 'Ink' }, 'b')], 'a'],
		['the later of name and code', [row({ color_name: 'Ink' }, 'a'), row({ color_code: '001' }, 'b')], 'b'],
		['the later of code and name', [row({ color_code: '001' }, 'a'), row({ color_name: 'Ink' }, 'b')], 'b'],
		['the later of SKU and UPC', [row({ sku: 'ALD100-INK-M' }, 'a'), row({ upc: '012345678905' }, 'b')], 'b'],
		['the one value that both give', [row({ color: 'Ink' }, 'a'), row({ color: 'ink' }, 'a ')], 'a '],
	])('give %s', (_name, rows, color_image) => {
		expect(ofVariant(rows)).toEqual({ color_image });
	});

	it('add up where they set different fields', () => {
		const rows = [
			{ ...style, color: 'Ink', color_image: 'a', price_retail: 1 },
			{ ...style, color: 'Ink', new_color_name: 'Midnight' },
			{ sku: 'ALD100-INK-M', price_retail: 2 },
		];
		expect(ofVariant(rows)).toEqual({ color_image: 'a', color_name: 'Midnight', price_retail: 2 });
	});

	it('refuse the item when rows with equal keys contradict each other, with both rows named', () => {
		const rows = [
			{ style_number: 'ALD100', price_wholesale: '48' },
			{ 'Style Number': 'ald100', 'Wholesale Price': '52' },
			{ style_number: 'ALD100', price_wholesale: '(clear)', season: 'FW26' },
		];
		const sheet = overrideSheet(rows, '');
		expect(sheet.forStyle(STYLE)).toEqual({
			ok: false,
			rejections: [
				{
					field: 'price_wholesale',
					reasonCode: 'override-conflict',
					reason:
						'Rows 1 and 2 of the override sheet have the same keys (style_number ALD100) and set Wholesale Price to ' +
						'"48" and "52". Keep one of them.',
					logId: '',
				},
			],
		});
		expect(sheet.forStyle({ styleNumber: 'ALD200', styleIdentifier: '' })).toMatchObject({ ok: true, value: [] });
	});

	it('do not refuse a variant for which a narrower row decides', () => {
		const rows = [row({ color: 'Ink' }, 'a'), row({ color: 'Ink' }, 'b'), row({ sku: 'ALD100-INK-M' }, 'c')];
		expect(ofVariant(rows)).toEqual({ color_image: 'c' });
		expect(ofVariant(rows, { sku: 'ALD100-INK-L' })).toEqual(['override-conflict']);
	});
});

describe('a key that a spreadsheet made a number of', () => {
	const numeric = [{ style_number: 5000000, style_name: 'New' }];

	it('fits the same digits without a word', () => {
		expect(overrideSheet(numeric, '').forStyle({ styleNumber: '5000000', styleIdentifier: '' })).toMatchObject({
			value: [{ value: 'New' }],
			warnings: [],
		});
	});

	it('fits digits with leading zeros with a warning', () => {
		expect(overrideSheet(numeric, '').forStyle({ styleNumber: '005000000', styleIdentifier: '' })).toMatchObject({
			value: [{ value: 'New' }],
			warnings: [expect.stringMatching(/Row 1 .*style_number 5000000.* was taken for style_number "005000000"/)],
		});
	});

	it('is not asked when a row fits as text', () => {
		const rows = [...numeric, { style_number: '005000000', style_name: 'Exact' }];
		expect(ofStyle(rows, { styleNumber: '005000000' })).toEqual({ style_name: 'Exact' });
	});

	it('fits a colour code', () => {
		expect(ofVariant([{ style_number: 'ALD100', color_code: 1, new_color_name: 'x' }])).toEqual({ color_name: 'x' });
		expect(ofVariant([{ style_number: 'ALD100', color: 1, new_color_name: 'x' }])).toEqual({ color_name: 'x' });
	});

	it('does not fit when it is text, and never a size: 00 is not 0', () => {
		expect(ofStyle([{ style_number: '5000000', style_name: 'New' }], { styleNumber: '005000000' })).toEqual({});
		expect(ofVariant([{ size: 0, price_retail: 1 }], { sizeName: '00', sizeCode: '' })).toEqual({});
		expect(ofVariant([{ size: 0, price_retail: 1 }], { sizeName: '0' })).toEqual({ price_retail: 1 });
	});

	it('is noted when it fitted several texts', () => {
		const sheet = overrideSheet(numeric, '');
		for (const styleNumber of ['5000000', '05000000']) sheet.forStyle({ styleNumber, styleIdentifier: '' });
		expect(sheet.notes()).toEqual([expect.stringMatching(/fit several texts.*row 1 \(style_number 5000000\)/)]);
	});
});

describe('a row with a last day', () => {
	const row = (expires: unknown, column = 'expires') => [
		{ style_number: 'ALD100', style_name: 'New', [column]: expires },
	];

	it.each<[unknown, string, boolean]>([
		['2026-03-09', '2026-03-10', false],
		['2026-03-10', '2026-03-10', true],
		['2026-03-11T00:00:00Z', '2026-03-10', true],
		['2026-03-09', '', true],
		['2026-03-09', 'no day', true],
		['', '2026-03-10', true],
		['31/12/2020', '2026-03-10', true],
		[46090, '2026-03-10', false],
		[46091, '2026-03-10', true],
		[5, '2026-03-10', true],
		[new Date('2026-03-09T12:00:00Z'), '2026-03-10', false],
		[new Date(NaN), '2026-03-10', true],
	])('%p is used on "%s": %s', (expires, today, used) => {
		expect(ofStyle(row(expires), {}, today)).toEqual(used ? { style_name: 'New' } : {});
		expect(ofStyle(row(expires, 'Valid Until'), {}, today)).toEqual(used ? { style_name: 'New' } : {});
	});
});

describe('the notes of a sheet', () => {
	const good = { style_number: 'ALD100', style_name: 'New' };

	it('are none when every row was used', () => {
		expect(notes([good, { sku: 'ALD100-INK-M', price_retail: 1 }, { style_number: '', style_name: ' ' }])).toEqual([]);
	});

	it('leave out the columns that n8n adds', () => {
		const dataTable = { ...good, id: 1, createdAt: '2026-01-01', updatedAt: '2026-01-01' };
		expect(notes([dataTable])).toEqual([]);
		expect(notes([{ ...good, row_number: 2 }])).toEqual([]);
		expect(notes([{ ...good, id: 1 }])).toEqual([expect.stringContaining('"id"')]);
	});

	it.each<[string, Sheet, RegExp]>([
		[
			'unknown columns with a guess',
			[{ ...good, 'Style Nmae': 'x', Foo: 1 }],
			/neither key nor field: "Style Nmae" \(did you mean style_name\?\), "Foo"\.$/,
		],
		['columns of what cannot be set', [{ ...good, variants: 'x', style_key: 'y' }], /"variants".*"style_key"/],
		['rows without a key', [good, { style_name: 'x' }], /name no style.*: row 2\.$/],
		['rows without a field', [good, { style_number: 'ALD100', reason: 'why' }], /set no field.*: row 2\.$/],
		[
			'fields of a style in a row of a colour',
			[{ color: 'Ink', season: 'x', price_retail: 1 }],
			/Fields of a style.*: Season \(row 1\)\.$/,
		],
		[
			'fields of a colour in a row of a style',
			[{ ...good, color_image: 'x' }],
			/Fields of a colour or size.*: Color Image \(row 1\)\.$/,
		],
		['(clear) as a key', [{ ...good, upc: '(clear)' }], /name nothing.*: upc "\(clear\)" \(row 1\)\.$/],
		['two columns of one meaning', [{ ...good, 'Style Name': 'Other' }], /two columns.*: Style Name \(row 1\)\.$/],
		['two key columns of one meaning', [{ ...good, 'Style Number': 'B' }], /two columns.*: style_number \(row 1\)\.$/],
		['days that are none', [{ ...good, expires: 'soon' }], /do not expire: "soon" \(row 1\)\.$/],
		['rows that have expired', [{ ...good, expires: '2026-01-31' }], /have expired.*: row 1 \(2026-01-31\)\.$/],
		['entries that are no rows', ['x' as never, good], /are no rows: row 1\.$/],
		[
			'rows that fitted nothing',
			[{ ...good, style_number: 'B', size: 'M', price_retail: 1, style_name: '' }],
			/fit no style or variant.*: row 1 \(style_number B, size M\)\.$/,
		],
	])('name %s', (_name, rows, note) => {
		expect(notes(rows, '2026-03-10')).toEqual([expect.stringMatching(note)]);
	});

	it('name five rows and how many more there are, in their order', () => {
		const rows = Array.from({ length: 8 }, (_, index) =>
			index % 2 === 0 ? { style_number: `S${index}`, season: 'x' } : { sku: `K${index}`, price_retail: 1 },
		);
		expect(notes(rows)).toEqual([
			'Override rows that fit no style or variant of this run: row 1 (style_number S0), row 2 (sku K1), ' +
				'row 3 (style_number S2), row 4 (sku K3), row 5 (style_number S4) and 3 more.',
		]);
	});
});

describe('an override sheet', () => {
	it('takes anything without throwing, repeats itself and changes nothing', () => {
		const columns = fc.oneof(
			fc.constantFrom('style_number', 'color', 'size', 'sku', 'upc', 'style_name', 'new_upc', 'expires', 'reason'),
			fc.string(),
		);
		const cells = fc.oneof(
			fc.constantFrom<unknown>('ALD100', 'Ink', 1, '001', '(clear)', '2026-01-01'),
			fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }),
		);
		const sheets = fc.array(fc.oneof({ weight: 5, arbitrary: fc.dictionary(columns, cells) }, fc.anything()), {
			maxLength: 8,
		}) as fc.Arbitrary<Sheet>;
		const word = fc.oneof(fc.constantFrom('ALD100', 'Ink', '1', '001', ''), fc.string());
		const keys = fc.record({
			styleNumber: word,
			styleIdentifier: word,
			sku: word,
			upc: word,
			colorName: word,
			colorCode: word,
			sizeName: word,
		});
		fc.assert(
			fc.property(sheets, fc.constantFrom('', '2026-03-10', 'x'), keys, (rows, today, one) => {
				const before = fc.stringify(rows);
				const run = () => {
					const sheet = overrideSheet(rows, today);
					return [sheet.forStyle(one), sheet.forVariant(one), sheet.forVariant(one), sheet.notes()];
				};
				const first = run();
				expect(run()).toEqual(first);
				expect(first[1]).toEqual(first[2]);
				expect(fc.stringify(rows)).toBe(before);
			}),
			{ numRuns: 500 },
		);
	});

	it('is looked up in the same time for any number of rows', () => {
		const rows = Array.from({ length: 10_000 }, (_, index) => ({ sku: `SKU-${index}`, price_retail: index }));
		const sheet = overrideSheet([...rows, { style_number: 'ALD100', color: 'Ink', size: 'M', price_wholesale: 1 }], '');
		const started = performance.now();
		let found = 0;
		for (let index = 0; index < 100_000; index++) {
			const made = sheet.forVariant({ ...VARIANT, sku: `SKU-${index}` });
			found += made.ok ? made.value.length : 0;
		}
		expect(found).toBe(110_000);
		// A scan of the rows would be a thousand million comparisons; the limit leaves room for a busy machine.
		expect(performance.now() - started).toBeLessThan(8_000);
	});
});
