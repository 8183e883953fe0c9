import type { ApiErrorDetails } from './apiError';
import type { ApiRequest, RawResponse } from './types';

/** How a system limits its callers. Times in milliseconds. */
export type LimitRule =
	/** `capacity` units in a window that starts at the first request and then starts anew (JOOR, Cin7 Core). */
	| { kind: 'fixed-window'; capacity: number; windowMs: number }
	/** A bucket of `capacity` units; one leaks out every `leakMs` (Extensiv Integration Manager). */
	| { kind: 'leaky-bucket'; capacity: number; leakMs: number };

/** What is particular about one API; everything else is the same for all of them. Holds facts, no state. */
export interface ApiProfile {
	/** The system's name in messages, such as `JOOR`. */
	name: string;
	/** Sent with every request, besides the credential. */
	headers: Record<string, string>;
	/** HTTP statuses besides 429 with which the system tells that its limit is reached. */
	limitStatuses?: number[];
	/** Absent: the system has no limit that a client must keep. */
	limit?: LimitRule;
	/** Units of the limit that a request uses; 0 for an exempt call. JOOR: credits. */
	cost(request: ApiRequest): number;
	/** Whether `cost` is JOOR's credits, which reports and plans show to the user. */
	countsCredits: boolean;
	/**
	 * Looks into a readable answer for the system's own way to say no (wms-systems.md 13.5): a refusal inside a 200, a
	 * limit told by another status than 429. Returns what went wrong, or nothing when the answer is a success or when
	 * its HTTP status says it all.
	 */
	inspect(answer: RawResponse, body: unknown, request: ApiRequest): ApiErrorDetails | undefined;
	/** The number that the vendor's support asks for, from header or body; '' when there is none. */
	logId(answer: RawResponse, body: unknown): string;
}

/** A decrypted credential as n8n hands it out. */
export type CredentialData = Record<string, unknown>;

/** How a credential of one type leads to an API. One object for each credential class, beside the profile it uses. */
export interface ApiConnection {
	credentialType: string;
	profile: ApiProfile;
	/** Whether the credential gets a new token on a 401 (`preAuthentication`); a static token is not tried twice. */
	refreshesToken: boolean;
	/** The base URL without a trailing slash; throws nothing, an unusable value is caught by the first request. */
	baseUrl(credential: CredentialData): string;
	/** What tells one account from another: calls with the same value share one limit. May contain secrets. */
	account(credential: CredentialData): string;
	/** Values that must not appear in any message, in each form in which they are sent. */
	secrets(credential: CredentialData): string[];
}
