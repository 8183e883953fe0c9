/** What spreadsheets and number columns do to identifiers: exponents, lost digits, lost leading zeros (peers.md 6.6). */

const EXPONENT = /^-?(?:\d[.,]\d{1,15}E\+?\d{1,3}|\dE\+\d{1,3})$/i;

/**
 * Whether an identifier lost digits: text such as `5.9E+12`, or a number that is too large to be kept exactly. A style
 * number such as `1E5` is none of these.
 */
export function isDamaged(value: unknown): boolean {
	if (typeof value === 'number') return Number.isFinite(value) && Math.abs(value) > Number.MAX_SAFE_INTEGER;
	return typeof value === 'string' && value.length < 30 && EXPONENT.test(value.trim());
}

/** Whether the identifier came as a number that is short enough to have had leading zeros. */
export function mayLackZeros(value: unknown): boolean {
	return typeof value === 'number' && Math.abs(value) < 1e11;
}
