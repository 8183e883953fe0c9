import { boundsOf, type Arrived } from '../../bench/bounds';
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
