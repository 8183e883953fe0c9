import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	IHttpRequestOptions,
	INodeProperties,
} from 'n8n-workflow';

const REFUSED =
	'Integration Manager did not accept the API user and key. Check them and the level that they were made for.';

/** API user and key of one level of Extensiv Integration Manager, formerly CartRover (wms-systems.md 1.1). */
export class ExtensivIntegrationManagerApi implements ICredentialType {
	name = 'extensivIntegrationManagerApi';

	displayName = 'Extensiv Integration Manager API';

	documentationUrl = 'https://github.com/n8n-nodes-joor/n8n-nodes-joor#credentials';

	icon: Icon = { light: 'file:../icons/wms.svg', dark: 'file:../icons/wms.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Level',
			name: 'level',
			type: 'options',
			options: [
				{
					name: 'Cart',
					value: 'cart',
					description: 'Delivers orders and reads stock and products: what the flows of this package need',
				},
				{ name: 'Merchant', value: 'merchant', description: 'Reads stock, products and the orders of all carts' },
				{ name: 'Warehouse', value: 'warehouse', description: 'Acts for one merchant of a warehouse' },
			],
			default: 'cart',
			description: 'What the key was made for. Cart keys come from Carts > New Cart > API Access.',
		},
		{
			displayName: 'API User',
			name: 'apiUser',
			type: 'string',
			required: true,
			default: '',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
		},
		{
			displayName: 'Merchant ID',
			name: 'merchantPk',
			type: 'string',
			displayOptions: { show: { level: ['warehouse'] } },
			required: true,
			default: '',
			placeholder: 'e.g. 5001',
			description: 'Number of the merchant for whom the warehouse key acts',
		},
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://api.cartrover.com',
			description: 'Change it only for a test system',
		},
	];

	/** HTTP Basic; keys in the URL are accepted too, but would land in logs (wms-systems.md 1.1). */
	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		requestOptions: IHttpRequestOptions,
	): Promise<IHttpRequestOptions> {
		const said = (name: string) => String(credentials[name] ?? '').trim();
		const merchant = said('level') === 'warehouse' ? said('merchantPk') : '';
		return {
			...requestOptions,
			auth: { username: said('apiUser'), password: said('apiKey') },
			// Only a warehouse key acts for a merchant; an empty header could be taken for an unknown one.
			headers: { ...requestOptions.headers, ...(merchant ? { 'X-Merchant-Pk': merchant } : {}) },
		};
	}

	/** Refusals come with HTTP 200, so the body decides (wms-systems.md 1.2). */
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{ ($credentials.baseUrl || "https://api.cartrover.com").trim().replace(/\\/+$/, "").replace(/\\/v1$/i, "").replace(/\\/+$/, "") + "/v1" }}',
			url: '/merchant/inventory',
			qs: { limit: 1 },
			headers: { Accept: 'application/json' },
		},
		rules: [
			{ type: 'responseSuccessBody', properties: { key: 'success_code', value: false, message: REFUSED } },
			{ type: 'responseSuccessBody', properties: { key: 'success_code', value: 'false', message: REFUSED } },
			{
				type: 'responseSuccessBody',
				properties: {
					key: 'success_code',
					value: undefined,
					message: 'The answer does not come from Integration Manager. Check the base URL.',
				},
			},
		],
	};
}
