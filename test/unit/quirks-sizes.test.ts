import fc from 'fast-check';

import { orderSizes } from '../../nodes/shared/mapping/rules/sizes/sizeOrder';
import { expandSizeRun } from '../../nodes/shared/mapping/rules/sizes/sizeRun';
import { cleanSize, readSize } from '../../nodes/shared/mapping/rules/sizes/sizeText';

const list = (text: string) => text.split(' ');

describe('size labels', () => {
	it.each([
		['SIZE 32', '32'],
		['Size34', '34'],
		['size: 8', '8'],
		['SIZE-M', 'M'],
		['Sz 10', '10'],
		['Size_XL', 'XL'],
		['SIZE One Size', 'One Size'],
		['__38', '38'],
		['___L', 'L'],
		['_SIZE 32_', '32'],
		['38__', '38'],
		[' M ', 'M'],
		['00', '00'],
		['32_34', '32_34'],
		['8 AU/UK (4 US)', '8 AU/UK (4 US)'],
		['SIZE 8 AU/UK (4 US)', '8 AU/UK (4 US)'],
		['Small', 'Small'],
		['Sizes', 'Sizes'],
		['Size Up', 'Size Up'],
		['SIZE', 'SIZE'],
		['S', 'S'],
		['___', '___'],
		['', ''],
	])('cleans "%s" to "%s"', (label, cleaned) => {
		expect(cleanSize(label)).toBe(cleaned);
		expect(readSize(label).label).toBe(cleaned);
	});

	it.each([
		['M', 'letters', ''],
		['XXXS', 'letters', ''],
		['Extra Small', 'letters', ''],
		['X-Large', 'letters', ''],
		['S/M', 'letters', ''],
		['00', 'numeric', ''],
		['14', 'numeric', ''],
		['3', 'designer', ''],
		['SIZE 27', 'waist', ''],
		['W32', 'waist', ''],
		['32x34', 'pairs', ''],
		['32/34', 'pairs', ''],
		['W32 L34', 'pairs', ''],
		['W32L34', 'pairs', ''],
		['48', 'eu', ''],
		['36.5', 'shoes', ''],
		['37\u00bd', 'shoes', ''],
		['6,5', 'usShoes', ''],
		['6 1/2', 'usShoes', ''],
		['75', 'fives', ''],
		['2T', 'kids', ''],
		['3-6M', 'kids', ''],
		['6Y', 'kids', ''],
		['NB', 'kids', ''],
		['14W', 'plus', ''],
		['4P', 'petite', ''],
		['40R', 'suit', ''],
		['OS', 'oneSize', ''],
		['O/S', 'oneSize', ''],
		['ONE SIZE', 'oneSize', ''],
		['one size', 'oneSize', ''],
		['OneSize', 'oneSize', ''],
		['One-Size', 'oneSize', ''],
		['1SZ', 'oneSize', ''],
		['8 AU/UK (4 US)', 'numeric', 'AU/UK'],
		['US 4 / UK 8', 'numeric', 'US'],
		['EU 38', 'waist', 'EU'],
		['M (8-10)', 'letters', ''],
		['Queen', '', ''],
		['S-L', '', ''],
	])('knows that "%s" is on the ladder "%s"', (label, ladder, region) => {
		expect(readSize(label)).toMatchObject({ ladder, region });
	});

	it.each([
		['2XL', 'XXL'],
		['2X', 'XXL'],
		['3XL', 'XXXL'],
		['3X', 'XXXL'],
		['4XL', 'XXXXL'],
		['2XS', 'XXS'],
		['Small', 'S'],
		['Extra Large', 'XL'],
		['XX-Large', 'XXL'],
		['Med', 'M'],
	])('knows that %s and %s are the same size', (one, two) => {
		expect(readSize(one).rank).toBe(readSize(two).rank);
	});

	it('knows that 00 is not 0', () => {
		expect(readSize('00').rank).toBeLessThan(readSize('0').rank ?? -9);
	});
});

