import { NodeOperationError, type IPollFunctions } from 'n8n-workflow';
import { n8nHttpClient } from '../shared/http/n8nClient';
import type { HttpClient } from '../shared/http/types';
import type { JoorOrder } from '../shared/joor/types';
import { joorV2Connection } from '../shared/joor/v2/connection';
import { listOrders, type ExportStatusName, type OrderFilter, type OrderTypeName } from '../shared/joor/v2/orders';
import { afterOffer, chooseOrders, stateFor, type TriggerState } from './offers';

interface Options {
	customerCode?: string;
	customerGroupCode?: string;
	customerGroupName?: string;
	maxOrders?: number;
	reofferMinutes?: number;
	skipFailed?: boolean;
	skipWithoutCustomerCode?: boolean;
	startDate?: string;
	warehouse?: string;
}

const SAMPLE = 5;
/** n8n's legacy engine gives a poll five minutes; older versions do not say (n8n-platform.md 2.1). */
const DEFAULT_BUDGET_MS = 300_000;
/** Part of the budget that is left for handing over. */
const RESERVE_MS = 6_000;

function filterOf(orderType: OrderTypeName, options: Options): OrderFilter {
	const exportStatus: ExportStatusName = options.skipFailed ? 'notExportedWithoutFailed' : 'notExported';
	return {
		orderType,
		exportStatus,
		// An order approved since then is modified since then, so JOOR can narrow by its own date.
		modifiedFrom: options.startDate || undefined,
		customerCode: options.customerCode?.trim() || undefined,
		customerGroupCode: options.customerGroupCode?.trim() || undefined,
		customerGroupName: options.customerGroupName?.trim() || undefined,
		warehouse: options.warehouse?.trim() || undefined,
	};
}

function startedBefore(order: JoorOrder, startDate: string | undefined): boolean {
	const start = Date.parse(startDate ?? '');
	const at = Date.parse(String(order.date_approved || order.date_created || ''));
	return !Number.isNaN(start) && !Number.isNaN(at) && at < start;
}

interface Listing {
	orders: JoorOrder[];
	withoutCode: string[];
	/** Whether JOOR's list was read to its end. */
	complete: boolean;
}

async function readOpenOrders(
	http: HttpClient,
	filter: OrderFilter,
	options: Options,
	deadline: number,
	enough: number,
): Promise<Listing> {
	const listing: Listing = { orders: [], withoutCode: [], complete: false };
	for await (const page of listOrders(http, filter)) {
		for (const order of page) {
			if (startedBefore(order, options.startDate)) continue;
			if (!order.customer_code && options.skipWithoutCustomerCode !== false) listing.withoutCode.push(order.order_id);
			else listing.orders.push(order);
		}
		if (listing.orders.length >= enough || Date.now() > deadline) return listing;
	}
	return { ...listing, complete: true };
}

/**
 * One poll: reads orders that are not exported, without marking them, and chooses those to hand over. In manual mode a
 * few samples, without touching the state. Changes the stored state last, and by assigning new values only
 * (n8n-platform.md 2.2). Throws `ApiError`; `rate-limited` when the poll's budget does not allow for the wait.
 */
export async function pollOrders(context: IPollFunctions): Promise<JoorOrder[]> {
	const startedAt = Date.now();
	const options = context.getNodeParameter('options', {}) as Options;
	if (options.startDate && Number.isNaN(Date.parse(options.startDate))) {
		throw new NodeOperationError(context.getNode(), "The option 'Start Date' is not a date", {
			description: `"${options.startDate}" cannot be read. Give a date such as 2026-08-01 or 2026-08-01T00:00:00Z.`,
		});
	}
	const orderType = context.getNodeParameter('orderStatus', 'approved') as OrderTypeName;
	const budgetMs = context.getPollBudgetMs?.() ?? DEFAULT_BUDGET_MS;
	const usable = Math.max(1_000, budgetMs - RESERVE_MS);
	const { http, accountKey } = await n8nHttpClient(context, joorV2Connection, {
		maxWaitMs: Math.floor(usable / 2),
		timeoutMs: Math.min(60_000, usable),
	});
	const filter = filterOf(orderType, options);
	const deadline = startedAt + usable;

	if (context.getMode() === 'manual') {
		const open = await readOpenOrders(http, filter, options, deadline, SAMPLE);
		if (open.orders.length) return open.orders.slice(0, SAMPLE);
		// Nothing is open: exported orders serve as samples, read without marking like all others.
		const any = await readOpenOrders(http, { ...filter, exportStatus: 'all' }, options, deadline, SAMPLE);
		return any.orders.slice(0, SAMPLE);
	}

	const limit = options.maxOrders ?? 50;
	const stored = context.getWorkflowStaticData('node') as Partial<TriggerState>;
	const state = stateFor(JSON.stringify([accountKey, filter]), stored);
	// Room for the orders that are on their way, which JOOR still lists.
	const enough = limit + Object.keys(state.offered).length;
	const listing = await readOpenOrders(http, filter, options, deadline, enough);
	const settings = { now: Date.now(), reofferMs: (options.reofferMinutes ?? 30) * 60_000, limit };
	const chosen = chooseOrders(listing.orders, state, settings);
	if (listing.withoutCode.length) {
		context.logger.info(`Joor Trigger: ${listing.withoutCode.length} orders wait for a customer code in JOOR`, {
			orders: listing.withoutCode.slice(0, 50),
		});
	}
	const next = afterOffer(state, chosen, listing.orders, listing.complete, settings.now);
	if (JSON.stringify(next) !== JSON.stringify({ scope: stored.scope, offered: stored.offered })) {
		stored.scope = next.scope;
		stored.offered = next.offered;
	}
	return chosen;
}
