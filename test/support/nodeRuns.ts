import type { NodeRun } from '../engine/harness';

/** Every item has exactly one result: done, rejected or failed, and is linked to it. */
export function expectComplete(done: NodeRun, count: number): void {
	const linked = done.outputs.flat().flatMap(({ pairedItem }) => [pairedItem].flat());
	expect(linked.map((link) => (link as { item: number }).item).sort((a, b) => a - b)).toEqual(
		Array.from({ length: count }, (_, i) => i),
	);
}

/** Why items are on the second output. */
export function codes(done: NodeRun): unknown[] {
	return done.outputs[1].map(({ json }) => json.reasonCode);
}
