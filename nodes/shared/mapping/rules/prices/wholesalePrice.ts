import type { SafetyAction } from '../../options';
import { isEmpty, text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { formatMoney, parseMoney, roundCents } from './money';

const FIELD = 'price_wholesale';
const CODE = 'missing-wholesale-price';

/**
 * What the retailer pays, as text with two decimals (wms-systems.md 0.1, joor-v2.md 5.3). A style without a price
 * above zero is refused, because JOOR would show it as free. `zeroPrice` may let a price of exactly 0 through, which
 * then is `0.00`; one that is missing, negative, unreadable or rounds to nothing stays refused.
 */
export function wholesalePrice(value: unknown, zeroPrice: SafetyAction = 'reject'): Ruled<string> {
	if (isEmpty(value)) {
		return refuse(FIELD, CODE, 'The style has no wholesale price. Set it in the source, or choose another price list.');
	}
	const amount = parseMoney(value);
	if (amount === undefined) {
		return refuse(FIELD, CODE, `The wholesale price "${text(value).slice(0, 40)}" is not an amount.`);
	}
	if (amount === 0 && zeroPrice === 'allow') return pass('0.00');
	if (amount === 0 && zeroPrice === 'warn') {
		return pass('0.00', 'The wholesale price is 0.00: retailers can order the style for nothing.');
	}
	if (roundCents(amount) <= 0) {
		return refuse(FIELD, CODE, `The wholesale price is ${formatMoney(amount)}. It has to be above zero.`);
	}
	return pass(formatMoney(amount), ...roundingWarning('wholesale', amount));
}

/** A warning when an amount has more than two decimals. */
export function roundingWarning(kind: string, amount: number): string[] {
	if (roundCents(amount) === amount) return [];
	return [`The ${kind} price ${amount} was rounded to ${formatMoney(amount)}.`];
}
