import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureN8nHost, packProject, startN8n, type N8nHost, type WorkflowJson } from '../../sandbox/host';

jest.setTimeout(180_000);

const root = path.resolve(__dirname, '..', '..');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { n8n: { nodes: string[] } };
const nodeNames = manifest.n8n.nodes.map((file) => {
	const name = path.basename(file, '.node.js');
	return `n8n-nodes-joor.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
});

const table = { __rl: true, mode: 'name', value: 'host_test' };
const sku = { keyName: 'sku', condition: 'eq', keyValue: 'A-1' };
const flags = { required: false, defaultMatch: false, display: true, readOnly: false, removed: false };
const chain = ['Run Now', 'Settings', 'Make Table', 'Upsert Row'];
const workflow: WorkflowJson = {
	name: 'Count runs in a data table',
	nodes: [
		{ type: 'manualTrigger', typeVersion: 1, parameters: {} },
		{
			type: 'set',
			typeVersion: 3.4,
			parameters: { assignments: { assignments: [{ id: 'q', name: 'quantity', value: 7, type: 'number' }] } },
		},
		{
			type: 'dataTable',
			typeVersion: 1.1,
			parameters: {
				resource: 'table',
				operation: 'create',
				tableName: table.value,
				columns: { column: [{ name: 'sku' }, { name: 'quantity', type: 'number' }] },
				options: { createIfNotExists: true },
			},
		},
		{
			type: 'dataTable',
			typeVersion: 1.1,
			parameters: {
				resource: 'row',
				operation: 'upsert',
				dataTableId: table,
				filters: { conditions: [sku] },
				columns: {
					mappingMode: 'defineBelow',
					value: { sku: 'A-1', quantity: '={{ $("Settings").first().json.quantity }}' },
					matchingColumns: [],
					schema: [
						{ id: 'sku', displayName: 'sku', type: 'string', ...flags },
						{ id: 'quantity', displayName: 'quantity', type: 'number', ...flags },
					],
				},
			},
		},
	].map((node, index) => ({
		...node,
		id: `node-${index}`,
		name: chain[index],
		type: `n8n-nodes-base.${node.type}`,
		position: [index * 220, 0] as [number, number],
	})),
	connections: Object.fromEntries(
		chain.slice(1).map((name, index) => [chain[index], { main: [[{ node: name, type: 'main', index: 0 }]] }]),
	),
	settings: { executionOrder: 'v1' },
};

describe('a real n8n with the packed package', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-host-'));
	let host: N8nHost;

	beforeAll(async () => {
		await ensureN8nHost();
		const packageTarball = await packProject(path.join(folder, 'packed'));
		host = await startN8n({ userFolder: path.join(folder, 'user'), packageTarball });
	});

	afterAll(async () => {
		await host?.kill();
		rmSync(folder, { recursive: true, force: true });
	});

	it('offers every node of the package in its editor, with its icons', async () => {
		const nodeInfos = nodeNames.map((name) => ({ name, version: 1 }));
		const types = await host.rest.call<Array<{ name: string; iconUrl: { light: string; dark: string } }>>(
			'POST',
			'/rest/node-types',
			{ nodeInfos },
		);
		expect(types.map((type) => `n8n-nodes-joor.${type.name}`).sort()).toEqual([...nodeNames].sort());
		for (const type of types) {
			const icons = [type.iconUrl.light, type.iconUrl.dark].map(async (url) => await fetch(`${host.url}/${url}`));
			expect((await Promise.all(icons)).map((answer) => answer.status)).toEqual([200, 200]);
		}
	});

	it('keeps a data table through a workflow run, a kill and a restart', async () => {
		const { id } = await host.createWorkflow(workflow);
		const first = await host.runWorkflow(id, 'Run Now');
		expect({ status: first.status, error: first.error }).toEqual({ status: 'success', error: undefined });
		expect(first.items('Settings')).toEqual([{ quantity: 7 }]);
		expect(await host.dataTableRows(table.value)).toEqual([expect.objectContaining({ sku: 'A-1', quantity: 7 })]);
		await host.kill();
		await host.restart();
		const second = await host.runWorkflow(id, 'Run Now');
		expect(second.status).toBe('success');
		expect(await host.dataTableRows(table.value)).toHaveLength(1);
		expect((await host.listExecutions(id)).map((execution) => execution.status)).toEqual(['success', 'success']);
	});
});
