import type { HttpClient } from '../../http/types';
import type { Order } from '../../mapping/model';
import { row, sameName, text, type Row } from '../../mapping/read';
import { held, orHold } from '../hold';
import { createOnce } from '../once';
import type { Cin7Settings } from '../settings';
import { firstText, listIn } from '../values';
import { accountHabits, type AccountHabits } from './accountHabits';
import { customerBody } from './customerBody';
import { pagesOf } from './pages';

/** A customer record as an order needs it. */
export interface Cin7Customer {
	id: string;
	name: string;
	code: string;
	currency: string;
	taxRule: string;
	paymentTerm: string;
	priceTier: string;
	location: string;
}

export interface CustomerMatch {
	customer: Cin7Customer;
	created: boolean;
	warnings: string[];
}

const DEFAULT_CODE_ATTRIBUTE = 'AdditionalAttribute1';

/**
 * The account's customers, read once per run (wms-systems.md 4.4). Cin7 Core has no field for a customer code: it is
 * kept in an attribute, and the name is compared exactly, because what the API's `Name` filter matches is not known.
 */
export class Cin7Customers {
	private index?: Cin7Customer[];

	private habits?: AccountHabits;

	private readonly codeAttribute: string;

	constructor(
		private readonly http: HttpClient,
		private readonly settings: Cin7Settings,
	) {
		this.codeAttribute = settings.customerCodeAttribute?.trim() || DEFAULT_CODE_ATTRIBUTE;
	}

	/**
	 * The order's customer, if it is there: by code, else by exact name. Throws `OrderHeld` when it is not clear which
	 * customer is meant, when there is neither code nor name, or when its currency is not the order's.
	 */
	async find(order: Order): Promise<Cin7Customer | undefined> {
		const { code, name } = order.customer;
		if (!code && !name) {
			throw held(
				'missing-customer',
				`Order ${order.reference} has neither customer code nor customer name, so no customer of Cin7 Core can be found. ` +
					'Give the customer a code in JOOR.',
			);
		}
		this.index ??= await this.readIndex();
		const all = this.index;
		const byCode = code ? all.filter((customer) => sameName(customer.code) === sameName(code)) : [];
		if (byCode.length > 1) throw this.ambiguous(order, byCode, `have the code ${code}`);
		const customer = byCode[0] ?? this.byName(order, all);
		if (customer) requireCurrency(order, customer);
		return customer;
	}

	/** {@link find}, or creates the customer. Never creates one twice: a lost answer is looked up first (DESIGN.md 3.9). */
	async findOrCreate(order: Order): Promise<CustomerMatch> {
		const customer = await this.find(order);
		if (customer) return { customer, created: false, warnings: this.codeWarning(order, customer) };
		const body = this.bodyFor(order);
		const creation = await orHold(async () =>
			createOnce(
				async () => this.create(order, body),
				async () => this.lookAgain(order),
			),
		);
		if ('found' in creation) {
			const warning = 'The answer to the new customer got lost on the way; a look-up showed that it is there';
			return { customer: this.remember(creation.found), created: true, warnings: [warning] };
		}
		return { customer: this.remember(creation.answer), created: true, warnings: [] };
	}

	/**
	 * The payment term of a sale: the option, JOOR's word where the account uses it, the customer's own. A term that the
	 * account lacks would be refused.
	 */
	termsFor(order: Order, customer: Partial<Cin7Customer>): string {
		const known = this.habits?.PaymentTerm?.known;
		const { name } = order.paymentTerm;
		return firstText(this.settings.paymentTerm, !known || known.has(name) ? name : '', customer.paymentTerm);
	}

	/** What a new customer is created with; throws `OrderHeld` when it may not or cannot be created. */
	bodyFor(order: Order): Record<string, unknown> {
		const { code, name } = order.customer;
		if (!name) {
			throw held(
				'missing-customer',
				`Cin7 Core has no customer with the code ${code}, and order ${order.reference} has no customer name to create one with. ` +
					`Create the customer in Cin7 Core with ${code} in ${this.codeAttribute}.`,
			);
		}
		if (this.settings.createCustomers === false) {
			throw held(
				'unknown-customer',
				`Cin7 Core has no customer ${name}${code ? ` with the code ${code}` : ''}, and "Create Customers" is off. ` +
					'Create the customer there or turn the option on.',
			);
		}
		return customerBody(order, this.settings, this.codeAttribute, this.habits ?? {});
	}

