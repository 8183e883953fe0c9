import { NodeHelpers } from 'n8n-workflow';
import type { INode, INodeParameters } from 'n8n-workflow';
import { columnOf } from '../../nodes/shared/mapping/rules/overrides/overrideKeys';
import {
	credentialNames,
	descriptions,
	flawOf,
	overlap,
	PACKAGE,
	reachedFrom,
	stickies,
	STICKY,
	templates,
	workingNodes,
	type Template,
} from './templates-support';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** n8n's own nodes that the templates use, with the names that they have before they are renamed. */
const BASE_NODES: Record<string, string[]> = {
	'n8n-nodes-base.dataTable': ['Data table', 'Data Table'],
	'n8n-nodes-base.errorTrigger': ['Error Trigger'],
	'n8n-nodes-base.filter': ['Filter'],
	'n8n-nodes-base.if': ['If'],
	'n8n-nodes-base.httpRequest': ['HTTP Request'],
	'n8n-nodes-base.manualTrigger': ['Manual Trigger', 'When clicking ‘Execute workflow’'],
	'n8n-nodes-base.merge': ['Merge'],
	'n8n-nodes-base.scheduleTrigger': ['Schedule Trigger'],
	'n8n-nodes-base.set': ['Edit Fields', 'Edit Fields (Set)', 'Set'],
	'n8n-nodes-base.stickyNote': ['Sticky Note'],
	'n8n-nodes-base.stopAndError': ['Stop and Error'],
};
const TRIGGERS = ['n8n-nodes-base.errorTrigger', 'n8n-nodes-base.scheduleTrigger', 'n8n-nodes-joor.joorTrigger'];

