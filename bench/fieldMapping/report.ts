import { figure, type Bound } from '../report';
import type { RowsRun } from './settings';

/** Bytes of extra heap that a row may take: under 2 KB. */
const MOST_BYTES = 2 * 1024 - 1;
/** Time for each row of the longest run, in % of that of the shorter one: how far from linear it may be. */
const MOST_GROWTH = 150;
const SHORTER = 25_000;

function bytesPerRow(bytes: number, { rows }: RowsRun): number {
	return Math.round(bytes / rows);
}

function perSecond({ rows }: RowsRun, ms: number): number {
	return Math.round((rows / ms) * 1000);
}

const COLUMNS: ReadonlyArray<readonly [heading: string, cell: (run: RowsRun) => string]> = [
	['rows', ({ rows }) => figure(rows)],
	['styles', ({ styles }) => figure(styles)],
	['rejected', ({ rejected }) => figure(rejected)],
	['time s', ({ ms }) => figure(ms / 1000, 2)],
	['rows a second', (run) => figure(perSecond(run, run.ms))],
	['by the loop', (run) => figure(perSecond(run, run.loopMs))],
	['kept B/row', (run) => figure(bytesPerRow(run.keptBytes, run))],
	['highest B/row', (run) => figure(bytesPerRow(run.peakBytes, run))],
];

/** The runs as a table with aligned columns, and what its figures are. */
export function describeRows(runs: RowsRun[]): string {
	const lines = [COLUMNS.map(([heading]) => heading), ...runs.map((run) => COLUMNS.map(([, cell]) => cell(run)))];
	const widths = COLUMNS.map((_, i) => Math.max(...lines.map((line) => line[i].length)));
	const table = lines.map((line) => line.map((cell, i) => cell.padStart(widths[i])).join('  '));
	table.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('  '));
	return [
		"Joor Field Mapping in n8n's engine: core products of Extensiv Integration Manager, one row for each SKU, to styles",
		...table,
		'Loop: groups rows by parent and collects the same fields, checks nothing. Time: median of 3 rounds. Heap: beyond the',
		'input. "kept" is after a full collection, with the outputs; "highest" is in the run, with what was not collected yet:',
		'up to about 16 MB of it are what is new, however few the rows are.',
	].join('\n');
}

/** What has to be true of the runs: memory of each row, linear time, and that no row is lost. Throws without the runs. */
export function boundsOfRows(runs: RowsRun[]): Bound[] {
	const longest = runs.at(-1);
	const shorter = runs.find(({ rows }) => rows === SHORTER);
	if (!longest || !shorter) throw new Error('The field mapping of variant rows was not run');
	const name = `${figure(longest.rows)} variant rows`;
	const growth = Math.round(((longest.ms / longest.rows) * 100) / (shorter.ms / shorter.rows));
	const atMost = (what: string, value: number, limit: number): Bound => ({
		name: `${name}: ${what}`,
		value,
		limit,
		kind: 'at most',
	});
	const exactly = (what: string, value: number, limit: number): Bound => ({
		name: `${name}: ${what}`,
		value,
		limit,
		kind: 'exactly',
	});
	return [
		atMost('extra heap that is kept, bytes a row', bytesPerRow(longest.keptBytes, longest), MOST_BYTES),
		atMost('highest extra heap, bytes a row', bytesPerRow(longest.peakBytes, longest), MOST_BYTES),
		atMost(`time a row, in % of that at ${figure(SHORTER)} rows`, growth, MOST_GROWTH),
		exactly('rows that are in a mapped style or rejected', longest.accounted, longest.rows),
		exactly('rejected', longest.rejected, 0),
		exactly("styles that are the loop's", longest.same, longest.styles),
	];
}
