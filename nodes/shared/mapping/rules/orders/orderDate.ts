import { text } from '../../read';
import { pass, type Ruled } from '../../result';
import { dayOf } from '../linesheets/dates';

/** A day of an order as YYYY-MM-DD. JOOR's dates may be empty or short (joor-v2.md 11.4); what is no day is left out. */
export function orderDate(label: string, value: unknown): Ruled<string> {
	const day = dayOf(value);
	if (day !== undefined) return pass(day);
	return pass('', `The ${label} "${text(value).slice(0, 40)}" is not a date and was left out.`);
}
