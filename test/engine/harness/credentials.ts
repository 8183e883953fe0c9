import { Credentials, getAdditionalKeys } from 'n8n-core';
import { ICredentialsHelper, isExpression, NodeHelpers, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentials,
	ICredentialsExpressionResolveValues,
	IExecuteData,
	IHttpRequestHelper,
	IHttpRequestOptions,
	INode,
	INodeCredentialsDetails,
	INodeProperties,
	IRequestOptionsSimplified,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import type { LoadedPackage } from './loadPackage';
import { SOURCE_TYPE } from './loadPackage';

/** Saved credential data by credential type: `{ joorApi: { environment: 'custom', baseUrl, apiToken } }`. */
export type CredentialValues = Record<string, ICredentialDataDecryptedObject>;

/** What n8n's database holds, so that a token saved by one run is found by the next; share one store between runs to see that. */
export interface CredentialStore {
	readonly saved: CredentialValues;
	/** How often a node or request asked for the decrypted credential. */
	reads: number;
	/** How often `preAuthentication` (a login) was called. */
	logins: number;
}

/** A store over a copy of the given data. */
export function createCredentialStore(values: CredentialValues = {}): CredentialStore {
	return { saved: structuredClone(values), reads: 0, logins: 0 };
}

/** The given store itself, or a new one over plain data. */
export function storeOf(credentials: CredentialValues | CredentialStore = {}): CredentialStore {
	const isStore = typeof (credentials as CredentialStore).reads === 'number';
	return isStore ? (credentials as CredentialStore) : createCredentialStore(credentials as CredentialValues);
}

/** The `credentials` block of a node that uses every credential of the store. */
export function nodeCredentials(store: CredentialStore): INode['credentials'] {
	return Object.fromEntries(Object.keys(store.saved).map((type) => [type, { id: `id-${type}`, name: type }]));
}

/**
 * n8n's CredentialsHelper (n8n: dist/credentials-helper.js) without its database: the same defaults, expressions,
 * generic `authenticate`, and the same rule for when `preAuthentication` runs and what of its answer is saved.
 */
export class HarnessCredentials extends ICredentialsHelper {
	constructor(
		private readonly pkg: LoadedPackage,
		private readonly store: CredentialStore,
	) {
		super();
	}

	getParentTypes(): string[] {
		return [];
	}

	isCredentialUsableByNode(): boolean {
		return true;
	}

	getCredentialsProperties(type: string): INodeProperties[] {
		return this.pkg.credentialType(type).properties;
	}

	async authenticate(
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		incoming: IHttpRequestOptions | IRequestOptionsSimplified,
		workflow?: Workflow,
		node?: INode,
	): Promise<IHttpRequestOptions> {
		const options = incoming as IHttpRequestOptions;
		const { authenticate } = this.pkg.credentialType(typeName);
		if (typeof authenticate === 'function') return await authenticate(credentials, options);
		if (authenticate === undefined || !workflow || !node) return options;
		const target = options as unknown as Record<string, Record<string, unknown> | undefined>;
		target.headers ??= {};
		for (const [part, values] of Object.entries(authenticate.properties)) {
			for (const [key, value] of Object.entries(values as Record<string, string>)) {
				const name = this.resolve(key, credentials, workflow, node);
				target[part] = { ...target[part], [name]: this.resolve(value, credentials, workflow, node) };
			}
		}
		return options;
	}

	async preAuthentication(
		helpers: IHttpRequestHelper,
		credentials: ICredentialDataDecryptedObject,
		typeName: string,
		node: INode,
		credentialsExpired: boolean,
	): Promise<ICredentialDataDecryptedObject | undefined> {
		const type = this.pkg.credentialType(typeName);
		const expirable = type.properties.find((p) => p.type === 'hidden' && p.typeOptions?.expirable === true);
		if (!expirable || !type.preAuthentication) return undefined;
		const testing = node.parameters.temp === '' && node.type === SOURCE_TYPE;
		if (credentials[expirable.name] !== '' && !credentialsExpired && !testing) return undefined;
		this.store.logins += 1;
		const output = (await type.preAuthentication.call(helpers, credentials)) as ICredentialDataDecryptedObject;
		if (output[expirable.name] === undefined) return undefined;
		const saved = this.store.saved[typeName] ?? {};
		for (const [key, value] of Object.entries(output)) {
			if (key === expirable.name || !isExpression(saved[key])) saved[key] = value;
		}
		return Object.assign(credentials, output);
	}

	async runPreAuthentication(): Promise<undefined> {
		return undefined;
	}

	async getCredentials(nodeCredential: INodeCredentialsDetails, type: string): Promise<ICredentials> {
		const credentials = new Credentials({ id: nodeCredential.id, name: nodeCredential.name }, type);
		await credentials.setData(this.stored(type));
		return credentials;
	}

	async getDecrypted(
		additionalData: IWorkflowExecuteAdditionalData,
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
		mode: WorkflowExecuteMode,
		executeData?: IExecuteData,
		raw?: boolean,
		values?: ICredentialsExpressionResolveValues,
	): Promise<ICredentialDataDecryptedObject> {
		this.store.reads += 1;
		const stored = structuredClone(this.stored(type));
		if (raw === true) return stored;
		const withDefaults = NodeHelpers.getNodeParameters(
			this.getCredentialsProperties(type),
			stored as Parameters<typeof NodeHelpers.getNodeParameters>[1],
			true,
			false,
			null,
			null,
		) as ICredentialDataDecryptedObject;
		const keys = getAdditionalKeys(additionalData, mode, null, { isCredential: true });
		if (!values) return withDefaults;
		return values.workflow.expression.getParameterValue(
			withDefaults as Parameters<typeof values.workflow.expression.getParameterValue>[0],
			values.runExecutionData,
			values.runIndex,
			values.itemIndex,
			values.node.name,
			values.connectionInputData,
			mode,
			keys,
			executeData,
			false,
			withDefaults,
		) as ICredentialDataDecryptedObject;
	}

	async updateCredentials(
		_nodeCredentials: INodeCredentialsDetails,
		type: string,
		data: ICredentialDataDecryptedObject,
	): Promise<void> {
		this.store.saved[type] = data;
	}

	async updateCredentialsOauthTokenData(): Promise<void> {}

	private stored(type: string): ICredentialDataDecryptedObject {
		const data = this.store.saved[type];
		if (!data) throw new Error(`The test gave no credential of type "${type}"`);
		return data;
	}

	private resolve(text: string, credentials: ICredentialDataDecryptedObject, workflow: Workflow, node: INode): string {
		if (!isExpression(text)) return text;
		const keys = { $credentials: credentials } as Parameters<typeof workflow.expression.getSimpleParameterValue>[3];
		const value = workflow.expression.getSimpleParameterValue(node, text, 'internal', keys, undefined, '');
		return value ? String(value) : '';
	}
}
