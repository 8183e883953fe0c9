import fc from 'fast-check';

import type { Variant } from '../../nodes/shared/mapping/model';
import { DEFAULT_OPTIONS } from '../../nodes/shared/mapping/options';
import { checkDigit } from '../../nodes/shared/mapping/rules/codes/gtin';
import { variants, type VariantOptions } from '../../nodes/shared/mapping/rules/variants/variants';
import { variant } from './mapping-support';

const upcOf = (n: number) => {
	const start = `80012346${String(n).padStart(3, '0')}`;
	return start + checkDigit(start);
};

const of = (changes: Array<Partial<Variant>>) =>
	changes.map((change, index) => variant({ sku: `SKU-${index}`, upc: upcOf(index), ...change }));

const sized = (labels: string[]) => of(labels.map((name) => ({ size: { name, code: '' } })));

const colored = (colors: Array<[string, string]>) =>
	of(colors.map(([name, code], index) => ({ color: { name, code }, size: { name: `S${index}`, code: '' } })));

function made(list: unknown, options: Partial<VariantOptions> = {}) {
	const ruled = variants(list, { ...DEFAULT_OPTIONS, ...options });
	if (!ruled.ok) throw new Error(ruled.rejections.map(({ reason }) => reason).join('\n'));
	return { ...ruled.value, warnings: ruled.warnings.join('\n') };
}

function refusals(list: unknown, options: Partial<VariantOptions> = {}) {
	const ruled = variants(list, { ...DEFAULT_OPTIONS, ...options });
	return ruled.ok ? [] : ruled.rejections;
}

const sizeNames = (labels: string[], options: Partial<VariantOptions> = {}) =>
	made(sized(labels), options).sizes.map((size) => size.size_name);

describe('sizes of a style', () => {
	it('are in the order of their ladder, or as they come by choice', () => {
		expect(sizeNames(['L', 'S', 'XXS', 'M'])).toEqual(['XXS', 'S', 'M', 'L']);
		expect(sizeNames(['0', '2', '00', '10', '4'])).toEqual(['00', '0', '2', '4', '10']);
		expect(sizeNames(['L', 'S', 'M'], { sizeOrder: 'source' })).toEqual(['L', 'S', 'M']);
	});

	it('are as they come where one is on no known ladder', () => {
		expect(sizeNames(['L', 'Queen', 'S'])).toEqual(['L', 'Queen', 'S']);
	});

	it('are cleaned, which is said once', () => {
		const { sizes, skus, warnings } = made(sized(['SIZE 32', '__30', '34']));
		expect(sizes).toEqual(['30', '32', '34'].map((size) => ({ size_name: size, size_code: size })));
		expect(skus.map((sku) => sku.sku_size)).toEqual(['32', '30', '34']);
		expect(warnings).toBe('Size labels were cleaned: "SIZE 32" as "32", "__30" as "30".');
		expect(sizeNames(['SIZE 32', '__30'], { sizeOrder: 'source' })).toEqual(['SIZE 32', '__30']);
	});

	it('keep a code of their own', () => {
		const list = of([{ size: { name: 'SIZE 32', code: 'S32' } }]);
		expect(made(list).sizes).toEqual([{ size_name: '32', size_code: 'S32' }]);
	});

	it('that become the same in one colour are refused', () => {
		expect(refusals(sized(['SIZE 32', '32']))).toMatchObject([{ reasonCode: 'duplicate-variant' }]);
	});
});

describe('colours of a style', () => {
	it('are mended with one sentence per colour, not per variant', () => {
		const { colors, warnings } = made(
			colored([
				['C0308', 'Dusty Rose'],
				['C0308', 'Dusty Rose'],
				['BLACK BLACK', '001'],
				['Black', '001'],
			]),
		);
		expect(colors).toMatchObject([
			{ color_name: 'Dusty Rose', color_code: 'C0308' },
			{ color_name: 'BLACK', color_code: '001' },
		]);
		expect(warnings.split('\n')).toHaveLength(2);
	});

	it('stay as they are by choice', () => {
		const kept = made(colored([['C0308', 'Dusty Rose']]), { colorText: 'keep' });
		expect(kept.colors).toMatchObject([{ color_name: 'C0308', color_code: 'Dusty Rose' }]);
		expect(kept.warnings).toBe('');
	});

	it('in a wrong encoding are mended unless that is switched off', () => {
		const list = colored([['Caf\u00c3\u00a9', '']]);
		const mended = made(list);
		expect(mended.colors).toMatchObject([{ color_name: 'Caf\u00e9', color_code: 'Caf\u00e9' }]);
		expect(mended.warnings).toContain('The colour name was stored in a wrong encoding');
		expect(made(list, { repairText: false }).colors).toMatchObject([{ color_name: 'Caf\u00c3\u00a9' }]);
	});
});

