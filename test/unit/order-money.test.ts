import fc from 'fast-check';

import { lineTotal } from '../../nodes/shared/mapping/rules/prices/money';
import {
	cents,
	joorMoneyOrder,
	lineTotalOf,
	moneyOrders,
	shownMoney,
	totalsOf,
	type MoneyLine,
	type MoneyOrder,
} from './order-money-support';
import { SYSTEMS, canonical, made, optionsFor, type System } from './order-targets-support';

const LINE: MoneyLine = { quantity: 4, price: 8200, adjustment: 0, off: 0 };
const ORDER: MoneyOrder = { lines: [LINE], discount: 0, percent: 0, shipping: 0, tax: 0, off: 0 };

const CASES: Array<[name: string, order: MoneyOrder]> = [
	['a plain order', ORDER],
	['style-level adjustments', { ...ORDER, lines: [{ ...LINE, adjustment: -1025 }, LINE] }],
	['a discount as an amount', { ...ORDER, discount: 2000 }],
	['a discount in percent', { ...ORDER, percent: 1250 }],
	[
		'a percentage that falls between two cents',
		{ ...ORDER, lines: [{ ...LINE, quantity: 1, price: 10_05 }], percent: 1050 },
	],
	['shipping', { ...ORDER, shipping: 1550 }],
	['tax', { ...ORDER, tax: 2706 }],
	[
		'everything at once',
		{ ...ORDER, lines: [LINE, { ...LINE, quantity: 3, adjustment: -1 }], discount: 999, shipping: 1, tax: 7, off: 0 },
	],
	['a line total that no price gives', { ...ORDER, lines: [{ quantity: 3, price: 3333, adjustment: 0, off: 1 }] }],
	[
		'a line of many pieces and a line total that no price gives',
		{ ...ORDER, lines: [{ quantity: 2000, price: 333, adjustment: 0, off: 1 }] },
	],
	['an order total that is not the sum of its parts', { ...ORDER, discount: 500, off: -123 }],
	['a free order', { ...ORDER, lines: [{ ...LINE, price: 0 }] }],
	['an order worth nothing after its discount', { ...ORDER, discount: 32_800 }],
];

/** Checks that a system's order shows JOOR's quantities and amounts to the cent, or says where it does not. */
function check(system: System, given: MoneyOrder): void {
	const options = optionsFor(system);
	const joorOrder = joorMoneyOrder(given);
	const { order } = canonical(joorOrder, options);
	const { value, warnings } = made(joorOrder, options);
	const shown = shownMoney(system, value);
	const said = warnings.join('\n');
	const stated = totalsOf(given);

	expect(shown.lines.map(({ quantity }) => quantity)).toEqual(given.lines.map(({ quantity }) => quantity));
	for (const [index, line] of shown.lines.entries()) {
		const total = lineTotalOf(given.lines[index]);
		if (line.total !== undefined) expect(line.total).toBe(total);
		const comesTo = cents(lineTotal(line.price, line.quantity));
		const [own] = warnings.filter((warning) => warning.startsWith(`Line ${index + 1}:`));
		if (comesTo !== total) expect(own).toContain(`comes to ${(comesTo / 100).toFixed(2)}`);
		if (given.lines[index].off === 0) expect([comesTo, own]).toEqual([total, undefined]);
	}

	const parts = { discount: cents(order.totals.discount), shipping: given.shipping, tax: given.tax };
	if (given.percent === 0 || given.discount > 0) expect(parts.discount).toBe(stated.discount);
	for (const part of ['discount', 'shipping', 'tax'] as const) {
		const amount = (parts[part] / 100).toFixed(2);
		if (shown[part] !== undefined) expect(shown[part]).toBe(parts[part]);
		else if (parts[part] !== 0)
			expect([shown.text, said].join('\n')).toMatch(new RegExp(`${part} ${amount}[^]*${part} \\(${amount}\\)`));
	}

	const difference = stated.total - (stated.subtotal - parts.discount + given.shipping + given.tax);
	if (shown.computed !== undefined) {
		expect(shown.total).toBe(shown.computed);
		expect(shown.total).toBe(stated.total - difference);
	} else if (shown.total !== undefined) expect(shown.total).toBe(stated.total);
	else expect(shown.text).toContain(`JOOR total ${(stated.total / 100).toFixed(2)} USD`);
	if (difference === 0) expect(said).not.toContain('JOOR states an order total');
	else expect(said).toContain(`: a difference of ${(difference / 100).toFixed(2)}`);
}

describe.each(SYSTEMS)('money and quantities of an order in the form of %s', (system) => {
	it.each(CASES)('keeps %s to the cent', (_name, given) => {
		check(system, given);
	});

	it('keeps any order to the cent, and hides no difference', () => {
		fc.assert(
			fc.property(moneyOrders, (given) => check(system, given)),
			{ numRuns: 150 },
		);
	});
});

describe('what a system’s form cannot show of an order’s money', () => {
	const given = { ...ORDER, discount: 2000, shipping: 1550, tax: 125, off: 100 };

	it('is said for NetSuite with the parts, the place and the difference', () => {
		const { value, warnings } = made(joorMoneyOrder(given), optionsFor('netSuite'));
		expect(warnings.slice(0, 2)).toEqual([
			'JOOR states an order total of 325.75, its parts add up to 324.75: a difference of 1.00.',
			'NetSuite has no field for discount (20.00), shipping (15.50), tax (1.25) of the order: memo states it.',
		]);
		expect(value.order.memo).toContain(
			'JOOR total 325.75 USD (lines 328.00, discount 20.00, shipping 15.50, tax 1.25)',
		);
	});

	it('is said for Integration Manager and Cin7 Core with the fields that go out as the sum', () => {
		const [im] = made(joorMoneyOrder(given), optionsFor('extensivIntegrationManager')).warnings;
		expect(im).toMatch(/difference of 1\.00\. grand_total is the sum of the parts\.$/);
		const [cin7, tax] = made(joorMoneyOrder(given), optionsFor('cin7Core')).warnings;
		expect(cin7).toMatch(/1\.00\. saleOrder\.TotalBeforeTax and saleOrder\.Total are the sum of the parts\.$/);
		expect(tax).toContain('no field for tax (1.25)');
	});

	it('is a line total that no price with four decimals gives', () => {
		const lines = [{ quantity: 2000, price: 333, adjustment: 0, off: 1 }];
		const [warning] = made(joorMoneyOrder({ ...ORDER, lines }), optionsFor('cin7Core')).warnings;
		expect(warning).toBe(
			'Line 1: no unit price with four decimals gives the 6660.01 that JOOR states for 2000 units, so it goes out with 3.33, ' +
				'which comes to 6660.00: a difference of 0.01.',
		);
	});
});
