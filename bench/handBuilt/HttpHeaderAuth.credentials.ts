import type { IAuthenticateGeneric, ICredentialType, INodeProperties } from 'n8n-workflow';

/** n8n's own Header Auth, which a hand-built flow would use for JOOR's token. */
export class HttpHeaderAuth implements ICredentialType {
	name = 'httpHeaderAuth';

	displayName = 'Header Auth';

	properties: INodeProperties[] = [
		{ displayName: 'Name', name: 'name', type: 'string', default: '' },
		{ displayName: 'Value', name: 'value', type: 'string', typeOptions: { password: true }, default: '' },
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { '={{$credentials.name}}': '={{$credentials.value}}' } },
	};
}
