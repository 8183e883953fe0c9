import type { Address, Order } from '../../model';
import { row, text } from '../../read';
import type { Transform } from '../types';
import { ofOrder } from './read';

/** A person's name comes as one text: its first word, and the others. */
function nameParts(full: unknown): { first: string; last: string } {
	const words = text(full).split(/\s+/).filter(Boolean);
	return { first: words[0] ?? '', last: words.slice(1).join(' ') };
}

const COMPARED = ['company', 'name', 'address1', 'address2', 'city', 'postalCode'] as const;

/** Whether the order ships to its billing address; case does not count. */
function isSameAddress(order: unknown): boolean {
	const { billing, shipping } = row(order);
	const [one, other] = [row(billing), row(shipping)];
	return COMPARED.every((part) => text(one[part]).toLowerCase() === text(other[part]).toLowerCase());
}

/** Of the billing address, only where it is another one than the shipping address. */
function ofOtherBilling(transform: (found: unknown) => unknown): Transform {
	return (found, _options, order) => (isSameAddress(order) ? undefined : transform(found));
}

/** Cin7 Core's customer addresses; one without a country would be refused (wms-systems.md 4.4). */
function customerAddresses({ billing, shipping }: Order): Array<Record<string, unknown>> {
	const typed: Array<[string, Address]> = [
		['Billing', billing],
		['Shipping', shipping],
	];
	return typed
		.filter(([, { country, countryIso2 }]) => (country || countryIso2) !== '')
		.map(([type, address]) => ({ ...filled(addressParts(address)), Type: type, DefaultForType: true }));
}

function addressParts(address: Address): Record<string, string> {
	return {
		Line1: address.address1,
		Line2: address.address2,
		City: address.city,
		State: address.region,
		Postcode: address.postalCode,
		Country: address.country || address.countryIso2,
	};
}

function filled(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Cin7 Core's contacts: the buyer, who needs a name there (wms-systems.md 4.4). */
function customerContacts({ customer, shipping }: Order): Array<Record<string, unknown>> | undefined {
	const name = customer.contact || shipping.name;
	if (name === '') return undefined;
	const { email, phone } = customer;
	return [{ ...filled({ Name: name, Email: email, Phone: phone }), Default: true, IncludeInEmail: false }];
}

export const ADDRESS_TRANSFORMS: Record<string, Transform> = {
	firstName: (found) => nameParts(found).first,
	lastName: (found) => nameParts(found).last,
	/** Whether the order ships to its billing address. */
	shipsToBilling: (_found, _options, order) => isSameAddress(order),
	/** 0 (the shipping address) where the order ships to its billing address. */
	sameAsShipping: (_found, _options, order) => (isSameAddress(order) ? 0 : undefined),
	otherBilling: ofOtherBilling((found) => found),
	otherBillingFirstName: ofOtherBilling((found) => nameParts(found).first),
	otherBillingLastName: ofOtherBilling((found) => nameParts(found).last),
	cin7Addresses: ofOrder(customerAddresses),
	cin7Contacts: ofOrder(customerContacts),
};
