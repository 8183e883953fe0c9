import type { Season } from '../../model';
import { asRow, text } from '../../read';
import { SEASON_CODES, isSeasonWord } from './seasonCodes';
import { tidy } from '../text/textCleaning';

const YEAR_LAST = /^(.*?\S)[\s/_-]*((?:19|20)\d{2})$/;
const YEAR_FIRST = /^((?:19|20)\d{2})[\s/_-]*(\S.*)$/;
/** Two digits of a year, behind or before a code or a word: `FW26`, `26 AW`, `Fall '26`. */
const SHORT_LAST = /^([a-z].*?)[\s.-]*['\u2019]?(\d{2})$/i;
const SHORT_FIRST = /^['\u2019]?(\d{2})[\s.-]*([a-z].*)$/i;
const TWO_YEARS = /^(.*?)((?:20)?(\d{2}))[/-](?:20)?(\d{2})$/;

/**
 * Reads a season: a record `{ name, year, code }`, `Fall 2026`, `2026 Fall`, `Holiday 26`, or a code with its year such
 * as `FW26`, `26AW`, `F/W 2026`, `S/S 27`. A name stays as it is written (`Fall/Winter 2026`); a code is given its name.
 * A text without a year is a name alone; '' and anything unreadable is an empty season.
 */
export function parseSeason(value: unknown): Season {
	const record = asRow(value);
	if (record) return { name: tidy(text(record.name)), year: text(record.year), code: text(record.code) };
	const whole = tidy(text(value)).replace(/_/g, ' ').trim();
	if (whole.length > 80) return { name: whole, year: '', code: '' };
	const one = firstOfTwoYears(whole);
	const yearLast = YEAR_LAST.exec(one);
	if (yearLast) return named(yearLast[1], yearLast[2], 'last');
	const yearFirst = YEAR_FIRST.exec(one);
	if (yearFirst) return named(yearFirst[2], yearFirst[1], 'first');
	const last = SHORT_LAST.exec(one);
	const first = last ? null : SHORT_FIRST.exec(one);
	const word = last?.[1] ?? first?.[2] ?? '';
	const year = `20${last?.[2] ?? first?.[1] ?? ''}`;
	if (word !== '' && (codeOf(word) !== '' || isSeasonWord(word))) return named(word, year, last ? 'last' : 'first');
	return { name: whole, year: '', code: '' };
}

/** A code in its plain form (`F/W` is `FW`), '' for what is no code of a season. */
function codeOf(word: string): string {
	const letters = word.replace(/[\s/&.-]/g, '').toUpperCase();
	return letters.length <= 4 && Object.hasOwn(SEASON_CODES, letters) ? letters : '';
}

/** A code gets its name and, with the short year on the side where it was, the same code in every spelling. */
function named(word: string, year: string, side: 'first' | 'last'): Season {
	const letters = codeOf(word);
	if (letters === '') return { name: word, year, code: '' };
	const short = year.slice(2);
	return { name: SEASON_CODES[letters], year, code: side === 'last' ? letters + short : short + letters };
}

/** A winter season with both its years (`AW 26/27`, `Fall/Winter 2026-27`) counts by the first. */
function firstOfTwoYears(whole: string): string {
	const found = TWO_YEARS.exec(whole);
	return found && Number(found[4]) === (Number(found[3]) + 1) % 100 ? found[1] + found[2] : whole;
}

/** Name and year, or what there is of them, or the code: `Fall 2026`. '' for an empty season. */
export function seasonTitle(season: Season): string {
	const named = [season.name, season.name.includes(season.year) ? '' : season.year].filter((part) => part !== '');
	return season.name === '' && season.code !== '' ? season.code : named.join(' ');
}
