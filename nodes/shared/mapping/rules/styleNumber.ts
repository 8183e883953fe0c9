import { text } from '../read';
import { refuse, type Ruled } from '../result';
import { withinLimit } from './limits';
import { tidy } from './textCleaning';

/** Style number = main SKU, as text with its leading zeros (wms-systems.md 0.1); at most 45 (joor-v2.md 5.3). */
export function styleNumber(value: unknown): Ruled<string> {
	const number = tidy(text(value));
	if (number === '') {
		return refuse('style_number', 'missing-style-number', 'The style has no style number. Give it one in the source.');
	}
	return withinLimit('style_number', number);
}
