import { readFileSync } from 'node:fs';

const EVERY_MS = 20;
const MB = 1024 * 1024;

/**
 * Highest resident memory of this process so far, in MB. Linux keeps it for the process alone; `maxRSS` of
 * resourceUsage can hold the parent's figure there, because it survives the start of another program.
 */
function highestRss(sampled: number): number {
	if (process.platform !== 'linux') return sampled / MB;
	const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
	return line ? Number(line[1]) / 1024 : sampled / MB;
}

export interface MemoryWatch {
	stop(): { startRssMb: number; peakRssMb: number; peakHeapMb: number };
}

/** Looks at this process's memory every 20 ms. A peak inside one synchronous stretch shows in the RSS alone. */
export function watchMemory(): MemoryWatch {
	const start = process.memoryUsage();
	let rss = start.rss;
	let heap = start.heapUsed;
	const look = () => {
		const now = process.memoryUsage();
		rss = Math.max(rss, now.rss);
		heap = Math.max(heap, now.heapUsed);
	};
	const timer = setInterval(look, EVERY_MS);
	return {
		stop() {
			clearInterval(timer);
			look();
			return { startRssMb: start.rss / MB, peakRssMb: highestRss(rss), peakHeapMb: heap / MB };
		},
	};
}
