import { text, type Row } from '../../read';
import { Findings, type Ruled } from '../../result';
import { linePrice } from './linePrice';
import { formatMoney, lineTotal, parseMoney, roundCents, sumCents } from '../prices/money';

/**
 * The unit price of a size run, which is the line's own (peers.md 6.6). JOOR's line total may be of the quantity as it
 * is written or of that many of each size: the price that fits tells. The warning says what the line became, and by how
 * much JOOR's line total is another one.
 */
export function runPrice(
	line: Row,
	quantity: number,
	units: number,
	sizes: readonly string[],
	name: string,
): Ruled<number> {
	const findings = new Findings();
	const ofEach = isTotalOfEach(line, quantity, units, sizes.length);
	const price = linePrice(line, ofEach ? quantity * sizes.length : quantity, units, name);
	if (!price.ok) return price;
	const { unitPrice } = price.value;
	const each = quantity * units;
	const sum = sumCents(sizes.map(() => lineTotal(unitPrice, each)));
	findings.warnings.push(
		`${name} is a size run, so it became ${sizes.length} lines with ${each} units each (${sizes.join(', ')}).`,
	);
	const stated = parseMoney(line.item_price_extended);
	if (stated !== undefined && roundCents(stated) !== sum) {
		findings.warnings.push(
			`${name}: JOOR states ${formatMoney(stated)} for the size run, its lines add up to ${formatMoney(sum)}.`,
		);
	}
	return findings.finish(unitPrice);
}

function isTotalOfEach(line: Row, quantity: number, units: number, sizes: number): boolean {
	const isPriced = [line.item_price, line.item_unit_price].some((price) => parseMoney(price) !== undefined);
	if (!isPriced || text(line.item_price_extended) === '') return false;
	const fits = (pieces: number) => {
		const price = linePrice(line, pieces, 1, '');
		return price.ok && price.warnings.length === 0;
	};
	const isOfEach = fits(quantity * sizes) || fits(quantity * units * sizes);
	return isOfEach && !fits(quantity) && !fits(quantity * units);
}
