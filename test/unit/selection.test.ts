import fc from 'fast-check';

import type { SelectionRule } from '../../nodes/shared/mapping/options';
import type { Row } from '../../nodes/shared/mapping/read';
import { selectionFlaw, selector } from '../../nodes/shared/mapping/rules/style/selection';
import { product, variant } from './mapping-support';

function rule(by: SelectionRule['by'], field: string, operator: string, value = ''): SelectionRule {
	return { by, field, operator: operator as SelectionRule['operator'], value };
}

const flag = (operator = 'is') => rule('flag', 'attributes.joor', operator);
const tag = (operator: string, value = '') => rule('tag', '', operator, value);
const on = (field: string, operator: string, value = '') => rule('rule', field, operator, value);

function verdict(rules: SelectionRule[], item: object, selectionMode: 'all' | 'any' = 'all') {
	return selector({ selection: rules, selectionMode })(item as Row);
}

const withFlag = (value: unknown) => ({ ...product(), attributes: { joor: value } });

describe('a flag of the product selection', () => {
	it.each([true, 'true', 1, '1', 'Yes', ' y ', 'ON', 'x', ['no', 'yes']])('says yes with %p', (value) => {
		expect(verdict([flag()], withFlag(value)).ok).toBe(true);
		expect(verdict([flag('isEmpty')], withFlag(value)).ok).toBe(true);
		expect(verdict([flag('isNot')], withFlag(value)).ok).toBe(false);
	});

	it.each([false, 0, '0', 'no', '', undefined, null, 'yes please', {}, []])('says no with %p', (value) => {
		expect(verdict([flag()], withFlag(value)).ok).toBe(false);
		expect(verdict([flag('isNot')], withFlag(value)).ok).toBe(true);
	});
});

describe('a tag of the product selection', () => {
	it.each<[string, string, unknown, boolean]>([
		['is', 'wholesale', ['Core', 'Wholesale'], true],
		['is', 'Whole', ['Core', 'Wholesale'], false],
		['is', 'wholesale', 'Core, Wholesale', true],
		['isNot', 'retail only', ['Core'], true],
		['isNot', 'core', ['Core'], false],
		['isNot', 'core', [], true],
		['startsWith', 'season_', ['Season_FW26'], true],
		['startsWith', 'FW', ['Season_FW26'], false],
		['contains', 'fw26', ['Season_FW26'], true],
		['contains', 'ss26', ['Season_FW26'], false],
		['isEmpty', '', [], true],
		['isNotEmpty', '', ['Core'], true],
	])('%s %s, among %p: %s', (operator, value, tags, selected) => {
		expect(verdict([tag(operator, value)], { ...product(), tags }).ok).toBe(selected);
	});
});

describe('a comparison of the product selection', () => {
	it.each<[string, string, string, boolean]>([
		['brand', 'is', 'ALDER', true],
		['brand', 'is', 'Oak', false],
		['brand', 'isNot', 'Oak', true],
		['brand', 'isNot', 'alder', false],
		['name', 'contains', 'shirt', true],
		['name', 'startsWith', 'alder', true],
		['name', 'startsWith', 'shirt', false],
		['supplierCode', 'isNotEmpty', '', true],
		['supplierCode', 'isEmpty', '', false],
		['shortDescription', 'isEmpty', '', true],
		['attributes', 'isEmpty', '', true],
		['raw.nowhere', 'isEmpty', '', true],
		['raw.nowhere', 'is', 'x', false],
		['raw.nowhere', 'isNot', 'x', true],
		['raw.stock', 'atLeast', '9', true],
		['raw.stock', 'atLeast', '10', true],
		['raw.stock', 'atLeast', '10.01', false],
		['raw.stock', 'atMost', '9', false],
		['raw.stock', 'is', '10.0', true],
		['raw.price', 'atLeast', '1,000', true],
		['raw.price', 'atMost', '1234.5', true],
		['raw.word', 'atLeast', '0', false],
		['raw.word', 'atMost', '0', false],
		['raw.nowhere', 'atMost', '5', false],
		['updatedAt', 'atLeast', '2026-03-01', true],
		['updatedAt', 'atLeast', '2026-03-02', false],
		['updatedAt', 'atMost', '2026-03-01', true],
		['updatedAt', 'atLeast', '5', false],
		['raw.code', 'is', '7', false],
		['variants[].sku', 'contains', 'ALD100', true],
		['variants[].color.name', 'is', 'ink', true],
		['variants[].color.name', 'isNot', 'ink', false],
		['variants[].images', 'startsWith', 'https://', true],
		['prices[0].wholesale', 'atLeast', '48', true],
	])('%s %s "%s": %s', (field, operator, value, selected) => {
		const raw = { stock: 10, price: '$1,234.50', word: 'many', code: '007' };
		const item = { ...product({ raw }), variants: [variant(), variant({ color: { name: 'Sand', code: '2' } })] };
		expect(verdict([on(field, operator, value)], item).ok).toBe(selected);
	});
});

