import { isEmpty, text } from '../read';
import { pass, type Ruled } from '../result';
import { formatMoney, parseMoney, roundCents } from './money';
import { roundingWarning } from './wholesalePrice';

/**
 * Suggested retail, as text with two decimals, or '' when there is none (wms-systems.md 0.1). It is optional, so what
 * cannot be used is left out with a warning; one below wholesale is sent with a warning.
 */
export function retailPrice(value: unknown, wholesale: string): Ruled<string> {
	if (isEmpty(value)) return pass('');
	const amount = parseMoney(value);
	if (amount === undefined) {
		return pass('', `The retail price "${text(value).slice(0, 40)}" is not an amount and was left out.`);
	}
	if (amount === 0) return pass('');
	if (roundCents(amount) <= 0) return pass('', `The retail price is ${formatMoney(amount)} and was left out.`);
	const warnings = roundingWarning('retail', amount);
	if (wholesale !== '' && amount < Number(wholesale)) {
		warnings.push(`The retail price ${formatMoney(amount)} is below the wholesale price ${wholesale}.`);
	}
	return pass(formatMoney(amount), ...warnings);
}
