import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { level, line, order, product, variant } from '../unit/mapping-support';
import { loadPackage, runNode, type RunNodeOptions } from './harness';

const categories = [{ id: 9, department: 'WOMEN', parent_name: 'Apparel', name: 'Tops' }];

let server: Server;
let reads = 0;
let broken = false;
let credentials: RunNodeOptions['credentials'];

beforeAll(async () => {
	server = createServer((_request, response) => {
		reads += 1;
		response.writeHead(broken ? 401 : 200, { 'content-type': 'application/json' });
		response.end(JSON.stringify(broken ? {} : { response: { code: 0, comment: '', log_id: 'log-1' }, categories }));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	credentials = { joorApi: { environment: 'custom', apiToken: 'a', baseUrl } };
});

afterAll(async () => {
	server.closeAllConnections();
	await new Promise((resolve) => server.close(resolve));
});

beforeEach(() => {
	reads = 0;
	broken = false;
});

const asItem = (item: object) => item as IDataObject;

function run(direction: string, items: object[], parameters: INodeParameters = {}, more: Partial<RunNodeOptions> = {}) {
	return runNode({
		node: 'joorFieldMapping',
		items: items.map((item) => ({ json: asItem(item) })),
		parameters: { direction, preset: 'cin7Core', ...parameters },
		...more,
	});
}

describe('Joor Field Mapping, products', () => {
	const off = { categories: 'off' };

	it('puts styles on Mapped and the others on Rejected with reason and input, each linked to its item', async () => {
		const items = [
			product({ prices: [] }),
			product(),
			product({ name: '', linesheets: [], season: { name: '', year: '', code: '' } }),
		];
		const done = await run('productToJoor', items, off);
		expect(done.error).toBeUndefined();
		const [mapped, rejected] = done.outputs;
		expect(mapped).toHaveLength(1);
		expect(mapped[0]).toMatchObject({ json: { style_number: 'ALD100' }, pairedItem: { item: 1 } });
		expect(mapped[0].json).not.toHaveProperty('warnings');
		expect(rejected.map(({ json, pairedItem }) => [json.reasonCode, json.logId, pairedItem])).toEqual([
			['missing-wholesale-price', '', { item: 0 }],
			['missing-style-name', '', { item: 2 }],
		]);
		expect(rejected[1].json.reason).toMatch(/no name.*neither a linesheet nor a season/);
		expect(rejected[1].json.input).toMatchObject({ styleNumber: 'ALD100' });
		expect(done.hints[0].message).toContain('2 of 3 items were rejected: missing-wholesale-price (1)');
	});

	it('needs no JOOR credential when categories are not sent', async () => {
		const done = await run('productToJoor', [product()], off, { credentials: undefined });
		expect(done.error).toBeUndefined();
		expect(reads).toBe(0);
	});

	it("reads JOOR's categories once for all items, and not at all when no item has one", async () => {
		const done = await run('productToJoor', [product(), product(), product({ category: 'Hats' })], {}, { credentials });
		expect(done.error).toBeUndefined();
		expect(reads).toBe(1);
		expect(done.outputs[0].map(({ json }) => json.categories)).toEqual([
			[{ category_id: '9' }],
			[{ category_id: '9' }],
			undefined,
		]);
		expect(done.outputs[0][2].json.warnings).toEqual([expect.stringContaining('"Hats"')]);
		await run('productToJoor', [product({ category: '' })], {}, { credentials });
		expect(reads).toBe(1);
	});

	it('fails when the categories cannot be read, or goes on as the On Error setting says', async () => {
		broken = true;
		const failed = await run('productToJoor', [product(), product()], {}, { credentials });
		expect(failed.error).toMatchObject({ name: 'NodeApiError', httpCode: '401' });
		const settings = { onError: 'continueErrorOutput' as const };
		const went = await run('productToJoor', [product(), product()], {}, { credentials, settings });
		expect(went.error).toBeUndefined();
		expect(went.outputs.map((items) => items.length)).toEqual([0, 0, 2]);
		expect(went.outputs[2][1].json).toMatchObject({ styleNumber: 'ALD100', error: expect.any(String) });
	});

	it('works out overrides and options for each item', async () => {
		const values = [
			{ field: 'style_name', value: '={{ $json.raw.Title }}' },
			{ field: 'tags', value: '={{ [$json.brand, "New"] }}' },
			{ field: 'product_type_tag', value: '' },
			{ field: 'supplier_code_tag', value: '' },
		];
		const items = [product({ raw: { Title: 'One' } }), product({ raw: { Title: 'Two' } })];
		const options = {
			currency: 'EUR',
			shipStart: '2026-08-01T00:00:00',
			deliveryOverwrite: '={{ "3" }}',
			publicLinesheets: true,
		};
		const done = await run('productToJoor', items, { ...off, productOverrides: { values }, options });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0].map(({ json }) => json.style_name)).toEqual(['One', 'Two']);
		expect(done.outputs[0][0].json).toMatchObject({
			delivery_overwrite: 3,
			prices: [{ price_currency: 'EUR' }],
			deliveries: [{ date_delivery_start: '2026-08-01', public: 1 }],
			tags: [{ tag_name: 'Alder' }, { tag_name: 'New' }],
		});
	});
});

