import { text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

/** Whole units of a line; 0 means that the line is left out. Anything else than 0, 1, 2... is refused. */
export function lineQuantity(value: unknown, lineName: string): Ruled<number> {
	const written = text(value);
	const quantity = written === '' ? NaN : Number(written);
	if (Number.isSafeInteger(quantity) && quantity >= 0) return pass(quantity);
	const words = written === '' ? 'has no quantity' : `has the quantity "${written.slice(0, 20)}"`;
	return refuse(
		'lines',
		'bad-quantity',
		`${lineName} ${words}. A quantity is a whole number of units. Correct it in JOOR.`,
	);
}
