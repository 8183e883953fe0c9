import type { JoorTag } from '../../../joor/types';
import { rows, text } from '../../read';
import { tidy } from '../text/textCleaning';

/**
 * Tags that were written by hand, or by expressions of which some find nothing: trimmed, each once, rows without a
 * value left out. A missing value is its code and the other way round; a missing name is the group, and a missing
 * group is the name, or else the value, as in the tags that come from the source (wms-systems.md 0.1). Tags must exist
 * in JOOR's Style Settings before they are sent (joor-v2.md 5.3).
 */
export function customTags(tags: readonly JoorTag[]): JoorTag[] {
	const made = new Map<string, JoorTag>();
	for (const tag of rows(tags)) {
		const [givenGroup, givenName, givenValue, givenCode] = [
			tag.tag_group,
			tag.tag_name,
			tag.tag_value,
			tag.tag_value_code,
		].map((part) => tidy(text(part)));
		const value = givenValue || givenCode;
		if (value === '') continue;
		const group = givenGroup || givenName || value;
		const name = givenName || group;
		const key = JSON.stringify([group, name, value].map((part) => part.toLowerCase()));
		if (made.has(key)) continue;
		made.set(key, { tag_group: group, tag_name: name, tag_value: value, tag_value_code: givenCode || value });
	}
	return [...made.values()];
}
