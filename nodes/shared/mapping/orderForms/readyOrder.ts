import type { Address, Order, OrderLine } from '../model';
import { formatMoney, lineTotal, roundAt, roundCents, sumCents } from '../rules/prices/money';
import { sumOfParts } from '../transforms/orders/money';

/** An order as the tables of the systems read it, and what had to be changed for that. */
export interface ReadyOrder {
	order: Order;
	warnings: string[];
}

/**
 * Makes an order ready for the table of a system: an empty address is replaced by the other one, addresses have the
 * customer's name, buyer, phone and email where they state none, and the price of a line fits JOOR's line total, which
 * stands. Amounts are in whole cents; `totals.difference` is what JOOR's order total has above its parts.
 */
export function readyOrder(order: Order): ReadyOrder {
	const warnings: string[] = [];
	const lines = order.lines.map((line) => readyLine(line, warnings));
	const amounts = {
		subtotal: sumCents(lines.map(({ total }) => total)),
		discount: roundCents(order.totals.discount),
		shipping: roundCents(order.totals.shipping),
		tax: roundCents(order.totals.tax),
		total: roundCents(order.totals.total),
		difference: 0,
	};
	const ready: Order = {
		...order,
		billing: readyAddress(order, hasPlace(order.billing) ? order.billing : order.shipping),
		shipping: readyAddress(order, hasPlace(order.shipping) ? order.shipping : order.billing),
		lines,
		totals: { ...amounts, difference: roundCents(amounts.total - sumOfParts(amounts)) },
	};
	return { order: ready, warnings };
}

function hasPlace({ address1, city, postalCode }: Address): boolean {
	return (address1 || city || postalCode) !== '';
}

function readyAddress({ customer }: Order, address: Address): Address {
	return {
		...address,
		company: address.company || customer.name,
		name: address.name || customer.contact,
		phone: address.phone || customer.phone,
		email: address.email || customer.email,
	};
}

function readyLine(line: OrderLine, warnings: string[]): OrderLine {
	const { quantity } = line;
	const total = roundCents(line.total);
	if (quantity === 0 || lineTotal(line.unitPrice, quantity) === total) return { ...line, total };
	const unitPrice = roundAt(total / quantity, 4);
	const comesTo = lineTotal(unitPrice, quantity);
	const stated = `${formatMoney(total)} that JOOR states`;
	const why =
		comesTo === total
			? `${quantity} x ${line.unitPrice} is not the ${stated}, so it goes out with a unit price of ${unitPrice}`
			: `no unit price with four decimals gives the ${stated} for ${quantity} units, so it goes out with ${unitPrice}, ` +
				`which comes to ${formatMoney(comesTo)}: a difference of ${formatMoney(total - comesTo)}`;
	warnings.push(`Line ${line.lineNumber}: ${why}.`);
	return { ...line, unitPrice, total };
}
