import type { ApiErrorDetails } from './apiError';
import { attemptSync } from './attempt';
import type { ApiProfile } from './profile';
import type { ApiRequest, RawResponse } from './types';

const EXCERPT = 300;

/** What came of reading an answer: its body, or what is wrong with it. */
export type Reading = { body: unknown } | { failure: ApiErrorDetails };

function looksLikeHtml(answer: RawResponse): boolean {
	const type = answer.headers['content-type'] ?? '';
	return type.includes('text/html') || /^\s*<(!doctype html|html|head|body)\b/i.test(answer.text);
}

/** Seconds or a date, as HTTP allows; `undefined` when absent or unreadable. */
function retryAfterMs(answer: RawResponse, now: number): number | undefined {
	const value = answer.headers['retry-after'];
	if (!value) return undefined;
	const seconds = Number(value);
	if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
	const at = Date.parse(value);
	return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}

/** First readable sentence in the usual places of an error body. */
function wordsIn(body: unknown, depth = 0): string {
	if (typeof body === 'string') return body;
	if (depth > 3 || body === null || typeof body !== 'object') return '';
	if (Array.isArray(body))
		return body
			.map((part) => wordsIn(part, depth + 1))
			.filter(Boolean)
			.join('; ');
	const record = body as Record<string, unknown>;
	for (const key of [
		'comment',
		'message',
		'Exception',
		'error_description',
		'description',
		'detail',
		'response',
		'error',
		'errors',
	]) {
		const words = key in record ? wordsIn(record[key], depth + 1) : '';
		if (words) return words;
	}
	return '';
}

function kindOf(status: number, profile: ApiProfile): ApiErrorDetails['kind'] {
	if (status === 401 || status === 403) return 'auth';
	if (status === 404 || status === 410) return 'not-found';
	if (status === 429 || profile.limitStatuses?.includes(status)) return 'rate-limited';
	if (status === 408) return 'timeout';
	return status >= 500 ? 'server' : 'refused';
}

const SENTENCES: Record<ApiErrorDetails['kind'], (system: string, action: string, status: number) => string> = {
	auth: (system, action) => `${system} did not accept the credential (could not ${action})`,
	'not-found': (system, action) => `${system} does not know what was asked for (could not ${action})`,
	'rate-limited': (system, action) => `${system}'s call limit is reached (could not ${action})`,
	refused: (system, action, status) => `${system} refused to ${action} (HTTP ${status})`,
	server: (system, action, status) => `${system} is not working at the moment (could not ${action}, HTTP ${status})`,
	timeout: (system, action) => `${system} did not answer in time (could not ${action})`,
	network: (system, action) => `${system} cannot be reached (could not ${action})`,
	unreadable: (system, action) => `${system} sent an answer that cannot be read (could not ${action})`,
	cancelled: () => 'The execution was stopped',
};

const ADVICE: Partial<Record<ApiErrorDetails['kind'], string>> = {
	auth: 'Check the credential and its environment: sandbox and production have different tokens and keys.',
	server: 'The request can be repeated later.',
};

const WEB_PAGE = 'The answer is a web page instead of JSON. Check the base URL and the environment of the credential.';

/** The standard sentence for a kind of failed call. */
export function describeFailure(kind: ApiErrorDetails['kind'], system: string, action: string, status = 0): string {
	return SENTENCES[kind](system, action, status);
}

/**
 * Reads an answer as the API's JSON. Recognises HTML, truncated JSON and empty bodies also under a 200, the profile's
 * own refusals, and HTTP statuses; returns the body or the details of the failure, never throws. `redact` takes secrets
 * out of a text; it comes before any shortening, because a secret that was cut in two is no longer recognised.
 */
export function readAnswer(
	answer: RawResponse,
	request: ApiRequest,
	profile: ApiProfile,
	now: number,
	redact: (text: string) => string = (text) => text,
): Reading {
	const { status } = answer;
	const system = profile.name;
	const fail = (kind: ApiErrorDetails['kind'], description: string, body?: unknown): Reading => ({
		failure: {
			kind,
			message: describeFailure(kind, system, request.action, status),
			description: [description, ADVICE[kind]].filter(Boolean).join(' '),
			httpStatus: status,
			logId: profile.logId(answer, body) || undefined,
			retryAfterMs: retryAfterMs(answer, now),
		},
	});

	const text = answer.text.replace(/^\uFEFF/, '').trim();
	const parsed = text ? attemptSync(() => JSON.parse(text) as unknown) : undefined;
	const body = parsed?.ok ? parsed.value : undefined;
	// JSON is JSON, whatever the server calls it.
	const html = !parsed?.ok && looksLikeHtml(answer);

	if (parsed?.ok) {
		const own = profile.inspect(answer, body, request);
		if (own) {
			const hint = own.retryAfterMs ?? retryAfterMs(answer, now);
			const logId = own.logId ?? (profile.logId(answer, body) || undefined);
			return { failure: { httpStatus: status, ...own, logId, retryAfterMs: hint } };
		}
	}
	if (status >= 400) {
		// Behind a 5xx the page is a gateway's own, and the address is right.
		const page = status < 500 ? WEB_PAGE : '';
		return fail(kindOf(status, profile), html ? page : wordsIn(body) || redact(text).slice(0, EXCERPT), body);
	}
	if (status === 204) return { body: undefined };
	if (html) return fail('unreadable', WEB_PAGE);
	if (!text) return fail('unreadable', 'It is empty.');
	if (!parsed?.ok) return fail('unreadable', `It is not complete JSON and begins with: ${redact(text).slice(0, 80)}`);
	return { body };
}
