import type { Ladder } from './sizeLadder';
import { readSize } from './sizeText';

/**
 * The positions of the labels in the order of their ladder, when ONE known ladder holds all of them (in one region's
 * counting); `undefined` otherwise, which means that the order of the source is to be kept. Sizes of equal rank (2XL,
 * XXL) keep the order that they came in.
 */
export function sizePositions(labels: readonly string[]): number[] | undefined {
	if (labels.length === 0) return undefined;
	const readings = labels.map(readSize);
	const [{ fits, region }] = readings;
	if (readings.some((one) => one.region !== region)) return undefined;
	for (const { ladder } of fits) {
		const ranks = readings.map((one) => rankOn(one.fits, ladder));
		if (ranks.every((rank): rank is number => rank !== undefined)) {
			return labels.map((_, index) => index).sort((one, two) => ranks[one] - ranks[two] || one - two);
		}
	}
	return undefined;
}

function rankOn(fits: ReturnType<typeof readSize>['fits'], ladder: Ladder): number | undefined {
	return fits.find((fit) => fit.ladder === ladder)?.rank;
}

/** The labels, as they are written, in the order of their ladder; `undefined`: keep the order of the source. */
export function orderSizes(labels: readonly string[]): string[] | undefined {
	return sizePositions(labels)?.map((index) => labels[index]);
}
