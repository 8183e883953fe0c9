import { attempt } from '../../nodes/shared/http/attempt';
import { joorBaseUrl } from '../../nodes/shared/joor/environment';
import type { JoorOrder, JoorStyle } from '../../nodes/shared/joor/types';
import { envelopeOf, findText, listOf } from '../../nodes/shared/joor/v2/envelope';
import { findStyles } from '../../nodes/shared/joor/v2/findStyles';
import { compareOrders } from '../../nodes/shared/joor/v2/orderChanges';
import { readOrder } from '../../nodes/shared/joor/v2/orderReader';
import { listOrders } from '../../nodes/shared/joor/v2/orders';
import { diffStyle } from '../../nodes/shared/joor/v2/styleDiff';
import { readStyle } from '../../nodes/shared/joor/v2/styleReader';
import type { RawRequest } from '../../nodes/shared/http/types';
import { json, scriptedHttp } from '../support/scriptedHttp';
import { style } from '../support/style';

const envelope = { code: 0, comment: '', log_id: 'L' };
const paramsOf = (request: RawRequest) => new URL(request.url).searchParams;

describe("JOOR's lists", () => {
	const one = { order_id: 1 };
	it.each([
		['at the top', { response: envelope, orders: [one] }, 1],
		['below the root', { orders: { response: envelope, orders: [one, one] } }, 2],
		["under the child's name", { orders: { order: [one] } }, 1],
		['one record as an object', { orders: { order: one } }, 1],
		['one record without its list', { orders: one }, 1],
		['empty as text', { response: envelope, orders: '' }, 0],
		['empty below the root', { orders: { response: envelope, orders: '' } }, 0],
		['only the envelope', { orders: { response: envelope } }, 0],
		['a bare list', [one, one], 2],
	])('are read in every form: %s', (_form, body, count) => {
		expect(listOf(body, 'orders', 'order')).toHaveLength(count);
	});

	it('leave numbers readable as text and envelopes findable below the root', () => {
		expect(
			envelopeOf({ styles: { response: { code: '0', comment: ' x ', log_id: 7, next_start: '', count: '12' } } }),
		).toEqual({
			code: 0,
			comment: 'x',
			logId: '7',
			nextStart: undefined,
			count: 12,
		});
		expect(envelopeOf({ response: { code: 'none' } })?.code).toBe(-1);
		expect(findText({ a: [{ b: { job_id: 12 } }] }, ['job_id'])).toBe('12');
	});
});

describe('reading orders', () => {
	const order = (id: number, more: Record<string, unknown> = {}) => ({
		order_id: id,
		customer_code: ' C1 ',
		line_items: '',
		...more,
	});
	const served = (pages: number, size: number) => (request: RawRequest) => {
		const start = Number(paramsOf(request).get('start_from'));
		const orders = Array.from({ length: Math.max(0, Math.min(size, pages * size - start)) }, (_, i) =>
			order(start + i),
		);
		return json({
			response: { ...envelope, start_from: start, next_start: start + size, count: orders.length },
			orders: orders.length ? orders : '',
		});
	};

	it('always says sync=0 and check=0, because a bare read marks orders as exported', async () => {
		const { http, sent } = scriptedHttp([served(3, 100)]);
		for await (const page of listOrders(http, {})) expect(page).toHaveLength(100);
		expect(sent.length).toBeGreaterThanOrEqual(3);
		for (const request of sent) {
			expect(paramsOf(request).get('sync')).toBe('0');
			expect(paramsOf(request).get('check')).toBe('0');
		}
	});

	it('ends with a server that gives the same page for ever', async () => {
		const same = json({ response: envelope, orders: Array.from({ length: 100 }, (_, i) => order(i)) });
		const { http, sent } = scriptedHttp([same]);
		const seen: JoorOrder[] = [];
		for await (const page of listOrders(http, {})) seen.push(...page);
		expect(seen).toHaveLength(100);
		expect(sent).toHaveLength(2);
	});

	it('tries the other path where JOOR does not know the first, and stays with the one that works', async () => {
		const { http, sent } = scriptedHttp([json({}, 404), served(1, 3)]);
		for (let i = 0; i < 2; i++) for await (const page of listOrders(http, {})) expect(page).toHaveLength(3);
		expect(sent.map((request) => new URL(request.url).pathname).slice(0, 2)).toEqual(['/v2/order/', '/v2/orders/']);
		expect(new Set(sent.slice(1).map((request) => new URL(request.url).pathname))).toEqual(new Set(['/v2/orders/']));
	});

	it('sends both ends of a date range, never one', async () => {
		const { http, sent } = scriptedHttp([served(0, 1)]);
		for await (const page of listOrders(http, { modifiedFrom: '2026-03-01' })) expect(page).toEqual([]);
		expect(paramsOf(sent[0]).get('date_start')).toBe('2026-03-01T00:00:00.000Z');
		expect(Date.parse(String(paramsOf(sent[0]).get('date_end')))).toBeGreaterThan(0);
	});

	it('trims codes, and keeps lists as lists', () => {
		expect(
			readOrder(
				order(1, {
					order_total: 12.5,
					order_doors: { order_door: { door_id: 1 } },
					line_items: { line_item: { item_quantity: 3 } },
				}),
			),
		).toMatchObject({
			order_id: '1',
			customer_code: 'C1',
			order_total: '12.5',
			order_doors: [{ door_id: 1 }],
			order_divisions: [],
			line_items: [{ item_quantity: '3', style_tags: [] }],
		});
	});
});

