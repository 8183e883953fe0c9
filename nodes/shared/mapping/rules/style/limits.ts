import { pass, refuse, type Ruled } from '../../result';
import { lengthOf } from '../text/textCleaning';

/** The longest texts that JOOR takes, in characters (joor-v2.md 5.3). Further limits are not known. */
export const LIMITS = {
	style_name: 100,
	style_number: 45,
	style_identifier: 100,
	style_description: 500,
} as const;

/** Identity is never cut: a text that is too long is refused with its length and the limit. */
export function withinLimit(field: 'style_name' | 'style_number' | 'style_identifier', value: string): Ruled<string> {
	const max = LIMITS[field];
	const length = value.length > max ? lengthOf(value) : value.length;
	if (length <= max) return pass(value);
	const label = field.replace('_', ' ');
	const code = `${label.replace(' ', '-')}-too-long`;
	const start = Array.from(value).slice(0, 40).join('');
	return refuse(
		field,
		code,
		`The ${label} has ${length} characters and JOOR takes ${max}: "${start}...". Shorten it in the source.`,
	);
}
