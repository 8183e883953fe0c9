import { createLimiter } from '../../nodes/shared/http/limiter';
import type { ApiRequest } from '../../nodes/shared/http/types';
import { broken, CREATE, FakeClock, html, json, OK, READ, scriptedHttp, SET, type Step } from '../support/scriptedHttp';

const WINDOW = 300_000;
const fixedWindow = { kind: 'fixed-window', capacity: 300, windowMs: WINDOW } as const;

describe('a call that fails', () => {
	const troubles: Array<[string, string, Step]> = [
		['network', 'a connection reset', broken('ECONNRESET')],
		['network', 'an unknown host', broken('ENOTFOUND')],
		['timeout', 'a time-out', broken('ECONNABORTED')],
		['server', 'a 503', json({}, 503)],
		['unreadable', 'a web page with 200', html()],
		['unreadable', 'half a JSON', { status: 200, headers: {}, text: '{"orders": [{"order_id": 9' }],
		['unreadable', 'an empty body', { status: 200, headers: {}, text: '' }],
	];

	it.each(troubles)('is sent again after %s (%s) when it reads or sets', async (_kind, _what, step) => {
		for (const request of [READ, SET]) {
			const { http, sent, usage } = scriptedHttp([step, step, OK]);
			expect((await http(request)).status).toBe(200);
			expect(sent).toHaveLength(3);
			expect(usage.retries).toBe(2);
		}
	});

	it.each(troubles)(
		'is sent once after %s (%s) when it creates, and says that the answer was lost',
		async (kind, _what, step) => {
			const { http, sent } = scriptedHttp([step]);
			await expect(http(CREATE)).rejects.toMatchObject({ kind, answerLost: true });
			expect(sent).toHaveLength(1);
		},
	);

	it('is given up after four tries, with growing pauses', async () => {
		const { http, sent, clock } = scriptedHttp([broken('ECONNRESET')]);
		await expect(http(READ)).rejects.toMatchObject({
			kind: 'network',
			message: expect.stringContaining('cannot be reached'),
		});
		expect(sent).toHaveLength(4);
		expect(clock.slept).toBeGreaterThan(2_000);
		expect(clock.slept).toBeLessThan(6_000);
	});

	it.each([
		['refused', json({ response: { code: 12, comment: 'Unknown category', log_id: 'L1' } }, 400)],
		['auth', json({ response: { code: 401, comment: 'No', log_id: 'L1' } }, 401)],
		['auth', html(403)],
		['not-found', json({ response: { code: 404, comment: 'No', log_id: 'L1' } }, 404)],
	])('is not repeated when the system said no (%s)', async (kind, answer) => {
		const { http, sent } = scriptedHttp([answer]);
		await expect(http(READ)).rejects.toMatchObject({ kind, answerLost: false });
		expect(sent).toHaveLength(1);
	});
});

describe('a call over the limit', () => {
	const tooMany = (headers: Record<string, string> = {}) =>
		json({ response: { code: 429, comment: 'Slow', log_id: '' } }, 429, headers);

	it.each([
		['reads', READ],
		['writes', SET],
		['creates', CREATE],
	] as Array<[string, ApiRequest]>)(
		'waits for Retry-After and is sent again, because nothing was done: %s',
		async (_what, request) => {
			const { http, sent, clock, usage } = scriptedHttp([tooMany({ 'retry-after': '7' }), OK]);
			await http(request);
			expect(sent).toHaveLength(2);
			expect(clock.slept).toBe(7_000);
			expect(usage).toMatchObject({ waitedMs: 7_000, credits: request.method === 'GET' ? 1 : 5 });
		},
	);

	it('reads Retry-After as a date too', async () => {
		const clock = new FakeClock();
		const { http } = scriptedHttp([tooMany({ 'retry-after': new Date(clock.time + 9_000).toUTCString() }), OK], {
			clock,
		});
		await http(READ);
		expect(clock.slept).toBe(9_000);
	});

	it('waits to the end of the window when JOOR does not say how long', async () => {
		const { http, clock } = scriptedHttp([OK, tooMany(), OK]);
		await http(READ);
		clock.time += 40_000;
		await http(READ);
		expect(clock.slept).toBe(WINDOW - 40_000);
	});

	it('stays until the limit of waiting is reached, then says when to come back', async () => {
		const { http, sent } = scriptedHttp([tooMany({ 'retry-after': '60' })], { maxWaitMs: 100_000 });
		await expect(http(READ)).rejects.toMatchObject({ kind: 'rate-limited', retryAfterMs: 60_000 });
		expect(sent).toHaveLength(2);
	});
});

