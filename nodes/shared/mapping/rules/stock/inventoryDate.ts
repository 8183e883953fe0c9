import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { dayOf } from '../linesheets/dates';

/** The day of future stock as YYYY-MM-DD; '' for immediate stock, which connectors also write IMMEDIATE (joor-v2.md 10.1). */
export function inventoryDate(value: unknown): Ruled<string> {
	const written = text(value);
	if (/^immediate$/i.test(written)) return pass('');
	const day = dayOf(value);
	if (day !== undefined) return pass(day);
	const words = `The inventory date "${written.slice(0, 40)}" is not a date. Write it as YYYY-MM-DD, or leave it empty.`;
	return refuse('inventory_date', 'bad-date', words);
}
