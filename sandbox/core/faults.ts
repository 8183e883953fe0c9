import type { NextFunction, Request, RequestHandler, Response } from 'express';

export type FaultKind =
	| 'status' // answers with `status` (default 500), `headers` and `body`, before any work
	| 'html' // answers 200 with an HTML page, before any work (a proxy's maintenance page)
	| 'truncated' // works, then sends the first half of the answer as if it were whole
	| 'empty' // works, then answers 200 without a body
	| 'reset' // destroys the socket before any work
	| 'hang' // never answers, does no work
	| 'lost-answer' // works, then destroys the socket
	| 'slow'; // waits `delayMs`, then works as usual

export interface Fault {
	kind: FaultKind;
	/** Any method when left out. */
	method?: string;
	/** Matched against the path without the query; any path when left out. */
	path?: RegExp;
	/** Every named parameter must have this value. */
	query?: Record<string, string>;
	/** How many matching calls are hit, default 1. */
	times?: number;
	/** How many matching calls pass untouched first, default 0. */
	skip?: number;
	status?: number;
	headers?: Record<string, string>;
	body?: unknown;
	/** For `slow`, default 1000. */
	delayMs?: number;
}

export interface Faults {
	middleware: RequestHandler;
	add(fault: Fault): void;
	/** Forgets all faults; calls that hang stay unanswered. */
	clear(): void;
}

interface ArmedFault {
	fault: Fault;
	skip: number;
	left: number;
}

function matches(fault: Fault, req: Request): boolean {
	if (fault.method !== undefined && fault.method.toUpperCase() !== req.method) return false;
	if (fault.path !== undefined && req.path.search(fault.path) < 0) return false;
	return Object.entries(fault.query ?? {}).every(([name, value]) => String(req.query[name] ?? '') === value);
}

/** Holds back whatever the handler sends, and hands it to `deliver` once it is complete. */
function interceptAnswer(res: Response, deliver: (body: Buffer, end: (chunk?: Buffer) => void) => void): void {
	const chunks: Buffer[] = [];
	const realEnd = res.end.bind(res) as (chunk?: Buffer) => void;
	const keep = (chunk: unknown): void => {
		if (typeof chunk === 'string' || chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk as string));
	};
	res.write = ((chunk: unknown) => {
		keep(chunk);
		return true;
	}) as typeof res.write;
	res.end = ((chunk?: unknown) => {
		keep(chunk);
		deliver(Buffer.concat(chunks), realEnd);
		return res;
	}) as typeof res.end;
}

function strike(fault: Fault, req: Request, res: Response, next: NextFunction): void {
	switch (fault.kind) {
		case 'status':
			res.status(fault.status ?? 500).set(fault.headers ?? {});
			if (fault.body === undefined) res.end();
			else res.send(fault.body);
			return;
		case 'html':
			res.status(fault.status ?? 200).set(fault.headers ?? {});
			res.type('html').send(fault.body ?? '<!doctype html><title>Maintenance</title><h1>Back soon</h1>');
			return;
		case 'reset':
			req.socket.destroy();
			return;
		case 'hang':
			return;
		case 'slow':
			setTimeout(next, fault.delayMs ?? 1000).unref();
			return;
		case 'truncated':
			interceptAnswer(res, (body, end) => {
				const half = body.subarray(0, Math.floor(body.length / 2));
				res.status(200).set('Content-Length', String(half.length));
				end(half);
			});
			next();
			return;
		case 'empty':
			interceptAnswer(res, (_body, end) => {
				res.status(fault.status ?? 200).set('Content-Length', '0');
				end();
			});
			next();
			return;
		case 'lost-answer':
			interceptAnswer(res, () => req.socket.destroy());
			next();
			return;
	}
}

/** A list of armed faults; each call is hit by the first fault that matches it. */
export function createFaults(): Faults {
	let armed: ArmedFault[] = [];
	const middleware: RequestHandler = (req, res, next) => {
		const hit = armed.find((entry) => {
			if (entry.left <= 0 || !matches(entry.fault, req)) return false;
			if (entry.skip > 0) {
				entry.skip -= 1;
				return false;
			}
			return true;
		});
		if (!hit) {
			next();
			return;
		}
		hit.left -= 1;
		strike(hit.fault, req, res, next);
	};
	return {
		middleware,
		add: (fault) => {
			armed.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 });
		},
		clear: () => {
			armed = [];
		},
	};
}
