import { coverItems, mapProducts } from '../../nodes/shared/mapping/engine';
import type { ProductOptions } from '../../nodes/shared/mapping/options';

/** Explanations of colours, sizes and UPCs name what really gave them, and reports call nothing a gap that a setting fills. */

const FAMILY = {
	ID: 'F1',
	SKU: 'WREN',
	Name: 'Wren Coat',
	Brand: 'Halden',
	PriceTier1: 120,
	Tags: 'Collection_Winter 27',
	Option1Name: 'Colour',
	Option2Name: 'Size',
	Products: [
		{ ID: '1', SKU: 'WREN-CAM-36', Option1: 'Camel', Option2: '36', Barcode: '4006381333931', Web: 'Caramel' },
		{ ID: '2', SKU: 'WREN-BLK-36', Option1: 'Black', Option2: '36', Barcode: '', Web: 'Noir' },
	],
};

function explained(options: Partial<ProductOptions>) {
	const { mapped } = mapProducts([FAMILY], { preset: 'cin7Core', missingUpc: 'allow', explain: true, ...options });
	return (field: string) => mapped[0].explain?.find((one) => one.field === field);
}

describe('Explanations of fields of variants', () => {
	it('name the path that gave a colour', () => {
		const of = explained({ sourcePaths: [{ field: 'color_name', path: 'Web' }] });
		const facts = { by: 'path', source: 'Web', before: 'Caramel, Noir', after: 'Caramel, Noir' };
		expect(of('color_name')).toMatchObject(facts);
		expect(of('size_name')).toMatchObject({ by: 'preset', before: '36', after: '36' });
	});

	it('name no path that only the style around the variants has', () => {
		const of = explained({ sourcePaths: [{ field: 'color_name', path: 'Brand' }] });
		expect(of('color_name')).toMatchObject({ by: 'preset', after: 'Camel, Black' });
	});

	it('name the rows of the override sheet, with what the source has before them', () => {
		const overrideTable = [
			{ sku: 'WREN-BLK-36', new_upc: '4006381333948', reason: 'late barcodes' },
			{ style_number: 'WREN', color: 'Black', new_color_name: 'Noir' },
		];
		const of = explained({ overrideTable });
		expect(of('upc')).toMatchObject({ by: 'sheet', source: 'row 1: late barcodes', before: '4006381333931' });
		expect(of('upc')?.after).toBe('4006381333931, 4006381333948');
		expect(of('color_name')).toMatchObject({ by: 'sheet', source: 'row 2', after: 'Camel, Noir' });
	});
});

describe('The coverage report with refused styles', () => {
	it('calls nothing a gap that a setting or rule fills wherever a style is mapped', () => {
		const items = [FAMILY, { ...FAMILY, ID: 'F2', SKU: 'FREE', PriceTier1: 0, Products: [] }];
		const { report } = coverItems(items, 'productToJoor', { preset: 'cin7Core', missingUpc: 'allow' });
		const line = (field: string) => report.find((one) => one.field === field);
		expect(line('item')).toMatchObject({ filled: 1, rejected: 1 });
		for (const field of ['price_currency', 'public', 'delivery_overwrite', 'color_code', 'size_code']) {
			expect([field, line(field)?.status, line(field)?.empty]).toEqual([field, 'complete', 0]);
		}
		expect(line('color_name')).toMatchObject({ status: 'gap', empty: 1 });
	});
});
