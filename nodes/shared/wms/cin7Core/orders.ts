import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { Order } from '../../mapping/model';
import { row, text, type Row } from '../../mapping/read';
import type { FoundOrder, OrderDelivery, OrderPlan } from '../contract';
import { held, orHold, valueOrHold } from '../hold';
import { createOnce } from '../once';
import type { Cin7Settings } from '../settings';
import { SkuLookup, type KnownSku, type SkuWalk } from '../skuLookup';
import { firstText } from '../values';
import { Cin7Customers, type Cin7Customer } from './customers';
import { Cin7Locations } from './locations';
import { pagesOf } from './pages';
import { saleHeader, saleLines, type HeaderReferences } from './saleBody';
import { Cin7Sales, foundOrder, isVoided } from './sales';

const FINISH_ADVICE = 'The sale is there without its lines; the next run finishes it';

function skuWalk(http: HttpClient): SkuWalk {
	return async (take) => {
		for await (const page of pagesOf(http, { path: '/product', list: 'Products', action: 'read products' })) {
			let isComplete = false;
			for (const product of page) {
				const codes = [text(product.Barcode)].filter(Boolean);
				isComplete = take({ sku: text(product.SKU), id: text(product.ID), name: text(product.Name), codes });
			}
			if (isComplete) return;
		}
	};
}

/** Sales of Cin7 Core: a header, then its lines (wms-systems.md 4.5). Found by ExternalID before anything is written. */
export class Cin7Orders {
	private readonly sales: Cin7Sales;

	private readonly customers: Cin7Customers;

	private readonly lookup: SkuLookup;

	private readonly locations: Cin7Locations;

	constructor(
		private readonly http: HttpClient,
		private readonly settings: Cin7Settings,
	) {
		this.sales = new Cin7Sales(http, settings);
		this.customers = new Cin7Customers(http, settings);
		this.locations = new Cin7Locations(http);
		this.lookup = new SkuLookup('Cin7 Core', skuWalk(http));
	}

	expect(orders: Order[]): void {
		this.lookup.expect(orders);
	}

	/** The sale that counts; a voided one when there is no other. Throws `OrderHeld` for several. */
	async find(reference: string): Promise<FoundOrder | undefined> {
		const sale = (await this.sales.live(reference)) ?? (await this.sales.all(reference)).find(isVoided);
		return sale && foundOrder(sale);
	}

	async plan(order: Order): Promise<OrderPlan> {
		const existing = await this.existing(order);
		const base = { reference: order.reference, id: existing ? text(existing.sale.SaleID) : '' };
		if (existing?.complete) return { ...base, action: 'unchanged', customer: 'unchanged', requests: [], warnings: [] };
		const skus = await this.lookup.resolve(order);
		if (existing) {
			const { body, warnings } = saleLines(order, base.id, skus, {}, this.settings);
			return {
				...base,
				action: 'complete',
				customer: 'unchanged',
				requests: [{ method: 'POST', path: '/sale/order', body }],
				warnings,
			};
		}
		const customer = await this.customers.find(order);
		const newCustomer = customer ? [] : [{ method: 'POST', path: '/customer', body: this.customers.bodyFor(order) }];
		const { body, warnings } = saleLines(order, '(ID of the new sale)', skus, customer ?? {}, this.settings);
		const references = await this.references(order, customer ?? {});
		const header = saleHeader(order, customer ?? { id: '(ID of the new customer)' }, this.settings, references);
		const requests = [
			...newCustomer,
			{ method: 'POST', path: '/sale', body: header },
			{ method: 'POST', path: '/sale/order', body },
		];
		return { ...base, action: 'create', customer: customer ? 'unchanged' : 'create', requests, warnings };
	}

	async deliver(order: Order): Promise<OrderDelivery> {
		const existing = await this.existing(order);
		if (existing?.complete) return delivery(order, existing.sale, {});
		// Everything that may hold the order is checked before the first write.
		const skus = await this.lookup.resolve(order);
		if (existing) return await this.complete(order, existing.sale, skus);
		saleLines(order, '', skus, {}, this.settings);
		await this.locations.of(order, '');
		const { customer, created: customerCreated, warnings } = await this.customers.findOrCreate(order);
		const header = await this.createHeader(order, customer);
		const lines = await this.addLines(order, header, skus, customer);
		return delivery(
			order,
			{ ...header, ...lines.sale },
			{
				created: true,
				customerCreated,
				customerId: customer.id,
				warnings: [...warnings, ...lines.warnings],
			},
		);
	}

