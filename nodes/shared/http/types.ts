/**
 * The words in which `joor` and `wms` speak of HTTP. Nothing here knows n8n: the same callers run under n8n's request
 * helper (nodes), under axios (sandbox tools, contract tests, benchmark) and under a scripted transport (unit tests).
 */

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** One request on the wire. `url` is absolute and already holds the query. */
export interface RawRequest {
	method: HttpMethod;
	url: string;
	headers: Record<string, string>;
	/** Serialised JSON, or nothing. */
	body?: string;
	timeoutMs: number;
}

/** One answer from the wire, whatever its status. Header names are lower case; `text` is the undecoded body. */
export interface RawResponse {
	status: number;
	headers: Record<string, string>;
	text: string;
}

/**
 * Sends one request once and adds the credential. Resolves for every HTTP status; rejects only when no answer came
 * (refused, reset, timed out).
 */
export type Transport = (request: RawRequest) => Promise<RawResponse>;

export type QueryValue = string | number | boolean | undefined;

/** One call to an API, relative to its base URL. */
export interface ApiRequest {
	method: HttpMethod;
	/** Path after the base URL, starting with a slash; parts taken from data are already percent-encoded. */
	path: string;
	query?: Record<string, QueryValue>;
	/** Sent as JSON. */
	body?: unknown;
	headers?: Record<string, string>;
	/** What is being done, for messages: `read orders`, `create the sale`. */
	action: string;
	/**
	 * True when sending the request twice does no harm: reads, and writes that set a state. A request that is not
	 * repeatable is never sent again after an answer was lost; its caller looks first (DESIGN.md 3.9).
	 */
	repeatable: boolean;
}

/** A successful answer: status below 400, readable JSON, and no error inside the body. */
export interface ApiAnswer {
	status: number;
	headers: Record<string, string>;
	body: unknown;
}

/** Does one API call, with time-out, retries and credit budget; throws {@link import('./apiError').ApiError}. */
export type HttpClient = (request: ApiRequest) => Promise<ApiAnswer>;

/** Time as the HTTP core sees it; tests hand in a clock of their own. Milliseconds. */
export interface Clock {
	now(): number;
	sleep(ms: number): Promise<void>;
}

/** What a run has used so far; one object is shared by all calls of a run. */
export interface Usage {
	calls: number;
	reads: number;
	writes: number;
	/** JOOR credits spent: 1 a read, 5 a write (joor-v2.md 15). 0 for systems without credits. */
	credits: number;
	/** Milliseconds spent waiting for a rate limit. */
	waitedMs: number;
	retries: number;
}
