import type { Transform } from '../types';

/** Values that are the same in every order, and the forms in which systems write dates. */
export const CONSTANT_TRANSFORMS: Record<string, Transform> = {
	zero: () => 0,
	yes: () => true,
	no: () => false,
	joor: () => 'JOOR',
	active: () => 'Active',
	/** Allocates stock; `DRAFT` does not (wms-systems.md 4.5). */
	authorised: () => 'AUTHORISED',
	noPick: () => 'NOPICK',
	/** 2026-08-01 as 2026-08-01T00:00:00Z. */
	dayWithTime: (found) => (isDay(found) ? `${found}T00:00:00Z` : undefined),
	/** 2026-08-01 as 08/01/2026. */
	dayMonthFirst: (found) =>
		isDay(found) ? `${found.slice(5, 7)}/${found.slice(8, 10)}/${found.slice(0, 4)}` : undefined,
	/** One value as a list. */
	asList: (found) => (found === '' || found === undefined ? undefined : [found]),
};

function isDay(value: unknown): value is string {
	return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
}
