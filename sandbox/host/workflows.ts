import type { HostRest } from './rest';

/** A workflow as exported from the editor or shipped as a template. */
export interface WorkflowJson {
	name: string;
	nodes: WorkflowNode[];
	connections: Record<string, unknown>;
	settings?: Record<string, unknown>;
	[other: string]: unknown;
}

export interface WorkflowNode {
	id: string;
	name: string;
	type: string;
	typeVersion: number;
	position: [number, number];
	parameters: Record<string, unknown>;
	credentials?: Record<string, { id: string | null; name: string }>;
	[other: string]: unknown;
}

/** A workflow in n8n's database. */
export interface StoredWorkflow extends WorkflowJson {
	id: string;
	versionId: string;
}

export interface StoredCredential {
	id: string;
	name: string;
	type: string;
}

/** A copy of the workflow in which each node that asks for a credential of a given type uses the given one. */
export function withCredentials(workflow: WorkflowJson, credentials: StoredCredential[]): WorkflowJson {
	const copy = structuredClone(workflow);
	for (const node of copy.nodes) {
		for (const type of Object.keys(node.credentials ?? {})) {
			const stored = credentials.find((credential) => credential.type === type);
			if (stored && node.credentials) node.credentials[type] = { id: stored.id, name: stored.name };
		}
	}
	return copy;
}

/** Workflows and credentials of one n8n. */
export function createWorkflowCalls(rest: HostRest) {
	const getWorkflow = async (id: string) => await rest.call<StoredWorkflow>('GET', `/rest/workflows/${id}`);
	return {
		/** Saves a credential; `data` holds its fields in clear, n8n encrypts them. */
		async createCredential(name: string, type: string, data: Record<string, unknown>): Promise<StoredCredential> {
			const { id } = await rest.call<{ id: string }>('POST', '/rest/credentials', { name, type, data });
			return { id, name, type };
		},
		/** Saves a workflow, inactive, under a new id. */
		async createWorkflow(workflow: WorkflowJson): Promise<StoredWorkflow> {
			const { id: _id, versionId: _versionId, active: _active, ...content } = workflow;
			return await rest.call<StoredWorkflow>('POST', '/rest/workflows', { settings: {}, ...content });
		},
		getWorkflow,
		/** Starts the workflow's triggers; a polling trigger polls once before this resolves. */
		async activate(id: string): Promise<void> {
			const { versionId } = await getWorkflow(id);
			await rest.call('POST', `/rest/workflows/${id}/activate`, { versionId });
		},
		async deactivate(id: string): Promise<void> {
			await rest.call('POST', `/rest/workflows/${id}/deactivate`, {});
		},
		/** Saves a changed workflow (a renamed node, other parameters). */
		async updateWorkflow(id: string, changes: Partial<WorkflowJson>): Promise<StoredWorkflow> {
			const { versionId } = await getWorkflow(id);
			return await rest.call<StoredWorkflow>('PATCH', `/rest/workflows/${id}`, { ...changes, versionId });
		},
	};
}
