import type { SafetyAction } from '../../options';
import { pass, refuse, type Ruled } from '../../result';
import { cleanCode, isGtin } from './gtin';
import { isDamaged } from '../text/spreadsheet';

const DAMAGED_NUMBER = 'is what a spreadsheet or a number column makes of a long number, and its digits are lost';

/**
 * The UPC as text, leading zeros kept, '' when there is none. A code with a wrong length or check digit is sent as it
 * is, with a warning (or without, or refused as `bad-upc`, by `badUpc`): brands do use codes of their own, and JOOR
 * matches by the very text. A number that lacks leading zeros gets them back where the check digit proves it. A code
 * that a spreadsheet shortened (`8.00123E+11`) counts as missing, with a warning, or is refused.
 */
export function upc(value: unknown, sku: string, badUpc: SafetyAction = 'warn'): Ruled<string> {
	const code = cleanCode(value);
	if (code === '' || isGtin(code)) return pass(code);
	const whose = sku === '' ? '' : ` of SKU ${sku}`;
	if (isDamaged(value)) {
		const words = `The UPC ${String(value)}${whose} ${DAMAGED_NUMBER}`;
		if (badUpc === 'reject') return refuseUpc(`${words}. Store it as text in the source.`);
		return pass('', `${words}: it was left out. Store it as text in the source.`);
	}
	const padded = withZeros(code);
	if (padded !== undefined && typeof value === 'number') {
		return pass(padded, `The UPC ${code}${whose} came as a number without its leading zeros: ${padded} was used.`);
	}
	const meant = padded === undefined ? '' : ` With leading zeros (${padded}) it would be one.`;
	const words = `The UPC ${code}${whose} is not a valid UPC or EAN (length or check digit).${meant}`;
	if (badUpc === 'reject') return refuseUpc(`${words} Correct it in the source.`);
	return badUpc === 'warn' ? pass(code, words) : pass(code);
}

/** A code of 9 to 11 digits as the UPC-A that it is with its leading zeros, when the check digit is right. */
function withZeros(code: string): string | undefined {
	const padded = /^\d{9,11}$/.test(code) ? code.padStart(12, '0') : '';
	return isGtin(padded) ? padded : undefined;
}

function refuseUpc(reason: string): Ruled<string> {
	return refuse('variants', 'bad-upc', reason);
}
