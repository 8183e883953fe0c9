import { createDataTableCalls } from './dataTables';
import { createExecutionCalls } from './executions';
import { freePort, startProcess } from './hostProcess';
import { installTarball } from './install';
import { createRest, type HostRest } from './rest';
import { createWorkflowCalls } from './workflows';

export interface HostOptions {
	/** n8n's home: database, key, installed packages, log. Made when missing; kept when n8n ends. */
	userFolder: string;
	/** Default: a free one. */
	port?: number;
	/** The packed package to install before the start; leave it out to go on with what the folder has. */
	packageTarball?: string;
	/** More or other settings of n8n. */
	env?: NodeJS.ProcessEnv;
}

type Calls = ReturnType<typeof createWorkflowCalls> &
	ReturnType<typeof createExecutionCalls> &
	ReturnType<typeof createDataTableCalls>;

/** A running n8n with its owner signed in. */
export interface N8nHost extends Calls {
	readonly url: string;
	readonly userFolder: string;
	/** The editor's REST interface, for what has no method here. */
	readonly rest: HostRest;
	/** Address of a workflow in the editor. */
	workflowUrl(workflowId: string): string;
	/** Ends n8n in an orderly way. */
	stop(): Promise<void>;
	/** Ends n8n and its runners at once, as a power cut would. */
	kill(): Promise<void>;
	/** Starts it again after `stop` or `kill` (stops it before if it runs), with the same folder, port and session. */
	restart(env?: NodeJS.ProcessEnv): Promise<void>;
}

/**
 * Starts a real n8n over a user folder and signs its owner in.
 * Needs the host installed (`ensureN8nHost`). n8n ends with the calling process at the latest.
 */
export async function startN8n(options: HostOptions): Promise<N8nHost> {
	if (options.packageTarball) await installTarball(options.userFolder, options.packageTarball);
	const port = options.port ?? (await freePort());
	const url = `http://127.0.0.1:${port}`;
	const rest = createRest(url);
	let env = options.env ?? {};
	let running = await startProcess(options.userFolder, port, env);
	await rest.signIn();

	const workflows = createWorkflowCalls(rest);
	return {
		url,
		userFolder: options.userFolder,
		rest,
		...workflows,
		...createExecutionCalls(rest, workflows.getWorkflow),
		...createDataTableCalls(rest),
		workflowUrl: (workflowId) => `${url}/workflow/${workflowId}`,
		stop: async () => await running.stop(),
		kill: async () => await running.kill(),
		async restart(changed = {}) {
			await running.stop();
			env = { ...env, ...changed };
			running = await startProcess(options.userFolder, port, env);
			await rest.signIn();
		},
	};
}
