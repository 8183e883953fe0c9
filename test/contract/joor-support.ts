import type { Catalogue, CatalogueOrder, CatalogueSku } from '../../sandbox/catalogue/types';
import { startJoorSandbox, type JoorSandboxOptions, type RunningJoorSandbox } from '../../sandbox/joor';

export const TOKEN = 'brand-a-token';
export const OTHER_TOKEN = 'brand-b-token';
/** 2026-06-01T00:00:00Z, where the test clock starts. */
export const START = Date.UTC(2026, 5, 1);

function sku(colorCode: string, colorName: string, size: string, upc: string): CatalogueSku {
	return {
		sku: `ALD100-${colorCode}-${size}`,
		upc,
		colorName,
		colorCode,
		sizeName: size,
		sizeCode: size,
		wholesale: 48,
		retail: 110,
		weightLbs: 1,
		stock: {},
		imageUrl: '',
	};
}

export const INK_S = '800000000011';
export const INK_M = '800000000028';
export const SAND_S = '800000000035';

/** A customer code with blanks is served for every fifth order id. */
export function order(orderId: number, status: CatalogueOrder['status'], customerCode = 'C100'): CatalogueOrder {
	const day = String((orderId % 27) + 1).padStart(2, '0');
	return {
		orderId,
		customerCode,
		purchaseOrder: `PO-${orderId}`,
		status,
		warehouse: 'Default',
		createdAt: `2026-03-${day}T08:00:00Z`,
		modifiedAt: `2026-04-${day}T09:00:00Z`,
		shipStart: '2026-08-01',
		shipEnd: '2026-08-31',
		discount: 10,
		shipping: 5,
		comments: 'Ring the bell & wait',
		lines: [
			{ styleNumber: 'ALD100', sku: 'ALD100-001-S', quantity: 3, unitPrice: 48 },
			{ styleNumber: 'ALD100', sku: 'ALD100-002-S', quantity: 2, unitPrice: 48 },
		],
	};
}

function customer(code: string): Catalogue['customers'][number] {
	return {
		code,
		name: `Shop ${code}`,
		contact: 'Sample Buyer',
		email: `${code.toLowerCase()}@shop.example`,
		phone: '555-0100',
		address1: '1 Main St',
		city: 'Austin',
		region: 'TX',
		postalCode: '78701',
		country: 'United States',
		countryIso2: 'US',
		countryIso3: 'USA',
	};
}

/** One style, three customers, and whatever orders a test needs. */
export function catalogue(orders: CatalogueOrder[] = []): Catalogue {
	return {
		brand: 'Sample Brand',
		currency: 'USD',
		priceLabel: 'Standard',
		warehouses: ['Default', 'NJ'],
		categories: [
			{ id: 2405, department: 'HOME', parent: 'General Home', name: 'Stationery' },
			{ id: 2408, department: 'BABY_GIRLS', parent: 'Apparel', name: 'Skirts' },
		],
		styles: [
			{
				styleNumber: 'ALD100',
				name: 'Alder Shirt',
				description: 'Boxy cotton shirt',
				shortDescription: '',
				category: { department: 'BABY_GIRLS', parent: 'Apparel', name: 'Skirts' },
				productType: 'Shirts',
				supplierCode: 'SUP1',
				brand: 'Sample Brand',
				season: { name: 'Fall', year: '2026', code: 'F26' },
				linesheets: ['Fall 2026 Drop 1'],
				tags: ['Organic'],
				countryOfOrigin: 'Portugal',
				material: 'Cotton',
				imageUrls: ['https://images.example/alder.jpg'],
				updatedAt: '2026-01-01T00:00:00Z',
				skus: [sku('001', 'Ink', 'S', INK_S), sku('001', 'Ink', 'M', INK_M), sku('002', 'Sand', 'S', SAND_S)],
			},
		],
		customers: ['C100', 'C200', 'C300'].map(customer),
		orders,
	};
}

