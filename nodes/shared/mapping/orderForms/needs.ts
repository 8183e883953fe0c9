import { compilePath } from '../path';
import type { PresetRow } from '../presets/types';
import { text } from '../read';
import type { Values } from '../sources/table';
import { NEEDS } from '../transforms/orders/account';

/** The targets of a table that only the account can fill and that are empty; see {@link needsOf}. */
export type NeedFinder = (record: unknown, values: Values) => string[];

/**
 * Prepares what finds the account's own values that a record still needs: target paths, each with what the order says
 * about it, such as `terms_id (Net 30)`. `prefix` stands before each path.
 */
export function needsOf(rows: readonly PresetRow[], prefix = ''): NeedFinder {
	const needs = rows.flatMap(({ target, source, transform = '' }) => {
		const need = NEEDS[transform];
		return need ? [{ target, need, read: source === '' ? () => '' : compilePath(source) }] : [];
	});
	return (record, values) =>
		needs.flatMap(({ target, need, read }) => {
			const stated = text(read(record));
			if (values[target] !== undefined || (need === 'where-stated' && stated === '')) return [];
			return [`${prefix}${target}${stated === '' ? '' : ` (${stated.slice(0, 100)})`}`];
		});
}
