import { createHttpClient, newUsage, type HttpClientOptions } from '../../nodes/shared/http/client';
import type { ApiRequest, Clock, HttpClient, RawRequest, RawResponse, Usage } from '../../nodes/shared/http/types';
import { joorV2Connection } from '../../nodes/shared/joor/v2/connection';

/** Time that only passes when somebody waits. */
export class FakeClock implements Clock {
	time = 1_000_000;
	readonly sleeps: number[] = [];

	now(): number {
		return this.time;
	}

	async sleep(ms: number): Promise<void> {
		this.sleeps.push(ms);
		this.time += ms;
	}

	/** Milliseconds waited so far. */
	get slept(): number {
		return this.sleeps.reduce((sum, ms) => sum + ms, 0);
	}
}

/** An answer, an error to be thrown by the wire, or a function of the request. */
export type Step = RawResponse | Error | ((request: RawRequest) => RawResponse);

export interface ScriptedHttp {
	http: HttpClient;
	clock: FakeClock;
	usage: Usage;
	sent: RawRequest[];
}

/** Answers for {@link scriptedHttp}. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): RawResponse {
	return { status, headers: { 'content-type': 'application/json', ...headers }, text: JSON.stringify(body) };
}

export const OK = json({ response: { code: 0, comment: '', log_id: 'log-ok' }, orders: [] });

export function html(status = 200): RawResponse {
	return { status, headers: { 'content-type': 'text/html' }, text: '<!doctype html><title>Log in</title>' };
}

/** What a socket throws. */
export function broken(code: string): Error {
	return Object.assign(new Error(`socket ${code}`), { code });
}

/** The nodes' client over a wire that gives `steps` one after the other, and then the last one for ever. */
export function scriptedHttp(steps: Step[], options: Partial<HttpClientOptions> = {}): ScriptedHttp {
	const clock = (options.clock as FakeClock | undefined) ?? new FakeClock();
	const usage = options.usage ?? newUsage();
	const sent: RawRequest[] = [];
	const http = createHttpClient({
		transport: async (request) => {
			const step = steps[Math.min(sent.length, steps.length - 1)];
			sent.push(request);
			if (step instanceof Error) throw step;
			return typeof step === 'function' ? step(request) : step;
		},
		baseUrl: 'https://api.example/v2',
		profile: joorV2Connection.profile,
		...options,
		clock,
		usage,
	});
	return { http, clock, usage, sent };
}

/** A read, a write that sets a state, and a creation. */
export const READ: ApiRequest = { method: 'GET', path: '/order/', action: 'read orders', repeatable: true };
export const SET: ApiRequest = {
	method: 'POST',
	path: '/bulk-inventory',
	body: {},
	action: 'set the stock',
	repeatable: true,
};
export const CREATE: ApiRequest = {
	method: 'POST',
	path: '/style-number',
	body: {},
	action: 'create style A',
	repeatable: false,
};
