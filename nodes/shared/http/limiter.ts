import type { LimitRule } from './profile';

/** One account's limit as this process sees it. Times are the clock's milliseconds. */
export interface Limiter {
	/** How long a caller has to wait until `units` may be spent; 0: now. */
	waitFor(units: number, now: number): number;
	/** Records that `units` have been spent. */
	spend(units: number, now: number): void;
	/** The server said stop: nothing before `untilMs`. */
	block(untilMs: number, now: number): void;
	/** Units left at this moment. */
	left(now: number): number;
}

/** JOOR's kind: `capacity` units in a fixed window that starts at the first request (joor-v2.md 15). */
function fixedWindow(capacity: number, windowMs: number): Limiter {
	let startedAt: number | undefined;
	let spent = 0;
	let blockedUntil = 0;
	const roll = (now: number) => {
		if (startedAt !== undefined && now - startedAt >= windowMs) {
			startedAt = undefined;
			spent = 0;
		}
	};
	return {
		waitFor(units, now) {
			roll(now);
			const blocked = Math.max(0, blockedUntil - now);
			const fits = spent + Math.min(units, capacity) <= capacity;
			return Math.max(blocked, fits || startedAt === undefined ? 0 : startedAt + windowMs - now);
		},
		spend(units, now) {
			roll(now);
			if (units <= 0) return;
			startedAt ??= now;
			spent += units;
		},
		block(untilMs) {
			blockedUntil = Math.max(blockedUntil, untilMs);
			// The server's window ends then, so ours must not reach past it.
			startedAt = undefined;
			spent = 0;
		},
		left(now) {
			roll(now);
			return blockedUntil > now ? 0 : Math.max(0, capacity - spent);
		},
	};
}

/** Extensiv's kind: a bucket that one unit leaves every `leakMs` (wms-systems.md 1.2). */
function leakyBucket(capacity: number, leakMs: number): Limiter {
	let level = 0;
	let seenAt = 0;
	let blockedUntil = 0;
	const leak = (now: number) => {
		level = Math.max(0, level - (now - seenAt) / leakMs);
		seenAt = now;
	};
	return {
		waitFor(units, now) {
			leak(now);
			const over = level + Math.min(units, capacity) - capacity;
			return Math.max(0, blockedUntil - now, Math.ceil(over * leakMs));
		},
		spend(units, now) {
			leak(now);
			level += units;
		},
		block(untilMs, now) {
			leak(now);
			blockedUntil = Math.max(blockedUntil, untilMs);
			level = Math.max(level, capacity - 1);
		},
		left(now) {
			leak(now);
			return blockedUntil > now ? 0 : Math.max(0, Math.floor(capacity - level));
		},
	};
}

/** A fresh limiter for a rule. */
export function createLimiter(rule: LimitRule): Limiter {
	return rule.kind === 'fixed-window'
		? fixedWindow(rule.capacity, rule.windowMs)
		: leakyBucket(rule.capacity, rule.leakMs);
}

const limiters = new Map<string, Limiter>();

/**
 * The limiter of an account, shared by all nodes and executions of this process (DESIGN.md 3.8). `key` identifies
 * system and account and holds no secret in clear.
 */
export function sharedLimiter(key: string, rule: LimitRule): Limiter {
	let limiter = limiters.get(key);
	if (!limiter) {
		limiter = createLimiter(rule);
		limiters.set(key, limiter);
	}
	return limiter;
}
