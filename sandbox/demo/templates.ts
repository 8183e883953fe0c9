import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkflowJson } from '../host';
import type { WmsSystem } from '../../nodes/shared/wms/contract';

export type TemplateName = 'order-download' | 'inventory-sync' | 'product-sync' | 'error-handler';

/** Values of the node Settings, by the name after `settings.`. */
export type Settings = Record<string, string | number | boolean>;

interface Assignment {
	name: string;
	value: unknown;
}

const FOLDER = path.resolve(__dirname, '..', '..', 'workflows-templates');

/** A shipped template as it is in the package. */
export function loadTemplate(name: TemplateName): WorkflowJson {
	return JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), 'utf8')) as WorkflowJson;
}

/** What a user fills in after the import: the values of the node Settings. Throws for a setting that is not there. */
export function withSettings(workflow: WorkflowJson, settings: Settings): WorkflowJson {
	const copy = structuredClone(workflow);
	const node = copy.nodes.find((one) => one.name === 'Settings');
	const { assignments } = (node?.parameters as { assignments: { assignments: Assignment[] } }).assignments;
	for (const [name, value] of Object.entries(settings)) {
		const assignment = assignments.find((one) => one.name === `settings.${name}`);
		if (!assignment) throw new Error(`The flow "${workflow.name}" has no setting ${name}`);
		assignment.value = value;
	}
	return copy;
}

/** What a user does for another warehouse system: chooses it in the WMS node, with the options that belong to it. */
export function withSystem(workflow: WorkflowJson, system: WmsSystem, options?: Record<string, unknown>): WorkflowJson {
	const copy = structuredClone(workflow);
	for (const node of copy.nodes) {
		const parameters = node.parameters as { system?: string; options?: Record<string, unknown> };
		if (!node.type.startsWith('n8n-nodes-joor.wms') || parameters.system === system) continue;
		parameters.system = system;
		parameters.options = options ?? {};
	}
	return copy;
}
