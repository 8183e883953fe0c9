import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type {
	ICredentialType,
	INode,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';

export const ROOT = path.resolve(__dirname, '..', '..');
export const PACKAGE = 'n8n-nodes-joor.';
export const STICKY = 'n8n-nodes-base.stickyNote';

interface Target {
	node: string;
	type: string;
	index: number;
}

export interface Template {
	file: string;
	text: string;
	json: Record<string, unknown> & {
		name: string;
		description: string;
		nodes: INode[];
		connections: Record<string, { main: Array<Target[] | null> }>;
		settings: Record<string, unknown>;
	};
}

const FOLDER = path.join(ROOT, 'workflows-templates');

/** Every file of workflows-templates. */
export const templates: Template[] = readdirSync(FOLDER).map((file) => {
	const text = readFileSync(path.join(FOLDER, file), 'utf8');
	return { file, text, json: JSON.parse(text) as Template['json'] };
});

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
	n8n: { nodes: string[]; credentials: string[] };
};

/** What a built file of the package exports, from its source. */
function sourceOf<T>(built: string): T {
	const file = path.join(ROOT, built.replace(/^dist\//, '').replace(/\.js$/, '.ts'));
	const [Class] = Object.values(jest.requireActual<Record<string, new () => T>>(file));
	return new Class();
}

/** Node descriptions by their type in workflows. */
export const descriptions = new Map<string, INodeTypeDescription>(
	manifest.n8n.nodes
		.map((file) => sourceOf<INodeType>(file).description)
		.map((description) => [`${PACKAGE}${description.name}`, description]),
);

export const credentialNames = manifest.n8n.credentials.map((file) => sourceOf<ICredentialType>(file).name);

/** Nodes that do something. */
export function workingNodes({ json }: Template): INode[] {
	return json.nodes.filter((node) => node.type !== STICKY);
}

export function stickies({ json }: Template): INode[] {
	return json.nodes.filter((node) => node.type === STICKY);
}

/** A node or sticky on the canvas: left, top, right, bottom. A node is about 100 x 100. */
export function boxOf({ type, position: [x, y], parameters }: INode): [number, number, number, number] {
	const isSticky = type === STICKY;
	const width = isSticky ? Number(parameters.width) : 100;
	const height = isSticky ? Number(parameters.height) : 100;
	return [x, y, x + width, y + height];
}

export function overlap(one: INode, two: INode): boolean {
	const [left, top, right, bottom] = boxOf(one);
	const [left2, top2, right2, bottom2] = boxOf(two);
	return left < right2 && left2 < right && top < bottom2 && top2 < bottom;
}

/** Names of the nodes that are reached from this one, itself included. */
export function reachedFrom({ json }: Template, start: string): Set<string> {
	const reached = new Set([start]);
	for (const name of reached) {
		for (const { node } of (json.connections[name]?.main ?? []).flatMap((targets) => targets ?? [])) reached.add(node);
	}
	return reached;
}

/** Keys that a value of this parameter may have: of a collection the options, of a fixed collection the groups. */
function keysOf(property: INodeProperties): string[] | undefined {
	if (property.type !== 'collection' && property.type !== 'fixedCollection') return undefined;
	return (property.options ?? []).map((option) => option.name);
}

function isChoice(
	option: INodePropertyOptions | INodeProperties | INodePropertyCollection,
): option is INodePropertyOptions {
	return 'value' in option;
}

/** What is wrong with a value for a parameter, as the description has it; '' for nothing. */
export function flawOf(property: INodeProperties, value: unknown): string {
	const keys = keysOf(property);
	if (keys && typeof value === 'object' && value !== null) {
		for (const [key, inner] of Object.entries(value)) {
			if (!keys.includes(key)) return `${property.name} has no ${key}`;
			const option = (property.options ?? []).find((one) => one.name === key);
			const flaw = property.type === 'collection' && option && 'type' in option ? flawOf(option, inner) : '';
			if (flaw) return flaw;
		}
	}
	const isFixed = typeof value !== 'string' || !value.startsWith('=');
	if (property.type === 'options' && isFixed) {
		const choices = (property.options ?? []).filter(isChoice).map((option) => option.value);
		if (!choices.includes(value as string)) return `${property.name} cannot be ${String(value)}`;
	}
	return '';
}
