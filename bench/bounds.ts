import type { Work } from './job';
import type { Bound, Line } from './report';

/** How many records there are, and how many of them JOOR has as wanted after our runs. */
export interface Arrived {
	styles: number;
	stylesInJoor: number;
	rows: number;
	rowsInJoor: number;
	orders: number;
	/** Orders that a read has marked as exported. */
	ordersMarked: number;
}

/** What has to be true of our lines: the costs, and that the work was really done for them. */
export function boundsOf(lines: Line[], arrived: Arrived): Bound[] {
	const ours = (work: Work): Line => {
		const line = lines.find((candidate) => candidate.work === work && candidate.variant === 'ours');
		if (!line) throw new Error(`There is no line for ${work}`);
		return line;
	};
	const [styles, inventory, unchanged, orders] = [ours('styles'), ours('inventory'), ours('unchanged'), ours('orders')];
	const atMost = (name: string, value: number, limit: number): Bound => ({ name, value, limit, kind: 'at most' });
	const exactly = (name: string, value: number, limit: number): Bound => ({ name, value, limit, kind: 'exactly' });
	const refused = lines.reduce((sum, line) => sum + (line.variant === 'ours' ? line.refused : 0), 0);
	return [
		atMost('1,000 styles: credits with jobs, polling and read-back', styles.credits, 200),
		exactly('1,000 styles: created and found in JOOR', Math.min(styles.done, arrived.stylesInJoor), arrived.styles),
		atMost('12,000 SKUs: write calls', inventory.writes, 24),
		atMost('12,000 SKUs: credits with reads', inventory.credits, 150),
		exactly('12,000 SKUs: accepted and found in JOOR', Math.min(inventory.done, arrived.rowsInJoor), arrived.rows),
		exactly('both, unchanged: write calls', unchanged.writes, 0),
		atMost('both, unchanged: credits', unchanged.credits, 15),
		exactly('both, unchanged: recognised', unchanged.done, arrived.styles + arrived.rows),
		atMost('500 orders: reads', orders.reads, 10),
		exactly('500 orders: read', orders.done, arrived.orders),
		exactly('500 orders: marked as exported by the reads', arrived.ordersMarked, 0),
		exactly('all: calls over the limit (429)', refused, 0),
	];
}
