import type { UnmappedAction } from '../../nodes/shared/mapping/options';
import { categories, categoryFinder } from '../../nodes/shared/mapping/rules/style/categories';
import { valueMapper } from '../../nodes/shared/mapping/rules/values/valueMaps';

const list = [
	{ id: '10', department: 'WOMEN', parent: 'Apparel', name: 'Dresses' },
	{ id: '11', department: 'MEN', parent: 'Apparel', name: 'Suits' },
	{ id: '12', department: 'BABY_GIRLS', parent: 'Apparel', name: 'Jumpsuits' },
	{ id: '13', department: 'GIRLS', parent: 'Apparel', name: 'Pinafores' },
	{ id: '14', department: 'BOYS', parent: 'Apparel', name: 'Shorts' },
	{ id: '15', department: 'BABY_BOYS', parent: 'Apparel', name: 'Shorts' },
	{ id: '16', department: 'HOME', parent: 'General Home', name: 'D\u00e9cor' },
	{ id: '17', department: 'WOMEN', parent: 'Denim', name: 'Cargo' },
	{ id: '18', department: 'MEN', parent: 'Denim', name: 'Cargo' },
	{ id: '19', department: 'WOMEN', parent: 'Apparel', name: 'Cargo' },
];
const find = categoryFinder(list, 'reject');

/** The id that a path means, or the reason why it means none. */
function found(path: string) {
	const answer = find(path);
	return answer.ok ? answer.value : answer.rejections[0].reason;
}

describe('a category by department, parent and name', () => {
	it.each([
		['WOMEN > Denim > Cargo', '17'],
		['Mens > Denim > Cargo', '18'],
		['Women > Apparel > Cargo', '19'],
		['men/denim/cargo', '18'],
		['MEN > Cargo', '18'],
		['Baby Boys > Shorts', '15'],
		['Boys > Shorts', '14'],
	])('written %s is %s', (path, id) => {
		expect(found(path)).toBe(id);
	});

	it.each(['Womens', 'WOMEN', "women's", 'Women', 'woMENS', 'Women\u2019s', 'WOMENS', ' women ', 'W\u00f3men'])(
		'is in the department %p however it is spelt',
		(department) => {
			expect(found(`${department} > Apparel > Dresses`)).toBe('10');
		},
	);

	it.each(['Baby Girls', 'BABY_GIRLS', 'baby girls', 'Baby-Girls', "Baby Girl's", 'Baby Girl', 'BABY  GIRLS'])(
		'is in the department %p however it is spelt',
		(department) => {
			expect(found(`${department} > Apparel > Jumpsuits`)).toBe('12');
		},
	);

	it.each([
		['Home > General Home > Decor', '16'],
		['HOME > General Home > DE\u0301COR', '16'],
		['home / general_home / d\u00e9cor', '16'],
	])('is found in %s with or without accents', (path, id) => {
		expect(found(path)).toBe(id);
	});

	it.each([
		['Womens is not Mens', 'Womens > Apparel > Suits', 'MEN > Apparel > Suits'],
		['Mens is not Womens', 'Mens > Apparel > Dresses', 'WOMEN > Apparel > Dresses'],
		['Girls is not Baby Girls', 'Girls > Apparel > Jumpsuits', 'BABY_GIRLS > Apparel > Jumpsuits'],
		['Baby Girls is not Girls', 'Baby Girls > Apparel > Pinafores', 'GIRLS > Apparel > Pinafores'],
		['a parent is not another', 'Women > Denim > Dresses', 'WOMEN > Apparel > Dresses'],
	])('knows that %s, and names the nearest', (_what, path, near) => {
		expect(found(path)).toContain(`JOOR has no category "${path}". Nearest: "${near}"`);
	});

	it('that two departments have is told with both, never guessed', () => {
		expect(found('Shorts')).toBe(
			'The category "Shorts" can mean "BOYS > Apparel > Shorts", "BABY_BOYS > Apparel > Shorts".',
		);
	});
});

describe('the value map of categories', () => {
	const valueMaps = [
		{ kind: 'category' as const, from: 'Frocks', to: 'Women > Apparel > Dresses' },
		{ kind: 'category' as const, from: 'Tailoring', to: '11' },
		{ kind: 'category' as const, from: 'Ghost', to: 'Women > Apparel > Capes' },
		{ kind: 'category' as const, from: 'Suits', to: '12' },
	];
	const map = (value: unknown, action: UnmappedAction = 'warn', finder: typeof find | undefined = find) =>
		categories(value, finder, valueMapper({ valueMaps, unmapped: { category: action } }));

	it('comes before the list, with a path or an id', () => {
		expect(map('FROCKS')).toEqual({ ok: true, value: [{ category_id: '10' }], warnings: [] });
		expect(map('Tailoring; frocks')).toMatchObject({ value: [{ category_id: '11' }, { category_id: '10' }] });
		expect(map('Suits')).toMatchObject({ value: [{ category_id: '12' }] });
	});

	it('needs no row for what the list knows', () => {
		expect(map('Mens > Apparel > Suits', 'reject')).toEqual({
			ok: true,
			value: [{ category_id: '11' }],
			warnings: [],
		});
	});

	it('tells what neither of them knows', () => {
		const lenient = categoryFinder(list, 'warn');
		expect(map('Frock', 'warn', lenient)).toEqual({
			ok: true,
			value: [],
			warnings: [
				'The category "Frock" is not in the value map. Nearest: "Frocks".',
				'JOOR has no category "Frock". It was left out.',
			],
		});
		expect(map('Frock', 'pass', lenient)).toMatchObject({
			warnings: ['JOOR has no category "Frock". It was left out.'],
		});
		expect(map('Frock', 'reject', lenient)).toMatchObject({ rejections: [{ reasonCode: 'unmapped-category' }] });
	});

	it('with a target that JOOR does not have says so', () => {
		expect(map('Ghost')).toMatchObject({ rejections: [{ reasonCode: 'unknown-category' }] });
	});

	it('works with ids alone when categories are off', () => {
		const mapper = valueMapper({ valueMaps, unmapped: {} });
		expect(categories(['Tailoring', 'Frocks'], undefined, mapper)).toEqual({
			ok: true,
			value: [{ category_id: '11' }],
			warnings: [],
		});
	});
});
