import { ExecuteContext, RoutingNode } from 'n8n-core';
import { createEmptyRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	ICredentialDataDecryptedObject,
	ICredentialTestRequest,
	INodeType,
	INodeTypes,
	NodeApiError,
} from 'n8n-workflow';
import { createCredentialStore, HarnessCredentials, nodeCredentials } from './credentials';
import { loadPackage, SOURCE_TYPE } from './loadPackage';
import { makeAdditionalData, makeNode } from './workflow';

export interface CredentialTestResult {
	status: 'OK' | 'Error';
	/** The sentence that n8n shows under the credential. */
	message: string;
}

/** The value at a dotted path, as in a rule's `response.code`. */
function valueAt(data: unknown, path: string): unknown {
	return path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], data);
}

function refused(error: NodeApiError, test: ICredentialTestRequest): CredentialTestResult {
	const cause = error.cause as { response?: { status: number; statusText: string }; code?: string } | undefined;
	const { response } = cause ?? {};
	if (!response) return { status: 'Error', message: cause?.code ?? error.message };
	const rule = (test.rules ?? []).find((r) => r.type === 'responseCode' && r.properties.value === response.status);
	const fallback = response.statusText || `Received HTTP status code: ${response.status}`;
	return { status: 'Error', message: rule?.properties.message ?? fallback };
}

/**
 * Runs a credential's declarative `test`, step by step as n8n's CredentialsTester does
 * (n8n: dist/services/credentials-tester.service.js), so the verdict and message are those of the credential window.
 */
export async function testCredential(
	name: string,
	data: ICredentialDataDecryptedObject,
	packageDir?: string,
): Promise<CredentialTestResult> {
	const pkg = loadPackage(packageDir);
	const { test } = pkg.credentialType(name);
	if (!test) return { status: 'Error', message: 'No testing function found for this credential.' };

	const store = createCredentialStore({ [name]: data });
	const node = makeNode(SOURCE_TYPE, 'Temp-Node', { credentials: nodeCredentials(store) });
	const base = pkg.nodeTypes.getByNameAndVersion(SOURCE_TYPE).description;
	const type: INodeType = {
		description: {
			...base,
			credentials: [{ name, required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', default: '', routing: { request: test.request } },
			],
		},
	};
	const nodeTypes: INodeTypes = { getByName: () => type, getByNameAndVersion: () => type, getKnownTypes: () => ({}) };
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const placed = workflow.nodes[node.name];
	const helper = new HarnessCredentials(pkg, store);
	const additionalData = makeAdditionalData(helper, 'internal', [placed], placed.parameters);
	const decrypted = await helper.getDecrypted(additionalData, { id: 'id', name }, name, 'internal');
	const context = new ExecuteContext(
		workflow,
		placed,
		additionalData,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node: placed, data: {}, source: null },
		[],
	);
	const routing = new RoutingNode(context, type, { id: 'id', name, type: name, data: decrypted });
	const outcome = await routing.runNode().then(
		(answer) => ({ ok: true as const, answer }),
		(error: NodeApiError) => ({ ok: false as const, error }),
	);
	if (!outcome.ok) return refused(outcome.error, test);
	const body = outcome.answer?.[0]?.[0]?.json;
	for (const rule of test.rules ?? []) {
		if (rule.type === 'responseSuccessBody' && valueAt(body, rule.properties.key) === rule.properties.value) {
			return { status: 'Error', message: rule.properties.message };
		}
	}
	return { status: 'OK', message: 'Connection successful!' };
}
