import { mapOrders, mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { compilePath } from '../../nodes/shared/mapping/path';
import { level, order, product, variant } from './mapping-support';

/** A path that finds nothing is told, because the preset then fills the field as if nothing had been set. */

const item = product({ raw: { WebTitle: 'Web' }, variants: [variant({ attributes: { EuSize: '38' } })] });
const notes = (field: string, path: string) =>
	mapProducts([item], { preset: 'cin7Core', sourcePaths: [{ field, path }] }).notes;

describe('Paths of the user', () => {
	it('that find nothing in any item are named, with the name that they resemble', () => {
		expect(notes('style_name', 'raw.WebTitel')).toEqual([
			'The path "raw.WebTitel" of Style Name found nothing in any item, so the preset fills the field. ' +
				'Did you mean "WebTitle"?',
		]);
		expect(notes('size_name', 'attributes.EuSise')?.[0]).toContain('Did you mean "EuSize"?');
	});

	it('that find something somewhere are not', () => {
		expect(notes('style_name', 'raw.WebTitle')).toEqual([]);
		expect(notes('size_name', 'attributes.EuSize')).toEqual([]);
		const two = mapProducts([product(), item], {
			preset: 'cin7Core',
			sourcePaths: [{ field: 'style_name', path: 'raw.WebTitle' }],
		});
		expect(two.notes).toEqual([]);
	});

	it('are told of for orders and stock too, and nothing is told without items', () => {
		const sourcePaths = [{ field: 'warehouse', path: 'nowhere' }];
		expect(mapStock([level()], { preset: 'cin7Core', sourcePaths }).notes).toHaveLength(1);
		expect(mapStock([], { preset: 'cin7Core', sourcePaths }).notes).toEqual([]);
		const ofOrder = [{ field: 'purchaseOrder', path: 'customer_po' }];
		expect(mapOrders([order()], { preset: 'cin7Core', sourcePaths: ofOrder }).notes).toHaveLength(1);
	});

	it('may name keys that hold dots and blanks in quotes', () => {
		const record = { raw: { 'Style No.': 'A', list: [{ 'a.b': 1 }, { 'a.b': 2 }] } };
		expect(compilePath('raw["Style No."]')(record)).toBe('A');
		expect(compilePath("raw['list'][1]['a.b']")(record)).toBe(2);
		expect(compilePath('raw.list[]["a.b"]')(record)).toEqual([1, 2]);
	});
});

describe('Explanations of stock', () => {
	it('are of the warehouse of the row, where an item has several', () => {
		const stock = {
			sku: 'A',
			aliases: { UPC: '036000291452' },
			qty_available: 12,
			warehouses: { 1: { warehouse: 'East', qty_available: 5 }, 2: { warehouse: 'West', qty_available: 7 } },
		};
		const { mapped } = mapStock([stock], { preset: 'extensivIntegrationManager', explain: true });
		const figures = mapped.map(({ explain = [] }) =>
			['warehouse', 'inventory'].map((name) => explain.find(({ field }) => field === name)?.before),
		);
		expect(figures).toEqual([
			['East', '5'],
			['West', '7'],
		]);
	});
});
