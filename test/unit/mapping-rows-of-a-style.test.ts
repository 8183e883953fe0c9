import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { Override } from '../../nodes/shared/mapping/options';

/** What a merchandiser sets for rows of which only some have the value: the outcome is the same in any order of rows. */

const PARENT = { id: '900', itemid: 'VALE', displayname: 'Vale Skirt', itemtype: 'InvtPart', isinactive: 'F' };
const child = (id: string, size: string) => ({
	...PARENT,
	id,
	itemid: `VALE-${size}`,
	displayname: `Vale Skirt ${size}`,
	parent: '900',
	color: 'Red',
	size,
	custitem_ws: '40',
	custitem_fabric: 'Wool',
});
const ORDERS = {
	'the parent first': [PARENT, child('1', '8'), child('2', '10')],
	'the parent last': [child('1', '8'), child('2', '10'), PARENT],
};
const OPTIONS = { preset: 'netSuite', defaultLinesheet: 'Main', missingUpc: 'allow' } as const;

describe.each(Object.entries(ORDERS))('Rows of a style, %s', (_words, rows) => {
	it('takes a path from the row that has something there', () => {
		const sourcePaths = [
			{ field: 'price_wholesale', path: 'custitem_ws' },
			{ field: 'fabrication', path: 'custitem_fabric' },
		];
		const { mapped, rejected } = mapProducts(rows, { ...OPTIONS, sourcePaths });
		expect(rejected).toEqual([]);
		expect(mapped[0].value).toMatchObject({ style_name: 'Vale Skirt', fabrication: 'Wool' });
		expect(mapped[0].value.prices).toMatchObject([{ price_wholesale: '40.00' }]);
	});

	it('takes an expression from the parent, else from the first row that has a value', () => {
		const overrides = rows.map((row): Override[] => [
			{ field: 'price_wholesale', value: (row as { custitem_ws?: string }).custitem_ws },
			{ field: 'style_name', value: `${row.displayname}!` },
		]);
		const { mapped, rejected } = mapProducts(rows, { ...OPTIONS, overrides });
		expect(rejected).toEqual([]);
		expect(mapped[0].value).toMatchObject({ style_name: 'Vale Skirt!' });
		expect(mapped[0].value.prices).toMatchObject([{ price_wholesale: '40.00' }]);
	});

	it('clears a field for which no row has a value', () => {
		const overrides = rows.map((): Override[] => [{ field: 'style_description', value: '' }]);
		const priced = rows.map((row) => ({ ...row, description: 'Midi', unitprice: '40' }));
		const sourcePaths = [{ field: 'price_wholesale', path: 'unitprice' }];
		const { mapped } = mapProducts(priced, { ...OPTIONS, overrides, sourcePaths });
		expect(mapped[0].value).not.toHaveProperty('style_description');
	});
});
