import type { RequestHandler } from 'express';

import { Refusal } from './refusal';
import type { Cin7Options } from './types';

const CALLS_PER_MINUTE = 60;
const MINUTE_MS = 60_000;

/**
 * Lets a call through when its two headers and the quota of its application are right (wms-systems.md 4.1). The minute
 * starts with the first call in it; over the quota the answer is 503 without Retry-After.
 */
export function guard(options: Cin7Options): RequestHandler {
	const clock = options.clock ?? Date.now;
	const keys = new Set([options.applicationKey, ...(options.otherApplicationKeys ?? [])]);
	const windows = new Map<string, { startedAt: number; calls: number }>();
	return (req, res, next) => {
		const key = req.get('api-auth-applicationkey') ?? '';
		if (req.get('api-auth-accountid') !== options.accountId || !keys.has(key)) {
			throw new Refusal(403, 'Incorrect credentials!');
		}
		const now = clock();
		let window = windows.get(key);
		if (!window || now - window.startedAt >= MINUTE_MS) {
			window = { startedAt: now, calls: 0 };
			windows.set(key, window);
		}
		if (window.calls >= CALLS_PER_MINUTE) {
			res.set('X-RateLimit-Remaining', '0');
			throw new Refusal(503, `You have reached ${CALLS_PER_MINUTE} calls per 60 seconds API limit.`);
		}
		window.calls += 1;
		res.set('X-RateLimit-Remaining', String(CALLS_PER_MINUTE - window.calls));
		next();
	};
}
