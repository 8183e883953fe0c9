import type { ExecutionResult } from '../host';
import type { Stage } from './stage';
import type { TemplateName } from './templates';

/** Counts by reason, for what did not go through. */
export type Reasons = Record<string, number>;

export interface ProductFigures {
	read: number;
	created: number;
	updated: number;
	unchanged: number;
	rejected: number;
	reasons: Reasons;
}

export interface StockFigures {
	levels: number;
	sent: number;
	accepted: number;
	unchanged: number;
	rejected: number;
	reasons: Reasons;
}

export interface OrderFigures {
	eligible: number;
	delivered: number;
	alreadyThere: number;
	held: number;
	marked: number;
	reasons: Reasons;
	/** Sentences for the held orders. */
	sentences: string[];
}

export interface FlowFigures {
	products: ProductFigures;
	stock: StockFigures;
	orders: OrderFigures;
	/** JOOR credits of each flow. */
	credits: Record<'products' | 'stock' | 'orders', number>;
}

function reasonsOf(rejects: Array<Record<string, unknown>>): Reasons {
	const counts: Reasons = {};
	for (const { reasonCode } of rejects) counts[String(reasonCode)] = (counts[String(reasonCode)] ?? 0) + 1;
	return counts;
}

/** Runs one flow by its Run Now trigger; throws with n8n's message when it stops. */
export async function runFlow(stage: Stage, name: TemplateName, timeoutMs = 900_000): Promise<ExecutionResult> {
	const run = await stage.host.runWorkflow(stage.workflows[name], 'Run Now', timeoutMs);
	if (run.status !== 'success') {
		const where = run.error?.node ? ` at "${run.error.node}"` : '';
		throw new Error(
			`The flow ${name} ended as ${run.status}${where}: ${run.error?.message ?? ''} ${run.error?.description ?? ''}`,
		);
	}
	return run;
}

async function productFlow(stage: Stage): Promise<ProductFigures> {
	const run = await runFlow(stage, 'product-sync');
	const done = run.items('Upsert JOOR Styles', 0);
	const rejects = [
		...run.items('Get Product Detail', 1),
		...run.items('Map to JOOR Style', 1),
		...run.items('Upsert JOOR Styles', 1),
	];
	const count = (action: string) => done.filter((item) => item.action === action).length;
	return {
		read: run.items('Get Product Detail', 0).length,
		created: count('created'),
		updated: count('updated'),
		unchanged: count('unchanged'),
		rejected: rejects.length,
		reasons: reasonsOf(rejects),
	};
}

async function stockFlow(stage: Stage): Promise<StockFigures> {
	const run = await runFlow(stage, 'inventory-sync');
	const done = run.items('Set JOOR Inventory', 0);
	const refused = run.items('Set JOOR Inventory', 1);
	const rejects = [...run.items('Get Stock Levels', 1), ...run.items('Map to JOOR Stock', 1), ...refused];
	const accepted = done.filter((item) => item.status === 'accepted').length;
	return {
		levels: run.items('Get Stock Levels', 0).length,
		sent: accepted + refused.length,
		accepted,
		unchanged: done.filter((item) => item.status === 'unchanged').length,
		rejected: rejects.length,
		reasons: reasonsOf(rejects),
	};
}

async function orderFlow(stage: Stage): Promise<OrderFigures> {
	const run = await runFlow(stage, 'order-download');
	const delivered = run.items('Deliver to WMS', 0);
	const held = [
		...run.items('Map to WMS Order', 1),
		...run.items('Deliver to WMS', 1),
		...run.items('Mark as Exported', 1),
	];
	return {
		eligible: run.items('Get Open Orders', 0).length,
		delivered: delivered.filter((item) => item.created === true || item.completed === true).length,
		alreadyThere: delivered.filter((item) => item.created === false && item.completed !== true).length,
		held: held.length,
		marked: run.items('Mark as Exported', 0).length,
		reasons: reasonsOf(held),
		sentences: held.map((item) => String(item.reason)),
	};
}

/** Runs the three flows one after the other, products first, because stock needs the styles, and stock last, because orders take from it. */
export async function runFlows(stage: Stage, progress: (line: string) => void): Promise<FlowFigures> {
	const joorCredits = () => stage.sandbox.joor.calls.reduce((sum, call) => sum + (call.credits ?? 0), 0);
	const credits = { products: 0, stock: 0, orders: 0 };
	const measured = async <T>(flow: keyof typeof credits, work: () => Promise<T>): Promise<T> => {
		const before = joorCredits();
		const result = await work();
		credits[flow] = joorCredits() - before;
		return result;
	};
	progress('Running the product sync');
	const products = await measured('products', async () => await productFlow(stage));
	progress('Running the order download');
	const orders = await measured('orders', async () => await orderFlow(stage));
	progress('Running the inventory sync');
	const stock = await measured('stock', async () => await stockFlow(stage));
	return { products, stock, orders, credits };
}
