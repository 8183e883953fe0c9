import { groupIntoStyles } from '../../nodes/shared/wms/skuDetail';
import { readCoreFields } from '../../nodes/shared/wms/coreFields';
import { mergeDetail } from '../../nodes/shared/wms/mergeDetail';

const thin = (sku: string, styleNumber: string) => ({
	...readCoreFields({ sku, name: 'Linden', wholesale_price: 82, upc: '1' }),
	styleNumber,
	color: { name: 'BLK', code: 'BLK' },
});
const products = groupIntoStyles('extensivIntegrationManager', [
	thin('A-BLK-M', 'A'),
	thin('A-BLK-L', 'A'),
	thin('B-BLK-M', 'B'),
]);

describe('merging extra detail by SKU', () => {
	it('names the colour and keeps the code from the SKU', () => {
		const { products: merged } = mergeDetail(products, [{ sku: 'A-BLK-M', Color: 'Black' }], 'sku');
		const style = merged.find((one) => one.styleNumber === 'A');
		expect(style?.variants.map(({ color }) => color)).toEqual([
			{ name: 'Black', code: 'BLK' },
			{ name: 'BLK', code: 'BLK' },
		]);
	});

	it('groups SKUs anew by the style number of their extra records', () => {
		const extra = ['A-BLK-M', 'A-BLK-L', 'B-BLK-M'].map((sku) => ({
			sku,
			'Style Number': 'LNX-204',
			retail: '180.00',
		}));
		const { products: merged } = mergeDetail(products, extra, 'sku');
		expect(merged).toMatchObject([{ styleNumber: 'LNX-204', prices: [{ wholesale: 82, retail: 180 }] }]);
		expect(merged[0].variants.map(({ sku }) => sku)).toEqual(['A-BLK-M', 'A-BLK-L', 'B-BLK-M']);
	});

	it('loses no product, and tells which extra records belong to none', () => {
		const result = mergeDetail(products, [{ sku: 'C' }, { color: 'Red' }], 'sku');
		expect(result.products).toEqual(products);
		expect(result).toMatchObject({ unmatched: ['C'], withoutKey: 1 });
	});
});
