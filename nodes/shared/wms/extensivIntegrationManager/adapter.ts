import type { HttpClient } from '../../http/types';
import type { WmsAdapter } from '../contract';
import type { ExtensivSettings } from '../settings';
import { ExtensivOrders } from './orders';
import { listProducts } from './products';
import { listStock, listWarehouses } from './stock';

/** Extensiv Integration Manager behind the common contract: orders and stock exact, products thin (1.8). */
export function createExtensivAdapter(http: HttpClient, settings: ExtensivSettings): WmsAdapter {
	const orders = new ExtensivOrders(http, settings);
	return {
		system: 'extensivIntegrationManager',
		displayName: 'Extensiv Integration Manager',
		capabilities: {
			products: 'thin',
			changedSinceProducts: false,
			changedSinceStock: false,
			customers: 'embedded',
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
