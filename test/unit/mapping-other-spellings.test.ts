import { mapProducts } from '../../nodes/shared/mapping/engine';
import type { JoorCategory } from '../../nodes/shared/joor/types';
import { parseSeason } from '../../nodes/shared/mapping/rules/linesheets/seasonText';
import { product } from './mapping-support';

/** Words that merchandisers use in sheets, rows and codes, beside those that the package writes itself. */

const OPTIONS = { preset: 'cin7Core', missingUpc: 'allow' } as const;

describe('An override sheet in the words of a brand', () => {
	it('names styles, prices and colours by its own headers', () => {
		const overrideTable = [
			{ 'Style No.': 'ALD100', Wholesale: '99,50', MSRP: '220', Description: 'Boxy' },
			{ 'Style #': 'ALD100', Colour: 'Ink', 'New Colour': 'Midnight' },
		];
		const { mapped, notes } = mapProducts([product()], { ...OPTIONS, overrideTable });
		expect(notes).toEqual([]);
		expect(mapped[0].value).toMatchObject({
			style_description: 'Boxy',
			prices: [{ price_wholesale: '99.50', price_retail: '220.00' }],
			colors: [{ color_name: 'Midnight' }],
		});
	});

	it('says how to set a UPC where the row only names SKU and UPC', () => {
		const { notes } = mapProducts([product()], { ...OPTIONS, overrideTable: [{ sku: 'X', barcode: '036000291452' }] });
		expect(notes?.join(' ')).toContain('To set one of these, call its column new_upc, new_color_name and so on.');
	});
});

describe("Flat rows in JOOR's words", () => {
	it('are read like those that the package writes', () => {
		const row = {
			style_number: 'A',
			style_name: 'Coat',
			style_description: 'Wool',
			linesheet: 'Winter',
			style_country_origin: 'PT',
			sku: '1',
			color_name: 'Red',
			size_name: 'M',
			price_wholesale: '12,50',
			price_currency: 'EUR',
			color_image: 'https://img.test/a.jpg',
		};
		const { mapped } = mapProducts([row], OPTIONS);
		expect(mapped[0].value).toMatchObject({
			style_description: 'Wool',
			style_country_origin: 'PT',
			deliveries: [{ delivery_name: 'Winter' }],
			prices: [{ price_currency: 'EUR', price_wholesale: '12.50' }],
			colors: [{ color_image: 'https://img.test/a.jpg' }],
		});
	});
});

describe('Further spellings', () => {
	it.each([
		['R27', 'Resort', '2027'],
		['W26', 'Winter', '2026'],
		['FAL26', 'Fall', '2026'],
	])('the season %s is %s %s', (code, name, year) => {
		expect(parseSeason(code)).toMatchObject({ name, year });
	});

	it('a category whose name holds a slash needs no path', () => {
		const categories: JoorCategory[] = [
			{ id: '7', department: 'Womens', parent: 'Shoes', name: 'Flats/Loafers' },
			{ id: '8', department: 'Womens', parent: 'Shoes', name: 'Loafers' },
		];
		const of = (category: string) =>
			mapProducts([product({ category })], { ...OPTIONS, categories }).mapped[0].value.categories;
		expect(of('Flats/Loafers')).toEqual([{ category_id: '7' }]);
		expect(of('Womens/Loafers')).toEqual([{ category_id: '8' }]);
	});

	it('a style of ApparelMagic without its SKUs is held, not sent as one size', () => {
		const style = {
			product_id: '7',
			style_number: 'AM',
			description: 'Dress',
			season: 'FW26',
			price: '5',
			joor_sync: '1',
		};
		const { rejected } = mapProducts([style], { preset: 'apparelMagic' });
		expect(rejected[0].reasonCode).toBe('no-variants');
		const sku = { sku_id: '1', product_id: '7', style_number: 'AM', attr_2: '001', size: 'S', sku_concat: 'AM-001-S' };
		expect(mapProducts([style, sku], { preset: 'apparelMagic' }).mapped).toHaveLength(1);
	});
});
