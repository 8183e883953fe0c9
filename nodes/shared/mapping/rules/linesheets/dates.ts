import { text } from '../../read';

/**
 * The day of a date or time: its first ten characters (joor-v2.md 11.4), when they are a day of the calendar. '' for
 * an empty value, `undefined` when it is something else.
 */
export function dayOf(value: unknown): string | undefined {
	const whole = text(value);
	if (whole === '') return '';
	const day = whole.slice(0, 10);
	if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^$|^[T\s]/.test(whole.slice(10))) return undefined;
	const at = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day) ? day : undefined;
}
