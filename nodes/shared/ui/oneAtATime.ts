import { attempt, type Outcome } from '../http/attempt';

const tails = new Map<string, Promise<Outcome<unknown>>>();

/**
 * Runs `work` after everything that was given before under the same key in this process, whatever came of it. Find
 * before create is a race between two executions (wms-systems.md 14.2): a run by hand beside the trigger's run would
 * otherwise double an order, or the customer that two orders share.
 */
export async function oneAtATime<T>(key: string, work: () => Promise<T>): Promise<T> {
	const before: Promise<unknown> = tails.get(key) ?? Promise.resolve();
	const mine = before.then(async () => await attempt(work));
	tails.set(key, mine);
	const outcome = await mine;
	if (tails.get(key) === mine) tails.delete(key);
	if (!outcome.ok) throw outcome.error;
	return outcome.value;
}
