import { NodeOperationError, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

/** Return All and Limit, in n8n's own wording. */
export function listProperties(show: Record<string, string[]>): INodeProperties[] {
	return [
		{
			displayName: 'Return All',
			name: 'returnAll',
			type: 'boolean',
			displayOptions: { show },
			default: false,
			description: 'Whether to return all results or only up to a given limit',
		},
		{
			displayName: 'Limit',
			name: 'limit',
			type: 'number',
			typeOptions: { minValue: 1 },
			displayOptions: { show: { ...show, returnAll: [false] } },
			default: 50,
			description: 'Max number of results to return',
		},
	];
}

/** How many records to give; `Infinity` for all. */
export function limitOf(context: IExecuteFunctions, item: number): number {
	return (context.getNodeParameter('returnAll', item, false) as boolean)
		? Infinity
		: (context.getNodeParameter('limit', item, 50) as number);
}

/** A parameter that must not be empty: an empty ID would read or mark something else than meant. */
export function requiredText(context: IExecuteFunctions, name: string, label: string, item: number): string {
	const value = String(context.getNodeParameter(name, item, '') ?? '').trim();
	if (!value) {
		throw new NodeOperationError(context.getNode(), `The parameter '${label}' is empty [item ${item}]`, {
			itemIndex: item,
			description: `Give a value, or an expression that has one for every item.`,
		});
	}
	return value;
}

/** Collects records from pages until there are enough. */
export async function collect<T>(pages: AsyncGenerator<T[]>, limit: number): Promise<T[]> {
	const found: T[] = [];
	for await (const page of pages) {
		found.push(...page);
		if (found.length >= limit) break;
	}
	return limit === Infinity ? found : found.slice(0, limit);
}
