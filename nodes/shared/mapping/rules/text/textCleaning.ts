import { WINDOWS_1252 } from './encodings';

/** Text as people wrote it elsewhere: HTML, entities, stray blanks (peers.md 6.6, issue: HTML in descriptions). */

const NAMED_ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	shy: '',
	copy: '\u00a9',
	reg: '\u00ae',
	trade: '\u2122',
	deg: '\u00b0',
	frac12: '\u00bd',
	frac14: '\u00bc',
	frac34: '\u00be',
	times: '\u00d7',
	middot: '\u00b7',
	bull: '\u2022',
	ndash: '\u2013',
	mdash: '\u2014',
	hellip: '\u2026',
	lsquo: '\u2018',
	rsquo: '\u2019',
	ldquo: '\u201c',
	rdquo: '\u201d',
	laquo: '\u00ab',
	raquo: '\u00bb',
	euro: '\u20ac',
	pound: '\u00a3',
	yen: '\u00a5',
	cent: '\u00a2',
	aacute: '\u00e1',
	agrave: '\u00e0',
	acirc: '\u00e2',
	atilde: '\u00e3',
	auml: '\u00e4',
	aring: '\u00e5',
	aelig: '\u00e6',
	ccedil: '\u00e7',
	eacute: '\u00e9',
	egrave: '\u00e8',
	ecirc: '\u00ea',
	euml: '\u00eb',
	iacute: '\u00ed',
	igrave: '\u00ec',
	icirc: '\u00ee',
	iuml: '\u00ef',
	ntilde: '\u00f1',
	oacute: '\u00f3',
	ograve: '\u00f2',
	ocirc: '\u00f4',
	otilde: '\u00f5',
	ouml: '\u00f6',
	oslash: '\u00f8',
	uacute: '\u00fa',
	ugrave: '\u00f9',
	ucirc: '\u00fb',
	uuml: '\u00fc',
	szlig: '\u00df',
	Aacute: '\u00c1',
	Agrave: '\u00c0',
	Acirc: '\u00c2',
	Atilde: '\u00c3',
	Auml: '\u00c4',
	Aring: '\u00c5',
	Ccedil: '\u00c7',
	Eacute: '\u00c9',
	Egrave: '\u00c8',
	Ecirc: '\u00ca',
	Ntilde: '\u00d1',
	Oacute: '\u00d3',
	Ocirc: '\u00d4',
	Otilde: '\u00d5',
	Ouml: '\u00d6',
	Oslash: '\u00d8',
	Uuml: '\u00dc',
	OElig: '\u0152',
	oelig: '\u0153',
};

const NUMERIC_ENTITY = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i;

function decodeEntity(whole: string, name: string): string {
	const numeric = NUMERIC_ENTITY.exec(name);
	if (numeric) {
		const code = numeric[1] ? parseInt(numeric[1], 16) : Number(numeric[2]);
		// Browsers read &#146; as Windows-1252, and so do the people who wrote it.
		if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252[code - 0x80];
		const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
		return isCharacter ? String.fromCodePoint(code) : whole;
	}
	return Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name] : whole;
}

/** HTML entities as characters; an entity that is not known stays as it is. */
export function decodeEntities(value: string): string {
	return value.replace(/&(#?[0-9a-z]{1,8});/gi, decodeEntity);
}

/** Removes an element together with what is inside it; an element that is never closed loses its tag alone. */
function dropElement(value: string, name: string): string {
	const lower = value.toLowerCase();
	let kept = '';
	let at = 0;
	for (;;) {
		const start = lower.indexOf(`<${name}`, at);
		const end = start < 0 ? -1 : lower.indexOf(`</${name}`, start);
		if (end < 0) return kept + value.slice(at);
		kept += value.slice(at, start);
		at = end;
	}
}

/**
 * HTML as plain text: script and style elements are left out, breaks and block ends become line breaks, other tags
 * vanish, entities become characters. A `<` that opens no tag stays (`sizes < 10`).
 */
export function htmlToText(value: string): string {
	if (!/[<&]/.test(value)) return value;
	const visible = dropElement(dropElement(value, 'script'), 'style')
		.replace(/<!--[^<>]*-->/g, ' ')
		.replace(/<(?:br|\/p|\/div|\/li|\/ul|\/ol|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
		.replace(/<\/?[a-z][^<>]*>/gi, ' ');
	return decodeEntities(visible);
}

/** Trims, makes runs of blanks one, keeps single line breaks, drops control characters. */
export function tidyLines(value: string): string {
	return value
		.split(/\r\n|\r|\n/)
		.map(tidy)
		.filter((line) => line !== '')
		.join('\n');
}

/** One line: trimmed, runs of blanks and line breaks made one blank, control characters dropped. */
export function tidy(value: string): string {
	return value
		.replace(/[\s\u00a0]+/g, ' ')
		.replace(/[\u0000-\u001f\u007f\u200b\ufeff]/g, '')
		.trim();
}

/** Length as people count: characters, not UTF-16 units. */
export function lengthOf(value: string): number {
	return Array.from(value).length;
}

/** Cuts at the last blank before the limit, or in the middle of a word when there is none near the end. */
export function truncateAtWord(value: string, max: number): string {
	const characters = Array.from(value);
	if (characters.length <= max) return value;
	const head = characters.slice(0, max).join('');
	if (/\s/.test(characters[max])) return head.trimEnd();
	const blank = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
	return (blank > head.length / 2 ? head.slice(0, blank) : head).trimEnd();
}
