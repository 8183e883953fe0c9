import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { withinLimit } from './limits';
import { isDamaged, mayLackZeros } from '../text/spreadsheet';
import { damageOf, zerosOf } from './styleNumber';
import { tidy } from '../text/textCleaning';

/**
 * The key by which JOOR knows the style: the style number unless something else is given (joor-v2.md 5.1,
 * wms-systems.md 0.1); at most 100. What is wrong with the style number is said there, so not here again.
 */
export function styleIdentifier(value: unknown, number: string): Ruled<string> {
	if (isDamaged(value)) {
		if (number === '') return pass('');
		const words = damageOf('style identifier', value);
		return refuse('style_identifier', 'style-identifier-damaged', words);
	}
	const identifier = tidy(text(value)) || number;
	if (identifier === '') return pass('');
	const made = withinLimit('style_identifier', identifier);
	if (made.ok && mayLackZeros(value) && identifier !== number)
		made.warnings.push(zerosOf('style identifier', identifier));
	return made;
}
