import { WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, Workflow, type INodeExecutionData, type INodeParameters } from 'n8n-workflow';
import { createCredentialStore, loadPackage } from '../../test/engine/harness';
import { HarnessCredentials } from '../../test/engine/harness/credentials';
import { SOURCE_TYPE } from '../../test/engine/harness/loadPackage';
import { makeAdditionalData, makeNode } from '../../test/engine/harness/workflow';

/** Everything before the run, so that a measurement can begin right in front of it. */
export interface PreparedRun {
	/** Outputs of the node. Rejects with what the node threw. */
	start(): Promise<INodeExecutionData[][]>;
}

/**
 * Makes one node of this package ready for n8n's engine with items as they are. The harness's `runNode` copies its
 * items, and the copies would count as the node's memory.
 */
export function prepareRun(node: string, parameters: INodeParameters, items: INodeExecutionData[]): PreparedRun {
	const pkg = loadPackage();
	const source = makeNode(SOURCE_TYPE, 'Input');
	const target = makeNode(pkg.fullName(node), 'Node', { parameters });
	const nodes = [source, target];
	const workflow = new Workflow({
		id: 'workflow-1',
		nodes,
		connections: { Input: { main: [[{ node: 'Node', type: 'main', index: 0 }]] } },
		active: false,
		nodeTypes: pkg.nodeTypes,
		settings: { executionOrder: 'v1' },
	});
	const data = { main: [items] };
	const done = { startTime: 0, executionIndex: 0, executionTime: 0, executionStatus: 'success' as const, source: [] };
	const execution = createRunExecutionData({
		resultData: { runData: { Input: [{ ...done, data }] } },
		executionData: {
			nodeExecutionStack: [{ node: workflow.nodes.Node, data, source: { main: [{ previousNode: 'Input' }] } }],
		},
	});
	const credentials = new HarnessCredentials(pkg, createCredentialStore());
	const engine = new WorkflowExecute(makeAdditionalData(credentials, 'trigger', nodes), 'trigger', execution);
	return {
		async start() {
			const run = await engine.processRunExecutionData(workflow);
			const task = run.data.resultData.runData.Node?.at(-1);
			const error = task?.error ?? run.data.resultData.error;
			if (error) throw error;
			return (task?.data?.main ?? []).map((output) => output ?? []);
		},
	};
}
