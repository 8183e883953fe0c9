import express, { type ErrorRequestHandler, type Express } from 'express';

import { createCallLog, createFaults, listen, type CallLog, type Faults, type RunningServer } from '../core';
import { createCallCounts } from '../warehouse/callCounts';
import { createBrandStore, type ProductPatch } from '../warehouse/store';
import { guard } from './access';
import { accountReferences } from './account';
import { adminRoutes } from './admin';
import { createCustomerBook } from './customers';
import { Refusal } from './refusal';
import { cin7Routes } from './routes';
import { createSaleBook } from './sales';
import type { Cin7Options, HeldCustomer, HeldSale } from './types';

export type { Cin7Options, HeldCustomer, HeldSale, SaleOrderStatus } from './types';

/** Where the API begins; the base URL of a credential ends with it. */
export const CIN7_BASE_PATH = '/ExternalApi/v2';

/** The sandbox as seen from the process that runs it. */
export interface Cin7Sandbox {
	app: Express;
	faults: Faults;
	log: CallLog;
	/** The sales that Cin7 Core holds, in the order of arrival. */
	orders(): HeldSale[];
	customers(): HeldCustomer[];
	setStock(sku: string, warehouse: string, quantity: number): void;
	touchProduct(styleNumber: string, patch: ProductPatch): void;
	callCounts(): Record<string, number>;
}

const WRONG_PATH_PAGE =
	'<!DOCTYPE html><html><head><title>Page not found</title></head><body>Page not found</body></html>';

const answerRefusals: ErrorRequestHandler = (error: unknown, _req, res, next) => {
	if (error instanceof Refusal) {
		res.status(error.status).json(error.body());
	} else if (error instanceof SyntaxError) {
		res.status(400).json(new Refusal(400, 'Request body is not valid JSON').body());
	} else {
		next(error);
	}
};

/**
 * Cin7 Core as documented in wms-systems.md 4: strict about headers, quota, required fields, reference values and sums,
 * and it remembers customers, sales and allocations. `/_admin` shows what it holds.
 */
export function createCin7Sandbox(options: Cin7Options): Cin7Sandbox {
	const clock = options.clock ?? Date.now;
	const { catalogue } = options;
	const references = accountReferences(catalogue);
	const store = createBrandStore(catalogue, clock);
	const customers = createCustomerBook(catalogue, references, clock);
	const sales = createSaleBook({ store, customers, references, clock });
	const log = createCallLog(clock);
	const counts = createCallCounts();
	const faults = createFaults();

	const app = express();
	app.disable('x-powered-by');
	app.disable('etag');
	app.use(adminRoutes({ store, customers, sales, counts: counts.counts }));
	app.use(log.middleware, counts.middleware, faults.middleware);
	const beforeCall = [guard(options), express.json({ limit: '50mb', type: () => true, strict: false })];
	app.use(CIN7_BASE_PATH, cin7Routes({ catalogue, store, customers, sales }, beforeCall));
	// A wrong path is answered with 200 and a page for people (4.1).
	app.use((_req, res) => {
		res.status(200).type('html').send(WRONG_PATH_PAGE);
	});
	app.use(answerRefusals);

	return {
		app,
		faults,
		log,
		orders: () => sales.all(),
		customers: () => customers.all(),
		setStock: store.setStock,
		touchProduct: store.touchProduct,
		callCounts: counts.counts,
	};
}

/** Serves the sandbox on 127.0.0.1; port 0 or none takes a free one. The API is below `CIN7_BASE_PATH`. */
export async function startCin7Sandbox(
	options: Cin7Options & { port?: number },
): Promise<Cin7Sandbox & RunningServer & { apiUrl: string }> {
	const sandbox = createCin7Sandbox(options);
	const server = await listen(sandbox.app, options.port);
	return { ...sandbox, ...server, apiUrl: server.url + CIN7_BASE_PATH };
}
