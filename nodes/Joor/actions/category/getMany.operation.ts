import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';
import { listCategories } from '../../../shared/joor/v2/categories';
import { perItem } from '../operation';
import { limitOf, listProperties } from '../parameters';

const show = { resource: ['category'], operation: ['getMany'] };

const properties: INodeProperties[] = [
	...listProperties({}),
	{
		displayName: 'Search',
		name: 'search',
		type: 'string',
		default: '',
		placeholder: 'e.g. dresses',
		description: 'Only categories whose department, parent or name contains this text, in any case',
	},
];

export const description = updateDisplayOptions({ show }, properties);

/** JOOR's categories with the ids of this environment: `{id, department, parent, name}` each. One credit an item. */
export const execute = perItem(async (context, http, i) => {
	const search = String(context.getNodeParameter('search', i, '') ?? '')
		.trim()
		.toLowerCase();
	const all = await listCategories(http);
	const found = all.filter(({ department, parent, name }) =>
		`${department} ${parent} ${name}`.toLowerCase().includes(search),
	);
	return found.slice(0, limitOf(context, i)) as unknown as IDataObject[];
});
