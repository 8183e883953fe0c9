import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/**
 * Units in one of what the line counts: 1 for single units, more for a casepack (joor-v2.md 11.4, item_multiplier).
 * Whether price and stock of a casepack mean the pack or the unit is not documented, so casepacks are refused as
 * `casepack` unless the option says to multiply.
 */
export function casepackUnits(value: unknown, casepacks: 'hold' | 'multiply', lineName: string): Ruled<number> {
	const written = text(value);
	if (written === '' || Number(written) === 0 || Number(written) === 1) return pass(1);
	const packed = Number(written);
	const whole = Number.isSafeInteger(packed) && packed > 1;
	if (whole && casepacks === 'multiply') return pass(packed);
	return refuse(
		'lines',
		'casepack',
		whole
			? `${lineName} is a casepack of ${packed}. Enter the order by hand, or let casepacks be multiplied into units.`
			: `${lineName} has the casepack size "${written.slice(0, 20)}", which is not a whole number.`,
	);
}
