import type { Address, Order } from '../../mapping/model';
import { held } from '../hold';
import type { Cin7Settings } from '../settings';
import { firstText } from '../values';
import type { AccountHabits } from './accountHabits';

/** An address in Cin7 Core's words. */
export function addressBody(address: Address): Record<string, string> {
	return {
		Line1: address.address1,
		Line2: address.address2,
		City: address.city,
		State: address.region,
		Postcode: address.postalCode,
		Country: address.country || address.countryIso2,
	};
}

/** Cin7 Core refuses an address without a country, so one that has none is left out (wms-systems.md 4.4). */
function addresses(order: Order): Array<Record<string, unknown>> {
	const typed: Array<[string, Address]> = [
		['Billing', order.billing],
		['Shipping', order.shipping],
	];
	return typed
		.filter(([, address]) => address.country || address.countryIso2)
		.map(([type, address]) => ({ ...addressBody(address), Type: type, DefaultForType: true }));
}

/** Required values that only the brand knows, with the option that gives each. */
const NEEDED: Array<[string, string]> = [
	['Currency', 'the currency of the order'],
	['PaymentTerm', 'option "Payment Term"'],
	['AccountReceivable', 'option "Account Receivable"'],
	['RevenueAccount', 'option "Revenue Account"'],
	['TaxRule', 'option "Tax Rule"'],
];

/**
 * The body of POST /customer (wms-systems.md 4.4): options first, then what most customers of the account have. Throws `OrderHeld` when a value that Cin7 Core requires is known
 * neither from the order nor from the settings.
 */
export function customerBody(
	order: Order,
	settings: Cin7Settings,
	codeAttribute: string,
	habits: AccountHabits = {},
): Record<string, unknown> {
	const { customer } = order;
	const term = order.paymentTerm.name;
	// JOOR's word for the term counts where the account uses it too; a term that the account lacks would be refused.
	const knownTerm = !habits.PaymentTerm || habits.PaymentTerm.known.has(term) ? term : '';
	const contact = firstText(customer.contact, order.shipping.name, order.billing.name);
	const body: Record<string, unknown> = {
		Name: customer.name,
		Status: 'Active',
		Currency: order.currency,
		PaymentTerm: firstText(settings.paymentTerm, knownTerm, habits.PaymentTerm?.usual),
		AccountReceivable: firstText(settings.accountReceivable, habits.AccountReceivable?.usual),
		RevenueAccount: firstText(settings.revenueAccount, habits.RevenueAccount?.usual),
		TaxRule: firstText(settings.taxRule, habits.TaxRule?.usual),
		PriceTier: firstText(settings.priceTier, habits.PriceTier?.usual),
		Location: firstText(settings.location),
		AttributeSet: settings.customerAttributeSet ?? '',
		[codeAttribute]: customer.code,
		Addresses: addresses(order),
		Contacts: contact
			? [{ Name: contact, Email: customer.email, Phone: customer.phone, Default: true, IncludeInEmail: false }]
			: [],
	};
	const missing = NEEDED.filter(([field]) => !body[field]);
	if (missing.length) {
		throw held(
			'missing-customer-settings',
			`Customer ${customer.name} is not in Cin7 Core yet and cannot be created without ` +
				`${missing.map(([field, source]) => `${field} (${source})`).join(', ')}.`,
		);
	}
	return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ''));
}
