import type { Catalogue, CatalogueOrder } from '../catalogue/types';
import { ConnectionBook } from './connectionBook';
import { CreditWindow } from './credits';
import { JobQueue } from './jobs';
import { LinesheetBook } from './linesheets';
import { recount } from './orderJson';
import { orderFromCatalogue, seedOrders } from './orderSeed';
import { StockBook } from './stock';
import { StyleStore } from './styleStore';
import type { StyleRules } from './styleFindings';
import type { ExportState, OrderStatus, SandboxOrder, Settings } from './types';
import type { Fields } from './values';

/** What a person changes on an order in JOOR; field names of joor-v2.md 11.4. */
export interface OrderPatch {
	status?: OrderStatus;
	fields?: Fields;
	lines?: Fields[];
}

/** Everything that JOOR keeps for one account. */
export class Account {
	readonly styles: StyleStore;
	readonly stock = new StockBook();
	readonly linesheets = new LinesheetBook();
	readonly orders: Map<number, SandboxOrder>;
	readonly styleJobs: JobQueue;
	readonly connectionJobs: JobQueue;
	readonly connections: ConnectionBook;
	readonly credits: CreditWindow;
	readonly categories: Map<number, Catalogue['categories'][number]>;
	readonly warehouses: Set<string>;
	/** `<label>|<currency>`; the pair is unique in the account (joor-v2.md 5.3). */
	readonly priceTypes: Set<string>;
	/** Field and parameter names that calls brought and the sandbox does not know. */
	readonly ignoredFields = new Set<string>();
	/** Styles of the catalogue that break a rule of JOOR and so could not be seeded. */
	readonly notSeeded: string[] = [];
	readonly styleRules: StyleRules;

	constructor(
		readonly name: string,
		readonly accountId: number,
		readonly settings: Settings,
		readonly catalogue: Catalogue,
	) {
		this.styles = new StyleStore(catalogue);
		this.orders = seedOrders(catalogue, this.styles);
		this.styleJobs = new JobQueue(settings, accountId * 100_000 + 1);
		this.connectionJobs = new JobQueue(settings, accountId * 100_000 + 50_001);
		this.connections = new ConnectionBook(catalogue);
		this.credits = new CreditWindow(settings);
		this.categories = new Map(catalogue.categories.map((category) => [category.id, category]));
		this.warehouses = new Set(catalogue.warehouses);
		const second = catalogue.currency === 'EUR' ? 'USD' : 'EUR';
		this.priceTypes = new Set([`${catalogue.priceLabel}|${catalogue.currency}`, `${catalogue.priceLabel}|${second}`]);
		const { strictTags, styleTags } = settings;
		this.styleRules = {
			priceTypes: this.priceTypes,
			categoryIds: new Set(this.categories.keys()),
			styleTags: strictTags ? new Set(styleTags.map(({ group, name }) => `${group}|${name}`)) : undefined,
			ignoredFields: this.ignoredFields,
		};
	}

	now(): number {
		return this.settings.clock();
	}

	/** Lets queued jobs reach the state that the clock asks for. */
	advance(): void {
		this.styleJobs.advance();
		this.connectionJobs.advance();
	}

	/** Notes a change of the order: a later date_modified, and "modified since last export" where it was exported. */
	touch(order: SandboxOrder): void {
		order.modifiedAt = Math.max(this.now(), order.modifiedAt + 1000);
		if (order.exportState === 'success') order.exportState = 'modified';
	}

	/** Changes an order as a JOOR user would. Throws when it does not exist. */
	editOrder(orderId: number, patch: OrderPatch): SandboxOrder {
		const order = this.order(orderId);
		order.status = patch.status ?? order.status;
		Object.assign(order.fields, patch.fields ?? {});
		order.lines = patch.lines ?? order.lines;
		recount(order);
		this.touch(order);
		return order;
	}

	/** Adds an order as a retailer would. */
	addOrder(order: CatalogueOrder): SandboxOrder {
		const added = orderFromCatalogue(this.catalogue, this.styles, order);
		this.orders.set(added.orderId, added);
		return added;
	}

	/** Sets an order to be exported again, as a JOOR user can (joor-v2.md 11.3). */
	resetExport(orderId: number): void {
		this.order(orderId).exportState = 'none';
	}

	/** Throws when the order does not exist. */
	order(orderId: number): SandboxOrder {
		const order = this.orders.get(orderId);
		if (!order) throw new Error(`The sandbox has no order ${orderId}`);
		return order;
	}

	/** By id, in one export state or in any. */
	ordersByExportState(state?: ExportState): SandboxOrder[] {
		return [...this.orders.values()]
			.filter((order) => state === undefined || order.exportState === state)
			.sort((a, b) => a.orderId - b.orderId);
	}
}
