/**
 * The size ladders of fashion (peers.md 6.6): which ladders a label may stand on, and where. A plain number such as 36
 * stands on several (waist, EU, shoes); only the other sizes of the style tell which one is meant.
 */

export type Ladder =
	| 'oneSize'
	| 'letters'
	| 'numeric'
	| 'designer'
	| 'waist'
	| 'eu'
	| 'shoes'
	| 'usShoes'
	| 'fives'
	| 'pairs'
	| 'plus'
	| 'petite'
	| 'suit'
	| 'kids';

/** A place on a ladder: lower ranks come first, equal ranks are the same size in two spellings (2XL and XXL). */
export interface LadderFit {
	ladder: Ladder;
	rank: number;
}

const ONE_SIZE = /^(?:O\.?\/?S\.?|(?:ONE|1)[ -]?(?:SIZE|SZ)|OSF[AM]|ONE SIZE FITS (?:ALL|MOST)|TU|UNICA|UNI)$/;
const LETTER = /^(?:([1-9])X|(X{0,6}))([SL])$/;
const NUMBER = /^(\d{1,3})([.,]5|\u00bd| ?1\/2)?$/;
const PAIR = /^W?(\d{1,2})W?(?: ?[X\u00d7/] ?| ?(?=L)| )L?(\d{1,2})L?$/;
const SPAN = /^(\d{1,2}) ?- ?(\d{1,2})$/;
const SUFFIXED = /^(\d{1,2})([WPSRL])$/;
const AGE = /^(\d{1,2})(?: ?[-/] ?(\d{1,2}))? ?(M|MO|MOS|MTH|MTHS|MONTHS?|T|Y|YRS?|YEARS?)$/;

/** The ladders of plain whole numbers: first, last and step. */
const WHOLE_LADDERS: ReadonlyArray<[Ladder, number, number, number]> = [
	['numeric', 0, 30, 2],
	['designer', 0, 5, 1],
	['waist', 22, 46, 1],
	['eu', 30, 64, 2],
	['shoes', 34, 50, 1],
	['usShoes', 1, 16, 1],
	['fives', 60, 120, 5],
];

/** All places that a cleaned label can have, the likeliest ladder first; none for a label of no known ladder. */
export function ladderFits(label: string): LadderFit[] {
	if (label.length > 20) return [];
	const word = label.toUpperCase().trim();
	if (ONE_SIZE.test(word)) return [{ ladder: 'oneSize', rank: 0 }];
	const number = NUMBER.exec(word);
	if (number) return numberFits(number[1], number[2] !== undefined);
	const letters = letterRank(word) ?? dualLetterRank(word);
	if (letters !== undefined) {
		const fit: LadderFit = { ladder: 'letters', rank: letters };
		return word === '6X' ? [fit, { ladder: 'kids', rank: 78 }] : [fit];
	}
	const pair = PAIR.exec(word) ?? neighbours(word);
	if (pair) return [{ ladder: 'pairs', rank: Number(pair[1]) * 100 + Number(pair[2]) }];
	const alone = /^W(\d{2})$/.exec(word);
	if (alone) return [{ ladder: 'waist', rank: Number(alone[1]) }];
	return [...suffixedFits(word), ...kidsFits(word)];
}

/** 00 and 000 are sizes of their own below 0. */
function numberFits(digits: string, half: boolean): LadderFit[] {
	if (/^0{2,}$/.test(digits)) return half ? [] : [{ ladder: 'numeric', rank: 1 - digits.length }];
	const whole = Number(digits);
	if (half) {
		const shoes = WHOLE_LADDERS.filter(([ladder]) => ladder === 'shoes' || ladder === 'usShoes');
		return shoes.filter((one) => inside(one, whole)).map(([ladder]) => ({ ladder, rank: whole + 0.5 }));
	}
	const fits = WHOLE_LADDERS.filter((one) => inside(one, whole)).map(([ladder]) => ({ ladder, rank: whole }));
	return whole >= 2 && whole <= 16 ? [...fits, { ladder: 'kids', rank: whole * 12 + 0.4 }] : fits;
}

function inside([, first, last, step]: (typeof WHOLE_LADDERS)[number], whole: number): boolean {
	return whole >= first && whole <= last && (whole - first) % step === 0;
}

/** XXS -3, XS -2, S -1, M 0, L 1, XL 2, XXL 3 and so on; 2XL and 2X are XXL. `undefined` for other words. */
export function letterRank(label: string): number | undefined {
	const word = label
		.toUpperCase()
		.replace(/EXTRA/g, 'X')
		.replace(/SMALL$|SM$/, 'S')
		.replace(/LARGE$|LG$/, 'L')
		.replace(/^(?:MEDIUM|MED|MD)$/, 'M')
		.replace(/(X)[ -]+(?=[XSL])/g, '$1');
	if (word === 'M') return 0;
	const plus = /^([1-9])X$/.exec(word);
	if (plus) return Number(plus[1]) + 1;
	const letter = LETTER.exec(word);
	if (!letter) return undefined;
	const extra = letter[1] === undefined ? letter[2].length : Number(letter[1]);
	return letter[3] === 'S' ? -1 - extra : 1 + extra;
}

/** `S/M` and `S-M` stand between S and M; letters further apart are a run, not a size. */
function dualLetterRank(word: string): number | undefined {
	const parts = word.split(/ ?[/-] ?/);
	if (parts.length !== 2) return undefined;
	const [low, high] = parts.map(letterRank);
	return low !== undefined && high !== undefined && high - low === 1 ? low + 0.5 : undefined;
}

/** `6-8` is one size with two numbers; numbers further apart are a run. */
function neighbours(word: string): RegExpExecArray | undefined {
	const span = SPAN.exec(word);
	const apart = span ? Number(span[2]) - Number(span[1]) : 0;
	return span && apart > 0 && apart <= 2 ? span : undefined;
}

function suffixedFits(word: string): LadderFit[] {
	const suffixed = SUFFIXED.exec(word);
	if (!suffixed) return [];
	const [, digits, suffix] = suffixed;
	const number = digits === '00' ? -1 : Number(digits);
	if (suffix === 'W') return number >= 12 && number <= 36 ? [{ ladder: 'plus', rank: number }] : [];
	if (suffix === 'P') return number <= 20 ? [{ ladder: 'petite', rank: number }] : [];
	return number >= 32 && number <= 64 ? [{ ladder: 'suit', rank: number * 3 + 'SRL'.indexOf(suffix) }] : [];
}

/** Months, toddler sizes and years on one ladder, counted in months: 3-6M, 12M, 2T, 6Y; 6X follows 6. */
function kidsFits(word: string): LadderFit[] {
	if (/^(?:NB|NEWBORN|PREEMIE)$/.test(word)) return [{ ladder: 'kids', rank: word === 'PREEMIE' ? -2 : -1 }];
	const age = AGE.exec(word);
	if (!age) return [];
	const [, from, to = '0', unit] = age;
	if (unit.startsWith('M')) return [{ ladder: 'kids', rank: Number(from) + Number(to) / 1000 }];
	return [{ ladder: 'kids', rank: Number(from) * 12 + (unit === 'T' ? 0.3 : 0.4) + Number(to) / 1000 }];
}
