import { text, type Row } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { formatMoney, lineTotal, parseMoney, roundAt, roundCents } from '../prices/money';

export interface LinePrice {
	/** Of one unit, at most four decimals. */
	unitPrice: number;
	/** Of the line, to the cent. */
	total: number;
}

/**
 * Price and total of a line: (price + adjustment) x quantity (joor-v2.md 11.4). JOOR's own line total stands when it
 * is given. Whether item_price already holds the adjustment is inferred (I), so the reading that gives JOOR's line
 * total is taken; when none does, the difference is a warning. `units` is 1, or the units of a casepack.
 */
export function linePrice(line: Row, quantity: number, units: number, lineName: string): Ruled<LinePrice> {
	const stated = parseMoney(line.item_price_extended);
	const readings = priceReadings(line);
	if (readings.length === 0 && stated === undefined) {
		const shown = text(line.item_price).slice(0, 20);
		const words = shown === '' ? 'has no price' : `has the price "${shown}", which is not an amount`;
		return refuse('lines', 'missing-line-price', `${lineName} ${words}. Correct it in JOOR.`);
	}
	const total = stated === undefined ? lineTotal(readings[0], quantity) : roundCents(stated);
	const pieces = quantity * units;
	const perUnit = units > 1 ? readings.find((price) => lineTotal(price, pieces) === total) : undefined;
	const fitting = readings.find((price) => lineTotal(price, quantity) === total);
	if (units > 1) return pass({ unitPrice: perUnit ?? roundAt(total / pieces, 4), total });
	if (fitting !== undefined || readings.length === 0) {
		return pass({ unitPrice: roundAt(fitting ?? total / quantity, 4), total });
	}
	const computed = lineTotal(readings[0], quantity);
	return pass(
		{ unitPrice: roundAt(readings[0], 4), total },
		`${lineName}: ${quantity} x ${readings[0]} is ${formatMoney(computed)}, JOOR states ${formatMoney(total)}.`,
	);
}

/** The unit prices that the line can mean, the most likely first. */
function priceReadings(line: Row): number[] {
	const adjustment = parseMoney(line.item_price_adjustment) ?? 0;
	const price = parseMoney(line.item_price);
	const original = parseMoney(line.item_unit_price);
	const readings: number[] = [];
	if (price !== undefined) readings.push(roundAt(price + adjustment, 4), price);
	if (original !== undefined) readings.push(roundAt(original + adjustment, 4));
	return readings;
}
