import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import { row, rows, text, type Row } from '../../mapping/read';
import type { FoundOrder } from '../contract';
import { held } from '../hold';
import type { Cin7Settings } from '../settings';
import { firstText, numeric, unique } from '../values';
import { readAll } from './pages';

/** How far an earlier delivery got: all of it, the header alone, or nobody can tell. */
export type SaleState = 'complete' | 'header-only' | 'unclear';

/** States of `OrderStatus` that mean "no order lines yet". */
const NO_ORDER = ['', 'NOT AVAILABLE', 'NOTAVAILABLE', 'NONE'];
/** Words of an earlier stage, in case a header without lines shows one (I). */
const BEFORE_ORDER = /^(DRAFT|ESTIMAT|QUOT|ORDERING|NEW|OPEN|PENDING|CREATED|UNKNOWN)/;

export function isVoided(sale: Row): boolean {
	return /^void/i.test(text(sale.Status)) || /^void/i.test(text(sale.OrderStatus));
}

/** The sale as the contract wants it. */
export function foundOrder(sale: Row): FoundOrder {
	return {
		id: text(sale.SaleID),
		number: firstText(sale.OrderNumber, sale.SaleOrderNumber),
		reference: text(sale.ExternalID),
		status: firstText(sale.Status, sale.OrderStatus),
		raw: sale,
	};
}

/** Finds sales by our reference (wms-systems.md 4.5). */
export class Cin7Sales {
	constructor(
		private readonly http: HttpClient,
		private readonly settings: Cin7Settings,
	) {}

	/** All sales with this reference; a row that does not tell its ExternalID is trusted to match the filter. */
	async all(reference: string): Promise<Row[]> {
		const found = await readAll(this.http, {
			path: '/saleList',
			list: 'SaleList',
			query: { ExternalID: reference },
			action: `look for order ${reference}`,
			pageSize: 100,
		});
		return found
			.filter((sale) => firstText(sale.ExternalID, reference) === reference)
			.map((sale) => ({ ...sale, ExternalID: reference }));
	}

	/**
	 * The sale under this reference that is not voided. Throws `OrderHeld` when there are several: ExternalID is not
	 * known to be unique (15.11), and nobody but the user can say which one counts.
	 */
	async live(reference: string): Promise<Row | undefined> {
		const sales = (await this.all(reference)).filter((sale) => !isVoided(sale));
		const ids = unique(sales.map((sale) => text(sale.SaleID)));
		if (ids.length <= 1) return sales[0];
		const numbers = sales.map((sale) => foundOrder(sale).number || foundOrder(sale).id);
		throw held(
			'duplicate-in-wms',
			`Cin7 Core has ${ids.length} sales for ${reference}: ${numbers.join(', ')}. Void all but one there, then run the order again.`,
		);
	}

	/**
	 * Whether the sale has its lines (wms-systems.md 4.5, after step 2). `OrderStatus` says it, except where a user or
	 * an interrupted delivery may have left a draft: then the sale itself is asked.
	 */
	async stateOf(sale: Row): Promise<SaleState> {
		const status = text(sale.OrderStatus).toUpperCase();
		const noOrder = NO_ORDER.includes(status);
		if (!noOrder && !BEFORE_ORDER.test(status)) return 'complete';
		const lines = await this.linesOf(text(sale.SaleID));
		if (lines !== undefined) return lines.length ? 'complete' : 'header-only';
		// A sale that we leave authorised is never a draft with lines of ours.
		if (noOrder || (this.settings.orderStatus ?? 'AUTHORISED') === 'AUTHORISED') return 'header-only';
		const amounts = [sale.Total, sale.OrderTotal, sale.SaleOrderTotal, sale.TotalBeforeTax].map(
			(value) => numeric(value) ?? 0,
		);
		return amounts.some((amount) => amount !== 0) || rows(sale.Lines).length ? 'complete' : 'unclear';
	}

	/** Order lines of a sale; `undefined` when GET /sale, which the spec does not have, is of no use (I). */
	private async linesOf(saleId: string): Promise<Row[] | undefined> {
		const outcome = await attempt(async () =>
			// Not repeated: where the call does not exist, a web page comes back each time.
			this.http({ method: 'GET', path: '/sale', query: { ID: saleId }, action: 'read the sale', repeatable: false }),
		);
		if (outcome.ok) {
			const order = row(outcome.value.body).Order;
			return order === undefined || order === null ? undefined : rows(row(order).Lines);
		}
		if (outcome.error instanceof ApiError && ['refused', 'not-found', 'unreadable'].includes(outcome.error.kind))
			return undefined;
		throw outcome.error;
	}
}
