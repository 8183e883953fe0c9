import express from 'express';
import type { CallLog } from '../core';
import type { Account } from './account';
import { adminPage } from './adminPage';
import type { Job, JobQueue } from './jobs';
import { orderJson } from './orderJson';
import { styleJson } from './styleJson';
import type { SandboxStyle } from './types';
import type { Fields } from './values';

function jobView(queue: JobQueue, job: Job): Fields {
	return {
		id: job.id,
		status: queue.statusOf(job),
		rows: job.rows.length,
		progress: job.progress,
		createdAt: new Date(job.createdAt).toISOString(),
		problems: job.problems,
	};
}

function stockView(account: Account, style: SandboxStyle): Fields[] {
	return style.colors.flatMap((color) =>
		style.sizes.flatMap((size) => {
			const stock = account.stock.of({ style, color, size });
			if (!stock) return [];
			const warehouses = [...stock.quantities].map(([name, dates]) => [name, Object.fromEntries(dates)] as const);
			return [
				{
					style: style.identifier,
					color: color.code,
					size: size.name,
					upc: style.upcs.get(`${color.id}/${size.id}`) ?? '',
					madeToOrder: stock.madeToOrder,
					warehouses: Object.fromEntries(warehouses),
				},
			];
		}),
	);
}

/** All that one account holds, in plain JSON: what the API tells and what it hides. */
export function accountView(account: Account): Fields {
	account.advance();
	const styles = account.styles.all;
	return {
		account: account.name,
		accountId: account.accountId,
		creditsUsed: account.credits.used,
		warehouses: [...account.warehouses],
		priceTypes: [...account.priceTypes],
		orders: account.ordersByExportState().map((order) => ({
			...orderJson(order),
			status: order.status,
			exportState: order.exportState,
			failReasons: order.failReasons,
		})),
		styles: styles.map((style) => styleJson(account, style)),
		stock: styles.flatMap((style) => stockView(account, style)),
		linesheets: [...account.linesheets.byName.values()].map(({ members, ...linesheet }) => ({
			...linesheet,
			styleIds: [...members.keys()],
		})),
		styleJobs: account.styleJobs.jobs.map((job) => jobView(account.styleJobs, job)),
		connectionJobs: account.connectionJobs.jobs.map((job) => jobView(account.connectionJobs, job)),
		connections: account.connections.all.map(({ fields }) => fields),
		customersWaiting: [...account.connections.waiting.values()],
		stylesNotSeeded: account.notSeeded,
		ignoredFields: [...account.ignoredFields],
	};
}

/** `/_admin` (a page) and `/_admin/state?account=<name>` (JSON); without a name the first account. No login. */
export function adminRouter(accounts: Account[], log: CallLog): express.Router {
	const router = express.Router();
	router.get('/state', (req, res) => {
		const wanted = req.query.account;
		const account = wanted === undefined ? accounts[0] : accounts.find(({ name }) => name === wanted);
		if (!account) {
			res.status(404).json({ message: 'No account of that name', accounts: accounts.map(({ name }) => name) });
			return;
		}
		const calls = log.calls.filter(({ account: caller }) => caller === undefined || caller === account.name);
		res.json({ ...accountView(account), calls });
	});
	router.get('/', (_req, res) => {
		res.type('html').send(adminPage(accounts, log));
	});
	return router;
}
