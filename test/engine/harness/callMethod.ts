import { LoadOptionsContext } from 'n8n-core';
import { Workflow } from 'n8n-workflow';
import type {
	INodeListSearchResult,
	INodeParameters,
	INodePropertyOptions,
	INodeType,
	ResourceMapperFields,
} from 'n8n-workflow';
import {
	HarnessCredentials,
	nodeCredentials,
	storeOf,
	type CredentialStore,
	type CredentialValues,
} from './credentials';
import { loadPackage } from './loadPackage';
import { makeAdditionalData, makeNode } from './workflow';

export interface MethodOptions {
	node: string;
	/** The method's name in the node's `methods`. */
	method: string;
	/** What stands in the node's panel at the moment the editor asks. */
	parameters?: INodeParameters;
	credentials?: CredentialValues | CredentialStore;
	packageDir?: string;
}

function prepare(options: MethodOptions): { type: INodeType; context: LoadOptionsContext } {
	const pkg = loadPackage(options.packageDir);
	const store = storeOf(options.credentials);
	const node = makeNode(pkg.fullName(options.node), 'Node', {
		parameters: options.parameters ?? {},
		credentials: nodeCredentials(store),
	});
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes: pkg.nodeTypes });
	const placed = workflow.nodes[node.name];
	const helper = new HarnessCredentials(pkg, store);
	const additionalData = makeAdditionalData(helper, 'internal', [placed], placed.parameters);
	return {
		type: pkg.nodeTypes.getByNameAndVersion(placed.type, placed.typeVersion),
		context: new LoadOptionsContext(workflow, placed, additionalData, ''),
	};
}

function missing(options: MethodOptions): never {
	throw new Error(`${options.node} has no method "${options.method}" of that kind`);
}

/** Calls a `methods.loadOptions` function as the editor does when a dropdown opens. */
export async function listOptions(options: MethodOptions): Promise<INodePropertyOptions[]> {
	const { type, context } = prepare(options);
	const method = type.methods?.loadOptions?.[options.method] ?? missing(options);
	return await method.call(context);
}

/** Calls a `methods.listSearch` function as the editor does for a resource locator's list. */
export async function searchList(
	options: MethodOptions & { filter?: string; paginationToken?: string },
): Promise<INodeListSearchResult> {
	const { type, context } = prepare(options);
	const method = type.methods?.listSearch?.[options.method] ?? missing(options);
	return await method.call(context, options.filter, options.paginationToken);
}

/** Calls a `methods.resourceMapping` function as the editor does to learn a resource mapper's columns. */
export async function mappingColumns(options: MethodOptions): Promise<ResourceMapperFields> {
	const { type, context } = prepare(options);
	const method = type.methods?.resourceMapping?.[options.method] ?? missing(options);
	return await method.call(context);
}
