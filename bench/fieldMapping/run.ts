import 'reflect-metadata';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Outcome } from '../job';
import { heapInUse, watchHeap } from './heap';
import { loopOver, type LoopStyle } from './handLoop';
import { parseRows, variantRowTexts } from './rows';
import { prepareRun } from './runInEngine';
import { PARAMETERS, ROW_COUNTS, type RowsRun } from './settings';

const ROUNDS = 3;

function inputsOf({ pairedItem }: INodeExecutionData): number[] {
	return [pairedItem].flat().map((paired) => (typeof paired === 'object' ? paired.item : NaN));
}

/** What has to be the same in both; the node puts sizes in the order of their ladder. */
function essence(style: LoopStyle): string {
	const { style_name, style_number, colors, sizes, skus, tags, deliveries } = style;
	const [{ price_label, price_currency, price_wholesale, price_retail }] = style.prices;
	return JSON.stringify([
		[style_name, style_number, price_label, price_currency, price_wholesale, price_retail],
		colors.map(({ color_name, color_image }) => [color_name, color_image]),
		sizes.map(({ size_name }) => size_name).sort(),
		skus.map(({ sku_size, upc }) => [sku_size, upc]),
		tags.map(({ tag_name }) => tag_name),
		deliveries.map(({ delivery_name }) => delivery_name),
	]);
}

function sameStyles(mapped: INodeExecutionData[], looped: Array<{ json: LoopStyle }>): number {
	const known = new Set(looped.map(({ json }) => essence(json)));
	return mapped.filter(({ json }) => known.has(essence(json as unknown as LoopStyle))).length;
}

/** One round. Inputs are made before the first look at the heap and kept until after the last one. */
async function round(texts: readonly string[]): Promise<RowsRun> {
	const items = parseRows(texts).map((json: IDataObject, item) => ({ json, pairedItem: { item } }));
	const run = prepareRun('joorFieldMapping', PARAMETERS, items);
	// What earlier turns left on the stack is out of reach only then.
	await nextTurn();
	const before = heapInUse();
	const heap = watchHeap();
	let startedAt = performance.now();
	const [mapped, rejected] = await run.start();
	const ms = performance.now() - startedAt;
	const peak = heap.stop();
	await nextTurn();
	const after = heapInUse();
	startedAt = performance.now();
	const looped = loopOver(items);
	const loopMs = performance.now() - startedAt;
	return {
		rows: items.length,
		styles: mapped.length,
		accounted: new Set([...mapped, ...rejected].flatMap(inputsOf)).size,
		rejected: rejected.length,
		same: sameStyles(mapped, looped),
		ms,
		loopMs,
		keptBytes: after - before,
		peakBytes: peak - before,
	};
}

function median(values: number[]): number {
	return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)];
}

/** Several rounds as one: the median of times, the worst of everything else. */
function together(rounds: RowsRun[]): RowsRun {
	const all = (name: keyof RowsRun) => rounds.map((one) => one[name]);
	return {
		rows: rounds[0].rows,
		styles: Math.min(...all('styles')),
		accounted: Math.min(...all('accounted')),
		rejected: Math.max(...all('rejected')),
		same: Math.min(...all('same')),
		ms: median(all('ms')),
		loopMs: median(all('loopMs')),
		keptBytes: Math.max(...all('keptBytes')),
		peakBytes: Math.max(...all('peakBytes')),
	};
}

/**
 * Joor Field Mapping in n8n's engine over rows of one variant each, beside the loop. All counts take turns in each
 * round, so that a busy moment of the machine does not fall on one of them alone.
 */
export async function run(): Promise<Outcome> {
	const texts = variantRowTexts();
	await round(texts.slice(0, ROW_COUNTS[0]));
	const startedAt = performance.now();
	const rounds: RowsRun[][] = ROW_COUNTS.map(() => []);
	for (let turn = 0; turn < ROUNDS; turn += 1) {
		for (const [index, count] of ROW_COUNTS.entries()) rounds[index].push(await round(texts.slice(0, count)));
	}
	const rowsRuns = rounds.map(together);
	return { done: texts.length, ms: performance.now() - startedAt, rowsRuns };
}