describe('the credit budget', () => {
	it('spends 1 a read and 5 a write, then waits for the next window', async () => {
		const { http, clock, usage } = scriptedHttp([OK]);
		for (let i = 0; i < 59; i++) await http(SET);
		for (let i = 0; i < 5; i++) await http(READ);
		expect(clock.slept).toBe(0);
		expect(usage).toMatchObject({ credits: 300, calls: 64, reads: 5, writes: 59 });
		clock.time += 10_000;
		await http(READ);
		expect(clock.slept).toBe(WINDOW - 10_000);
		await http(READ);
		expect(clock.slept).toBe(WINDOW - 10_000);
	});

	it('keeps a write back that would only half fit, but not a read', async () => {
		const { http, clock } = scriptedHttp([OK]);
		for (let i = 0; i < 297; i++) await http(READ);
		await http(READ);
		expect(clock.slept).toBe(0);
		await http(SET);
		expect(clock.slept).toBe(WINDOW);
	});

	it('starts its window with the first call and not before', async () => {
		const limiter = createLimiter(fixedWindow);
		expect(limiter.waitFor(5, 0)).toBe(0);
		limiter.spend(300, 100_000);
		expect(limiter.waitFor(1, 150_000)).toBe(250_000);
		expect(limiter.left(150_000)).toBe(0);
		expect(limiter.waitFor(1, 400_000)).toBe(0);
		expect(limiter.left(400_000)).toBe(300);
	});

	it('is shared by two clients of one account', async () => {
		const [limiter, clock] = [createLimiter(fixedWindow), new FakeClock()];
		const one = scriptedHttp([OK], { limiter, clock });
		const two = scriptedHttp([OK], { limiter, clock });
		for (let i = 0; i < 30; i++) {
			await one.http(SET);
			await two.http(SET);
		}
		expect(clock.slept).toBe(0);
		await two.http(READ);
		expect(clock.slept).toBe(WINDOW);
	});

	it('lets both clients wait when one of them was told to', async () => {
		const [limiter, clock] = [createLimiter(fixedWindow), new FakeClock()];
		const one = scriptedHttp([json({}, 429, { 'retry-after': '30' })], { limiter, clock, maxWaitMs: 0 });
		await expect(one.http(READ)).rejects.toMatchObject({ kind: 'rate-limited' });
		await scriptedHttp([OK], { limiter, clock }).http(READ);
		expect(clock.slept).toBe(30_000);
	});

	it('does not wait longer than allowed, and says how long it would be', async () => {
		const { http, clock, sent } = scriptedHttp([OK], { maxWaitMs: 60_000 });
		for (let i = 0; i < 60; i++) await http(SET);
		await expect(http(SET)).rejects.toMatchObject({
			kind: 'rate-limited',
			retryAfterMs: WINDOW,
			description: expect.stringContaining('5 min'),
		});
		expect(sent).toHaveLength(60);
		expect(clock.slept).toBe(0);
	});

	it('waits in slices of a second and stops when the execution is stopped', async () => {
		const clock = new FakeClock();
		const { http, sent } = scriptedHttp([OK], { clock, cancelled: () => clock.sleeps.length >= 3 });
		for (let i = 0; i < 60; i++) await http(SET);
		await expect(http(SET)).rejects.toMatchObject({ kind: 'cancelled' });
		expect(clock.sleeps).toEqual([1_000, 1_000, 1_000]);
		expect(sent).toHaveLength(60);
	});

	it('sends nothing any more once the execution is stopped, retries neither', async () => {
		let stopped = false;
		const { http, sent } = scriptedHttp(
			[
				() => {
					stopped = true;
					return json({}, 500);
				},
				OK,
			],
			{ cancelled: () => stopped },
		);
		await expect(http(READ)).rejects.toMatchObject({ kind: 'cancelled' });
		expect(sent).toHaveLength(1);
	});
});

describe('a request on the wire', () => {
	it('has the query encoded, empty parameters left out, and the headers that JOOR asks for even on a read', async () => {
		const { http, sent } = scriptedHttp([OK]);
		await http({ ...READ, query: { sync: 0, customer_code: 'A&B 1', warehouse: '', date_start: undefined } });
		expect(sent[0]).toMatchObject({
			method: 'GET',
			url: 'https://api.example/v2/order/?sync=0&customer_code=A%26B%201',
			headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
		});
		expect(sent[0].body).toBeUndefined();
	});

	it('accepts a byte order mark and 204 without a body', async () => {
		const withMark = scriptedHttp([{ ...OK, text: `\uFEFF${OK.text}` }]);
		expect((await withMark.http(READ)).body).toMatchObject({ orders: [] });
		expect((await scriptedHttp([{ status: 204, headers: {}, text: '' }]).http(SET)).body).toBeUndefined();
	});
});
