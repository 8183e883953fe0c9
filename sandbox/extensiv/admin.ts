import { Router } from 'express';

import { adminPage, callTable } from '../warehouse/adminPage';
import type { BrandStore } from '../warehouse/store';
import type { OrderBook } from './orders';
import type { JsonObject } from './types';

interface Parts {
	book: OrderBook;
	store: BrandStore;
	counts: () => Record<string, number>;
}

function state({ book, store, counts }: Parts): JsonObject {
	const stock = [...store.skus.values()].map(({ sku, style }) => ({
		sku: sku.sku,
		upc: sku.upc,
		styleNumber: style.styleNumber,
		warehouses: sku.stock,
	}));
	return { system: 'Extensiv Integration Manager', orders: book.all(), stock, calls: counts() };
}

/** What the sandbox holds, as JSON and as a page. Needs no key and is not counted as a call. */
export function adminRoutes(parts: Parts): Router {
	const router = Router();
	router.get('/_admin/state', (_req, res) => {
		res.json(state(parts));
	});
	router.get('/_admin', (_req, res) => {
		const orders = parts.book
			.all()
			.map((order) => [
				order.custRef,
				String(order.sent.cust_po_no ?? ''),
				String(order.sent.customer_id ?? ''),
				String(order.sent.ship_company ?? ''),
				order.sent.items.length,
				Number(order.sent.grand_total ?? 0).toFixed(2),
				order.status,
				order.errorReason,
				order.ignoredFields.join(', '),
			]);
		const columns = ['Reference', 'PO', 'Customer', 'Ship to', 'Lines', 'Total', 'Status', 'Reason', 'Ignored fields'];
		const sizes = [[parts.store.styles.length, parts.store.skus.size]];
		res
			.type('html')
			.send(
				adminPage('Extensiv Integration Manager (sandbox)', [
					{ heading: `Orders (${orders.length})`, columns, rows: orders },
					{ heading: 'Catalogue', columns: ['Styles', 'SKUs'], rows: sizes },
					callTable(parts.counts()),
				]),
			);
	});
	return router;
}
