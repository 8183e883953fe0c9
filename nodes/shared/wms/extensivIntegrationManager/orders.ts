import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { ApiAnswer, HttpClient } from '../../http/types';
import type { Order } from '../../mapping/model';
import { row, rows, text } from '../../mapping/read';
import type { FoundOrder, OrderDelivery, OrderPlan } from '../contract';
import { asHeld, held } from '../hold';
import { createOnce } from '../once';
import { orUndefinedWhenRefused } from '../refused';
import type { ExtensivSettings } from '../settings';
import { SkuLookup, type SkuWalk } from '../skuLookup';
import { firstText } from '../values';
import { aliasCodes, inventoryOf, inventoryPages } from './inventory';
import { orderBody } from './orderBody';

const CREATE_PATH = '/v1/cart/orders/cartrover';
/** So many SKUs are asked for one by one; for more the list of all is quicker. */
const SINGLE_LOOK_UPS = 25;

function logIdOf(answer: ApiAnswer): string {
	return answer.headers['x-cartrover-process-id'] ?? '';
}

function isCancelled(status: string): boolean {
	return /^cancel/i.test(status);
}

const CANCELLED_BEFORE = { cancelled: true, message: 'It was cancelled before' };

/** A reference is taken only once (1.7), so an order that was cancelled there can neither be sent nor be shipped. */
function notCancelled(existing: FoundOrder): FoundOrder {
	if (!isCancelled(existing.status)) return existing;
	throw held(
		'cancelled-in-wms',
		`Order ${existing.reference} is in Integration Manager as cancelled, and a reference is taken only once. Enter it there ` +
			'by hand under another reference and mark it in JOOR, or cancel it in JOOR too.',
	);
}

/** Walks Integration Manager's items: the named SKUs alone when they are few, else the inventory list. */
export function skuWalk(http: HttpClient): SkuWalk {
	return async (take, wanted) => {
		if (!wanted.codes.length && wanted.skus.length <= SINGLE_LOOK_UPS) {
			for (const sku of wanted.skus) {
				if (await inventoryOf(http, sku)) take({ sku, id: '', name: '', codes: [] });
			}
			return;
		}
		for await (const page of inventoryPages(http)) {
			let isComplete = false;
			for (const item of page) {
				isComplete = take({ sku: text(item.sku), id: '', name: '', codes: aliasCodes(item.aliases) });
			}
			if (isComplete) return;
		}
	};
}

/** Orders of Integration Manager (wms-systems.md 1.7). The server keeps `cust_ref` unique. */
export class ExtensivOrders {
	private readonly lookup: SkuLookup;

	private sendsList = false;

	constructor(
		private readonly http: HttpClient,
		private readonly settings: ExtensivSettings,
	) {
		this.lookup = new SkuLookup('Integration Manager', skuWalk(http));
	}

	expect(orders: Order[]): void {
		this.lookup.expect(orders);
	}

	/** The order under this reference. What an unknown one is answered with is not documented: a refusal is a no. */
	async find(reference: string): Promise<FoundOrder | undefined> {
		const level = this.settings.level === 'merchant' || this.settings.level === 'warehouse' ? 'merchant' : 'cart';
		const answer = await orUndefinedWhenRefused(async () =>
			this.http({
				method: 'GET',
				path: `/v1/${level}/orders/status/${encodeURIComponent(reference)}`,
				action: `look for order ${reference}`,
				repeatable: true,
			}),
		);
		const { response } = row(answer?.body);
		const found = Array.isArray(response) ? rows(response)[0] : row(response);
		// An answer without the reference is no order; one with another reference is not this order.
		if (!found || text(found.cust_ref) !== reference) return undefined;
		const number = firstText(found.order_number, found.cust_ref);
		return { id: number, number, reference, status: text(found.order_status), raw: found };
	}

	async plan(order: Order): Promise<OrderPlan> {
		const existing = await this.find(order.reference);
		const base = { reference: order.reference, customer: 'embedded' as const };
		if (existing)
			return { ...base, action: 'unchanged', id: existing.id, requests: [], warnings: this.warningsFor(existing) };
		const { body, warnings } = orderBody(order, await this.lookup.resolve(order), this.settings);
		return { ...base, action: 'create', id: '', requests: [{ method: 'POST', path: CREATE_PATH, body }], warnings };
	}

