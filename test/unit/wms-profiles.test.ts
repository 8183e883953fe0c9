import { readAnswer } from '../../nodes/shared/http/readAnswer';
import type { ApiErrorDetails } from '../../nodes/shared/http/apiError';
import type { ApiProfile } from '../../nodes/shared/http/profile';
import { cin7BaseUrl, cin7Profile } from '../../nodes/shared/wms/cin7Core/profile';
import { extensivBaseUrl, extensivProfile } from '../../nodes/shared/wms/extensivIntegrationManager/profile';

function read(
	profile: ApiProfile,
	status: number,
	body: unknown,
	headers: Record<string, string> = {},
): ApiErrorDetails | undefined {
	const answer = { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) };
	const reading = readAnswer(answer, { method: 'GET', path: '/x', action: 'read', repeatable: true }, profile, 0);
	return 'failure' in reading ? reading.failure : undefined;
}

describe('what Integration Manager says inside a 200', () => {
	it.each([
		['success', { success_code: true, response: [] }, undefined],
		['a limit', { success_code: false, error_code: 'RateLimit', message: 'Over API Limit.' }, 'rate-limited'],
		['a limit without its code', { success_code: false, message: 'Over API Limit. Wait' }, 'rate-limited'],
		['bad data', { success_code: false, error_code: 'Invalid', message: 'Missing cust_ref' }, 'refused'],
		['a duplicate', { success_code: false, error_code: 'Failure', message: 'Duplicate order' }, 'refused'],
		['a refused key', { success_code: false, error_code: 'Invalid', message: 'Invalid API User or API Key' }, 'auth'],
		['something missing', { success_code: false, error_code: 'Failure', message: 'Order not found' }, 'not-found'],
		['no verdict at all', { response: [] }, 'refused'],
	])('reads %s', (_case, body, kind) => {
		expect(read(extensivProfile, 200, body)?.kind).toBe(kind);
	});

	it('keeps the process ID for the vendor and waits for the bucket', () => {
		const body = { success_code: false, error_code: 'RateLimit', message: 'Over API Limit.' };
		const failure = read(extensivProfile, 200, body, { 'x-cartrover-process-id': 'im-77' });
		expect(failure).toMatchObject({ logId: 'im-77', code: 'RateLimit' });
		expect(failure?.retryAfterMs).toBeGreaterThanOrEqual(600);
	});

	it('leaves a server fault what it is', () => {
		expect(read(extensivProfile, 500, { message: 'oops' })?.kind).toBe('server');
	});
});

describe('what Cin7 Core says', () => {
	it.each([
		['data', 200, { Products: [], Total: 0 }, undefined],
		['a 404 inside a 200', 200, { ErrorCode: 404, Exception: 'Not found' }, 'not-found'],
		[
			'a list of refusals',
			400,
			[
				{ ErrorCode: 400, Exception: 'A' },
				{ ErrorCode: 400, Exception: 'B' },
			],
			'refused',
		],
		[
			'the limit as 503',
			503,
			[{ ErrorCode: 503, Exception: 'You have reached 60 calls per 60 seconds' }],
			'rate-limited',
		],
		['the limit as 429', 429, {}, 'rate-limited'],
		['a refused key', 403, { ErrorCode: 403, Exception: 'Incorrect credentials' }, 'auth'],
		['a web page', 200, '<!DOCTYPE html><html></html>', 'unreadable'],
	])('reads %s', (_case, status, body, kind) => {
		expect(read(cin7Profile, status, body)?.kind).toBe(kind);
	});

	it('gives all reasons of a refusal', () => {
		const body = [
			{ ErrorCode: 400, Exception: 'A' },
			{ ErrorCode: 400, Exception: 'B' },
		];
		expect(read(cin7Profile, 400, body)?.description).toBe('A; B');
	});
});

describe('base URLs as people type them', () => {
	it.each([
		'',
		'https://api.cartrover.com',
		'https://api.cartrover.com/',
		'https://api.cartrover.com/v1',
		'https://api.cartrover.com/v1/',
	])('leads "%s" to Integration Manager', (url) => {
		expect(extensivBaseUrl(url)).toBe('https://api.cartrover.com');
	});

	it.each([
		['', 'https://inventory.dearsystems.com/ExternalApi/v2'],
		['https://inventory.dearsystems.com', 'https://inventory.dearsystems.com/ExternalApi/v2'],
		['https://inventory.dearsystems.com/ExternalApi/v2/', 'https://inventory.dearsystems.com/ExternalApi/v2'],
		['http://127.0.0.1:4030/', 'http://127.0.0.1:4030/ExternalApi/v2'],
		['https://proxy.example/cin7/', 'https://proxy.example/cin7'],
	])('leads "%s" to Cin7 Core', (url, expected) => {
		expect(cin7BaseUrl(url)).toBe(expected);
	});
});