describe('Joor Field Mapping, stock', () => {
	it('sums warehouses that are one in JOOR and links the row to all of its items', async () => {
		const warehouseMap = { values: [{ from: 'East', to: 'Default' }] };
		const options = { safetyStock: 2, warehouseMapJson: '={{ { West: "Default" } }}' };
		const items = [
			level({ available: 10 }),
			level({ warehouse: 'West', available: 5 }),
			level({ upc: '', warehouse: 'North' }),
		];
		const done = await run('stockToJoor', items, { warehouseMap, options });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0]).toHaveLength(1);
		expect(done.outputs[0][0]).toMatchObject({
			json: { warehouse: 'Default', upc: '800123456780', inventory: 13 },
			pairedItem: [{ item: 0 }, { item: 1 }],
		});
		expect(done.outputs[1][0]).toMatchObject({ json: { reasonCode: 'missing-upc' }, pairedItem: { item: 2 } });
	});

	it.each([
		['an override without a field', { stockOverrides: { values: [{ field: '', value: 'x' }] } }, 'override'],
		['a warehouse map without a name', { warehouseMap: { values: [{ from: 'East', to: '' }] } }, 'warehouse map'],
		['a warehouse map that is no JSON', { options: { warehouseMapJson: '{"East"' } }, 'Warehouse Map (JSON)'],
		['a malformed SKU pattern', { options: { skuPattern: '{style}{size}' } }, 'SKU pattern'],
		['a safety stock that is no number', { options: { safetyStock: '={{ "many" }}' } }, 'setting'],
	])('stops before any item with %s', async (_what, parameters, words) => {
		const done = await run('stockToJoor', [level()], parameters as INodeParameters);
		expect(done.error).toMatchObject({ name: 'NodeOperationError', message: expect.stringContaining(words) });
		expect(done.error?.description).toEqual(expect.any(String));
	});
});

describe('Joor Field Mapping, orders', () => {
	it('gives orders for the warehouse, and holds those that cannot be delivered', async () => {
		const items = [
			order(),
			order({ customer_code: '' }),
			order({ line_items: [line({ item_upc: '' })] }),
			order({ order_type: '0' }),
		];
		const warehouseMap = { values: [{ from: 'Default', to: 'Main Warehouse' }] };
		const done = await run('orderToWms', items, { warehouseMap });
		expect(done.error).toBeUndefined();
		expect(done.outputs[0]).toMatchObject([
			{
				json: { reference: 'JOOR-9001234', warehouse: { name: 'Main Warehouse' }, totals: { difference: 0 } },
				pairedItem: { item: 0 },
			},
		]);
		expect(done.outputs[1].map(({ json }) => json.reasonCode)).toEqual([
			'missing-customer-code',
			'line-without-upc',
			'order-cancelled',
		]);
	});
});

describe('Joor Field Mapping, the node', () => {
	it('is known to n8n with its outputs, icons and as a tool', () => {
		const { nodeTypes, fullName } = loadPackage();
		const { description } = nodeTypes.getByNameAndVersion(fullName('joorFieldMapping'), 1);
		expect(description).toMatchObject({
			displayName: 'Joor Field Mapping',
			outputNames: ['Mapped', 'Rejected'],
			usableAsTool: true,
		});
	});

	it('maps variants of a hundred styles and says so in one pass', async () => {
		const own = (n: number) => variant({ sku: `S${n}-INK-M`, upc: '' });
		const many = Array.from({ length: 100 }, (_, n) => product({ styleNumber: `S${n}`, variants: [own(n)] }));
		const done = await run('productToJoor', many, { categories: 'off' });
		expect(done.outputs.map((items) => items.length)).toEqual([100, 0]);
		expect(done.hints).toEqual([]);
	});
});
