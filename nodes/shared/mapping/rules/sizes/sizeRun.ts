import { letterRank } from './sizeLadder';
import { cleanSize } from './sizeText';

const RUN = /^(\S{1,6}?)(?: ?[-\u2010-\u2015] ?| to )(\S{1,6})$/i;
const LETTER = /^(?:[1-9]X[SL]?|X{0,6}[SL]|M)$/i;

/** A run of plain numbers: all of its sizes, or nothing when the two ends do not tell which ladder is meant. */
type NumberRun = (first: number, last: number) => string[] | undefined;

/**
 * The sizes of a run written as one label, such as `00-14` (00, 0, 2, 4 ... 14), `XS-XL`, `24-30`, `35-42`
 * (peers.md 6.6); `undefined` when it is no run, or when nobody can tell which sizes it means.
 *
 * A run has at least three sizes: `S-M`, `6-8`, `32-34` and `34-36` are single sizes with two names. Ages (`3-6M`) are
 * single sizes. Numbers are only taken apart when one ladder alone explains both ends:
 * - 00, 0, 2 or 4 to an even size: the women's ladder in even steps, at least four sizes (from 00: three). `0-4` could
 *   also be 0, 1, 2, 3, 4, so it is no run; so are sizes 6 and up that end below 16, because shoes look the same.
 * - 22..31 to at most 34: denim in steps of 1. Larger waists skip sizes brand by brand.
 * - 34..48 with an odd end: shoes in steps of 1. With two even ends it is EU clothing in even steps, but only where no
 *   shoe run reaches (`34-48`, `44-56`).
 * - 60..120 in fives.
 */
export function expandSizeRun(label: string): string[] | undefined {
	if (label.length > 40) return undefined;
	const run = RUN.exec(cleanSize(label));
	if (!run) return undefined;
	const [, first, last] = run;
	if (LETTER.test(first) && LETTER.test(last)) return letterRun(first.toUpperCase(), last.toUpperCase());
	const toddler = /^(\d)T$/i.exec(first);
	const toddlerEnd = /^(\d)T$/i.exec(last);
	if (toddler && toddlerEnd) return steps(Number(toddler[1]), Number(toddlerEnd[1]), 1)?.map((size) => `${size}T`);
	if (first === '00' && /^\d{1,2}$/.test(last) && last !== '00') return runFromDoubleZero(Number(last));
	if (!/^(?:0|[1-9]\d{0,2})$/.test(first) || !/^[1-9]\d{0,2}$/.test(last)) return undefined;
	return numberRun(Number(first), Number(last));
}

/** Every step from first to last; `undefined` when there are fewer than three, or the last is not met. */
function steps(first: number, last: number, step: number): string[] | undefined {
	const count = (last - first) / step + 1;
	if (!Number.isInteger(count) || count < 3) return undefined;
	return Array.from({ length: count }, (_, index) => String(first + index * step));
}

function runFromDoubleZero(last: number): string[] | undefined {
	if (last < 2 || last > 30 || last % 2 !== 0) return undefined;
	return ['00', ...Array.from({ length: last / 2 + 1 }, (_, index) => String(index * 2))];
}

const numberRun: NumberRun = (first, last) => {
	if (first % 2 === 0 && last % 2 === 0 && last <= 30 && first < 22) {
		const clear = first <= 4 ? last - first >= 6 : last >= 16;
		return clear ? steps(first, last, 2) : undefined;
	}
	if (first >= 22 && first <= 31) return last <= 34 && last - first > 2 ? steps(first, last, 1) : undefined;
	if (first >= 32 && last <= 64) return euRun(first, last);
	return first >= 60 && last <= 120 && first % 5 === 0 ? steps(first, last, 5) : undefined;
};

const euRun: NumberRun = (first, last) => {
	if (first % 2 === 0 && last % 2 === 0) {
		const beyondShoes = last >= 50 || (first <= 36 && last >= 46);
		return beyondShoes ? steps(first, last, 2) : undefined;
	}
	return first >= 34 && last <= 48 && last - first > 2 ? steps(first, last, 1) : undefined;
};

/** Letters in the spelling of the ends: `XS-3XL` has 2XL, `XS-XXXL` has XXL, `1X-3X` has 2X. */
function letterRun(first: string, last: string): string[] | undefined {
	const from = letterRank(first);
	const to = letterRank(last);
	if (from === undefined || to === undefined || to - from < 2) return undefined;
	const plus = /^\dX$/.test(first) || /^\dX$/.test(last);
	const counted = [first, last].some((end) => /^\dX[SL]$/.test(end));
	return Array.from({ length: to - from + 1 }, (_, index) => {
		if (index === 0) return first;
		if (index === to - from) return last;
		return letterOf(from + index, counted, plus);
	});
}

function letterOf(rank: number, counted: boolean, plus: boolean): string {
	if (rank === 0) return 'M';
	const extra = Math.abs(rank) - 1;
	if (plus && rank > 1) return `${extra}X`;
	const before = counted && extra > 1 ? `${extra}X` : 'X'.repeat(extra);
	return `${before}${rank < 0 ? 'S' : 'L'}`;
}
