import type { Order, OrderLine } from '../mapping/model';
import { describeLine, held } from './hold';
import { comparableGtin } from '../mapping/rules/codes/gtin';

/** An item of the WMS as an order line needs it. */
export interface KnownSku {
	sku: string;
	/** The system's own id, '' when it has none. */
	id: string;
	name: string;
	/** UPC, EAN, GTIN as the system writes them. */
	codes: string[];
}

/** Hands the WMS's items one by one to `take` until that returns true (everything was found) or the list ends. */
export type SkuWalk = (take: (item: KnownSku) => boolean, wanted: { skus: string[]; codes: string[] }) => Promise<void>;

/**
 * From order lines to the WMS's SKUs: by SKU when the line has one, else by UPC. The WMS's list is read at most once
 * for all orders of a run, when the first order needs it, and only as far as needed.
 */
export class SkuLookup {
	private readonly wantedSkus = new Set<string>();

	private readonly wantedCodes = new Set<string>();

	private readonly bySku = new Map<string, KnownSku>();

	private readonly byCode = new Map<string, KnownSku[]>();

	private walked = false;

	constructor(
		private readonly system: string,
		private readonly walk: SkuWalk,
	) {}

	/** Notes what the orders of a run will ask for. */
	expect(orders: Order[]): void {
		for (const line of orders.flatMap((order) => order.lines)) {
			const sku = line.sku.trim();
			const code = comparableGtin(line.upc);
			const isNew = sku ? !this.wantedSkus.has(sku) : code !== '' && !this.wantedCodes.has(code);
			if (!isNew) continue;
			if (sku) this.wantedSkus.add(sku);
			else this.wantedCodes.add(code);
			this.walked = false;
		}
	}

	/** The item of each line, in their order. Throws `OrderHeld` that names every line whose item is not there. */
	async resolve(order: Order): Promise<KnownSku[]> {
		this.expect([order]);
		await this.read();
		const found = order.lines.map((line) => this.find(line));
		const unknown = order.lines.filter((_, index) => found[index].length === 0);
		if (unknown.length) {
			throw held(
				'unknown-sku',
				`${this.system} does not have ${unknown.length === 1 ? 'this item' : `${unknown.length} items`} of the order: ` +
					`${unknown.map(describeLine).join('; ')}. Create it there or correct its SKU or UPC, then run the order again.`,
			);
		}
		const doubtful = order.lines.find((_, index) => found[index].length > 1);
		if (doubtful) {
			const skus = this.find(doubtful).map((item) => item.sku);
			throw held(
				'ambiguous-upc',
				`${this.system} has several SKUs (${skus.join(', ')}) for one line of the order: ${describeLine(doubtful)}. ` +
					'Give the UPC to one SKU only.',
			);
		}
		return found.map(([item]) => item);
	}

	private find(line: OrderLine): KnownSku[] {
		const sku = line.sku.trim();
		if (!sku) return this.byCode.get(comparableGtin(line.upc)) ?? [];
		const item = this.bySku.get(sku);
		return item ? [item] : [];
	}

	private async read(): Promise<void> {
		if (this.walked) return;
		this.bySku.clear();
		this.byCode.clear();
		if (this.wantedSkus.size + this.wantedCodes.size > 0) {
			const wanted = { skus: [...this.wantedSkus], codes: [...this.wantedCodes] };
			await this.walk((item) => this.take(item), wanted);
		}
		this.walked = true;
	}

	private take(item: KnownSku): boolean {
		if (this.wantedSkus.has(item.sku)) this.bySku.set(item.sku, item);
		for (const code of new Set(item.codes.map(comparableGtin))) {
			if (!this.wantedCodes.has(code)) continue;
			const known = this.byCode.get(code) ?? [];
			if (!known.some((other) => other.sku === item.sku)) this.byCode.set(code, [...known, item]);
		}
		return this.bySku.size === this.wantedSkus.size && this.byCode.size === this.wantedCodes.size;
	}
}
