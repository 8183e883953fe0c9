import { ApiError, type ApiErrorKind } from './apiError';
import { attempt } from './attempt';
import { createLimiter, type Limiter } from './limiter';
import type { ApiProfile } from './profile';
import { describeFailure, readAnswer } from './readAnswer';
import { createRedactor } from './redact';
import { transportFailure } from './transportFailure';
import type { ApiAnswer, ApiRequest, Clock, HttpClient, QueryValue, RawRequest, Transport, Usage } from './types';
import { describeDuration, throwIfCancelled, waitInSlices } from './wait';

const DEFAULT_TIMEOUT_MS = 60_000;
/** Twelve of JOOR's windows; a run that needs more than an hour of waiting says so instead of hanging. */
const DEFAULT_MAX_WAIT_MS = 3_600_000;
const ATTEMPTS = 4;
const LIMIT_ATTEMPTS = 20;
const FIRST_BACKOFF_MS = 500;
const WAIT_WITHOUT_HINT_MS = 5_000;

export interface HttpClientOptions {
	transport: Transport;
	/** Without trailing slash. */
	baseUrl: string;
	profile: ApiProfile;
	clock: Clock;
	/** The account's shared limiter; by default one of this client's own. */
	limiter?: Limiter;
	/** Counts calls, credits and waiting; shared by all clients of a run. */
	usage?: Usage;
	timeoutMs?: number;
	/** Longest wait for a rate limit in all; beyond it the call throws `rate-limited` with `retryAfterMs`. */
	maxWaitMs?: number;
	cancelled?: () => boolean;
	/** Values that must not show in messages. */
	secrets?: string[];
}

/** A usage counter at zero. */
export function newUsage(): Usage {
	return { calls: 0, reads: 0, writes: 0, credits: 0, waitedMs: 0, retries: 0 };
}

function buildUrl(baseUrl: string, path: string, query: Record<string, QueryValue> = {}): string {
	const pairs = Object.entries(query)
		.filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined && pair[1] !== '')
		.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(String(value))}`);
	return `${baseUrl}${path}${pairs.length ? `?${pairs.join('&')}` : ''}`;
}

/** Whether a failed call may simply be sent again (DESIGN.md 3.9). A rate limit means that nothing was done. */
function mayRepeat(kind: ApiErrorKind, request: ApiRequest): boolean {
	return request.repeatable && ['network', 'timeout', 'server', 'unreadable'].includes(kind);
}

/**
 * The one request function (DESIGN.md 2): time-out, retry rules, credit budget, readable messages, redaction. The
 * client it returns resolves with a readable, successful answer, or throws {@link ApiError}.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
	const { transport, baseUrl, profile, clock } = options;
	const cancelled = options.cancelled ?? (() => false);
	const usage = options.usage ?? newUsage();
	const limiter = options.limiter ?? (profile.limit ? createLimiter(profile.limit) : undefined);
	const maxWaitMs = options.maxWaitMs ?? DEFAULT_MAX_WAIT_MS;
	const redact = createRedactor(options.secrets ?? []);
	let waitedMs = 0;

	const wait = async (ms: number, request: ApiRequest): Promise<void> => {
		if (ms <= 0) return;
		if (waitedMs + ms > maxWaitMs) {
			throw new ApiError({
				kind: 'rate-limited',
				message: describeFailure('rate-limited', profile.name, request.action),
				description: `The next call is possible in ${describeDuration(ms)}. The rest can be done in a later run.`,
				retryAfterMs: ms,
			});
		}
		waitedMs += ms;
		usage.waitedMs += ms;
		await waitInSlices(ms, clock, cancelled);
	};

	const count = (request: ApiRequest, units: number) => {
		usage.calls += 1;
		usage[request.method === 'GET' ? 'reads' : 'writes'] += 1;
		if (profile.countsCredits) usage.credits += units;
	};

	const sendOnce = async (request: ApiRequest): Promise<ApiAnswer | ApiError> => {
		const units = profile.cost(request);
		// Loops, because another execution of this process may have spent the units while this one waited.
		for (let ms = limiter?.waitFor(units, clock.now()) ?? 0; ms > 0; ms = limiter?.waitFor(units, clock.now()) ?? 0) {
			await wait(ms, request);
		}
		throwIfCancelled(cancelled);
		limiter?.spend(units, clock.now());
		count(request, units);
		const raw: RawRequest = {
			method: request.method,
			url: buildUrl(baseUrl, request.path, request.query),
			headers: { Accept: 'application/json', ...profile.headers, ...request.headers },
			body: request.body === undefined ? undefined : JSON.stringify(request.body),
			timeoutMs: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
		};
		const sent = await attempt(async () => await transport(raw));
		if (!sent.ok) {
			const failure = transportFailure(sent.error, profile.name, request.action);
			return new ApiError({ ...failure, description: redact(failure.description ?? '') });
		}
		const reading = readAnswer(sent.value, request, profile, clock.now(), redact);
		if ('failure' in reading) {
			const { failure } = reading;
			// A call over the limit is not carried out and costs nothing.
			if (failure.kind === 'rate-limited' && profile.countsCredits) usage.credits -= units;
			return new ApiError({
				...failure,
				message: redact(failure.message),
				description: redact(failure.description ?? ''),
			});
		}
		return { status: sent.value.status, headers: sent.value.headers, body: reading.body };
	};

	return async (request) => {
		let backoffMs = FIRST_BACKOFF_MS;
		let refusals = 0;
		for (let tries = 1; ;) {
			const result = await sendOnce(request);
			if (!(result instanceof ApiError)) return result;
			if (result.kind === 'rate-limited') {
				// A system that says so again and again is out of order rather than busy.
				refusals += 1;
				if (refusals >= LIMIT_ATTEMPTS) throw result;
				const hint = result.retryAfterMs ?? limiter?.waitFor(Infinity, clock.now()) ?? 0;
				const ms = hint > 0 ? hint : WAIT_WITHOUT_HINT_MS;
				limiter?.block(clock.now() + ms, clock.now());
				await wait(ms, request);
			} else if (mayRepeat(result.kind, request) && tries < ATTEMPTS) {
				tries += 1;
				await waitInSlices(backoffMs * (0.75 + Math.random() / 2), clock, cancelled);
				backoffMs *= 2;
			} else {
				throw result;
			}
			usage.retries += 1;
		}
	};
}
