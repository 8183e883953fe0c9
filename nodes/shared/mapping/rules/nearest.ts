/** Number of single-character edits between two texts, counting no further than `limit`. */
export function editDistance(one: string, two: string, limit = 40): number {
	if (Math.abs(one.length - two.length) > limit) return limit + 1;
	let previous = Array.from({ length: two.length + 1 }, (_, index) => index);
	for (let row = 1; row <= one.length; row++) {
		const current = [row];
		for (let column = 1; column <= two.length; column++) {
			const replaced = previous[column - 1] + (one[row - 1] === two[column - 1] ? 0 : 1);
			current.push(Math.min(replaced, previous[column] + 1, current[column - 1] + 1));
		}
		previous = current;
	}
	return previous[two.length];
}

/** The candidates nearest to a text, best first; those that have nothing in common with it are left out. */
export function nearest<T>(text: string, candidates: T[], textOf: (candidate: T) => string, count = 3): T[] {
	const wanted = text.slice(0, 60);
	const words = new Set(wanted.split(' '));
	return candidates
		.map((candidate) => {
			const other = textOf(candidate).slice(0, 60);
			const shared = other.split(' ').filter((word) => words.has(word)).length;
			const distance = editDistance(wanted, other);
			return { candidate, shared, distance, longest: Math.max(wanted.length, other.length) };
		})
		.filter(({ shared, distance, longest }) => shared > 0 || distance <= longest / 2)
		.sort((one, two) => two.shared - one.shared || one.distance - two.distance)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}
