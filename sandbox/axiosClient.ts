import axios from 'axios';
import { createHttpClient, newUsage, type HttpClientOptions } from '../nodes/shared/http/client';
import { createLimiter, type Limiter } from '../nodes/shared/http/limiter';
import type { ApiConnection, CredentialData } from '../nodes/shared/http/profile';
import type { Clock, HttpClient, Transport, Usage } from '../nodes/shared/http/types';

export type AuthHeaders = (credential: CredentialData) => Record<string, string>;

/** How each credential class signs a request, for callers outside n8n. */
const AUTH: Record<string, AuthHeaders> = {
	joorApi: (credential) => ({
		Authorization: `OAuth2 ${Buffer.from(String(credential.apiToken)).toString('base64')}`,
	}),
	extensivIntegrationManagerApi: (credential) => ({
		Authorization: `Basic ${Buffer.from(`${String(credential.apiUser)}:${String(credential.apiKey)}`).toString('base64')}`,
		...(credential.merchantPk ? { 'X-Merchant-Pk': String(credential.merchantPk) } : {}),
	}),
	cin7CoreApi: (credential) => ({
		'api-auth-accountid': String(credential.accountId),
		'api-auth-applicationkey': String(credential.applicationKey),
	}),
};

export const systemClock: Clock = {
	now: () => Date.now(),
	sleep: async (ms) => await new Promise((resolve) => setTimeout(resolve, ms)),
};

/** The wire under axios: raw text, every status, no redirects followed silently to another host. */
export function axiosTransport(auth: Record<string, string>): Transport {
	return async (request) => {
		const answer = await axios.request<string>({
			method: request.method,
			url: request.url,
			headers: { ...request.headers, ...auth },
			data: request.body,
			timeout: request.timeoutMs,
			responseType: 'text',
			transformResponse: (data: string) => data,
			validateStatus: () => true,
			maxBodyLength: Infinity,
		});
		const headers = Object.fromEntries(
			Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
		);
		return { status: answer.status, headers, text: answer.data ?? '' };
	};
}

export interface AxiosClient {
	http: HttpClient;
	usage: Usage;
	limiter?: Limiter;
}

/**
 * The same client that the nodes use, under axios: for the contract tests, the fault tests, the sandbox tools and the
 * benchmark. `overrides` hands in a clock or another time-out.
 */
export function axiosClient(
	connection: ApiConnection,
	credential: CredentialData,
	overrides: Partial<HttpClientOptions> = {},
): AxiosClient {
	const usage = overrides.usage ?? newUsage();
	const limiter = connection.profile.limit ? createLimiter(connection.profile.limit) : undefined;
	const http = createHttpClient({
		transport: axiosTransport(AUTH[connection.credentialType](credential)),
		baseUrl: connection.baseUrl(credential),
		profile: connection.profile,
		clock: systemClock,
		limiter,
		secrets: connection.secrets(credential),
		...overrides,
		usage,
	});
	return { http, usage, limiter };
}
