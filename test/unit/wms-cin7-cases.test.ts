import { ApiError } from '../../nodes/shared/http/apiError';
import { createWmsAdapter } from '../../nodes/shared/wms';
import type { Cin7Settings } from '../../nodes/shared/wms/settings';
import type { Row } from '../../nodes/shared/mapping/read';
import { makeLine, makeOrder, scripted, type Answers } from '../support/wms';

const SETTINGS: Cin7Settings = {
	paymentTerm: '30 days',
	accountReceivable: '610',
	revenueAccount: '200',
	taxRule: 'Tax Exempt',
};
const product: Row = { ID: 'p-1', SKU: 'LNX-204-BLK-M', Name: 'Dress', Barcode: '0850001234567', Status: 'Active' };
const customer: Row = { ID: 'c-1', Name: 'North & Pine', Currency: 'USD', AdditionalAttribute1: 'BTQ-0192' };

interface World {
	sales?: Row[];
	sale?: Row;
	customers?: Row[];
	products?: Row[];
	families?: Row[];
	changed?: { products?: Row[]; families?: Row[] };
}

/** Cin7 Core as a script. `sale` is what GET /sale answers; without it the call does not exist. */
function account(world: World): Answers {
	return ({ method, path, query }) => {
		const since = query?.ModifiedSince !== undefined;
		const lists: Record<string, Row> = {
			'/saleList': { SaleList: world.sales ?? [] },
			'/customer': { CustomerList: world.customers ?? [customer] },
			'/product': {
				Products: (since ? (world.changed?.products ?? []) : (world.products ?? [product])).filter(
					(one) => !query?.ID || one.ID === query.ID,
				),
			},
			'/productFamily': { ProductFamilies: since ? (world.changed?.families ?? []) : (world.families ?? []) },
			'/me': { Currency: 'usd' },
		};
		if (method === 'POST' && path === '/sale') return { ID: 's-new' };
		if (method === 'POST' && path === '/sale/order')
			return { SaleID: 's-new', SaleOrderNumber: 'SO-1', Status: 'AUTHORISED' };
		if (method === 'POST') return { CustomerList: [{ ID: 'c-new' }] };
		if (path === '/sale') {
			if (!world.sale) throw new ApiError({ kind: 'unreadable', message: 'a web page' });
			return world.sale;
		}
		return lists[path];
	};
}

function run(world: World, settings: Cin7Settings = SETTINGS) {
	const script = scripted(account(world));
	return { ...script, adapter: createWmsAdapter('cin7Core', script.http, settings) };
}

const writes = (paths: string[]) => paths.filter((path) => !path.startsWith('GET'));
const row = (OrderStatus: string | undefined, more: Row = {}): Row => ({
	SaleID: 's-1',
	OrderNumber: 'SO-1',
	Status: 'ORDERING',
	OrderStatus,
	ExternalID: 'JOOR-900001',
	CustomerID: 'c-1',
	...more,
});

describe('an order that Cin7 Core has already', () => {
	const draft = { ...SETTINGS, orderStatus: 'DRAFT' as const };
	const withLines = { Order: { Lines: [{ SKU: 'X' }] } };
	const withoutLines = { Order: { Lines: [] } };

	it.each([
		['authorised', row('AUTHORISED'), undefined, SETTINGS, []],
		['picked', row('PICKED'), undefined, SETTINGS, []],
		['without an order status', row(undefined), undefined, SETTINGS, ['POST /sale/order']],
		['NOT AVAILABLE', row('NOT AVAILABLE'), undefined, SETTINGS, ['POST /sale/order']],
		['a draft where we authorise', row('DRAFT'), undefined, SETTINGS, ['POST /sale/order']],
		['of an earlier stage and without lines', row('ESTIMATING'), withoutLines, SETTINGS, ['POST /sale/order']],
		['a draft with lines where we authorise', row('DRAFT'), withLines, SETTINGS, []],
		['a draft with lines where we leave drafts', row('DRAFT'), withLines, draft, []],
		['a draft without lines where we leave drafts', row('DRAFT'), withoutLines, draft, ['POST /sale/order']],
		['a draft with a total where the sale cannot be read', row('DRAFT', { Total: 328 }), undefined, draft, []],
	])('%s', async (_case, sale, answer, settings, expected) => {
		const { adapter, paths } = run({ sales: [sale], sale: answer }, settings);
		const delivery = await adapter.deliverOrder(makeOrder());
		expect(delivery).toMatchObject({ created: false, completed: expected.length > 0, id: 's-1' });
		expect(writes(paths())).toEqual(expected);
	});

	it('is held as a draft of which nobody can tell whether its lines are in it', async () => {
		const { adapter, paths } = run({ sales: [row('DRAFT')] }, draft);
		await expect(adapter.deliverOrder(makeOrder())).rejects.toMatchObject({
			rejection: { reasonCode: 'sale-incomplete' },
		});
		expect(writes(paths())).toEqual([]);
	});

	it('does not count when it is voided or when it has another reference', async () => {
		const voided = row('VOIDED', { Status: 'VOIDED' });
		const other = row('AUTHORISED', { SaleID: 's-2', ExternalID: 'JOOR-9000011' });
		const { adapter, paths } = run({ sales: [voided, other] });
		expect(await adapter.deliverOrder(makeOrder())).toMatchObject({ created: true, id: 's-new', number: 'SO-1' });
		expect(writes(paths())).toEqual(['POST /sale', 'POST /sale/order']);
	});
});