	/** Voids the sale; setting a state, so it may be repeated. */
	async cancel(reference: string): Promise<{ cancelled: boolean; message: string; logId: string }> {
		const sale = await this.sales.live(reference);
		if (!sale) {
			const voided = (await this.sales.all(reference)).find(isVoided);
			if (voided) return { cancelled: true, message: 'It was voided before', logId: '' };
			return { cancelled: false, message: `Cin7 Core has no sale for ${reference}`, logId: '' };
		}
		const outcome = await attempt(async () =>
			this.http({
				method: 'DELETE',
				path: '/sale',
				query: { ID: text(sale.SaleID), Void: true },
				action: `void sale ${foundOrder(sale).number}`,
				repeatable: true,
			}),
		);
		if (outcome.ok) return { cancelled: true, message: '', logId: '' };
		const { error } = outcome;
		if (!(error instanceof ApiError) || error.concernsWholeRun) throw error;
		return { cancelled: false, message: error.description || error.message, logId: error.logId ?? '' };
	}

	private async existing(order: Order): Promise<{ sale: Row; complete: boolean } | undefined> {
		const sale = await this.sales.live(order.reference);
		if (!sale) return undefined;
		const state = await this.sales.stateOf(sale);
		if (state !== 'unclear') return { sale, complete: state === 'complete' };
		throw held(
			'sale-incomplete',
			`Cin7 Core has ${foundOrder(sale).number || 'a sale'} for ${order.reference} as a draft, and it cannot be told whether its ` +
				'lines are in it. Look at the sale: void it if it is empty, or authorise it, then run the order again.',
		);
	}

	private async complete(order: Order, sale: Row, skus: KnownSku[]): Promise<OrderDelivery> {
		const lines = await this.addLines(order, sale, skus, { taxRule: text(sale.TaxRule) });
		const warning = 'The header of an earlier, interrupted delivery was found and its lines were added';
		return delivery(order, { ...sale, ...lines.sale }, { completed: true, warnings: [warning, ...lines.warnings] });
	}

	private async references(order: Order, customer: Partial<Cin7Customer>): Promise<HeaderReferences> {
		const fallback = firstText(this.settings.location, customer.location);
		return { location: await this.locations.of(order, fallback), terms: this.customers.termsFor(order, customer) };
	}

	private async createHeader(order: Order, customer: Cin7Customer): Promise<Row> {
		const body = saleHeader(order, customer, this.settings, await this.references(order, customer));
		const creation = await orHold(async () =>
			createOnce(
				async () => this.post('/sale', body, `create the sale for ${order.reference}`),
				async () => this.sales.live(order.reference),
			),
		);
		const sale =
			'found' in creation
				? creation.found
				: { ...creation.answer, SaleID: firstText(creation.answer.SaleID, creation.answer.ID) };
		if (text(sale.SaleID)) return sale;
		const found = await this.sales.live(order.reference);
		if (found) return found;
		throw held(
			'wms-refused',
			`Cin7 Core took the sale for ${order.reference} but does not show it. Run the order again.`,
		);
	}

	/** Adds the lines; when the answer gets lost, the sale tells whether they arrived. */
	private async addLines(
		order: Order,
		sale: Row,
		skus: KnownSku[],
		customer: Partial<Cin7Customer>,
	): Promise<{ sale: Row; warnings: string[] }> {
		const { body, warnings } = saleLines(order, text(sale.SaleID), skus, customer, this.settings);
		const creation = await attempt(async () =>
			createOnce(
				async () => this.post('/sale/order', body, `add the lines of ${order.reference}`),
				async () => {
					const there = await this.existing(order);
					return there?.complete ? there.sale : undefined;
				},
			),
		);
		const result = valueOrHold(creation, FINISH_ADVICE);
		if ('answer' in result) {
			const { SaleOrderNumber, Status } = result.answer;
			return {
				sale: { OrderNumber: firstText(SaleOrderNumber, sale.OrderNumber), OrderStatus: text(Status) },
				warnings,
			};
		}
		const warning = 'The answer to the lines got lost on the way; a look-up showed that they are there';
		return { sale: result.found, warnings: [...warnings, warning] };
	}

	private async post(path: string, body: Record<string, unknown>, action: string): Promise<Row> {
		// Sent again only by createOnce, after a look-up.
		const answer = await this.http({ method: 'POST', path, body, action, repeatable: false });
		return row(answer.body);
	}
}

function delivery(order: Order, sale: Row, more: Partial<OrderDelivery>): OrderDelivery {
	const found = foundOrder(sale);
	return {
		reference: order.reference,
		id: found.id,
		number: found.number,
		created: false,
		completed: false,
		customerId: text(sale.CustomerID),
		customerCreated: false,
		status: firstText(sale.OrderStatus, sale.Status),
		logId: '',
		warnings: [],
		...more,
	};
}
