import type { ApiErrorDetails, ApiErrorKind } from '../../http/apiError';
import type { ApiConnection, ApiProfile, CredentialData } from '../../http/profile';
import { describeFailure } from '../../http/readAnswer';
import { joorBaseUrl } from '../environment';
import { envelopeOf, findText } from './envelope';

/** A read and a write in JOOR's credits; a bulk write costs as much as a single one (joor-v2.md 15). */
export const READ_CREDITS = 1;
export const WRITE_CREDITS = 5;
/** Credits of one window, and its length. */
export const WINDOW_CREDITS = 300;
export const WINDOW_MS = 300_000;

const ABOUT_CREDENTIAL =
	/\b(invalid|unknown|bad|expired|wrong|missing) (api |access )?(token|credentials?)\b|\btoken (is )?(invalid|expired|unknown|missing)\b|unauthori[sz]ed|not authori[sz]ed|authentication (failed|required)|access denied/i;
const ABOUT_ABSENCE =
	/\bnot (be )?found\b|\b(does not|doesn't) exist\b|\bno such\b|\bno (matching )?\w+ (was |were )?found\b/i;

/**
 * JOOR does not list its codes (joor-v2.md 15, 17.4), so only those that repeat an HTTP status are read as such (I);
 * everything else that is not 0 is a refusal.
 */
function kindOf(code: number, status: number, comment: string, isRead: boolean): ApiErrorKind {
	const known = status >= 400 ? status : code;
	if (known === 401 || known === 403 || ABOUT_CREDENTIAL.test(comment)) return 'auth';
	if (known === 404 || (isRead && ABOUT_ABSENCE.test(comment))) return 'not-found';
	if (known === 429) return 'rate-limited';
	return known >= 500 && known < 600 ? 'server' : 'refused';
}

const profile: ApiProfile = {
	name: 'JOOR',
	// A call without Content-Type is not processed, a GET neither (joor-v2.md 3).
	headers: { 'Content-Type': 'application/json' },
	limit: { kind: 'fixed-window', capacity: WINDOW_CREDITS, windowMs: WINDOW_MS },
	countsCredits: true,
	cost: (request) => (request.method === 'GET' ? READ_CREDITS : WRITE_CREDITS),
	inspect(answer, body, request): ApiErrorDetails | undefined {
		const envelope = envelopeOf(body);
		if (!envelope || envelope.code === 0) return undefined;
		const kind = kindOf(envelope.code, answer.status, envelope.comment, request.method === 'GET');
		const advice =
			kind === 'auth' ? ' Check the token and the environment: sandbox and production have different tokens.' : '';
		return {
			kind,
			message:
				kind === 'refused'
					? `JOOR refused to ${request.action}`
					: describeFailure(kind, 'JOOR', request.action, answer.status),
			description: `${envelope.comment || `JOOR gave code ${envelope.code} and no reason.`}${advice}`,
			logId: envelope.logId || undefined,
			code: String(envelope.code),
		};
	},
	logId: (_answer, body) => envelopeOf(body)?.logId || findText(body, ['log_id']),
};

/** The token as it is sent: the credential trims what was pasted around it. */
function tokenOf(credential: CredentialData): string {
	return String(credential.apiToken ?? '').trim();
}

/** Credential `joorApi`: a static API token for v2 (joor-v2.md 2). */
export const joorV2Connection: ApiConnection = {
	credentialType: 'joorApi',
	profile,
	refreshesToken: false,
	baseUrl: (credential) => joorBaseUrl(credential, 'v2'),
	account: tokenOf,
	secrets: (credential) => [tokenOf(credential)],
};