	private byName(order: Order, all: Cin7Customer[]): Cin7Customer | undefined {
		const { code, name } = order.customer;
		const same = name ? all.filter((customer) => sameName(customer.name) === sameName(name)) : [];
		if (same.length > 1) throw this.ambiguous(order, same, `are named ${name}`);
		const [only] = same;
		if (only && code && only.code && sameName(only.code) !== sameName(code)) {
			throw held(
				'ambiguous-customer',
				`Order ${order.reference} is for ${name} with the code ${code}, but the customer of that name in Cin7 Core has the ` +
					`code ${only.code}. Correct the code there (${this.codeAttribute}) or in JOOR.`,
			);
		}
		return only;
	}

	private ambiguous(order: Order, customers: Cin7Customer[], what: string) {
		const names = customers.map((customer) => `${customer.name}${customer.code ? ` (${customer.code})` : ''}`);
		return held(
			'ambiguous-customer',
			`Order ${order.reference}: ${customers.length} customers of Cin7 Core ${what}: ${names.join(', ')}. ` +
				`Let one of them have the customer code in ${this.codeAttribute}.`,
		);
	}

	private codeWarning(order: Order, customer: Cin7Customer): string[] {
		const { code, name } = order.customer;
		if (!code || customer.code) return [];
		return [`Customer ${name} was found by name; put the code ${code} into ${this.codeAttribute} in Cin7 Core`];
	}

	private async create(order: Order, body: Record<string, unknown>): Promise<Cin7Customer> {
		const answer = await this.http({
			method: 'POST',
			path: '/customer',
			body,
			action: `create customer ${order.customer.name}`,
			// Sent again only by createOnce, after a look-up.
			repeatable: false,
		});
		const created = this.read({ ...body, ...(listIn(answer.body, 'CustomerList')[0] ?? row(answer.body)) });
		if (created.id) return created;
		// An answer without ID is no use for the sale, so the record is read back.
		const found = await this.lookAgain(order);
		if (found) return found;
		throw held(
			'wms-refused',
			`Cin7 Core took customer ${order.customer.name} but does not show it. Look for it there and run the order again.`,
		);
	}

	private async lookAgain(order: Order): Promise<Cin7Customer | undefined> {
		const request = { path: '/customer', list: 'CustomerList', action: 'look for the new customer' };
		for await (const page of pagesOf(this.http, { ...request, query: { Name: order.customer.name } })) {
			const found = page
				.map((record) => this.read(record))
				.find((customer) => sameName(customer.name) === sameName(order.customer.name));
			if (found) return found;
		}
		return undefined;
	}

	private remember(customer: Cin7Customer): Cin7Customer {
		this.index?.push(customer);
		return customer;
	}

	private async readIndex(): Promise<Cin7Customer[]> {
		const all: Cin7Customer[] = [];
		const records: Row[] = [];
		for await (const page of pagesOf(this.http, {
			path: '/customer',
			list: 'CustomerList',
			action: 'read customers',
		})) {
			all.push(...page.map((record) => this.read(record)));
			records.push(...page);
		}
		this.habits = accountHabits(records);
		return all;
	}

	private read(record: Row): Cin7Customer {
		return {
			id: text(record.ID),
			name: text(record.Name),
			code: text(record[this.codeAttribute]),
			currency: firstText(record.Currency, record.CurrencyCode).toUpperCase(),
			taxRule: text(record.TaxRule),
			paymentTerm: text(record.PaymentTerm),
			priceTier: text(record.PriceTier),
			location: text(record.Location),
		};
	}
}

/** A sale is in its customer's currency, so the amounts of the order would change their meaning (13.4). */
function requireCurrency(order: Order, customer: Cin7Customer): void {
	const ordered = order.currency.toUpperCase();
	if (!ordered || !customer.currency || ordered === customer.currency) return;
	throw held(
		'currency-mismatch',
		`Order ${order.reference} is in ${ordered}, but customer ${customer.name} of Cin7 Core buys in ${customer.currency}, and a sale ` +
			"takes its customer's currency. Use a customer with that currency, or enter the order by hand.",
	);
}
