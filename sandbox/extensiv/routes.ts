import { Router, type Request, type Response } from 'express';

import type { Catalogue } from '../catalogue';
import type { BrandStore, StoredSku } from '../warehouse/store';
import { orderAnswer, statusAnswer } from './orderAnswers';
import { listOrders } from './orderList';
import { isObject } from './orderRules';
import type { OrderBook } from './orders';
import { pageOf } from './paging';
import { Refusal } from './refusal';
import { inventoryRow, inventorySingle, productAnswer } from './stockAnswers';

interface Parts {
	catalogue: Catalogue;
	store: BrandStore;
	book: OrderBook;
	merchantPk: string;
}

/** Ship methods of the warehouse: `{carrier, code, description}` (wms-systems.md 1.3). */
const SHIP_METHODS = [
	{ carrier: 'UPS', code: 'GND', description: 'UPS Ground' },
	{ carrier: 'UPS', code: '2DA', description: 'UPS 2nd Day Air' },
	{ carrier: 'FEDEX', code: 'INTL', description: 'FedEx International Economy' },
];

function answer(res: Response, response: unknown): void {
	res.json({ success_code: true, response });
}

function productRoutes({ catalogue, store }: Parts): Router {
	const router = Router();
	const entries = [...store.skus.values()];
	const find = (req: Request): StoredSku => {
		const entry = store.skus.get(String(req.params.sku));
		if (!entry) throw new Refusal('Failure', `SKU ${String(req.params.sku)} not found`);
		return entry;
	};
	router.get('/merchant/inventory', (req, res) => {
		const page = pageOf(req, entries);
		const response = page.rows.map((entry) => inventoryRow(entry, catalogue.warehouses));
		res.json({ success_code: true, 'total-records': page.total, response });
	});
	router.get('/merchant/inventory/:sku', (req, res) => answer(res, inventorySingle(find(req), catalogue.warehouses)));
	router.get('/merchant/product/:sku', (req, res) => answer(res, productAnswer(find(req))));
	return router;
}

/** Reading orders is the same for a cart and for the merchant above it. */
function readOrderRoutes(level: 'cart' | 'merchant', { book }: Parts): Router {
	const router = Router();
	const refOf = (req: Request): string => String(req.params.custRef);
	router.get(`/${level}/orders/status/:custRef`, (req, res) => answer(res, statusAnswer(book.get(refOf(req)))));
	router.get(`/${level}/orders/list/:status`, (req, res) => {
		res.json(listOrders(req, book.all()));
	});
	router.get(`/${level}/orders/:custRef`, (req, res) => answer(res, orderAnswer(book.get(refOf(req)))));
	return router;
}

function writeOrderRoutes({ book }: Parts): Router {
	const router = Router();
	router.post('/cart/orders/cartrover', (req, res) => {
		const body: unknown = req.body;
		if (Array.isArray(body) && body.length !== 1) throw new Refusal('Invalid', 'Send one order, or use the batch call');
		const order = book.create(Array.isArray(body) ? (body[0] as unknown) : body);
		res.json({ success_code: true, cust_ref: order.custRef, order_number: order.custRef });
	});
	router.post('/cart/orders/batch', (req, res) => answer(res, book.createMany(req.body)));
	router.post('/cart/orders/cancel/cartrover', (req, res) => {
		const custRef = isObject(req.body) && typeof req.body.cust_ref === 'string' ? req.body.cust_ref : '';
		if (custRef === '') throw new Refusal('Invalid', 'Order missing required field(s): cust_ref');
		book.cancelInManager(custRef);
		res.json({ success_code: true, cust_ref: custRef });
	});
	router.post('/cart/orders/update/:custRef', (req, res) => {
		if (!isObject(req.body) || req.body.order_status !== 'confirmed') {
			throw new Refusal('Invalid', 'order_status must be confirmed');
		}
		book.setStatus(String(req.params.custRef), 'confirmed');
		res.json({ success_code: true, cust_ref: req.params.custRef });
	});
	router.get('/cart/orders/wms_cancel/:custRef', (req, res) =>
		answer(res, book.cancelAtWarehouse(String(req.params.custRef))),
	);
	return router;
}

/** Every call of wms-systems.md 1.3 whose shape is known, below `/v1`. */
export function extensivRoutes(parts: Parts): Router {
	const router = Router();
	router.use(productRoutes(parts));
	router.use(writeOrderRoutes(parts));
	router.use(readOrderRoutes('cart', parts));
	router.use(readOrderRoutes('merchant', parts));
	router.get('/wms/shipmethod/list', (_req, res) => answer(res, SHIP_METHODS));
	router.get('/wms/merchant/list', (_req, res) => answer(res, [{ id: parts.merchantPk, name: parts.catalogue.brand }]));
	router.use((req) => {
		throw new Refusal('Invalid', `No such call: ${req.method} ${req.originalUrl.split('?')[0]}`, 404);
	});
	return router;
}
