import { WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	ExecutionStatus,
	IConnections,
	IDataObject,
	INode,
	INodeExecutionData,
	INodeParameters,
	IRunData,
	NodeExecutionHint,
	OnError,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import {
	HarnessCredentials,
	nodeCredentials,
	storeOf,
	type CredentialStore,
	type CredentialValues,
} from './credentials';
import { loadPackage, SOURCE_TYPE } from './loadPackage';
import { makeAdditionalData, makeNode } from './workflow';

/** Input items as plain objects, or as n8n items when a test cares about `binary` or `pairedItem`. */
type Items = Array<IDataObject | INodeExecutionData>;

export interface RunNodeOptions {
	/** Short name, e.g. `joorSetInventory`. */
	node: string;
	parameters?: INodeParameters;
	/** Items of the only input. In expressions the node before is called `Input`. Default: one empty item. */
	items?: Items;
	/** Items per input, for nodes with more than one; the nodes before are `Input`, `Input 2`, ... */
	inputs?: Items[];
	/** Plain data, or a store that several runs share. */
	credentials?: CredentialValues | CredentialStore;
	settings?: { continueOnFail?: boolean; onError?: OnError; retryOnFail?: boolean; executeOnce?: boolean };
	mode?: WorkflowExecuteMode;
	typeVersion?: number;
	/** The run is cancelled, as by the editor's stop button, when this settles. */
	cancelWhen?: Promise<unknown>;
	/** Default: this project. */
	packageDir?: string;
}

export interface NodeRun {
	/** Items per output, in the order of the outputs; with `continueErrorOutput` the last one is the error output. */
	outputs: INodeExecutionData[][];
	/** What the node threw: a NodeApiError or NodeOperationError, when it did. */
	error?: Error & { description?: string | null; context?: IDataObject; httpCode?: string | null; cause?: unknown };
	status: ExecutionStatus;
	hints: NodeExecutionHint[];
	/** Saved credential data after the run, and how often it was read and logged in with. */
	credentials: CredentialStore;
	durationMs: number;
}

function asItems(items: Items): INodeExecutionData[] {
	return items.map((item, index) => {
		const isItem = typeof item.json === 'object' && item.json !== null && !Array.isArray(item.json);
		const whole = isItem ? (item as INodeExecutionData) : { json: item as IDataObject };
		return { pairedItem: { item: index }, ...structuredClone(whole) };
	});
}

function sourceName(index: number): string {
	return index === 0 ? 'Input' : `Input ${index + 1}`;
}

/**
 * Executes one node with the given input, as n8n does in the middle of a workflow.
 * Never throws for what the node does; `error` holds it. Throws when the test itself is wrong (unknown node or credential).
 */
export async function runNode(options: RunNodeOptions): Promise<NodeRun> {
	const pkg = loadPackage(options.packageDir);
	const store = storeOf(options.credentials);
	const inputs = (options.inputs ?? [options.items ?? [{}]]).map(asItems);
	const mode = options.mode ?? 'trigger';

	const node: INode = makeNode(pkg.fullName(options.node), 'Node', {
		typeVersion: options.typeVersion ?? 1,
		parameters: options.parameters ?? {},
		credentials: nodeCredentials(store),
		...options.settings,
	});
	const sources = inputs.map((_, index) => makeNode(SOURCE_TYPE, sourceName(index)));
	const connections: IConnections = Object.fromEntries(
		sources.map((source, index) => [source.name, { main: [[{ node: node.name, type: 'main', index }]] }]),
	);
	const nodes = [...sources, node];
	const workflow = new Workflow({
		id: 'workflow-1',
		name: 'Workflow under test',
		nodes,
		connections,
		active: false,
		nodeTypes: pkg.nodeTypes,
		settings: { executionOrder: 'v1' },
	});

	const runData: IRunData = Object.fromEntries(
		sources.map((source, index) => [
			source.name,
			[
				{
					startTime: 0,
					executionIndex: index,
					executionTime: 0,
					executionStatus: 'success' as const,
					source: [],
					data: { main: [inputs[index]] },
				},
			],
		]),
	);
	const execution = createRunExecutionData({
		resultData: { runData },
		executionData: {
			nodeExecutionStack: [
				{
					node: workflow.nodes[node.name],
					data: { main: inputs },
					source: { main: sources.map((source) => ({ previousNode: source.name })) },
				},
			],
		},
	});
	const additionalData = makeAdditionalData(new HarnessCredentials(pkg, store), mode, nodes);
	const startedAt = Date.now();
	const running = new WorkflowExecute(additionalData, mode, execution).processRunExecutionData(workflow);
	void options.cancelWhen?.finally(() => running.cancel());
	const run = await running;

	const task = run.data.resultData.runData[node.name]?.at(-1);
	const error = task?.error ?? run.data.resultData.error;
	return {
		outputs: (task?.data?.main ?? []).map((items) => items ?? []),
		...(error ? { error: error as NodeRun['error'] } : {}),
		status: run.status,
		hints: task?.hints ?? [],
		credentials: store,
		durationMs: Date.now() - startedAt,
	};
}
