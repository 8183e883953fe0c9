import { ApiError } from './apiError';
import type { Clock } from './types';

const SLICE_MS = 1_000;

/** Stops when the user has stopped the execution. */
export function throwIfCancelled(cancelled: () => boolean): void {
	if (cancelled()) {
		throw new ApiError({ kind: 'cancelled', message: 'The execution was stopped' });
	}
}

/** Waits in slices, so that a stopped execution ends within a second (DESIGN.md 3.8). */
export async function waitInSlices(ms: number, clock: Clock, cancelled: () => boolean): Promise<void> {
	const end = clock.now() + ms;
	throwIfCancelled(cancelled);
	for (let left = ms; left > 0; left = end - clock.now()) {
		await clock.sleep(Math.min(left, SLICE_MS));
		throwIfCancelled(cancelled);
	}
}

/** 90000 -> `1 min 30 s`. */
export function describeDuration(ms: number): string {
	const seconds = Math.max(1, Math.ceil(ms / 1000));
	if (seconds < 60) return `${seconds} s`;
	const rest = seconds % 60;
	return rest ? `${Math.floor(seconds / 60)} min ${rest} s` : `${Math.floor(seconds / 60)} min`;
}
