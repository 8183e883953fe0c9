import type { OrderTarget } from '../types';
import { addressRows, countryRows } from './addressRows';
import { orderNotes } from './orderNotes';

const OTHER_BILLING = { transform: 'otherBilling', note: 'where it is not the shipping address' };

/**
 * The body of POST /orders (wms-systems.md 2.6, 13.4). The customer of the system is the brand; the retailer is the
 * ship-to. There are no fields for money: prices and totals go along in savedElements.
 */
export const extensivWarehouseManagerOrder: OrderTarget = {
	order: [
		{
			target: 'customerIdentifier.id',
			source: '',
			transform: 'accountValue',
			note: 'the brand as customer of the 3PL',
		},
		{
			target: 'facilityIdentifier.id',
			source: 'warehouse.name',
			transform: 'numberOfWarehouseMap',
			note: 'where the warehouse map gives an id',
		},
		{ target: 'facilityIdentifier.id', source: 'warehouse.name', transform: 'accountValue', note: "the account's id" },
		{ target: 'referenceNum', source: 'reference', note: 'not unique there: look before creating' },
		{ target: 'poNum', source: 'purchaseOrder', note: "the retailer's purchase order" },
		{ target: 'externalId', source: 'joorOrderId', note: '' },
		{
			target: 'notes',
			source: '',
			transform: 'warehouseManagerNotes',
			note: 'comments, internal comments, sales rep, payment term',
		},
		{ target: 'shippingNotes', source: 'shipMethod.name', note: 'the ship method in words' },
		{ target: 'shippingNotes', source: 'shipMethod.code', note: 'where it has no name' },
		{ target: 'billingCode', source: '', transform: 'accountValue', note: 'such as Prepaid' },
		{ target: 'earliestShipDate', source: 'shipStart', note: 'YYYY-MM-DD' },
		{ target: 'shipCancelDate', source: 'shipEnd', note: 'YYYY-MM-DD' },
		{
			target: 'routingInfo.carrier',
			source: 'shipMethod.name',
			transform: 'wordOfShipMethodMap',
			note: 'where the ship method map gives it',
		},
		{
			target: 'routingInfo.carrier',
			source: 'shipMethod.name',
			transform: 'accountValue',
			note: 'of the carrier list',
		},
		{ target: 'routingInfo.mode', source: 'shipMethod.name', transform: 'accountValue', note: 'of the carrier list' },
		...addressRows(
			'shipping',
			{
				company: 'shipTo.companyName',
				name: 'shipTo.name',
				address1: 'shipTo.address1',
				address2: 'shipTo.address2',
				city: 'shipTo.city',
				region: 'shipTo.state',
				postalCode: 'shipTo.zip',
				phone: 'shipTo.phoneNumber',
				email: 'shipTo.emailAddress',
			},
			{ note: '' },
		),
		...countryRows('shipping', 'shipTo.country', 'iso2', { note: '(I)' }),
		{ target: 'soldTo.sameAs', source: '', transform: 'zero', note: 'always 0, as in the sample' },
		{ target: 'billTo.sameAs', source: '', transform: 'sameAsShipping', note: '0 where it is the shipping address' },
		...addressRows(
			'billing',
			{
				company: 'billTo.companyName',
				name: 'billTo.name',
				address1: 'billTo.address1',
				address2: 'billTo.address2',
				city: 'billTo.city',
				region: 'billTo.state',
				postalCode: 'billTo.zip',
				phone: 'billTo.phoneNumber',
				email: 'billTo.emailAddress',
			},
			OTHER_BILLING,
		),
		...countryRows('billing', 'billTo.country', 'iso2', { ...OTHER_BILLING, note: `${OTHER_BILLING.note} (I)` }),
		{
			target: 'savedElements',
			source: '',
			transform: 'savedOfOrder',
			note: 'JOOR order id, currency, subtotal, discount, shipping, tax, total',
		},
	],
	linesAt: 'orderItems',
	line: [
		{ target: 'itemIdentifier.sku', source: 'sku', note: '' },
		{ target: 'qty', source: 'quantity', note: '' },
		{ target: 'savedElements', source: '', transform: 'savedOfLine', note: 'unit price, line total, comment (I)' },
	],
};

const SAVED = 'savedElements';

export const extensivWarehouseManagerNotes = orderNotes(extensivWarehouseManagerOrder, {
	'customer.name': 'shipTo.companyName',
	joorOrderId: `externalId, ${SAVED}`,
	currency: SAVED,
	comments: 'notes',
	internalComments: 'notes',
	'salesRep.name': 'notes',
	'paymentTerm.name': 'notes',
	'totals.discount': SAVED,
	'totals.shipping': SAVED,
	'totals.tax': SAVED,
	'totals.total': SAVED,
});
