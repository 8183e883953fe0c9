import { GCProfiler } from 'node:v8';

/** Bytes in use after everything that is out of reach was collected. Needs --expose-gc. */
export function heapInUse(): number {
	if (!globalThis.gc) throw new Error('The process has to run with --expose-gc');
	globalThis.gc();
	globalThis.gc();
	return process.memoryUsage().heapUsed;
}

/**
 * Watches the heap by its collections; `stop` gives the highest one in bytes, with what had not been collected yet.
 * Between two collections the heap only grows, so the figure in front of each and at the end holds the true peak, also
 * of one long synchronous stretch, in which no timer runs.
 */
export function watchHeap(): { stop(): number } {
	const profiler = new GCProfiler();
	profiler.start();
	return {
		stop() {
			const end = process.memoryUsage().heapUsed;
			const inFront = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
			return Math.max(end, ...inFront);
		},
	};
}
