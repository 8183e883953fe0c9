import type { JoorTag } from '../../../joor/types';
import { text } from '../../read';
import { asTag } from './tags';
import { tidy } from '../text/textCleaning';

/** The supplier code as a tag; none when there is no supplier code (wms-systems.md 0.1). */
export function supplierCodeTag(value: unknown): JoorTag[] {
	const code = tidy(text(value));
	return code === '' ? [] : [asTag(code)];
}
