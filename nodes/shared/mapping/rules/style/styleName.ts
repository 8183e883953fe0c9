import { text } from '../../read';
import { refuse, type Ruled } from '../../result';
import { withinLimit } from './limits';
import { htmlToText, tidy } from '../text/textCleaning';
import { mendedText } from '../text/textRepair';

/**
 * Style name = item name, on one line (wms-systems.md 0.1); refused when missing or longer than 100 (joor-v2.md 5.3).
 * With `repair` a wrong encoding is mended, with a warning.
 */
export function styleName(value: unknown, repair = true): Ruled<string> {
	const mended = mendedText(htmlToText(text(value)), repair, 'The name');
	const name = tidy(mended.text);
	if (name === '') {
		return refuse('style_name', 'missing-style-name', 'The style has no name. Give it one in the source.');
	}
	const made = withinLimit('style_name', name);
	if (made.ok) made.warnings.push(...mended.warnings);
	return made;
}
