import type { IDataObject, IExecuteFunctions, INodeExecutionData, INodeProperties } from 'n8n-workflow';
import type { Rejection } from '../mapping/model';
import { texts } from '../mapping/read';
import { rejectedItem } from './items';

/** What the reading WMS nodes share: which records, and how many. `things` names them, in the plural. */
export function queryProperties(things: string): INodeProperties[] {
	return [
		{
			displayName: 'Changed Since',
			name: 'since',
			type: 'dateTime',
			default: '',
			description: `Only ${things} that changed at or after this time, as ISO 8601; a time without a zone is UTC. Leave empty for all.`,
		},
		{
			displayName: 'SKUs',
			name: 'skus',
			type: 'string',
			default: '',
			placeholder: 'e.g. LNX-204-BLK-M, LNX-204-BLK-L',
			description: `Only ${things} of these SKUs, separated by commas. Leave empty for all.`,
		},
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			default: true,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			displayOptions: { show: { returnAll: [false] } },
			default: 50,
			description: 'Max number of results to return',
		},
	];
}

/** A date as text: the editor hands in text, an expression may hand in a Date or a Luxon DateTime. */
function isoText(value: unknown): string {
	if (value instanceof Date) return value.toISOString();
	const luxon = value as { toISO?: () => string | null } | null;
	if (typeof luxon?.toISO === 'function') return luxon.toISO() ?? '';
	return typeof value === 'string' ? value : '';
}

/** The parameters of {@link queryProperties} as the adapters want them. */
export function readQuery(context: IExecuteFunctions): { since: string; skus: string[]; limit?: number } {
	const returnAll = context.getNodeParameter('returnAll', 0, true) as boolean;
	return {
		since: isoText(context.getNodeParameter('since', 0, '')),
		skus: texts(context.getNodeParameter('skus', 0, '')),
		limit: returnAll ? undefined : (context.getNodeParameter('limit', 0, 50) as number),
	};
}

/** Items of a source node: it runs once, so all of them belong to the first input item. */
export function sourceItems(records: object[]): INodeExecutionData[] {
	return records.map((record) => ({ json: record as IDataObject, pairedItem: { item: 0 } }));
}

/** Rejected source records as items of the second output. */
export function rejectedItems(rejected: Array<Rejection & { input: Record<string, unknown> }>): INodeExecutionData[] {
	return rejected.map(({ input, ...rejection }) => rejectedItem(input as IDataObject, rejection, 0));
}

/** Shows an adapter's warnings as hints on the output. */
export function showWarnings(context: IExecuteFunctions, warnings: string[]): void {
	context.addExecutionHints(...warnings.map((message) => ({ message, location: 'outputPane' as const })));
}

/** A record without the system's own record in it. */
export function withoutSource<T extends { raw: unknown }>(record: T): Omit<T, 'raw'> {
	const copy: Omit<T, 'raw'> & { raw?: unknown } = { ...record };
	delete copy.raw;
	return copy;
}
