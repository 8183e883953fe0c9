import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeCatalogue, type Catalogue } from '../sandbox/catalogue';
import { startJoorSandbox, type RunningJoorSandbox } from '../sandbox/joor';
import { boundsOf, type Arrived } from './bounds';
import { boundsOfRows, describeRows } from './fieldMapping/report';
import type { RowsRun } from './fieldMapping/settings';
import { makeInputs, type Inputs } from './inputs';
import { VARIANTS, WORKS, type Job, type Variant } from './job';
import { describeBound, describeDifferences, figure, formatTable, holds, type Line } from './report';
import { addUp, runInChild } from './runVariant';

const ROOT = path.resolve(__dirname, '..');
const TOKEN = 'bench-token';
const SAMPLE_ROWS = 1_000;

const say = (text: string) => console.log(`[${String(Math.round(process.uptime())).padStart(3)} s] ${text}`);

/** The nodes run from dist, which is what ships. */
function build(): void {
	const args = ['scripts/build.mjs', '--if-stale', '--loose'];
	const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
	if (status !== 0) throw new Error('dist could not be built');
}

/** What JOOR has of what was wanted, from the sandbox's own state. */
function look(joor: RunningJoorSandbox, inputs: Inputs, orders: number): Arrived {
	const account = joor.state(TOKEN);
	const rowsInJoor = [...inputs.unitsByUpc].filter(([upc, units]) => {
		const ref = account.styles.withUpc(upc);
		return ref !== undefined && account.stock.of(ref) !== undefined && account.stock.available(ref) === units;
	}).length;
	const ordersMarked = [...account.orders.values()].filter(({ exportState }) => exportState !== 'none').length;
	const { styles, rows } = inputs;
	return { styles, stylesInJoor: account.styles.size, rows, rowsInJoor, orders, ordersMarked };
}

interface Context {
	catalogue: Catalogue;
	inputs: Inputs;
	orders: number;
	userFolder: string;
}

/** All works of one variant, one after the other on one account of its own sandbox. */
async function measure(variant: Variant, context: Context): Promise<{ lines: Line[]; arrived: Arrived }> {
	const { catalogue, inputs, orders, userFolder } = context;
	// Hours of waiting are computed and not waited for.
	const credits = variant === 'handBuilt' ? Number.MAX_SAFE_INTEGER : undefined;
	const joor = await startJoorSandbox({ catalogue, accounts: [{ token: TOKEN, name: 'Bench' }], credits });
	const factor = variant === 'handBuilt' ? inputs.rows / SAMPLE_ROWS : 1;
	const lines: Line[] = [];
	try {
		for (const work of WORKS) {
			say(`${work}, ${variant}`);
			joor.log.reset();
			const job: Job = {
				work,
				variant,
				baseUrl: `${joor.url}/v2`,
				apiToken: TOKEN,
				files: inputs.files,
				sampleRows: SAMPLE_ROWS,
			};
			const { ms, sampledMs = 0, ...measured } = await runInChild(job, userFolder);
			const seconds = (ms + sampledMs * factor) / 1000;
			lines.push({ ...measured, ...addUp(joor.calls, factor), work, variant, seconds });
		}
		return { lines, arrived: look(joor, inputs, orders) };
	} finally {
		await joor.close();
	}
}

async function mappingLine(context: Context): Promise<string> {
	say('mapping');
	const { files } = context.inputs;
	const job: Job = { work: 'mapping', variant: 'ours', baseUrl: '', apiToken: '', files, sampleRows: 0 };
	const { done, rates = {} } = await runInChild(job, context.userFolder);
	return (
		`Mapping of ${figure(done)} stock levels: ${figure(rates.engine)} a second by preset and rules, ` +
		`${figure(rates.loop)} by a loop that sums them and checks nothing.`
	);
}

async function rowsRuns(context: Context): Promise<RowsRun[]> {
	say('field mapping of variant rows');
	const { files } = context.inputs;
	const job: Job = { work: 'fieldMapping', variant: 'ours', baseUrl: '', apiToken: '', files, sampleRows: 0 };
	const { rowsRuns: runs = [] } = await runInChild(job, context.userFolder);
	return runs;
}

const NOTES = `
"would wait" is the least time that JOOR's limit of 300 credits in 300 s asks for; it is computed. The hand-built flow
runs on an account without limit, so that nobody waits for it here. All works of a variant run on one account.
HTTP Request: n8n's engine and its request helper, by a small node that makes one authenticated request for each item
with the address by expression, in batches of the 60 writes that a window takes. Styles: GET, then POST or PUT, without
comparing; SKUs: PUT /style-number/../inventory; orders: pages of JOOR's default size until one is empty.
* calls, credits and time of the SKUs are those of ${figure(SAMPLE_ROWS)} SKUs times 12; done and memory are the sample's.
axios: the calls of this package's nodes by a plain script, with the same pauses between looks at a bulk job, without
checks, comparison or a result for each item.
SKUs: both warehouses are summed into one of JOOR's, one row for each SKU; two warehouses in JOOR are twice the calls.
Memory: each line is a process of its own, the sandbox is in another; "at start" is n8n (or axios) before the work.`;

async function main(): Promise<void> {
	build();
	const folder = mkdtempSync(path.join(tmpdir(), 'n8n-nodes-joor-bench-'));
	try {
		say('sample brand: products and stock from the Cin7 Core sandbox, mapped for JOOR');
		const catalogue = makeCatalogue({ size: 'medium' });
		const orders = catalogue.orders.filter(({ status }) => status === 'approved').length;
		const context: Context = { catalogue, inputs: await makeInputs(catalogue, folder), orders, userFolder: folder };
		const lines: Line[] = [];
		let arrived: Arrived | undefined;
		for (const variant of VARIANTS) {
			const measured = await measure(variant, context);
			lines.push(...measured.lines);
			if (variant === 'ours') arrived = measured.arrived;
		}
		if (!arrived) throw new Error('Our own variant was not run');
		const mapping = await mappingLine(context);
		const sorted = WORKS.flatMap((work) => lines.filter((line) => line.work === work));
		const runs = await rowsRuns(context);
		const bounds = [...boundsOf(lines, arrived), ...boundsOfRows(runs)];
		const held = bounds.filter(holds).length;
		const verdicts = bounds.map(describeBound).join('\n');
		console.log(
			`\n${formatTable(sorted)}\n${NOTES}\n\n${mapping}\n\n${describeRows(runs)}\n${describeDifferences(lines)}\n${verdicts}\n`,
		);
		console.log(`bench: ${held} bounds hold, ${bounds.length - held} do not`);
		process.exitCode = held === bounds.length ? 0 : 1;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

main().catch((error: unknown) => {
	console.error(error);
	process.exitCode = 1;
});