describe('finding items and customers', () => {
	it('compares a UPC with its EAN by digits, and prefers the SKU that the mapping knows', async () => {
		const { adapter, requests } = run({ products: [product, { ...product, ID: 'p-2', SKU: 'OTHER', Barcode: '' }] });
		await adapter.deliverOrder(makeOrder({ lines: [makeLine(), makeLine({ lineNumber: 2, sku: 'OTHER' })] }));
		const { Lines } = requests[requests.length - 1].body as { Lines: Row[] };
		expect(Lines.map((line) => line.ProductID)).toEqual(['p-1', 'p-2']);
	});

	it('holds an order whose UPC belongs to two SKUs', async () => {
		const { adapter } = run({ products: [product, { ...product, ID: 'p-2', SKU: 'OTHER' }] });
		await expect(adapter.deliverOrder(makeOrder())).rejects.toMatchObject({
			rejection: { reasonCode: 'ambiguous-upc' },
		});
	});

	it.each([
		['two customers with the code', [customer, { ...customer, ID: 'c-2', Name: 'Other' }]],
		[
			'two customers of the name',
			[customer, { ...customer, ID: 'c-2' }].map((one) => ({ ...one, AdditionalAttribute1: '' })),
		],
		['a customer of the name with another code', [{ ...customer, AdditionalAttribute1: 'ELSE' }]],
	])('holds an order with %s', async (_case, customers) => {
		const { adapter } = run({ customers });
		await expect(adapter.deliverOrder(makeOrder())).rejects.toMatchObject({
			rejection: { reasonCode: 'ambiguous-customer' },
		});
	});

	it('lets the code win over the name', async () => {
		const { adapter } = run({
			customers: [
				{ ...customer, AdditionalAttribute1: 'ELSE' },
				{ ...customer, ID: 'c-2', Name: 'Renamed' },
			],
		});
		expect(await adapter.deliverOrder(makeOrder())).toMatchObject({ customerId: 'c-2', customerCreated: false });
	});

	it('creates one customer for two orders of a run', async () => {
		const { adapter, paths } = run({ customers: [] });
		const orders = [makeOrder(), makeOrder({ reference: 'JOOR-900002' })];
		await adapter.prepareOrders(orders);
		expect(await adapter.deliverOrder(orders[0])).toMatchObject({ customerId: 'c-new', customerCreated: true });
		expect(await adapter.deliverOrder(orders[1])).toMatchObject({ customerId: 'c-new', customerCreated: false });
		expect(paths().filter((path) => path === 'POST /customer')).toHaveLength(1);
	});
});

describe('styles of Cin7 Core', () => {
	const family: Row = {
		ID: 'f-1',
		SKU: 'LNX-204',
		Name: 'Linden',
		Option1Name: 'Colour',
		Option2Name: 'Size',
		Tags: 'Collection_Fall_26, Season_Fall 2026, JOOR, linen',
		Products: [
			{ ID: 'p-1', SKU: 'A', Option1: 'Black', Option2: 'M' },
			{ ID: 'p-2', SKU: 'B', Option1: 'Black', Option2: 'L' },
		],
	};
	const a: Row = {
		...product,
		ID: 'p-1',
		SKU: 'A',
		LastModifiedOn: '2026-05-01T00:00:00',
		PriceTier1: 10,
		PriceTier2: 20,
	};
	const b: Row = { ...product, ID: 'p-2', SKU: 'B', Sellable: false };

	it('come whole when one product changed and its family did not', async () => {
		const { adapter } = run({ products: [a, b], families: [family], changed: { products: [b] } }, {});
		const { products } = await adapter.listProducts({ since: '2026-05-01T00:00:00Z' });
		expect(products).toMatchObject([
			{
				styleNumber: 'LNX-204',
				linesheets: ['Fall_26'],
				tags: ['JOOR', 'linen'],
				season: { name: 'Fall', year: '2026' },
			},
		]);
		expect(products[0].variants.map(({ sku, color, size, active }) => [sku, color.name, size.name, active])).toEqual([
			['A', 'Black', 'M', true],
			['B', 'Black', 'L', false],
		]);
		expect(products[0].prices).toEqual([{ label: '', currency: 'USD', wholesale: 10, retail: 20 }]);
	});

	it('come whole when one of their SKUs is named, and an unknown SKU is rejected', async () => {
		const { adapter } = run({ products: [a, b], families: [family] }, {});
		const { products, rejected } = await adapter.listProducts({ skus: ['A', 'GONE'] });
		expect(products.map(({ variants }) => variants.length)).toEqual([2]);
		expect(rejected).toMatchObject([{ reasonCode: 'unknown-sku', input: { sku: 'GONE' } }]);
	});

	it('are filtered by the export tag, which is no tag for JOOR', async () => {
		const { adapter } = run(
			{ products: [a, b, { ...product, ID: 'p-3', SKU: 'C' }], families: [family] },
			{ exportTag: 'joor' },
		);
		const { products } = await adapter.listProducts({});
		expect(products).toMatchObject([{ styleNumber: 'LNX-204', tags: ['linen'] }]);
	});

	it('name a variant that has no product record', async () => {
		const { adapter } = run({ products: [a], families: [family] }, {});
		const { products, rejected } = await adapter.listProducts({});
		expect(products[0].variants).toHaveLength(1);
		expect(rejected).toMatchObject([{ reasonCode: 'variant-not-found', input: { SKU: 'B' } }]);
	});

	it('leave out styles that are deprecated as a whole, unless they are wanted', async () => {
		const products = [{ ...product, Status: 'Deprecated' }];
		expect((await run({ products }, {}).adapter.listProducts({})).products).toHaveLength(0);
		const wanted = await run({ products }, { includeDeprecated: true }).adapter.listProducts({});
		expect(wanted.products).toMatchObject([{ active: false }]);
	});
});
