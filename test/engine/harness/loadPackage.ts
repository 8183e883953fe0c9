import path from 'node:path';
import { PackageDirectoryLoader } from 'n8n-core';
import { NodeHelpers } from 'n8n-workflow';
import type { ICredentialType, INodeType, INodeTypes, IVersionedNodeType } from 'n8n-workflow';

/** The project's root: the package as n8n would find it, with its package.json and dist. */
export const PROJECT_DIR = path.resolve(__dirname, '..', '..', '..');

/** Node type of the made-up nodes that stand in front of the node under test and hold its input. */
export const SOURCE_TYPE = 'harness.source';

/** A community package opened by n8n's own loader; nodes and credentials are read from disk when first asked for. */
export interface LoadedPackage {
	name: string;
	nodeTypes: INodeTypes;
	/** `joorSetInventory` becomes `n8n-nodes-joor.joorSetInventory`. Throws when package.json lists no such node. */
	fullName(shortName: string): string;
	credentialType(name: string): ICredentialType;
}

const sourceNode: INodeType = {
	description: {
		displayName: 'Source',
		name: SOURCE_TYPE,
		group: ['input'],
		version: 1,
		description: 'Holds the items that the node under test receives',
		defaults: { name: 'Source' },
		inputs: [],
		outputs: ['main'],
		properties: [],
	},
};

const opened = new Map<string, LoadedPackage>();

/** The class name that a node's or credential's file carries, in the casing of its type name: `JoorApi` and `joorApi` are one. */
function sameName(file: string, name: string): boolean {
	return path.basename(file).split('.')[0].toLowerCase() === name.toLowerCase();
}

function openPackage(packageDir: string): LoadedPackage {
	const loader = new PackageDirectoryLoader(packageDir);
	const { name, version, n8n } = loader.packageJson;
	const listed = { nodes: n8n?.nodes ?? [], credentials: n8n?.credentials ?? [] };

	const getNode = (type: string): INodeType | IVersionedNodeType => {
		if (type === SOURCE_TYPE) return sourceNode;
		const shortName = type.replace(`${name}.`, '');
		if (!(shortName in loader.nodeTypes)) {
			const file = listed.nodes.find((candidate) => sameName(candidate, shortName));
			if (!file) throw new Error(`package.json of ${name} lists no node "${shortName}"`);
			loader.loadNodeFromFile(file, version);
		}
		return loader.getNode(shortName).type;
	};

	return {
		name,
		nodeTypes: {
			getByName: getNode,
			getByNameAndVersion: (type, nodeVersion) => NodeHelpers.getVersionedNodeType(getNode(type), nodeVersion),
			getKnownTypes: () => loader.known.nodes,
		},
		fullName(shortName) {
			getNode(shortName);
			return `${name}.${shortName}`;
		},
		credentialType(type) {
			if (!(type in loader.credentialTypes)) {
				const file = listed.credentials.find((candidate) => sameName(candidate, type));
				if (!file) throw new Error(`package.json of ${name} lists no credential "${type}"`);
				loader.loadCredentialFromFile(file);
			}
			return loader.getCredential(type).type;
		},
	};
}

/** Opens the built package (once per test file). `packageDir` is the folder with package.json; default: this project. */
export function loadPackage(packageDir = PROJECT_DIR): LoadedPackage {
	const known = opened.get(packageDir) ?? openPackage(packageDir);
	opened.set(packageDir, known);
	return known;
}
