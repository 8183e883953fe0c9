import type { OrderTarget } from '../types';
import { addressRows, countryRows } from './addressRows';
import { orderNotes } from './orderNotes';

const PARTS = { address1: 'Line1', address2: 'Line2', city: 'City', region: 'State', postalCode: 'Postcode' };

function at(path: string): Record<string, string> {
	return Object.fromEntries(Object.entries(PARTS).map(([part, name]) => [part, `sale.${path}.${name}`]));
}

/**
 * The two bodies of a sale (wms-systems.md 4.5, 13.4) with the fields of the system's adapter: `sale` for POST /sale,
 * `saleOrder` for POST /sale/order. The customer is that of POST /customer (4.4).
 */
export const cin7CoreOrder: OrderTarget = {
	order: [
		{ target: 'sale.CustomerID', source: 'customer.code', transform: 'accountValue', note: 'of the customer record' },
		{ target: 'sale.Customer', source: 'customer.name', note: '' },
		{ target: 'sale.Contact', source: 'customer.contact', note: 'the buyer' },
		{ target: 'sale.Contact', source: 'shipping.name', note: 'where no buyer is named' },
		{ target: 'sale.Email', source: 'customer.email', note: '' },
		{ target: 'sale.Email', source: 'shipping.email', note: 'where the customer has none' },
		{ target: 'sale.Phone', source: 'customer.phone', note: '' },
		{ target: 'sale.Phone', source: 'shipping.phone', note: 'where the customer has none' },
		...addressRows('billing', at('BillingAddress'), { note: '' }),
		...countryRows('billing', 'sale.BillingAddress.Country', 'name'),
		...addressRows('shipping', at('ShippingAddress'), { note: '' }),
		...countryRows('shipping', 'sale.ShippingAddress.Country', 'name'),
		{ target: 'sale.ShippingAddress.Company', source: 'shipping.company', note: '' },
		{ target: 'sale.ShippingAddress.Contact', source: 'shipping.name', note: '' },
		{ target: 'sale.ShippingAddress.ShipToOther', source: '', transform: 'no', note: 'always false' },
		{ target: 'sale.TaxRule', source: '', transform: 'accountValue', note: "the customer's" },
		{ target: 'sale.TaxInclusive', source: '', transform: 'no', note: 'always false' },
		{ target: 'sale.Terms', source: 'paymentTerm.name', note: 'has to be a payment term of the account' },
		{ target: 'sale.Location', source: 'warehouse.name', note: 'after the warehouse map' },
		{ target: 'sale.Location', source: 'warehouse.code', note: 'where there is no name' },
		{ target: 'sale.SaleOrderDate', source: 'orderDate', transform: 'dayWithTime', note: 'YYYY-MM-DDT00:00:00Z' },
		{ target: 'sale.ShipBy', source: 'shipStart', transform: 'dayWithTime', note: 'YYYY-MM-DDT00:00:00Z' },
		{ target: 'sale.CustomerReference', source: 'purchaseOrder', note: "the retailer's purchase order" },
		{ target: 'sale.ExternalID', source: 'reference', note: 'not enforced as unique: look before creating' },
		{
			target: 'sale.Carrier',
			source: 'shipMethod.name',
			transform: 'wordOfShipMethodMap',
			note: 'where the ship method map gives it',
		},
		{
			target: 'sale.Carrier',
			source: 'shipMethod.name',
			transform: 'accountValueWhereStated',
			note: 'has to be a carrier of the account',
		},
		{ target: 'sale.ShippingNotes', source: 'shipMethod.name', note: 'the ship method in words' },
		{ target: 'sale.ShippingNotes', source: 'shipMethod.code', note: 'where it has no name' },
		{
			target: 'sale.Note',
			source: '',
			transform: 'cin7Note',
			note: 'JOOR order, complete ship or cancel date (I), sales rep, comments',
		},
		{ target: 'sale.SkipQuote', source: '', transform: 'yes', note: 'always true' },
		{ target: 'saleOrder.SaleID', source: '', transform: 'accountValue', note: 'the ID that POST /sale answers' },
		{
			target: 'saleOrder.Status',
			source: '',
			transform: 'authorised',
			note: 'always AUTHORISED, which allocates stock',
		},
		{ target: 'saleOrder.AutoPickPackShipMode', source: '', transform: 'noPick', note: 'always NOPICK' },
		{
			target: 'saleOrder.AdditionalCharges',
			source: 'totals',
			transform: 'cin7Charges',
			note: 'shipping, discount (negative) and tax (I); they need a TaxRule of the account',
		},
		{ target: 'saleOrder.TotalBeforeTax', source: 'totals', transform: 'sumOfParts', note: 'lines and charges' },
		{ target: 'saleOrder.Tax', source: '', transform: 'zero', note: "always 0: JOOR's tax is a charge" },
		{ target: 'saleOrder.Total', source: 'totals', transform: 'sumOfParts', note: 'lines and charges' },
	],
	linesAt: 'saleOrder.Lines',
	line: [
		{ target: 'SKU', source: 'sku', note: 'has to exist; a ProductID may stand beside it' },
		{ target: 'Name', source: '', transform: 'lineDescription', note: 'style, colour, size' },
		{ target: 'Quantity', source: 'quantity', note: '' },
		{ target: 'Price', source: 'unitPrice', note: 'after style-level adjustments' },
		{ target: 'Discount', source: '', transform: 'zero', note: 'percent; always 0: JOOR states net prices' },
		{ target: 'Tax', source: '', transform: 'zero', note: 'always 0: JOOR states no tax of lines' },
		{ target: 'TaxRule', source: '', transform: 'accountValue', note: "the customer's" },
		{ target: 'Total', source: 'total', note: 'Price x Quantity, checked by the system' },
		{ target: 'Comment', source: 'comment', note: '' },
		{ target: 'DropShip', source: '', transform: 'no', note: 'always false' },
	],
	customer: [
		{ target: 'Name', source: 'customer.name', note: '' },
		{ target: 'Status', source: '', transform: 'active', note: 'always Active' },
		{ target: 'Currency', source: 'currency', note: "the order's: a sale is in its customer's currency" },
		{ target: 'PaymentTerm', source: 'paymentTerm.name', note: 'has to be a payment term of the account' },
		{ target: 'PaymentTerm', source: '', transform: 'accountValue', note: 'where JOOR states none' },
		{ target: 'AccountReceivable', source: '', transform: 'accountValue', note: 'such as 610' },
		{ target: 'RevenueAccount', source: '', transform: 'accountValue', note: 'such as 200' },
		{ target: 'TaxRule', source: '', transform: 'accountValue', note: 'such as Tax Exempt' },
		{
			target: 'AttributeSet',
			source: 'customer.code',
			transform: 'accountValueWhereStated',
			note: 'the attribute set with AdditionalAttribute1',
		},
		{
			target: 'AdditionalAttribute1',
			source: 'customer.code',
			note: "JOOR's customer code: there is no field for it (I)",
		},
		{ target: 'Addresses', source: '', transform: 'cin7Addresses', note: 'billing and shipping, those with a country' },
		{ target: 'Contacts', source: '', transform: 'cin7Contacts', note: 'the buyer' },
	],
	unshown: { parts: ['tax'], statedIn: 'saleOrder.AdditionalCharges' },
};

const NOTE = 'sale.Note';
const CHARGES = 'saleOrder.AdditionalCharges[]';

export const cin7CoreNotes = orderNotes(cin7CoreOrder, {
	joorOrderId: NOTE,
	shipEnd: NOTE,
	'salesRep.name': NOTE,
	comments: NOTE,
	internalComments: NOTE,
	'totals.discount': CHARGES,
	'totals.shipping': CHARGES,
	'totals.tax': CHARGES,
	'totals.total': 'saleOrder.Total',
});
