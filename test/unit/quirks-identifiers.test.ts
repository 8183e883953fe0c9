import fc from 'fast-check';

import { checkDigit, isGtin } from '../../nodes/shared/mapping/rules/codes/gtin';
import { describeSkuTrial, trySkuPattern } from '../../nodes/shared/mapping/rules/codes/skuPatternTrial';
import { styleIdentifier } from '../../nodes/shared/mapping/rules/style/styleIdentifier';
import { styleNumber } from '../../nodes/shared/mapping/rules/style/styleNumber';
import { upc } from '../../nodes/shared/mapping/rules/codes/upc';

describe('style numbers that look like numbers', () => {
	it.each([
		['005000000', '005000000'],
		['5900000000123', '5900000000123'],
		[7654321098765, '7654321098765'],
		['0', '0'],
		['1E5', '1E5'],
		['12E4', '12E4'],
		['E+12', 'E+12'],
		[' 0041017 ', '0041017'],
		['0.50', '0.50'],
	])('%p stays %s', (value, number) => {
		expect(styleNumber(value)).toEqual({ ok: true, value: number, warnings: [] });
	});

	it('are taken from numbers with a warning, because leading zeros may be lost', () => {
		expect(styleNumber(5000000)).toEqual({
			ok: true,
			value: '5000000',
			warnings: [
				'The style number 5000000 came as a number, so leading zeros may be lost. Store it as text in the source.',
			],
		});
		expect(styleIdentifier(5000000, '5000000')).toMatchObject({ warnings: [] });
		expect(styleIdentifier(77, '5000000')).toMatchObject({ value: '77', warnings: [expect.stringContaining('77')] });
	});

	it.each(['5.9E+12', '5,9E+12', '5.90E12', '6E+12', ' 5.9e+12 ', 5.9e21, Number.MAX_SAFE_INTEGER + 2])(
		'%p is refused, because its digits are lost',
		(value) => {
			const refused = styleNumber(value);
			expect(refused).toMatchObject({
				ok: false,
				rejections: [{ field: 'style_number', reasonCode: 'style-number-damaged', logId: '' }],
			});
			expect(styleIdentifier(value, '')).toMatchObject({ ok: true, value: '' });
			expect(styleIdentifier(value, 'ALD100')).toMatchObject({
				rejections: [{ field: 'style_identifier', reasonCode: 'style-identifier-damaged' }],
			});
		},
	);
});

describe('UPC, EAN and GTIN', () => {
	it.each([
		['UPC-A', '036000291452'],
		['UPC-A without leading zero', '800123456780'],
		['EAN-8', '96385074'],
		['EAN-13', '4006381333931'],
		['GTIN-14', '00036000291452'],
		['GTIN-14 of a case', '10036000291459'],
	])('a good %s goes through as it is', (_name, code) => {
		expect(isGtin(code)).toBe(true);
		for (const action of ['allow', 'warn', 'reject'] as const) {
			expect(upc(code, 'A', action)).toEqual({ ok: true, value: code, warnings: [] });
		}
	});

	it.each(['036000291453', '96385075', '4006381333932', '10036000291458', 'OWN7', '123'])(
		'%s is allowed, warned about or refused, by choice',
		(code) => {
			expect(upc(code, 'A', 'allow')).toEqual({ ok: true, value: code, warnings: [] });
			const warned = upc(code, 'A');
			expect(warned).toMatchObject({
				value: code,
				warnings: [expect.stringContaining(`${code} of SKU A is not a valid`)],
			});
			expect(upc(code, 'A', 'reject')).toMatchObject({
				ok: false,
				rejections: [{ field: 'variants', reasonCode: 'bad-upc', reason: expect.stringContaining(code) as string }],
			});
		},
	);

	it.each([
		['0 36000 29145 2', '036000291452'],
		['036000-291452', '036000291452'],
		[800123456780, '800123456780'],
		['', ''],
		[null, ''],
		[NaN, ''],
	])('%p is read as "%s"', (value, code) => {
		expect(upc(value, 'A')).toEqual({ ok: true, value: code, warnings: [] });
	});

	it('gets leading zeros back that a number lost, where the check digit proves it', () => {
		const padded = upc(36000291452, 'A', 'reject');
		expect(padded).toMatchObject({ ok: true, value: '036000291452' });
		expect(padded.ok && padded.warnings[0]).toContain('came as a number without its leading zeros: 036000291452');
		expect(upc(36000291453, 'A')).toMatchObject({ value: '36000291453' });
	});

	it('is not changed where it is text, but told what it may be meant to be', () => {
		const told = upc('36000291452', 'A');
		expect(told).toMatchObject({ value: '36000291452' });
		expect(told.ok && told.warnings[0]).toContain('With leading zeros (036000291452) it would be one.');
	});

	it.each(['8.00123E+11', '8,00123E+11', '8E+11', 8.00123e21])('%p counts as missing, or is refused', (value) => {
		const left = upc(value, 'A', 'allow');
		expect(left).toMatchObject({ ok: true, value: '' });
		expect(left.ok && left.warnings[0]).toContain('left out');
		expect(upc(value, 'A', 'reject')).toMatchObject({ rejections: [{ reasonCode: 'bad-upc' }] });
	});

	it('is found again from a number, whatever its zeros', () => {
		fc.assert(
			fc.property(fc.integer({ min: 10_000_000, max: 9_999_999_999 }), (start) => {
				const body = String(start).padStart(11, '0');
				const code = body + checkDigit(body);
				expect(upc(Number(code), '')).toMatchObject({ value: code });
			}),
		);
	});
});

