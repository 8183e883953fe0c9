import { ATTRIBUTE_SET, checkReference, type AccountReferences } from './account';
import { Refusal } from './refusal';
import type { JsonObject } from './types';
import { asObject, text } from './values';

const REQUIRED = ['Name', 'Status', 'Currency', 'PaymentTerm', 'AccountReceivable', 'RevenueAccount', 'TaxRule'];
const REFERENCE_FIELDS: Array<keyof AccountReferences> = [
	'Currency',
	'PaymentTerm',
	'AccountReceivable',
	'RevenueAccount',
	'TaxRule',
	'PriceTier',
	'Carrier',
	'Location',
];
const ADDRESS_TYPES = ['Billing', 'Business', 'Shipping'];

/** Fields of a customer that wms-systems.md 4.4 names. */
export const CUSTOMER_FIELDS: ReadonlySet<string> = new Set([
	'ID',
	...REQUIRED,
	...REFERENCE_FIELDS,
	'AttributeSet',
	'Addresses',
	'Contacts',
	'Comments',
	'Tags',
	'Discount',
	'TaxNumber',
	'CreditLimit',
	'SalesRepresentative',
	...Array.from({ length: 10 }, (_, index) => `AdditionalAttribute${index + 1}`),
]);

function records(customer: JsonObject, field: string): JsonObject[] {
	const value = customer[field];
	if (value === undefined || value === null) return [];
	if (!Array.isArray(value)) throw new Refusal(400, `${field} must be an array`);
	return value.map((entry: unknown) => {
		const record = asObject(entry);
		if (!record) throw new Refusal(400, `${field} must hold objects`);
		return record;
	});
}

function need(record: JsonObject, fields: string[], where: string): void {
	for (const field of fields) {
		if (text(record[field]).trim() === '') throw new Refusal(400, `Required parameter '${where}${field}' is missing`);
	}
}

/**
 * Throws the refusal for a customer that the account cannot take (4.4): required fields, values that must exist, a
 * country and a type per address, a name per contact.
 */
export function checkCustomer(customer: JsonObject, references: AccountReferences): void {
	need(customer, REQUIRED, '');
	if (!['Active', 'Deprecated'].includes(text(customer.Status))) {
		throw new Refusal(400, `Status '${String(customer.Status)}' must be Active or Deprecated`);
	}
	for (const field of REFERENCE_FIELDS) checkReference(references, field, customer[field]);
	if (text(customer.AttributeSet) !== '' && customer.AttributeSet !== ATTRIBUTE_SET) {
		throw new Refusal(400, `AttributeSet '${text(customer.AttributeSet)}' was not found in reference book`);
	}
	for (const address of records(customer, 'Addresses')) {
		need(address, ['Country', 'Type'], 'Addresses.');
		if (!ADDRESS_TYPES.includes(text(address.Type))) {
			throw new Refusal(400, `Address type '${text(address.Type)}' must be one of ${ADDRESS_TYPES.join(', ')}`);
		}
	}
	for (const contact of records(customer, 'Contacts')) need(contact, ['Name'], 'Contacts.');
}
