import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue, TROUBLES } from '../../sandbox/catalogue';
import { startExtensivSandbox, type ExtensivSandbox } from '../../sandbox/extensiv';

interface Row {
	sku: string;
	qty_available: number;
	qty_on_hand: number;
	wms_datetime: string;
	aliases: Record<string, string> | [];
	warehouses: Record<string, { warehouse: string; qty_available: number; qty_on_hand: number }>;
}

describe('products and stock in Integration Manager (wms-systems.md 1.4, 1.5)', () => {
	const catalogue = makeCatalogue({ size: 'small' });
	const known = catalogue.styles.flatMap((style) => style.skus).filter((sku) => !sku.onlyInJoor);
	let sandbox: ExtensivSandbox & { url: string; close(): Promise<void> };
	let client: AxiosInstance;
	let now = Date.parse('2026-11-20T10:00:00Z');

	beforeEach(async () => {
		now = Date.parse('2026-11-20T10:00:00Z');
		sandbox = await startExtensivSandbox({ catalogue, apiUser: 'u', apiKey: 'k', clock: () => now });
		client = axios.create({
			baseURL: `${sandbox.url}/v1`,
			auth: { username: 'u', password: 'k' },
			validateStatus: () => true,
		});
	});
	afterEach(async () => await sandbox.close());

	const list = async (params: object = {}) => (await client.get('/merchant/inventory', { params })).data;
	const product = async (sku: string) => (await client.get(`/merchant/product/${encodeURIComponent(sku)}`)).data;

	it('pages by 20 unless told otherwise, and never by more than 100', async () => {
		const first = await list();
		expect([first.response.length, first['total-records']]).toEqual([20, known.length]);
		expect((await list({ limit: 500 })).response).toHaveLength(100);
		expect((await list({ limit: 7, page: 2 })).response[0].sku).toBe(known[7].sku);
		expect((await list({ limit: 100, page: 99 })).response).toEqual([]);
		expect((await list({ limit: 'all' })).error_code).toBe('Invalid');
		expect((await list({ page: 0 })).error_code).toBe('Invalid');
	});

	it('lists every SKU of the warehouse once, without those that only JOOR still offers', async () => {
		const rows: Row[] = [];
		for (let page = 1; rows.length < known.length; page += 1) rows.push(...(await list({ limit: 100, page })).response);
		expect(rows.map((row) => row.sku)).toEqual(known.map((sku) => sku.sku));
		expect(rows.some((row) => row.sku.startsWith(TROUBLES.styles.onlyInJoor))).toBe(false);
		for (const [index, row] of rows.entries()) {
			const warehouses = Object.values(row.warehouses);
			expect(warehouses.map((one) => one.warehouse)).toEqual(catalogue.warehouses);
			expect(row.qty_on_hand).toBe(warehouses.reduce((sum, one) => sum + one.qty_on_hand, 0));
			expect(row.qty_available).toBe(warehouses.reduce((sum, one) => sum + one.qty_available, 0));
			expect(row.qty_available).toBeLessThanOrEqual(row.qty_on_hand);
			const { upc } = known[index];
			if (upc === '') expect(row.aliases).toEqual([]);
			else expect(row.aliases).toMatchObject({ UPC: upc });
			expect(row.wms_datetime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/);
		}
		expect(rows.some((row) => 'ALT_CODE' in row.aliases)).toBe(true);
	});

	it('answers one SKU with quantities as text and no aliases', async () => {
		const { sku } = known[0];
		const { response } = (await client.get(`/merchant/inventory/${sku}`)).data;
		expect(typeof response.qty_available).toBe('string');
		expect(typeof response.qty_on_hand).toBe('string');
		expect(response).not.toHaveProperty('aliases');
		const unknown = await client.get('/merchant/inventory/NOPE');
		expect([unknown.status, unknown.data.success_code]).toEqual([200, false]);
	});

	it('moves quantity and date of a SKU whose stock changes', async () => {
		const { sku } = known[0];
		sandbox.setStock(sku, 'West DC', 0);
		sandbox.setStock(sku, 'Main Warehouse', 17);
		const [row, other] = (await list()).response as Row[];
		expect([row.qty_available, row.qty_on_hand]).toEqual([17, 17]);
		expect(Date.parse(row.wms_datetime)).toBe(now);
		expect(Date.parse(other.wms_datetime)).toBeLessThan(now);
		expect(() => sandbox.setStock('NOPE', 'West DC', 1)).toThrow('NOPE');
		expect(() => sandbox.setStock(sku, 'Moon', 1)).toThrow('Moon');
	});

	it('answers a product with the few fields that are documented', async () => {
		const sku = known[0];
		const { response } = await product(sku.sku);
		expect(Object.keys(response).sort()).toEqual(
			[
				'aliases',
				'description',
				'last_updated_datetime',
				'name',
				'retail_price',
				'sku',
				'weight_lbs',
				'wholesale_price',
				'wms_product_main_id',
			].sort(),
		);
		expect(response.aliases).toContainEqual({ code_type: 'UPC', code: sku.upc });
		expect(response.last_updated_datetime).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
		expect([response.wholesale_price, response.retail_price]).toEqual([sku.wholesale, sku.retail]);
		expect((await product('NOPE')).success_code).toBe(false);
	});

	it('gives the SKUs of a style one main id, and another style another', async () => {
		const [one, other] = catalogue.styles;
		const ids = [one.skus[0], one.skus[1], other.skus[0]].map(async (sku) => (await product(sku.sku)).response);
		const [first, second, third] = await Promise.all(ids);
		expect(first.wms_product_main_id).toBe(second.wms_product_main_id);
		expect(first.wms_product_main_id).not.toBe(third.wms_product_main_id);
	});

	it('answers null for a wholesale price that is not there, and no alias for a SKU without codes', async () => {
		const skuOf = (styleNumber: string) =>
			catalogue.styles.find((style) => style.styleNumber === styleNumber)?.skus[0].sku ?? '';
		expect((await product(skuOf(TROUBLES.styles.noWholesalePrice))).response.wholesale_price).toBeNull();
		expect((await product(skuOf(TROUBLES.styles.upcMissing))).response.aliases).toEqual([]);
	});

	it('moves the date of a product that is changed', async () => {
		const { styleNumber, skus } = catalogue.styles[0];
		sandbox.touchProduct(styleNumber, { name: 'Linden Dress II', wholesale: 99.5 });
		const { response } = await product(skus[0].sku);
		expect(response).toMatchObject({ name: 'Linden Dress II', wholesale_price: 99.5 });
		expect(response.last_updated_datetime).toBe('2026-11-20 10:00:00');
	});

	it('counts calls by route', async () => {
		await list();
		await product(known[0].sku);
		await product(known[1].sku);
		expect(sandbox.callCounts()).toEqual({
			'GET /v1/merchant/inventory': 1,
			'GET /v1/merchant/product/:sku': 2,
		});
	});
});
