import fc from 'fast-check';

import type { JoorSku, JoorStyle } from '../../nodes/shared/joor/types';
import { splitByColor, splitPatternFlaw } from '../../nodes/shared/mapping/rules/style/splitByColor';

const color = (color_name: string, color_code: string, color_image?: string) => ({
	color_name,
	color_code,
	...(color_image ? { color_image } : {}),
});
const size = (name: string) => ({ size_name: name, size_code: name });
const sku = (sku_color_code: string, sku_size: string, upc = `${sku_color_code}${sku_size}`): JoorSku => ({
	sku_color_code,
	sku_size,
	upc,
});

function style(change: Partial<JoorStyle> = {}): JoorStyle {
	return {
		style_name: 'Alder Shirt',
		style_number: 'ALD100',
		style_identifier: 'ALD100-ID',
		prices: [{ price_label: '', price_currency: 'USD', price_wholesale: '48.00' }],
		deliveries: [{ delivery_name: 'Fall 26' }],
		colors: [color('Ink', '001', 'https://img.example/ink.jpg'), color('Sand', '002')],
		sizes: [size('S'), size('M'), size('L')],
		skus: [sku('001', 'S'), sku('001', 'M'), sku('002', 'M'), sku('002', 'L')],
		...change,
	};
}

function split(change: Partial<JoorStyle> = {}, pattern = '{style}-{color}', unlisted: JoorSku[] = []): JoorStyle[] {
	const made = splitByColor(style(change), pattern, unlisted);
	if (!made.ok) throw new Error(made.rejections.map(({ reason }) => reason).join());
	return made.value;
}

const sizesOf = (styles: JoorStyle[]) => styles.map(({ sizes }) => sizes.map(({ size_name }) => size_name).join());

