import type { ApiErrorDetails, ApiErrorKind } from '../../http/apiError';
import type { ApiConnection, ApiProfile } from '../../http/profile';
import type { ApiRequest, RawResponse } from '../../http/types';
import { row, text } from '../../mapping/read';
import { firstText } from '../values';

const SYSTEM = 'Extensiv Integration Manager';
const DEFAULT_BASE_URL = 'https://api.cartrover.com';
const LEAK_MS = 600;
/** One call leaves the bucket every 0.6 s; ten at once spare us from meeting the limit again at once. */
const RATE_LIMIT_PAUSE_MS = 10 * LEAK_MS;

/** The wording of a refused key is not known (15.3), so its usual words count. */
const AUTH_WORDS = /api[ _-]?(key|user)|credential|unauthori[sz]ed|not authori[sz]ed|authenticat|access denied/i;
const NOT_FOUND_WORDS =
	/not found|does ?n[o']t exist|no such|unknown (order|sku|product|cust_ref)|(unable to|could not|cannot) (find|locate)/i;

function kindOf(code: string, message: string): ApiErrorKind {
	if (/ratelimit/i.test(code) || /^over api limit/i.test(message)) return 'rate-limited';
	if (AUTH_WORDS.test(message)) return 'auth';
	return NOT_FOUND_WORDS.test(message) ? 'not-found' : 'refused';
}

const SENTENCES: Partial<Record<ApiErrorKind, string>> = {
	'rate-limited': `${SYSTEM}'s call limit is reached`,
	auth: `${SYSTEM} did not accept the credential`,
	'not-found': `${SYSTEM} does not know what was asked for`,
};

/** Business refusals and limits come with HTTP 200 and `success_code: false` (wms-systems.md 1.2). */
function inspect(answer: RawResponse, body: unknown, request: ApiRequest): ApiErrorDetails | undefined {
	const envelope = row(body);
	if (envelope.success_code === true || envelope.success_code === 'true') return undefined;
	const message = firstText(envelope.message, envelope.error);
	const code = text(envelope.error_code);
	// A status that says it all keeps its meaning; only a refusal in words overrides it.
	if (answer.status >= 400 && !code) return undefined;
	const kind = answer.status === 401 || answer.status === 403 ? 'auth' : kindOf(code, message);
	const sentence = SENTENCES[kind];
	return {
		kind,
		message: sentence ? `${sentence} (could not ${request.action})` : `${SYSTEM} refused to ${request.action}`,
		description: message || (code ? '' : 'Its answer does not say whether the call succeeded.'),
		code: code || undefined,
		retryAfterMs: kind === 'rate-limited' ? RATE_LIMIT_PAUSE_MS : undefined,
	};
}

/** Facts about the Extensiv Integration Manager API (wms-systems.md 1.1, 1.2). */
export const extensivProfile: ApiProfile = {
	name: SYSTEM,
	headers: {},
	limit: { kind: 'leaky-bucket', capacity: 100, leakMs: LEAK_MS },
	// Calls for new orders are exempt from the limit, for now (wms-systems.md 1.2).
	cost: (request) => (request.method === 'POST' && /\/cart\/orders\/cartrover$/.test(request.path) ? 0 : 1),
	countsCredits: false,
	inspect,
	logId: (answer) => answer.headers['x-cartrover-process-id'] ?? '',
};

/** Base URL without trailing slashes and without `/v1`, which every path has itself. */
export function extensivBaseUrl(baseUrl: unknown): string {
	return (text(baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '').replace(/\/v1$/i, '').replace(/\/+$/, '');
}

/** How the `extensivIntegrationManagerApi` credential leads to the API. */
export const extensivConnection: ApiConnection = {
	credentialType: 'extensivIntegrationManagerApi',
	profile: extensivProfile,
	refreshesToken: false,
	baseUrl: (credential) => extensivBaseUrl(credential.baseUrl),
	account: (credential) => `${text(credential.apiUser)}\n${text(credential.apiKey)}`,
	secrets: (credential) => {
		const [user, pass] = [text(credential.apiUser), text(credential.apiKey)];
		return [pass, `${user}:${pass}`];
	},
};
