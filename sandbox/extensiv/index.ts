import express, { type ErrorRequestHandler, type Express } from 'express';

import { createCallLog, createFaults, listen, type CallLog, type Faults, type RunningServer } from '../core';
import { createCallCounts } from '../warehouse/callCounts';
import { createBrandStore, type BrandStore, type ProductPatch } from '../warehouse/store';
import { guard } from './access';
import { adminRoutes } from './admin';
import { createLeakyBucket } from './bucket';
import { createOrderBook, type OrderBook } from './orders';
import { Refusal } from './refusal';
import { extensivRoutes } from './routes';
import type { ExtensivOptions, HeldOrder, OrderStatus } from './types';

export type { ExtensivLevel, ExtensivOptions, HeldOrder, OrderStatus } from './types';

/** The sandbox as seen from the process that runs it. */
export interface ExtensivSandbox {
	app: Express;
	faults: Faults;
	log: CallLog;
	/** The orders that Integration Manager holds, in the order of arrival. */
	orders(): HeldOrder[];
	/** Moves an order on, as the warehouse would. */
	setOrderStatus(custRef: string, status: OrderStatus): void;
	setStock(sku: string, warehouse: string, quantity: number): void;
	touchProduct(styleNumber: string, patch: ProductPatch): void;
	callCounts(): Record<string, number>;
}

/** Every refusal is answered in the vendor's envelope; a body that is no JSON is `Invalid` too (wms-systems.md 1.2). */
const answerRefusals: ErrorRequestHandler = (error: unknown, _req, res, next) => {
	if (error instanceof Refusal) {
		res.status(error.status).json(error.body());
	} else if (error instanceof SyntaxError) {
		res.status(200).json(new Refusal('Invalid', 'Request body is not valid JSON').body());
	} else {
		next(error);
	}
};

/**
 * Extensiv Integration Manager as documented in wms-systems.md 1: strict about keys, levels, verbs, required fields and
 * sums, and it remembers what it was sent. `/_admin` shows what it holds.
 */
export function createExtensivSandbox(options: ExtensivOptions): ExtensivSandbox {
	const clock = options.clock ?? Date.now;
	const bucket = createLeakyBucket(clock);
	const store: BrandStore = createBrandStore(options.catalogue, clock);
	const book: OrderBook = createOrderBook({
		knowsSku: (sku) => store.skus.has(sku),
		clock,
		refuseCancel: options.refuseCancel ?? false,
	});
	const log = createCallLog(clock);
	const counts = createCallCounts();
	const faults = createFaults();
	let processes = 0;

	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.use(adminRoutes({ book, store, counts: counts.counts }));
	app.use(log.middleware, counts.middleware, (_req, res, next) => {
		processes += 1;
		res.set('X-CartRover-Process-ID', `im-${String(processes).padStart(8, '0')}`);
		next();
	});
	app.use(faults.middleware, guard(options, bucket));
	app.use(express.json({ limit: '50mb', type: () => true, strict: false }));
	app.use('/v1', extensivRoutes({ ...options, store, book, merchantPk: options.merchantPk ?? '5001' }));
	app.use(answerRefusals);

	return {
		app,
		faults,
		log,
		orders: () => book.all(),
		setOrderStatus: book.setStatus,
		setStock: store.setStock,
		touchProduct: store.touchProduct,
		callCounts: counts.counts,
	};
}

/** Serves the sandbox on 127.0.0.1; port 0 or none takes a free one. */
export async function startExtensivSandbox(
	options: ExtensivOptions & { port?: number },
): Promise<ExtensivSandbox & RunningServer> {
	const sandbox = createExtensivSandbox(options);
	return { ...sandbox, ...(await listen(sandbox.app, options.port)) };
}
