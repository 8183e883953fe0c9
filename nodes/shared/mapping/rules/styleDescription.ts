import { text } from '../read';
import { pass, type Ruled } from '../result';
import { LIMITS } from './limits';
import { htmlToText, lengthOf, tidyLines, truncateAtWord } from './textCleaning';

/**
 * Description as plain text (wms-systems.md 0.1). JOOR takes 500 characters (joor-v2.md 5.3): a longer one is cut at a
 * word with a warning, because a description is not identity. '' when there is none.
 */
export function styleDescription(value: unknown): Ruled<string> {
	const description = tidyLines(htmlToText(text(value)));
	const max = LIMITS.style_description;
	if (description.length <= max) return pass(description);
	const cut = truncateAtWord(description, max);
	if (cut === description) return pass(description);
	return pass(
		cut,
		`The description has ${lengthOf(description)} characters and JOOR takes ${max}: it was cut after "${cut.slice(-30)}".`,
	);
}
