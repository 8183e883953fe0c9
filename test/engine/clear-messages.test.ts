import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';
import { sandboxCredentials } from '../../sandbox/demo/stage';
import { startSandbox, type Sandbox } from '../../sandbox';
import { TROUBLES } from '../../sandbox/catalogue';
import { runNode, type NodeRun } from './harness';

/** The flows, node after node: what each bad record is told, and that it stops nobody else. */
describe('bad input along the flows', () => {
	let sandbox: Sandbox;
	let credentials: Record<string, ICredentialDataDecryptedObject>;

	beforeAll(async () => {
		sandbox = await startSandbox({ size: 'small' });
		credentials = Object.fromEntries(
			sandboxCredentials(sandbox).map(({ type, data }) => [type, data as ICredentialDataDecryptedObject]),
		);
	});
	afterAll(async () => await sandbox?.close());

	const json = (run: NodeRun, output = 0) => (run.outputs[output] ?? []).map((item) => item.json);
	const run = async (node: string, parameters: INodeParameters, items?: IDataObject[], given = credentials) =>
		await runNode({ node, parameters, items, credentials: given });
	const reasonOf = (done: NodeRun, reasonCode: string) =>
		String(json(done, 1).find((item) => item.reasonCode === reasonCode)?.reason ?? '');
	const expectAll = (done: NodeRun, count: number) => {
		expect(done.error).toBeUndefined();
		expect(json(done).length + json(done, 1).length).toBe(count);
	};

	it('products: an over-long name, a missing price and a missing linesheet are rejected, the others reach JOOR', async () => {
		const products = json(
			await run('wmsProductDetail', { system: 'cin7Core', options: { seasonAttribute: 'AdditionalAttribute1' } }),
		);
		const { priceLabel } = sandbox.catalogue;
		const options = { priceLabel, currency: 'USD' };
		const mapped = await run('joorFieldMapping', { direction: 'productToJoor', preset: 'cin7Core', options }, products);
		expectAll(mapped, products.length);
		expect(reasonOf(mapped, 'style-name-too-long')).toMatch(/1\d\d characters.*100/);
		expect(reasonOf(mapped, 'missing-wholesale-price')).toMatch(/wholesale price/i);
		expect(reasonOf(mapped, 'no-linesheet')).toMatch(/linesheet/i);
		const written = await run('joorUpsertStyle', {}, json(mapped));
		expectAll(written, json(mapped).length);
		expect(json(written, 1)).toEqual([]);
	});

	it('products: a price label that JOOR does not have is named by JOOR itself', async () => {
		const products = json(await run('wmsProductDetail', { system: 'cin7Core', returnAll: false, limit: 2 }));
		const options = { priceLabel: 'Nobody', currency: 'USD', defaultLinesheet: 'Main' };
		const mapped = await run('joorFieldMapping', { direction: 'productToJoor', preset: 'cin7Core', options }, products);
		const changed = json(mapped).map((style) => ({
			...style,
			style_identifier: `X-${String(style.style_identifier)}`,
			skus: [],
		}));
		const written = await run('joorUpsertStyle', {}, changed);
		expectAll(written, changed.length);
		expect(reasonOf(written, 'joor-refused')).toMatch(/Nobody/);
	});

	it('stock: an unknown warehouse and an unknown UPC are rejected by name, the other SKUs are set', async () => {
		const levels = json(await run('wmsInventory', { system: 'cin7Core', returnAll: true }));
		const map = { values: [{ from: 'West DC', to: 'Moon Base' }] };
		const mapped = await run(
			'joorFieldMapping',
			{ direction: 'stockToJoor', preset: 'cin7Core', warehouseMap: map },
			levels,
		);
		const rows = [...json(mapped).slice(0, 40), { warehouse: 'Main Warehouse', upc: '000000000000', inventory: 5 }];
		const sent = await run('joorSetInventory', {}, rows);
		expectAll(sent, rows.length);
		const reasons = json(sent, 1).map((item) => String(item.reason));
		expect(reasons.some((reason) => reason.includes('Moon Base') && /warehouse/i.test(reason))).toBe(true);
		expect(reasons.some((reason) => reason.includes('000000000000'))).toBe(true);
		expect(json(sent).length).toBeGreaterThan(10);
		const unknown = await run('wmsInventory', { system: 'cin7Core', warehouses: ['Moon Base'] });
		expect(`${unknown.error?.message} ${unknown.error?.description}`).toMatch(
			/no warehouse "Moon Base".*Main Warehouse/,
		);
	});

	it('orders: a missing customer code and an unknown UPC are held, the others are delivered and marked', async () => {
		const read = {
			resource: 'order',
			operation: 'getMany',
			returnAll: true,
			orderStatus: 'approved',
			exportStatus: 'notExported',
		};
		const orders = json(await run('joor', read));
		const mapped = await run('joorFieldMapping', { direction: 'orderToWms', preset: 'cin7Core' }, orders);
		expectAll(mapped, orders.length);
		expect(reasonOf(mapped, 'missing-customer-code')).toMatch(/customer code in JOOR/);
		const few = json(mapped).filter((order, i) => i < 6 || order.joorOrderId === String(TROUBLES.orders.unknownUpc));
		const delivered = await run('wmsOrder', { system: 'cin7Core', operation: 'deliver' }, few);
		expectAll(delivered, few.length);
		expect(reasonOf(delivered, 'unknown-sku')).toMatch(/style .* colour .* UPC \d+/);
		const marking = {
			resource: 'order',
			operation: 'markAsExported',
			orderId: '={{ $json.joorOrderId }}',
			deliveredOrder: '={{ $json.order.raw }}',
		};
		const marked = await run('joor', marking, json(delivered));
		expect(json(marked)).toHaveLength(json(delivered).length);
		expect(json(marked, 1)).toEqual([]);
	});

	it.each([
		[
			'a warehouse map that is no JSON',
			'joorFieldMapping',
			{ direction: 'stockToJoor', preset: 'cin7Core', options: { warehouseMapJson: '{"a": ' } },
			/warehouse map/i,
		],
		[
			'a SKU pattern without its parts',
			'joorFieldMapping',
			{ direction: 'orderToWms', preset: 'cin7Core', options: { skuPattern: '{model}' } },
			/pattern/i,
		],
		[
			'an Already Sent list that is no object',
			'joorSetInventory',
			{ options: { alreadySent: '[1, 2' } },
			/Already Sent/,
		],
	] as Array<[string, string, INodeParameters, RegExp]>)(
		'settings: %s is named before anything is sent',
		async (_case, node, parameters, words) => {
			const before = sandbox.joor.calls.length;
			const done = await run(node, parameters, [{ warehouse: 'Main Warehouse', upc: '1', inventory: 1 }]);
			expect(`${done.error?.message} ${done.error?.description}`).toMatch(words);
			expect(sandbox.joor.calls).toHaveLength(before);
		},
	);

	it.each([
		['joor', 'joorApi', { apiToken: 'wrong-token-0001' }, {}],
		['wmsInventory', 'cin7CoreApi', { applicationKey: 'wrong-key-0001' }, { system: 'cin7Core' }],
		[
			'wmsInventory',
			'extensivIntegrationManagerApi',
			{ apiKey: 'wrong-key-0001' },
			{ system: 'extensivIntegrationManager' },
		],
	] as Array<[string, string, ICredentialDataDecryptedObject, INodeParameters]>)(
		'%s: a wrong %s says so and shows no secret',
		async (node, type, wrong, parameters) => {
			const done = await run(node, parameters, undefined, {
				...credentials,
				[type]: { ...credentials[type], ...wrong },
			});
			expect(done.error?.message).toMatch(/did not accept the credential/);
			const shown = JSON.stringify(done.error) + String(done.error?.description) + String(done.error?.stack);
			for (const secret of Object.values(wrong)) {
				expect(shown).not.toContain(String(secret));
				expect(shown).not.toContain(Buffer.from(String(secret)).toString('base64').replace(/=+$/, ''));
			}
		},
	);

	it('a credential that leads to the wrong place tells to check base URL and environment', async () => {
		const elsewhere = {
			...credentials,
			joorApi: { ...credentials.joorApi, baseUrl: `${sandbox.cin7.url}/ExternalApi/v2` },
		};
		const done = await run('joor', { resource: 'order', operation: 'getMany' }, undefined, elsewhere);
		expect(`${done.error?.message} ${done.error?.description}`).toMatch(/base URL|environment/i);
	});
});
