import fc from 'fast-check';

import { buildSku, matchSku, parseSkuPattern } from '../../nodes/shared/mapping/rules/codes/skuPattern';

describe('SKU pattern', () => {
	const usual = parseSkuPattern('{style}-{color}-{size}');

	it('takes a SKU apart', () => {
		expect(matchSku(usual, 'ALD100-INK-M')).toEqual({ style: 'ALD100', color: 'INK', size: 'M' });
	});

	it('lets the style hold the separator', () => {
		expect(matchSku(usual, 'LNX-204-BLK-M')).toEqual({ style: 'LNX-204', color: 'BLK', size: 'M' });
	});

	it('does not let colour and size hold a separator beside them', () => {
		expect(matchSku(parseSkuPattern('{style}_{color}-{size}'), 'A_B-C-M')).toBeUndefined();
		expect(matchSku(parseSkuPattern('{color}-{size}_{style}'), 'BLK-M-L_A1')).toBeUndefined();
	});

	it.each([
		['{color}/{style}', 'BLK/A/1', { style: 'A/1', color: 'BLK', size: '' }],
		['{size}.{style}.{color}', '00.A.1.BLK', { style: 'A.1', color: 'BLK', size: '00' }],
		['SK-{style} {size}', 'SK-A 1 M', { style: 'A 1', color: '', size: 'M' }],
		['{Style}-{Colour}-{SIZE}', 'A-B-C', { style: 'A', color: 'B', size: 'C' }],
	])('reads %s', (pattern, sku, parts) => {
		expect(matchSku(parseSkuPattern(pattern), sku)).toEqual(parts);
	});

	it.each(['ALD100', 'ALD100-M', '-INK-M', 'ALD100--M', 'ALD100-INK-', ''])('does not fit "%s"', (sku) => {
		expect(matchSku(usual, sku)).toBeUndefined();
	});

	it.each([
		['', 'empty'],
		['{style}{size}', 'nothing between'],
		['{color}-{size}', 'does not name {style}'],
		['{style}-{style}', 'twice'],
		['{style}-{width}', '{width}'],
		['{style-{size}', 'brace'],
		['style}-{size}', 'brace'],
	])('says what is wrong with "%s"', (pattern, words) => {
		const parsed = parseSkuPattern(pattern);
		expect(parsed.ok).toBe(false);
		expect(parsed.ok ? '' : parsed.reason).toContain(words);
		expect(matchSku(parsed, 'A-B-C')).toBeUndefined();
		expect(buildSku(parsed, { style: 'A', color: 'B', size: 'C' })).toBe('');
	});

	it('builds nothing when a part is missing', () => {
		expect(buildSku(usual, { style: 'A', color: '', size: 'M' })).toBe('');
	});

	it('takes apart what it put together', () => {
		const part = fc.stringMatching(/^[A-Z0-9]{1,6}$/);
		const style = fc.stringMatching(/^[A-Z0-9]{1,4}(-[A-Z0-9]{1,4}){0,2}$/);
		fc.assert(
			fc.property(style, part, part, (styleNumber, color, size) => {
				const parts = { style: styleNumber, color, size };
				expect(matchSku(usual, buildSku(usual, parts))).toEqual(parts);
			}),
		);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (pattern, sku) => {
				matchSku(parseSkuPattern(pattern), sku);
			}),
		);
	});
});
