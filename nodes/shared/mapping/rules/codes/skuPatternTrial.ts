import { ladderFits } from '../sizes/sizeLadder';
import { matchSku, parseSkuPattern, type SkuParts, type SkuPattern } from './skuPattern';
import { cleanSize } from '../sizes/sizeText';

/** How a SKU pattern does on sample SKUs. */
export interface SkuPatternTrial {
	pattern: string;
	/** How many SKUs were tried; blank ones and those beyond the sample are not counted. */
	tried: number;
	fits: number;
	/** Up to three that do not fit. */
	misfits: string[];
	/** The first that fits, taken apart. */
	example?: { sku: string; parts: SkuParts };
	/** A pattern that fits more of the sample, when the given one fits less than half of it. */
	suggestion?: string;
	/** Why the pattern cannot be used at all, as a sentence. */
	flaw?: string;
}

const SAMPLE = 1_000;
const SEPARATOR = /[-_./ :|+]/;

/**
 * Tries a pattern such as `{style}-{color}-{size}` on SKUs before it is used; of many SKUs, 1,000 spread over the whole
 * list. Never throws: a pattern that cannot be used comes back with its flaw, and with a suggestion where the
 * separators of the SKUs show one.
 */
export function trySkuPattern(pattern: string, skus: readonly string[]): SkuPatternTrial {
	const sample = spread(skus.map((sku) => sku.trim()).filter((sku) => sku !== ''));
	const parsed = parseSkuPattern(pattern);
	const { fits, misfits, example } = count(parsed, sample);
	const trial: SkuPatternTrial = { pattern: parsed.pattern, tried: sample.length, fits, misfits };
	if (example) trial.example = example;
	if (!parsed.ok) trial.flaw = parsed.reason;
	const suggestion = fits * 2 < sample.length ? suggest(sample, fits) : undefined;
	if (suggestion !== undefined) trial.suggestion = suggestion;
	return trial;
}

/** The trial in a sentence or two for the person who wrote the pattern. */
export function describeSkuTrial({
	pattern,
	tried,
	fits,
	misfits,
	example,
	suggestion,
	flaw,
}: SkuPatternTrial): string {
	const advice = suggestion === undefined ? '' : ` ${suggestion} fits more of them.`;
	if (flaw !== undefined) return `${flaw}${advice}`;
	if (tried === 0) return `There were no SKUs to try ${pattern} on.`;
	const shown = example ? `: ${example.sku} is ${partsOf(example.parts)}` : '';
	const unfit = misfits.length > 0 ? ` It does not fit ${misfits.join(', ')}.` : '';
	return `${pattern} fits ${fits} of ${tried} SKUs${shown}.${unfit}${advice}`;
}

function partsOf({ style, color, size }: SkuParts): string {
	const words = [`style ${style}`, color && `colour ${color}`, size && `size ${size}`];
	return words.filter((word) => word !== '').join(', ');
}

function spread(skus: string[]): string[] {
	if (skus.length <= SAMPLE) return skus;
	return Array.from({ length: SAMPLE }, (_, index) => skus[Math.floor((index * skus.length) / SAMPLE)]);
}

function count(pattern: SkuPattern, sample: string[]): Pick<SkuPatternTrial, 'fits' | 'misfits' | 'example'> {
	const misfits: string[] = [];
	let fits = 0;
	let example: SkuPatternTrial['example'];
	for (const sku of sample) {
		const parts = matchSku(pattern, sku);
		if (parts) {
			fits++;
			example ??= { sku, parts };
		} else if (misfits.length < 3) misfits.push(sku);
	}
	return { fits, misfits, example };
}

/** A SKU cut at its last two separators (or its only one): what is before, between and behind them. */
interface Cut {
	separators: string;
	/** Without the first part, which is the style. */
	tail: string[];
}

function cutAtLast(sku: string): Cut | undefined {
	const places: number[] = [];
	for (let at = sku.length - 1; at > 0 && places.length < 2; at--) if (SEPARATOR.test(sku[at])) places.unshift(at);
	if (places.length === 0) return undefined;
	const ends = [...places.slice(1), sku.length];
	const tail = places.map((place, index) => sku.slice(place + 1, ends[index]));
	return tail.includes('') ? undefined : { separators: places.map((place) => sku[place]).join(''), tail };
}

/** A pattern of the commonest separators, when it fits more SKUs than `toBeat`. */
function suggest(sample: string[], toBeat: number): string | undefined {
	const bySeparators = new Map<string, Cut[]>();
	for (const sku of sample) {
		const cut = cutAtLast(sku);
		if (!cut) continue;
		const group = bySeparators.get(cut.separators);
		if (group) group.push(cut);
		else bySeparators.set(cut.separators, [cut]);
	}
	const [commonest] = [...bySeparators.values()].sort((one, two) => two.length - one.length);
	if (!commonest) return undefined;
	const pattern = patternOf(commonest);
	return count(parseSkuPattern(pattern), sample).fits > toBeat ? pattern : undefined;
}

/** The part in which more known sizes stand is the size; the last one where that does not tell. */
function patternOf(cuts: Cut[]): string {
	const { separators, tail } = cuts[0];
	const sizes = tail.map((_, part) => cuts.filter((cut) => looksLikeSize(cut.tail[part])).length);
	if (tail.length === 1) return `{style}${separators}${sizes[0] * 2 >= cuts.length ? '{size}' : '{color}'}`;
	const [first, second] = sizes[0] > sizes[1] ? ['{size}', '{color}'] : ['{color}', '{size}'];
	return `{style}${separators[0]}${first}${separators[1]}${second}`;
}

/** Colour codes such as 001 are no sizes. */
function looksLikeSize(part: string): boolean {
	return !/^0\d\d/.test(part) && ladderFits(cleanSize(part)).length > 0;
}
