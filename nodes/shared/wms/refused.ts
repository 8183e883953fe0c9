import { ApiError } from '../http/apiError';
import { attempt } from '../http/attempt';

/**
 * What `work` returns, or `undefined` when the system says no to it: how some systems answer for a record that they
 * do not have is not documented (wms-systems.md 15.3). Outages, limits and credentials are thrown.
 */
export async function orUndefinedWhenRefused<T>(work: () => Promise<T>): Promise<T | undefined> {
	const outcome = await attempt(work);
	if (outcome.ok) return outcome.value;
	if (outcome.error instanceof ApiError && !outcome.error.concernsWholeRun) return undefined;
	throw outcome.error;
}
