import type { Catalogue } from '../catalogue/types';
import { groupOf } from './orderSeed';
import { listOut, text, type Fields } from './values';

export interface Connection {
	id: number;
	code: string;
	fields: Fields;
}

function addressOf(customer: Catalogue['customers'][number], kind: 'billing' | 'shipping', id: number): Fields {
	return {
		[`${kind}_address_id`]: id,
		[`${kind}_code`]: `${customer.code}-${kind === 'billing' ? 'B' : 'S'}1`,
		[`${kind}_name`]: customer.name,
		[`${kind}_phone`]: customer.phone,
		[`${kind}_address_1`]: customer.address1,
		[`${kind}_city`]: customer.city,
		[`${kind}_state`]: customer.region,
		[`${kind}_postal_code`]: customer.postalCode,
		[`${kind}_country`]: customer.country,
	};
}

function fieldsOf(catalogue: Catalogue, customer: Catalogue['customers'][number], index: number): Fields {
	const group = groupOf(catalogue, customer.code);
	return {
		customer_code: customer.code,
		customer_name: customer.name,
		customer_alias: customer.name,
		customer_contact_name: customer.contact,
		customer_contact_email: customer.email,
		customer_buyer_name: customer.contact,
		company_number_name: '',
		company_number_code: '',
		customer_group_name: group.name,
		customer_group_code: group.code,
		sales_rep_code: 'SR',
		warehouses: listOut(catalogue.warehouses.slice(0, 1).map((name) => ({ warehouse_name: name, warehouse_code: '' }))),
		billing: { billing_addresses: [addressOf(customer, 'billing', 2 * index + 1)] },
		shipping: { shipping_addresses: [addressOf(customer, 'shipping', 2 * index + 2)] },
		price_types: [
			{
				price_type_currency_code: catalogue.currency,
				price_type_label: catalogue.priceLabel,
				price_type_retail_currency_code: catalogue.currency,
			},
		],
	};
}

/** The brand's connected retailers, and customers that JOOR has yet to match by hand (joor-v2.md 13.1). */
export class ConnectionBook {
	private readonly byId = new Map<number, Connection>();
	/** By customer code: sent, but not connected yet. */
	readonly waiting = new Map<string, Fields>();
	private nextId = 3001;

	constructor(catalogue: Catalogue) {
		catalogue.customers.forEach((customer, index) => this.add(customer.code, fieldsOf(catalogue, customer, index)));
	}

	get all(): Connection[] {
		return [...this.byId.values()];
	}

	withCode(code: string): Connection | undefined {
		return this.all.find((connection) => connection.code === code);
	}

	withId(id: number): Connection | undefined {
		return this.byId.get(id);
	}

	remove(connection: Connection): void {
		this.byId.delete(connection.id);
	}

	/** A known code updates that customer; a new one waits for JOOR. */
	submit(fields: Fields): void {
		const code = text(fields.customer_code);
		const known = this.withCode(code);
		if (known) Object.assign(known.fields, fields);
		else this.waiting.set(code, fields);
	}

	/** JOOR's staff matches the waiting customers to its retailers. Returns how many are connected now. */
	matchWaiting(): number {
		const matched = [...this.waiting];
		for (const [code, fields] of matched) this.add(code, fields);
		this.waiting.clear();
		return matched.length;
	}

	private add(code: string, fields: Fields): void {
		const id = this.nextId++;
		this.byId.set(id, { id, code, fields: { ...fields, customer_account_id: id } });
	}
}
