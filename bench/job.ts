import type { RowsRun } from './fieldMapping/settings';

/** The jobs that are measured, in the order in which they run on one account. */
export const WORKS = ['styles', 'inventory', 'unchanged', 'orders'] as const;

export type Work = (typeof WORKS)[number];

/** Who does the work: this package's nodes, a flow of HTTP Request nodes, or a script that makes our calls. */
export const VARIANTS = ['ours', 'handBuilt', 'axiosScript'] as const;

export type Variant = (typeof VARIANTS)[number];

/** Files that the processes share. */
export interface InputFiles {
	/** A list of `JoorStyle`. */
	styles: string;
	/** A list of `JoorStockRow`. */
	stock: string;
	/** Accepted quantities by row key: the inventory run leaves them for the unchanged run, as a data table would. */
	sent: string;
}

/** What one child process is told to do. */
export interface Job {
	work: Work | 'mapping' | 'fieldMapping';
	variant: Variant;
	/** Without trailing slash, with the version. */
	baseUrl: string;
	apiToken: string;
	files: InputFiles;
	/** So many stock rows are done by the hand-built flow; the rest is computed. */
	sampleRows: number;
}

/** What a variant says of its own work. */
export interface Outcome {
	/** Records that are as wanted afterwards, without those that were left out of a sample. */
	done: number;
	/** Time of the work that was done in full. */
	ms: number;
	/** Time of the work that was done for a sample only. */
	sampledMs?: number;
	/** Rows per second, by name; of the mapping alone. */
	rates?: Record<string, number>;
	/** Runs over variant rows, by their number; of the field mapping alone. */
	rowsRuns?: RowsRun[];
}

/** What the child process adds: its memory in MB, before the work and at the highest point. */
export interface Measured extends Outcome {
	startRssMb: number;
	peakRssMb: number;
	peakHeapMb: number;
}

/** What a child process sends to its parent. */
export type ChildMessage = { ok: true; measured: Measured } | { ok: false; reason: string };

/** Does a job; the export `run` of each file in variants/. */
export type RunWork = (job: Job) => Promise<Outcome>;
