import type { ApiErrorDetails, ApiErrorKind } from '../../http/apiError';
import type { ApiConnection, ApiProfile } from '../../http/profile';
import type { ApiRequest, RawResponse } from '../../http/types';
import { asRow, rows, text, type Row } from '../../mapping/read';
import { unique } from '../values';

const SYSTEM = 'Cin7 Core';
const DEFAULT_BASE_URL = 'https://inventory.dearsystems.com/ExternalApi/v2';
const WINDOW_MS = 60_000;
/** No Retry-After is sent; the window is a minute long. */
const RATE_LIMIT_PAUSE_MS = 10_000;

/** `{ErrorCode, Exception}`, alone or in a list; an answer that holds data is none. */
function refusals(body: unknown): Row[] {
	const list = Array.isArray(body) ? rows(body) : [asRow(body) ?? {}];
	return list.filter((entry) => 'ErrorCode' in entry && 'Exception' in entry);
}

function kindOf(status: number): ApiErrorKind {
	if (status === 401 || status === 403) return 'auth';
	if (status === 404) return 'not-found';
	if (status === 429 || status === 503) return 'rate-limited';
	return status >= 500 ? 'server' : 'refused';
}

const SENTENCES: Partial<Record<ApiErrorKind, string>> = {
	auth: `${SYSTEM} did not accept the credential`,
	'not-found': `${SYSTEM} does not know what was asked for`,
	'rate-limited': `${SYSTEM}'s call limit is reached`,
	server: `${SYSTEM} is not working at the moment`,
};

/**
 * Errors are `{ErrorCode, Exception}`, one or a list, and a 404 may come inside a 200; 503 is the call limit, with or
 * without a readable body (wms-systems.md 4.1).
 */
function inspect(answer: RawResponse, body: unknown, request: ApiRequest): ApiErrorDetails | undefined {
	const found = refusals(body);
	const limited = answer.status === 503 || answer.status === 429;
	if (!found.length && !limited) return undefined;
	const code = text(found[0]?.ErrorCode);
	const kind = kindOf(answer.status >= 400 ? answer.status : Number(code) || 400);
	const sentence = SENTENCES[kind];
	return {
		kind,
		message: sentence ? `${sentence} (could not ${request.action})` : `${SYSTEM} refused to ${request.action}`,
		description: unique(found.map((entry) => text(entry.Exception))).join('; '),
		code: code || undefined,
		retryAfterMs: kind === 'rate-limited' ? RATE_LIMIT_PAUSE_MS : undefined,
	};
}

/** Facts about the Cin7 Core API (wms-systems.md 4.1). */
export const cin7Profile: ApiProfile = {
	name: SYSTEM,
	headers: {},
	limitStatuses: [503],
	limit: { kind: 'fixed-window', capacity: 60, windowMs: WINDOW_MS },
	cost: () => 1,
	countsCredits: false,
	inspect,
	logId: () => '',
};

/** The base URL without trailing slash; `/ExternalApi/v2` is added to a URL without a path. */
export function cin7BaseUrl(baseUrl: unknown): string {
	const url = (text(baseUrl) || DEFAULT_BASE_URL).replace(/\/+$/, '');
	return /^(?:[a-z]+:\/\/)?[^/]+$/i.test(url) ? `${url}/ExternalApi/v2` : url;
}

/** How the `cin7CoreApi` credential leads to the API. */
export const cin7Connection: ApiConnection = {
	credentialType: 'cin7CoreApi',
	profile: cin7Profile,
	refreshesToken: false,
	baseUrl: (credential) => cin7BaseUrl(credential.baseUrl),
	account: (credential) => `${text(credential.accountId)}\n${text(credential.applicationKey)}`,
	secrets: (credential) => [text(credential.applicationKey)],
};
