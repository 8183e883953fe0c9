import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	Icon,
	INodeProperties,
} from 'n8n-workflow';

/** The secret of the pair; it is masked although the linter's list of secret names does not know the vendor's word. */
const applicationKeyField: INodeProperties = {
	displayName: 'Application Key',
	name: 'applicationKey',
	type: 'string',
	typeOptions: { password: true },
	required: true,
	default: '',
	description: 'Key of an application of its own: the call limit of 60 a minute is counted per application',
};

/** Account ID and application key of Cin7 Core, formerly DEAR (wms-systems.md 4.1). One key per application. */
export class Cin7CoreApi implements ICredentialType {
	name = 'cin7CoreApi';

	displayName = 'Cin7 Core API';

	documentationUrl = 'https://github.com/n8n-nodes-joor/n8n-nodes-joor#credentials';

	icon: Icon = { light: 'file:../icons/wms.svg', dark: 'file:../icons/wms.dark.svg' };

	properties: INodeProperties[] = [
		{
			displayName: 'Account ID',
			name: 'accountId',
			type: 'string',
			required: true,
			default: '',
			description: 'Shown in Cin7 Core under Integrations > API',
		},
		applicationKeyField,
		{
			displayName: 'Base URL',
			name: 'baseUrl',
			type: 'string',
			default: 'https://inventory.dearsystems.com/ExternalApi/v2',
			description: 'Change it only for a test system',
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				'api-auth-accountid': '={{ $credentials.accountId.trim() }}',
				'api-auth-applicationkey': '={{ $credentials.applicationKey.trim() }}',
			},
		},
	};

	/** A wrong path answers 200 with a web page, and some refusals come inside a 200 (wms-systems.md 4.1). */
	test: ICredentialTestRequest = {
		request: {
			baseURL:
				'={{ (($url) => /^([a-z]+:\\/\\/)?[^\\/]+$/i.test($url) ? $url + "/ExternalApi/v2" : $url)(($credentials.baseUrl || "https://inventory.dearsystems.com/ExternalApi/v2").trim().replace(/\\/+$/, "")) }}',
			url: '/me',
			headers: { Accept: 'application/json' },
		},
		rules: [
			...[403, 404, 400, '403', '404', '400'].map((value) => ({
				type: 'responseSuccessBody' as const,
				properties: {
					key: 'ErrorCode',
					value,
					message: 'Cin7 Core did not accept the account ID and application key. Check them and the base URL.',
				},
			})),
			...[401, 403].map((value) => ({
				type: 'responseCode' as const,
				properties: {
					value,
					message: 'Cin7 Core did not accept the account ID and application key. Check both.',
				},
			})),
			{
				// A wrong path answers 200 with a web page (wms-systems.md 4.1), which n8n hands over as text.
				type: 'responseSuccessBody',
				properties: { key: '0', value: '<', message: 'The base URL leads to a web page and not to the Cin7 Core API.' },
			},
			// n8n takes both kinds of rules together; its type only one kind at a time.
		] as ICredentialTestRequest['rules'],
	};
}
