import type { INode } from 'n8n-workflow';
import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import { ApiError, type ApiErrorDetails, type ApiErrorKind } from '../../nodes/shared/http/apiError';
import { attempt } from '../../nodes/shared/http/attempt';
import { toNodeError } from '../../nodes/shared/http/nodeError';
import { createRedactor } from '../../nodes/shared/http/redact';
import { joorV2Connection } from '../../nodes/shared/joor/v2/connection';
import { extensivProfile } from '../../nodes/shared/wms/extensivIntegrationManager/profile';
import { broken, CREATE, html, json, OK, READ, scriptedHttp, type Step } from '../support/scriptedHttp';

async function failureOf(
	step: Step,
	options: Parameters<typeof scriptedHttp>[1] = {},
	request = READ,
): Promise<ApiError> {
	const done = await attempt(async () => await scriptedHttp([step], options).http(request));
	if (done.ok || !(done.error instanceof ApiError)) throw new Error('the call was expected to fail');
	return done.error;
}

describe("JOOR's envelope", () => {
	const envelope = (code: unknown, comment: string) => ({ code, comment, log_id: 'log-77' });

	it.each([
		['a number', { response: envelope(12, 'Unknown category') }],
		['text', { response: envelope('12', 'Unknown category') }],
		['a number below the root', { styles: { response: envelope(12, 'Unknown category') } }],
		['text below the root', { styles: { response: envelope('12', 'Unknown category') } }],
	])('with a code other than 0 in a 200 is a refusal with reason and log ID: %s', async (_form, body) => {
		const error = await failureOf(json(body), {}, CREATE);
		expect(error).toMatchObject({ kind: 'refused', logId: 'log-77', code: '12', concernsWholeRun: false });
		expect(error.message).toBe('JOOR refused to create style A');
		expect(error.description).toContain('Unknown category');
	});

	it.each([
		['a number', { response: envelope(0, '') }],
		['text', { response: envelope('0', '') }],
		['text below the root', { orders: { response: envelope('0', ''), orders: '' } }],
		['absent', { orders: [] }],
	])('with the code 0 is a success: %s', async (_form, body) => {
		expect((await scriptedHttp([json(body)]).http(READ)).body).toEqual(body);
	});

	it.each([
		['auth', 200, envelope(401, 'Nope')],
		['auth', 200, envelope(1, 'Invalid token')],
		['not-found', 200, envelope(404, '')],
		['not-found', 200, envelope(9, 'The style was not found')],
		['not-found', 404, envelope(9, '')],
		['refused', 200, envelope('abc', '')],
		['refused', 400, envelope(400, 'count must be a whole number')],
	])('is read as %s for HTTP %i and %o', async (kind, status, response) => {
		expect(await failureOf(json({ response }, status))).toMatchObject({ kind, logId: 'log-77' });
	});

	it('names the environment when the token is refused', async () => {
		const error = await failureOf(json({ response: envelope(401, 'No such token') }, 401));
		expect(error.message).toContain('did not accept the credential');
		expect(error.description).toMatch(/environment.*sandbox and production/i);
	});
});

describe("Extensiv's answers", () => {
	const options = { profile: extensivProfile, limiter: undefined };
	const refusal = (message: string, code = '') =>
		json({ success_code: false, message, error_code: code }, 200, { 'x-cartrover-process-id': '4711' });

	it.each([
		['refused', refusal('Order already exists')],
		['auth', refusal('Invalid API Key')],
		['not-found', refusal('Order not found')],
		['refused', json({ anything: 1 })],
		['server', json({ message: 'Oops' }, 502)],
	])('in a 200 are read as %s', async (kind, answer) => {
		const error = await failureOf(answer, options, { ...CREATE, action: 'create the order' });
		expect(error.kind).toBe(kind);
		expect(error.message).toContain('Extensiv Integration Manager');
	});

	it('carry the process ID that support asks for', async () => {
		expect((await failureOf(refusal('Duplicate order'), options)).logId).toBe('4711');
	});

	it('that speak of the limit wait and go on', async () => {
		const limited = refusal('Over API limit', 'RateLimit');
		const { http, clock, sent } = scriptedHttp([limited, json({ success_code: true, response: [] })], options);
		await http(CREATE);
		expect(sent).toHaveLength(2);
		expect(clock.slept).toBeGreaterThanOrEqual(6_000);
	});
});

