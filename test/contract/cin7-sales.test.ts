import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue } from '../../sandbox/catalogue';
import { startCin7Sandbox, type Cin7Sandbox } from '../../sandbox/cin7';

const catalogue = makeCatalogue({ size: 5 });
const [first, second] = catalogue.styles[0].skus;

describe('sales in Cin7 Core (wms-systems.md 4.5)', () => {
	let sandbox: Cin7Sandbox & { apiUrl: string; close(): Promise<void> };
	let client: AxiosInstance;
	let customerId = '';
	let productId = '';

	beforeEach(async () => {
		sandbox = await startCin7Sandbox({ catalogue, accountId: 'a', applicationKey: 'k' });
		const headers = { 'api-auth-accountid': 'a', 'api-auth-applicationkey': 'k' };
		client = axios.create({ baseURL: sandbox.apiUrl, headers, validateStatus: () => true });
		customerId = (await client.get('/customer')).data.CustomerList[1].ID;
		productId = (await client.get('/product', { params: { Sku: first.sku } })).data.Products[0].ID;
	});
	afterEach(async () => await sandbox.close());

	const header = (change: object = {}) => ({
		CustomerID: customerId,
		Contact: 'Sample Buyer',
		BillingAddress: { Line1: '12 Harbor St', City: 'Portland', Country: 'United States' },
		ShippingAddress: { Line1: '12 Harbor St', City: 'Portland', Country: 'United States', ShipToOther: false },
		TaxRule: 'Tax Exempt',
		TaxInclusive: false,
		Terms: '30 days',
		PriceTier: 'Wholesale',
		Location: 'West DC',
		SaleOrderDate: '2026-11-05T00:00:00Z',
		ShipBy: '2026-12-01T00:00:00Z',
		CustomerReference: 'PO-55810',
		ExternalID: 'JOOR-1',
		SkipQuote: true,
		...change,
	});
	const line = (change: object = {}) => ({
		ProductID: productId,
		SKU: first.sku,
		Name: 'Linden',
		Quantity: 4,
		Price: 82,
		Discount: 25,
		Tax: 0,
		TaxRule: 'Tax Exempt',
		Total: 246,
		...change,
	});
	const charge = { Description: 'Shipping', Quantity: 1, Price: 18.75, Tax: 0, TaxRule: 'Tax Exempt', Total: 18.75 };
	const order = (saleId: string, change: object = {}) => ({
		SaleID: saleId,
		Status: 'DRAFT',
		AutoPickPackShipMode: 'NOPICK',
		Lines: [line()],
		AdditionalCharges: [],
		TotalBeforeTax: 246,
		Tax: 0,
		Total: 246,
		...change,
	});
	const newSale = async (change: object = {}): Promise<string> => (await client.post('/sale', header(change))).data.ID;
	const write = async (body: object) => await client.post('/sale/order', body);
	const rows = async (params: object) => (await client.get('/saleList', { params })).data.SaleList;
	const allocated = async () => {
		const params = { Sku: first.sku, Location: 'West DC' };
		const list = (await client.get('/ref/productavailability', { params })).data.ProductAvailabilityList;
		return list.reduce((sum: number, row: { Allocated: number }) => sum + row.Allocated, 0);
	};

	it('keeps a header whose order is not available yet, found by its exact external id', async () => {
		const created = await client.post('/sale', header());
		expect(created.status).toBe(200);
		const found = await rows({ ExternalID: 'JOOR-1' });
		expect(found).toHaveLength(1);
		expect(found[0]).toMatchObject({
			SaleID: created.data.ID,
			OrderStatus: 'NOT AVAILABLE',
			CustomerID: customerId,
			CustomerReference: 'PO-55810',
			ExternalID: 'JOOR-1',
		});
		expect(await rows({ ExternalID: 'JOOR' })).toEqual([]);
		expect(await rows({ ExternalID: 'JOOR-11' })).toEqual([]);
	});

	it('does not enforce that external ids are unique', async () => {
		await newSale();
		await newSale();
		expect(await rows({ ExternalID: 'JOOR-1' })).toHaveLength(2);
	});

	it('searches order number, status, customer and reference by part', async () => {
		await newSale();
		const { OrderNumber, Customer } = (await rows({}))[0];
		for (const Search of [OrderNumber, 'ordering', Customer.slice(1, 6), '55810']) {
			expect(await rows({ Search })).toHaveLength(1);
		}
		expect(await rows({ Search: 'nothing like it' })).toEqual([]);
		expect(await rows({ CreatedSince: '2100-01-01' })).toEqual([]);
		expect(await rows({ UpdatedSince: '2020-01-01' })).toHaveLength(1);
	});

	it.each([
		['CustomerID', ''],
		['CustomerID', 'nobody'],
		['TaxRule', 'None'],
		['Terms', '31 days'],
		['PriceTier', 'VIP'],
		['Location', 'Moon'],
		['Carrier', 'Pigeon'],
		['SaleOrderDate', 'today'],
		['ShippingAddress', 'Portland'],
		['SkipQuote', 'yes'],
	])('refuses a header whose %s is %p', async (field, value) => {
		const answer = await client.post('/sale', header({ [field]: value }));
		expect(answer.status).toBe(400);
		expect(answer.data[0]).toEqual({ ErrorCode: 400, Exception: expect.any(String) });
		expect(sandbox.orders()).toEqual([]);
	});

	it('takes the lines of a draft, and again until it is authorised', async () => {
		const saleId = await newSale();
		const drafted = await write(order(saleId));
		expect(drafted.data).toMatchObject({ SaleID: saleId, Status: 'DRAFT', Total: 246 });
		expect(drafted.data.SaleOrderNumber).toMatch(/^SO-\d+/);
		const charged = { AdditionalCharges: [charge], TotalBeforeTax: 264.75, Total: 264.75, Status: 'AUTHORISED' };
		expect((await write(order(saleId, charged))).data).toMatchObject({ Status: 'AUTHORISED', Total: 264.75 });
		const again = await write(order(saleId));
		expect(again.status).toBe(400);
		expect((await rows({ ExternalID: 'JOOR-1' }))[0]).toMatchObject({ Status: 'ORDERED', OrderStatus: 'AUTHORISED' });
	});

	it('leaves the header without lines when the lines are refused', async () => {
		const saleId = await newSale();
		const refused = await write(order(saleId, { Lines: [line({ SKU: 'NOPE', ProductID: undefined })] }));
		expect(refused.status).toBe(400);
		expect(refused.data[0].Exception).toContain('NOPE');
		expect((await rows({ ExternalID: 'JOOR-1' }))[0].OrderStatus).toBe('NOT AVAILABLE');
	});

	it.each<[string, string, Record<string, unknown> & { Lines?: object[] }]>([
		['a line total that ignores the discount', 'should be 246.00', { Lines: [{ Total: 328 }] }],
		['a line without total', 'Total must be a number', { Lines: [{ Total: undefined }] }],
		['a quantity of 0', 'Quantity', { Lines: [{ Quantity: 0, Total: 0 }] }],
		['a negative price', 'Price', { Lines: [{ Price: -1, Discount: 0, Total: -4 }] }],
		['an id of another SKU', 'ProductID', { Lines: [{ SKU: second.sku }] }],
		['an unknown tax rule', 'TaxRule', { Lines: [{ TaxRule: 'None' }] }],
		['a wrong total before tax', 'TotalBeforeTax 250', { TotalBeforeTax: 250 }],
		['a wrong total', 'Total 250', { Total: 250 }],
		['a total that leaves out a charge', 'should be 264.75', { AdditionalCharges: [charge] }],
		['a charge without description', 'Description', { AdditionalCharges: [{ ...charge, Description: '' }] }],
		['a charge whose total is wrong', 'Charge 1: Total', { AdditionalCharges: [{ ...charge, Total: 1 }] }],
		['no lines', 'Lines', { Lines: [] }],
		['an unknown status', 'APPROVED', { Status: 'APPROVED' }],
	])('refuses %s', async (_name, message, change) => {
		const saleId = await newSale();
		const lines = change.Lines ? { Lines: change.Lines.map((one) => line(one)) } : {};
		const answer = await write(order(saleId, { ...change, ...lines }));
		expect(answer.status).toBe(400);
		expect(answer.data[0].Exception).toContain(message);
		expect(sandbox.orders()[0].orderStatus).toBe('NOT AVAILABLE');
	});

	it('answers 404 for an unknown sale', async () => {
		expect((await write(order('nothing'))).status).toBe(404);
		expect((await client.delete('/sale', { params: { ID: 'nothing', Void: true } })).status).toBe(404);
	});

	it('allocates stock when authorised and gives it back when undone or voided', async () => {
		const before = await allocated();
		const saleId = await newSale();
		await write(order(saleId));
		expect(await allocated()).toBe(before);
		await write(order(saleId, { Status: 'AUTHORISED' }));
		expect(await allocated()).toBe(before + 4);
		await client.delete('/sale', { params: { ID: saleId, Void: false } });
		expect(await allocated()).toBe(before);
		expect(sandbox.orders()[0].orderStatus).toBe('DRAFT');
		await write(order(saleId, { Status: 'AUTHORISED' }));
		const voided = await client.delete('/sale', { params: { ID: saleId, Void: true } });
		expect([voided.status, voided.data.Status]).toEqual([200, 'VOIDED']);
		expect(await allocated()).toBe(before);
	});

	it('keeps a voided sale in the list and takes no more of it', async () => {
		const saleId = await newSale();
		await client.delete('/sale', { params: { ID: saleId, Void: true } });
		expect((await rows({ ExternalID: 'JOOR-1' }))[0]).toMatchObject({ Status: 'VOIDED', OrderStatus: 'VOIDED' });
		expect((await write(order(saleId))).status).toBe(400);
		expect((await client.delete('/sale', { params: { ID: saleId, Void: true } })).status).toBe(400);
	});

	it('shows fields that no document names to the tester', async () => {
		const saleId = await newSale({ JoorOrder: 1 });
		await write(order(saleId, { Lines: [line({ Colour: 'Black' })] }));
		expect(sandbox.orders()[0].ignoredFields).toEqual(['JoorOrder', 'Lines[].Colour']);
	});
});
