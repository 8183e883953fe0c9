import { ladderFits, type Ladder, type LadderFit } from './sizeLadder';
import { tidy } from '../text/textCleaning';

/** What a size label says. */
export interface SizeReading {
	/** The label without prefixes and underscores; otherwise as written. */
	label: string;
	/** The likeliest ladder, '' when the label is on none. */
	ladder: Ladder | '';
	/** Place on that ladder, lower first; `undefined` without a ladder. */
	rank: number | undefined;
	/** All places that the label can have; the other sizes of the style decide. */
	fits: readonly LadderFit[];
	/** Whose sizes the label counts in, such as `AU/UK`; '' when it does not say. */
	region: string;
}

const LONGEST = 40;
const REGION = '(?:USA?|UK|GB|EUR?|FR|ITA?|DE|GER|AUS?|NZ|JPN?|KR|CN|ES|BR|CA|DK|RU|INT)';
const REGIONS = `${REGION}(?: ?/ ?${REGION})*`;
const SIZE = '\\d{1,3}(?:[.,]5|\\u00bd)?|[1-9]?X{0,6}[SL]|M';
const REST = '(?: ?\\([^()]*\\)| ?[/|] ?\\S.*)?';
const REGION_FIRST = new RegExp(`^(${REGIONS})[ :.-]*(${SIZE})${REST}$`, 'i');
const REGION_LAST = new RegExp(`^(${SIZE}) ?(${REGIONS})${REST}$`, 'i');
const IN_BRACKETS = /^([^()]{1,20}?) ?\([^()]*\)$/;
const PREFIX = /^(?:size|sz)(?:[ :.#_-]+|(?=\d))(\S.*)$/i;

/**
 * The label without `SIZE ` before it and underscores around it (`SIZE 32`, `Size34`, `__38`; peers.md 6.6). A word
 * that merely starts so (`Size Up`) stays, and so does a label that would be empty.
 */
export function cleanSize(label: string): string {
	const whole = tidy(label);
	if (!/^[_s]|_$/i.test(whole)) return whole;
	const bare = withoutUnderscores(whole);
	const inner = withoutUnderscores(PREFIX.exec(bare)?.[1] ?? '');
	if (/^\d/.test(inner) || (inner !== '' && ladderFits(inner).length > 0)) return inner;
	return bare === '' ? whole : bare;
}

function withoutUnderscores(label: string): string {
	let from = 0;
	let to = label.length;
	while (from < to && (label[from] === '_' || label[from] === ' ')) from++;
	while (to > from && (label[to - 1] === '_' || label[to - 1] === ' ')) to--;
	return label.slice(from, to);
}

/**
 * Reads a size label: letters, numbers, denim, EU, shoes, ages, one size, and dual labels such as `8 AU/UK (4 US)`,
 * which count by their first size. A label of no known ladder comes back with its cleaned text alone. Never throws.
 */
export function readSize(label: string): SizeReading {
	const cleaned = cleanSize(label);
	const { size, region } = cleaned.length > LONGEST ? { size: '', region: '' } : firstSize(cleaned);
	const fits = size === '' ? [] : ladderFits(size);
	return { label: cleaned, ladder: fits[0]?.ladder ?? '', rank: fits[0]?.rank, fits, region };
}

function firstSize(label: string): { size: string; region: string } {
	if (!/[ (]|^[a-z]{2}|[a-z]{2}$/i.test(label) || ladderFits(label).length > 0) return { size: label, region: '' };
	const first = REGION_FIRST.exec(label);
	if (first) return { size: first[2], region: sameRegion(first[1]) };
	const last = REGION_LAST.exec(label);
	if (last) return { size: last[1], region: sameRegion(last[2]) };
	return { size: IN_BRACKETS.exec(label)?.[1] ?? label, region: '' };
}

function sameRegion(region: string): string {
	return region.toUpperCase().replace(/ /g, '');
}
