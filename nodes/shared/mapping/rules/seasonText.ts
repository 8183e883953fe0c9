import type { Season } from '../model';
import { asRow, text } from '../read';
import { tidy } from './textCleaning';

/** Season codes whose meaning is common in fashion; others stay what they are. */
const CODE_NAMES: Record<string, string> = {
	FW: 'Fall',
	AW: 'Fall',
	F: 'Fall',
	SS: 'Spring',
	S: 'Spring',
	SP: 'Spring',
};

const YEAR_LAST = /^(.*?\S)[\s/_-]*((?:19|20)\d{2})$/;
const YEAR_FIRST = /^((?:19|20)\d{2})[\s/_-]*(\S.*)$/;
const CODE_FIRST = /^([A-Z]{1,2})[\s-]?(\d{2})$/;
const CODE_LAST = /^(\d{2})[\s-]?([A-Z]{1,2})$/;

/**
 * Reads a season: a record `{ name, year, code }`, `Fall 2026`, `2026 Fall`, or a code such as `FW26`, `26AW`.
 * A text without a year is a name alone; '' and anything unreadable is an empty season.
 */
export function parseSeason(value: unknown): Season {
	const record = asRow(value);
	if (record) return { name: tidy(text(record.name)), year: text(record.year), code: text(record.code) };
	const whole = tidy(text(value)).replace(/_/g, ' ');
	const yearLast = YEAR_LAST.exec(whole);
	if (yearLast) return { name: yearLast[1], year: yearLast[2], code: '' };
	const yearFirst = YEAR_FIRST.exec(whole);
	if (yearFirst) return { name: yearFirst[2], year: yearFirst[1], code: '' };
	const codeFirst = CODE_FIRST.exec(whole);
	const codeLast = CODE_LAST.exec(whole);
	const letters = codeFirst?.[1] ?? codeLast?.[2] ?? '';
	const digits = codeFirst?.[2] ?? codeLast?.[1] ?? '';
	if (Object.hasOwn(CODE_NAMES, letters)) {
		return { name: CODE_NAMES[letters], year: `20${digits}`, code: whole.replace(/[\s-]/g, '') };
	}
	return { name: whole, year: '', code: '' };
}

/** Name and year, or what there is of them, or the code: `Fall 2026`. '' for an empty season. */
export function seasonTitle(season: Season): string {
	const named = [season.name, season.name.includes(season.year) ? '' : season.year].filter((part) => part !== '');
	return season.name === '' && season.code !== '' ? season.code : named.join(' ');
}
