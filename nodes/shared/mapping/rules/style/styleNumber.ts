import { text } from '../../read';
import { refuse, type Ruled } from '../../result';
import { withinLimit } from './limits';
import { isDamaged, mayLackZeros } from '../text/spreadsheet';
import { tidy } from '../text/textCleaning';

/**
 * Style number = main SKU, as text with its leading zeros (wms-systems.md 0.1); at most 45 (joor-v2.md 5.3). Refused:
 * one that a spreadsheet shortened (`5.9E+12`), because its digits are gone. One that came as a number gets a warning.
 */
export function styleNumber(value: unknown): Ruled<string> {
	if (isDamaged(value)) return refuse('style_number', 'style-number-damaged', damageOf('style number', value));
	const number = tidy(text(value));
	if (number === '') {
		return refuse('style_number', 'missing-style-number', 'The style has no style number. Give it one in the source.');
	}
	const made = withinLimit('style_number', number);
	if (made.ok && mayLackZeros(value)) made.warnings.push(zerosOf('style number', number));
	return made;
}

/** The sentence about an identifier whose digits are gone. */
export function damageOf(label: string, value: unknown): string {
	return (
		`The ${label} "${String(value)}" is what a spreadsheet or a number column makes of a long number, and its digits ` +
		'are lost. Store it as text in the source.'
	);
}

/** The sentence about an identifier that came as a number. */
export function zerosOf(label: string, number: string): string {
	return `The ${label} ${number} came as a number, so leading zeros may be lost. Store it as text in the source.`;
}
