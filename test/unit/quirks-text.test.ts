import fc from 'fast-check';

import { brandName } from '../../nodes/shared/mapping/rules/text/brandName';
import { mendColor } from '../../nodes/shared/mapping/rules/variants/colorText';
import { styleDescription } from '../../nodes/shared/mapping/rules/style/styleDescription';
import { styleName } from '../../nodes/shared/mapping/rules/style/styleName';
import { tidy } from '../../nodes/shared/mapping/rules/text/textCleaning';
import { repairText } from '../../nodes/shared/mapping/rules/text/textRepair';

describe('colours', () => {
	it.each([
		['BLACK BLACK', '001', 'BLACK', '001'],
		['Black / Black', '001', 'Black', '001'],
		['Black/BLACK', '001', 'Black', '001'],
		['BLACK-BLACK', '', 'BLACK', ''],
		['Off White Off White', 'OW', 'Off White', 'OW'],
		['BLACK BLACK', 'black black', 'BLACK', 'BLACK'],
		['C0308', 'Dusty Rose', 'Dusty Rose', 'C0308'],
		['001', 'Black', 'Black', '001'],
		['7', 'Navy', 'Navy', '7'],
		['BLK-01', "Farmer's Blue / White", "Farmer's Blue / White", 'BLK-01'],
		['001', 'BLACK BLACK', 'BLACK', '001'],
	])('"%s" with code "%s" is "%s" with code "%s"', (name, code, mendedName, mendedCode) => {
		const mended = mendColor({ name, code }, 'auto');
		expect(mended).toMatchObject({ name: mendedName, code: mendedCode });
		expect(mended.warning).toContain(`"${mendedName}"`);
	});

	it.each([
		['Black', '001'],
		['Black White', '010'],
		['Black / White', ''],
		['Bora Bora', 'BB'],
		['Pom-Pom', 'PP'],
		['C0308', '001'],
		['C0308', ''],
		['001', 'BLK'],
		['Black', 'Ink'],
		['Ink', 'Ink'],
		['24 24', '24'],
		['', 'Black'],
		['', ''],
		['Anna', 'A1'],
	])('"%s" with code "%s" stays', (name, code) => {
		expect(mendColor({ name, code }, 'auto')).toEqual({ name, code });
	});

	it('are never changed when they are to be kept, and always swapped when they are to be swapped', () => {
		expect(mendColor({ name: 'C0308', code: 'Rose' }, 'keep')).toEqual({ name: 'C0308', code: 'Rose' });
		expect(mendColor({ name: 'BLACK BLACK', code: '1' }, 'keep')).toEqual({ name: 'BLACK BLACK', code: '1' });
		expect(mendColor({ name: 'BLK', code: 'Black' }, 'swap')).toEqual({ name: 'Black', code: 'BLK' });
		expect(mendColor({ name: '001', code: 'BLACK BLACK' }, 'swap')).toMatchObject({ name: 'BLACK', code: '001' });
	});

	it('may be anything, and are mended once', () => {
		const word = fc.oneof(fc.string(), fc.constantFrom('BLACK BLACK', 'C0308', 'Rose', '001 / 001'));
		fc.assert(
			fc.property(word, word, (name, code) => {
				const { warning, ...mended } = mendColor({ name, code }, 'auto');
				expect(warning === undefined).toBe(mended.name === name && mended.code === code);
			}),
		);
	});
});

