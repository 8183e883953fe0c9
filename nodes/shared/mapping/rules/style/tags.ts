import type { JoorTag } from '../../../joor/types';
import { texts } from '../../read';
import { htmlToText, tidy } from '../text/textCleaning';

/** One tag: the same text in group, name, value and value code (wms-systems.md 0.1). */
export function asTag(value: string): JoorTag {
	return { tag_group: value, tag_name: value, tag_value: value, tag_value_code: value };
}

/**
 * Tags from a list, or from one text with commas between them, in their order.
 * Tags must exist in JOOR's Style Settings before they are sent (joor-v2.md 5.3).
 */
export function tags(value: unknown): JoorTag[] {
	return texts(value)
		.map((tag) => tidy(htmlToText(tag)))
		.filter((tag) => tag !== '')
		.map(asTag);
}

/** Each tag once, whatever its case; the first spelling stays. */
export function uniqueTags(all: JoorTag[]): JoorTag[] {
	const seen = new Set<string>();
	return all.filter((tag) => {
		const key = tag.tag_value.toLowerCase();
		return seen.has(key) ? false : seen.add(key);
	});
}
