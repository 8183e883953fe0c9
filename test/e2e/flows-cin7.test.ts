import { TROUBLES } from '../../sandbox/catalogue';
import { compareSides } from '../../sandbox/demo/compare';
import { runFlow, runFlows, type FlowFigures } from '../../sandbox/demo/runFlows';
import type { Stage } from '../../sandbox/demo/stage';
import { withSettings } from '../../sandbox/demo/templates';
import { exportedOrders, joorAccount, openStage, orderReads } from './support';

jest.setTimeout(600_000);

describe('the shipped flows with Cin7 Core', () => {
	let stage: Stage;
	let end: () => Promise<void>;
	let first: FlowFigures;

	beforeAll(async () => {
		({ stage, end } = await openStage({ sandbox: { size: 'small' } }));
		first = await runFlows(stage, () => undefined);
	});
	afterAll(async () => await end?.());

	it('create the styles and reject three, each for its reason', () => {
		expect(first.products).toMatchObject({ read: 40, created: 37, updated: 0, unchanged: 0, rejected: 3 });
		expect(first.products.reasons).toEqual({
			'style-name-too-long': 1,
			'no-linesheet': 1,
			'missing-wholesale-price': 1,
		});
		expect(joorAccount(stage).styles.withIdentifier(TROUBLES.styles.numericNumber)).toBeDefined();
	});

	it('deliver every order that can be delivered, hold the others, and mark what was delivered', () => {
		expect(first.orders).toMatchObject({ eligible: 26, delivered: 24, held: 2, marked: 24 });
		expect(first.orders.reasons).toEqual({ 'missing-customer-code': 1, 'unknown-sku': 1 });
		const held = [TROUBLES.orders.noCustomerCode, TROUBLES.orders.unknownUpc].map(String);
		expect(exportedOrders(stage)).toHaveLength(24);
		expect(exportedOrders(stage).filter((id) => held.includes(id))).toEqual([]);
	});

	it('create the customer that Cin7 Core did not have, once', () => {
		const made = stage.sandbox.cin7.customers().filter((customer) => customer.createdByApi);
		expect(made).toHaveLength(1);
		expect(made[0].fields.AdditionalAttribute1).toBe(TROUBLES.newCustomerCode);
	});

	it('give each stock level one result', () => {
		const { levels, accepted, rejected } = first.stock;
		expect(accepted + rejected).toBe(levels);
		expect(first.stock.reasons).toMatchObject({ 'missing-upc': 4 });
	});

	it('leave both sides without a difference', async () => {
		const { differences, ...counts } = await compareSides(stage);
		expect(differences).toEqual([]);
		expect(counts).toMatchObject({ styles: 37, orders: 24 });
	});

	it('read every order without marking, but for the marking of one order at a time', () => {
		const reads = orderReads(stage);
		const marking = reads.filter((call) => String(call.query.sync) !== '0');
		expect(reads.length).toBeGreaterThan(marking.length);
		expect(marking).toHaveLength(24);
		for (const call of marking)
			expect(call.query).toMatchObject({ sync: '1', count: '1', order_id: expect.any(String) });
	});

	it('send only what the systems document', () => {
		expect([...joorAccount(stage).ignoredFields]).toEqual([]);
		expect(stage.sandbox.cin7.orders().flatMap((sale) => sale.ignoredFields)).toEqual([]);
		expect(stage.sandbox.cin7.customers().flatMap((customer) => customer.ignoredFields)).toEqual([]);
	});

	it('log held orders and rejected records with their reasons', async () => {
		const orders = (await stage.host.dataTableRows('joor_order_log')) ?? [];
		expect(orders).toHaveLength(26);
		expect(orders.filter((row) => row.state === 'exported')).toHaveLength(24);
		const held = orders.filter((row) => row.state === 'held');
		expect(held.map((row) => row.reasonCode).sort()).toEqual(['missing-customer-code', 'unknown-sku']);
		expect(held.every((row) => String(row.reason).length > 20 && row.orderId)).toBe(true);
		const rejects = (await stage.host.dataTableRows('joor_rejects')) ?? [];
		expect(
			rejects
				.filter((row) => row.flow === 'products')
				.map((row) => row.record)
				.sort(),
		).toEqual(
			[TROUBLES.styles.nameTooLong, TROUBLES.styles.noLinesheetNoSeason, TROUBLES.styles.noWholesalePrice].sort(),
		);
	});

	it('deliver nothing twice and write nothing that is unchanged', async () => {
		const writes = () =>
			stage.sandbox.joor.calls.filter((call) => call.method !== 'GET' && !call.path.includes('bulk-inventory')).length;
		const before = { writes: writes(), sales: stage.sandbox.cin7.orders().length };
		const second = await runFlows(stage, () => undefined);
		expect(second.orders).toMatchObject({ eligible: 2, delivered: 0, held: 2, marked: 0 });
		expect(second.products).toMatchObject({ created: 0, updated: 0 });
		expect(second.stock).toMatchObject({ accepted: 0, unchanged: first.stock.accepted });
		expect({ writes: writes(), sales: stage.sandbox.cin7.orders().length }).toEqual(before);
		expect((await compareSides(stage)).differences).toEqual([]);
	});

	it('release a held order by themselves once JOOR has its customer code', async () => {
		const id = TROUBLES.orders.noCustomerCode;
		const { code, name } = stage.sandbox.catalogue.customers[0];
		joorAccount(stage).editOrder(id, { fields: { customer_code: code, customer_name: name } });
		const run = await runFlow(stage, 'order-download');
		expect(run.items('Mark as Exported', 0)).toEqual([
			expect.objectContaining({ order_id: String(id), exported: true }),
		]);
		const rows = (await stage.host.dataTableRows('joor_order_log')) ?? [];
		expect(rows.find((row) => row.orderId === String(id))).toMatchObject({ state: 'exported', reasonCode: '' });
	});

	it('read every product again after a change of the settings, and write only what it changes', async () => {
		const id = stage.workflows['product-sync'];
		const quiet = await runFlow(stage, 'product-sync');
		expect(quiet.items('Get Product Detail', 0)).toEqual([]);
		const saved = await stage.host.getWorkflow(id);
		await stage.host.updateWorkflow(id, withSettings(saved, { defaultLinesheet: 'Always On' }));
		const run = await runFlow(stage, 'product-sync');
		expect(run.items('Get Product Detail', 0)).toHaveLength(first.products.read);
		const done = run.items('Upsert JOOR Styles', 0);
		expect(done.filter((item) => item.action !== 'unchanged')).toEqual([
			expect.objectContaining({ action: 'created', style_number: TROUBLES.styles.noLinesheetNoSeason }),
		]);
	});

	it('carry a changed product and a changed stock level over, and nothing else', async () => {
		const style = stage.sandbox.catalogue.styles.find((one) =>
			joorAccount(stage).styles.withIdentifier(one.styleNumber),
		);
		if (!style) throw new Error('no style in JOOR');
		stage.sandbox.cin7.touchProduct(style.styleNumber, { name: 'A New Name' });
		const products = await runFlow(stage, 'product-sync');
		const done = products.items('Upsert JOOR Styles', 0);
		expect(done.filter((item) => item.action === 'updated')).toEqual([
			expect.objectContaining({
				style_number: style.styleNumber,
				changes: [expect.objectContaining({ field: 'style_name', to: 'A New Name' })],
			}),
		]);
		const sku = style.skus.find((one) => one.upc);
		if (!sku) throw new Error('no SKU with a UPC');
		stage.sandbox.cin7.setStock(sku.sku, 'West DC', 777);
		const stock = await runFlow(stage, 'inventory-sync');
		// Stock of the style that is new since the last run goes along, for the first time.
		const again = stock.items('Set JOOR Inventory', 0).filter((item) => item.status === 'accepted' && item.sentBefore);
		expect(again).toEqual([expect.objectContaining({ upc: sku.upc, warehouse: 'West DC', inventory: 777 })]);
	});
});
