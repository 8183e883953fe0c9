import fc from 'fast-check';

import type { JoorDelivery } from '../../nodes/shared/joor/types';
import { DEFAULT_OPTIONS, type LinesheetDetail, type MappingOptions } from '../../nodes/shared/mapping/options';
import type { Ruled } from '../../nodes/shared/mapping/result';
import { linesheets } from '../../nodes/shared/mapping/rules/linesheets/linesheet';
import { linesheetDetailsFlaw } from '../../nodes/shared/mapping/rules/linesheets/linesheetDetails';

const season = { name: 'Fall', year: '2026', code: 'F26' };
const seasonParts = { season_name: 'Fall', season_year: '2026', season_code: 'F26' };

/** A row of the table; what is not said is ''. */
const detail = (name: string, more: Partial<LinesheetDetail> = {}): LinesheetDetail => ({
	name,
	code: '',
	season: '',
	shipStart: '',
	shipEnd: '',
	cancelDate: '',
	public: '',
	displayOrder: '',
	...more,
});

function run(draft: Record<string, unknown>, settings: Partial<MappingOptions> = {}): Ruled<JoorDelivery[]> {
	return linesheets(new Map(Object.entries(draft)), { ...DEFAULT_OPTIONS, ...settings });
}

function made(draft: Record<string, unknown>, settings: Partial<MappingOptions> = {}): JoorDelivery[] {
	const ruled = run(draft, settings);
	if (!ruled.ok) throw new Error(ruled.rejections[0].reason);
	return ruled.value;
}

const names = (draft: Record<string, unknown>, settings: Partial<MappingOptions> = {}) =>
	made(draft, settings).map(({ delivery_name }) => delivery_name);

function warnings(draft: Record<string, unknown>, settings: Partial<MappingOptions> = {}): string[] {
	const ruled = run(draft, settings);
	return ruled.ok ? ruled.warnings : [];
}

function codes(draft: Record<string, unknown>, settings: Partial<MappingOptions> = {}): string[] {
	const ruled = run(draft, settings);
	return ruled.ok ? [] : ruled.rejections.map(({ field, reasonCode }) => `${field}: ${reasonCode}`);
}

const all = { linesheetsPerStyle: 'all' } as const;

describe('the linesheets of a style', () => {
	it.each<[string, unknown, string[], string[]]>([
		['a list', ['Main', 'Holiday', 'Main'], ['Main'], ['Main', 'Holiday']],
		['a text', 'Fall, Winter', ['Fall, Winter'], ['Fall, Winter']],
		['names with a comma in a list', ['Fall, Winter', 'Gifts'], ['Fall, Winter'], ['Fall, Winter', 'Gifts']],
		['a text with semicolons', 'Main; Holiday ;;', ['Main; Holiday ;;'], ['Main', 'Holiday']],
		['a semicolon in a list', ['Main; Holiday'], ['Main; Holiday'], ['Main; Holiday']],
		['blanks', ['', '  Main \n 26 ', null], ['Main 26'], ['Main 26']],
		['a name in two spellings', ['Main', 'MAIN '], ['Main'], ['Main']],
	])('are the first, or by choice all: %s', (_name, linesheet, first, every) => {
		expect(names({ linesheet })).toEqual(first);
		expect(names({ linesheet }, all)).toEqual(every);
	});

	it('are said to be the first only, and are not when all are sent', () => {
		expect(warnings({ linesheet: ['Main', 'Holiday', 'Gifts'] })).toEqual([
			'Only the first linesheet "Main" was used, not Holiday, Gifts.',
		]);
		expect(warnings({ linesheet: ['Main', 'Holiday', 'Gifts'] }, all)).toEqual([]);
		expect(warnings({ linesheet: ['Main', 'MAIN'] }, all)).toEqual(['"MAIN" was taken for the linesheet "Main".']);
	});

	it.each(['first', 'all'] as const)(
		'come from the season, else from the default linesheet: %s',
		(linesheetsPerStyle) => {
			const settings = { linesheetsPerStyle, defaultLinesheet: ' Everything ' };
			expect(made({ season }, settings)).toEqual([{ delivery_name: 'Fall 2026', ...seasonParts, public: 0 }]);
			expect(made({ linesheet: 'Main', season }, settings)).toEqual([{ delivery_name: 'Main', public: 0 }]);
			expect(names({}, settings)).toEqual(['Everything']);
			expect(codes({ linesheet: ' ; ' }, { ...all, defaultLinesheet: '' })).toEqual(['linesheet: no-linesheet']);
		},
	);
});

