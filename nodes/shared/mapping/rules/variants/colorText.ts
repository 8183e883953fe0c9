import type { Option } from '../../model';
import type { MappingOptions } from '../../options';
import { sameName } from '../../read';

/** A colour as it is to be sent, with a sentence when it is not as the source has it. */
export interface MendedColor extends Option {
	warning?: string;
}

/** Names that are doubled and right. */
const DOUBLED_NAMES: ReadonlySet<string> = new Set(['bora bora', 'cha cha', 'pom pom', 'walla walla']);

const CODE = /^\d{1,12}$|^(?=.*\d\d)(?!.*[a-z]{4})[a-z0-9][a-z0-9._/-]{1,11}$/i;
/** What stands between the halves of a doubled name. */
const BETWEEN = /^\s*[\s/,|&+-]\s*$/;
const WORDS = /^\p{L}[\p{L}\s/&'.,\u2019-]*$/u;
const VOWEL = /[aeiouy\u00c0-\u024f]/i;

/**
 * Mends what brands do to colours (peers.md 6.6): a doubled name (`BLACK BLACK`, `Black / Black`) is written once, and
 * a code in the place of the name (`C0308`, `001`) with a name in the place of the code is swapped back. `keep` changes
 * nothing; `swap` always swaps name and code, and mends doubled names.
 */
export function mendColor({ name, code }: Option, mode: MappingOptions['colorText']): MendedColor {
	if (mode === 'keep') return { name, code };
	if (mode === 'swap') return undouble({ name: code, code: name });
	if (!looksLikeCode(name) || !looksLikeWords(code)) return undouble({ name, code });
	const mended = undouble({ name: code, code: name });
	const words = `The colour had its name and code swapped: "${mended.name}" (${name}) was used.`;
	return { name: mended.name, code: mended.code, warning: words };
}

/** A code that repeats the name's text is mended with it; any other code is identity and stays. */
function undouble({ name, code }: Option): MendedColor {
	const once = onceOf(name);
	if (once === name) return { name, code };
	const sameText = sameName(code) === sameName(name);
	const warning = `The colour name "${name}" is doubled: "${once}" was used.`;
	return { name: once, code: sameText ? once : code, warning };
}

/** The first half of a text that is two equal halves with a blank or a sign between them; else the text itself. */
function onceOf(name: string): string {
	if (name.length > 200 || DOUBLED_NAMES.has(sameName(name.replace(/-/g, ' ')))) return name;
	for (let between = 1; between <= 5; between++) {
		const half = (name.length - between) / 2;
		if (!Number.isInteger(half) || half < 1) continue;
		const first = name.slice(0, half);
		const joined = BETWEEN.test(name.slice(half, half + between)) && /\p{L}/u.test(first);
		if (joined && sameName(first) === sameName(name.slice(half + between))) return first.trim();
	}
	return name;
}

function looksLikeCode(text: string): boolean {
	return CODE.test(text);
}

/** Words, not an abbreviation such as BLK or NVY. */
function looksLikeWords(text: string): boolean {
	return text.length >= 3 && text.length <= 100 && WORDS.test(text) && VOWEL.test(text);
}
