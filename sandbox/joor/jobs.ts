import type { RowProblem } from './types';

export interface JobRow {
	/** What a person recognises the row by. */
	record: string;
	/** Does the work; throws to give the reason why the row was left out. */
	run(): void;
}

export interface Job {
	id: number;
	createdAt: number;
	startsAt: number;
	endsAt: number;
	rows: JobRow[];
	progress: number;
	/** Never part of an API answer (joor-v2.md 8): JOOR sends these by e-mail. */
	problems: RowProblem[];
}

export interface JobSettings {
	clock: () => number;
	jobMillisPerStyle: number;
	jobMinMillis: number;
}

/** Time before a free worker takes a job. */
const PICKUP_MILLIS = 20;

/** Queued work of one account: one job at a time, in the order received, driven by the clock alone. */
export class JobQueue {
	readonly jobs: Job[] = [];

	constructor(
		private readonly settings: JobSettings,
		private readonly firstId: number,
	) {}

	add(rows: JobRow[]): Job {
		const now = this.settings.clock();
		const before = this.jobs.at(-1);
		const startsAt = Math.max(now + PICKUP_MILLIS, before?.endsAt ?? 0);
		const work = Math.max(rows.length * this.settings.jobMillisPerStyle, this.settings.jobMinMillis - PICKUP_MILLIS);
		const job: Job = {
			id: this.firstId + this.jobs.length,
			createdAt: now,
			startsAt,
			endsAt: startsAt + work,
			rows,
			progress: 0,
			problems: [],
		};
		this.jobs.push(job);
		return job;
	}

	find(id: number): Job | undefined {
		return this.jobs.find((job) => job.id === id);
	}

	/** Does the rows whose time has come; every call to the account begins with this. */
	advance(): void {
		const now = this.settings.clock();
		for (const job of this.jobs) {
			if (now < job.startsAt) return;
			const share = now >= job.endsAt ? 1 : (now - job.startsAt) / (job.endsAt - job.startsAt);
			const reached = Math.floor(job.rows.length * share);
			while (job.progress < reached) this.runNext(job);
		}
	}

	statusOf(job: Job): 'queued' | 'started' | 'finished' {
		const now = this.settings.clock();
		if (now < job.startsAt) return 'queued';
		return now < job.endsAt ? 'started' : 'finished';
	}

	/** When the status last changed, in milliseconds. */
	modifiedAt(job: Job): number {
		return { queued: job.createdAt, started: job.startsAt, finished: job.endsAt }[this.statusOf(job)];
	}

	private runNext(job: Job): void {
		const row = job.rows[job.progress];
		try {
			row.run();
		} catch (error) {
			const reason = error instanceof Error ? error.message : String(error);
			job.problems.push({ row: job.progress + 1, record: row.record, reason });
		}
		job.progress += 1;
		if (job.progress === job.rows.length) job.rows = job.rows.map(({ record }) => ({ record, run: () => undefined }));
	}
}