describe('what a linesheet has beside its name', () => {
	const settings = {
		...all,
		shipStart: '2026-06-01',
		shipEnd: '2026-06-30',
		publicLinesheets: true,
		linesheetDetails: [
			detail('Holiday', {
				code: 'HOL',
				season: 'Holiday 2026',
				shipStart: '2026-10-01',
				shipEnd: '2026-10-31',
				cancelDate: '2026-11-15',
				public: 'no',
				displayOrder: '7',
			}),
			detail('Gifts', { code: 'MTO', displayOrder: '0' }),
			detail('Late', { shipEnd: '2026-05-01', public: 'yes' }),
		],
	};

	it('comes from its row in the table, found without regard to case and blanks, else from the settings', () => {
		expect(made({ linesheet: ['Main', 'HOLIDAY ', 'Gifts', 'Late'], season }, settings)).toEqual([
			{ delivery_name: 'Main', date_delivery_start: '2026-06-01', date_delivery_end: '2026-06-30', public: 1 },
			{
				delivery_name: 'HOLIDAY',
				delivery_code: 'HOL',
				season_name: 'Holiday',
				season_year: '2026',
				style_display_order: 7,
				date_delivery_start: '2026-10-01',
				date_delivery_end: '2026-10-31',
				date_cancel: '2026-11-15',
				public: 0,
			},
			{
				delivery_name: 'Gifts',
				delivery_code: 'MTO',
				style_display_order: 0,
				date_delivery_start: '2026-06-01',
				date_delivery_end: '2026-06-30',
				public: 1,
			},
			{ delivery_name: 'Late', date_delivery_end: '2026-05-01', public: 1 },
		]);
	});

	it('is for the first linesheet, too, when only that is used', () => {
		const first = { ...settings, linesheetsPerStyle: 'first' as const };
		expect(made({ linesheet: ['Gifts', 'Holiday'] }, first)).toMatchObject([{ delivery_code: 'MTO' }]);
	});

	it('is also found for a linesheet named by season or by default; the season of the style stays', () => {
		const rows = [detail('Fall 2026', { code: 'F', season: 'SS27' }), detail('Rest', { season: 'FW26' })];
		const table = { linesheetDetails: rows, defaultLinesheet: 'Rest' };
		expect(made({ season }, table)).toEqual([
			{ delivery_name: 'Fall 2026', ...seasonParts, delivery_code: 'F', public: 0 },
		]);
		expect(made({}, table)).toMatchObject([{ delivery_name: 'Rest', season_name: 'Fall', season_year: '2026' }]);
	});

	it.each<[string, unknown, Partial<JoorDelivery>]>([
		['linesheet_code', 'X1', { delivery_code: 'X1' }],
		['date_delivery_start', '2026-10-05T08:00:00Z', { date_delivery_start: '2026-10-05' }],
		['date_delivery_end', '2026-12-01', { date_delivery_end: '2026-12-01' }],
		['date_cancel', '2026-12-24', { date_cancel: '2026-12-24' }],
		['public', 'Yes', { public: 1 }],
		['style_display_order', 12, { style_display_order: 12 }],
	])('comes first of all from the field %s of the style, which also can clear it', (field, value, expected) => {
		const [holiday] = made({ linesheet: 'Holiday' }, settings);
		const [changed] = made({ linesheet: 'Holiday', [field]: value }, settings);
		expect(changed).toEqual({ ...holiday, ...expected });
		const [cleared] = made({ linesheet: 'Holiday', [field]: '' }, settings);
		const [key] = Object.keys(expected);
		expect(Object.entries(cleared)).toEqual(
			Object.entries(holiday)
				.map(([name, old]) => (name === key && name === 'public' ? [name, 0] : [name, old]))
				.filter(([name]) => name !== key || name === 'public'),
		);
	});

	it('is for all linesheets of a style where the style says it, but a code is for the first only', () => {
		const draft = { linesheet: ['Main', 'Holiday', 'Late'], public: false, date_cancel: '2026-12-24' };
		const sent = made({ ...draft, linesheet_code: 'M' }, settings);
		expect(sent.map((one) => one.public)).toEqual([0, 0, 0]);
		expect(sent.map(({ date_cancel }) => date_cancel)).toEqual(['2026-12-24', '2026-12-24', '2026-12-24']);
		expect(sent.map(({ delivery_code }) => delivery_code)).toEqual(['M', 'HOL', undefined]);
		expect(warnings({ ...draft, linesheet_code: 'M' }, settings)).toEqual([
			'The linesheet code M was used for "Main" only, not for "Late".',
		]);
	});
});

