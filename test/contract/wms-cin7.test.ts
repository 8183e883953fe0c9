import { OrderHeld } from '../../nodes/shared/wms/contract';
import { TROUBLES } from '../../sandbox/catalogue';
import { CIN7_ORDER_OPTIONS, makeOrder, startCin7 } from '../support/wms';

type Cin7 = Awaited<ReturnType<typeof startCin7>>;

async function heldReason(work: Promise<unknown>) {
	const outcome = await work.catch((error: unknown) => error);
	if (!(outcome instanceof OrderHeld)) throw new Error(`The order was not held but: ${String(outcome)}`);
	return outcome.rejection;
}

describe('Cin7 Core behind the common contract', () => {
	let cin7: Cin7;
	const trouble = (id: number) => {
		const order = cin7.orders.find(({ joorOrderId }) => joorOrderId === String(id));
		if (!order) throw new Error(`The catalogue lacks order ${id}`);
		return order;
	};
	/** An order that the sandbox account takes. */
	const good = () => trouble(TROUBLES.orders.discountAndShipping);

	beforeEach(async () => {
		cin7 = await startCin7();
	});
	afterEach(async () => {
		await cin7.close();
	});

	it('delivers every order once, authorised, with its customer, and creates the one that is missing', async () => {
		const adapter = cin7.adapter();
		// Twelve, so that the calls stay below the 60 of a minute.
		const orders = cin7.orders.filter(({ joorOrderId }) => Number(joorOrderId) >= 7741200).slice(0, 12);
		await adapter.prepareOrders(orders);
		const deliveries = [];
		for (const order of orders) deliveries.push(await adapter.deliverOrder(order));
		expect(deliveries.every((delivery) => delivery.created && delivery.status === 'AUTHORISED')).toBe(true);
		expect(deliveries.flatMap((delivery) => delivery.warnings)).toEqual([]);
		expect(deliveries.filter((delivery) => delivery.customerCreated).map((delivery) => delivery.reference)).toEqual([
			`JOOR-${TROUBLES.orders.newCustomer}`,
		]);
		const sales = cin7.sandbox.orders();
		expect(sales.map((sale) => sale.externalId)).toEqual(orders.map((order) => order.reference));
		expect(sales.flatMap((sale) => sale.ignoredFields)).toEqual([]);
		expect(sales.map((sale) => sale.total.toFixed(2))).toEqual(orders.map((order) => order.totals.total.toFixed(2)));
		const created = cin7.sandbox.customers().filter((customer) => customer.createdByApi);
		expect(created).toHaveLength(1);
		expect(created[0].fields.AdditionalAttribute1).toBe(TROUBLES.newCustomerCode);
		expect(created[0].ignoredFields).toEqual([]);
	});

	it('reads products and customers once for all orders of a run', async () => {
		const adapter = cin7.adapter();
		const orders = cin7.orders.filter(({ joorOrderId }) => Number(joorOrderId) >= 7741200).slice(0, 6);
		await adapter.prepareOrders(orders);
		for (const order of orders) await adapter.deliverOrder(order);
		const reads = cin7.sandbox.log.calls
			.filter((call) => call.method === 'GET')
			.map((call) => call.path.split('/').pop());
		expect(reads.filter((path) => path === 'product')).toHaveLength(1);
		expect(reads.filter((path) => path === 'customer')).toHaveLength(1);
		expect(reads.filter((path) => path === 'saleList')).toHaveLength(orders.length);
	});

	it('writes nothing when the order is there already', async () => {
		await cin7.adapter().deliverOrder(good());
		const again = await cin7.adapter().deliverOrder(good());
		expect(again).toMatchObject({ created: false, completed: false, customerCreated: false, status: 'AUTHORISED' });
		expect(cin7.sandbox.orders()).toHaveLength(1);
	});

	it('adds the lines to the header of an interrupted delivery', async () => {
		cin7.sandbox.faults.add({
			kind: 'status',
			status: 400,
			method: 'POST',
			path: /sale\/order$/,
			body: [{ ErrorCode: 400, Exception: 'Lines are not accepted now' }],
		});
		const rejection = await heldReason(cin7.adapter().deliverOrder(good()));
		expect(rejection).toMatchObject({ reasonCode: 'wms-refused' });
		expect(rejection.reason).toContain('Lines are not accepted now');
		expect(await cin7.adapter().planOrder(good())).toMatchObject({ action: 'complete' });
		expect(await cin7.adapter().deliverOrder(good())).toMatchObject({
			created: false,
			completed: true,
			status: 'AUTHORISED',
		});
		expect(cin7.sandbox.orders()).toHaveLength(1);
		expect(cin7.sandbox.orders()[0].lines).toHaveLength(good().lines.length);
	});

	it.each([
		['header', /\/sale$/, 'lost-answer'],
		['header', /\/sale$/, 'reset'],
		['lines', /\/sale\/order$/, 'lost-answer'],
		['lines', /\/sale\/order$/, 'reset'],
		['customer', /\/customer$/, 'lost-answer'],
		['customer', /\/customer$/, 'reset'],
	] as const)('makes one sale and one customer when the %s call (%s) ends in a %s', async (_step, path, kind) => {
		const order = trouble(TROUBLES.orders.newCustomer);
		cin7.sandbox.faults.add({ kind, method: 'POST', path });
		const delivery = await cin7.adapter().deliverOrder(order);
		expect(delivery).toMatchObject({ created: true, customerCreated: true });
		expect(cin7.sandbox.orders()).toHaveLength(1);
		expect(cin7.sandbox.orders()[0].orderStatus).toBe('AUTHORISED');
		expect(cin7.sandbox.customers().filter((customer) => customer.createdByApi)).toHaveLength(1);
	});

	it('leaves a draft as the target status says, and sends its lines again after an interruption only where they are missing', async () => {
		const drafts = { ...CIN7_ORDER_OPTIONS, orderStatus: 'DRAFT' as const };
		expect(await cin7.adapter(drafts).deliverOrder(good())).toMatchObject({ created: true, status: 'DRAFT' });
		expect(await heldReason(cin7.adapter(drafts).deliverOrder(good()))).toMatchObject({
			reasonCode: 'sale-incomplete',
		});
		expect(cin7.sandbox.orders()).toHaveLength(1);
	});

	it('holds an order that Cin7 Core has twice and names both sales', async () => {
		await cin7.adapter().deliverOrder(good());
		const { header } = cin7.sandbox.orders()[0];
		await fetch(`${cin7.credential.baseUrl}/sale`, {
			method: 'POST',
			headers: {
				'api-auth-accountid': cin7.credential.accountId,
				'api-auth-applicationkey': cin7.credential.applicationKey,
			},
			body: JSON.stringify({ ...header, CustomerID: cin7.sandbox.orders()[0].customerId }),
		});
		const rejection = await heldReason(cin7.adapter().deliverOrder(good()));
		expect(rejection.reasonCode).toBe('duplicate-in-wms');
		for (const sale of cin7.sandbox.orders()) expect(rejection.reason).toContain(sale.orderNumber);
	});

	it('delivers anew after the sale was voided, and shows a voided sale as such', async () => {
		await cin7.adapter().deliverOrder(good());
		expect(await cin7.adapter().cancelOrder(good().reference)).toMatchObject({ cancelled: true });
		expect(await cin7.adapter().cancelOrder(good().reference)).toMatchObject({ cancelled: true });
		expect(await cin7.adapter().findOrder(good().reference)).toMatchObject({ status: 'VOIDED' });
		expect(await cin7.adapter().deliverOrder(good())).toMatchObject({ created: true });
		expect(await cin7.adapter().cancelOrder('JOOR-1')).toMatchObject({ cancelled: false });
	});

	it('holds an unknown item before it creates the customer', async () => {
		const order = { ...trouble(TROUBLES.orders.newCustomer), lines: trouble(TROUBLES.orders.unknownUpc).lines };
		expect(await heldReason(cin7.adapter().deliverOrder(order))).toMatchObject({ reasonCode: 'unknown-sku' });
		expect(cin7.sandbox.customers().some((customer) => customer.createdByApi)).toBe(false);
	});

	it.each([
		['neither code nor name', { code: '', name: '' }, {}, 'missing-customer'],
		['a code alone that nobody has', { code: 'NOBODY', name: '' }, {}, 'missing-customer'],
		[
			'a customer that may not be created',
			{ code: 'X-1', name: 'New Shop' },
			{ createCustomers: false },
			'unknown-customer',
		],
	])('holds an order with %s', async (_case, customer, settings, reasonCode) => {
		const order = { ...good(), customer: { ...good().customer, ...customer } };
		const adapter = cin7.adapter({ ...CIN7_ORDER_OPTIONS, ...settings });
		expect(await heldReason(adapter.deliverOrder(order))).toMatchObject({ reasonCode });
		expect(cin7.sandbox.orders()).toHaveLength(0);
	});

	it('creates a new customer like most customers of the account when the options do not say', async () => {
		const order = { ...good(), customer: { ...good().customer, code: 'X-1', name: 'New Shop' } };
		const bare = { taxRule: '', accountReceivable: '', revenueAccount: '', paymentTerm: '', priceTier: '' };
		const result = await cin7.adapter({ ...CIN7_ORDER_OPTIONS, ...bare }).deliverOrder(order);
		expect(result).toMatchObject({ created: true, customerCreated: true });
		const made = cin7.sandbox.customers().find((customer) => customer.createdByApi);
		expect(made?.fields).toMatchObject({ AccountReceivable: '610', RevenueAccount: '200', Name: 'New Shop' });
	});

	it("holds an order of a JOOR warehouse that is no location, and takes JOOR's default as none", async () => {
		const order = { ...good(), warehouse: { name: 'Moon Base', code: '' } };
		const held = await heldReason(cin7.adapter().deliverOrder(order));
		expect(held).toMatchObject({ reasonCode: 'unknown-warehouse' });
		expect(held.reason).toContain('Main Warehouse');
		const plain = { ...good(), warehouse: { name: 'Default', code: '' } };
		expect(await cin7.adapter({ ...CIN7_ORDER_OPTIONS, location: 'West DC' }).deliverOrder(plain)).toMatchObject({
			created: true,
		});
		expect(cin7.sandbox.orders()[0].location).toBe('West DC');
	});

	it('finds a customer by exact name and not by part of it, and holds when name and code disagree', async () => {
		const [outlet, plain] = cin7.sandbox.customers();
		expect(String(outlet.fields.Name)).toBe(`${String(plain.fields.Name)} Outlet`);
		const named = (code: string) => ({
			...good(),
			customer: { ...good().customer, code, name: ` ${String(plain.fields.Name).toUpperCase()} ` },
		});
		expect(await cin7.adapter().deliverOrder(named(''))).toMatchObject({ customerId: plain.id });
		const other = { ...named('SOMEBODY-ELSE'), reference: 'JOOR-2' };
		expect(await heldReason(cin7.adapter().deliverOrder(other))).toMatchObject({ reasonCode: 'ambiguous-customer' });
	});

	it('holds an order in another currency than its customer buys in', async () => {
		const rejection = await heldReason(cin7.adapter().deliverOrder({ ...good(), currency: 'EUR' }));
		expect(rejection.reasonCode).toBe('currency-mismatch');
		expect(rejection.reason).toContain('EUR');
	});

	it("holds with the system's own words when a value is not in the account", async () => {
		const rejection = await heldReason(
			cin7.adapter({ ...CIN7_ORDER_OPTIONS, paymentTerm: 'Net 45' }).deliverOrder(good()),
		);
		expect(rejection).toMatchObject({ reasonCode: 'wms-refused' });
		expect(rejection.reason).toContain("Terms 'Net 45' was not found in reference book");
	});

	it("takes the customer's own payment term when the account does not use JOOR's", async () => {
		await cin7.adapter({ ...CIN7_ORDER_OPTIONS, paymentTerm: '' }).deliverOrder(good());
		const [sale] = cin7.sandbox.orders();
		expect(sale.header.Terms).not.toBe('Net 30');
		expect(String(sale.header.Note)).toContain('Payment term in JOOR: Net 30');
	});

	it('plans customer, header and lines without writing', async () => {
		const plan = await cin7.adapter().planOrder(trouble(TROUBLES.orders.newCustomer));
		expect(plan).toMatchObject({ action: 'create', customer: 'create' });
		expect(plan.requests.map((request) => request.path)).toEqual(['/customer', '/sale', '/sale/order']);
		expect(cin7.sandbox.log.calls.every((call) => call.method === 'GET')).toBe(true);
	});

	it('reads styles with colours, sizes, prices, images, linesheets and season', async () => {
		const { products, rejected } = await cin7.adapter({}).listProducts({});
		const styles = cin7.catalogue.styles.filter((style) => style.skus.some((sku) => !sku.onlyInJoor));
		expect(rejected).toEqual([]);
		expect(products).toHaveLength(styles.length);
		const style = styles.find((one) => one.linesheets.length > 0 && one.skus.length > 1 && one.imageUrls.length > 0);
		if (!style) throw new Error('The catalogue lacks such a style');
		const product = products.find((one) => one.styleNumber === style.styleNumber);
		expect(product).toMatchObject({
			name: style.name,
			supplierCode: style.supplierCode,
			linesheets: style.linesheets,
			season: { name: style.season.name, year: style.season.year },
			tags: style.tags,
			images: style.imageUrls,
			prices: [{ currency: 'USD', wholesale: style.skus[0].wholesale, retail: style.skus[0].retail }],
		});
		expect(
			product?.variants.map((variant) => [
				variant.sku,
				variant.upc,
				variant.color.name,
				variant.size.name,
				variant.images[0],
			]),
		).toEqual(style.skus.map((sku) => [sku.sku, sku.upc, sku.colorName, sku.sizeName, sku.imageUrl]));
		const alone = products.find((one) =>
			one.variants.some((variant) => variant.sku.startsWith(TROUBLES.styles.withoutFamily)),
		);
		expect(alone?.variants).toHaveLength(1);
	});

	it.each(['its family', 'its products'])('gives a style whole when only %s changed', async (what) => {
		const style = cin7.catalogue.styles.find((one) => one.skus.length > 3);
		if (!style) throw new Error('The catalogue lacks such a style');
		const since = new Date(Date.now() - 1_000).toISOString();
		const patch = what === 'its family' ? { name: 'A New Name' } : { wholesale: 99 };
		cin7.sandbox.touchProduct(style.styleNumber, patch);
		const { products } = await cin7.adapter({}).listProducts({ since });
		expect(products.map((product) => product.styleNumber)).toEqual([style.styleNumber]);
		expect(products[0].variants).toHaveLength(style.skus.length);
	});

	it('sums stock over bins and never takes the value in money for a quantity', async () => {
		const { levels } = await cin7.adapter({}).listStock({});
		const skus = cin7.catalogue.styles.flatMap((style) => style.skus).filter((sku) => !sku.onlyInJoor);
		expect(levels).toHaveLength(skus.length * cin7.catalogue.warehouses.length);
		for (const sku of skus.slice(0, 60)) {
			for (const warehouse of cin7.catalogue.warehouses) {
				const { onHand, allocated } = sku.stock[warehouse] ?? { onHand: 0, allocated: 0 };
				const level = levels.find((one) => one.sku === sku.sku && one.warehouse === warehouse);
				expect(level).toMatchObject({ onHand, allocated, available: onHand - allocated });
			}
		}
	});

	it('reads one location, and names the known ones for an unknown name', async () => {
		const [warehouse] = cin7.catalogue.warehouses;
		const { levels } = await cin7.adapter({}).listStock({ warehouses: [warehouse.toUpperCase()] });
		expect(new Set(levels.map((level) => level.warehouse))).toEqual(new Set([warehouse]));
		const failure = (await cin7
			.adapter({})
			.listStock({ warehouses: ['Atlantis'] })
			.catch((error: unknown) => error)) as { description: string };
		expect(failure.description).toContain(warehouse);
	});

	it('understands tiers by number and by name, and lists the tiers for an unknown name', async () => {
		const swapped = await cin7.adapter({ wholesaleTier: '2', retailTier: 'wholesale' }).listProducts({ limit: 1 });
		const [plain] = (await cin7.adapter({}).listProducts({ limit: 1 })).products;
		expect(swapped.products[0].prices[0]).toMatchObject({
			wholesale: plain.prices[0].retail,
			retail: plain.prices[0].wholesale,
		});
		const failure = (await cin7
			.adapter({ retailTier: 'MSRP' })
			.listProducts({})
			.catch((error: unknown) => error)) as { description: string };
		expect(failure.description).toContain('Wholesale, Retail');
	});

	it('stops the run, and holds nothing, when the credential is refused', async () => {
		cin7.credential.applicationKey = 'not-the-key';
		const failure = await cin7
			.adapter()
			.deliverOrder(makeOrder())
			.catch((error: unknown) => error);
		expect(failure).toMatchObject({ kind: 'auth' });
		expect(String(failure)).not.toContain('not-the-key');
	});
});
