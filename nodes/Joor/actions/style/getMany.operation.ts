import { updateDisplayOptions, type INodeProperties } from 'n8n-workflow';
import { listStyles } from '../../../shared/joor/v2/styles';
import { perItem } from '../operation';
import { collect, limitOf, listProperties } from '../parameters';
import { simplify, styleOutput } from './output';

const show = { resource: ['style'], operation: ['getMany'] };

const properties: INodeProperties[] = [
	...listProperties({}),
	simplify,
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		default: {},
		options: [
			{ displayName: 'Created After', name: 'createdFrom', type: 'dateTime', default: '' },
			{ displayName: 'Created Before', name: 'createdTo', type: 'dateTime', default: '' },
			{ displayName: 'Modified After', name: 'modifiedFrom', type: 'dateTime', default: '' },
			{ displayName: 'Modified Before', name: 'modifiedTo', type: 'dateTime', default: '' },
		],
	},
];

export const description = updateDisplayOptions({ show }, properties);

/** A filter that cannot be read goes to JOOR as it is, which refuses it; without it, every style would be read. */
function utc(value: unknown): string | undefined {
	const text = String(value ?? '').trim();
	const time = new Date(text);
	return Number.isNaN(time.getTime()) ? text || undefined : time.toISOString();
}

/** Styles in pages of 100, one credit a page. */
export const execute = perItem(async (context, http, i) => {
	const filters = context.getNodeParameter('filters', i, {}) as Record<string, unknown>;
	const simple = context.getNodeParameter('simplify', i, true) as boolean;
	const pages = listStyles(http, {
		createdFrom: utc(filters.createdFrom),
		createdTo: utc(filters.createdTo),
		modifiedFrom: utc(filters.modifiedFrom),
		modifiedTo: utc(filters.modifiedTo),
	});
	return (await collect(pages, limitOf(context, i))).map((found) => styleOutput(found, simple));
});
