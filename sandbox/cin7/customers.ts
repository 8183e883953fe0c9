import type { Request } from 'express';

import type { Catalogue, CatalogueCustomer } from '../catalogue';
import { SAMPLE_NOW } from '../catalogue';
import { ATTRIBUTE_SET, type AccountReferences } from './account';
import { checkCustomer, CUSTOMER_FIELDS } from './customerRules';
import { contains, equals, pageOf, queryDate, queryFlag } from './query';
import { Refusal } from './refusal';
import type { HeldCustomer, JsonObject } from './types';
import { asObject, dateTime, guid, splitFields, text } from './values';

export interface CustomerBook {
	all(): HeldCustomer[];
	/** By id, or by exact name when there is no id; undefined when there is none. */
	find(id: string, name: string): HeldCustomer | undefined;
	list(req: Request): JsonObject;
	create(body: unknown): JsonObject;
	change(body: unknown): JsonObject;
}

function initialFields(customer: CatalogueCustomer, catalogue: Catalogue): JsonObject {
	return {
		Name: customer.name,
		Status: 'Active',
		Currency: catalogue.currency,
		PaymentTerm: '30 days',
		AccountReceivable: '610',
		RevenueAccount: '200',
		TaxRule: 'Tax Exempt',
		PriceTier: 'Wholesale',
		Carrier: 'DEFAULT Carrier',
		Location: catalogue.warehouses[0],
		AttributeSet: ATTRIBUTE_SET,
		AdditionalAttribute1: customer.code,
		Addresses: [
			{
				Line1: customer.address1,
				Line2: '',
				City: customer.city,
				State: customer.region,
				Postcode: customer.postalCode,
				Country: customer.country,
				Type: 'Shipping',
				DefaultForType: true,
			},
		],
		Contacts: [{ Name: customer.contact, Email: customer.email, Phone: customer.phone, Default: true }],
	};
}

/** The customers in the account from the start; the first has a namesake that a contains-match finds too (4.4). */
function initialCustomers(catalogue: Catalogue): HeldCustomer[] {
	const known = catalogue.customers.filter((customer) => !customer.onlyInJoor);
	const namesakes = known.slice(0, 1).map((customer) => ({
		...customer,
		name: `${customer.name} Outlet`,
		code: `${customer.code}-OUT`,
	}));
	return [...namesakes, ...known].map((customer) => ({
		id: guid(`customer ${customer.code}`),
		fields: initialFields(customer, catalogue),
		createdByApi: false,
		changedAt: SAMPLE_NOW,
		ignoredFields: [],
	}));
}

function answer(customer: HeldCustomer): JsonObject {
	return { ID: customer.id, ...customer.fields, LastModifiedOn: dateTime(customer.changedAt) };
}

function hasContact(req: Request, customer: HeldCustomer): boolean {
	const contacts = Array.isArray(customer.fields.Contacts) ? customer.fields.Contacts : [];
	const filter = (value: unknown): boolean => contains(req, 'ContactFilter', text(value));
	return (
		req.query.ContactFilter === undefined ||
		contacts.some((contact: unknown) => Object.values(asObject(contact) ?? {}).some(filter))
	);
}

/** The customers of the account (wms-systems.md 4.4). Names are not unique as far as is documented. */
export function createCustomerBook(
	catalogue: Catalogue,
	references: AccountReferences,
	clock: () => number,
): CustomerBook {
	const customers = initialCustomers(catalogue);

	const bodyOf = (body: unknown): JsonObject => {
		const customer = asObject(body);
		if (!customer) throw new Refusal(400, 'Customer must be an object');
		return customer;
	};

	return {
		all: () => customers,
		find: (id, name) =>
			customers.find((customer) => (id === '' ? customer.fields.Name === name && name !== '' : customer.id === id)),
		list: (req) => {
			const since = queryDate(req, 'ModifiedSince') ?? Number.NEGATIVE_INFINITY;
			const isShown = queryFlag(req, 'IncludeDeprecated') ? () => true : isActive;
			const rows = customers.filter(
				(customer) =>
					isShown(customer) &&
					customer.changedAt >= since &&
					contains(req, 'Name', text(customer.fields.Name)) &&
					equals(req, 'ID', customer.id) &&
					hasContact(req, customer),
			);
			return pageOf(req, 'CustomerList', rows, answer);
		},
		create: (body) => {
			const sent = bodyOf(body);
			checkCustomer(sent, references);
			const { kept, ignored } = splitFields(sent, CUSTOMER_FIELDS);
			delete kept.ID;
			const customer: HeldCustomer = {
				id: guid(`new customer ${customers.length}`),
				fields: kept,
				createdByApi: true,
				changedAt: clock(),
				ignoredFields: ignored,
			};
			customers.push(customer);
			return { CustomerList: [answer(customer)] };
		},
		change: (body) => {
			const sent = bodyOf(body);
			if (text(sent.ID) === '') throw new Refusal(400, "Required parameter 'ID' is missing");
			const customer = customers.find((candidate) => candidate.id === sent.ID);
			// One of the places where the documents' "404 inside the body" is told (4.1).
			if (!customer) throw new Refusal(404, `Customer with ID ${text(sent.ID)} not found`, 200);
			const { kept, ignored } = splitFields(sent, CUSTOMER_FIELDS);
			delete kept.ID;
			const changed = { ...customer.fields, ...kept };
			checkCustomer(changed, references);
			customer.fields = changed;
			customer.changedAt = clock();
			customer.ignoredFields.push(...ignored);
			return { CustomerList: [answer(customer)] };
		},
	};
}

/** Deprecated customers are hidden from lists and take no sales. */
export function isActive(customer: HeldCustomer): boolean {
	return customer.fields.Status === 'Active';
}
