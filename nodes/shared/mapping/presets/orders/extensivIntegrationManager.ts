import type { OrderTarget } from '../types';
import { addressRows, countryRows } from './addressRows';
import { orderNotes } from './orderNotes';

const OTHER_BILLING = { transform: 'otherBilling', note: 'where it is not the shipping address' };

/** The body of POST /v1/cart/orders/cartrover (wms-systems.md 1.7, 13.4), with the fields of the system's adapter. */
export const extensivIntegrationManagerOrder: OrderTarget = {
	order: [
		{ target: 'cust_ref', source: 'reference', note: 'unique: a repeat is refused' },
		{ target: 'cust_po_no', source: 'purchaseOrder', note: "the retailer's purchase order" },
		{ target: 'customer_id', source: 'customer.code', note: "JOOR's customer code" },
		{ target: 'ship_company', source: 'shipping.company', note: '' },
		{ target: 'ship_first_name', source: 'shipping.name', transform: 'firstName', note: 'the first word' },
		{ target: 'ship_last_name', source: 'shipping.name', transform: 'lastName', note: 'the other words' },
		...addressRows(
			'shipping',
			{
				address1: 'ship_address_1',
				address2: 'ship_address_2',
				city: 'ship_city',
				region: 'ship_state',
				postalCode: 'ship_zip',
				phone: 'ship_phone',
				email: 'ship_e_mail',
			},
			{ note: '' },
		),
		...countryRows('shipping', 'ship_country', 'iso3', { note: 'as in samples' }),
		{
			target: 'ship_is_billing',
			source: '',
			transform: 'shipsToBilling',
			note: 'the cust_ fields are then not needed',
		},
		{ target: 'cust_first_name', source: 'billing.name', transform: 'otherBillingFirstName', note: 'the first word' },
		{ target: 'cust_last_name', source: 'billing.name', transform: 'otherBillingLastName', note: 'the other words' },
		...addressRows(
			'billing',
			{
				company: 'cust_company',
				address1: 'cust_address_1',
				address2: 'cust_address_2',
				city: 'cust_city',
				region: 'cust_state',
				postalCode: 'cust_zip',
				phone: 'cust_phone',
				email: 'cust_e_mail',
			},
			OTHER_BILLING,
		),
		...countryRows('billing', 'cust_country', 'iso3', OTHER_BILLING),
		{ target: 'order_date', source: 'orderDate', note: 'YYYY-MM-DD' },
		{ target: 'requested_ship_date', source: 'shipStart', note: 'YYYY-MM-DD' },
		{ target: 'ship_code', source: 'shipMethod.code', note: "JOOR's code" },
		{
			target: 'ship_code',
			source: 'shipMethod.name',
			note: 'where there is no code, or the ship method map gave a word',
		},
		{ target: 'ship_code_description', source: 'shipMethod.name', note: '' },
		{ target: 'shipping_instructions', source: 'comments', note: '' },
		{ target: 'sub_total', source: 'totals.subtotal', note: 'sum of extended_amount' },
		{ target: 'order_discount', source: 'totals.discount', note: 'positive, after tax' },
		{ target: 'sales_tax', source: 'totals.tax', note: '' },
		{ target: 'shipping_handling', source: 'totals.shipping', note: '' },
		{
			target: 'grand_total',
			source: 'totals',
			transform: 'sumOfParts',
			note: 'sub_total + sales_tax + shipping_handling - order_discount',
		},
		{ target: 'balance', source: '', transform: 'zero', note: "always 0: wholesale terms are the brand's own ledger" },
		{ target: 'currency_code', source: 'currency', note: '' },
		{ target: 'pay_type', source: 'paymentTerm.name', note: '' },
		{ target: 'order_source', source: '', transform: 'joor', note: 'always JOOR' },
		{ target: 'location', source: 'warehouse.name', note: 'after the warehouse map' },
		{ target: 'location', source: 'warehouse.code', note: 'where there is no name' },
		{ target: 'extra_fields.joor_order_id', source: 'joorOrderId', note: '' },
		{ target: 'extra_fields.joor_modified', source: 'joorModified', note: '' },
		{
			target: 'extra_fields.cancel_date',
			source: 'shipEnd',
			note: 'whether cancel_date may be written is not known (I)',
		},
		{ target: 'extra_fields.price_label', source: 'priceLabel', note: '' },
		{ target: 'extra_fields.sales_rep', source: 'salesRep.name', note: '' },
		{ target: 'extra_fields.internal_comments', source: 'internalComments', note: '' },
	],
	linesAt: 'items',
	line: [
		{ target: 'line_no', source: 'lineNumber', note: '' },
		{ target: 'item', source: 'sku', note: '' },
		{ target: 'quantity', source: 'quantity', note: '' },
		{ target: 'price', source: 'unitPrice', note: 'after style-level adjustments' },
		{ target: 'discount', source: '', transform: 'zero', note: 'always 0: JOOR states net prices' },
		{ target: 'extended_amount', source: 'total', note: '(price - discount) x quantity' },
		{ target: 'description', source: '', transform: 'lineDescription', note: 'style, colour, size' },
		{ target: 'line_comment', source: 'comment', note: '' },
	],
	required: [
		{ words: 'company or name', targets: ['ship_company', 'ship_first_name', 'ship_last_name'] },
		{ words: 'street', targets: ['ship_address_1'] },
		{ words: 'city', targets: ['ship_city'] },
		{ words: 'country', targets: ['ship_country'] },
	],
};

export const extensivIntegrationManagerNotes = orderNotes(extensivIntegrationManagerOrder, {
	'customer.name': 'ship_company, cust_company',
	'totals.total': 'grand_total',
});
