import { text } from '../../read';

/** UPC-A, EAN-8, EAN-13 and GTIN-14: digits with a check digit at the end. Codes are text, never numbers. */

const LENGTHS: readonly number[] = [8, 12, 13, 14];

/** The check digit that belongs after `digits` (the code without its last digit). */
export function checkDigit(digits: string): string {
	let sum = 0;
	for (let fromRight = 0; fromRight < digits.length; fromRight++) {
		const digit = digits.charCodeAt(digits.length - 1 - fromRight) - 48;
		sum += fromRight % 2 === 0 ? digit * 3 : digit;
	}
	return String((10 - (sum % 10)) % 10);
}

/** What people and systems write where there is no code. */
const NO_CODE = /^(?:0+|n[/.]?a\.?|none|null|tbd|tba|x+)$/i;

/**
 * The code without blanks and hyphens, and without the apostrophe by which spreadsheets mark text; leading zeros stay.
 * '' for what stands in for a missing code, such as `N/A` or zeros alone.
 */
export function cleanCode(value: unknown): string {
	const code = text(value).replace(/^['\u2019]|[\s\u00a0-]/g, '');
	return NO_CODE.test(code) ? '' : code;
}

/** Whether the code has a length of a UPC, EAN or GTIN and the right check digit. */
export function isGtin(code: string): boolean {
	return /^\d+$/.test(code) && LENGTHS.includes(code.length) && checkDigit(code.slice(0, -1)) === code.slice(-1);
}

/** Comparison form: digits as GTIN-14, so that a UPC and its EAN-13 are the same; other codes in upper case. */
export function comparableGtin(value: unknown): string {
	const code = cleanCode(value);
	return /^\d{1,14}$/.test(code) ? code.padStart(14, '0') : code.toUpperCase();
}
