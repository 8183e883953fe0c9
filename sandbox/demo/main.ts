import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { CatalogueSize } from '../catalogue';
import type { WmsSystem } from '../../nodes/shared/wms/contract';
import { PROJECT_DIR } from '../host/paths';
import { OWNER } from '../host';
import { compareSides } from './compare';
import { describeComparison, describeFlows } from './report';
import { runFlows, type FlowFigures } from './runFlows';
import { setStage } from './stage';

const USAGE = `npm run demo -- [--once] [--system cin7Core|extensivIntegrationManager] [--size small|medium|<styles>] [--seed <number>] [--port <n8n port>]`;

const { values } = parseArgs({
	options: {
		once: { type: 'boolean', default: false },
		system: { type: 'string', default: 'cin7Core' },
		size: { type: 'string' },
		seed: { type: 'string' },
		port: { type: 'string' },
		help: { type: 'boolean', default: false },
	},
});

/** Integration Manager gives product detail one SKU at a time, 100 a minute: a few styles are enough to see it work. */
function sizeOf(given: string | undefined, system: WmsSystem): CatalogueSize | number {
	if (given && /^\d+$/.test(given)) return Number(given);
	return (given as CatalogueSize | undefined) ?? (system === 'cin7Core' ? 'small' : 8);
}

/** Differences from a second run, which must change nothing. */
function repeatedWork({ products, orders, stock }: FlowFigures): string[] {
	return [
		...(products.created + products.updated
			? [`${products.created + products.updated} styles were written again`]
			: []),
		...(orders.delivered ? [`${orders.delivered} orders were delivered again`] : []),
		...(stock.accepted ? [`${stock.accepted} SKUs were sent again`] : []),
	];
}

async function main(): Promise<void> {
	if (values.help) {
		console.log(USAGE);
		return;
	}
	const system = values.system as WmsSystem;
	if (!['cin7Core', 'extensivIntegrationManager'].includes(system))
		throw new Error(`--system ${values.system}: ${USAGE}`);
	const began = Date.now();
	const progress = (line: string) =>
		console.log(`[${String(Math.round((Date.now() - began) / 1000)).padStart(4)} s] ${line}`);
	const userFolder = path.join(PROJECT_DIR, '.demo', new Date().toISOString().replace(/[:.]/g, '-'));
	mkdirSync(userFolder, { recursive: true });

	const stage = await setStage({
		userFolder,
		system,
		sandbox: { size: sizeOf(values.size, system), seed: values.seed ? Number(values.seed) : undefined },
		n8nPort: values.port ? Number(values.port) : undefined,
		progress,
	});
	const first = await runFlows(stage, progress);
	console.log(describeFlows('First run', first));
	const afterFirst = await compareSides(stage);
	console.log(describeComparison(afterFirst));
	const second = await runFlows(stage, progress);
	console.log(describeFlows('Second run, with nothing changed', second));
	const afterSecond = await compareSides(stage);
	console.log(describeComparison(afterSecond));
	const repeated = repeatedWork(second);
	console.log(
		repeated.length
			? `\nThe second run repeated work: ${repeated.join('; ')}`
			: '\nThe second run delivered nothing twice and wrote nothing again.',
	);

	const good =
		!afterFirst.differences.length && !afterSecond.differences.length && !repeated.length && first.orders.delivered > 0;
	if (values.once) {
		await stage.close();
		rmSync(userFolder, { recursive: true, force: true });
		process.exitCode = good ? 0 : 1;
		return;
	}
	console.log(
		[
			'',
			`The editor is open at ${stage.host.url}`,
			`  Sign in as ${OWNER.email} with the password ${OWNER.password} (this n8n only)`,
			...Object.entries(stage.workflows).map(([name, id]) => `  ${name}: ${stage.host.workflowUrl(id)}`),
			`JOOR's side: ${stage.sandbox.joor.url}/_admin`,
			`The warehouse's side: ${(system === 'cin7Core' ? stage.sandbox.cin7 : stage.sandbox.extensiv).url}/_admin`,
			'Stop with Ctrl+C.',
		].join('\n'),
	);
	await new Promise<void>((resolve) => {
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
	});
	await stage.close();
}

main().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
});
