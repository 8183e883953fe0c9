import type { HttpClient } from '../../http/types';
import type { Order } from '../../mapping/model';
import { sameName } from '../../mapping/read';
import { held } from '../hold';
import type { Warehouse } from '../warehouses';
import { listWarehouses } from './stock';

/** JOOR's own name for the warehouse of an account that has set up none (joor-v2.md 10.1). */
const JOOR_DEFAULT = 'default';

/** The account's locations, read once per run and only when an order names a warehouse. */
export class Cin7Locations {
	private known?: Warehouse[];

	constructor(private readonly http: HttpClient) {}

	/**
	 * The location of an order: its warehouse when Cin7 Core has one of that name, else `fallback` when JOOR names no
	 * warehouse of the brand's. '' leaves it to Cin7 Core. Throws `OrderHeld` for a warehouse that Cin7 Core lacks.
	 */
	async of(order: Order, fallback: string): Promise<string> {
		const wanted = [order.warehouse.name, order.warehouse.code].filter(Boolean);
		if (!wanted.length) return fallback;
		this.known ??= await listWarehouses(this.http);
		const match = this.known.find((location) => wanted.some((name) => sameName(name) === sameName(location.name)));
		if (match) return match.name;
		if (sameName(order.warehouse.name) === JOOR_DEFAULT) return fallback;
		const names = this.known.map((location) => location.name).sort();
		throw held(
			'unknown-warehouse',
			`Order ${order.reference} is for the JOOR warehouse "${wanted[0]}", and Cin7 Core has no location of that name. ` +
				`It has: ${names.join(', ') || 'none'}. Add the name to the warehouse map of the mapping.`,
		);
	}
}
