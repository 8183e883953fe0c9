import { text } from '../read';
import { refuse, type Ruled } from '../result';
import { withinLimit } from './limits';
import { htmlToText, tidy } from './textCleaning';

/** Style name = item name, on one line (wms-systems.md 0.1); refused when missing or longer than 100 (joor-v2.md 5.3). */
export function styleName(value: unknown): Ruled<string> {
	const name = tidy(htmlToText(text(value)));
	if (name === '') {
		return refuse('style_name', 'missing-style-name', 'The style has no name. Give it one in the source.');
	}
	return withinLimit('style_name', name);
}
