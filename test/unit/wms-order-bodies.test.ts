import { orderBody } from '../../nodes/shared/wms/extensivIntegrationManager/orderBody';
import { saleHeader, saleLines } from '../../nodes/shared/wms/cin7Core/saleBody';
import { OrderHeld } from '../../nodes/shared/wms/contract';
import { makeLine, makeOrder } from '../support/wms';

const SKUS = [
	{ sku: 'LNX-204-BLK-M', id: 'p-1', name: 'Linden Wrap Dress Black M', codes: [] },
	{ sku: 'LNX-204-BLK-L', id: 'p-2', name: '', codes: [] },
];
const twoLines = makeOrder({
	lines: [makeLine(), makeLine({ lineNumber: 2, quantity: 3, unitPrice: 33.33, total: 100 })],
	totals: { subtotal: 428, discount: 20, shipping: 15.5, tax: 0, total: 423.5, difference: 0 },
	salesRep: { name: 'Ann', code: '' },
	comments: 'Fragile',
});

describe('the order for Integration Manager', () => {
	it('keeps the money rules, and the total of a line that does not divide', () => {
		const { body, warnings } = orderBody(twoLines, SKUS, {});
		const items = body.items as Array<Record<string, number>>;
		expect(items.map(({ price, extended_amount }) => [price, extended_amount])).toEqual([
			[82, 328],
			[33.3333, 100],
		]);
		expect(body).toMatchObject({
			sub_total: 428,
			order_discount: 20,
			shipping_handling: 15.5,
			sales_tax: 0,
			grand_total: 423.5,
			balance: 0,
		});
		expect(warnings).toHaveLength(1);
		expect(warnings[0]).toContain('Line 2');
	});

	it('carries reference, customer, dates, JOOR numbers and the country of three letters', () => {
		const { body } = orderBody(twoLines, SKUS, { location: 'Main' });
		expect(body).toMatchObject({
			cust_ref: 'JOOR-900001',
			cust_po_no: 'PO-55810',
			customer_id: 'BTQ-0192',
			ship_company: 'North & Pine',
			ship_first_name: 'Sam',
			ship_last_name: 'Buyer',
			ship_country: 'USA',
			ship_is_billing: true,
			requested_ship_date: '2027-01-15',
			order_source: 'JOOR',
			location: 'Main',
			ship_code: 'UPSG',
			extra_fields: { joor_order_id: '900001', cancel_date: '2027-02-15', sales_rep: 'Ann' },
		});
		expect(body).not.toHaveProperty('cust_address_1');
	});

	it('adds the billing address when it differs', () => {
		const billing = { ...twoLines.billing, address1: '1 Bank Ave', countryIso3: '', countryIso2: 'CA' };
		const { body } = orderBody({ ...twoLines, billing }, SKUS, {});
		expect(body).toMatchObject({
			ship_is_billing: false,
			cust_address_1: '1 Bank Ave',
			cust_country: 'CA',
			ship_address_1: '12 Harbor St',
		});
	});

	it('holds an order whose address lacks what is required, and names it', () => {
		const shipping = { ...twoLines.shipping, city: '', address1: '' };
		const held = () => orderBody({ ...twoLines, shipping, billing: shipping }, SKUS, {});
		expect(held).toThrow(OrderHeld);
		expect(held).toThrow(/no street, no city/);
	});

	it('says so when the sum is not what JOOR states', () => {
		const { warnings } = orderBody({ ...twoLines, totals: { ...twoLines.totals, total: 500 } }, SKUS, {});
		expect(warnings.join(' ')).toContain('500');
	});
});

describe('the sale for Cin7 Core', () => {
	const customer = {
		id: 'c-1',
		taxRule: 'Tax Exempt',
		paymentTerm: '30 days',
		priceTier: 'Wholesale',
		location: 'Main Warehouse',
	};

	it('adds up with shipping and discount as charges', () => {
		const { body } = saleLines(twoLines, 's-1', SKUS, customer, {});
		expect(body).toMatchObject({ SaleID: 's-1', Status: 'AUTHORISED', TotalBeforeTax: 423.5, Tax: 0, Total: 423.5 });
		expect(body.Lines).toMatchObject([
			{ ProductID: 'p-1', SKU: 'LNX-204-BLK-M', Quantity: 4, Price: 82, Total: 328, TaxRule: 'Tax Exempt' },
			{ ProductID: 'p-2', Price: 33.3333, Total: 100, Name: 'Linden Wrap Dress Black M' },
		]);
		expect(body.AdditionalCharges).toMatchObject([
			{ Description: 'Shipping', Total: 15.5 },
			{ Description: 'Discount', Total: -20 },
		]);
	});

	it("takes what no setting names from the customer, and JOOR's payment term into the note when it is replaced", () => {
		const references = { location: 'Main Warehouse', terms: '30 days' };
		const header = saleHeader(twoLines, customer, { paymentTerm: '30 days' }, references);
		expect(header).toMatchObject({
			CustomerID: 'c-1',
			Terms: '30 days',
			TaxRule: 'Tax Exempt',
			PriceTier: 'Wholesale',
			Location: 'Main Warehouse',
		});
		expect(header.Note).toContain('Payment term in JOOR: Net 30');
		expect(header.Note).toContain('Cancel after 2027-02-15');
		expect(header).toMatchObject({
			ExternalID: 'JOOR-900001',
			ShipBy: '2027-01-15T00:00:00Z',
			CustomerReference: 'PO-55810',
		});
	});
});
