import { axiosClient } from '../../sandbox/axiosClient';
import { makeCatalogue, type Catalogue, type CatalogueOrder } from '../../sandbox/catalogue';
import { startCin7Sandbox } from '../../sandbox/cin7';
import { startExtensivSandbox, type ExtensivOptions } from '../../sandbox/extensiv';
import type { ApiRequest, HttpClient } from '../../nodes/shared/http/types';
import type { Address, Order } from '../../nodes/shared/mapping/model';
import { createWmsAdapter, wmsConnections } from '../../nodes/shared/wms';
import type { WmsAdapter } from '../../nodes/shared/wms/contract';
import type { Cin7Settings, ExtensivSettings } from '../../nodes/shared/wms/settings';

export const EXTENSIV_KEYS = { apiUser: 'im-user', apiKey: 'im-key-0001' };
export const CIN7_KEYS = { accountId: 'cin7-account', applicationKey: 'cin7-key-0001' };
export const PATTERN = '{style}-{color}-{size}';
/** What Cin7 Core's sandbox account wants for a new customer, and its word for "Net 30". */
export const CIN7_ORDER_OPTIONS: Cin7Settings = {
	paymentTerm: '30 days',
	accountReceivable: '610',
	revenueAccount: '200',
	taxRule: 'Tax Exempt',
};

export interface Wms<Sandbox> {
	sandbox: Sandbox;
	catalogue: Catalogue;
	/** Data of the system's credential. */
	credential: Record<string, string>;
	orders: Order[];
	close(): Promise<void>;
}

/** Integration Manager's sandbox with the small catalogue, on a free port. */
export async function startExtensiv(options: Partial<ExtensivOptions> = {}) {
	const catalogue = options.catalogue ?? makeCatalogue({ size: 'small', seed: 7 });
	const sandbox = await startExtensivSandbox({ ...EXTENSIV_KEYS, ...options, catalogue });
	const credential = { ...EXTENSIV_KEYS, level: 'cart', baseUrl: sandbox.url };
	const adapter = (settings: ExtensivSettings = {}): WmsAdapter =>
		createWmsAdapter(
			'extensivIntegrationManager',
			axiosClient(wmsConnections.extensivIntegrationManager, credential).http,
			settings,
		);
	return {
		sandbox,
		catalogue,
		credential,
		adapter,
		orders: ordersOf(catalogue),
		close: async () => await sandbox.close(),
	};
}

/** Cin7 Core's sandbox with the small catalogue, on a free port. */
export async function startCin7(options: { catalogue?: Catalogue } = {}) {
	const catalogue = options.catalogue ?? makeCatalogue({ size: 'small', seed: 7 });
	const sandbox = await startCin7Sandbox({ ...CIN7_KEYS, catalogue });
	const credential = { ...CIN7_KEYS, baseUrl: sandbox.apiUrl };
	const adapter = (settings: Cin7Settings = CIN7_ORDER_OPTIONS): WmsAdapter =>
		createWmsAdapter('cin7Core', axiosClient(wmsConnections.cin7Core, credential).http, settings);
	return {
		sandbox,
		catalogue,
		credential,
		adapter,
		orders: ordersOf(catalogue),
		close: async () => await sandbox.close(),
	};
}

const NO_ADDRESS: Address = {
	code: '',
	name: '',
	company: '',
	phone: '',
	email: '',
	address1: '',
	address2: '',
	city: '',
	region: '',
	postalCode: '',
	country: '',
	countryIso2: '',
	countryIso3: '',
};

