import { ApiError } from '../../nodes/shared/http/apiError';
import { OrderHeld } from '../../nodes/shared/wms/contract';
import { TROUBLES } from '../../sandbox/catalogue';
import { PATTERN, startExtensiv } from '../support/wms';

type Extensiv = Awaited<ReturnType<typeof startExtensiv>>;

describe('Integration Manager behind the common contract', () => {
	let im: Extensiv;
	const fit = (one: Extensiv) =>
		one.orders.filter(({ joorOrderId }) => joorOrderId !== String(TROUBLES.orders.unknownUpc));

	beforeEach(async () => {
		im = await startExtensiv();
	});
	afterEach(async () => {
		await im.close();
	});

	it('delivers every order once, found by UPC, with sums that Integration Manager accepts', async () => {
		const adapter = im.adapter();
		const orders = fit(im);
		await adapter.prepareOrders(orders);
		for (const order of orders) {
			const delivery = await adapter.deliverOrder(order);
			expect(delivery).toMatchObject({ reference: order.reference, created: true, warnings: [] });
			expect(delivery.logId).toMatch(/^im-/);
		}
		const held = im.sandbox.orders();
		expect(held.map((order) => order.custRef)).toEqual(orders.map((order) => order.reference));
		expect(held.flatMap((order) => order.ignoredFields)).toEqual([]);
		const discounted = held.find((order) => order.custRef === `JOOR-${TROUBLES.orders.discountAndShipping}`);
		expect(Number(discounted?.sent.order_discount)).toBeGreaterThan(0);
		expect(Number(discounted?.sent.shipping_handling)).toBeGreaterThan(0);
	});

	it('writes nothing when the order is there already', async () => {
		const [order] = im.orders;
		await im.adapter().deliverOrder(order);
		const again = await im.adapter().deliverOrder(order);
		expect(again).toMatchObject({ created: false, completed: false, status: 'new' });
		expect(im.sandbox.orders()).toHaveLength(1);
		expect(im.sandbox.callCounts()).toMatchObject({ 'POST /v1/cart/orders/cartrover': 1 });
	});

	it('holds an order with an unknown UPC and names style, colour, size and UPC', async () => {
		const order = im.orders.find(({ joorOrderId }) => joorOrderId === String(TROUBLES.orders.unknownUpc));
		if (!order) throw new Error('The catalogue lacks its troubled order');
		const { upc } = order.lines[1];
		const outcome = await im
			.adapter()
			.deliverOrder(order)
			.catch((error: unknown) => error);
		expect(outcome).toBeInstanceOf(OrderHeld);
		const { rejection } = outcome as OrderHeld;
		expect(rejection.reasonCode).toBe('unknown-sku');
		expect(rejection.reason).toContain(`style ${TROUBLES.styles.onlyInJoor}`);
		expect(rejection.reason).toContain(`UPC ${upc}`);
		expect(rejection.reason).toMatch(/colour .+, size .+/);
		expect(im.sandbox.orders()).toHaveLength(0);
	});

	it.each(['lost-answer', 'truncated', 'empty'] as const)('creates one order when the answer is %s', async (kind) => {
		im.sandbox.faults.add({ kind, method: 'POST', path: /cartrover$/ });
		const delivery = await im.adapter().deliverOrder(im.orders[0]);
		expect(delivery.created).toBe(true);
		expect(delivery.warnings.join(' ')).toContain('look-up');
		expect(im.sandbox.orders()).toHaveLength(1);
	});

	it('sends the order again when the request never arrived', async () => {
		im.sandbox.faults.add({ kind: 'reset', method: 'POST', path: /cartrover$/ });
		expect(await im.adapter().deliverOrder(im.orders[0])).toMatchObject({ created: true });
		expect(im.sandbox.orders()).toHaveLength(1);
	});

	it('plans without writing', async () => {
		const plan = await im.adapter().planOrder(im.orders[0]);
		expect(plan).toMatchObject({ action: 'create', customer: 'embedded' });
		expect(plan.requests).toHaveLength(1);
		expect(im.sandbox.orders()).toHaveLength(0);
		await im.adapter().deliverOrder(im.orders[0]);
		expect(await im.adapter().planOrder(im.orders[0])).toMatchObject({ action: 'unchanged', requests: [] });
	});

	it('cancels an order; one that is not there is not cancelled', async () => {
		await im.adapter().deliverOrder(im.orders[0]);
		expect(await im.adapter().cancelOrder(im.orders[0].reference)).toMatchObject({ cancelled: true });
		expect(await im.adapter().findOrder(im.orders[0].reference)).toMatchObject({ status: 'canceled' });
		expect(await im.adapter().cancelOrder('JOOR-1')).toMatchObject({ cancelled: false });
	});

	it('reports the refusal of a warehouse that does not honour cancels', async () => {
		await im.close();
		im = await startExtensiv({ refuseCancel: true });
		const { reference } = im.orders[0];
		await im.adapter().deliverOrder(im.orders[0]);
		im.sandbox.setOrderStatus(reference, 'at_wms');
		const { cancelled, message } = await im.adapter().cancelOrder(reference);
		expect(cancelled).toBe(false);
		expect(message).not.toBe('');
	});

	it('reads stock per SKU and warehouse, with UPC', async () => {
		const { levels, rejected } = await im.adapter().listStock({});
		const skus = im.catalogue.styles.flatMap((style) => style.skus).filter((sku) => !sku.onlyInJoor);
		expect(rejected).toEqual([]);
		expect(levels).toHaveLength(skus.length * im.catalogue.warehouses.length);
		const [warehouse] = im.catalogue.warehouses;
		const level = levels.find((one) => one.sku === skus[0].sku && one.warehouse === warehouse);
		const { onHand, allocated } = skus[0].stock[warehouse];
		expect(level).toMatchObject({ upc: skus[0].upc, onHand, allocated, available: onHand - allocated });
	});

	it('reads single SKUs and one warehouse, and tells which names there are for an unknown one', async () => {
		const [, warehouse] = im.catalogue.warehouses;
		const sku = im.catalogue.styles[0].skus[0];
		const single = await im.adapter().listStock({ skus: [sku.sku, 'NOT-THERE'], warehouses: [warehouse] });
		expect(single.levels).toMatchObject([{ sku: sku.sku, upc: sku.upc, warehouse }]);
		expect(single.rejected).toMatchObject([{ reasonCode: 'unknown-sku', input: { sku: 'NOT-THERE' } }]);
		const failure = await im
			.adapter()
			.listStock({ warehouses: ['Atlantis'] })
			.catch((error: unknown) => error);
		expect(failure).toBeInstanceOf(ApiError);
		expect((failure as ApiError).message).toContain('Atlantis');
		expect((failure as ApiError).description).toContain(warehouse);
	});

	it('gives only the levels that were reported since then', async () => {
		const sku = im.catalogue.styles[2].skus[0].sku;
		const since = new Date(Date.now() - 1_000).toISOString();
		im.sandbox.setStock(sku, im.catalogue.warehouses[0], 77);
		const { levels } = await im.adapter().listStock({ since });
		expect(new Set(levels.map((level) => level.sku))).toEqual(new Set([sku]));
	});

	it('makes a whole style out of one named SKU by the pattern, one GET per SKU', async () => {
		const style = im.catalogue.styles.find((one) => one.skus.length > 3 && one.skus.length < 30);
		if (!style) throw new Error('The catalogue lacks a style of that size');
		const { products, rejected } = await im
			.adapter({ skuPattern: PATTERN })
			.listProducts({ skus: [style.skus[0].sku] });
		expect(products).toHaveLength(1);
		expect(products[0]).toMatchObject({ styleNumber: style.styleNumber, name: style.name });
		expect(products[0].variants.map((variant) => variant.upc)).toEqual(style.skus.map((sku) => sku.upc));
		expect(products[0].prices).toEqual([
			{ label: '', currency: 'USD', wholesale: style.skus[0].wholesale, retail: style.skus[0].retail },
		]);
		expect(rejected).toEqual([]);
		expect(im.sandbox.log.calls.filter((call) => call.path.startsWith('/v1/merchant/product/'))).toHaveLength(
			style.skus.length,
		);
	});

	it('tells a refused key as such, without showing it', async () => {
		im.credential.apiKey = 'not-the-key';
		const failure = await im
			.adapter()
			.findOrder('JOOR-1')
			.catch((error: unknown) => error);
		expect(failure).toMatchObject({ kind: 'auth' });
		expect(JSON.stringify(failure) + String(failure)).not.toContain('not-the-key');
	});
});
