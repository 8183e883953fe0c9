import type { Order } from '../../model';
import { formatMoney } from '../../rules/prices/money';
import type { Transform } from '../types';
import { ofLine, ofOrder } from './read';

/** What a note can say about an order; '' where the order has nothing of it. */
const SENTENCES = {
	joorOrder: ({ joorOrderId }: Order) => `JOOR order ${joorOrderId}`,
	startShip: ({ shipStart }: Order) => shipStart && `Start ship ${shipStart}`,
	cancelAfter: ({ shipEnd }: Order) => shipEnd && `Cancel after ${shipEnd}`,
	paymentTerm: ({ paymentTerm }: Order) => paymentTerm.name && `Payment term in JOOR: ${paymentTerm.name}`,
	shipMethod: ({ shipMethod }: Order) => {
		const method = shipMethod.name || shipMethod.code;
		return method && `Ship method in JOOR: ${method}`;
	},
	warehouse: ({ warehouse }: Order) => warehouse.name && `Warehouse in JOOR: ${warehouse.name}`,
	salesRep: ({ salesRep }: Order) => salesRep.name && `Sales rep: ${salesRep.name}`,
	money: moneyText,
	comments: ({ comments }: Order) => comments,
	internalComments: ({ internalComments }: Order) => internalComments,
	lineComments: ({ lines }: Order) =>
		lines
			.filter(({ comment }) => comment !== '')
			.map(({ lineNumber, comment }) => `Line ${lineNumber}: ${comment}`)
			.join('\n'),
} as const satisfies Record<string, (order: Order) => string>;

/** Such as `JOOR total 423.50 USD (lines 428.00, discount 20.00, shipping 15.50)`. */
function moneyText({ totals, currency }: Order): string {
	const parts: Array<[string, number]> = [
		['discount', totals.discount],
		['shipping', totals.shipping],
		['tax', totals.tax],
	];
	const others = parts.filter(([, amount]) => amount !== 0).map(([name, amount]) => `${name} ${formatMoney(amount)}`);
	const whole = `JOOR total ${formatMoney(totals.total)} ${currency}`.trim();
	return others.length === 0 ? whole : `${whole} (lines ${formatMoney(totals.subtotal)}, ${others.join(', ')})`;
}

/** A note of what the system has no field for, one line each. */
function note(...parts: Array<keyof typeof SENTENCES>): Transform {
	return ofOrder((order) =>
		parts
			.map((part) => SENTENCES[part](order))
			.filter((sentence) => sentence !== '')
			.join('\n'),
	);
}

export const NOTE_TRANSFORMS: Record<string, Transform> = {
	cin7Note: note('joorOrder', 'cancelAfter', 'salesRep', 'comments', 'internalComments'),
	warehouseManagerNotes: note('comments', 'internalComments', 'salesRep', 'paymentTerm'),
	orderManagerNotes: note(
		'joorOrder',
		'startShip',
		'cancelAfter',
		'paymentTerm',
		'salesRep',
		'money',
		'comments',
		'internalComments',
	),
	apparelMagicNotes: note(
		'joorOrder',
		'paymentTerm',
		'warehouse',
		'salesRep',
		'money',
		'internalComments',
		'lineComments',
	),
	netSuiteMemo: note(
		'joorOrder',
		'cancelAfter',
		'shipMethod',
		'paymentTerm',
		'warehouse',
		'salesRep',
		'money',
		'comments',
		'internalComments',
		'lineComments',
	),
	/** Style, colour and size of a line. */
	lineDescription: ofLine(({ styleName, colorName, sizeName }) =>
		[styleName, colorName, sizeName].filter((part) => part !== '').join(' '),
	),
};
