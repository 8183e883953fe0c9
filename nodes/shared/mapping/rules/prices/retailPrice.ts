import type { SafetyAction } from '../../options';
import { isEmpty, text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { formatMoney, parseMoney, roundCents } from './money';
import { roundingWarning } from './wholesalePrice';

/** Reason code of a retail price that is below wholesale. */
export const RETAIL_BELOW_WHOLESALE = 'retail-below-wholesale';

/**
 * Suggested retail, as text with two decimals, or '' when there is none (wms-systems.md 0.1). It is optional, so what
 * cannot be used is left out with a warning. `below` says what happens to one that is below `wholesale`, which is ''
 * where the two cannot be compared: without a wholesale price, or in another currency.
 */
export function retailPrice(value: unknown, wholesale: string, below: SafetyAction = 'warn'): Ruled<string> {
	if (isEmpty(value)) return pass('');
	const amount = parseMoney(value);
	if (amount === undefined) {
		return pass('', `The retail price "${text(value).slice(0, 40)}" is not an amount and was left out.`);
	}
	if (amount === 0) return pass('');
	if (roundCents(amount) <= 0) return pass('', `The retail price is ${formatMoney(amount)} and was left out.`);
	const warnings = roundingWarning('retail', amount);
	if (below !== 'allow' && wholesale !== '' && amount < Number(wholesale)) {
		const words = `The retail price ${formatMoney(amount)} is below the wholesale price ${wholesale}.`;
		if (below === 'reject') {
			return refuse('price_retail', RETAIL_BELOW_WHOLESALE, `${words} Correct one of them in the source.`);
		}
		warnings.push(words);
	}
	return pass(formatMoney(amount), ...warnings);
}