describe('the product selection', () => {
	const good = on('brand', 'is', 'Alder');
	const bad = on('brand', 'is', 'Oak');
	const worse = tag('is', 'Wholesale');

	it('takes every product when there is no condition', () => {
		expect(verdict([], product())).toEqual({ ok: true, value: true, warnings: [] });
		expect(verdict([], product(), 'any').ok).toBe(true);
	});

	it('asks for all conditions or for any', () => {
		expect(verdict([good, bad], product()).ok).toBe(false);
		expect(verdict([bad, good], product(), 'any').ok).toBe(true);
		expect(verdict([bad, worse], product(), 'any').ok).toBe(false);
	});

	it('names the style, the first condition that does not hold and what was found', () => {
		expect(verdict([good, worse, bad], product())).toEqual({
			ok: false,
			rejections: [
				{
					field: '',
					reasonCode: 'not-selected',
					reason: 'The style ALD100 is not selected: tag is not "Wholesale" (found: "Core").',
					logId: '',
				},
			],
		});
	});

	it('names every condition when any of them would do', () => {
		expect(JSON.stringify(verdict([bad, worse], product(), 'any'))).toMatch(/brand is not.*; tag is not/);
	});

	it('names a style without a number by its name', () => {
		expect(JSON.stringify(verdict([flag()], product({ styleNumber: '' })))).toContain(
			'The style Alder Shirt is not selected: attributes.joor does not say yes (found: nothing).',
		);
	});

	it.each<[SelectionRule, RegExp | '']>([
		[flag(), ''],
		[tag('is', 'a'), ''],
		[tag('isEmpty'), ''],
		[on('brand', 'isEmpty'), ''],
		[on('raw.stock', 'atLeast', '5'), ''],
		[on('updatedAt', 'atMost', '2026-01-31'), ''],
		[rule('flag', ' ', 'is'), /^Condition 2 .* has no field\.$/],
		[rule('rule', '', 'is', 'x'), /has no field/],
		[rule('colour' as 'tag', 'x', 'is', 'x'), /is by "colour"/],
		[on('brand', 'like', 'x'), /unknown comparison "like"/],
		[on('brand', 'constructor', 'x'), /unknown comparison/],
		[on('brand', 'is', ' '), /has no value/],
		[tag('contains'), /has no value/],
		[tag('atLeast', '5'), /compares tags by size/],
		[on('raw.stock', 'atLeast', 'many'), /needs a number or a date .* not "many"/],
	])('checks its conditions before a run: %j', (second, flaw) => {
		const found = selectionFlaw([flag(), second]);
		if (flaw === '') expect(found).toBe('');
		else expect(found).toMatch(flaw);
	});

	it('takes anything without throwing and changes nothing', () => {
		const rules = fc.record({
			by: fc.constantFrom('flag' as const, 'tag' as const, 'rule' as const),
			field: fc.constantFrom('tags', 'raw.a', 'variants[].a', '', 'name'),
			operator: fc.constantFrom<SelectionRule['operator'][]>(
				...(['is', 'isNot', 'contains', 'startsWith', 'isEmpty', 'isNotEmpty', 'atLeast', 'atMost'] as const),
			),
			value: fc.string(),
		}) as fc.Arbitrary<SelectionRule>;
		const anything = fc.anything({ withBigInt: true, withDate: true });
		const products = fc.record({ tags: anything, raw: anything, variants: anything, name: anything });
		fc.assert(
			fc.property(fc.array(rules, { maxLength: 4 }), fc.constantFrom('all', 'any'), products, (list, mode, item) => {
				const before = fc.stringify(item);
				const selection = { selection: list, selectionMode: mode as 'all' | 'any' };
				const made = selector(selection)(item);
				expect(selector(selection)(item)).toEqual(made);
				expect(fc.stringify(item)).toBe(before);
				expect(typeof selectionFlaw(list)).toBe('string');
			}),
			{ numRuns: 500 },
		);
	});
});