describe('a change between delivery and marking', () => {
	const line = (size: string, quantity: string) => ({
		item_style_identifier: 'A1',
		item_color_code: '001',
		item_size: size,
		item_quantity: quantity,
	});
	const order = (lines: object[], more: object = {}) =>
		readOrder({ order_id: '9', order_total: '48.00', ...more, line_items: lines });

	it.each([
		['nothing', order([line('M', '2')]), order([line('M', '2')], { order_total: 48 }), []],
		['another quantity', order([line('M', '2')]), order([line('M', '5')]), ['A1 001 M: item_quantity 2 -> 5']],
		[
			'a line more',
			order([line('M', '2')]),
			order([line('M', '2'), line('L', '1')]),
			['A1 001 L: line added, quantity 1'],
		],
		['a line less', order([line('M', '2'), line('L', '1')]), order([line('M', '2')]), ['A1 001 L: line removed']],
		['another total', order([]), order([], { order_total: '50' }), ['order_total 48.00 -> 50']],
	])('is named: %s', (_what, delivered, current, changes) => {
		expect(compareOrders(delivered, current)).toEqual(changes);
	});
});

describe('looking up styles', () => {
	const inJoor = (number: string) => ({ style_id: number, style_number: number, style_identifier: number });
	const keys = (count: number) =>
		Array.from({ length: count }, (_, i) => ({ style_number: `S${i}`, style_identifier: `S${i}` }));

	it('reads a handful one by one', async () => {
		const { http, usage } = scriptedHttp([
			(request) => json({ styles: { styles: [inJoor(request.url.split('/').pop() ?? '')] } }),
		]);
		expect((await findStyles(http, keys(5))).size).toBe(5);
		expect(usage.credits).toBe(5);
	});

	it('reads many in pages and stops as soon as all are found', async () => {
		const pages = (request: RawRequest) => {
			const start = Number(paramsOf(request).get('start_from'));
			return json({
				response: { ...envelope, count: 900 },
				styles: Array.from({ length: 100 }, (_, i) => inJoor(`S${start + i}`)),
			});
		};
		const { http, usage } = scriptedHttp([pages]);
		expect((await findStyles(http, keys(150))).size).toBe(150);
		expect(usage.credits).toBe(2);
	});

	it('throws what is an outage, and does not take it for a missing style', async () => {
		const { http } = scriptedHttp([json({ response: { code: 401, comment: 'No' } }, 401)]);
		expect(await attempt(async () => await findStyles(http, keys(1)))).toMatchObject({
			ok: false,
			error: { kind: 'auth' },
		});
	});
});

describe('the difference of a style', () => {
	const wanted = style('A1', { delivery_overwrite: 2 });
	const asJoor = (patch: Record<string, unknown> = {}) =>
		readStyle({ ...wanted, style_id: '1', ...patch } as Record<string, unknown>);

	it.each([
		['the same', {}],
		['amounts written otherwise', { prices: [{ ...wanted.prices[0], price_wholesale: 48, price_retail: '110.0' }] }],
		['white space in a text', { style_description: ` ${wanted.style_description?.replace(' ', '\n')} ` }],
		[
			'further colours, sizes, linesheets',
			{
				deliveries: [...wanted.deliveries, { delivery_name: 'By hand' }],
				sizes: [...wanted.sizes, { size_name: 'XXL' }],
			},
		],
		['a field that JOOR does not show', { tags: undefined }],
	])('is none with %s', (_what, patch) => {
		const shown = Object.fromEntries(
			Object.entries({ ...wanted, style_id: '1', ...patch }).filter(([, value]) => value !== undefined),
		);
		expect(diffStyle(wanted, readStyle(shown))).toEqual([]);
	});

	it.each([
		['style_name', { style_name: 'Other' }],
		['price USD Wholesale wholesale', { prices: [{ ...wanted.prices[0], price_wholesale: '50.00' }] }],
		['linesheet', { deliveries: [] }],
		['color 001', { colors: [{ color_name: 'Red', color_code: '001' }] }],
		['size S', { sizes: [{ size_name: 'M', size_code: 'M' }] }],
		['UPC 001 S', { skus: (wanted.skus as NonNullable<JoorStyle['skus']>).slice(1) }],
	])('names %s', (field, patch) => {
		expect(diffStyle(wanted, asJoor(patch)).map((change) => change.field)).toEqual([field]);
	});
});

describe('the base URL', () => {
	it.each([
		[{ environment: 'production' }, 'https://api.jooraccess.com/v2'],
		[{ environment: 'sandbox', baseUrl: 'http://left.over' }, 'https://apisandbox.jooraccess.com/v2'],
		[{}, 'https://api.jooraccess.com/v2'],
		[{ environment: 'custom', baseUrl: ' http://127.0.0.1:4010/v2/ ' }, 'http://127.0.0.1:4010/v2'],
		[{ environment: 'custom', baseUrl: 'http://127.0.0.1:4010/v4' }, 'http://127.0.0.1:4010/v2'],
	])('of %o is %s', (credential, url) => {
		expect(joorBaseUrl(credential, 'v2')).toBe(url);
	});
});
