import type { HostRest } from './rest';

/** A row: `id`, `createdAt`, `updatedAt` and the table's own columns. */
export type DataTableRow = Record<string, string | number | boolean | null>;

/** Data tables of the owner's personal project, where tables made by workflows land. */
export function createDataTableCalls(rest: HostRest) {
	async function tableUrl(name: string): Promise<string | undefined> {
		const { id } = await rest.call<{ id: string }>('GET', '/rest/projects/personal');
		const url = `/rest/projects/${id}/data-tables`;
		const filter = encodeURIComponent(JSON.stringify({ name }));
		const found = await rest.call<{ data: Array<{ id: string; name: string }> }>('GET', `${url}?filter=${filter}`);
		const table = found.data.find((candidate) => candidate.name === name);
		return table && `${url}/${table.id}`;
	}

	async function knownTableUrl(name: string): Promise<string> {
		const url = await tableUrl(name);
		if (url === undefined) throw new Error(`There is no data table ${name}`);
		return url;
	}

	const withId = (id: number) => ({ type: 'and', filters: [{ columnName: 'id', condition: 'eq', value: id }] });

	return {
		/** All rows of the table of that name; undefined when there is no such table. */
		async dataTableRows(name: string): Promise<DataTableRow[] | undefined> {
			const url = await tableUrl(name);
			if (url === undefined) return undefined;
			const rows: DataTableRow[] = [];
			for (;;) {
				const page = await rest.call<{ count: number; data: DataTableRow[] }>(
					'GET',
					`${url}/rows?take=100&skip=${rows.length}`,
				);
				rows.push(...page.data);
				if (page.data.length === 0 || rows.length >= page.count) return rows;
			}
		},
		/** Adds a row, as a person does on n8n's page of the table; gives its id. Throws when there is no such table. */
		async addDataTableRow(name: string, data: DataTableRow): Promise<number> {
			const url = `${await knownTableUrl(name)}/insert`;
			const [{ id }] = await rest.call<Array<{ id: number }>>('POST', url, { data: [data], returnType: 'id' });
			return id;
		},
		/** Changes cells of a row. Throws when there is no such table. */
		async changeDataTableRow(name: string, id: number, data: DataTableRow): Promise<void> {
			await rest.call('PATCH', `${await knownTableUrl(name)}/rows`, { filter: withId(id), data });
		},
		/** Takes a row away. Throws when there is no such table. */
		async deleteDataTableRow(name: string, id: number): Promise<void> {
			const filter = encodeURIComponent(JSON.stringify(withId(id)));
			await rest.call('DELETE', `${await knownTableUrl(name)}/rows?filter=${filter}`);
		},
	};
}
