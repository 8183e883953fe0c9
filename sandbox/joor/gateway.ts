import express, { type ErrorRequestHandler, type Request, type RequestHandler, type Response } from 'express';
import { noteCall } from '../core';
import type { Account } from './account';
import { accountOf } from './auth';
import type { Route } from './call';
import { CreditWindow } from './credits';
import { contentKind, readBody, sendAnswer, sendRefusal } from './format';
import { invalid, notFound, Refusal } from './refusal';
import type { Fields } from './values';

/** The account that `admit` found for the call. */
function callerOf(res: Response): Account {
	return res.locals.account as Account;
}

/** Token, credits and Content-Type, in this order; only a call that passes the first two costs anything. */
function admit(accounts: Map<string, Account>): RequestHandler {
	return (req, res, next) => {
		const account = accountOf(req, accounts);
		res.set('X-Throttling-Account-Id', String(account.accountId));
		const cost = CreditWindow.costOf(req.method);
		noteCall(res, { account: account.name, credits: 0 });
		account.credits.spend(cost);
		noteCall(res, { credits: cost });
		// "A call without it is not processed", GET and DELETE included (joor-v2.md 3).
		if (!contentKind(req)) {
			throw invalid('The Content-Type header must be application/json, application/xml or image/jpeg; not processed');
		}
		account.advance();
		res.locals.account = account;
		next();
	};
}

function runRoute(route: Route): RequestHandler {
	return (req, res) => {
		const kind = contentKind(req) ?? 'json';
		const raw: Buffer = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0);
		const answer = route.handle({
			account: callerOf(res),
			method: req.method,
			params: req.params as Record<string, string>,
			query: req.query as Fields,
			kind,
			body: readBody(raw, kind),
			raw,
		});
		sendAnswer(req, res, answer);
	};
}

function statusOf(error: unknown): number {
	if (typeof error !== 'object' || error === null || !('status' in error)) return 500;
	return typeof error.status === 'number' ? error.status : 500;
}

/** Every refusal leaves as an envelope; with validationStatus 200 refused values hide behind HTTP 200. */
function refuse(validationStatus: number): ErrorRequestHandler {
	return (error: unknown, req: Request, res: Response, next) => {
		if (res.headersSent) {
			next(error);
			return;
		}
		const status = statusOf(error);
		const isRefusedValue = error instanceof Refusal && status === 400;
		const comment = error instanceof Error ? error.message : 'The call could not be processed';
		if (error instanceof Refusal) res.set(error.headers);
		sendRefusal(req, res, isRefusedValue ? validationStatus : status, status, comment);
	};
}

/** The /v2 router: gateway checks, the routes, and the envelope for everything that is refused. */
export function gateway(accounts: Map<string, Account>, routes: Route[], validationStatus: number): express.Router {
	const router = express.Router({ caseSensitive: true });
	router.use(express.raw({ type: () => true, limit: '25mb' }));
	router.use(admit(accounts));
	for (const route of routes) router[route.method](route.path, runRoute(route));
	router.use((req) => {
		throw notFound(`${req.method} ${req.baseUrl}${req.path} is not a call of this API`);
	});
	router.use(refuse(validationStatus));
	return router;
}

/** For paths outside /v2. */
export function unknownPath(): RequestHandler {
	return (req, res) => sendRefusal(req, res, 404, 404, `${req.path} is not a path of this API`);
}
