import { boundsOf, type Arrived } from '../../bench/bounds';
import { boundsOfRows, describeRows } from '../../bench/fieldMapping/report';
import { ROW_COUNTS, type RowsRun } from '../../bench/fieldMapping/settings';
import { WORKS } from '../../bench/job';
import {
	describeBound,
	describeDifferences,
	describeWait,
	formatTable,
	holds,
	waitSeconds,
	type Line,
} from '../../bench/report';
import { addUp } from '../../bench/runVariant';

const AT = { at: '', query: {} };
const call = (method: string, path: string, credits: number, status = 200) => ({
	...AT,
	method,
	path,
	status,
	credits,
});

const NOTHING: Omit<Line, 'work'> = {
	variant: 'ours',
	done: 0,
	calls: 0,
	reads: 0,
	writes: 0,
	credits: 0,
	refused: 0,
	pattern: '',
	seconds: 0,
	startRssMb: 0,
	peakRssMb: 0,
	peakHeapMb: 0,
};

const done = { styles: 1000, inventory: 12000, unchanged: 13000, orders: 500 };
const good = (): Line[] => WORKS.map((work) => ({ ...NOTHING, work, done: done[work] }));
const WANTED = { styles: 1000, rows: 12000, orders: 500 };
const ARRIVED: Arrived = { ...WANTED, stylesInJoor: 1000, rowsInJoor: 12000, ordersMarked: 0 };
const change = (work: Line['work'], patch: Partial<Line>) => () =>
	good().map((line) => (line.work === work ? { ...line, ...patch } : line));

describe('the benchmark report', () => {
	it.each([
		[0, 0, '-'],
		[300, 0, '-'],
		[301, 300, '5 min'],
		[6000, 5700, '95 min'],
		[60000, 59700, '16.6 h'],
	])('says of %d credits how long the limit makes an account wait', (credits, seconds, words) => {
		expect(waitSeconds(credits)).toBe(seconds);
		expect(describeWait(seconds)).toBe(words);
	});

	it('counts calls and credits by the log, and a sample of single SKUs by its share', () => {
		const calls = [
			call('GET', '/v2/style-number/A/A', 1),
			call('PUT', '/v2/style-number/A/A/inventory/', 5),
			call('POST', '/v2/bulk-style', 0, 429),
		];
		expect(addUp(calls, 12)).toMatchObject({ calls: 14, reads: 1, writes: 13, credits: 61, refused: 1 });
		expect(addUp(calls)).toMatchObject({ calls: 3, credits: 6 });
	});

	it('tells when the script no longer makes the same calls, whatever the number of looks at a job', () => {
		const line = (variant: Line['variant'], ...paths: string[]): Line => {
			const { pattern } = addUp(paths.map((path) => call('GET', path, 1)));
			return { ...NOTHING, work: 'styles', variant, pattern };
		};
		const ours = line('ours', '/v2/style', '/v2/style', '/v2/bulk-style/7');
		expect(describeDifferences([ours, line('axiosScript', '/v2/style', '/v2/style')])).toBe('');
		expect(describeDifferences([ours, line('axiosScript', '/v2/style')])).toContain('GET /v2/style x 2');
	});

	it('holds for runs that did all of their work within the limits', () => {
		expect(boundsOf(good(), ARRIVED).filter((bound) => !holds(bound))).toEqual([]);
	});

	it.each([
		['too many credits', change('styles', { credits: 201 }), ARRIVED, '1,000 styles: credits'],
		['a write too many', change('inventory', { writes: 25 }), ARRIVED, '12,000 SKUs: write'],
		['work that was not done', good, { ...ARRIVED, rowsInJoor: 11999 }, '12,000 SKUs: accepted'],
		['orders that were marked', good, { ...ARRIVED, ordersMarked: 1 }, 'marked as exported'],
	])('does not hold for %s', (_what, lines, arrived, words) => {
		const broken = boundsOf(lines(), arrived).filter((bound) => !holds(bound));
		expect(broken).toHaveLength(1);
		expect(describeBound(broken[0])).toMatch(new RegExp(`^DOES NOT HOLD.*${words}`));
	});

	it('aligns figures to the right and names a work once', () => {
		const [first, second] = good();
		const table = formatTable([first, { ...first, variant: 'handBuilt', credits: 60000 }, second]).split('\n');
		expect(table[0]).toMatch(/^work +by +done +calls/);
		expect(table[3]).toMatch(/^ +HTTP Request per style +1,000 .* 60,000 .* 16\.6 h/);
		expect(new Set(table.filter((row) => row !== '').map((row) => row.length)).size).toBe(1);
		expect(table[4]).toBe('');
	});
});

/** Runs of 20 us, 300 kept and 1,500 highest bytes for each row, all of them mapped. */
const runOf = (rows: number): RowsRun => ({
	rows,
	styles: rows / 10,
	accounted: rows,
	rejected: 0,
	same: rows / 10,
	ms: rows / 50,
	loopMs: rows / 1_000,
	keptBytes: rows * 300,
	peakBytes: rows * 1_500,
});
const runsWith = (patch: Partial<RowsRun>) =>
	ROW_COUNTS.map((rows) => (rows === 100_000 ? { ...runOf(rows), ...patch } : runOf(rows)));

describe('the benchmark report on variant rows', () => {
	it('holds for runs in little memory and linear time that lose no row', () => {
		expect(boundsOfRows(runsWith({})).filter((bound) => !holds(bound))).toEqual([]);
	});

	it.each([
		['2 KB a row that stay', { keptBytes: 204_800_000 }, 'kept, bytes a row: 2,048'],
		['2 KB a row on the way', { peakBytes: 204_800_000 }, 'highest extra heap, bytes a row: 2,048'],
		['time that grows faster than the rows', { ms: 3_020 }, 'at 25,000 rows: 151'],
		['a row that is on no output', { accounted: 99_999 }, 'mapped style or rejected: 99,999'],
		['a row that is rejected', { rejected: 1 }, 'rejected: 1'],
		['a style that is not as the loop makes it', { same: 9_999 }, "the loop's: 9,999"],
	])('does not hold for %s', (_what, patch, words) => {
		const broken = boundsOfRows(runsWith(patch)).filter((bound) => !holds(bound));
		expect(broken.map(describeBound)).toEqual([expect.stringContaining(words)]);
	});

	it('does not pass over runs that are missing', () => {
		expect(() => boundsOfRows([])).toThrow('was not run');
	});

	it('prints rows a second of the node and of the loop, and bytes for each row, under aligned headings', () => {
		const [, headings, , ...lines] = describeRows(runsWith({})).split('\n');
		expect(headings).toMatch(/rows a second +by the loop +kept B\/row +highest B\/row$/);
		expect(lines[3]).toMatch(/^100,000 +10,000 +0 +2\.00 +50,000 +1,000,000 +300 +1,500$/);
		expect(new Set([headings, ...lines.slice(0, 4)].map((line) => line.length)).size).toBe(1);
	});
});
