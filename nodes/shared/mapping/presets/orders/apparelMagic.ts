import type { OrderTarget, PresetRow } from '../types';
import { addressRows, countryRows } from './addressRows';
import { orderNotes } from './orderNotes';

const PARTS = {
	address1: 'address_1',
	address2: 'address_2',
	city: 'city',
	region: 'state',
	postalCode: 'postal_code',
};

/** The payment term's id, of the order and of the customer. */
const TERMS: readonly PresetRow[] = [
	{
		target: 'terms_id',
		source: 'paymentTerm.name',
		transform: 'idOfPaymentTermMap',
		note: 'where the payment term map gives an id',
	},
	{
		target: 'terms_id',
		source: 'paymentTerm.name',
		transform: 'accountValueWhereStated',
		note: "the account's id",
	},
];

/**
 * The bodies of POST orders and POST customers (wms-systems.md 5.4, 5.5, 13.4). How several lines are sent, and that
 * customers are created in this way, is inferred (I): the fields are those that are read.
 */
export const apparelMagicOrder: OrderTarget = {
	order: [
		{ target: 'joor_id', source: 'reference', note: 'whether it can be written is not known (I)' },
		{ target: 'customer_po', source: 'purchaseOrder', note: "the retailer's purchase order" },
		{ target: 'customer_po', source: 'reference', note: 'where there is none, so that the order can be found' },
		{ target: 'date', source: 'orderDate', transform: 'dayMonthFirst', note: 'MM/DD/YYYY' },
		{ target: 'date_start', source: 'shipStart', transform: 'dayMonthFirst', note: 'MM/DD/YYYY, ship' },
		{ target: 'date_due', source: 'shipEnd', transform: 'dayMonthFirst', note: 'MM/DD/YYYY, cancel' },
		{
			target: 'customer_id',
			source: 'customer.code',
			transform: 'accountValue',
			note: 'of the customer whose account_number is the code',
		},
		{ target: 'name', source: 'customer.name', note: '' },
		...addressRows('shipping', PARTS, { note: 'or ship_to_id' }),
		...countryRows('shipping', 'country', 'name', { note: 'the form is not known' }),
		{
			target: 'warehouse_id',
			source: 'warehouse.name',
			transform: 'idOfWarehouseMap',
			note: 'where the warehouse map gives an id',
		},
		{ target: 'warehouse_id', source: 'warehouse.name', transform: 'accountValue', note: "the account's id" },
		{ target: 'division_id', source: '', transform: 'accountValue', note: "the account's id" },
		{ target: 'ar_acct', source: '', transform: 'accountValue', note: "the account's receivables account" },
		...TERMS,
		{ target: 'currency_id', source: 'currency', transform: 'accountValueWhereStated', note: "the account's id" },
		{ target: 'ship_via', source: 'shipMethod.name', note: '' },
		{ target: 'ship_via', source: 'shipMethod.code', note: 'where it has no name' },
		{ target: 'notes', source: 'comments', note: '' },
		{
			target: 'private_notes',
			source: '',
			transform: 'apparelMagicNotes',
			note: 'JOOR order, payment term, warehouse, sales rep, totals, internal and line comments',
		},
	],
	linesAt: 'order_items',
	line: [
		{ target: 'sku_id', source: 'sku', transform: 'accountValue', note: 'the id of the SKU (I)' },
		{ target: 'style_number', source: 'styleNumber', note: '(I)' },
		{ target: 'attr_2', source: 'colorCode', note: 'code of the colour (I)' },
		{ target: 'attr_2', source: 'colorName', note: 'where it has no code (I)' },
		{ target: 'size', source: 'sizeName', note: '(I)' },
		{ target: 'qty', source: 'quantity', note: '' },
		{ target: 'unit_price', source: 'unitPrice', note: 'net of style-level adjustments (I)' },
		{ target: 'amount', source: 'total', note: 'unit_price x qty' },
	],
	customer: [
		{ target: 'account_number', source: 'customer.code', note: "JOOR's customer code (I)" },
		{ target: 'customer_name', source: 'customer.name', note: '' },
		{ target: 'first_name', source: 'customer.contact', transform: 'firstName', note: 'of the buyer' },
		{ target: 'last_name', source: 'customer.contact', transform: 'lastName', note: 'of the buyer' },
		{ target: 'email', source: 'customer.email', note: '' },
		{ target: 'phone', source: 'customer.phone', note: '' },
		...addressRows('billing', PARTS, { note: '' }),
		...countryRows('billing', 'country', 'name', { note: 'the form is not known' }),
		...TERMS,
		{ target: 'division_id', source: '', transform: 'accountValue', note: "the account's id" },
		{ target: 'ar_acct', source: '', transform: 'accountValue', note: "the account's receivables account" },
		{ target: 'currency_id', source: 'currency', transform: 'accountValueWhereStated', note: "the account's id" },
	],
	unshown: { parts: ['discount', 'shipping', 'tax'], statedIn: 'private_notes' },
};

const NOTES = 'private_notes';

export const apparelMagicNotes = orderNotes(apparelMagicOrder, {
	joorOrderId: NOTES,
	'salesRep.name': NOTES,
	internalComments: NOTES,
	'totals.discount': NOTES,
	'totals.shipping': NOTES,
	'totals.tax': NOTES,
	'totals.total': NOTES,
});