/** What a program reads that takes the UTF-8 bytes of a text for Latin-1 (and so, with 80 to 9F, for Windows-1252). */
const latin = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('texts in a wrong encoding', () => {
	it.each([
		['D\u00c3\u00b4en', 'D\u00f4en'],
		['D\u221a\u00a5en', 'D\u00f4en'],
		['D\u00c3\u0192\u00c2\u00b4en', 'D\u00f4en'],
		['Men\u00e2\u20ac\u2122s', 'Men\u2019s'],
		['MEN\u00e2\u20ac\u2122S', 'MEN\u2019S'],
		['Men\u201a\u00c4\u00f4s', 'Men\u2019s'],
		['\u00e2\u20ac\u0153Linen\u00e2\u20ac\u009d', '\u201cLinen\u201d'],
		['caf\u00c3\u00a9', 'caf\u00e9'],
		['CAF\u00c3\u2030', 'CAF\u00c9'],
		['No\u00c3\u00abl', 'No\u00ebl'],
		['\u00c3\u2013sterreich', '\u00d6sterreich'],
		['Cr\u221a\u00aeme br\u221a\u00aal\u221a\u00a9e', 'Cr\u00e8me br\u00fbl\u00e9e'],
		['100%\u00c2\u00a0cotton', '100%\u00a0cotton'],
		['\u00e2\u201a\u00ac 120', '\u20ac 120'],
		['Tencel\u00e2\u201e\u00a2', 'Tencel\u2122'],
		['70 \u00e2\u20ac\u201c 90 \u00c2\u00b0C', '70 \u2013 90 \u00b0C'],
		['\u00ef\u00bb\u00bfAlder', '\ufeffAlder'],
		['\u00f0\u0178\u2018\u2014', '\u{1F457}'],
		['Stra\u00c3\u0178e', 'Stra\u00dfe'],
		['\u00c5\u201c uvre caf\u00c3\u00a9', '\u0153 uvre caf\u00e9'],
		['e\u0301te\u0301', '\u00e9t\u00e9'],
	])('%s is read as %s', (stored, meant) => {
		expect(repairText(stored)).toBe(meant);
	});

	it.each([
		'D\u00f4en',
		'MANH\u00c3\u2026',
		'MANH\u00c3 \u2013 100%',
		'\u201cMANH\u00c3\u201d',
		'L\u00c3\u2122',
		'caf\u00e9\u2014\u00e9clair',
		'\u00c3 la carte',
		'\u00c5ngstr\u00f6m\u2026',
		'\u201eCAM\u00c4\u201c',
		'na\u00efve',
		'p\u00e2t\u00e9',
		'\u00c2ge',
		'2\u221a\u03c0',
		'\u00a9 D\u00c3\u00b4en',
		'D\u00c3\u00b4en D\u00f4en',
		'\u4e1d\u7ef8',
		'\u{1F457} dress',
		'ESPA\u00d1A',
		'S\u00c3O \u00b7 JO\u00c3O',
		'plain',
		'',
	])('%s is right and stays', (text) => {
		expect(repairText(text)).toBe(text);
	});

	it('come back whole, whatever the Latin text was', () => {
		const word = fc.stringMatching(/^[a-z][a-z\u00e0-\u00f6\u00f8-\u00ff]{0,8}$/);
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
				const text = words.join(' ');
				expect(repairText(latin(text))).toBe(text);
			}),
		);
	});

	it('are told from right text with accents, which never changes', () => {
		const small = fc.stringMatching(/^[a-z\u00df-\u00f6\u00f8-\u00ff\u0101\u0107\u010d\u0119\u0142\u0161\u017e]{1,8}$/);
		const end = fc.constantFrom(
			'',
			',',
			'.',
			'\u2026',
			' \u2013',
			'\u2019s',
			'\u201d',
			'\u2122',
			'\u00ae',
			' \u00bb',
			'!',
		);
		const word = fc.tuple(small, fc.constantFrom('none', 'first', 'all'), end).map(([letters, capitals, mark]) => {
			if (capitals === 'all') return letters.toUpperCase() + mark;
			return (capitals === 'first' ? letters[0].toUpperCase() + letters.slice(1) : letters) + mark;
		});
		fc.assert(
			fc.property(fc.array(word, { maxLength: 8 }), (words) => {
				const text = words.join(' ').normalize('NFC');
				expect(repairText(text)).toBe(text);
			}),
			{ numRuns: 3_000 },
		);
	});

	it('are mended once and for all', () => {
		const piece = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string({
				unit: fc.constantFrom(...'\u00c3\u00c2\u00a9\u00b4\u0192\u00e2\u20ac\u2122\u221a\u00a5\u0303Aa \u00e9'),
			}),
			fc.string().map(latin),
			fc.string({ unit: 'grapheme' }).map((text) => latin(latin(text))),
		);
		fc.assert(
			fc.property(piece, (text) => {
				const once = repairText(text);
				expect(repairText(once)).toBe(once);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('are told with what was stored and what was read', () => {
		expect(styleName('D\u00c3\u00b4en Dress')).toEqual({
			ok: true,
			value: 'D\u00f4en Dress',
			warnings: ['The name was stored in a wrong encoding: "D\u00c3\u00b4en Dress" was read as "D\u00f4en Dress".'],
		});
		expect(styleName('D\u00c3\u00b4en', false)).toMatchObject({ value: 'D\u00c3\u00b4en', warnings: [] });
		expect(styleName('De\u0301')).toMatchObject({ value: 'D\u00e9', warnings: [] });
		const described = styleDescription('<p>Caf&Atilde;&copy;</p>');
		expect(described).toMatchObject({ value: 'Caf\u00e9' });
		expect(described.ok && described.warnings[0]).toContain('The description was stored in a wrong encoding');
		expect(styleDescription('Caf\u00c3\u00a9', false)).toMatchObject({ value: 'Caf\u00c3\u00a9', warnings: [] });
	});

	it('lose byte order marks and blanks without width', () => {
		expect(tidy('\ufeffAl\u200bder')).toBe('Alder');
		expect(styleName('\u00ef\u00bb\u00bfAlder')).toMatchObject({ value: 'Alder' });
	});
});

describe('a brand with an address', () => {
	it.each([
		['Brand (brand.com)', 'Brand'],
		['Brand (www.brand.co.uk)', 'Brand'],
		['Brand & Sons [https://brand.com/shop]', 'Brand & Sons'],
		['Brand <brand.com>', 'Brand'],
		['Brand | brand.com', 'Brand'],
		['Brand - www.brand.com', 'Brand'],
		['brand.com', 'brand.com'],
		['Brand (London)', 'Brand (London)'],
		['Brand', 'Brand'],
		['', ''],
	])('"%s" is "%s"', (written, name) => {
		expect(brandName(written)).toBe(name);
	});

	it('may be anything', () => {
		fc.assert(fc.property(fc.string(), (value) => brandName(value).length <= value.length));
	});
});
