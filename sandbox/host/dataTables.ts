import type { HostRest } from './rest';

/** A row: `id`, `createdAt`, `updatedAt` and the table's own columns. */
export type DataTableRow = Record<string, string | number | boolean | null>;

/** Data tables of the owner's personal project, where tables made by workflows land. */
export function createDataTableCalls(rest: HostRest) {
	async function tablesUrl(): Promise<string> {
		const { id } = await rest.call<{ id: string }>('GET', '/rest/projects/personal');
		return `/rest/projects/${id}/data-tables`;
	}

	return {
		/** All rows of the table of that name; undefined when there is no such table. */
		async dataTableRows(name: string): Promise<DataTableRow[] | undefined> {
			const url = await tablesUrl();
			const filter = encodeURIComponent(JSON.stringify({ name }));
			const found = await rest.call<{ data: Array<{ id: string; name: string }> }>('GET', `${url}?filter=${filter}`);
			const table = found.data.find((candidate) => candidate.name === name);
			if (!table) return undefined;
			const rows: DataTableRow[] = [];
			for (;;) {
				const page = await rest.call<{ count: number; data: DataTableRow[] }>(
					'GET',
					`${url}/${table.id}/rows?take=100&skip=${rows.length}`,
				);
				rows.push(...page.data);
				if (page.data.length === 0 || rows.length >= page.count) return rows;
			}
		},
	};
}
