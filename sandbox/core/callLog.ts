import type { RequestHandler, Response } from 'express';

export interface LoggedCall {
	/** ISO 8601 UTC, when the call came in. */
	at: string;
	method: string;
	/** Without the query. */
	path: string;
	query: Record<string, string>;
	/** 0 when the connection ended before an answer. */
	status: number;
	/** What the call cost the account, where the system has credits. */
	credits?: number;
	/** Name of the account that called, once it is known. */
	account?: string;
}

export interface CallLog {
	middleware: RequestHandler;
	/** In the order of arrival. Headers and bodies are never kept: they carry tokens and customer data. */
	calls: LoggedCall[];
	reset(): void;
}

const SECRET_PARAMETERS = /token|secret|password|api_?key/i;

function plainQuery(query: Record<string, unknown>): Record<string, string> {
	return Object.fromEntries(
		Object.entries(query).map(([name, value]) => [
			name,
			SECRET_PARAMETERS.test(name) ? '***' : typeof value === 'string' ? value : JSON.stringify(value),
		]),
	);
}

/** Writes into the log entry of the current call who called and what it cost; does nothing without a mounted log. */
export function noteCall(res: Response, note: { account?: string; credits?: number }): void {
	const call: unknown = res.locals.loggedCall;
	if (typeof call === 'object' && call !== null) Object.assign(call, note);
}

/** Records every call from the moment it arrives; the status follows when the answer is sent. */
export function createCallLog(clock: () => number = Date.now): CallLog {
	const calls: LoggedCall[] = [];
	const middleware: RequestHandler = (req, res, next) => {
		const call: LoggedCall = {
			at: new Date(clock()).toISOString(),
			method: req.method,
			path: req.path,
			query: plainQuery(req.query),
			status: 0,
		};
		calls.push(call);
		res.locals.loggedCall = call;
		res.on('finish', () => {
			call.status = res.statusCode;
		});
		next();
	};
	return {
		middleware,
		calls,
		reset: () => {
			calls.length = 0;
		},
	};
}