describe('the order of sizes', () => {
	it.each([
		['letters', 'XXXS XXS XS S M L XL XXL XXXL XXXXL'],
		['counted letters', '3XS 2XS XS S M L XL 2XL 3XL 4XL'],
		['plus letters', 'XL 2X 3X'],
		['dual letters', 'XS/S S/M M/L L/XL'],
		['letters with duals between', 'S S/M M M/L L'],
		['women 00 to 20', '00 0 2 4 6 8 10 12 14 16 18 20'],
		['women from 000', '000 00 0 2'],
		['with leading zeros', '02 04 06 08 10 12'],
		['0 to 4', '0 1 2 3 4'],
		['denim', '24 25 26 27 28 29 30 31 32'],
		['denim up to 45', '29 33 38 40 45'],
		['waist and length', '30x30 30x32 32x30 32x32 34x34'],
		['waist and length with a slash', '30/30 32/30 32/34'],
		['EU', '34 36 38 40 42 44 46 48'],
		['shoes', '35 36 37 38 39 40 41 42'],
		['shoes with halves', '36 36.5 37 37.5 38'],
		['US shoes with halves', '5 5.5 6 6.5 9 9.5 10 11'],
		['fives', '70 75 80 85 90'],
		['ages', 'NB 0-3M 3-6M 6-12M 12-18M 18-24M 2T 3T 4T 4Y 6Y 8Y'],
		['toddlers and children', '2T 3T 4T 5 6 6X 7'],
		['plus', '14W 16W 18W'],
		['suits', '38S 38R 38L 40S 40R'],
		['EU with its region', 'EU34 EU36 EU38'],
		['prefixed', 'Size8 Size10 Size12'],
		['underscored', '__2 __4 __10'],
	])('is that of its ladder: %s', (_name, ladder) => {
		const sizes = list(ladder);
		expect(orderSizes([...sizes].reverse())).toEqual(sizes);
		expect(orderSizes(sizes)).toEqual(sizes);
	});

	it('counts dual labels by their first size', () => {
		const labels = ['10 AU/UK (6 US)', '6 AU/UK (2 US)', '8 AU/UK (4 US)'];
		expect(orderSizes(labels)).toEqual([labels[1], labels[2], labels[0]]);
	});

	it('keeps two spellings of one size as they came', () => {
		expect(orderSizes(['XXL', 'S', '2XL'])).toEqual(['S', 'XXL', '2XL']);
		expect(orderSizes(['2XL', 'S', 'XXL'])).toEqual(['S', '2XL', 'XXL']);
	});

	it.each([
		['an unknown label', ['M', 'S', 'Queen']],
		['two ladders', ['M', '8']],
		['two regions', ['EU 38', 'US 4']],
		['one size among others', ['One Size', 'S']],
		['names of colours', ['Red', 'Blue']],
		['nothing', []],
	])('is that of the source where there is %s', (_name, labels) => {
		expect(orderSizes(labels)).toBeUndefined();
	});

	it('never loses, adds or changes a label', () => {
		const label = fc.oneof(
			fc.constantFrom(...list('XS S M L 2XL 00 0 2 4 36 36.5 2T 3-6M OS 32x34'), 'SIZE 32', '__38', '8 AU/UK (4 US)'),
			fc.string(),
		);
		fc.assert(
			fc.property(fc.array(label), (labels) => {
				const ordered = orderSizes(labels);
				if (ordered) expect([...ordered].sort()).toEqual([...labels].sort());
			}),
		);
	});
});

describe('size runs', () => {
	it.each([
		['00-14', '00 0 2 4 6 8 10 12 14'],
		['00 - 4', '00 0 2 4'],
		['00\u201314', '00 0 2 4 6 8 10 12 14'],
		['00 to 6', '00 0 2 4 6'],
		['SIZE 00-14', '00 0 2 4 6 8 10 12 14'],
		['0-14', '0 2 4 6 8 10 12 14'],
		['0-6', '0 2 4 6'],
		['2-12', '2 4 6 8 10 12'],
		['6-16', '6 8 10 12 14 16'],
		['XS-XL', 'XS S M L XL'],
		['xs-xl', 'XS S M L XL'],
		['S-L', 'S M L'],
		['XXS-XXL', 'XXS XS S M L XL XXL'],
		['XS-3XL', 'XS S M L XL 2XL 3XL'],
		['XS-XXXL', 'XS S M L XL XXL XXXL'],
		['1X-3X', '1X 2X 3X'],
		['24-30', '24 25 26 27 28 29 30'],
		['26-34', '26 27 28 29 30 31 32 33 34'],
		['35-42', '35 36 37 38 39 40 41 42'],
		['36-41', '36 37 38 39 40 41'],
		['34-48', '34 36 38 40 42 44 46 48'],
		['44-56', '44 46 48 50 52 54 56'],
		['70-90', '70 75 80 85 90'],
		['2T-5T', '2T 3T 4T 5T'],
	])('takes %s apart', (label, sizes) => {
		expect(expandSizeRun(label)).toEqual(list(sizes));
	});

	it.each([
		['an age', '3-6M'],
		['one size', 'One Size'],
		['a size with two numbers', '6-8'],
		['a waist and length, or two names of one size', '32-34'],
		['two names of one EU size', '34-36'],
		['two names of one letter size', 'S-M'],
		['either 0, 2, 4 or 0, 1, 2, 3, 4', '0-4'],
		['shoes or women sizes', '6-12'],
		['shoes or EU clothing', '36-42'],
		['denim that skips sizes by brand', '28-38'],
		['downwards', '14-00'],
		['letters downwards', 'XL-XS'],
		['two ladders', 'S-14'],
		['a style number', '100-400'],
		['a date', '2026-08'],
		['a single size', 'M'],
		['a waist and length', '32x34'],
		['a dual label', '8 AU/UK (4 US)'],
		['00 to itself', '00-00'],
		['nothing', ''],
	])('does not take apart what is %s: "%s"', (_why, label) => {
		expect(expandSizeRun(label)).toBeUndefined();
	});

	it('has distinct sizes in the order of their ladder', () => {
		const end = fc.oneof(
			fc.integer({ min: 0, max: 130 }).map(String),
			fc.constantFrom(...list('00 XS S M L XL 2XL 2T 5T 1X 3X')),
		);
		fc.assert(
			fc.property(end, end, (first, last) => {
				const sizes = expandSizeRun(`${first}-${last}`);
				if (!sizes) return;
				expect(sizes.length).toBeGreaterThanOrEqual(3);
				expect([sizes[0], sizes[sizes.length - 1]]).toEqual([first, last]);
				expect(orderSizes(sizes)).toEqual(sizes);
				expect(new Set(sizes).size).toBe(sizes.length);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('and labels may be anything', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (label) => {
				expandSizeRun(label);
				expect(cleanSize(cleanSize(label)).length).toBeLessThanOrEqual(label.length);
				readSize(label);
			}),
		);
	});
});
