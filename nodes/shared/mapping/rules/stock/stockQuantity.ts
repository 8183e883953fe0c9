import { isEmpty, row, text } from '../../read';
import { pass, refuse, type Ruled } from '../../result';

const FIELD = 'inventory';

/** A whole or decimal number of units; `undefined` when it is none. Units have no thousands separators here. */
export function units(value: unknown): number | undefined {
	if (isEmpty(value)) return undefined;
	const amount = typeof value === 'number' ? value : Number(text(value) || NaN);
	return Number.isFinite(amount) && Math.abs(amount) <= Number.MAX_SAFE_INTEGER ? amount : undefined;
}

/**
 * Which figure of a stock level is used: available to sell (on hand less allocated where the source states only those;
 * wms-systems.md 13.3), or on hand.
 */
export function quantityOf(level: unknown, source: 'available' | 'onHand'): unknown {
	const { available, onHand, allocated } = row(level);
	if (source === 'onHand') return onHand;
	if (!isEmpty(available)) return available;
	const [all, taken] = [units(onHand), units(allocated)];
	return all === undefined || taken === undefined ? undefined : all - taken;
}

/** The figure of one stock level; refused when there is none: nothing is not the same as 0. */
export function stockQuantity(value: unknown, name: string): Ruled<number> {
	const amount = units(value);
	if (amount !== undefined) return pass(amount);
	const whose = name === '' ? 'The stock level' : `The stock level of ${name}`;
	if (isEmpty(value)) {
		return refuse(FIELD, 'missing-quantity', `${whose} has no quantity. Check the Quantity Source option.`);
	}
	return refuse(
		FIELD,
		'bad-quantity',
		`${whose} has the quantity "${text(value).slice(0, 40)}", which is not a number.`,
	);
}

export interface StockLimits {
	/** Units that are held back from every row. */
	safetyStock: number;
	/** Fewer units than this are shown as 0. */
	minimumLevel: number;
}

/**
 * What JOOR is told: the sum less the safety stock, 0 below the minimum level (peers.md 1.1), whole units rounded down,
 * never below 0. A source that is oversold gives a warning.
 */
export function inventoryToSell(sum: number, { safetyStock, minimumLevel }: StockLimits): Ruled<number> {
	const warnings = sum < 0 ? [`The source has ${sum} units: 0 was used.`] : [];
	const free = Math.floor(sum - safetyStock);
	return pass(free <= 0 || free < minimumLevel ? 0 : free, ...warnings);
}
