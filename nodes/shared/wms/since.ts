import { ApiError } from '../http/apiError';
import { isoUtc } from './values';

/** `since` as ISO 8601 UTC, or `undefined` for none. Throws `ApiError` (refused) for a text that is no date. */
export function readSince(since: string | undefined): string | undefined {
	if (!since?.trim()) return undefined;
	const utc = isoUtc(since);
	if (utc) return utc;
	throw new ApiError({
		kind: 'refused',
		message: `"${since}" is not a date`,
		description: 'Give "Changed Since" as ISO 8601, for example 2026-05-01T00:00:00Z, or leave it empty for all.',
	});
}
