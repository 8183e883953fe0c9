import { ExecutionLifecycleHooks, ExternalSecretsProxy } from 'n8n-core';
import type {
	ICredentialsHelper,
	INode,
	INodeParameters,
	IWorkflowBase,
	IWorkflowExecuteAdditionalData,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { Container } from '@n8n/di';

/** A node of the workflow under test. */
export function makeNode(type: string, name: string, extra: Partial<INode> = {}): INode {
	return { id: `id-${name}`, name, type, typeVersion: 1, position: [0, 0], parameters: {}, ...extra };
}

/** What n8n's server adds to an execution; of it, our nodes see the credentials helper and the lifecycle hooks. */
export function makeAdditionalData(
	credentialsHelper: ICredentialsHelper,
	mode: WorkflowExecuteMode,
	nodes: INode[],
	currentNodeParameters?: INodeParameters,
): IWorkflowExecuteAdditionalData {
	const workflowData: IWorkflowBase = {
		id: 'workflow-1',
		name: 'Workflow under test',
		active: false,
		isArchived: false,
		activeVersionId: null,
		createdAt: new Date(0),
		updatedAt: new Date(0),
		nodes,
		connections: {},
	};
	const base = 'http://127.0.0.1:5678';
	return {
		credentialsHelper,
		currentNodeParameters,
		currentNodeExecutionIndex: 0,
		executionId: '1',
		executeWorkflow: notAvailable,
		getRunExecutionData: notAvailable,
		getRuntimeCredential: notAvailable,
		startRunnerTask: notAvailable,
		logAiEvent: () => undefined,
		externalSecretsProxy: Container.get(ExternalSecretsProxy),
		hooks: new ExecutionLifecycleHooks(mode, '1', workflowData),
		restApiUrl: `${base}/rest`,
		instanceBaseUrl: base,
		formBaseUrl: `${base}/form`,
		formWaitingBaseUrl: `${base}/form-waiting`,
		formTestBaseUrl: `${base}/form-test`,
		webhookBaseUrl: `${base}/webhook`,
		webhookWaitingBaseUrl: `${base}/webhook-waiting`,
		webhookTestBaseUrl: `${base}/webhook-test`,
		mcpBaseUrl: `${base}/mcp`,
		mcpTestBaseUrl: `${base}/mcp-test`,
		variables: {},
	};
}

async function notAvailable(): Promise<never> {
	throw new Error('The engine harness has no server behind it, and the node asked for one');
}
