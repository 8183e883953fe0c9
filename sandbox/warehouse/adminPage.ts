export type AdminCell = string | number | boolean | null | undefined;

export interface AdminTable {
	heading: string;
	columns: string[];
	rows: AdminCell[][];
}

function escapeHtml(value: AdminCell): string {
	const text = value === null || value === undefined ? '' : String(value);
	return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function tableHtml(table: AdminTable): string {
	const cells = (tag: string, values: AdminCell[]): string =>
		`<tr>${values.map((value) => `<${tag}>${escapeHtml(value)}</${tag}>`).join('')}</tr>`;
	const body = table.rows.length > 0 ? table.rows.map((row) => cells('td', row)).join('\n') : '';
	return `<h2>${escapeHtml(table.heading)}</h2>\n<table>${cells('th', table.columns)}\n${body}</table>`;
}

/** A plain page of tables for people who want to see what a sandbox holds. */
export function adminPage(title: string, tables: AdminTable[]): string {
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{font:14px system-ui,sans-serif;margin:2rem}table{border-collapse:collapse;margin-bottom:1.5rem}
th,td{border:1px solid #ccc;padding:.25rem .5rem;text-align:left}th{background:#f3f3f3}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${tables.map(tableHtml).join('\n')}
</body></html>`;
}

/** The counters of a call log as a table. */
export function callTable(counts: Record<string, number>): AdminTable {
	return { heading: 'Calls', columns: ['Call', 'Times'], rows: Object.entries(counts) };
}
