import type { Account } from './account';
import { jobJson, jobOfPath } from './bulkStyle';
import type { Handler, Route } from './call';
import type { Connection } from './connectionBook';
import type { JobRow } from './jobs';
import { pageOf, pageParams, textParam } from './query';
import { invalid, notFound } from './refusal';
import { isFields, listOut, members, text, wholeNumber } from './values';

function found(connection: Connection | undefined): Connection {
	if (!connection) throw notFound('The connection does not exist');
	return connection;
}

/** The path of the paged list is inferred (joor-v2.md 4, 15). */
const listConnections: Handler = ({ account, query }) => {
	const page = pageParams(query, account.settings.maxPageSize);
	const all = account.connections.all;
	const rows = all.slice(page.startFrom, page.startFrom + page.count);
	return {
		root: 'connections',
		page: pageOf(account.settings, page, all.length, rows.length),
		content: { connections: listOut(rows.map(({ fields }) => fields)) },
	};
};

const oneConnection: Handler = ({ account, params }) => {
	const book = account.connections;
	const connection = params.code === undefined ? book.withId(wholeNumber(params.id) ?? -1) : book.withCode(params.code);
	return { root: 'connections', content: { connections: [found(connection).fields] } };
};

/** Takes the retailer out of the brand's connections; this JSON has no root key (joor-v2.md 13.4). */
const dropConnection: Handler = ({ account, query }) => {
	const code = textParam(query, 'customer_code', 50) ?? '';
	if (code === '') throw invalid('customer_code is required');
	account.connections.remove(found(account.connections.withCode(code)));
	const content = { connection: { connection_deleted: { customer_code: code } } };
	return { root: 'connections', dropsRoot: true, content };
};

/** Throws with the reason when a customer cannot be taken over (joor-v2.md 13.1, 13.3). */
function submitCustomer(account: Account, customer: unknown): void {
	if (!isFields(customer)) throw invalid('connection must be an object');
	const name = text(customer.customer_name);
	if (name === '' || name.length > 100) throw invalid('customer_name is required, at most 100 characters');
	if (text(customer.customer_code) === '') throw invalid('customer_code is required');
	const priceTypes = members(customer.price_types, 'price_type') ?? [customer.price_types];
	if (priceTypes.length === 0) throw invalid('price_types is required');
	for (const priceType of priceTypes) {
		const fields = isFields(priceType) ? priceType : {};
		const pair = `${text(fields.price_type_label)}|${text(fields.price_type_currency_code)}`;
		if (!account.priceTypes.has(pair)) throw invalid(`The price type ${pair} does not exist`);
	}
	account.connections.submit(customer);
}

const queueCustomers: Handler = ({ account, body }) => {
	const list = isFields(body.bulk_connections) ? members(body.bulk_connections, 'connection') : undefined;
	if (!list || list.length === 0) {
		throw invalid('The body must hold customers: {"bulk_connections": {"connection": [...]}}');
	}
	const rows = list.map((customer): JobRow => ({
		record: isFields(customer) ? text(customer.customer_code) : '',
		run: () => submitCustomer(account, customer),
	}));
	return { root: 'bulk_connections', content: { bulk_connections_job_id: account.connectionJobs.add(rows).id } };
};

const customerJobStatus: Handler = ({ account, params }) => {
	const job = jobOfPath(account.connectionJobs, params.jobId);
	const row = jobJson(account.connectionJobs, job, 'bulk_connections');
	return { root: 'bulk_connections', content: { bulk_connections_jobs: [row] } };
};

export const connectionRoutes: Route[] = [
	{ method: 'get', path: '/connection', handle: listConnections },
	{ method: 'get', path: '/connection/customer_code/:code', handle: oneConnection },
	{ method: 'get', path: '/connection/:id', handle: oneConnection },
	{ method: 'delete', path: '/connection', handle: dropConnection },
	{ method: 'post', path: '/bulk-connection', handle: queueCustomers },
	{ method: 'put', path: '/bulk-connection', handle: queueCustomers },
	{ method: 'get', path: '/bulk-connection/:jobId', handle: customerJobStatus },
];
