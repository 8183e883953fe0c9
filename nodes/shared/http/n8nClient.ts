import { createHash } from 'crypto';
import {
	sleep,
	type IDataObject,
	type IExecuteFunctions,
	type IHttpRequestOptions,
	type ILoadOptionsFunctions,
	type IN8nHttpFullResponse,
	type IPollFunctions,
} from 'n8n-workflow';
import { attempt } from './attempt';
import { createHttpClient, newUsage } from './client';
import { sharedLimiter, type Limiter } from './limiter';
import type { ApiConnection, CredentialData } from './profile';
import type { Clock, HttpClient, RawResponse, Transport, Usage } from './types';
import { waitInSlices } from './wait';

/** The n8n contexts in which our nodes make requests. */
export type NodeContext = IExecuteFunctions | IPollFunctions | ILoadOptionsFunctions;

export interface NodeClientOptions {
	/** Longest wait for a rate limit in all, in milliseconds; a poll passes what is left of its budget. */
	maxWaitMs?: number;
	timeoutMs?: number;
	usage?: Usage;
}

/** What a node needs to speak to an API: the client, what it used, and its limit. */
export interface NodeClient {
	http: HttpClient;
	usage: Usage;
	limiter?: Limiter;
	/** Tells one account from another without showing anything secret. */
	accountKey: string;
	/** Waits; throws when the user stops the execution. */
	pause: (ms: number) => Promise<void>;
}

const systemClock: Clock = { now: () => Date.now(), sleep: async (ms) => await sleep(ms) };

function lowerCaseHeaders(headers: IDataObject | undefined): Record<string, string> {
	return Object.fromEntries(
		Object.entries(headers ?? {}).map(([name, value]) => [
			name.toLowerCase(),
			Array.isArray(value) ? value.join(', ') : String(value),
		]),
	);
}

/** n8n throws for a 401 that may be an expired token; the answer is inside the error. */
function answerInside(error: unknown): RawResponse | undefined {
	let link = error;
	for (let depth = 0; depth < 5 && link !== null && typeof link === 'object'; depth++) {
		const response = (link as { response?: { status?: unknown; headers?: IDataObject; data?: unknown } }).response;
		if (typeof response?.status === 'number') {
			const { data } = response;
			const text = typeof data === 'string' ? data : JSON.stringify(data ?? '');
			return { status: response.status, headers: lowerCaseHeaders(response.headers), text };
		}
		link = (link as { cause?: unknown }).cause;
	}
	return undefined;
}

function n8nTransport(context: NodeContext, connection: ApiConnection): Transport {
	return async (request) => {
		const options: IHttpRequestOptions = {
			method: request.method,
			url: request.url,
			headers: request.headers,
			body: request.body,
			timeout: request.timeoutMs,
			// The raw text: a truncated answer must not pass for data.
			encoding: 'text',
			returnFullResponse: true,
			ignoreHttpStatusErrors: { ignore: true, except: connection.refreshesToken ? [401] : [] },
		};
		const sent = await attempt(
			async () =>
				(await context.helpers.httpRequestWithAuthentication.call(
					context,
					connection.credentialType,
					options,
				)) as IN8nHttpFullResponse,
		);
		if (!sent.ok) {
			const inside = answerInside(sent.error);
			if (inside) return inside;
			throw sent.error;
		}
		const { statusCode, headers, body } = sent.value;
		const text = typeof body === 'string' ? body : body === undefined || body === null ? '' : JSON.stringify(body);
		return { status: statusCode, headers: lowerCaseHeaders(headers), text };
	};
}

function isCancelled(context: NodeContext): () => boolean {
	return () => 'getExecutionCancelSignal' in context && context.getExecutionCancelSignal()?.aborted === true;
}

function accountKeyOf(connection: ApiConnection, credential: CredentialData): string {
	return createHash('sha256')
		.update(`${connection.profile.name}\n${connection.baseUrl(credential)}\n${connection.account(credential)}`)
		.digest('hex')
		.slice(0, 16);
}

/**
 * The HTTP client of a node: n8n's request helper with the node's credential, and the limit that the account has in
 * this process. The credential is read once, for base URL and account; each request is authenticated by n8n.
 * Throws n8n's own message when the credential is missing.
 */
export async function n8nHttpClient(
	context: NodeContext,
	connection: ApiConnection,
	options: NodeClientOptions = {},
): Promise<NodeClient> {
	const credential: CredentialData = await context.getCredentials(connection.credentialType);
	const { profile } = connection;
	const accountKey = accountKeyOf(connection, credential);
	const limiter = profile.limit ? sharedLimiter(accountKey, profile.limit) : undefined;
	const usage = options.usage ?? newUsage();
	const http = createHttpClient({
		transport: n8nTransport(context, connection),
		baseUrl: connection.baseUrl(credential),
		profile,
		clock: systemClock,
		limiter,
		usage,
		timeoutMs: options.timeoutMs,
		maxWaitMs: options.maxWaitMs,
		cancelled: isCancelled(context),
		secrets: connection.secrets(credential),
	});
	const pause = async (ms: number) => await waitInSlices(ms, systemClock, isCancelled(context));
	return { http, usage, limiter, accountKey, pause };
}
