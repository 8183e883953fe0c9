import type { OrderTotals } from '../../model';
import { asRow, text } from '../../read';
import { formatMoney, roundAt, roundCents, sumCents } from '../../rules/prices/money';
import type { Transform } from '../types';
import { ofLine, ofOrder, ofTotals } from './read';

/** What the parts of an order add up to, to the cent. */
export function sumOfParts({ subtotal, discount, shipping, tax }: OrderTotals): number {
	return sumCents([subtotal, -discount, shipping, tax]);
}

/** Shipping, discount and tax as Cin7 Core's charges; a discount is a negative one (wms-systems.md 4.5) (I). */
function charges({ shipping, discount, tax }: OrderTotals): Array<Record<string, unknown>> {
	const amounts: Array<[string, number]> = [
		['Shipping', roundCents(shipping)],
		['Discount', -roundCents(discount)],
		['Tax', roundCents(tax)],
	];
	return amounts
		.filter(([, amount]) => amount !== 0)
		.map(([name, amount]) => ({
			Description: name,
			Quantity: 1,
			Price: amount,
			Discount: 0,
			Tax: 0,
			Total: amount,
		}));
}

interface SavedElement {
	name: string;
	value: string;
}

function saved(entries: Array<[name: string, value: string]>): SavedElement[] {
	return entries.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}

/** 82 as 82.00, 33.3333 as it is. */
function priceText(price: number): string {
	return roundCents(price) === price ? formatMoney(price) : String(roundAt(price, 4));
}

export const MONEY_TRANSFORMS: Record<string, Transform> = {
	/** Lines less discount plus shipping and tax, as systems compute it. */
	sumOfParts: ofTotals(sumOfParts),
	cin7Charges: ofTotals(charges),
	/** The amount with the order's currency (wms-systems.md 3.4). */
	inOrderCurrency: (amount, _options, item, around) => {
		const currency = text(asRow(around ?? item)?.currency);
		return currency === '' ? { amount } : { amount, currency };
	},
	/** 3PL Warehouse Manager has no fields for money: savedElements take its place (wms-systems.md 13.4). */
	savedOfOrder: ofOrder(({ joorOrderId, currency, totals }) =>
		saved([
			['joorOrderId', joorOrderId],
			['currency', currency],
			['subtotal', formatMoney(totals.subtotal)],
			['discount', formatMoney(totals.discount)],
			['shipping', formatMoney(totals.shipping)],
			['tax', formatMoney(totals.tax)],
			['total', formatMoney(totals.total)],
		]),
	),
	savedOfLine: ofLine(({ unitPrice, total, comment }) =>
		saved([
			['unitPrice', priceText(unitPrice)],
			['lineTotal', formatMoney(total)],
			['comment', comment],
		]),
	),
};