/** The style of joor-v2.md 5.4 with its UPCs. */
export function alderStyle(changes: Record<string, unknown> = {}): Record<string, unknown> {
	return {
		style_name: 'Alder Shirt',
		style_number: 'ALD100',
		style_identifier: 'ALD100',
		style_description: 'Boxy cotton shirt',
		fabrication: 'Cotton',
		delivery_overwrite: 2,
		minimum: 0,
		categories: [{ category_id: 2408 }],
		prices: [
			{
				price_label: 'Standard',
				price_currency: 'USD',
				price_wholesale: '48.00',
				price_retail: '110.00',
				price_currency_retail: 'USD',
			},
		],
		deliveries: [
			{
				delivery_name: 'Fall 2026 Drop 1',
				delivery_code: 'F26-1',
				season_name: 'Fall',
				season_year: '2026',
				season_code: 'F26',
				date_delivery_start: '2026-08-01',
				date_delivery_end: '2026-08-31',
				public: 0,
			},
		],
		colors: [
			{ color_name: 'Ink', color_code: '001' },
			{ color_name: 'Sand', color_code: '002' },
		],
		sizes: [
			{ size_name: 'S', size_code: 'S' },
			{ size_name: 'M', size_code: 'M' },
		],
		skus: [
			{ sku_color_code: '001', sku_size: 'S', upc: INK_S },
			{ sku_color_code: '001', sku_size: 'M', upc: INK_M },
		],
		...changes,
	};
}

export interface Reply {
	status: number;
	headers: Headers;
	text: string;
	/** Parsed JSON, undefined when the text is not JSON. */
	json: Record<string, unknown>;
}

export interface RequestOptions {
	token?: string;
	headers?: Record<string, string>;
	body?: unknown;
	raw?: string | Buffer;
}

function parsed(source: string): Record<string, unknown> {
	return source.startsWith('{') ? (JSON.parse(source) as Record<string, unknown>) : {};
}

/** Reads a nested value, e.g. at(reply.json, 'styles', 'styles', 0, 'style_id'). */
export function at(value: unknown, ...path: Array<string | number>): unknown {
	return path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | undefined)?.[key], value);
}

/** A list of an answer; '' stands for an empty one (joor-v2.md 3.1). */
export function rows(value: unknown): Array<Record<string, unknown>> {
	return value === '' ? [] : (value as Array<Record<string, unknown>>);
}

export class TestClient {
	now = START;
	sandbox!: RunningJoorSandbox;

	async start(options: Partial<JoorSandboxOptions> = {}): Promise<this> {
		this.sandbox = await startJoorSandbox({
			catalogue: catalogue(),
			accounts: [
				{ token: TOKEN, name: 'Brand A' },
				{ token: OTHER_TOKEN, name: 'Brand B' },
			],
			clock: () => this.now,
			...options,
		});
		return this;
	}

	/** A call with the right headers; `headers` adds to them or, with '', takes one away. */
	async call(method: string, path: string, options: RequestOptions = {}): Promise<Reply> {
		const token = Buffer.from(options.token ?? TOKEN).toString('base64');
		const headers: Record<string, string> = {
			Authorization: `OAuth2 ${token}`,
			'Content-Type': 'application/json',
			Accept: '*/*',
			...options.headers,
		};
		for (const [name, value] of Object.entries(headers)) if (value === '') delete headers[name];
		const body = options.raw ?? (options.body === undefined ? undefined : JSON.stringify(options.body));
		const init = {
			method,
			headers,
			body: body === undefined ? undefined : new Uint8Array(Buffer.from(body as string)),
		};
		const response = await fetch(`${this.sandbox.url}/v2${path}`, init);
		const text = await response.text();
		return { status: response.status, headers: response.headers, text, json: parsed(text) };
	}

	async get(path: string, options?: RequestOptions): Promise<Reply> {
		return await this.call('GET', path, options);
	}

	async post(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply> {
		return await this.call('POST', path, { ...options, body });
	}

	async put(path: string, body: unknown, options: RequestOptions = {}): Promise<Reply> {
		return await this.call('PUT', path, { ...options, body });
	}

	/** Creates a style and expects it to be taken. */
	async addStyle(changes: Record<string, unknown> = {}): Promise<number> {
		const reply = await this.post('/style-number', { styles: { style: alderStyle(changes) } });
		if (reply.status !== 200) throw new Error(reply.text);
		return Number(at(reply.json, 'styles', 'styles', 0, 'style_id'));
	}

	/** One style as GET gives it. */
	async style(number = 'ALD100', identifier = number): Promise<Record<string, unknown>> {
		const reply = await this.get(`/style-number/${number}/${identifier}`);
		return at(reply.json, 'styles', 'styles', 0) as Record<string, unknown>;
	}

	/** Order ids of a list call. */
	async orderIds(query: string): Promise<number[]> {
		const reply = await this.get(`/order?${query}`);
		if (reply.status !== 200) throw new Error(reply.text);
		return rows(reply.json.orders).map((row) => Number(row.order_id));
	}

	async stop(): Promise<void> {
		await this.sandbox.close();
	}
}

/** The comment of a refusal. */
export function comment(reply: Reply): string {
	return String(at(reply.json, 'response', 'comment'));
}
