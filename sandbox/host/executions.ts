import { parse } from 'flatted';
import type { HostRest } from './rest';
import type { StoredWorkflow } from './workflows';

/** An item's json. */
export type Json = Record<string, unknown>;

export interface ExecutionSummary {
	id: string;
	workflowId: string;
	/** success, error, canceled, crashed, running, new, waiting */
	status: string;
	mode: string;
	startedAt: string;
	stoppedAt?: string;
}

export interface ExecutionResult extends ExecutionSummary {
	/** What stopped the run. */
	error?: { message: string; description?: string; node?: string };
	/** Times that each node ran, by node name. */
	runs: Record<string, number>;
	/** Items that a node put out at an output (0 = first), over all its runs; empty when it did not run. */
	items(node: string, output?: number): Json[];
	/** What a node told the person at the editor, over all its runs. */
	hints(node: string): string[];
	/** The error of a node that failed, even when the run went on. */
	nodeError(node: string): { message: string; description?: string } | undefined;
}

interface NodeRunData {
	error?: { message: string; description?: string };
	hints?: Array<{ message: string }>;
	data?: { main?: Array<Array<{ json: Json }> | null> };
}

interface RunData {
	resultData?: {
		error?: { message: string; description?: string; node?: { name: string } };
		runData?: Record<string, NodeRunData[]>;
	};
}

const UNFINISHED = ['new', 'running', 'waiting', 'unknown'];

function read(answer: ExecutionSummary & { data?: string }): ExecutionResult {
	const { data, ...summary } = answer;
	// While a run has not written anything yet, its data is an empty list of values.
	const { resultData } = ((data ? parse(data) : undefined) ?? {}) as RunData;
	const nodes = resultData?.runData ?? {};
	const error = resultData?.error;
	return {
		...summary,
		...(error ? { error: { message: error.message, description: error.description, node: error.node?.name } } : {}),
		runs: Object.fromEntries(Object.entries(nodes).map(([name, runs]) => [name, runs.length])),
		items: (node, output = 0) =>
			(nodes[node] ?? []).flatMap((run) => (run.data?.main?.[output] ?? []).map((item) => item.json)),
		hints: (node) => (nodes[node] ?? []).flatMap((run) => (run.hints ?? []).map(({ message }) => message)),
		nodeError: (node) => (nodes[node] ?? []).find((run) => run.error)?.error,
	};
}

const pause = async (ms: number) => await new Promise((resolve) => setTimeout(resolve, ms));

/** Runs and run results of one n8n. Time-outs are in ms; a run that takes longer throws, it is not stopped. */
export function createExecutionCalls(rest: HostRest, getWorkflow: (id: string) => Promise<StoredWorkflow>) {
	const getExecution = async (id: string) =>
		read(await rest.call<ExecutionSummary & { data?: string }>('GET', `/rest/executions/${id}`));

	async function waitForExecution(id: string, timeoutMs = 120_000): Promise<ExecutionResult> {
		const deadline = Date.now() + timeoutMs;
		for (;;) {
			const execution = await getExecution(id);
			if (!UNFINISHED.includes(execution.status)) return execution;
			if (Date.now() > deadline) throw new Error(`Execution ${id} is still ${execution.status} after ${timeoutMs} ms`);
			await pause(250);
		}
	}

	async function startWorkflow(workflowId: string, triggerName: string): Promise<string> {
		const workflowData = await getWorkflow(workflowId);
		const body = { workflowData, triggerToStartFrom: { name: triggerName } };
		const { executionId } = await rest.call<{ executionId: string }>('POST', `/rest/workflows/${workflowId}/run`, body);
		return executionId;
	}

	/** Newest first. */
	async function listExecutions(workflowId: string): Promise<ExecutionSummary[]> {
		const filter = encodeURIComponent(JSON.stringify({ workflowId }));
		const { results } = await rest.call<{ results: ExecutionSummary[] }>(
			'GET',
			`/rest/executions?filter=${filter}&limit=100`,
		);
		return results;
	}

	return {
		getExecution,
		waitForExecution,
		listExecutions,
		/** Starts the workflow at its Manual Trigger and returns the execution's id at once, e.g. to kill n8n in the middle. */
		startWorkflow,
		/** Runs the workflow from its Manual Trigger to its end. */
		async runWorkflow(workflowId: string, triggerName: string, timeoutMs?: number): Promise<ExecutionResult> {
			return await waitForExecution(await startWorkflow(workflowId, triggerName), timeoutMs);
		},
		/** Waits until an active workflow has at least `count` finished executions, and returns them, newest first. */
		async waitForExecutions(workflowId: string, count: number, timeoutMs = 60_000): Promise<ExecutionSummary[]> {
			const deadline = Date.now() + timeoutMs;
			for (;;) {
				const finished = (await listExecutions(workflowId)).filter((e) => !UNFINISHED.includes(e.status));
				if (finished.length >= count) return finished;
				if (Date.now() > deadline) throw new Error(`${finished.length} of ${count} executions after ${timeoutMs} ms`);
				await pause(250);
			}
		},
	};
}
