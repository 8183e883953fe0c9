/** What came of a piece of work: its value, or what it threw. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

/**
 * Runs `work` and returns its outcome instead of throwing, so that the caller decides outside any `catch` whether to
 * retry, translate or throw. Never throws.
 */
export async function attempt<T>(work: () => Promise<T>): Promise<Outcome<T>> {
	try {
		return { ok: true, value: await work() };
	} catch (error) {
		return { ok: false, error };
	}
}

/** {@link attempt} for work that is not asynchronous. */
export function attemptSync<T>(work: () => T): Outcome<T> {
	try {
		return { ok: true, value: work() };
	} catch (error) {
		return { ok: false, error };
	}
}
