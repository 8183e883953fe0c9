import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

/** Codes with which JOOR may refuse a token inside a 200; its list is not documented (joor-v2.md 15, 17.4). */
const REFUSALS = [1, 401, 403];

const WRONG_TOKEN =
	'JOOR did not accept the token. Sandbox and production have different tokens: check the environment.';

/** JOOR's static API token for v2 (joor-v2.md 2). Sandbox and production have different tokens. */
export class JoorApi implements ICredentialType {
	name = 'joorApi';

	displayName = 'JOOR API';

	documentationUrl = 'https://github.com/n8n-nodes-joor/n8n-nodes-joor#credentials';

	icon: Icon = { light: 'file:../icons/joor.svg', dark: 'file:../icons/joor.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Environment',
			name: 'environment',
			type: 'options',
			options: [
				{ name: 'Custom', value: 'custom', description: 'A test system or the sandbox that comes with this package' },
				{ name: 'Production', value: 'production', description: 'Orders and styles that buyers see' },
				{ name: 'Sandbox', value: 'sandbox', description: "JOOR's own test environment; it has a token of its own" },
			],
			default: 'production',
		},
		{
			displayName: 'API Token',
			name: 'apiToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'The token as JOOR gave it to you, not Base64 encoded. JOOR issues one for each environment.',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			displayOptions: { show: { environment: ['custom'] } },
			required: true,
			default: '',
			placeholder: 'e.g. http://127.0.0.1:4010/v2',
			description: 'Address of the API, with or without the version at its end',
		},
	];

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const token = Buffer.from(String(credentials.apiToken ?? '').trim(), 'utf8').toString('base64');
		return { ...requestOptions, headers: { ...requestOptions.headers, Authorization: `OAuth2 ${token}` } };
	}

	/** Reads one style: order reads are left alone, because a bare one would mark orders as exported (joor-v2.md 16.1). */
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{ ($credentials.environment === "custom" ? $credentials.baseUrl.trim() : $credentials.environment === "sandbox" ? "https://apisandbox.jooraccess.com" : "https://api.jooraccess.com").replace(/\\/+$/, "").replace(/\\/v[24]$/, "") + "/v2" }}',
			url: '/style',
			qs: { count: 1, start_from: 0 },
			headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
		},
		rules: [
			...REFUSALS.flatMap((code) =>
				['response.code', 'styles.response.code'].flatMap((key) =>
					[code, String(code)].map((value) => ({
						type: 'responseSuccessBody' as const,
						properties: {
							key,
							value,
							message: WRONG_TOKEN,
						},
					})),
				),
			),
			...[401, 403].map((value) => ({
				type: 'responseCode' as const,
				properties: { value, message: WRONG_TOKEN },
			})),
			{
				type: 'responseCode',
				properties: { value: 404, message: 'The base URL does not lead to the JOOR API.' },
			},
			{
				// The first sign of a web page, which n8n hands over as text.
				type: 'responseSuccessBody',
				properties: { key: '0', value: '<', message: 'The base URL leads to a web page and not to the JOOR API.' },
			},
			// n8n takes both kinds of rules together; its type only one kind at a time.
		] as ICredentialTestRequest['rules'],
	};
}
