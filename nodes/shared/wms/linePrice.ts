import type { OrderLine } from '../mapping/model';
import { lineTotal, roundAt, roundCents } from '../mapping/rules/prices/money';

export interface LinePrice {
	/** Of one unit, with at most four decimals. */
	price: number;
	/** Of the line, in whole cents. */
	total: number;
	/** Why the price is not the one that JOOR states, else ''. */
	warning: string;
}

/**
 * Price and total of a line as a WMS wants them: both systems check total = price x quantity. JOOR's line total is what
 * the retailer agreed to, so it stands, and the price is taken from it when the two do not fit.
 */
export function linePrice(line: OrderLine): LinePrice {
	const total = roundCents(line.total);
	if (lineTotal(line.unitPrice, line.quantity) === total) return { price: line.unitPrice, total, warning: '' };
	const price = roundAt(total / line.quantity, 4);
	const warning =
		`Line ${line.lineNumber}: ${line.quantity} x ${line.unitPrice} is not the ${total} that JOOR states, ` +
		`so it goes out with a unit price of ${price}`;
	return { price, total, warning };
}
