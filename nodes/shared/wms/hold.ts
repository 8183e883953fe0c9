import { ApiError } from '../http/apiError';
import { attempt, type Outcome } from '../http/attempt';
import type { OrderLine } from '../mapping/model';
import { OrderHeld } from './contract';

/** An order that cannot be delivered as it is. `reason` says what, which field, and what to do. */
export function held(reasonCode: string, reason: string, logId = ''): OrderHeld {
	return new OrderHeld({ reasonCode, reason, logId });
}

/** The order line in a merchandiser's words: style, colour, size, UPC. */
export function describeLine(line: OrderLine): string {
	const style = [line.styleNumber || line.styleIdentifier, line.styleName].filter(Boolean).join(' ');
	const parts = [
		`style ${style || 'without number'}`,
		`colour ${line.colorName || line.colorCode || '(none)'}`,
		`size ${line.sizeName || line.sizeCode || '(none)'}`,
		line.upc ? `UPC ${line.upc}` : 'no UPC',
	];
	if (line.sku) parts.push(`SKU ${line.sku}`);
	return parts.join(', ');
}

/** A refusal concerns one order: it becomes {@link OrderHeld} in the system's own words. Everything else passes. */
export function asHeld(error: unknown, advice = ''): unknown {
	if (!(error instanceof ApiError) || error.concernsWholeRun) return error;
	const words = [error.message, error.description, advice].filter(Boolean).map((part) => part.replace(/[.\s]+$/, ''));
	return held('wms-refused', `${words.join('. ')}.`, error.logId ?? '');
}

/** Runs one step of a delivery; throws {@link OrderHeld} when the system refuses it, `ApiError` for outages. */
export async function orHold<T>(work: () => Promise<T>, advice = ''): Promise<T> {
	return valueOrHold(await attempt(work), advice);
}

/** The value of an outcome; throws like {@link orHold}. */
export function valueOrHold<T>(outcome: Outcome<T>, advice = ''): T {
	if (outcome.ok) return outcome.value;
	throw asHeld(outcome.error, advice);
}
