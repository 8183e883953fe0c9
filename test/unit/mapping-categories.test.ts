import { mapProducts } from '../../nodes/shared/mapping/engine';
import { categories, categoryFinder } from '../../nodes/shared/mapping/rules/style/categories';
import { product } from './mapping-support';

const list = [
	{ id: '1', department: 'WOMEN', parent: 'Apparel', name: 'Dresses' },
	{ id: '2', department: 'MEN', parent: 'Apparel', name: 'Shirts' },
	{ id: '3', department: 'WOMEN', parent: 'Apparel', name: 'Shirts' },
	{ id: '4', department: 'BABY_GIRLS', parent: 'Apparel', name: 'Skirts' },
	{ id: '5', department: 'GIRLS', parent: 'Apparel', name: 'Skirts' },
	{ id: '6', department: 'HOME', parent: 'Accessories', name: 'Fragances' },
	{ id: '7', department: 'Baby Neutral/Accessories', parent: 'Apparel', name: 'Sets & Suits' },
	{ id: '8', department: 'WOMEN', parent: 'Shoes', name: 'Boots' },
	{ id: '9', department: 'WOMEN', parent: 'Denim', name: 'Boots' },
];
const find = categoryFinder(list, 'reject');

describe('a category', () => {
	it.each([
		['Womens > Apparel > Dresses', '1'],
		['WOMEN > Apparel > Dresses', '1'],
		["women's/apparel/dresses", '1'],
		['Woman\u2019s > Apparel > Dresses', undefined],
		['Mens > Apparel > Shirts', '2'],
		['Womens > Apparel > Shirts', '3'],
		['Baby Girls > Apparel > Skirts', '4'],
		['BABY_GIRLS/Apparel/Skirts', '4'],
		['Girls > Apparel > Skirts', '5'],
		['Girls > Skirts', '5'],
		['Dresses', '1'],
		['DRESSES ', '1'],
		['Fragances', '6'],
		['Shoes > Boots', '8'],
		['Womens > Boots', undefined],
		['Shirts', undefined],
		['Skirts', undefined],
		['Mens > Apparel > Dresses', undefined],
		['men', undefined],
		['Apparel', undefined],
		['Baby Neutral/Accessories > Apparel > Sets and Suits', '7'],
		['Baby Neutral/Accessories/Apparel/Sets & Suits', '7'],
		['8', '8'],
		['> >', undefined],
	])('written %s means %s', (written, id) => {
		const found = find(written);
		expect(found.ok ? found.value : undefined).toBe(id);
	});

	it('that is not known is told with the nearest ones', () => {
		const found = find('Womens > Apparel > Dress');
		expect(found).toMatchObject({ ok: false, rejections: [{ reasonCode: 'unknown-category', field: 'category' }] });
		expect(JSON.stringify(found)).toContain('WOMEN > Apparel > Dresses');
	});

	it('that can mean several is told with them', () => {
		const found = find('Shirts');
		expect(found).toMatchObject({ ok: false, rejections: [{ reasonCode: 'ambiguous-category' }] });
		expect(JSON.stringify(found)).toMatch(/MEN > Apparel > Shirts.*WOMEN > Apparel > Shirts/);
	});

	it('can be one of several', () => {
		expect(categories('Womens/Apparel/Dresses; Fragances; Dresses', find)).toMatchObject({
			value: [{ category_id: '1' }, { category_id: '6' }],
		});
	});

	it('is left out with a warning, or rejects the style, as the option says', () => {
		const items = [product({ category: 'Hats' })];
		const warned = mapProducts(items, { preset: 'cin7Core', categories: list });
		expect(warned.mapped[0].value.categories).toBeUndefined();
		expect(warned.mapped[0].warnings.join()).toContain('"Hats"');
		const strict = mapProducts(items, { preset: 'cin7Core', categories: list, unknownCategory: 'reject' });
		expect(strict.rejected[0]).toMatchObject({ reasonCode: 'unknown-category', field: 'category' });
	});

	it('is not sent when categories are off', () => {
		const [made] = mapProducts([product()], { preset: 'cin7Core' }).mapped;
		expect(made.value.categories).toBeUndefined();
		expect(made.warnings).toEqual([]);
	});
});
