import { ApiError } from '../../nodes/shared/http/apiError';
import { createWmsAdapter } from '../../nodes/shared/wms';
import type { ExtensivSettings } from '../../nodes/shared/wms/settings';
import type { Row } from '../../nodes/shared/mapping/read';
import { PATTERN, scripted, type Answers } from '../support/wms';

const wrap = (response: unknown, more: Row = {}) => ({ success_code: true, response, ...more });

/** Integration Manager with these products; `cap` is the most that a page of the inventory list holds. */
function inventory(products: Row[], cap = 100): Answers {
	return ({ path, query }) => {
		if (path === '/v1/merchant/inventory') {
			const size = Math.min(cap, Number(query?.limit));
			const start = (Number(query?.page) - 1) * size;
			return wrap(products.slice(start, start + size).map(({ sku }) => ({ sku, aliases: [], qty_available: 1 })));
		}
		const sku = decodeURIComponent(path.split('/').pop() ?? '');
		const found = products.find((product) => product.sku === sku);
		if (!found) throw new ApiError({ kind: 'refused', message: 'no such SKU' });
		return wrap(found);
	};
}

const product = (sku: string, more: Row = {}): Row => ({
	sku,
	name: 'Linden Wrap Dress',
	description: null,
	retail_price: 180,
	wholesale_price: 82,
	wms_product_main_id: '88121',
	last_updated_datetime: '2026-05-02 09:14:03',
	aliases: [],
	...more,
});

const list = async (products: Row[], settings: ExtensivSettings, query = {}, cap?: number) => {
	const script = scripted(inventory(products, cap));
	return {
		...(await createWmsAdapter('extensivIntegrationManager', script.http, settings).listProducts(query)),
		script,
	};
};

describe('product detail of Integration Manager', () => {
	it.each([
		[
			'a list',
			[
				{ code_type: 'merchantSKU', code: 'X' },
				{ code_type: 'upc', code: '850001234567' },
			],
		],
		['an object', { ALT_CODE: 'X', UPC: '850001234567' }],
		[
			'an EAN',
			[
				{ code_type: 'EAN-13', code: '' },
				{ code_type: 'EAN', code: '850001234567' },
			],
		],
	])('finds the UPC among aliases in the form of %s', async (_case, aliases) => {
		const { products } = await list([product('A-BLK-M', { aliases })], { skuPattern: PATTERN });
		expect(products[0].variants[0].upc).toBe('850001234567');
	});

	it('takes style, colour and size from the SKU, where the style may hold the separator', async () => {
		const { products } = await list([product('LNX-204-BLK-M'), product('LNX-204-BLK-L')], { skuPattern: PATTERN });
		expect(products).toMatchObject([{ styleNumber: 'LNX-204', sourceId: '88121', name: 'Linden Wrap Dress' }]);
		expect(products[0].variants.map(({ color, size }) => [color.name, size.name])).toEqual([
			['BLK', 'M'],
			['BLK', 'L'],
		]);
		expect(products[0].prices).toEqual([{ label: '', currency: 'USD', wholesale: 82, retail: 180 }]);
	});

	it('groups by main product without a pattern, and takes what the names have in common', async () => {
		const { products } = await list(
			[
				product('A1', { name: 'Linden Dress - Black M' }),
				product('B1', { wms_product_main_id: null }),
				product('A2', { name: 'Linden Dress - Red L' }),
			],
			{},
		);
		expect(products.map(({ styleNumber, name, variants }) => [styleNumber, name, variants.length])).toEqual([
			['88121', 'Linden Dress', 2],
			['B1', 'Linden Wrap Dress', 1],
		]);
	});

	it('gives the whole style when one SKU changed, and leaves out styles without a change', async () => {
		const changed = { last_updated_datetime: '2026-06-01 00:00:00' };
		const { products } = await list(
			[product('A-BLK-M'), product('A-BLK-L', changed), product('B-BLK-M')],
			{ skuPattern: PATTERN },
			{ since: '2026-05-30T00:00:00Z' },
		);
		expect(products.map(({ styleNumber, variants }) => [styleNumber, variants.length])).toEqual([['A', 2]]);
	});

	it('reads all SKUs when the server caps its pages below what was asked', async () => {
		const many = Array.from({ length: 45 }, (_, index) => product(`S${index}-BLK-M`));
		expect((await list(many, { skuPattern: PATTERN }, {}, 20)).products).toHaveLength(45);
	});

	it('stops with the limit before it has asked for every SKU', async () => {
		const many = Array.from({ length: 30 }, (_, index) => product(`S${index}-BLK-M`));
		const { products, script } = await list(many, { skuPattern: PATTERN }, { limit: 2 });
		expect(products).toHaveLength(2);
		expect(script.paths().filter((path) => path.includes('/product/'))).toHaveLength(2);
	});

	it('reads core product fields that an account may have, and keeps the others as attributes', async () => {
		const more = {
			tags: 'new, linen',
			vendor: 'Aldern',
			image_url_2: 'https://i/2',
			image_url_1: 'https://i/1',
			season: 'Fall 2026',
			custom_fields: { fit: 'slim' },
		};
		const { products } = await list([product('A-BLK-M', more)], { skuPattern: PATTERN });
		expect(products[0]).toMatchObject({
			tags: ['new', 'linen'],
			brand: 'Aldern',
			images: ['https://i/1', 'https://i/2'],
			season: { name: 'Fall', year: '2026' },
			attributes: { fit: 'slim' },
		});
	});

	it('names every SKU that makes no style', async () => {
		const { products, rejected } = await list(
			[product('A-BLK-M'), product('ODD')],
			{ skuPattern: PATTERN },
			{ skus: ['A-BLK-M', 'GONE-BLK-M', 'ODD'] },
		);
		expect(products).toHaveLength(1);
		expect(rejected.map(({ reasonCode, input }) => [reasonCode, input.sku])).toEqual([
			['sku-pattern-mismatch', 'ODD'],
			['unknown-sku', 'GONE-BLK-M'],
		]);
	});
});