describe('a linesheet that cannot be sent', () => {
	it.each<[string, Record<string, unknown>, string]>([
		['a date that is none', { date_delivery_start: 'soon' }, 'date_delivery_start: bad-date'],
		['a day that does not exist', { date_cancel: '2026-02-30' }, 'date_cancel: bad-date'],
		[
			'an end before the start',
			{ date_delivery_start: '2026-08-01', date_delivery_end: '2026-07-31' },
			'date_delivery_end: bad-ship-dates',
		],
		['half a place', { style_display_order: 1.5 }, 'style_display_order: bad-display-order'],
		['a place below 0', { style_display_order: -1 }, 'style_display_order: bad-display-order'],
		['a place in words', { style_display_order: 'first' }, 'style_display_order: bad-display-order'],
		['a place beyond all', { style_display_order: 1e12 }, 'style_display_order: bad-display-order'],
	])('refuses the style once: %s', (_name, fields, expected) => {
		expect(codes({ linesheet: 'Main', ...fields })).toEqual([expected]);
		const several = codes({ linesheet: ['Main', 'Holiday'], ...fields }, all);
		expect([...new Set(several)]).toEqual([expected]);
		if (!expected.endsWith('bad-ship-dates')) expect(several).toHaveLength(1);
	});

	it('is named where the dates of style and table do not fit', () => {
		const table = { ...all, linesheetDetails: [detail('Holiday', { shipStart: '2026-10-01' })] };
		const ruled = run({ linesheet: ['Main', 'Holiday'], date_delivery_end: '2026-09-30' }, table);
		expect(ruled).toMatchObject({ ok: false, rejections: [{ reasonCode: 'bad-ship-dates' }] });
		expect(JSON.stringify(ruled)).toContain('linesheet \\"Holiday\\" is before its start ship date 2026-10-01');
	});
});

describe('a table of linesheets that cannot be used is described', () => {
	it.each<[string, LinesheetDetail[], RegExp]>([
		['nothing wrong', [detail('Main', { code: 'MTO' }), detail('Holiday', { code: 'MTO', displayOrder: '3' })], /^$/],
		['no name', [detail('Main'), detail(' ')], /Row 2 .* has no name/],
		['one name twice', [detail('Main'), detail(' main')], /have "main" twice/],
		['no date', [detail('Main', { shipStart: '1/8/2026' })], /"1\/8\/2026" as its start ship date/],
		['no such day', [detail('Main', { cancelDate: '2026-02-30' })], /as its cancel date/],
		[
			'end before start',
			[detail('Main', { shipStart: '2026-08-02', shipEnd: '2026-08-01' })],
			/complete ship date 2026-08-01 before its start ship date 2026-08-02/,
		],
		['no place', [detail('Main', { displayOrder: '1st' })], /"1st" as its display order/],
	])('%s', (_name, rows, words) => {
		expect(linesheetDetailsFlaw(rows)).toMatch(words);
	});
});

describe('linesheets of anything', () => {
	const FIELDS = [
		'linesheet',
		'linesheet_code',
		'season',
		'date_delivery_start',
		'date_delivery_end',
		'date_cancel',
		'public',
		'style_display_order',
	];
	const word = fc.constantFrom('Main', 'MAIN', 'Holiday; Gifts', '2026-08-01', '2026-09-01', '7', 'yes', '');
	const value = fc.oneof(word, fc.array(word, { maxLength: 4 }), fc.anything());
	const drafts = fc.dictionary(fc.constantFrom(...FIELDS), value, { maxKeys: 8 });
	const rows = fc.array(
		fc.record({
			name: word,
			code: word,
			season: fc.constantFrom('FW26', ''),
			shipStart: word,
			shipEnd: word,
			cancelDate: word,
			public: fc.constantFrom('' as const, 'yes' as const, 'no' as const),
			displayOrder: word,
		}),
		{ maxLength: 3 },
	);
	const options = fc.record({
		linesheetsPerStyle: fc.constantFrom('first' as const, 'all' as const),
		linesheetDetails: rows,
		defaultLinesheet: word,
		publicLinesheets: fc.boolean(),
	});

	it('are refused with a reason, or each has a name of its own and good dates', () => {
		fc.assert(
			fc.property(drafts, options, (draft, settings) => {
				const before = fc.stringify([draft, settings]);
				const ruled = run(draft, settings);
				expect(run(draft, settings)).toEqual(ruled);
				expect(fc.stringify([draft, settings])).toBe(before);
				expect(linesheetDetailsFlaw(settings.linesheetDetails)).toMatch(/^$|\.$/);
				if (!ruled.ok) {
					for (const { reasonCode, reason } of ruled.rejections) {
						expect(reasonCode).toMatch(/^[a-z]+(-[a-z]+)+$/);
						expect(reason).toMatch(/\S.*\.$/s);
					}
					return;
				}
				const sent = ruled.value.map(({ delivery_name }) => delivery_name.toLowerCase());
				expect(sent.length).toBeGreaterThan(0);
				if (settings.linesheetsPerStyle === 'first') expect(sent).toHaveLength(1);
				expect(new Set(sent).size).toBe(sent.length);
				expect(sent).not.toContain('');
				for (const { date_delivery_start = '', date_delivery_end = '9', ...one } of ruled.value) {
					expect(date_delivery_start <= date_delivery_end).toBe(true);
					expect([0, 1]).toContain(one.public);
					expect(one.style_display_order ?? 0).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 1000 },
		);
	});
});
