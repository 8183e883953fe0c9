import { text } from '../../read';
import { pass, type Ruled } from '../../result';
import { LIMITS } from './limits';
import { htmlToText, lengthOf, tidyLines, truncateAtWord } from '../text/textCleaning';
import { mendedText } from '../text/textRepair';

/**
 * Description as plain text (wms-systems.md 0.1). JOOR takes 500 characters (joor-v2.md 5.3): a longer one is cut at a
 * word with a warning, because a description is not identity. '' when there is none. With `repair` a wrong encoding is
 * mended, with a warning.
 */
export function styleDescription(value: unknown, repair = true): Ruled<string> {
	const mended = mendedText(htmlToText(text(value)), repair, 'The description');
	const description = tidyLines(mended.text);
	const max = LIMITS.style_description;
	if (description.length <= max) return pass(description, ...mended.warnings);
	const cut = truncateAtWord(description, max);
	if (cut === description) return pass(description, ...mended.warnings);
	return pass(
		cut,
		...mended.warnings,
		`The description has ${lengthOf(description)} characters and JOOR takes ${max}: it was cut after "${cut.slice(-30)}".`,
	);
}
