import { plainName } from '../style/categoryName';

/** Number of single-character edits between two texts, counting no further than `limit`. */
export function editDistance(one: string, two: string, limit = 40): number {
	if (Math.abs(one.length - two.length) > limit) return limit + 1;
	let previous = Array.from({ length: two.length + 1 }, (_, index) => index);
	let current = previous.slice();
	for (let row = 1; row <= one.length; row++) {
		const code = one.charCodeAt(row - 1);
		let least = row;
		current[0] = row;
		for (let column = 1; column <= two.length; column++) {
			let edits = previous[column - 1] + (code === two.charCodeAt(column - 1) ? 0 : 1);
			if (previous[column] + 1 < edits) edits = previous[column] + 1;
			if (current[column - 1] + 1 < edits) edits = current[column - 1] + 1;
			current[column] = edits;
			if (edits < least) least = edits;
		}
		if (least > limit) return limit + 1;
		[previous, current] = [current, previous];
	}
	return previous[two.length];
}

/** Words that two names can share without having anything to do with each other. */
const SMALL_WORDS = new Set(['and', 'of', 'or', 'the', '']);

function wordsOf(text: string): string[] {
	return text.split(' ').filter((word) => !SMALL_WORDS.has(word));
}

/** The candidates nearest to a text, best first; those that have nothing in common with it are left out. */
export function nearest<T>(text: string, candidates: readonly T[], textOf: (candidate: T) => string, count = 3): T[] {
	const wanted = text.slice(0, 60);
	const words = new Set(wordsOf(wanted));
	return candidates
		.map((candidate) => {
			const other = textOf(candidate).slice(0, 60);
			const shared = wordsOf(other).filter((word) => words.has(word)).length;
			const half = Math.max(wanted.length, other.length) / 2;
			const distance = editDistance(wanted, other, shared > 0 ? undefined : Math.floor(half));
			return { candidate, shared, distance, half };
		})
		.filter(({ shared, distance, half }) => shared > 0 || distance <= half)
		.sort((one, two) => two.shared - one.shared || one.distance - two.distance)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

/** How many comparisons of names one finder makes: well below a second's work. */
const COMPARISONS = 200_000;

/**
 * Makes a finder of the names nearest to a text, without regard to case, accents and punctuation. A run that is full of
 * unknown texts must not take for ever, so after very many of them the finder names none.
 */
export function nameFinder(names: readonly string[], count = 3): (text: string) => string[] {
	const candidates = names.map((name) => ({ name, plain: plainName(name) || name }));
	let left = COMPARISONS;
	return (text) => {
		if (left < candidates.length) return [];
		left -= candidates.length;
		return nearest(plainName(text) || text, candidates, ({ plain }) => plain, count).map(({ name }) => name);
	};
}
