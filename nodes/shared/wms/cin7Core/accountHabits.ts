import { text, type Row } from '../../mapping/read';

/** Fields of a customer whose values must exist in the account and that only the brand knows (wms-systems.md 4.4). */
const FIELDS = ['AccountReceivable', 'RevenueAccount', 'TaxRule', 'PaymentTerm', 'PriceTier'] as const;

export type HabitField = (typeof FIELDS)[number];

/** What most customers of the account have, by field; a field that no customer has is absent. */
export type AccountHabits = Partial<Record<HabitField, { usual: string; known: Set<string> }>>;

/**
 * Reads from the customers that are there which accounts, tax rule, payment term and price tier the brand uses, so
 * that a new customer can be like most of them where no option says otherwise.
 */
export function accountHabits(customers: Row[]): AccountHabits {
	const habits: AccountHabits = {};
	for (const field of FIELDS) {
		const counts = new Map<string, number>();
		for (const customer of customers) {
			const value = text(customer[field]);
			if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		const [most] = [...counts].sort((a, b) => b[1] - a[1]);
		if (most) habits[field] = { usual: most[0], known: new Set(counts.keys()) };
	}
	return habits;
}
