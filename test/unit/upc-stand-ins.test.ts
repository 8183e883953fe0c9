import { mapProducts, mapStock } from '../../nodes/shared/mapping/engine';
import { level, product, variant } from './mapping-support';

/** What is written where there is no UPC, and what spreadsheets put before one. */

const withUpc = (styleNumber: string, upc: unknown) =>
	product({ styleNumber, sourceId: styleNumber, variants: [variant({ sku: styleNumber, upc: upc as string })] });

describe('What stands in for a missing UPC', () => {
	it.each(['N/A', 'n.a.', '0', '000000000000', '-', 'none', 'TBD', 'xxx'])('%p is no UPC, on no style', (upc) => {
		const { mapped, rejected } = mapProducts([withUpc('A', upc), withUpc('B', upc)], { preset: 'cin7Core' });
		expect(rejected).toEqual([]);
		expect(mapped.map(({ value }) => value.skus)).toEqual([[], []]);
		expect(mapped[0].warnings.join(' ')).toContain('No UPC for A');
	});

	it("takes a spreadsheet's apostrophe for a text away", () => {
		const { mapped } = mapProducts([withUpc('A', "'036000291452")], { preset: 'cin7Core' });
		expect(mapped[0].value.skus).toMatchObject([{ upc: '036000291452' }]);
		expect(mapped[0].warnings).toEqual([]);
		const stock = mapStock([level({ upc: "'036000291452" })], { preset: 'cin7Core' });
		expect(stock.mapped[0].value.upc).toBe('036000291452');
	});

	it('is told for stock as a missing UPC', () => {
		expect(mapStock([level({ upc: 'N/A' })], { preset: 'cin7Core' }).rejected[0].reasonCode).toBe('missing-upc');
	});
});
