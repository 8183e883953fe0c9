import { ApiError } from '../../nodes/shared/http/apiError';
import { extensivProfile } from '../../nodes/shared/wms/extensivIntegrationManager/profile';
import { createWmsAdapter } from '../../nodes/shared/wms';
import { makeLine, makeOrder, scripted } from '../support/wms';

const CREATE = '/v1/cart/orders/cartrover';

function refuse(description: string): never {
	throw new ApiError({ kind: 'refused', message: 'Integration Manager refused', description });
}

describe('an order for Integration Manager', () => {
	it('is sent as a list when the system asks for one, and so are the next ones', async () => {
		const script = scripted(({ method, path, body }) => {
			if (method === 'GET' && path.includes('/orders/status/')) refuse('Order not found');
			if (path === CREATE && !Array.isArray(body)) refuse('array expected');
			if (path === CREATE) return { success_code: true, cust_ref: 'JOOR-1', order_number: 'JOOR-1' };
			return { success_code: true, response: { sku: 'A', qty_available: '1', aliases: [] } };
		});
		const adapter = createWmsAdapter('extensivIntegrationManager', script.http, {});
		const orders = ['JOOR-1', 'JOOR-2'].map((reference) =>
			makeOrder({ reference, lines: [makeLine({ sku: 'A', upc: '' })] }),
		);
		await adapter.prepareOrders(orders);
		for (const order of orders) expect((await adapter.deliverOrder(order)).created).toBe(true);
		const forms = script.requests.filter(({ path }) => path === CREATE).map(({ body }) => Array.isArray(body));
		expect(forms).toEqual([false, true, true]);
	});

	it('is held when the system has it as cancelled, because nobody would ship it', async () => {
		const script = scripted(({ path }) => {
			if (path.includes('/orders/status/'))
				return { success_code: true, response: { cust_ref: 'JOOR-1', order_status: 'canceled' } };
			return { success_code: true, response: { sku: 'A', qty_available: '1', aliases: [] } };
		});
		const adapter = createWmsAdapter('extensivIntegrationManager', script.http, {});
		const order = makeOrder({ reference: 'JOOR-1', lines: [makeLine({ sku: 'A', upc: '' })] });
		await adapter.prepareOrders([order]);
		await expect(adapter.deliverOrder(order)).rejects.toMatchObject({ rejection: { reasonCode: 'cancelled-in-wms' } });
		expect(script.requests.every(({ path }) => path !== CREATE)).toBe(true);
	});

	it('does not use up the call limit, from which new orders are exempt', () => {
		const request = { action: '', repeatable: false, path: CREATE };
		expect(extensivProfile.cost({ ...request, method: 'POST' })).toBe(0);
		expect(extensivProfile.cost({ ...request, method: 'GET', path: '/v1/merchant/inventory' })).toBe(1);
	});
});
