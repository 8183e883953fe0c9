import type { JoorTag } from '../../../joor/types';
import { text } from '../../read';
import { asTag } from './tags';
import { htmlToText, tidy } from '../text/textCleaning';

/** The product type as a tag; none when there is no product type (wms-systems.md 0.1). */
export function productTypeTag(value: unknown): JoorTag[] {
	const type = tidy(htmlToText(text(value)));
	return type === '' ? [] : [asTag(type)];
}
