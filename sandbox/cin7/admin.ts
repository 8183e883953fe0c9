import { Router } from 'express';

import { adminPage, callTable } from '../warehouse/adminPage';
import type { BrandStore } from '../warehouse/store';
import type { CustomerBook } from './customers';
import type { SaleBook } from './sales';
import { text } from './values';

interface Parts {
	store: BrandStore;
	customers: CustomerBook;
	sales: SaleBook;
	counts: () => Record<string, number>;
}

/** What the sandbox holds, as JSON and as a page. Needs no key and is not counted as a call. */
export function adminRoutes({ store, customers, sales, counts }: Parts): Router {
	const router = Router();
	router.get('/_admin/state', (_req, res) => {
		const stock = [...store.skus.values()].map(({ sku, style }) => ({
			sku: sku.sku,
			upc: sku.upc,
			styleNumber: style.styleNumber,
			warehouses: sku.stock,
		}));
		res.json({ system: 'Cin7 Core', orders: sales.all(), customers: customers.all(), stock, calls: counts() });
	});
	router.get('/_admin', (_req, res) => {
		const saleRows = sales
			.all()
			.map((sale) => [
				sale.orderNumber,
				sale.externalId,
				text(sale.header.CustomerReference),
				sale.customerName,
				sale.location,
				sale.lines.length,
				sale.total.toFixed(2),
				sale.orderStatus,
				sale.ignoredFields.join(', '),
			]);
		const customerRows = customers
			.all()
			.map((customer) => [
				text(customer.fields.AdditionalAttribute1),
				text(customer.fields.Name),
				customer.createdByApi ? 'by the API' : 'from the start',
				customer.ignoredFields.join(', '),
			]);
		res.type('html').send(
			adminPage('Cin7 Core (sandbox)', [
				{
					heading: `Sales (${saleRows.length})`,
					columns: [
						'Number',
						'External id',
						'PO',
						'Customer',
						'Location',
						'Lines',
						'Total',
						'Status',
						'Ignored fields',
					],
					rows: saleRows,
				},
				{
					heading: `Customers (${customerRows.length})`,
					columns: ['Code', 'Name', 'Created', 'Ignored fields'],
					rows: customerRows,
				},
				{ heading: 'Catalogue', columns: ['Styles', 'SKUs'], rows: [[store.styles.length, store.skus.size]] },
				callTable(counts()),
			]),
		);
	});
	return router;
}
