import fc from 'fast-check';

import { parseMoney } from '../../nodes/shared/mapping/rules/prices/money';
import { parseSeason, seasonTitle } from '../../nodes/shared/mapping/rules/linesheets/seasonText';
import { htmlToText, tidy } from '../../nodes/shared/mapping/rules/text/textCleaning';

describe('seasons', () => {
	it.each([
		['FW26', 'Fall', '2026', 'FW26'],
		['fw26', 'Fall', '2026', 'FW26'],
		['FW 26', 'Fall', '2026', 'FW26'],
		['FW-26', 'Fall', '2026', 'FW26'],
		["FW'26", 'Fall', '2026', 'FW26'],
		['F/W 26', 'Fall', '2026', 'FW26'],
		['F/W 2026', 'Fall', '2026', 'FW26'],
		['FW2026', 'Fall', '2026', 'FW26'],
		['FW_2026', 'Fall', '2026', 'FW26'],
		['2026 FW', 'Fall', '2026', '26FW'],
		['26AW', 'Fall', '2026', '26AW'],
		['AW26', 'Fall', '2026', 'AW26'],
		['A/W 26', 'Fall', '2026', 'AW26'],
		['AW 26/27', 'Fall', '2026', 'AW26'],
		['F26', 'Fall', '2026', 'F26'],
		['FA26', 'Fall', '2026', 'FA26'],
		['SS27', 'Spring', '2027', 'SS27'],
		['S/S 27', 'Spring', '2027', 'SS27'],
		['27SS', 'Spring', '2027', '27SS'],
		['SP27', 'Spring', '2027', 'SP27'],
		['S27', 'Spring', '2027', 'S27'],
		['PF26', 'Pre-Fall', '2026', 'PF26'],
		['HO26', 'Holiday', '2026', 'HO26'],
		['HOL 26', 'Holiday', '2026', 'HOL26'],
		['SU26', 'Summer', '2026', 'SU26'],
		['RS27', 'Resort', '2027', 'RS27'],
		['CR27', 'Cruise', '2027', 'CR27'],
		['Fall 2026', 'Fall', '2026', ''],
		['fall 2026', 'fall', '2026', ''],
		['2026 Fall', 'Fall', '2026', ''],
		['Fall 26', 'Fall', '2026', ''],
		["Fall '26", 'Fall', '2026', ''],
		['Fall/Winter 2026', 'Fall/Winter', '2026', ''],
		['Fall/Winter 2026-27', 'Fall/Winter', '2026', ''],
		['Fall/Winter 2026/2027', 'Fall/Winter', '2026', ''],
		['Autumn-Winter 26', 'Autumn-Winter', '2026', ''],
		['Spring/Summer 2027', 'Spring/Summer', '2027', ''],
		['Pre-Fall 2026', 'Pre-Fall', '2026', ''],
		['Pre-Fall_2026', 'Pre-Fall', '2026', ''],
		['Pre Spring 27', 'Pre Spring', '2027', ''],
		['Resort/Cruise 2026', 'Resort/Cruise', '2026', ''],
		['Resort 2026', 'Resort', '2026', ''],
		['Holiday 26', 'Holiday', '2026', ''],
		['Summer 2026', 'Summer', '2026', ''],
		['XX27', 'XX27', '', ''],
		['Drop 12', 'Drop 12', '', ''],
		['Line 26/28', 'Line 26/28', '', ''],
		['Core', 'Core', '', ''],
		['2026', '2026', '', ''],
		['', '', '', ''],
	])('"%s" is %s %s', (written, name, year, code) => {
		expect(parseSeason(written)).toEqual({ name, year, code });
	});

	it('have one linesheet in every spelling of a code', () => {
		const titles = ['FW26', '26AW', 'F/W 2026', '2026 FW', 'AW 26/27', "fw'26"].map((season) =>
			seasonTitle(parseSeason(season)),
		);
		expect(new Set(titles)).toEqual(new Set(['Fall 2026']));
	});

	it('may be anything', () => {
		fc.assert(
			fc.property(fc.oneof(fc.anything(), fc.string()), (value) => {
				const { name, year, code } = parseSeason(value);
				expect([typeof name, typeof year, typeof code]).toEqual(['string', 'string', 'string']);
			}),
		);
	});
});

describe('amounts', () => {
	it.each([
		['$48', 48],
		['$ 48.00', 48],
		['48.00 $', 48],
		['\u20ac48,50', 48.5],
		['48,50 \u20ac', 48.5],
		['48,50\u00a0EUR', 48.5],
		['EUR 1.234,50', 1234.5],
		['EUR1.234,50', 1234.5],
		['\u00a31,234.50', 1234.5],
		['CA$1,234.50', 1234.5],
		['A$ 12', 12],
		['R$ 1.234,50', 1234.5],
		['\u00a51,200', 1200],
		['$1,234', 1234],
		['$1,234.50 USD', 1234.5],
		['CHF 1\u2019234.50', 1234.5],
		["1'234'567.00", 1234567],
		['1\u202f234,50 \u20ac', 1234.5],
		['12.345.678,90', 12345678.9],
		['12,345,678.90', 12345678.9],
		['0,00', 0],
		['154.00', 154],
		['1234,5', 1234.5],
		['-$5.00', -5],
		['($5.00)', -5],
		['\u22125,00 \u20ac', -5],
		['kr 1 234,50', 1234.5],
		['1.234,50 kr', 1234.5],
		['499 z\u0142', 499],
		['48.-', 48],
		['48,- \u20ac', 48],
	])('%s is %d', (written, amount) => {
		expect(parseMoney(written)).toBe(amount);
	});

	it.each(['48 or 50', '1,23,456', '1.2.3', '$', 'EUR', 'free', '12-', '4 8', '1..5', '48 kg', 'krone'])(
		'"%s" is none',
		(written) => {
			expect(parseMoney(written)).toBeUndefined();
		},
	);

	it('are read back from every usual way to write them', () => {
		const styles: Array<[string, string]> = [
			[',', '.'],
			['.', ','],
			["'", '.'],
			['\u00a0', ','],
			['', '.'],
			['', ','],
		];
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...styles), (cents, [group, point]) => {
				const units = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, group);
				const written = `${units}${point}${String(cents % 100).padStart(2, '0')}`;
				for (const form of [written, `$${written}`, `${written} \u20ac`, `EUR ${written}`]) {
					expect(parseMoney(form)).toBe(cents / 100);
				}
			}),
		);
	});

	it('may be anything', () => {
		fc.assert(fc.property(fc.oneof(fc.anything(), fc.string()), (value) => void parseMoney(value)));
	});
});

describe('HTML', () => {
	it.each([
		['Men&#146;s &#8211; 70&#37;', 'Men\u2019s \u2013 70%'],
		['S&Atilde;O&nbsp;PAULO', 'S\u00c3O PAULO'],
		['<ul><li>Silk</li><li>Wool</li></ul>', 'Silk Wool'],
		['A &amp;amp; B', 'A &amp; B'],
	])('%s reads %s', (html, plain) => {
		expect(tidy(htmlToText(html))).toBe(plain);
	});
});
