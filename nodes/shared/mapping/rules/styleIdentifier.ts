import { text } from '../read';
import { pass, type Ruled } from '../result';
import { withinLimit } from './limits';
import { tidy } from './textCleaning';

/**
 * The key by which JOOR knows the style: the style number unless something else is given (joor-v2.md 5.1,
 * wms-systems.md 0.1); at most 100. A missing style number is refused under its own name, so not here again.
 */
export function styleIdentifier(value: unknown, number: string): Ruled<string> {
	const identifier = tidy(text(value)) || number;
	return identifier === '' ? pass('') : withinLimit('style_identifier', identifier);
}
