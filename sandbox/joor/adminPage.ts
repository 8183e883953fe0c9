import type { CallLog } from '../core';
import type { Account } from './account';
import { text } from './values';

const STYLE = `body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1c2430}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;padding:.25rem .75rem .25rem 0;
border-bottom:1px solid #dde2e8;vertical-align:top}th{font-weight:600}h2{margin-top:2.5rem}.none{color:#68717d}`;

/** Rows that a table shows; the JSON view has all. */
const MOST_ROWS = 50;

function escapeHtml(value: unknown): string {
	return String(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function table(title: string, heads: string[], rows: unknown[][]): string {
	const body = rows
		.slice(0, MOST_ROWS)
		.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
		.join('');
	const content =
		rows.length === 0
			? '<p class="none">None</p>'
			: `<table><tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>${body}</table>`;
	const more = rows.length > MOST_ROWS ? ` (first ${MOST_ROWS} of ${rows.length})` : '';
	return `<h3>${escapeHtml(title)}${more}</h3>${content}`;
}

function accountSection(account: Account): string {
	account.advance();
	const orders = account
		.ordersByExportState()
		.map((order) => [
			order.orderId,
			order.status,
			order.exportState,
			text(order.fields.customer_name),
			text(order.fields.order_total),
			order.failReasons.join('; '),
		]);
	const styles = account.styles.all.map((style) => {
		const skus = style.colors.flatMap((color) => style.sizes.map((size) => ({ style, color, size })));
		const units = skus.reduce((sum, ref) => sum + account.stock.available(ref), 0);
		const linesheets = account.linesheets.of(style.styleId).map(({ name }) => name);
		return [style.styleId, style.identifier, style.plain.style_name ?? '', skus.length, units, linesheets.join(', ')];
	});
	const jobs = account.styleJobs.jobs.map((job) => [
		job.id,
		account.styleJobs.statusOf(job),
		`${job.progress} of ${job.rows.length}`,
		job.problems.map(({ record, reason }) => `${record}: ${reason}`).join('; '),
	]);
	const stateLink = `/_admin/state?account=${encodeURIComponent(account.name)}`;
	return [
		`<h2>${escapeHtml(account.name)}</h2>`,
		`<p>${account.credits.used} of ${account.settings.credits} credits used in this window. `,
		`<a href="${escapeHtml(stateLink)}">All as JSON</a></p>`,
		table('Orders', ['Order', 'Status', 'Export', 'Customer', 'Total', 'Why it failed'], orders),
		table('Styles', ['JOOR id', 'Identifier', 'Name', 'SKUs', 'Available', 'Linesheets'], styles),
		table('Bulk style jobs', ['Job', 'Status', 'Progress', 'Rows left out'], jobs),
	].join('');
}

/** A page for people: what each account holds, and the latest calls. */
export function adminPage(accounts: Account[], log: CallLog): string {
	const calls = [...log.calls]
		.reverse()
		.slice(0, MOST_ROWS)
		.map((call) => [call.at, call.method, call.path, new URLSearchParams(call.query), call.status, call.credits ?? 0]);
	const head = `<meta charset="utf-8"><title>JOOR sandbox</title><style>${STYLE}</style>`;
	const calling = table('Latest calls', ['At', 'Method', 'Path', 'Query', 'Status', 'Credits'], calls);
	return `<!doctype html><html lang="en"><head>${head}</head><body><h1>JOOR sandbox</h1>${accounts
		.map(accountSection)
		.join('')}${calling}</body></html>`;
}
