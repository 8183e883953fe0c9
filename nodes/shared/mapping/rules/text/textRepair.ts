import { macRomanByte, windowsByte } from './encodings';

/** UTF-8 that was read as Windows-1252, Latin-1 or Mac Roman (`D\u00c3\u00b4en`; peers.md 6.6), and its way back. */

/** First characters of misread letters, quotes, dashes, signs, byte order marks and pictures. */
const MISREAD = /[\u00c2-\u00c5\u00e2\u00ef\u00f0\u00ac\u221a\u0192\u2248\u201a\u00d4\uf8ff]/;

/** Characters that in right text stand after a capital letter with an accent: they alone prove nothing. */
const COMMON_AFTER_A_LETTER = new Set(
	'\u2026\u2013\u2014\u2018\u2019\u201c\u201d\u2122\u00ae\u00bb\u00ab\u203a\u2039\u2022\u00a0' +
		'\u0160\u0161\u0152\u0153\u017d\u017e\u0178\u03c0\u221e\u03a9\u2211\u220f\u2202\u222b',
);

/** A sequence of one character in UTF-8, as far as it is known at its place. */
interface Sequence {
	character: string;
	length: number;
}

/**
 * The text with its encoding mended and in composed form (NFC). It is mended only when every character that is not
 * ASCII is part of a misread one, the outcome is plain Latin text, and at least one sequence is nothing that right text
 * has; so right text, accents included, stays as it is. Text that was misread several times is mended as often.
 */
export function repairText(value: string): string {
	if (!/[^\u0000-\u007f]/.test(value)) return value;
	let text = value.normalize('NFC');
	while (MISREAD.test(text)) {
		const mended = (decode(text, windowsByte) ?? decode(text, macRomanByte))?.normalize('NFC');
		if (mended === undefined) break;
		text = mended;
	}
	return text;
}

/** The text mended or as it is, with a sentence when it was stored in a wrong encoding. `what`: such as `The name`. */
export function mendedText(value: string, repair: boolean, what: string): { text: string; warnings: string[] } {
	if (!repair) return { text: value, warnings: [] };
	const text = repairText(value);
	if (text === value || text === value.normalize('NFC')) return { text, warnings: [] };
	const words = `${what} was stored in a wrong encoding: "${start(value)}" was read as "${start(text)}".`;
	return { text, warnings: [words] };
}

function start(value: string): string {
	const characters = Array.from(value.slice(0, 200));
	return characters.length <= 60 ? characters.join('') : `${characters.slice(0, 60).join('')}...`;
}

function decode(text: string, byteOf: (character: string) => number | undefined): string | undefined {
	let decoded = '';
	let proven = false;
	let at = 0;
	while (at < text.length) {
		if (text.charCodeAt(at) < 0x80) {
			decoded += text[at];
			at++;
			continue;
		}
		const sequence = sequenceAt(text, at, byteOf);
		if (!sequence) return undefined;
		proven ||= proves(text, at, sequence.length);
		decoded += sequence.character;
		at += sequence.length;
	}
	return proven ? decoded : undefined;
}

function sequenceAt(text: string, at: number, byteOf: (character: string) => number | undefined): Sequence | undefined {
	const lead = byteOf(text[at]) ?? 0;
	const length = lead >= 0xc2 && lead <= 0xc5 ? 2 : lead === 0xe2 || lead === 0xef ? 3 : lead === 0xf0 ? 4 : 0;
	if (length === 0 || at + length > text.length) return undefined;
	let point = lead & (0x7f >> length);
	for (let next = 1; next < length; next++) {
		const byte = byteOf(text[at + next]) ?? 0;
		if (byte < 0x80 || byte > 0xbf) return undefined;
		point = (point << 6) | (byte & 0x3f);
	}
	return isPlain(point) ? { character: String.fromCodePoint(point), length } : undefined;
}

/** Latin letters and signs, quotes and dashes, currency signs, the trade mark, ligatures, a byte order mark, pictures. */
function isPlain(point: number): boolean {
	if (point < 0x180) return point >= 0xa0;
	if (point >= 0x2010 && point <= 0x203f) return true;
	if (point >= 0x20a0 && point <= 0x20bf) return true;
	return [0x2044, 0x2122, 0x2190, 0xfb01, 0xfb02, 0xfeff].includes(point) || (point >= 0x1f300 && point <= 0x1faff);
}

/**
 * Whether right text never has this sequence. A capital letter with an accent before a quote or a dash may be right
 * (`MANH\u00c3\u2026`), except in the middle or at the start of a word in small letters (`No\u00c3\u00abl`).
 */
function proves(text: string, at: number, length: number): boolean {
	if (length > 2 || !COMMON_AFTER_A_LETTER.has(text[at + 1])) return true;
	const before = text[at - 1] ?? ' ';
	const after = text[at + length] ?? ' ';
	return /\p{Ll}/u.test(before) || (!/\p{L}/u.test(before) && /[a-z]/.test(after));
}
