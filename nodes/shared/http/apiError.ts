/** Why a call did not succeed, in the classes that decide what a caller may do next. */
export type ApiErrorKind =
	/** No answer: refused, reset, name not found. */
	| 'network'
	/** No answer in time. */
	| 'timeout'
	/** 401 or 403, or the system's own words for it. */
	| 'auth'
	/** The thing asked for does not exist. */
	| 'not-found'
	/** Too many calls; `retryAfterMs` says when to come back. */
	| 'rate-limited'
	/** Understood and refused: bad data, duplicate, missing record. Repeating does not help. */
	| 'refused'
	/** The server's fault (5xx). */
	| 'server'
	/** An answer that is not what the API speaks: HTML, truncated JSON, an empty body. */
	| 'unreadable'
	/** The user stopped the execution. */
	| 'cancelled';

export interface ApiErrorDetails {
	kind: ApiErrorKind;
	/** What happened, in one sentence that names system and action. */
	message: string;
	/** The system's own words, and what to do. Secrets are already out. */
	description?: string;
	httpStatus?: number;
	/** JOOR's `log_id`, Extensiv's process id: the number that the vendor's support asks for. */
	logId?: string;
	/** The system's own error code, when it has one. */
	code?: string;
	retryAfterMs?: number;
}

/**
 * The one error that `http`, `joor` and `wms` throw. Nodes turn it into n8n's `NodeApiError` with item index and
 * failure cause; sandbox tools and the benchmark print it as it is.
 */
export class ApiError extends Error {
	readonly kind: ApiErrorKind;

	readonly description: string;

	readonly httpStatus?: number;

	readonly logId?: string;

	readonly code?: string;

	readonly retryAfterMs?: number;

	constructor(details: ApiErrorDetails) {
		super(details.message);
		this.name = 'ApiError';
		this.kind = details.kind;
		this.description = details.description ?? '';
		this.httpStatus = details.httpStatus;
		this.logId = details.logId;
		this.code = details.code;
		this.retryAfterMs = details.retryAfterMs;
	}

	/** Whether the request may have been carried out although no usable answer came back. */
	get answerLost(): boolean {
		return ['network', 'timeout', 'server', 'unreadable'].includes(this.kind);
	}

	/** Whether the whole run is affected (outage, credential, limit) and not just this record. */
	get concernsWholeRun(): boolean {
		return this.kind !== 'refused' && this.kind !== 'not-found';
	}
}
