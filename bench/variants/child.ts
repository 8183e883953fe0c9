import { watchMemory } from '../memory';
import type { ChildMessage, Job, RunWork } from '../job';

/** Each variant is loaded in its own process alone, so that its memory is its own. */
async function load(job: Job): Promise<RunWork> {
	if (job.work === 'fieldMapping') return (await import('../fieldMapping/run')).run;
	if (job.work === 'mapping') return (await import('./mapping')).run;
	if (job.variant === 'ours') return (await import('./ours')).run;
	if (job.variant === 'handBuilt') return (await import('./handBuilt')).run;
	return (await import('./axiosScript')).run;
}

async function work(job: Job): Promise<ChildMessage> {
	try {
		const run = await load(job);
		const memory = watchMemory();
		const outcome = await run(job);
		return { ok: true, measured: { ...outcome, ...memory.stop() } };
	} catch (error) {
		return { ok: false, reason: error instanceof Error ? (error.stack ?? error.message) : String(error) };
	}
}

process.on('disconnect', () => process.exit(1));
process.once('message', (job: Job) => {
	void work(job).then((message) => process.send?.(message, () => process.exit(0)));
});
