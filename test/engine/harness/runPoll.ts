import { PollContext } from 'n8n-core';
import { ObservableObject, Workflow } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData, INodeParameters, WorkflowActivateMode } from 'n8n-workflow';
import {
	HarnessCredentials,
	nodeCredentials,
	storeOf,
	type CredentialStore,
	type CredentialValues,
} from './credentials';
import { loadPackage } from './loadPackage';
import { makeAdditionalData, makeNode } from './workflow';

/**
 * n8n has two poll engines. `legacy` (default in 2.41): the poll changes the live static data, which is saved when items
 * are emitted; the key is the node's name. `durable`: the poll works on a clone, committed only after success; the key is the node's id.
 */
export type PollEngine = 'legacy' | 'durable';

export interface PollOptions {
	/** Short name, e.g. `joorTrigger`. */
	node: string;
	parameters?: INodeParameters;
	credentials?: CredentialValues | CredentialStore;
	/** The node's static data as an earlier poll left it. */
	staticData?: IDataObject;
	/** `manual` is the editor's "Fetch Test Event". */
	mode?: 'trigger' | 'manual';
	activation?: WorkflowActivateMode;
	engine?: PollEngine;
	/** How long the poll may take; default as in n8n: 5 minutes in the legacy engine, 36 s in the durable one. */
	budgetMs?: number;
	/** Older n8n has no `getPollBudgetMs`: true takes it away. */
	withoutBudget?: boolean;
	workflowId?: string;
	nodeName?: string;
	packageDir?: string;
}

export interface PollRun {
	/** Items of the first output; null when the poll returned null (nothing new, no execution). */
	items: INodeExecutionData[] | null;
	error?: Error & { description?: string | null; failure?: unknown; httpCode?: string | null };
	/** The node's static data in the memory of the n8n process afterwards. */
	staticData: IDataObject;
	/** What n8n's database holds of it afterwards: where a restarted n8n goes on. */
	savedStaticData: IDataObject;
	credentials: CredentialStore;
}

/** A trigger that is polled again and again, with the memory and the database that n8n would have. */
export interface Poller {
	poll(overrides?: Partial<Pick<PollOptions, 'mode' | 'activation' | 'parameters' | 'budgetMs'>>): Promise<PollRun>;
	/** n8n is killed and started again: memory is what the database holds. */
	restart(): void;
	/** The user renames the trigger node: the legacy engine loses its state, the durable one keeps it. */
	rename(nodeName: string): void;
}

const plain = (data: IDataObject): IDataObject => JSON.parse(JSON.stringify(data)) as IDataObject;

/** Static data that notices assignments, as n8n's own: it is saved only when something was assigned, not when an array grew. */
const observed = (data: IDataObject): IDataObject =>
	ObservableObject.create(plain(data), undefined, { ignoreEmptyOnFirstChild: true });

/** A poller that starts with `staticData` both in memory and saved. */
export function createPoller(options: PollOptions): Poller {
	const pkg = loadPackage(options.packageDir);
	const store = storeOf(options.credentials);
	const durable = options.engine === 'durable';
	let nodeName = options.nodeName ?? 'Trigger';
	const key = () => (durable ? 'cursor' : `node:${nodeName}`);
	const stateIn = (data: IDataObject): IDataObject => plain((data[key()] as IDataObject | undefined) ?? {});
	let saved: IDataObject = { [key()]: plain(options.staticData ?? {}) };
	let memory = observed(saved);

	async function poll(overrides: Partial<PollOptions> = {}): Promise<PollRun> {
		const now = { ...options, ...overrides };
		const mode = now.mode ?? 'trigger';
		const node = makeNode(pkg.fullName(now.node), nodeName, {
			id: 'trigger-node',
			parameters: now.parameters ?? {},
			credentials: nodeCredentials(store),
		});
		const workflow = new Workflow({
			id: now.workflowId ?? 'workflow-1',
			name: 'Workflow under test',
			nodes: [node],
			connections: {},
			active: mode === 'trigger',
			nodeTypes: pkg.nodeTypes,
		});
		const placed = workflow.nodes[nodeName];
		// A manual run gets a copy that nobody saves. Overlapping polls of the legacy engine share one object.
		workflow.staticData = mode === 'manual' ? observed(memory) : memory;
		const staged = durable ? stateIn(memory) : undefined;
		const context = new PollContext(
			workflow,
			placed,
			makeAdditionalData(new HarnessCredentials(pkg, store), mode, [placed]),
			mode,
			mode === 'manual' ? 'manual' : (now.activation ?? 'activate'),
			undefined,
			undefined,
			undefined,
			undefined,
			() => staged ?? workflow.getStaticData('node', placed),
			() => now.budgetMs ?? (durable ? 36_000 : 300_000),
		);
		if (now.withoutBudget) Object.defineProperty(context, 'getPollBudgetMs', { value: undefined });

		const type = pkg.nodeTypes.getByNameAndVersion(placed.type, placed.typeVersion);
		if (!type.poll) throw new Error(`${now.node} is not a polling trigger`);
		const outcome = await type.poll.call(context).then(
			(outputs) => ({ outputs, error: undefined }),
			(error: Error) => ({ outputs: null, error }),
		);
		if (mode === 'trigger' && !outcome.error) {
			if (staged) saved = { [key()]: plain(staged) };
			if (staged) memory = observed(saved);
			// The legacy engine writes only together with an execution; after a poll without news the state stays in memory.
			else if (outcome.outputs !== null && memory.__dataChanged === true) saved = plain(memory);
		}
		return {
			items: outcome.outputs?.[0] ?? null,
			...(outcome.error ? { error: outcome.error } : {}),
			staticData: mode === 'manual' ? (staged ?? stateIn(workflow.staticData)) : stateIn(memory),
			savedStaticData: stateIn(saved),
			credentials: store,
		};
	}

	return {
		poll,
		restart() {
			memory = observed(saved);
		},
		rename(name) {
			nodeName = name;
		},
	};
}

/** One poll with the given static data; see {@link createPoller} for several in a row. Never throws for what the node does. */
export async function runPoll(options: PollOptions): Promise<PollRun> {
	return await createPoller(options).poll();
}