describe('a style that is split by colour', () => {
	it('becomes one style for each colour with its number, its SKUs and everything else', () => {
		expect(split()).toEqual([
			{
				...style(),
				style_identifier: 'ALD100-ID-001',
				colors: [color('Ink', '001', 'https://img.example/ink.jpg')],
				sizes: [size('S'), size('M')],
				skus: [sku('001', 'S'), sku('001', 'M')],
				images: [{ image: 'https://img.example/ink.jpg' }],
			},
			{
				...style(),
				style_identifier: 'ALD100-ID-002',
				colors: [color('Sand', '002')],
				sizes: [size('M'), size('L')],
				skus: [sku('002', 'M'), sku('002', 'L')],
			},
		]);
	});

	it.each([
		['{style}-{color}', ['ALD100-ID-001', 'ALD100-ID-002']],
		['', ['ALD100-ID-001', 'ALD100-ID-002']],
		['{style} {name}', ['ALD100-ID Ink', 'ALD100-ID Sand']],
		['{Style}/{COLOUR}/{name}', ['ALD100-ID/001/Ink', 'ALD100-ID/002/Sand']],
		['W_{style}{color}', ['W_ALD100-ID001', 'W_ALD100-ID002']],
	])('has identifiers by the pattern "%s"', (pattern, identifiers) => {
		expect(split({}, pattern).map(({ style_identifier }) => style_identifier)).toEqual(identifiers);
	});

	it('takes braces and dollar signs of a name as they are', () => {
		const [made] = split({ colors: [color("{style} $& $'", '1')], skus: [] }, '{style}-{name}');
		expect(made.style_identifier).toBe("ALD100-ID-{style} $& $'");
	});

	it('is split too when it has one colour', () => {
		const made = split({ colors: [color('Ink', '001')] });
		expect(made.map(({ style_identifier }) => style_identifier)).toEqual(['ALD100-ID-001']);
	});

	it('stays as it is without colours', () => {
		expect(split({ colors: [] })).toEqual([style({ colors: [] })]);
	});

	it('keeps the images that it has', () => {
		const images = [{ image: 'https://img.example/front.jpg' }];
		expect(split({ images }).map((made) => made.images)).toEqual([images, images]);
	});

	it.each<[string, Partial<JoorStyle>, JoorSku[], string[]]>([
		['of its SKUs', {}, [], ['S,M', 'M,L']],
		[
			'of its SKUs in the order of the style',
			{ skus: [sku('001', 'L'), sku('001', 's'), sku('002', 'M')] },
			[],
			['S,L', 'M'],
		],
		['all without SKUs', { skus: undefined }, [], ['S,M,L', 'S,M,L']],
		['all when a size is on no SKU', { skus: [sku('001', 'S'), sku('002', 'M')] }, [], ['S,M,L', 'S,M,L']],
		['all when a SKU has another size', { skus: [...(style().skus ?? []), sku('001', 'XL')] }, [], ['S,M,L', 'S,M,L']],
		[
			'all for a colour without SKUs',
			{ skus: [sku('001', 'S'), sku('001', 'M'), sku('001', 'L')] },
			[],
			['S,M,L', 'S,M,L'],
		],
		['of variants without UPC as well', {}, [sku('001', 'L', '')], ['S,M,L', 'M,L']],
	])('has the sizes %s', (_name, change, unlisted, sizes) => {
		expect(sizesOf(split(change, undefined, unlisted))).toEqual(sizes);
	});

	it('says when a SKU belongs to none of its colours', () => {
		const made = splitByColor(style({ skus: [sku('009', 'S', '800123456780')] }), '{style}-{color}');
		expect(made).toMatchObject({ ok: true, warnings: [expect.stringMatching(/UPC 800123456780 .* "009"/)] });
	});

	it('is refused when two colours make one identifier, with both named', () => {
		const colors = [color('Ink', '001'), color('INK', '002')];
		expect(splitByColor(style({ colors }), '{style}-{name}')).toMatchObject({
			ok: false,
			rejections: [
				{
					field: 'style_identifier',
					reasonCode: 'duplicate-style-identifier',
					reason: expect.stringMatching(/Ink \(001\) and INK \(002\)/) as string,
				},
			],
		});
	});

	it('is refused when an identifier is too long for JOOR', () => {
		const long = style({ style_identifier: 'A'.repeat(97) });
		expect(splitByColor(long, '{style}-{color}')).toMatchObject({
			ok: false,
			rejections: [{ reasonCode: 'style-identifier-too-long' }, { reasonCode: 'style-identifier-too-long' }],
		});
		expect(splitByColor({ ...long, style_identifier: 'A'.repeat(96) }, '{style}-{color}').ok).toBe(true);
	});

	it.each([
		['{style}-{color}', ''],
		['{style} {name}', ''],
		['{ Style }{colour}{name}', ''],
		['', 'does not name {style}'],
		['{color}', 'does not name {style}'],
		['{style}', 'neither {color} nor {name}'],
		['{style}-{style}', 'neither {color} nor {name}'],
		['{style}-{size}', 'names {size}'],
		['{style}-{color', 'brace without its partner'],
		['{style}-{color}}', 'brace without its partner'],
	])('has its pattern "%s" checked before a run', (pattern, flaw) => {
		if (flaw === '') expect(splitPatternFlaw(pattern)).toBe('');
		else expect(splitPatternFlaw(pattern)).toContain(flaw);
	});

	it('never throws, loses no colour and no SKU, and changes nothing', () => {
		const word = fc.oneof(fc.constantFrom('A', 'b', '001', '', 'constructor'), fc.string({ maxLength: 120 }));
		const styles = fc.record({
			style_identifier: word,
			colors: fc.array(fc.record({ color_name: word, color_code: word }), { maxLength: 4 }),
			sizes: fc.array(fc.record({ size_name: word, size_code: word }), { maxLength: 4 }),
			skus: fc.option(fc.array(fc.record({ sku_color_code: word, sku_size: word, upc: word }), { maxLength: 6 }), {
				nil: undefined,
			}),
		});
		const patterns = fc.oneof(
			fc.constantFrom('{style}-{color}', '{style}-{name}', '{constructor}{style}'),
			fc.string(),
		);
		fc.assert(
			fc.property(styles, patterns, (change, pattern) => {
				const input = style(change);
				const before = fc.stringify(input);
				const made = splitByColor(input, pattern);
				expect(splitByColor(input, pattern)).toEqual(made);
				expect(fc.stringify(input)).toBe(before);
				expect(typeof splitPatternFlaw(pattern)).toBe('string');
				if (!made.ok) return;
				expect(made.value.flatMap(({ colors }) => colors)).toEqual(input.colors);
				const kept = new Set(made.value.flatMap(({ skus }) => skus ?? []));
				if (made.warnings.length === 0) expect((input.skus ?? []).every((one) => kept.has(one))).toBe(true);
			}),
			{ numRuns: 500 },
		);
	});
});
