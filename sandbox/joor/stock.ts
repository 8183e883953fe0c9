import { skuKey, type SkuRef } from './styleStore';
import type { SkuStock } from './types';

/** The date of stock that can ship now. */
export const IMMEDIATE = 'IMMEDIATE';

/** Quantities of one account per SKU, warehouse and date. */
export class StockBook {
	private readonly bySku = new Map<string, SkuStock>();

	of(ref: SkuRef): SkuStock | undefined {
		return this.bySku.get(skuKey(ref));
	}

	/** Units that can ship now, over all warehouses. */
	available(ref: SkuRef): number {
		let units = 0;
		for (const dates of this.of(ref)?.quantities.values() ?? []) units += dates.get(IMMEDIATE) ?? 0;
		return units;
	}

	set(ref: SkuRef, warehouse: string, date: string, quantity: number): void {
		const stock = this.entry(ref);
		stock.madeToOrder = false;
		const dates = stock.quantities.get(warehouse) ?? new Map<string, number>();
		dates.set(date, quantity);
		stock.quantities.set(warehouse, dates);
	}

	/** Lists the SKU as made to order, which clears its stock (joor-v2.md 10.1). */
	setMadeToOrder(ref: SkuRef): void {
		const stock = this.entry(ref);
		stock.madeToOrder = true;
		stock.quantities.clear();
	}

	/** Forgets the stock of all warehouses, or of the named ones. */
	wipe(warehouses?: Set<string>): void {
		if (!warehouses) {
			this.bySku.clear();
			return;
		}
		for (const stock of this.bySku.values()) {
			for (const warehouse of warehouses) stock.quantities.delete(warehouse);
		}
	}

	drop(ref: SkuRef): void {
		this.bySku.delete(skuKey(ref));
	}

	private entry(ref: SkuRef): SkuStock {
		const known = this.of(ref);
		if (known) return known;
		const created: SkuStock = { madeToOrder: false, quantities: new Map() };
		this.bySku.set(skuKey(ref), created);
		return created;
	}
}