describe('stock of Integration Manager', () => {
	const stock = async (item: Row, query = {}) => {
		const { http } = scripted(({ query: asked }) => wrap(asked?.page === 1 ? [item] : []));
		return await createWmsAdapter('extensivIntegrationManager', http, {}).listStock(query);
	};
	const totals = {
		sku: 'A',
		qty_available: '3',
		qty_on_hand: '5',
		wms_datetime: '2026-05-02T04:00:00-05:00',
		aliases: { UPC: '1' },
	};

	it('gives one level without warehouse when none is named, also from numbers in text', async () => {
		const { levels } = await stock({ ...totals, warehouses: [] });
		expect(levels).toMatchObject([
			{
				sku: 'A',
				upc: '1',
				warehouse: '',
				onHand: 5,
				available: 3,
				allocated: 2,
				updatedAt: '2026-05-02T09:00:00.000Z',
			},
		]);
	});

	it('does not drop a SKU that has no stock per warehouse when a warehouse is wanted', async () => {
		const two = scripted(({ query }) =>
			wrap(
				query?.page === 1
					? [totals, { ...totals, sku: 'B', warehouses: { 7: { warehouse: 'East', qty_available: 1 } } }]
					: [],
			),
		);
		const result = await createWmsAdapter('extensivIntegrationManager', two.http, {}).listStock({
			warehouses: ['east'],
		});
		expect(result.levels).toMatchObject([{ sku: 'B', warehouse: 'East', warehouseId: '7' }]);
		expect(result.rejected).toMatchObject([{ reasonCode: 'no-warehouse', input: { sku: 'A' } }]);
	});

	it('rejects a level without a readable quantity', async () => {
		const { rejected } = await stock({ sku: 'A', qty_available: 'n/a' });
		expect(rejected).toMatchObject([{ reasonCode: 'missing-quantity' }]);
	});
});