describe('a SKU pattern tried on sample SKUs', () => {
	const usual = '{style}-{color}-{size}';

	it('tells how many fit, with an example taken apart', () => {
		const trial = trySkuPattern(usual, ['ALD100-INK-M', ' LNX-204-BLK-S ', 'GIFT', '', '  ']);
		expect(trial).toEqual({
			pattern: usual,
			tried: 3,
			fits: 2,
			misfits: ['GIFT'],
			example: { sku: 'ALD100-INK-M', parts: { style: 'ALD100', color: 'INK', size: 'M' } },
		});
		expect(describeSkuTrial(trial)).toBe(
			`${usual} fits 2 of 3 SKUs: ALD100-INK-M is style ALD100, colour INK, size M. It does not fit GIFT.`,
		);
	});

	it.each([
		['dots', ['A1.INK.M', 'A2.RED.L'], '{style}.{color}.{size}'],
		['underscores', ['A-1_INK_M', 'A-2_RED_L'], '{style}_{color}_{size}'],
		['two separators', ['A1-INK/M', 'A2-RED/L'], '{style}-{color}/{size}'],
		['blanks', ['A1 INK M', 'A2 RED L'], '{style} {color} {size}'],
		['the size before the colour', ['A1_M_INK', 'A2_L_RED'], '{style}_{size}_{color}'],
		['colour codes that are numbers', ['A1.001.M', 'A2.010.L'], '{style}.{color}.{size}'],
		['only a size', ['A1.M', 'A2.XL', 'A3.00'], '{style}.{size}'],
		['only a colour', ['A1.INK', 'A2.RED'], '{style}.{color}'],
		['a few that are different', ['A1.INK.M', 'A2.RED.L', 'GIFT'], '{style}.{color}.{size}'],
	])('suggests a pattern where SKUs have %s', (_name, skus, suggestion) => {
		const trial = trySkuPattern(usual, skus);
		expect(trial.suggestion).toBe(suggestion);
		expect(describeSkuTrial(trial)).toContain(`${suggestion} fits more of them.`);
		expect(trySkuPattern(suggestion, skus).fits).toBeGreaterThan(trial.fits);
	});

	it('suggests nothing where the pattern fits, or none would', () => {
		expect(trySkuPattern(usual, ['A-B-M', 'A-C-L', 'X']).suggestion).toBeUndefined();
		expect(trySkuPattern(usual, ['ALD100', 'ALD101']).suggestion).toBeUndefined();
		expect(trySkuPattern(usual, ['A-', '-B', '--']).suggestion).toBeUndefined();
	});

	it('says what is wrong with a pattern that cannot be used, and still suggests one', () => {
		const trial = trySkuPattern('{style}{size}', ['A1-INK-M', 'A2-RED-L']);
		expect(trial).toMatchObject({ fits: 0, suggestion: usual });
		expect(describeSkuTrial(trial)).toMatch(/nothing between.*\{style\}-\{color\}-\{size\} fits more/);
		expect(describeSkuTrial(trySkuPattern(usual, []))).toBe(`There were no SKUs to try ${usual} on.`);
	});

	it('tries 1,000 of many, spread over all of them, and names at most three that do not fit', () => {
		const skus = Array.from({ length: 50_000 }, (_, index) => (index < 25_000 ? `A${index}-INK-M` : `B${index}`));
		const trial = trySkuPattern(usual, skus);
		expect(trial).toMatchObject({ tried: 1_000, fits: 500 });
		expect(trial.misfits).toHaveLength(3);
	});

	it('takes anything', () => {
		fc.assert(
			fc.property(fc.string(), fc.array(fc.string()), (pattern, skus) => {
				const trial = trySkuPattern(pattern, skus);
				expect(trial.fits).toBeLessThanOrEqual(trial.tried);
				expect(describeSkuTrial(trial)).not.toBe('');
			}),
		);
	});
});
