import type { Faker } from '@faker-js/faker';

import { WAREHOUSES } from './brand';
import { daysAhead, hoursAgo } from './random';
import { TROUBLES, UNSELLABLE_STYLES } from './troubles';
import type { CatalogueCustomer, CatalogueOrder, CatalogueOrderLine, CatalogueStyle } from './types';

/** Approved orders that are fit for delivery start at this id, those of other states and the troubled ones below it. */
const FIRST_APPROVED_ID = 7741200;
const FIRST_OTHER_ID = 7741103;
const OTHER_STATES: Array<CatalogueOrder['status']> = [
	'pending',
	'pending',
	'pending',
	'shipped',
	'shipped',
	'cancelled',
	'cancelled',
	'notes',
];

interface OrderPlan {
	approved: number;
	troubles: boolean;
}

function sellableLines(styles: CatalogueStyle[]): CatalogueOrderLine[][] {
	const lines = styles
		.filter((style) => !UNSELLABLE_STYLES.has(style.styleNumber))
		.map((style) =>
			style.skus
				.filter((sku) => sku.upc !== '' && !sku.onlyInJoor)
				.map((sku) => ({ styleNumber: style.styleNumber, sku: sku.sku, quantity: 1, unitPrice: sku.wholesale })),
		);
	return lines.filter((ofStyle) => ofStyle.length > 0);
}

function orderedLines(random: Faker, pool: CatalogueOrderLine[][]): CatalogueOrderLine[] {
	const styles = random.helpers.arrayElements(pool, { min: 1, max: Math.min(4, pool.length) });
	return styles.flatMap((skus) =>
		skus.slice(0, random.number.int({ min: 1, max: 4 })).map((line) => ({
			...line,
			quantity: random.number.int({ min: 1, max: 6 }),
		})),
	);
}

/**
 * All orders in JOOR, oldest first; ids rise with time. An order's total is exact to the cent: the sum of
 * quantity x unit price, less the discount, plus shipping.
 */
export function makeOrders(
	random: Faker,
	styles: CatalogueStyle[],
	customers: CatalogueCustomer[],
	plan: OrderPlan,
): CatalogueOrder[] {
	const pool = sellableLines(styles);
	const known = customers.filter((customer) => !customer.onlyInJoor);
	let age = plan.approved + OTHER_STATES.length + (plan.troubles ? 2 : 0);
	const order: MakeOrder = (orderId, status, change) => {
		age -= 1;
		const created = 3 + age * 1.5;
		return {
			orderId,
			customerCode: known[orderId % known.length].code,
			purchaseOrder: `PO-${55000 + (orderId % 10000)}`,
			status,
			warehouse: WAREHOUSES[orderId % 5 === 0 ? 1 : 0],
			createdAt: hoursAgo(created),
			modifiedAt: hoursAgo(created - 1),
			shipStart: daysAhead(20 + (orderId % 30)),
			shipEnd: daysAhead(40 + (orderId % 30)),
			discount: 0,
			shipping: 0,
			comments: orderId % 7 === 0 ? 'Please ship together. Merci, à bientôt!' : '',
			lines: orderedLines(random, pool),
			...change,
		};
	};
	const special: Record<number, Partial<CatalogueOrder>> = {
		[TROUBLES.orders.discountAndShipping]: { discount: 12.5, shipping: 18.75 },
		[TROUBLES.orders.newCustomer]: { customerCode: TROUBLES.newCustomerCode },
	};
	return [
		...(plan.troubles ? troubledOrders(order, styles) : []),
		...OTHER_STATES.map((status, index) => order(FIRST_OTHER_ID + index, status, {})),
		...Array.from({ length: plan.approved }, (_, index) =>
			order(FIRST_APPROVED_ID + index, 'approved', special[FIRST_APPROVED_ID + index] ?? {}),
		),
	];
}

type MakeOrder = (id: number, status: CatalogueOrder['status'], change: Partial<CatalogueOrder>) => CatalogueOrder;

function troubledOrders(order: MakeOrder, styles: CatalogueStyle[]): CatalogueOrder[] {
	const withoutCode = order(TROUBLES.orders.noCustomerCode, 'approved', { customerCode: '' });
	const withUnknown = order(TROUBLES.orders.unknownUpc, 'approved', {});
	const archived = styles.find((style) => style.styleNumber === TROUBLES.styles.onlyInJoor);
	const sku = archived?.skus[0];
	if (archived && sku) {
		withUnknown.lines.splice(1, 0, {
			styleNumber: archived.styleNumber,
			sku: sku.sku,
			quantity: 3,
			unitPrice: sku.wholesale,
		});
	}
	return [withoutCode, withUnknown];
}