/** An order as Joor Field Mapping writes it, of one line unless told otherwise. */
export function makeOrder(changes: Partial<Order> = {}): Order {
	const address: Address = {
		...NO_ADDRESS,
		name: 'Sam Buyer',
		company: 'North & Pine',
		address1: '12 Harbor St',
		city: 'Portland',
		region: 'ME',
		postalCode: '04101',
		country: 'United States',
		countryIso2: 'US',
		countryIso3: 'USA',
	};
	return {
		reference: 'JOOR-900001',
		joorOrderId: '900001',
		joorModified: '2026-11-16T06:00:00Z',
		purchaseOrder: 'PO-55810',
		orderDate: '2026-11-15',
		shipStart: '2027-01-15',
		shipEnd: '2027-02-15',
		currency: 'USD',
		priceLabel: 'USD Wholesale',
		customer: {
			code: 'BTQ-0192',
			name: 'North & Pine',
			contact: 'Sam Buyer',
			email: 'sam@example.com',
			phone: '',
			groupName: '',
			groupCode: '',
		},
		billing: address,
		shipping: address,
		shipMethod: { name: 'UPS Ground', code: 'UPSG' },
		paymentTerm: { name: 'Net 30', code: 'N30' },
		warehouse: { name: '', code: '' },
		salesRep: { name: '', code: '' },
		comments: '',
		internalComments: '',
		lines: [makeLine()],
		totals: { subtotal: 328, discount: 0, shipping: 0, tax: 0, total: 328, difference: 0 },
		raw: {},
		...changes,
	};
}

export function makeLine(changes: Partial<Order['lines'][number]> = {}): Order['lines'][number] {
	return {
		lineNumber: 1,
		sku: '',
		upc: '850001234567',
		styleNumber: 'LNX-204',
		styleIdentifier: '',
		styleName: 'Linden Wrap Dress',
		colorName: 'Black',
		colorCode: 'BLK',
		sizeName: 'M',
		sizeCode: 'M',
		quantity: 4,
		unitPrice: 82,
		total: 328,
		comment: '',
		raw: {},
		...changes,
	};
}

/** The catalogue's approved orders in canonical form, the lines with UPC and without SKU. */
export function ordersOf(catalogue: Catalogue): Order[] {
	return catalogue.orders.filter((order) => order.status === 'approved').map((order) => canonical(order, catalogue));
}

function canonical(order: CatalogueOrder, catalogue: Catalogue): Order {
	const customer = catalogue.customers.find(({ code }) => code === order.customerCode);
	const skus = new Map(catalogue.styles.flatMap((style) => style.skus.map((sku) => [sku.sku, { sku, style }])));
	const lines = order.lines.map((line, index) => {
		const found = skus.get(line.sku);
		return makeLine({
			lineNumber: index + 1,
			upc: found?.sku.upc ?? '',
			styleNumber: line.styleNumber,
			styleName: found?.style.name ?? '',
			colorName: found?.sku.colorName ?? '',
			sizeName: found?.sku.sizeName ?? '',
			quantity: line.quantity,
			unitPrice: line.unitPrice,
			total: Math.round(line.quantity * line.unitPrice * 100) / 100,
		});
	});
	const subtotal = Math.round(lines.reduce((sum, line) => sum + line.total, 0) * 100) / 100;
	const total = Math.round((subtotal - order.discount + order.shipping) * 100) / 100;
	return makeOrder({
		reference: `JOOR-${order.orderId}`,
		joorOrderId: String(order.orderId),
		purchaseOrder: order.purchaseOrder,
		customer: {
			...makeOrder().customer,
			code: customer?.code ?? '',
			name: customer?.name ?? '',
		},
		warehouse: { name: order.warehouse, code: '' },
		lines,
		totals: { subtotal, discount: order.discount, shipping: order.shipping, tax: 0, total, difference: 0 },
	});
}

export type Answers = (request: ApiRequest) => unknown;

/** A client that answers from a function; what was asked is in `requests`. A thrown `ApiError` is passed on. */
export function scripted(answers: Answers): { http: HttpClient; requests: ApiRequest[]; paths(): string[] } {
	const requests: ApiRequest[] = [];
	return {
		requests,
		paths: () => requests.map((request) => `${request.method} ${request.path}`),
		http: async (request) => {
			requests.push(request);
			return { status: 200, headers: {}, body: answers(request) };
		},
	};
}
