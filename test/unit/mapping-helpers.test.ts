import { compilePath } from '../../nodes/shared/mapping/path';
import { isEmpty, rows, text, texts } from '../../nodes/shared/mapping/read';
import { dayOf } from '../../nodes/shared/mapping/rules/linesheets/dates';
import { checkDigit, comparableGtin, isGtin } from '../../nodes/shared/mapping/rules/codes/gtin';
import { formatMoney, lineTotal, parseMoney, roundCents, sumCents } from '../../nodes/shared/mapping/rules/prices/money';
import { parseSeason, seasonTitle } from '../../nodes/shared/mapping/rules/linesheets/seasonText';
import { htmlToText, tidy, truncateAtWord } from '../../nodes/shared/mapping/rules/text/textCleaning';

describe('money', () => {
	it.each([
		['48', 48],
		['48.00', 48],
		['$1,234.50', 1234.5],
		['1.234,50', 1234.5],
		['1 234,50 EUR', 1234.5],
		['1\u00a0234,50 \u20ac', 1234.5],
		["1'234.50", 1234.5],
		['USD 48.00', 48],
		['US$ 48.00', 48],
		['1,234', 1234],
		['48,5', 48.5],
		['48,50', 48.5],
		['1.234', 1.234],
		['1.234.567', 1234567],
		['1,234,567.89', 1234567.89],
		['.5', 0.5],
		['-12.50', -12.5],
		['$-12.50', -12.5],
		['(12.00)', -12],
		['0', 0],
		[' 19.90 ', 19.9],
	])('reads %s', (written, amount) => {
		expect(parseMoney(written)).toBe(amount);
	});

	it.each([
		'',
		'abc',
		'12 34',
		'1.2.3',
		'1,23,4',
		'1e5',
		'M1',
		'12-13',
		'--',
		'$',
		null,
		undefined,
		{},
		[],
		NaN,
		Infinity,
	])('does not take %p for an amount', (written) => {
		expect(parseMoney(written)).toBeUndefined();
	});

	it('rounds half up by the number as it is written', () => {
		expect([1.005, 2.675, 1.255, 0.615, -1.005, 10.235].map(roundCents)).toEqual([
			1.01, 2.68, 1.26, 0.62, -1.01, 10.24,
		]);
		expect(roundCents(1e-9)).toBe(0);
		expect(Object.is(roundCents(-0.001), 0)).toBe(true);
	});

	it('keeps two decimals as text', () => {
		expect([48, 48.5, 0.1 + 0.2].map(formatMoney)).toEqual(['48.00', '48.50', '0.30']);
	});

	it('has no binary dust in totals', () => {
		expect(lineTotal(0.1, 3)).toBe(0.3);
		expect(lineTotal(19.99, 100)).toBe(1999);
		expect(sumCents(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
	});
});

describe('UPC and EAN', () => {
	it('knows the check digit', () => {
		expect(checkDigit('03600029145')).toBe('2');
		expect(checkDigit('400638133393')).toBe('1');
	});

	it.each(['036000291452', '4006381333931', '00036000291452', '96385074'])('takes %s', (code) => {
		expect(isGtin(code)).toBe(true);
	});

	it.each(['036000291453', '36000291452', '4006381333932', 'ABC', '', '0360002914520000'])(
		'does not take %s',
		(code) => {
			expect(isGtin(code)).toBe(false);
		},
	);

	it('compares codes without regard to leading zeros', () => {
		expect(comparableGtin('036000291452')).toBe(comparableGtin('0036000291452'));
		expect(comparableGtin(36000291452)).toBe(comparableGtin('036000291452'));
		expect(comparableGtin('own-7')).toBe('OWN7');
	});
});

describe('text', () => {
	it.each([
		['<p>Boxy <b>cotton</b> shirt</p><p>Made in Italy</p>', 'Boxy cotton shirt Made in Italy'],
		['Silk &amp; wool&nbsp;blend &#8211; 70&#x25;', 'Silk & wool blend \u2013 70%'],
		['D&ocirc;en &unknown; &#0;', 'D\u00f4en &unknown; &#0;'],
		['sizes < 10 and > 4', 'sizes < 10 and > 4'],
		['<style>p { color: red }</style>Text<script>alert(1)</script>', 'Text'],
		['<script>never closed', 'never closed'],
		['one<br/>two<!-- note -->', 'one two'],
	])('makes plain text of %s', (html, plain) => {
		expect(tidy(htmlToText(html))).toBe(plain);
	});

	it('stays fast on hostile text', () => {
		const started = Date.now();
		for (const piece of ['<', '<script>', '&', '<p ']) htmlToText(piece.repeat(50_000));
		expect(Date.now() - started).toBeLessThan(1_000);
	});

	it('cuts at a word and never in the middle of a character', () => {
		expect(truncateAtWord('one two three', 9)).toBe('one two');
		expect(truncateAtWord('one two three', 7)).toBe('one two');
		expect(truncateAtWord('short', 9)).toBe('short');
		expect(truncateAtWord('abcdefghij', 4)).toBe('abcd');
		expect(truncateAtWord('\u{1F457}'.repeat(6), 3)).toBe('\u{1F457}'.repeat(3));
	});
});

describe('season text', () => {
	it.each([
		['Fall 2026', 'Fall', '2026', ''],
		['2026 Fall', 'Fall', '2026', ''],
		['Pre-Fall_2026', 'Pre-Fall', '2026', ''],
		['FW26', 'Fall', '2026', 'FW26'],
		['26AW', 'Fall', '2026', '26AW'],
		['SS27', 'Spring', '2027', 'SS27'],
		['XX27', 'XX27', '', ''],
		['Resort', 'Resort', '', ''],
		['', '', '', ''],
	])('reads %s', (written, name, year, code) => {
		expect(parseSeason(written)).toEqual({ name, year, code });
	});

	it('names a linesheet after season and year', () => {
		expect(seasonTitle({ name: 'Fall', year: '2026', code: 'F26' })).toBe('Fall 2026');
		expect(seasonTitle({ name: 'Fall 2026', year: '2026', code: '' })).toBe('Fall 2026');
		expect(seasonTitle({ name: '', year: '2026', code: 'F26' })).toBe('F26');
		expect(seasonTitle({ name: '', year: '', code: '' })).toBe('');
	});
});

describe('reading of items', () => {
	it('follows paths through records and lists', () => {
		const item = { a: { 'Any Name': 1 }, list: [{ n: [1, 2] }, { n: [3] }] };
		expect(compilePath('a.Any Name')(item)).toBe(1);
		expect(compilePath('list[1].n[0]')(item)).toBe(3);
		expect(compilePath('list[].n')(item)).toEqual([[1, 2], [3]]);
		expect(compilePath('')(item)).toBe(item);
		expect(compilePath('a.missing.deeper')(item)).toBeUndefined();
		expect(compilePath('constructor.name')(item)).toBeUndefined();
	});

	it('takes an empty text for an empty list, and one record for a list of one', () => {
		expect(rows('')).toEqual([]);
		expect(rows({ a: 1 })).toEqual([{ a: 1 }]);
		expect(rows([{ a: 1 }, 'x', null])).toEqual([{ a: 1 }]);
		expect(texts('a, b,,c ')).toEqual(['a', 'b', 'c']);
		expect([text(5), text(' x '), text(null), text({})]).toEqual(['5', 'x', '', '']);
		expect([isEmpty({ name: '' }), isEmpty([' ']), isEmpty(0), isEmpty(false)]).toEqual([true, true, false, false]);
	});

	it.each([
		['2026-08-01', '2026-08-01'],
		['2026-08-01T10:00:00+00:00', '2026-08-01'],
		['2026-08-01 10:00', '2026-08-01'],
		['', ''],
		['2026-02-30', undefined],
		['01/08/2026', undefined],
		['2026-08-011', undefined],
		['2026-8', undefined],
	])('reads the day of %s', (written, day) => {
		expect(dayOf(written)).toBe(day);
	});
});