describe('answers that are not what the API speaks', () => {
	it.each([
		['a web page', html(), /web page.*base URL/],
		['an empty body', { ...OK, text: '  ' }, /empty/],
		['half a JSON', { ...OK, text: '{"orders": [' }, /not complete JSON.*orders/],
	])('are told apart: %s', async (_what, answer, words) => {
		const error = await failureOf(answer, {}, CREATE);
		expect(error).toMatchObject({
			kind: 'unreadable',
			message: 'JOOR sent an answer that cannot be read (could not create style A)',
		});
		expect(error.description).toMatch(words);
	});
});

describe('secrets', () => {
	const token = 'joor/tok+en=42';
	const base64 = Buffer.from(token).toString('base64');
	const leaks = [
		`Token ${token} is unknown`,
		`OAuth2 ${base64} is unknown`,
		`GET https://api.example/v2/order?token=${encodeURIComponent(token)}&x=1 failed`,
		`{"apiToken":"${token}"}`,
	];

	it.each(leaks)('do not come out of a refusal: %s', async (comment) => {
		const step = json({ response: { code: 401, comment, log_id: '' } }, 401);
		const error = await failureOf(step, { secrets: joorV2Connection.secrets({ apiToken: token }) });
		const all = `${String(error)} ${JSON.stringify(error)} ${error.description}`;
		for (const form of [token, base64, encodeURIComponent(token)]) expect(all).not.toContain(form);
		expect(error.description).toContain('***');
	});

	it('do not come out of the wire or of a text that is no JSON', async () => {
		const wire = Object.assign(new Error(`connect ECONNREFUSED with ${base64}`), { code: 'ECONNREFUSED' });
		const secrets = [token];
		for (const step of [wire, { status: 500, headers: {}, text: `Trace: ${token}` }]) {
			expect((await failureOf(step, { secrets }, CREATE)).description).not.toMatch(/joor\/tok|am9vci90b2/);
		}
	});

	it('are not left in part where a long text is cut', async () => {
		for (let pad = 50; pad < 310; pad += 3) {
			const text = `${'x'.repeat(pad)}${token}`;
			for (const status of [200, 500]) {
				const error = await failureOf({ status, headers: {}, text }, { secrets: [token] }, CREATE);
				expect(error.description).not.toContain('joor/t');
			}
		}
	});

	it('of any system are masked where they are recognised by their carrier alone', () => {
		const clean = createRedactor([]);
		expect(clean('Authorization: Bearer abcdefghijk')).not.toContain('abcdefghijk');
		expect(clean('https://x.example/api?token=abcdefgh&page=2')).toBe('https://x.example/api?token=***&page=2');
		expect(clean('"api-auth-applicationkey": "abc-def"')).not.toContain('abc-def');
		expect(clean('Order 12 has no token')).toBe('Order 12 has no token');
	});
});

describe("n8n's form of a failed call", () => {
	const node: INode = { id: '1', name: 'Joor', type: 'joor', typeVersion: 1, position: [0, 0], parameters: {} };
	const failed = (details: Partial<ApiErrorDetails>) =>
		toNodeError(node, new ApiError({ kind: 'refused', message: 'JOOR refused', ...details }), 3);

	it('has item, status, log ID and the words of the system', () => {
		const error = failed({ httpStatus: 400, logId: 'log-9', description: 'Unknown category' });
		expect(error).toBeInstanceOf(NodeApiError);
		expect(error).toMatchObject({ message: 'JOOR refused', httpCode: '400', context: { itemIndex: 3 } });
		expect(error.description).toBe('Unknown category Log ID: log-9');
	});

	it.each([
		['auth', 'credential-invalid'],
		['rate-limited', 'rate-limited'],
		['network', 'temporarily-unavailable'],
		['timeout', 'temporarily-unavailable'],
		['server', 'temporarily-unavailable'],
		['unreadable', 'temporarily-unavailable'],
		['refused', undefined],
		['not-found', undefined],
		['cancelled', undefined],
	] as Array<[ApiErrorKind, string | undefined]>)('tells n8n how to back off from %s: %s', (kind, cause) => {
		const { failure } = failed({ kind, retryAfterMs: 5_000 }) as NodeApiError;
		expect(failure?.cause).toBe(cause);
		if (kind === 'rate-limited') expect(failure).toMatchObject({ retryAfterMs: 5_000 });
	});

	it('leaves an error of n8n as it is, and names the item in it', () => {
		const own = new NodeOperationError(node, 'Empty');
		expect(toNodeError(node, own, 5)).toBe(own);
		expect(own.context.itemIndex).toBe(5);
		expect(toNodeError(node, 'text')).toBeInstanceOf(NodeOperationError);
		expect(toNodeError(node, broken('X'), 1)).toMatchObject({ message: 'socket X', context: { itemIndex: 1 } });
	});
});