/** Words of a note as a reader counts them, without the marks of Markdown. */
const words = (text: string) => text.replace(/[#*`]/g, ' ').split(/\s+/).filter(Boolean);

const targetsOf = ({ json }: Template) =>
	Object.values(json.connections).flatMap(({ main }) => main.flatMap((targets) => targets ?? []));

interface TableNode {
	name: string;
	table: string;
	columns: string[];
	filters: string[];
}

/** What the Data Table nodes create, and what they read and write. */
function tablesOf(template: Template): { created: Map<string, string[]>; used: TableNode[] } {
	const created = new Map<string, string[]>();
	const used: TableNode[] = [];
	for (const { name, type, parameters } of workingNodes(template)) {
		if (type !== 'n8n-nodes-base.dataTable') continue;
		const all = parameters as {
			resource: string;
			tableName: string;
			dataTableId: { mode: string; value: string };
			columns?: { column?: Array<{ name: string }>; value?: object; schema?: Array<{ id: string }> };
			filters?: { conditions: Array<{ keyName: string }> };
		};
		if (all.resource === 'table')
			created.set(
				all.tableName,
				(all.columns?.column ?? []).map((column) => column.name),
			);
		else {
			expect([name, all.dataTableId.mode]).toEqual([name, 'name']);
			const columns = [...Object.keys(all.columns?.value ?? {}), ...(all.columns?.schema ?? []).map(({ id }) => id)];
			const filters = (all.filters?.conditions ?? []).map(({ keyName }) => keyName);
			used.push({ name, table: all.dataTableId.value, columns, filters });
		}
	}
	return { created, used };
}

describe('the templates together', () => {
	it('hold the flows that the documents describe', () => {
		const files = ['error-handler.json', 'inventory-sync.json', 'order-download.json', 'product-sync.json'];
		expect(templates.map(({ file }) => file).sort()).toEqual(expect.arrayContaining(files));
	});

	it('have UUIDs as node ids, none twice', () => {
		const ids = templates.flatMap(({ json }) => json.nodes.map(({ id }) => id));
		expect(ids.filter((id) => !UUID.test(id))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('have titles of their own', () => {
		expect(new Set(templates.map(({ json }) => json.name)).size).toBe(templates.length);
	});

	it('say outright that a Data Table that is there is used again', () => {
		const creating = templates.flatMap(({ json }) =>
			json.nodes.filter(({ parameters }) => parameters.resource === 'table'),
		);
		expect(creating.length).toBeGreaterThan(0);
		for (const { name, parameters } of creating) {
			expect([name, parameters.options]).toEqual([name, { createIfNotExists: true }]);
		}
	});

	it('hand value maps of the settings to each mapping', () => {
		const mappings = templates.flatMap(({ json }) =>
			json.nodes.filter(({ type }) => type.endsWith('.joorFieldMapping')),
		);
		expect(mappings).toHaveLength(3);
		for (const { parameters } of mappings) {
			expect(parameters.options).toMatchObject({
				valueMapsJson: "={{ $('Settings').first().json.settings.valueMaps }}",
			});
		}
	});

	it('compare what counts now with what is saved, by the same words in reading and saving', () => {
		for (const { file, json } of templates.filter(({ text }) => text.includes('lastStart'))) {
			const since = json.nodes.map(({ parameters }) => String(parameters.since ?? '')).join('');
			const { columns } = json.nodes.find(({ name }) => name === 'Save Sync Time')?.parameters as {
				columns: { value: { settings: string } };
			};
			const saved = columns.value.settings.replace(/^=\{\{ (.*) \}\}$/, '$1');
			expect([file, since.includes(`json.settings === ${saved} &&`)]).toEqual([file, true]);
		}
	});

	it('create a Data Table with the same columns, whichever flow runs first', () => {
		const known = new Map<string, string[]>();
		for (const [table, columns] of templates.flatMap((template) => [...tablesOf(template).created])) {
			expect([table, known.get(table) ?? columns]).toEqual([table, columns]);
			known.set(table, columns);
		}
	});
});

describe.each(templates.map((template) => [template.file, template] as const))('template %s', (_, template) => {
	const { json, text } = template;
	const names = json.nodes.map((node) => node.name);
	const nodes = workingNodes(template);
	const named = (name: string) => json.nodes.find((node) => node.name === name) as INode;

	it('is inactive, without ids and pinned data, and keeps failed runs', () => {
		const keys = ['name', 'description', 'nodes', 'connections', 'settings', 'meta', 'pinData', 'active'];
		expect(Object.keys(json).sort()).toEqual(keys.sort());
		expect({ active: json.active, pinData: json.pinData, meta: json.meta }).toEqual({
			active: false,
			pinData: {},
			meta: {},
		});
		expect(json.settings).toMatchObject({
			executionOrder: 'v1',
			saveDataErrorExecution: 'all',
			callerPolicy: 'workflowsFromSameOwner',
			errorWorkflow: '',
		});
	});

	it('has a title that is a short sentence and says who, how, set-up, requirements and customising', () => {
		expect(json.name.length).toBeLessThanOrEqual(80);
		expect(json.name).toMatch(/^[A-Z][a-z]+ /);
		const capitals = words(json.name)
			.slice(1)
			.filter((word) => /^[A-Z][a-z]/.test(word));
		expect(capitals).toEqual([]);
		for (const part of ['Who it is for', 'How it works', 'Set-up', 'Requirements', 'Customising']) {
			expect(json.description).toContain(`**${part}**`);
		}
		expect(words(json.description).length).toBeLessThanOrEqual(220);
	});

	it('has nodes with names of their own, each once', () => {
		expect(new Set(names).size).toBe(names.length);
		const defaults = json.nodes.filter(({ name, type }) => {
			const description = descriptions.get(type);
			const before = description
				? [description.displayName, String(description.defaults.name)]
				: (BASE_NODES[type] ?? []);
			return before.some((one) => name.replace(/\d+$/, '').trim().toLowerCase() === one.toLowerCase());
		});
		expect(defaults.map(({ name }) => name)).toEqual([]);
	});

	it('uses nodes of the package and plain ones of n8n, no code', () => {
		const unknown = json.nodes.filter(({ type }) => !descriptions.has(type) && !(type in BASE_NODES));
		expect(unknown.map(({ name, type }) => `${name}: ${type}`)).toEqual([]);
	});

	it('leaves out what n8n blocks or will remove, addresses, and other accounts', () => {
		expect(text).not.toMatch(/\$env\b|\$getPairedItem|getPairedItem|executeWorkflow|moveBinaryData|\$vars\b/);
		expect(text).not.toMatch(/https?:\/\//);
		expect(text).not.toMatch(/import(ed|ing)? (it )?from (a |the )?url/i);
		expect(text).not.toMatch(/[\p{Extended_Pictographic}]/u);
	});

	it('connects nodes that exist, and inputs that they have', () => {
		expect(Object.keys(json.connections).filter((name) => !names.includes(name))).toEqual([]);
		for (const { node, type, index } of targetsOf(template)) {
			expect(names).toContain(node);
			const inputs = Number(named(node).parameters.numberInputs ?? inputCount(named(node)));
			expect([node, type, index < inputs]).toEqual([node, 'main', true]);
		}
	});

	it('leaves no node without a way from a trigger, and no input of a merge open', () => {
		const triggers = nodes.filter(({ type }) => [...TRIGGERS, 'n8n-nodes-base.manualTrigger'].includes(type));
		const reached = new Set(triggers.flatMap(({ name }) => [...reachedFrom(template, name)]));
		expect(nodes.filter(({ name }) => !reached.has(name)).map(({ name }) => name)).toEqual([]);
		for (const { name, parameters } of nodes.filter(({ type }) => type === 'n8n-nodes-base.merge')) {
			const open = [...Array(Number(parameters.numberInputs)).keys()].filter(
				(input) => !targetsOf(template).some(({ node, index }) => node === name && index === input),
			);
			expect([name, open]).toEqual([name, []]);
		}
	});

	it('lets no item fall out of an output: each output of a node with several is connected', () => {
		for (const { name, type, parameters } of nodes) {
			const outputs = descriptions.get(type)?.outputs ?? [];
			const isMarking = typeof outputs === 'string' && parameters.operation === 'markAsExported';
			const own = isMarking ? 3 : Array.isArray(outputs) ? outputs.length : 1;
			const count = type === 'n8n-nodes-base.if' ? 2 : own;
			if (count < 2) continue;
			const connected = Array.from({ length: count }, (_unused, i) => Boolean(json.connections[name]?.main[i]?.length));
			expect([name, connected]).toEqual([name, connected.map(() => true)]);
		}
	});

	it('starts by a real trigger, or by a Manual Trigger named Run Now', () => {
		expect(nodes.filter(({ type }) => TRIGGERS.includes(type))).toHaveLength(1);
		const manual = nodes.filter(({ type }) => type === 'n8n-nodes-base.manualTrigger');
		expect(manual.map(({ name }) => name)).toEqual(['Run Now']);
	});

	it('has one node Settings on every way, whose values are all used and all there', () => {
		const settings = nodes.filter(({ name, type }) => name === 'Settings' && type === 'n8n-nodes-base.set');
		expect(settings).toHaveLength(1);
		const triggers = nodes.filter(({ type }) => [...TRIGGERS, 'n8n-nodes-base.manualTrigger'].includes(type));
		for (const { name } of triggers) expect(reachedFrom(template, name)).toContain('Settings');
		const { assignments } = (settings[0].parameters as { assignments: { assignments: Array<{ name: string }> } })
			.assignments;
		const given = assignments.map(({ name }) => name.replace(/^settings\./, ''));
		const used = [...text.matchAll(/\$\('Settings'\)\.first\(\)\.json\.settings\.(\w+)/g)].map(([, name]) => name);
		expect([...new Set(used)].sort()).toEqual([...given].sort());
	});

	it('refers in expressions to nodes that exist', () => {
		const mentioned = [...text.matchAll(/\$\('([^']+)'\)/g)].map(([, name]) => name);
		expect(mentioned.length).toBeGreaterThan(0);
		expect(mentioned.filter((name) => !names.includes(name))).toEqual([]);
	});

	it('names credentials without an id, of types that the package brings and the node takes', () => {
		for (const { name, type, credentials = {} } of nodes) {
			const taken = (descriptions.get(type)?.credentials ?? []).map((credential) => credential.name);
			for (const [credential, placeholder] of Object.entries(credentials)) {
				expect([name, placeholder.id, placeholder.name.length > 0]).toEqual([name, '', true]);
				expect(credentialNames).toContain(credential);
				expect([name, taken]).toEqual([name, expect.arrayContaining([credential])]);
			}
			if (type.startsWith(PACKAGE) && taken.length && parametersNeedCredential(type, json.nodes, name)) {
				expect([name, Object.keys(credentials).length > 0]).toEqual([name, true]);
			}
		}
	});

	it('gives the nodes of the package parameters that they have, with values that they know', () => {
		for (const node of nodes) {
			const description = descriptions.get(node.type);
			if (!description) continue;
			const filled = withDefaults(node);
			const shown = description.properties.filter((property) =>
				NodeHelpers.displayParameter(filled, property, node, description),
			);
			for (const [key, value] of Object.entries(node.parameters)) {
				if (key === 'pollTimes' && description.polling) continue;
				const property = shown.find((one) => one.name === key);
				expect([node.name, key, property?.name]).toEqual([node.name, key, key]);
				if (property) expect([node.name, flawOf(property, value)]).toEqual([node.name, '']);
			}
		}
	});

	it('reads and writes Data Tables by name, which it creates before, in their columns', () => {
		const { created, used } = tablesOf(template);
		const system = ['id', 'createdAt', 'updatedAt'];
		for (const { name, table, columns, filters } of used) {
			const known = created.get(table);
			expect([name, table, Boolean(known)]).toEqual([name, table, true]);
			expect([name, [...columns, ...filters].filter((one) => ![...(known ?? []), ...system].includes(one))]).toEqual([
				name,
				[],
			]);
		}
		expect(created.size).toBeGreaterThan(0);
	});
});

describe('the override table of product-sync.json', () => {
	const template = templates.find(({ file }) => file === 'product-sync.json') as Template;
	const columns = tablesOf(template).created.get('joor_overrides') ?? [];

	it('has columns that the mapping knows, all of text, so that leading zeros stay', () => {
		expect(columns).toEqual(expect.arrayContaining(['style_number', 'color', 'size', 'sku', 'expires', 'reason']));
		expect(columns.filter((column) => columnOf(column).kind === 'unknown')).toEqual([]);
		const node = template.json.nodes.find(({ parameters }) => parameters.tableName === 'joor_overrides');
		const { column } = node?.parameters.columns as { column: Array<{ type: string }> };
		expect(column.filter(({ type }) => type !== 'string')).toEqual([]);
	});

	it('is read before the products, and is part of what counts', () => {
		expect(reachedFrom(template, 'Get Overrides')).toContain('Get Product Detail');
		expect(template.json.connections['Get Overrides'].main[0]).toContainEqual({
			node: 'Map to JOOR Style',
			type: 'main',
			index: 1,
		});
		const counts = template.json.nodes.find(({ name }) => name === 'What Counts Now');
		expect(JSON.stringify(counts?.parameters)).toContain("$('Get Overrides').all()");
	});
});

describe.each(templates.map((template) => [template.file, template] as const))('the canvas of %s', (_, template) => {
	const notes = stickies(template);
	const colorOf = (note: INode) => Number(note.parameters.color ?? 1);

	it('has one yellow note with the description and the set-up', () => {
		const yellow = notes.filter((note) => colorOf(note) === 1);
		expect(yellow).toHaveLength(1);
		const content = String(yellow[0].parameters.content);
		expect(content).toContain(`## ${template.json.name}`);
		expect(content).toContain('### How it works');
		expect(content).toContain('### Set-up');
	});

	it('has white notes of at most 50 words', () => {
		const white = notes.filter((note) => colorOf(note) !== 1);
		expect(white.length).toBeGreaterThan(0);
		for (const note of white) {
			expect([note.name, colorOf(note)]).toEqual([note.name, 7]);
			expect([note.name, words(String(note.parameters.content)).length <= 50]).toEqual([note.name, true]);
		}
	});

	it('has nothing on top of anything else', () => {
		const { nodes } = template.json;
		const pairs = nodes.flatMap((one, i) => nodes.slice(i + 1).map((two) => [one, two] as const));
		expect(pairs.filter(([one, two]) => overlap(one, two)).map(([one, two]) => `${one.name} / ${two.name}`)).toEqual(
			[],
		);
		expect(notes.every((note) => note.type === STICKY)).toBe(true);
	});
});

/** Inputs that a node of the package has whatever its parameters are; 1 for nodes of n8n. */
function inputCount({ type }: INode): number {
	const inputs = descriptions.get(type)?.inputs;
	return Array.isArray(inputs) ? inputs.length : 1;
}

/** The node's parameters over the defaults of those that are shown, as n8n fills them in. */
function withDefaults(node: INode): INodeParameters {
	const description = descriptions.get(node.type);
	const filled = NodeHelpers.getNodeParameters(
		description?.properties ?? [],
		node.parameters,
		true,
		false,
		node,
		description ?? null,
	);
	return { ...filled, ...node.parameters };
}

/** Whether a credential of the node is shown for its parameters. */
function parametersNeedCredential(type: string, all: INode[], name: string): boolean {
	const node = all.find((one) => one.name === name) as INode;
	const description = descriptions.get(type);
	const filled = withDefaults(node);
	return (description?.credentials ?? []).some((credential) =>
		NodeHelpers.displayParameter(filled, credential, node, description ?? null),
	);
}