describe('UPCs of a style', () => {
	const bad = of([{ upc: '800123456789' }]);
	const none = of([{ upc: '' }, { upc: '', size: { name: 'L', code: '' } }]);

	it('with a wrong check digit are let through, warned about or refused', () => {
		expect(made(bad, { badUpc: 'allow' }).warnings).toBe('');
		expect(made(bad).warnings).toContain('800123456789 of SKU SKU-0');
		expect(refusals(bad, { badUpc: 'reject' })).toMatchObject([{ reasonCode: 'bad-upc', field: 'variants' }]);
	});

	it('that are missing are let through, warned about or refused with their SKUs', () => {
		expect(made(none, { missingUpc: 'allow' }).warnings).toBe('');
		expect(made(none).warnings).toContain('No UPC for SKU-0, SKU-1');
		const [refused] = refusals(none, { missingUpc: 'reject' });
		expect(refused).toMatchObject({ reasonCode: 'missing-upc-on-variant', field: 'variants' });
		expect(refused.reason).toContain('SKU-0, SKU-1');
	});

	it('that a spreadsheet shortened count as missing', () => {
		const { skus, warnings } = made(of([{ upc: '8.00123E+11' }]));
		expect(skus).toEqual([]);
		expect(warnings).toMatch(/8\.00123E\+11 of SKU SKU-0.*left out.*\nNo UPC for SKU-0/);
	});

	it('that came as numbers have their leading zeros back', () => {
		const list = of([{ upc: 36000291452 as unknown as string }]);
		expect(made(list).skus).toMatchObject([{ upc: '036000291452' }]);
	});
});

describe('contradictions within a style', () => {
	it('two UPCs for one SKU are refused with both named', () => {
		const [refused, ...others] = refusals(
			of([
				{ sku: 'A', upc: upcOf(1) },
				{ sku: 'A', upc: upcOf(2) },
			]),
		);
		expect(others).toEqual([]);
		expect(refused.reasonCode).toBe('two-upcs');
		expect(refused.reason).toContain(`SKU A has two UPCs: ${upcOf(1)} and ${upcOf(2)}.`);
	});

	it('one SKU for two sizes with two UPCs is refused for both reasons', () => {
		const list = of([{ sku: 'A' }, { sku: 'A', size: { name: 'L', code: '' } }]);
		expect(refusals(list).map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-sku', 'two-upcs']);
	});

	it('a mere copy of a row is refused as a double', () => {
		const list = of([
			{ sku: 'A', upc: upcOf(1) },
			{ sku: 'A', upc: upcOf(1) },
		]);
		expect(refusals(list).map(({ reasonCode }) => reasonCode)).toEqual(['duplicate-sku']);
	});

	it('one UPC for two SKUs is refused with both named', () => {
		const list = of([{ upc: upcOf(1) }, { upc: `0${upcOf(1)}`, size: { name: 'L', code: '' } }]);
		const [refused] = refusals(list);
		expect(refused.reasonCode).toBe('duplicate-upc');
		expect(refused.reason).toMatch(/SKU-0 \(Ink, M\) and SKU-1 \(Ink, L\)/);
	});
});

describe('variants of any kind', () => {
	it('are mapped without throwing, always alike, and stay as they are', () => {
		const label = fc.oneof(
			fc.string(),
			fc.constantFrom('S', 'M', 'SIZE 32', '__38', 'BLACK BLACK', 'C0308', 'Caf\u00c3\u00a9'),
		);
		const option = fc.oneof(fc.record({ name: label, code: label }), fc.anything());
		const one = fc.record({ sku: label, upc: fc.anything(), color: option, size: option });
		const choices = fc.record({
			sizeOrder: fc.constantFrom('ladder' as const, 'source' as const),
			colorText: fc.constantFrom('auto' as const, 'keep' as const, 'swap' as const),
			repairText: fc.boolean(),
			badUpc: fc.constantFrom('allow' as const, 'warn' as const, 'reject' as const),
			missingUpc: fc.constantFrom('allow' as const, 'warn' as const, 'reject' as const),
		});
		fc.assert(
			fc.property(fc.array(one, { maxLength: 6 }), choices, (list, options) => {
				const before = fc.stringify(list);
				const first = variants(list, options);
				expect(variants(list, options)).toEqual(first);
				expect(fc.stringify(list)).toBe(before);
			}),
			{ numRuns: 500 },
		);
	});

	it('take time in proportion to their number', () => {
		const list = Array.from({ length: 20_000 }, (_, index) =>
			variant({
				sku: `S${index}`,
				upc: '',
				color: { name: `Color ${Math.floor(index / 10)}`, code: '' },
				size: { name: `SIZE ${(index % 10) * 2}`, code: '' },
			}),
		);
		const started = Date.now();
		expect(made(list).sizes).toHaveLength(10);
		expect(Date.now() - started).toBeLessThan(2_000);
	});
});
