import type { OrderTarget, PresetRow } from '../types';

/**
 * What each field of the canonical order becomes in the system, for the notes of its JOOR order table: every target
 * that is filled from the field, in the order of the table. `more` names what is filled in another way.
 */
export function orderNotes(target: OrderTarget, more: Record<string, string> = {}): Record<string, string> {
	const { order, linesAt, customer = [] } = target;
	const found = new Map<string, string[]>();
	const add = (prefix: string) => (row: PresetRow) => {
		const targets = found.get(row.source) ?? [];
		if (!targets.includes(prefix + row.target)) targets.push(prefix + row.target);
		found.set(row.source, targets);
	};
	order.forEach(add(''));
	customer.forEach(add("customer record's "));
	found.delete('');
	const notes = Object.fromEntries([...found].map(([source, targets]) => [source, targets.join(', ')]));
	return { ...notes, lines: `${linesAt}[]`, ...more };
}
