export interface LeakyBucket {
	/** Takes one call; false when the bucket is full. */
	take(): boolean;
	/** Calls that would pass right now. */
	remaining(): number;
}

/** wms-systems.md 1.2: holds 100 calls, one leaks out every 0.6 s. */
export function createLeakyBucket(clock: () => number, capacity = 100, leakMs = 600): LeakyBucket {
	let level = 0;
	let seenAt = clock();
	const leak = (): void => {
		const now = clock();
		level = Math.max(0, level - (now - seenAt) / leakMs);
		seenAt = now;
	};
	return {
		take: () => {
			leak();
			if (level + 1 > capacity + 1e-9) return false;
			level += 1;
			return true;
		},
		remaining: () => {
			leak();
			return Math.floor(capacity - level + 1e-9);
		},
	};
}
