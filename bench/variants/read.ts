import { readFileSync } from 'node:fs';
import type { JoorStockRow, JoorStyle } from '../../nodes/shared/joor/types';
import type { Job } from '../job';

function read<T>(file: string): T {
	return JSON.parse(readFileSync(file, 'utf8')) as T;
}

export const readStyles = (job: Job): JoorStyle[] => read(job.files.styles);
export const readStock = (job: Job): JoorStockRow[] => read(job.files.stock);
/** Quantities that the inventory run got accepted, by `warehouse|upc|date`. */
export const readSent = (job: Job): Record<string, number> => read(job.files.sent);
