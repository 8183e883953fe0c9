import type { HttpClient } from '../../http/types';
import type { WmsAdapter } from '../contract';
import type { Cin7Settings } from '../settings';
import { Cin7Orders } from './orders';
import { listProducts } from './products';
import { listStock, listWarehouses } from './stock';

/** Cin7 Core behind the common contract: products, stock, customers and orders in full (wms-systems.md 4). */
export function createCin7Adapter(http: HttpClient, settings: Cin7Settings): WmsAdapter {
	const orders = new Cin7Orders(http, settings);
	return {
		system: 'cin7Core',
		displayName: 'Cin7 Core',
		capabilities: {
			products: 'full',
			changedSinceProducts: true,
			changedSinceStock: false,
			customers: 'full',
			cancel: true,
		},
		listProducts: async (query) => await listProducts(http, query, settings),
		listStock: async (query) => await listStock(http, query),
		listWarehouses: async () => await listWarehouses(http),
		findOrder: async (reference) => await orders.find(reference),
		prepareOrders: async (all) => orders.expect(all),
		planOrder: async (order) => await orders.plan(order),
		deliverOrder: async (order) => await orders.deliver(order),
		cancelOrder: async (reference) => await orders.cancel(reference),
	};
}
