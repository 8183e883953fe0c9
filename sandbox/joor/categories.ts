import type { Route } from './call';
import { listOut } from './values';

/** The documented path is unknown (joor-v2.md 12); this sandbox has chosen `/categories`. */
export const categoryRoutes: Route[] = [
	{
		method: 'get',
		path: '/categories',
		handle: ({ account }) => {
			const rows = [...account.categories.values()].map(({ id, department, parent, name }) => ({
				id,
				department,
				parent_name: parent,
				name,
			}));
			return { root: 'categories', dropsRoot: true, content: { categories: listOut(rows) } };
		},
	},
];
