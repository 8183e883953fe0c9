import type { OrderTarget } from '../types';
import { addressRows } from './addressRows';
import { orderNotes } from './orderNotes';

/** The names of the parts are inferred: the spec names the two addresses and their country alone. */
function at(path: string): Record<string, string> {
	return {
		company: `${path}.addressee`,
		name: `${path}.attention`,
		address1: `${path}.addr1`,
		address2: `${path}.addr2`,
		city: `${path}.city`,
		region: `${path}.state`,
		postalCode: `${path}.zip`,
		phone: `${path}.addrPhone`,
	};
}

const COUNTRY = 'two letters, as the id of an object';

/**
 * The bodies of POST salesOrder and PUT customer/eid:{code} (wms-systems.md 6.4, 6.5, 13.4). Ids are the account's own;
 * totals are computed by NetSuite.
 */
export const netSuiteOrder: OrderTarget = {
	order: [
		{ target: 'externalId', source: 'reference', transform: 'netSuiteExternalId', note: 'unique: enforced' },
		{
			target: 'externalId',
			source: 'reference',
			transform: 'accountValue',
			note: 'where it has other signs than letters, digits, _ and -',
		},
		{
			target: 'entity.id',
			source: 'customer.code',
			transform: 'accountValue',
			note: 'of the customer whose external id is the code',
		},
		{ target: 'tranDate', source: 'orderDate', note: 'YYYY-MM-DD' },
		{ target: 'shipDate', source: 'shipStart', note: 'YYYY-MM-DD' },
		{ target: 'otherRefNum', source: 'purchaseOrder', note: "the retailer's purchase order" },
		{
			target: 'memo',
			source: '',
			transform: 'netSuiteMemo',
			note: 'JOOR order, cancel date (cfg), ship method, payment term, sales rep, totals, comments',
		},
		{
			target: 'location.id',
			source: 'warehouse.name',
			transform: 'idOfWarehouseMap',
			note: 'where the warehouse map gives an id',
		},
		{
			target: 'location.id',
			source: 'warehouse.name',
			transform: 'accountValueWhereStated',
			note: "the account's id",
		},
		{ target: 'currency.id', source: 'currency', transform: 'accountValueWhereStated', note: "the account's id (I)" },
		{
			target: 'shipMethod.id',
			source: 'shipMethod.name',
			transform: 'idOfShipMethodMap',
			note: 'where the ship method map gives an id (I)',
		},
		{
			target: 'shipMethod.id',
			source: 'shipMethod.name',
			transform: 'accountValueWhereStated',
			note: "the account's id (I)",
		},
		...addressRows('shipping', at('shippingAddress'), { note: '(I)' }),
		{ target: 'shippingAddress.country.id', source: 'shipping.countryIso2', note: COUNTRY },
		...addressRows('billing', at('billingAddress'), { note: '(I)' }),
		{ target: 'billingAddress.country.id', source: 'billing.countryIso2', note: COUNTRY },
	],
	linesAt: 'item.items',
	line: [
		{ target: 'item.id', source: 'sku', transform: 'accountValue', note: 'the id of the item whose itemid is the SKU' },
		{ target: 'quantity', source: 'quantity', note: '' },
		{ target: 'rate', source: 'unitPrice', note: 'net of style-level adjustments (I)' },
		{ target: 'amount', source: 'total', note: 'rate x quantity' },
	],
	customer: [
		{ target: 'externalId', source: 'customer.code', transform: 'netSuiteExternalId', note: "JOOR's customer code" },
		{
			target: 'externalId',
			source: 'customer.code',
			transform: 'accountValueWhereStated',
			note: 'where it has other signs than letters, digits, _ and -',
		},
		{ target: 'companyName', source: 'customer.name', note: '' },
		{ target: 'isPerson', source: '', transform: 'no', note: 'always false' },
		{ target: 'subsidiary.id', source: '', transform: 'accountValue', note: "the account's id" },
		{ target: 'email', source: 'customer.email', note: '' },
	],
	unshown: { parts: ['discount', 'shipping', 'tax'], statedIn: 'memo' },
};

const MEMO = 'memo';

export const netSuiteNotes = orderNotes(netSuiteOrder, {
	joorOrderId: MEMO,
	shipEnd: MEMO,
	'paymentTerm.name': MEMO,
	'salesRep.name': MEMO,
	comments: MEMO,
	internalComments: MEMO,
	'totals.discount': MEMO,
	'totals.shipping': MEMO,
	'totals.tax': MEMO,
	'totals.total': MEMO,
});
