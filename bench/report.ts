import type { Variant, Work } from './job';
import type { Charged } from './runVariant';

/** JOOR's limit: credits of a fixed window that starts at the first call (joor-v2.md 15). */
const WINDOW_CREDITS = 300;
const WINDOW_SECONDS = 300;

/** One line of the table. */
export interface Line extends Charged {
	work: Work;
	variant: Variant;
	done: number;
	seconds: number;
	startRssMb: number;
	peakRssMb: number;
	peakHeapMb: number;
}

/** Something that has to be true of our own lines. */
export interface Bound {
	name: string;
	value: number;
	limit: number;
	kind: 'at most' | 'exactly';
}

/** Shortest time in seconds in which an account may spend so many credits. */
export function waitSeconds(credits: number): number {
	return Math.max(0, Math.ceil(credits / WINDOW_CREDITS) - 1) * WINDOW_SECONDS;
}

/** 0 -> `-`, 900 -> `15 min`, 59700 -> `16.6 h`. */
export function describeWait(seconds: number): string {
	if (seconds === 0) return '-';
	return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** 60000 -> `60,000`. */
export function figure(value: number, digits = 0): string {
	return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

export function holds(bound: Bound): boolean {
	return bound.kind === 'exactly' ? bound.value === bound.limit : bound.value <= bound.limit;
}

export function describeBound(bound: Bound): string {
	const verdict = holds(bound) ? 'holds        ' : 'DOES NOT HOLD';
	return `${verdict}  ${bound.name}: ${figure(bound.value)} (${bound.kind} ${figure(bound.limit)})`;
}

const WORK_NAMES: Record<Work, string> = {
	styles: '1,000 new styles',
	inventory: '12,000 SKUs',
	unchanged: 'both, unchanged',
	orders: '500 orders',
};

const HAND_BUILT: Record<Work, string> = {
	styles: 'HTTP Request per style',
	inventory: 'HTTP Request per SKU *',
	unchanged: 'HTTP Request per both *',
	orders: 'HTTP Request, pages of 50',
};

function variantName({ work, variant }: Line): string {
	if (variant === 'handBuilt') return HAND_BUILT[work];
	return variant === 'ours' ? 'this package' : 'axios, same calls';
}

const COUNTS = ['done', 'calls', 'writes', 'credits', '429', 'would wait', 'time s'];
const HEADINGS = ['work', 'by', ...COUNTS, 'RSS MB', 'at start', 'heap MB'];
/** The first two columns are text. */
const LEFT = 2;

/** The lines as a table with aligned columns. */
export function formatTable(lines: Line[]): string {
	const rows = lines.map((line, i) => [
		line.work === lines[i - 1]?.work ? '' : WORK_NAMES[line.work],
		variantName(line),
		figure(line.done),
		figure(line.calls),
		figure(line.writes),
		figure(line.credits),
		figure(line.refused),
		describeWait(waitSeconds(line.credits)),
		figure(line.seconds, 1),
		figure(line.peakRssMb),
		figure(line.startRssMb),
		figure(line.peakHeapMb),
	]);
	const widths = HEADINGS.map((heading, i) => Math.max(heading.length, ...rows.map((row) => row[i].length)));
	const align = (cell: string, i: number) => (i < LEFT ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
	const format = (row: string[]) => row.map(align).join('  ').trimEnd();
	const blocks = rows.map((row, i) => (i > 0 && row[0] !== '' ? `\n${format(row)}` : format(row)));
	return [format(HEADINGS), widths.map((width) => '-'.repeat(width)).join('  '), ...blocks].join('\n');
}

/** Tells where the axios script no longer makes our nodes' calls, so that it is not their limit any more; else ''. */
export function describeDifferences(lines: Line[]): string {
	const patternOf = (work: Work, variant: Variant) =>
		lines.find((line) => line.work === work && line.variant === variant)?.pattern;
	return [...new Set(lines.map(({ work }) => work))]
		.filter((work) => patternOf(work, 'ours') !== patternOf(work, 'axiosScript'))
		.map((work) => `${work}: axios made ${patternOf(work, 'axiosScript')}; we made ${patternOf(work, 'ours')}\n`)
		.join('');
}
