import type { Catalogue } from '../catalogue';
import { Refusal } from './refusal';
import { text } from './values';

/** Values that exist in the account; a reference field may name nothing else (wms-systems.md 4.4). */
export interface AccountReferences {
	Currency: string[];
	PaymentTerm: string[];
	AccountReceivable: string[];
	RevenueAccount: string[];
	TaxRule: string[];
	PriceTier: string[];
	Carrier: string[];
	Location: string[];
}

export const ATTRIBUTE_SET = 'Apparel';
/** Names of the ten price tiers, in their order. */
export const PRICE_TIERS = ['Wholesale', 'Retail', ...Array.from({ length: 8 }, (_, n) => `Tier ${n + 3}`)];

export function accountReferences(catalogue: Catalogue): AccountReferences {
	return {
		Currency: [catalogue.currency, 'CAD', 'EUR'],
		PaymentTerm: ['30 days', '60 days', 'Credit Card'],
		AccountReceivable: ['610'],
		RevenueAccount: ['200'],
		TaxRule: ['Tax Exempt', 'Sales Tax'],
		PriceTier: PRICE_TIERS,
		Carrier: ['DEFAULT Carrier', 'UPS', 'FedEx'],
		Location: catalogue.warehouses,
	};
}

/** Refuses a value that the account does not have; a field that is not there passes. */
export function checkReference(
	references: AccountReferences,
	book: keyof AccountReferences,
	value: unknown,
	field: string = book,
): void {
	if (value === undefined || value === null || value === '') return;
	if (!references[book].includes(text(value))) {
		throw new Refusal(400, `${field} '${String(value)}' was not found in reference book`);
	}
}
