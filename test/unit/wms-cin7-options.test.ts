import { optionPositions } from '../../nodes/shared/wms/cin7Core/optionPositions';

const products = (rows: Array<[string, string]>) => rows.map(([Option1, Option2]) => ({ Option1, Option2 }));
const family = (Option1Name: string, Option2Name = '') => ({ Option1Name, Option2Name });

describe('colour and size among the options of a Cin7 Core family', () => {
	it.each([
		['Color', 'Size', { color: 1, size: 2 }],
		['Size', 'Colour Name', { color: 2, size: 1 }],
		['Größe', 'Farbe', { color: 2, size: 1 }],
	])('are found by name: %s, %s', (one, two, expected) => {
		expect(optionPositions(family(one, two), products([['Ink', 'M']]), {})).toEqual(expected);
	});

	it("are told apart by their values when the names are the brand's own", () => {
		const rows = products([
			['XS', 'Ink'],
			['M', 'Sand'],
			['10', 'Ink'],
		]);
		expect(optionPositions(family('Fit', 'Tone'), rows, {})).toEqual({ color: 2, size: 1 });
		expect(optionPositions(family('Tone'), products([['Ink', '']]), {})).toEqual({ color: 1, size: undefined });
	});

	it('are those that the user names, and no other', () => {
		const rows = products([['Ink', 'M']]);
		expect(optionPositions(family('Tone', 'Fit'), rows, { shadeOption: 'tone', sizeOption: 'fit' })).toEqual({
			color: 1,
			size: 2,
		});
		expect(optionPositions(family('Tone', 'Fit'), rows, { shadeOption: 'AdditionalAttribute3' })).toEqual({
			color: undefined,
			size: 2,
		});
	});
});
