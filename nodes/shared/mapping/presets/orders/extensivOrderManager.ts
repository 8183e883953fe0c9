import type { OrderTarget } from '../types';
import { addressRows, countryRows } from './addressRows';
import { orderNotes } from './orderNotes';

/**
 * One order of PUT /v1/orders (wms-systems.md 3.4, 13.4). How an order is created is not documented: verb and fields
 * follow those that are read (I).
 */
export const extensivOrderManagerOrder: OrderTarget = {
	order: [
		{ target: 'orderNumber', source: 'reference', note: 'unique with the sales channel' },
		{ target: 'salesChannelId', source: '', transform: 'accountValue', note: 'the sales channel made for JOOR' },
		{ target: 'status', source: '', transform: 'accountValue', note: 'such as AWAITING_SHIPMENT' },
		{ target: 'customField1', source: 'purchaseOrder', note: 'which of customField1..3 is up to the account (cfg)' },
		{ target: 'orderDate', source: 'orderDate', note: 'YYYY-MM-DD (I)' },
		{ target: 'customer.customerId', source: 'customer.code', note: "JOOR's customer code" },
		{ target: 'customer.name', source: 'customer.contact', note: 'the buyer' },
		{ target: 'customer.name', source: 'billing.name', note: 'where no buyer is named' },
		{ target: 'customer.companyName', source: 'billing.company', note: '' },
		{ target: 'customer.emailAddresses', source: 'customer.email', transform: 'asList', note: '' },
		...addressRows(
			'shipping',
			{
				name: 'shipName',
				company: 'shipCompany',
				address1: 'shipAddress1',
				address2: 'shipAddress2',
				city: 'shipCity',
				region: 'shipState',
				postalCode: 'shipZipCode',
				phone: 'shipPhone',
				email: 'shipEmail',
			},
			{ note: '' },
		),
		...countryRows('shipping', 'shipCountry', 'iso3'),
		{ target: 'orderTotal', source: 'totals.total', transform: 'inOrderCurrency', note: 'as JOOR states it' },
		{ target: 'warehouse', source: 'warehouse.name', note: 'after the warehouse map' },
		{ target: 'warehouse', source: 'warehouse.code', note: 'where there is no name' },
		{ target: 'shippingService', source: 'shipMethod.name', note: 'name of the field: (I)' },
		{ target: 'shippingService', source: 'shipMethod.code', note: 'where it has no name (I)' },
		{
			target: 'internalNotes',
			source: '',
			transform: 'orderManagerNotes',
			note: 'JOOR order, ship dates, payment term, sales rep, totals, comments',
		},
	],
	linesAt: 'orderItems',
	line: [
		{ target: 'listingSku', source: 'sku', note: '' },
		{ target: 'listingName', source: '', transform: 'lineDescription', note: 'style, colour, size' },
		{ target: 'quantityOrdered', source: 'quantity', note: '' },
		{ target: 'unitPrice', source: 'unitPrice', transform: 'inOrderCurrency', note: 'after style-level adjustments' },
		{ target: 'discount', source: '', transform: 'zero', note: 'always 0: JOOR states net prices' },
		{ target: 'notes', source: 'comment', note: '' },
	],
	unshown: { parts: ['discount', 'shipping', 'tax'], statedIn: 'internalNotes' },
};

const NOTES = 'internalNotes';

export const extensivOrderManagerNotes = orderNotes(extensivOrderManagerOrder, {
	'customer.name': 'shipCompany, customer.companyName',
	joorOrderId: NOTES,
	shipStart: NOTES,
	shipEnd: NOTES,
	currency: 'unitPrice.currency, orderTotal.currency',
	'paymentTerm.name': NOTES,
	'salesRep.name': NOTES,
	comments: NOTES,
	internalComments: NOTES,
	'totals.discount': NOTES,
	'totals.shipping': NOTES,
	'totals.tax': NOTES,
});
