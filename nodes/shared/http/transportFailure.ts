import type { ApiErrorDetails } from './apiError';
import { describeFailure } from './readAnswer';

const TIMEOUT_CODES = ['ECONNABORTED', 'ETIMEDOUT', 'ESOCKETTIMEDOUT', 'ERR_SOCKET_TIMEOUT'];

/** Follows an error's causes; n8n and axios wrap the socket's error several times. */
function* chain(error: unknown): Generator<Record<string, unknown>> {
	let current = error;
	for (let depth = 0; depth < 6 && current !== null && typeof current === 'object'; depth++) {
		yield current as Record<string, unknown>;
		current = (current as { cause?: unknown }).cause;
	}
}

/** Puts into words why no answer came: stopped, timed out, or not reachable. */
export function transportFailure(error: unknown, system: string, action: string): ApiErrorDetails {
	let code = '';
	let words = '';
	for (const link of chain(error)) {
		if (!code && typeof link.code === 'string') code = link.code;
		if (typeof link.message === 'string') words = link.message;
	}
	if (code === 'ERR_CANCELED') return { kind: 'cancelled', message: describeFailure('cancelled', system, action) };
	const timedOut = TIMEOUT_CODES.includes(code) || /timeout of \d+ ?ms|timed? ?out/i.test(words);
	const kind = timedOut ? 'timeout' : 'network';
	return {
		kind,
		message: describeFailure(kind, system, action),
		description: [code, words].filter(Boolean).join(': '),
		code: code || undefined,
	};
}
