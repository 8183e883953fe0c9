import type { IDataObject } from 'n8n-workflow';
import { TROUBLES } from '../../sandbox/catalogue';
import { runNode, testCredential, listOptions, type NodeRun } from './harness';
import { CIN7_ORDER_OPTIONS, PATTERN, startCin7, startExtensiv } from '../support/wms';

type Json = IDataObject & { order: IDataObject; input: IDataObject };
const json = (run: NodeRun, output = 0) => run.outputs[output].map((item) => item.json as Json);
const paired = (run: NodeRun, output = 0) =>
	run.outputs[output].map((item) => (item.pairedItem as { item: number }).item);

describe('the WMS nodes in the engine', () => {
	let cin7: Awaited<ReturnType<typeof startCin7>>;
	let im: Awaited<ReturnType<typeof startExtensiv>>;

	beforeEach(async () => {
		[cin7, im] = await Promise.all([startCin7(), startExtensiv()]);
	});
	afterEach(async () => {
		await Promise.all([cin7.close(), im.close()]);
	});

	const onCin7 = (node: string, parameters: IDataObject, items?: IDataObject[], settings = {}) =>
		runNode({
			node,
			parameters: { system: 'cin7Core', ...parameters } as never,
			items: items ?? [{}],
			credentials: { cin7CoreApi: cin7.credential },
			settings,
		});
	const onExtensiv = (node: string, parameters: IDataObject, items?: IDataObject[], settings = {}) =>
		runNode({
			node,
			parameters: { system: 'extensivIntegrationManager', ...parameters } as never,
			items: items ?? [{}],
			credentials: { extensivIntegrationManagerApi: im.credential },
			settings,
		});
	const asItems = (orders: object[]) => orders as IDataObject[];
	const some = (from: { orders: object[] }) => asItems(from.orders.slice(-4));

	it('delivers to Cin7 Core, holds what cannot be delivered, and links each result to its item', async () => {
		const unknown = cin7.orders.find(({ joorOrderId }) => joorOrderId === String(TROUBLES.orders.unknownUpc));
		const orders = some(cin7);
		const items = [orders[0], { ...unknown } as unknown as IDataObject, { reference: 'JOOR-5', lines: [] }, orders[1]];
		const run = await onCin7('wmsOrder', { operation: 'deliver', options: CIN7_ORDER_OPTIONS as IDataObject }, items);
		expect(run.error).toBeUndefined();
		expect(json(run).map(({ reference, created }) => [reference, created])).toEqual([
			[orders[0].reference, true],
			[orders[1].reference, true],
		]);
		expect(json(run)[0].order).toEqual(orders[0]);
		expect(json(run)[0].joorOrderId).toBe(orders[0].joorOrderId);
		expect(paired(run)).toEqual([0, 3]);
		expect(json(run, 1).map(({ reasonCode }) => reasonCode)).toEqual(['unknown-sku', 'no-lines']);
		expect(json(run, 1)[0].input.reference).toBe(unknown?.reference);
		expect(paired(run, 1)).toEqual([1, 2]);
		expect(cin7.sandbox.orders()).toHaveLength(2);
	});

	it('delivers to Integration Manager once, also when the same items come again', async () => {
		const items = some(im);
		const first = await onExtensiv('wmsOrder', { operation: 'deliver' }, items);
		const second = await onExtensiv('wmsOrder', { operation: 'deliver' }, items);
		expect(first.error ?? second.error).toBeUndefined();
		expect(json(first).every(({ created }) => created === true)).toBe(true);
		expect(json(second).every(({ created }) => created === false)).toBe(true);
		expect(im.sandbox.orders()).toHaveLength(items.length);
	});

	it('delivers once when two executions bring the same orders at the same moment', async () => {
		const items = some(cin7);
		const deliver = async () =>
			await onCin7('wmsOrder', { operation: 'deliver', options: CIN7_ORDER_OPTIONS as IDataObject }, items);
		const [one, other] = await Promise.all([deliver(), deliver()]);
		expect(one.error ?? other.error).toBeUndefined();
		expect([...json(one), ...json(other)].filter(({ created }) => created === true)).toHaveLength(items.length);
		expect(cin7.sandbox.orders()).toHaveLength(items.length);
	});

	it('holds the one order that the system cannot digest and delivers the others', async () => {
		const items = some(cin7);
		cin7.sandbox.faults.add({ kind: 'status', status: 500, method: 'POST', path: /\/sale\/order/, skip: 1, times: 2 });
		const run = await onCin7('wmsOrder', { operation: 'deliver', options: CIN7_ORDER_OPTIONS as IDataObject }, items);
		expect(run.error).toBeUndefined();
		expect(json(run)).toHaveLength(items.length - 1);
		expect(json(run, 1)).toMatchObject([{ reasonCode: 'wms-unavailable' }]);
		const again = await onCin7('wmsOrder', { operation: 'deliver', options: CIN7_ORDER_OPTIONS as IDataObject }, items);
		expect(json(again).filter(({ completed }) => completed === true)).toHaveLength(1);
		expect(cin7.sandbox.orders()).toHaveLength(items.length);
	});

	it('keeps what was delivered before an outage, and holds the rest', async () => {
		const items = some(cin7);
		cin7.sandbox.faults.add({ kind: 'status', status: 500, path: /./, skip: 8, times: 1000 });
		const run = await onCin7('wmsOrder', { operation: 'deliver', options: CIN7_ORDER_OPTIONS as IDataObject }, items);
		cin7.sandbox.faults.clear();
		expect(run.error).toBeUndefined();
		expect(json(run).length).toBeGreaterThan(0);
		expect(json(run, 1).length).toBeGreaterThan(0);
		expect(json(run).length + json(run, 1).length).toBe(items.length);
		expect(
			json(run, 1).every(
				({ reasonCode, reason }) => reasonCode === 'wms-unavailable' && String(reason).includes('JOOR-'),
			),
		).toBe(true);
	});

	it('takes the order as JSON text too, and holds what is no order with the reason', async () => {
		const [order] = some(im);
		const bad = [
			{ text: JSON.stringify(order) },
			{ text: 'not JSON' },
			{ text: '{}' },
			{ text: JSON.stringify({ ...order, lines: [{ upc: '1', quantity: 1.5, unitPrice: 1 }] }) },
			{ text: JSON.stringify({ ...order, lines: [{ quantity: 1, unitPrice: 1 }] }) },
		];
		const run = await onExtensiv('wmsOrder', { operation: 'deliver', order: '={{ $json.text }}' }, bad);
		expect(json(run)).toHaveLength(1);
		expect(json(run, 1).map(({ reasonCode }) => reasonCode)).toEqual([
			'malformed-order',
			'missing-reference',
			'malformed-line',
			'malformed-line',
		]);
		expect(json(run, 1)[2].reason).toContain('whole number');
	});

	it('plans without writing', async () => {
		const run = await onCin7(
			'wmsOrder',
			{ operation: 'deliver', mode: 'plan', options: CIN7_ORDER_OPTIONS as IDataObject },
			some(cin7),
		);
		expect(json(run).every(({ action, mode }) => action === 'create' && mode === 'plan')).toBe(true);
		expect(cin7.sandbox.orders()).toHaveLength(0);
	});

	it('stops at an outage without "On Error", and marks the items as failed with it', async () => {
		const items = some(im).slice(0, 2);
		const body = { success_code: false, error_code: 'Invalid', message: 'Invalid API User or API Key' };
		im.sandbox.faults.add({ kind: 'status', status: 200, method: 'GET', path: /orders\/status/, times: 100, body });
		const stopped = await onExtensiv('wmsOrder', { operation: 'deliver' }, items);
		expect(stopped.error?.message).toContain('did not accept the credential');
		expect(stopped.error?.context?.itemIndex).toBe(0);
		const passed = await onExtensiv('wmsOrder', { operation: 'deliver' }, items, { onError: 'continueErrorOutput' });
		expect(passed.outputs[0]).toHaveLength(0);
		expect(passed.outputs[2]).toHaveLength(2);
		expect(im.sandbox.orders()).toHaveLength(0);
	});

	it('gets and cancels by reference, and refuses an empty reference', async () => {
		const [order] = some(im);
		await onExtensiv('wmsOrder', { operation: 'deliver' }, [order]);
		const items = [{ reference: order.reference }, { reference: 'JOOR-1' }, { reference: '' }];
		const got = await onExtensiv('wmsOrder', { operation: 'get' }, items);
		expect(json(got)).toMatchObject([{ reference: order.reference, status: 'new' }]);
		expect(json(got, 1).map(({ reasonCode }) => reasonCode)).toEqual(['unknown-order', 'missing-reference']);
		const planned = await onExtensiv('wmsOrder', { operation: 'cancel', mode: 'plan' }, items);
		expect(json(planned)).toMatchObject([{ action: 'cancel' }]);
		const cancelled = await onExtensiv('wmsOrder', { operation: 'cancel' }, items);
		expect(json(cancelled)).toMatchObject([{ cancelled: true }]);
		expect(json(cancelled, 1).map(({ reasonCode }) => reasonCode)).toEqual(['not-cancelled', 'missing-reference']);
		expect(im.sandbox.orders()[0].status).toBe('canceled');
	});

	it('reads stock from both systems, whatever the number of input items', async () => {
		const [warehouse] = cin7.catalogue.warehouses;
		const fromCin7 = await onCin7('wmsInventory', { warehouses: [warehouse] }, [{}, {}, {}]);
		const fromExtensiv = await onExtensiv(
			'wmsInventory',
			{ warehouses: warehouse, options: { includeSource: false } },
			[{}],
		);
		const byKey = (run: NodeRun) =>
			json(run)
				.map(({ sku, available }) => `${String(sku)}=${String(available)}`)
				.sort();
		expect(fromCin7.error ?? fromExtensiv.error).toBeUndefined();
		expect(byKey(fromCin7)).toEqual(byKey(fromExtensiv));
		expect(byKey(fromCin7).length).toBeGreaterThan(400);
		expect(json(fromExtensiv)[0]).not.toHaveProperty('raw');
		expect(new Set(paired(fromCin7))).toEqual(new Set([0]));
	});

	it('limits results, names an unknown warehouse, and offers the known ones', async () => {
		const limited = await onCin7('wmsInventory', { returnAll: false, limit: 3 });
		expect(json(limited)).toHaveLength(3);
		const unknown = await onCin7('wmsInventory', { warehouses: ['Atlantis'] });
		expect(unknown.error?.message).toContain('Atlantis');
		expect(unknown.error?.description).toContain(cin7.catalogue.warehouses[0]);
		for (const [system, credentials] of [
			['cin7Core', { cin7CoreApi: cin7.credential }],
			['extensivIntegrationManager', { extensivIntegrationManagerApi: im.credential }],
		] as const) {
			const options = await listOptions({
				node: 'wmsInventory',
				method: 'getWarehouses',
				parameters: { system },
				credentials,
			});
			expect(options.map((option) => option.value).sort()).toEqual([...cin7.catalogue.warehouses].sort());
		}
	});

	it('reads styles as one item each, or as rows of variants', async () => {
		const styles = await onCin7('wmsProductDetail', {});
		const rows = await onCin7('wmsProductDetail', { output: 'variant', options: { includeSource: false } });
		expect(styles.error ?? rows.error).toBeUndefined();
		const variants = json(styles).flatMap((style) => style.variants as IDataObject[]);
		expect(json(rows)).toHaveLength(variants.length);
		expect(json(rows)[0]).toMatchObject({ styleNumber: json(styles)[0].styleNumber, sku: variants[0].sku });
		expect(json(rows)[0]).not.toHaveProperty('raw');
	});

	it('completes the thin detail of Integration Manager from a second input', async () => {
		const style = im.catalogue.styles.find((one) => one.skus.length > 3 && one.skus.length < 20);
		if (!style) throw new Error('The catalogue lacks such a style');
		const skus = style.skus.map((sku) => sku.sku).join(',');
		const extra = style.skus.map((sku) => ({
			code: sku.sku,
			style_number: style.styleNumber,
			color: sku.colorName,
			color_code: sku.colorCode,
			size: sku.sizeName,
			linesheet: 'Spring 27 Main',
			image_url_1: sku.imageUrl,
		}));
		const run = await runNode({
			node: 'wmsProductDetail',
			parameters: { system: 'extensivIntegrationManager', skus, mergeDetail: true, mergeKey: 'code' },
			inputs: [[{}], extra],
			credentials: { extensivIntegrationManagerApi: im.credential },
		});
		expect(run.error).toBeUndefined();
		expect(json(run)).toHaveLength(1);
		expect(json(run)[0]).toMatchObject({
			styleNumber: style.styleNumber,
			name: style.name,
			linesheets: ['Spring 27 Main'],
		});
		const colors = (json(run)[0].variants as Array<{ color: { name: string } }>).map((variant) => variant.color.name);
		expect(colors).toEqual(style.skus.map((sku) => sku.colorName));
	});

	it('rejects SKUs that do not fit the pattern and names a pattern that cannot be used', async () => {
		const sku = im.catalogue.styles[0].skus[0].sku;
		const run = await onExtensiv('wmsProductDetail', { skus: `${sku}, ODD`, skuPattern: PATTERN });
		expect(json(run)).toHaveLength(1);
		expect(json(run, 1)).toMatchObject([{ reasonCode: 'sku-pattern-mismatch', input: { sku: 'ODD' } }]);
		const bad = await onExtensiv('wmsProductDetail', { skuPattern: '{model}-{size}' });
		expect(bad.error?.description).toContain('{model}');
		const notADate = await onCin7('wmsInventory', { since: 'last week' });
		expect(notADate.error?.message).toContain('last week');
	});

	it('tests credentials: right, wrong, and a base URL that leads elsewhere', async () => {
		const bare = cin7.credential.baseUrl.replace(/\/ExternalApi.*/, '');
		expect(await testCredential('cin7CoreApi', cin7.credential)).toMatchObject({ status: 'OK' });
		expect(await testCredential('cin7CoreApi', { ...cin7.credential, baseUrl: `${bare}/` })).toMatchObject({
			status: 'OK',
		});
		expect(await testCredential('cin7CoreApi', { ...cin7.credential, applicationKey: 'wrong' })).toMatchObject({
			status: 'Error',
		});
		expect(await testCredential('extensivIntegrationManagerApi', im.credential)).toMatchObject({ status: 'OK' });
		const withVersion = { ...im.credential, baseUrl: `${im.credential.baseUrl}/v1/` };
		expect(await testCredential('extensivIntegrationManagerApi', withVersion)).toMatchObject({ status: 'OK' });
		const wrong = await testCredential('extensivIntegrationManagerApi', { ...im.credential, apiKey: 'wrong' });
		expect(wrong).toMatchObject({ status: 'Error' });
		expect(wrong.message).toContain('did not accept');
		const elsewhere = { ...im.credential, baseUrl: cin7.credential.baseUrl };
		expect(await testCredential('extensivIntegrationManagerApi', elsewhere)).toMatchObject({ status: 'Error' });
		expect(await testCredential('cin7CoreApi', { ...cin7.credential, baseUrl: `${bare}/elsewhere` })).toMatchObject({
			status: 'Error',
		});
	});
});
