import {
	NodeConnectionTypes,
	type IDataObject,
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
} from 'n8n-workflow';
import { attempt, attemptSync } from '../shared/http/attempt';
import { n8nHttpClient } from '../shared/http/n8nClient';
import { toNodeError } from '../shared/http/nodeError';
import type { JoorStyle } from '../shared/joor/types';
import { joorV2Connection } from '../shared/joor/v2/connection';
import { upsertStyles } from '../shared/joor/v2/upsertStyles';
import type { UpsertResult } from '../shared/joor/v2/writeStyles';
import { failedItem, rejectedItem } from '../shared/ui/items';
import type { WriteMode } from '../shared/ui/mode';
import { upsertProperties } from './properties';
import { readStyleItem } from './readItems';
import { readFieldOwners, readSafety } from './readOptions';

const DONE_WORDS = { create: 'created', update: 'updated', unchanged: 'unchanged', rejected: 'rejected' } as const;

function doneJson(style: JoorStyle, result: UpsertResult, mode: WriteMode): IDataObject {
	return {
		action: mode === 'plan' ? result.action : DONE_WORDS[result.action],
		style_id: result.styleId,
		style_number: style.style_number,
		style_identifier: style.style_identifier,
		style_name: style.style_name,
		changes: result.changes.map((change) => ({ ...change })),
		...(result.kept.length ? { kept: result.kept.map((field) => ({ ...field })) } : {}),
		...(result.warnings.length ? { warnings: result.warnings } : {}),
		...(result.jobId ? { job_id: result.jobId } : {}),
	};
}

/**
 * Programmatic, because all items of a run become a few bulk jobs whose outcome is only seen by reading the styles
 * back, and because each item must get its own result (n8n-platform.md 3.5).
 */
export class JoorUpsertStyle implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Joor Upsert Style',
		name: 'joorUpsertStyle',
		icon: { light: 'file:../../icons/joor.svg', dark: 'file:../../icons/joor.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["mode"] === "plan" ? "plan only" : "create or update" }}',
		description:
			'Create or update JOOR styles with colours, sizes, prices, linesheets and tags; unchanged styles are left alone',
		defaults: { name: 'Joor Upsert Style' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main, NodeConnectionTypes.Main],
		outputNames: ['Done', 'Rejected'],
		credentials: [{ name: joorV2Connection.credentialType, required: true }],
		properties: upsertProperties,
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const items = this.getInputData();
		const mode = this.getNodeParameter('mode', 0, 'apply') as WriteMode;
		const define = this.getNodeParameter('dataMode', 0, 'autoMapInputData') === 'defineBelow';
		const options = this.getNodeParameter('options', 0, {}) as IDataObject;
		const done: Array<INodeExecutionData | undefined> = items.map(() => undefined);
		const rejected: Array<INodeExecutionData | undefined> = items.map(() => undefined);

		const styles: JoorStyle[] = [];
		const indexes: number[] = [];
		for (let i = 0; i < items.length; i++) {
			const attempted = attemptSync(() =>
				readStyleItem(this, items[i], i, {
					define,
					deliveryOverwrite: Number(options.deliveryOverwrite ?? 2),
					fieldOwners: readFieldOwners(options),
				}),
			);
			if (!attempted.ok) {
				// An expression that cannot be evaluated concerns its own item.
				const error = toNodeError(this.getNode(), attempted.error, i);
				if (!this.continueOnFail()) throw error;
				done[i] = failedItem(error.message, i);
				continue;
			}
			const read = attempted.value;
			if ('reasonCode' in read) rejected[i] = rejectedItem(items[i].json, read, i);
			else {
				styles.push(read);
				indexes.push(i);
			}
		}

		const run = await attempt(async () => {
			const { http, pause } = await n8nHttpClient(this, joorV2Connection);
			const settings = {
				mode,
				pause,
				now: () => Date.now(),
				jobTimeoutMs: Number(options.jobMinutes ?? 15) * 60_000,
				explain: Number(options.explain ?? 5),
				safety: readSafety(options),
			};
			return await upsertStyles(http, styles, settings, (position, result) => {
				const i = indexes[position];
				if (result.rejection) rejected[i] = rejectedItem(items[i].json, result.rejection, i);
				else done[i] = { json: doneJson(styles[position], result, mode), pairedItem: { item: i } };
			});
		});

		if (!run.ok) {
			const error = toNodeError(this.getNode(), run.error);
			if (!this.continueOnFail()) throw error;
			for (const i of indexes) if (!done[i] && !rejected[i]) done[i] = failedItem(error.message, i);
		} else if (mode === 'plan') {
			const { creditsToApply } = run.value;
			for (const item of done) if (item) item.json.creditsToApply = creditsToApply;
			const count = (action: string) => done.filter((item) => item?.json.action === action).length;
			this.addExecutionHints({
				message: `Plan: ${count('create')} to create, ${count('update')} to update, ${count('unchanged')} unchanged; applying costs about ${creditsToApply} of JOOR's 300 credits per 5 minutes.`,
				location: 'outputPane',
			});
		}
		const present = (list: Array<INodeExecutionData | undefined>) => list.filter((item) => item !== undefined);
		return [present(done), present(rejected)];
	}
}
