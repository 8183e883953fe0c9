import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { AnyOptions } from '../../nodes/shared/mapping/options';
import { product, variant } from './mapping-support';

type Row = Record<string, unknown>;

const charcoal = (code: string) =>
	product({
		variants: [
			variant({ sku: 'A', upc: '800123456780', color: { name: 'Charcoal', code } }),
			variant({ sku: 'B', upc: '800123456797', color: { name: 'Sage', code: '' } }),
		],
	});

function colorsOf(code: string, row: Row, options: Partial<AnyOptions> = {}) {
	const overrideTable = [{ style_number: 'ALD100', color: 'Charcoal', ...row }];
	const { mapped, rejected } = mapProducts([charcoal(code)], { preset: 'cin7Core', overrideTable, ...options });
	expect(rejected).toEqual([]);
	return mapped.flatMap(
		({ value }) => value.colors?.map(({ color_name, color_code }) => [color_name, color_code]) ?? [],
	);
}

describe('a row of the override sheet that renames a colour', () => {
	it('keeps the old name as code where the source has no code, so that it stays the same colour in JOOR', () => {
		expect(colorsOf('', { new_color_name: 'Coal' })).toEqual([
			['Coal', 'Charcoal'],
			['Sage', 'Sage'],
		]);
	});

	it('keeps the code of the source', () => {
		expect(colorsOf('065', { new_color_name: 'Coal' })[0]).toEqual(['Coal', '065']);
	});

	it('takes the code that the sheet gives', () => {
		expect(colorsOf('', { new_color_name: 'Coal', new_color_code: '065' })[0]).toEqual(['Coal', '065']);
		expect(colorsOf('', { new_color_name: 'Coal', new_color_code: '(clear)' })[0]).toEqual(['Coal', 'Coal']);
	});

	it('leaves the identifier of a colour that is a style of its own as it was', () => {
		const split = { splitBy: 'color' as const };
		expect(colorsOf('', { new_color_name: 'Coal' }, split)[0]).toEqual(['Coal', 'Charcoal']);
		const overrideTable = [{ style_number: 'ALD100', color: 'Charcoal', new_color_name: 'Coal' }];
		const { mapped } = mapProducts([charcoal('')], { preset: 'cin7Core', overrideTable, ...split });
		expect(mapped.map(({ value }) => value.style_identifier)).toEqual(['ALD100-Charcoal', 'ALD100-Sage']);
	});
});
