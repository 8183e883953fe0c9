import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue, TROUBLES } from '../../sandbox/catalogue';
import { startCin7Sandbox, type Cin7Sandbox } from '../../sandbox/cin7';

interface Stock {
	SKU: string;
	Location: string;
	Bin: string | null;
	OnHand: number;
	Allocated: number;
	Available: number;
	StockOnHand: number;
}

describe('products and stock in Cin7 Core (wms-systems.md 4.2, 4.3)', () => {
	const catalogue = makeCatalogue({ size: 'small' });
	const known = catalogue.styles.flatMap((style) => style.skus).filter((sku) => !sku.onlyInJoor);
	let now = Date.parse('2026-11-20T10:00:00Z');
	let sandbox: Cin7Sandbox & { apiUrl: string; close(): Promise<void> };
	let client: AxiosInstance;

	beforeEach(async () => {
		now = Date.parse('2026-11-20T10:00:00Z');
		sandbox = await startCin7Sandbox({ catalogue, accountId: 'a', applicationKey: 'k', clock: () => now });
		const headers = { 'api-auth-accountid': 'a', 'api-auth-applicationkey': 'k' };
		client = axios.create({ baseURL: sandbox.apiUrl, headers, validateStatus: () => true });
	});
	afterEach(async () => await sandbox.close());

	const get = async (path: string, params: object = {}) => (await client.get(path, { params })).data;
	const styleOf = (styleNumber: string) => catalogue.styles.find((style) => style.styleNumber === styleNumber);

	it('pages by 100 unless told otherwise, from 1 to 1000', async () => {
		const first = await get('/product');
		expect([first.Products.length, first.Total, first.Page]).toEqual([100, known.length, 1]);
		expect((await get('/product', { Limit: 1000 })).Products).toHaveLength(known.length);
		const second = await get('/product', { Limit: 3, Page: 2 });
		expect([second.Page, second.Products[0].SKU]).toEqual([2, known[3].sku]);
		expect((await get('/product', { Page: 999 })).Products).toEqual([]);
		for (const params of [{ Limit: 0 }, { Limit: 1001 }, { Page: 0 }, { Page: 'x' }]) {
			expect((await client.get('/product', { params })).status).toBe(400);
		}
	});

	it('tells prices by tier, UPC, tags with linesheets first, season and category path of a product', async () => {
		const style = catalogue.styles[4];
		const [sku] = style.skus;
		const [product] = (await get('/product', { Sku: sku.sku })).Products;
		expect(product).toMatchObject({
			SKU: sku.sku,
			Barcode: sku.upc,
			PriceTier1: sku.wholesale,
			PriceTier2: sku.retail,
			PriceTier10: 0,
			Category: 'Womens > Apparel > Skirts',
			Status: 'Active',
			AdditionalAttribute1: `${style.season.name} ${style.season.year}`,
			Suppliers: [],
			Attachments: [],
		});
		expect(product.PriceTiers).toMatchObject({ Wholesale: sku.wholesale, Retail: sku.retail });
		const linesheets = style.linesheets.map((name) => `Collection_${name}`);
		expect(linesheets.length).toBeGreaterThan(1);
		expect(product.Tags.split(',').slice(0, linesheets.length)).toEqual(linesheets);
		expect((await get('/ref/priceTier')).PriceTiers.slice(0, 2)).toEqual([
			{ Code: 1, Name: 'Wholesale' },
			{ Code: 2, Name: 'Retail' },
		]);
	});

	it('sends suppliers and attachments when asked', async () => {
		const { sku, imageUrl } = known[0];
		const params = { Sku: sku, IncludeSuppliers: true, IncludeAttachments: true };
		const [product] = (await get('/product', params)).Products;
		expect(product.Suppliers[0].SupplierInventoryCode).toBe(catalogue.styles[0].supplierCode);
		expect(product.Attachments[0]).toMatchObject({ ContentType: 'image/jpeg', DownloadUrl: imageUrl });
		expect(await get('/product/attachments', { ProductID: product.ID })).toEqual(product.Attachments);
		expect(imageUrl).toMatch(/^https:\/\//);
	});

	it('matches Sku as a part, and ID exactly', async () => {
		const { styleNumber, skus } = catalogue.styles[1];
		const part = await get('/product', { Sku: styleNumber.toLowerCase() });
		expect(part.Total).toBe(skus.length);
		const [product] = part.Products;
		expect((await get('/product', { ID: product.ID })).Products).toEqual([product]);
		expect((await get('/product', { ID: product.ID.slice(0, 8) })).Total).toBe(0);
	});

	it('tells a style as a family with colour and size as options', async () => {
		const style = catalogue.styles[1];
		const [family] = (await get('/productFamily', { Sku: style.styleNumber })).ProductFamilies;
		expect(family).toMatchObject({
			SKU: style.styleNumber,
			Name: style.name,
			Option1Name: 'Color',
			Option2Name: 'Size',
			Option3Name: null,
			PriceTier1: style.skus[0].wholesale,
		});
		expect(family.Products.map((one: { Option1: string; Option2: string }) => [one.Option1, one.Option2])).toEqual(
			style.skus.map((sku) => [sku.colorName, sku.sizeName]),
		);
		const [product] = (await get('/product', { Sku: style.skus[0].sku })).Products;
		expect(family.Products[0].ID).toBe(product.ID);
		expect(family.Attachments.map((one: { DownloadUrl: string }) => one.DownloadUrl)).toEqual(style.imageUrls);
	});

	it('has a product without a family, and documents among the attachments', async () => {
		const alone = styleOf(TROUBLES.styles.withoutFamily);
		const families = (await get('/productFamily', { Limit: 1000 })).ProductFamilies;
		expect(families).toHaveLength(catalogue.styles.length - 2);
		expect(families.some((family: { SKU: string }) => family.SKU === alone?.styleNumber)).toBe(false);
		expect((await get('/product', { Sku: alone?.skus[0].sku })).Products[0].Name).toBe(alone?.name);
		const types = families.flatMap((family: { Attachments: Array<{ ContentType: string }> }) =>
			family.Attachments.map((one) => one.ContentType),
		);
		expect(new Set(types)).toEqual(new Set(['image/jpeg', 'application/pdf']));
	});

	it('does not know the SKU that only JOOR still offers, and has null for a missing UPC', async () => {
		expect((await get('/product', { Sku: TROUBLES.styles.onlyInJoor })).Total).toBe(0);
		const [bare] = (await get('/product', { Sku: TROUBLES.styles.upcMissing })).Products;
		expect(bare.Barcode).toBeNull();
	});

	it('lists what changed since a time, families and products each by their own date', async () => {
		const [one, other] = catalogue.styles;
		sandbox.touchProduct(one.styleNumber, { name: 'Linden Dress II' });
		sandbox.touchProduct(other.styleNumber, { wholesale: 70.25 });
		const since = { ModifiedSince: '2026-11-20T10:00:00.000' };
		const families = await get('/productFamily', since);
		expect(families.ProductFamilies.map((family: { SKU: string }) => family.SKU)).toEqual([one.styleNumber]);
		expect(families.ProductFamilies[0].LastModifiedOn).toBe('2026-11-20T10:00:00.000');
		const products = await get('/product', since);
		expect(products.Total).toBe(other.skus.length);
		expect(products.Products[0].PriceTier1).toBe(70.25);
		expect((await get('/product', { ModifiedSince: '2026-11-20T10:00:01Z' })).Total).toBe(0);
		expect((await client.get('/product', { params: { ModifiedSince: 'yesterday' } })).status).toBe(400);
	});

	it('lists stock per SKU, location and bin, whose sum is the stock; StockOnHand is money', async () => {
		const rows: Stock[] = [];
		for (let page = 1; page < 5; page += 1) {
			const part = await get('/ref/productavailability', { Limit: 1000, Page: page });
			rows.push(...part.ProductAvailabilityList);
		}
		expect(rows.some((row) => row.Bin !== null)).toBe(true);
		for (const sku of known) {
			for (const [location, stock] of Object.entries(sku.stock)) {
				const own = rows.filter((row) => row.SKU === sku.sku && row.Location === location);
				expect(own.reduce((sum, row) => sum + row.OnHand, 0)).toBe(stock.onHand);
				expect(own.reduce((sum, row) => sum + row.Available, 0)).toBe(stock.onHand - stock.allocated);
			}
		}
		const priced = rows.find((row) => row.OnHand > 0 && row.StockOnHand > 0);
		expect(priced?.StockOnHand).not.toBe(priced?.OnHand);
	});

	it('filters stock by location and shows a changed level', async () => {
		const { sku } = known[0];
		sandbox.setStock(sku, 'West DC', 31);
		const rows: Stock[] = (await get('/ref/productavailability', { Sku: sku, Location: 'West DC' }))
			.ProductAvailabilityList;
		expect(rows.reduce((sum, row) => sum + row.Available, 0)).toBe(31);
		expect((await get('/ref/productavailability', { Location: 'Moon' })).Total).toBe(0);
		const { LocationList } = await get('/ref/location');
		expect(LocationList.map((location: { Name: string }) => location.Name)).toEqual(catalogue.warehouses);
	});
});
