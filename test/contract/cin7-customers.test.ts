import axios, { type AxiosInstance } from 'axios';

import { makeCatalogue, TROUBLES } from '../../sandbox/catalogue';
import { startCin7Sandbox, type Cin7Sandbox } from '../../sandbox/cin7';

const valid = {
	Name: 'Wildflower & Thread',
	Status: 'Active',
	Currency: 'USD',
	PaymentTerm: '30 days',
	AccountReceivable: '610',
	RevenueAccount: '200',
	TaxRule: 'Tax Exempt',
	PriceTier: 'Wholesale',
	Carrier: 'DEFAULT Carrier',
	Location: 'Main Warehouse',
	AdditionalAttribute1: 'BTQ-0999',
	Addresses: [{ Line1: '12 Harbor St', City: 'Portland', Country: 'United States', Type: 'Shipping' }],
	Contacts: [{ Name: 'Sample Buyer', Email: 'buyer@example.com', Default: true }],
};

describe('customers in Cin7 Core (wms-systems.md 4.4)', () => {
	const catalogue = makeCatalogue({ size: 'small' });
	let sandbox: Cin7Sandbox & { apiUrl: string; close(): Promise<void> };
	let client: AxiosInstance;

	beforeEach(async () => {
		sandbox = await startCin7Sandbox({ catalogue, accountId: 'a', applicationKey: 'k' });
		const headers = { 'api-auth-accountid': 'a', 'api-auth-applicationkey': 'k' };
		client = axios.create({ baseURL: sandbox.apiUrl, headers, validateStatus: () => true });
	});
	afterEach(async () => await sandbox.close());

	const list = async (params: object = {}) => (await client.get('/customer', { params })).data;

	it('knows the retailers of the brand but the new one', async () => {
		const codes = (await list({ Limit: 1000 })).CustomerList.map(
			(customer: { AdditionalAttribute1: string }) => customer.AdditionalAttribute1,
		);
		const expected = catalogue.customers.map((customer) => customer.code);
		expect(expected.filter((code) => !codes.includes(code))).toEqual([TROUBLES.newCustomerCode]);
	});

	it('matches a name as a part, so that a namesake comes along', async () => {
		const { name } = catalogue.customers[0];
		const names = (await list({ Name: name })).CustomerList.map((customer: { Name: string }) => customer.Name);
		expect(names).toEqual([`${name} Outlet`, name]);
		const contact = await list({ ContactFilter: catalogue.customers[2].email });
		expect(contact.CustomerList.map((customer: { Name: string }) => customer.Name)).toEqual([
			catalogue.customers[2].name,
		]);
	});

	it('creates a customer with an id under which it is found', async () => {
		const created = await client.post('/customer', valid);
		expect(created.status).toBe(200);
		const [customer] = created.data.CustomerList;
		expect(customer).toMatchObject(valid);
		expect((await list({ ID: customer.ID })).CustomerList[0].Name).toBe(valid.Name);
		expect(sandbox.customers().filter((one) => one.createdByApi)).toHaveLength(1);
	});

	it.each(['Name', 'Status', 'Currency', 'PaymentTerm', 'AccountReceivable', 'RevenueAccount', 'TaxRule'])(
		'refuses a customer without %s',
		async (field) => {
			const answer = await client.post('/customer', { ...valid, [field]: '' });
			expect(answer.status).toBe(400);
			expect(answer.data).toEqual([{ ErrorCode: 400, Exception: expect.stringContaining(field) }]);
		},
	);

	it.each([
		['Currency', 'XXX'],
		['PaymentTerm', '31 days'],
		['AccountReceivable', '999'],
		['RevenueAccount', '999'],
		['TaxRule', 'None'],
		['PriceTier', 'VIP'],
		['Carrier', 'Pigeon'],
		['Location', 'Moon'],
		['AttributeSet', 'Nope'],
		['Status', 'New'],
	])('refuses a value of %s that the account does not have', async (field, value) => {
		const answer = await client.post('/customer', { ...valid, [field]: value });
		expect(answer.status).toBe(400);
		expect(answer.data[0].Exception).toContain(field);
	});

	it('wants a country and a known type per address, and a name per contact', async () => {
		const [address] = valid.Addresses;
		for (const change of [
			{ Addresses: [{ ...address, Country: '' }] },
			{ Addresses: [{ ...address, Type: undefined }] },
			{ Addresses: [{ ...address, Type: 'Home' }] },
			{ Contacts: [{ Email: 'a@b.example' }] },
			{ Addresses: 'none' },
		]) {
			expect((await client.post('/customer', { ...valid, ...change })).status).toBe(400);
		}
		expect((await client.post('/customer', [])).status).toBe(400);
	});

	it('changes a customer by id, and tells an unknown id inside a 200', async () => {
		const [customer] = (await client.post('/customer', valid)).data.CustomerList;
		const changed = await client.put('/customer', { ID: customer.ID, PaymentTerm: '60 days' });
		expect(changed.data.CustomerList[0]).toMatchObject({ Name: valid.Name, PaymentTerm: '60 days' });
		expect((await client.put('/customer', { ID: customer.ID, PaymentTerm: 'never' })).status).toBe(400);
		expect((await client.put('/customer', { PaymentTerm: '60 days' })).status).toBe(400);
		const unknown = await client.put('/customer', { ...valid, ID: 'nobody' });
		expect([unknown.status, unknown.data[0].ErrorCode]).toEqual([200, 404]);
	});

	it('hides deprecated customers unless asked', async () => {
		const [customer] = (await client.post('/customer', { ...valid, Status: 'Deprecated' })).data.CustomerList;
		expect((await list({ ID: customer.ID })).Total).toBe(0);
		expect((await list({ ID: customer.ID, IncludeDeprecated: true })).Total).toBe(1);
	});
});
