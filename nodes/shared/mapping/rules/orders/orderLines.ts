import type { OrderLine } from '../../model';
import { rows } from '../../read';
import { Findings, refuse, type Ruled } from '../../result';
import { lineQuantity } from './lineQuantity';
import { describeLine, orderLine, type OrderLineOptions } from './orderLine';

/**
 * The lines of an order, one per style, colour and size (joor-v2.md 11.4), numbered by their place in JOOR's order; the
 * sizes of a size run count as places of their own. Lines with quantity 0 are left out with a warning that lists them;
 * one bad line refuses the order with all reasons. What many lines have in common is said once.
 */
export function orderLines(value: unknown, options: OrderLineOptions): Ruled<OrderLine[]> {
	const findings = new Findings();
	const dropped: string[] = [];
	const lines: OrderLine[] = [];
	let further = 0;
	for (const [index, line] of rows(value).entries()) {
		const name = describeLine(line, index + 1);
		const quantity = findings.take(lineQuantity(line.item_quantity, name));
		if (quantity === 0) dropped.push(name);
		if (!quantity) continue;
		const made = findings.take(orderLine(line, index + 1 + further, quantity, name, options)) ?? [];
		further += Math.max(made.length - 1, 0);
		lines.push(...made);
	}
	if (dropped.length > 0) findings.warnings.push(`Left out, because the quantity is 0: ${dropped.join('; ')}.`);
	if (lines.length === 0 && findings.rejections.length === 0) {
		const words = dropped.length > 0 ? 'The order has only lines with quantity 0' : 'The order has no lines';
		findings.take(refuse('lines', 'no-lines', `${words}, so there is nothing to ship.`));
	}
	return once(findings.finish(lines));
}

/** Each sentence once: a size that no map names can be on every line. */
function once<T>(ruled: Ruled<T>): Ruled<T> {
	if (ruled.ok) return { ...ruled, warnings: [...new Set(ruled.warnings)] };
	const bySentence = new Map(ruled.rejections.map((rejection) => [rejection.reason, rejection]));
	return { ok: false, rejections: [...bySentence.values()] };
}
