import type { JoorColor } from '../../../joor/types';
import { row, text, type Row } from '../../read';
import { pass, type Ruled } from '../../result';
import { tidy } from '../text/textCleaning';

/** The first of the variants' attributes of a name; '' for none. */
function attribute(records: readonly Row[], name: string): string {
	for (const { attributes } of records) {
		const stated = row(attributes)[name];
		if (stated === undefined || stated === '') continue;
		const value = tidy(text(stated));
		if (value !== '') return value;
	}
	return '';
}

/**
 * Hex code and minimum quantity of a colour (joor-v2.md 5.3), from the first of its variants that states them. Both
 * are optional, so what cannot be used is left out with a warning.
 */
export function colorDetails(color: string, records: readonly Row[]): Ruled<Pick<JoorColor, 'color_hex' | 'minimum'>> {
	const made: Pick<JoorColor, 'color_hex' | 'minimum'> = {};
	const warnings: string[] = [];
	const hex = attribute(records, 'colorHex');
	if (/^#?[0-9a-f]{6}$/i.test(hex)) made.color_hex = `#${hex.replace('#', '').toUpperCase()}`;
	else if (hex !== '') warnings.push(`"${hex.slice(0, 20)}" of ${color} is no hex code of a colour and was left out.`);
	const units = attribute(records, 'colorMinimum');
	if (/^\d{1,9}$/.test(units)) made.minimum = Number(units);
	else if (units !== '') {
		warnings.push(`The minimum "${units.slice(0, 20)}" of ${color} is not a whole number of units and was left out.`);
	}
	return pass(made, ...warnings);
}

/** Descriptions of sizes, such as a casepack's contents: of each size the first that a variant states. */
export function sizeDescriptions<Size>(
	sellables: ReadonlyArray<{ size: Size; record: Row }>,
): ReadonlyMap<Size, string> {
	const found = new Map<Size, string>();
	for (const { size, record } of sellables) {
		const words = attribute([record], 'sizeDescription');
		if (words !== '' && !found.has(size)) found.set(size, words);
	}
	return found;
}
