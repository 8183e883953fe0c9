import type { OrderTotals } from '../../model';
import { isEmpty } from '../../read';
import { pass, type Ruled } from '../../result';
import { formatMoney, parseMoney, roundCents, sumCents } from '../prices/money';

/** The money of an order as JOOR states it. */
export interface StatedTotals {
	discount: unknown;
	discountPercent: unknown;
	shipping: unknown;
	tax: unknown;
	total: unknown;
}

/**
 * Totals to the cent (joor-v2.md 11.4). The discount is a positive amount, from the stated amount or else from the
 * stated percentage. When the parts do not add up to what JOOR states, the difference is kept and told as a warning.
 */
export function orderTotals(lineTotals: number[], stated: StatedTotals): Ruled<OrderTotals> {
	const warnings: string[] = [];
	const amount = (label: string, value: unknown): number => {
		const found = parseMoney(value);
		if (found === undefined && !isEmpty(value))
			warnings.push(`The ${label} of the order is not an amount: 0 was used.`);
		return roundCents(found ?? 0);
	};
	const subtotal = sumCents(lineTotals);
	const percent = Math.abs(parseMoney(stated.discountPercent) ?? 0);
	const ofPercent = roundCents((subtotal * percent) / 100);
	const shipping = amount('shipping', stated.shipping);
	const tax = amount('tax', stated.tax);
	const joorTotal = parseMoney(stated.total);
	// Whether the discount field is an amount or repeats the percentage is not documented: JOOR's total decides.
	const amounts = [Math.abs(amount('discount', stated.discount)), ofPercent].filter((one) => one !== 0);
	const reaches = (one: number) =>
		joorTotal !== undefined && sumCents([subtotal, -one, shipping, tax]) === roundCents(joorTotal);
	const discount = amounts.find(reaches) ?? amounts[0] ?? 0;
	const computed = sumCents([subtotal, -discount, shipping, tax]);
	const total = joorTotal === undefined ? computed : roundCents(joorTotal);
	const difference = roundCents(total - computed);
	if (joorTotal === undefined) {
		warnings.push(`JOOR states no order total: ${formatMoney(computed)} was worked out from the lines.`);
	}
	if (difference !== 0) {
		warnings.push(
			`The order total in JOOR is ${formatMoney(total)}, its parts add up to ${formatMoney(computed)}: ` +
				`a difference of ${formatMoney(difference)}.`,
		);
	}
	return pass({ subtotal, discount, shipping, tax, total, difference }, ...warnings);
}
