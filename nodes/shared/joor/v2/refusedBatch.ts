import type { ApiError } from '../../http/apiError';

/** Whether JOOR's words say that a call carries too much; its limits are not documented (joor-v2.md 17). */
export function isTooLarge(error: ApiError): boolean {
	const words = /too (many|large|big)|at most|no more than|maximum|\bmax\b|limit|exceed/i;
	return error.kind === 'refused' && (error.httpStatus === 413 || words.test(error.description));
}

/**
 * How often a run may still send the two halves of a refused bulk call. What one bad record does to its call is not
 * documented (joor-v2.md 8, 10.4), and it must not keep all others out; but each half costs five credits.
 */
export interface Halvings {
	/** For a call that is too large. */
	large: number;
	/** For a call that was refused for its content: enough to single out one record of five hundred. */
	content: number;
}

/** What a run starts with. */
export function newHalvings(): Halvings {
	return { large: 30, content: 10 };
}

/** Whether a refused call may be halved, and counts it. */
export function mayHalve(left: Halvings, error: ApiError): boolean {
	const kind = isTooLarge(error) ? 'large' : 'content';
	if (left[kind] <= 0) return false;
	left[kind] -= 1;
	return true;
}