	async deliver(order: Order): Promise<OrderDelivery> {
		const existing = await this.find(order.reference);
		if (existing) return this.delivery(order, notCancelled(existing), false, []);
		const { body, warnings } = orderBody(order, await this.lookup.resolve(order), this.settings);
		const creation = await attempt(async () =>
			createOnce(
				async () => this.create(order, body),
				async () => this.find(order.reference),
			),
		);
		if (!creation.ok) return await this.refusedOrThere(order, creation.error, warnings);
		if ('found' in creation.value) {
			const warning = 'The answer to the order got lost on the way; a look-up showed that the order is there';
			return this.delivery(order, creation.value.found, true, [...warnings, warning]);
		}
		const { answer } = creation.value;
		const number = firstText(
			row(answer.body).order_number,
			row(row(answer.body).response).order_number,
			order.reference,
		);
		const found = { id: number, number, reference: order.reference, status: 'new', raw: {} };
		return { ...this.delivery(order, found, true, warnings), logId: logIdOf(answer) };
	}

	/** Both success flags must be true (1.7). A GET that changes something is never repeated blindly. */
	async cancel(reference: string): Promise<{ cancelled: boolean; message: string; logId: string }> {
		const outcome = await attempt(async () =>
			this.http({
				method: 'GET',
				path: `/v1/cart/orders/wms_cancel/${encodeURIComponent(reference)}`,
				action: `cancel order ${reference}`,
				repeatable: false,
			}),
		);
		if (outcome.ok) {
			const inner = row(row(outcome.value.body).response);
			const cancelled = inner.success === true || inner.success === 'true';
			const message = text(inner.message) || (cancelled ? '' : 'Integration Manager did not confirm the cancellation');
			if (!cancelled && (await this.isCancelledNow(reference)))
				return { ...CANCELLED_BEFORE, logId: logIdOf(outcome.value) };
			return { cancelled, message, logId: logIdOf(outcome.value) };
		}
		const { error } = outcome;
		if (!(error instanceof ApiError)) throw error;
		if (!error.concernsWholeRun && (await this.isCancelledNow(reference)))
			return { ...CANCELLED_BEFORE, logId: error.logId ?? '' };
		if (!error.concernsWholeRun)
			return { cancelled: false, message: error.description || error.message, logId: error.logId ?? '' };
		if (error.answerLost && (await this.isCancelledNow(reference))) {
			return {
				cancelled: true,
				message: 'The answer got lost on the way; a look-up shows it as cancelled',
				logId: error.logId ?? '',
			};
		}
		throw error;
	}

	private async create(order: Order, body: Record<string, unknown>): Promise<ApiAnswer> {
		const send = async (form: unknown) =>
			await this.http({
				method: 'POST',
				path: CREATE_PATH,
				body: form,
				action: `create order ${order.reference}`,
				// Sent again only by createOnce, after a look-up.
				repeatable: false,
			});
		const sent = await attempt(async () => await send(this.sendsList ? [body] : body));
		if (sent.ok) return sent.value;
		// One client sends an object, the vendor's a list of one (wms-systems.md 1.3): the answer says which is wanted.
		const wantsList =
			sent.error instanceof ApiError &&
			sent.error.kind === 'refused' &&
			/\barray\b|\blist\b/i.test(sent.error.description);
		if (this.sendsList || !wantsList) throw sent.error;
		this.sendsList = true;
		return await send([body]);
	}

	/** A refused repeat of a known reference means that the order is there already; it is confirmed by a look-up. */
	private async refusedOrThere(order: Order, error: unknown, warnings: string[]): Promise<OrderDelivery> {
		if (error instanceof ApiError && !error.concernsWholeRun) {
			const there = await this.find(order.reference);
			if (there) return { ...this.delivery(order, notCancelled(there), false, warnings), logId: error.logId ?? '' };
		}
		throw asHeld(error);
	}

	private async isCancelledNow(reference: string): Promise<boolean> {
		return isCancelled((await this.find(reference))?.status ?? '');
	}

	private warningsFor(existing: FoundOrder): string[] {
		if (!isCancelled(existing.status)) return [];
		return [`Order ${existing.reference} is there as cancelled; Integration Manager takes a reference only once`];
	}

	private delivery(order: Order, found: FoundOrder, created: boolean, warnings: string[]): OrderDelivery {
		return {
			reference: order.reference,
			id: found.id,
			number: found.number,
			created,
			completed: false,
			customerId: order.customer.code,
			customerCreated: false,
			status: found.status,
			logId: '',
			warnings,
		};
	}
}
