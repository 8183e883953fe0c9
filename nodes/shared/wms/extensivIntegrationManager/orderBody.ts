import type { Address, Order } from '../../mapping/model';
import { roundCents, sumCents } from '../../mapping/rules/prices/money';
import { held } from '../hold';
import { linePrice } from '../linePrice';
import type { ExtensivSettings } from '../settings';
import type { KnownSku } from '../skuLookup';

export interface OrderBody {
	body: Record<string, unknown>;
	warnings: string[];
}

function isEmpty(address: Address): boolean {
	return !address.address1 && !address.city && !address.postalCode;
}

function sameAddress(a: Address, b: Address): boolean {
	const key = (address: Address) => [
		address.company,
		address.name,
		address.address1,
		address.address2,
		address.city,
		address.postalCode,
	];
	return key(a).join('\n').toLowerCase() === key(b).join('\n').toLowerCase();
}

/** Contact names come as one text. */
function personName(full: string): { first: string; last: string } {
	const words = full.split(/\s+/).filter(Boolean);
	return { first: words[0] ?? '', last: words.slice(1).join(' ') };
}

/** The address under `ship_` or `cust_`. Samples write the country as "USA", so ISO 3166-1 alpha-3 goes first (1.7). */
function addressFields(prefix: 'ship' | 'cust', address: Address, order: Order): Record<string, string> {
	const { first, last } = personName(address.name || order.customer.contact);
	const fields: Record<string, string> = {
		company: address.company || order.customer.name,
		first_name: first,
		last_name: last,
		address_1: address.address1,
		address_2: address.address2,
		city: address.city,
		state: address.region,
		zip: address.postalCode,
		country: address.countryIso3 || address.countryIso2 || address.country,
		phone: address.phone || order.customer.phone,
		e_mail: address.email || order.customer.email,
	};
	return Object.fromEntries(
		Object.entries(fields)
			.filter(([, value]) => value !== '')
			.map(([name, value]) => [`${prefix}_${name}`, value]),
	);
}

const NEEDED: Array<[string, string]> = [
	['ship_address_1', 'street'],
	['ship_city', 'city'],
	['ship_country', 'country'],
];

function requireAddress(order: Order, fields: Record<string, string>): void {
	const missing = NEEDED.filter(([name]) => !fields[name]).map(([, word]) => word);
	if (!fields.ship_company && !fields.ship_first_name && !fields.ship_last_name) missing.unshift('company or name');
	if (!missing.length) return;
	throw held(
		'missing-address',
		`The shipping address of order ${order.reference} has no ${missing.join(', no ')}, which Integration Manager needs. ` +
			'Complete the address in JOOR.',
	);
}

function without<T extends Record<string, unknown>>(fields: T): Record<string, unknown> {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== undefined));
}

function itemsOf(order: Order, skus: KnownSku[], warnings: string[]): Array<Record<string, unknown>> {
	return order.lines.map((line, index) => {
		const { price, total, warning } = linePrice(line);
		if (warning) warnings.push(warning);
		return without({
			line_no: line.lineNumber,
			item: skus[index].sku,
			quantity: line.quantity,
			price,
			discount: 0,
			extended_amount: total,
			description: [line.styleName, line.colorName, line.sizeName].filter(Boolean).join(' '),
			line_comment: line.comment,
		});
	});
}

/**
 * The body of POST /v1/cart/orders/cartrover (wms-systems.md 1.7). Money rules there: extended_amount = (price -
 * discount) x quantity, sub_total is their sum, grand_total = sub_total + sales_tax + shipping_handling -
 * order_discount. Throws `OrderHeld` when the shipping address lacks a required part.
 */
export function orderBody(order: Order, skus: KnownSku[], settings: ExtensivSettings): OrderBody {
	const warnings: string[] = [];
	const shipping = isEmpty(order.shipping) ? order.billing : order.shipping;
	const shipIsBilling = isEmpty(order.billing) || sameAddress(shipping, order.billing);
	const ship = addressFields('ship', shipping, order);
	requireAddress(order, ship);
	const items = itemsOf(order, skus, warnings);
	const subTotal = sumCents(items.map((item) => Number(item.extended_amount)));
	const { discount, shipping: freight, tax, total } = order.totals;
	const grandTotal = roundCents(subTotal + tax + freight - discount);
	if (grandTotal !== roundCents(total)) {
		warnings.push(
			`The order adds up to ${grandTotal}, JOOR states ${roundCents(total)}: the sum of the lines goes out`,
		);
	}
	const body = without({
		cust_ref: order.reference,
		cust_po_no: order.purchaseOrder,
		customer_id: order.customer.code,
		...ship,
		ship_is_billing: shipIsBilling,
		...(shipIsBilling ? {} : addressFields('cust', order.billing, order)),
		order_date: order.orderDate,
		requested_ship_date: order.shipStart,
		ship_code: order.shipMethod.code || order.shipMethod.name || settings.shipCode || '',
		ship_code_description: order.shipMethod.name,
		shipping_instructions: order.comments,
		sub_total: subTotal,
		order_discount: roundCents(discount),
		sales_tax: roundCents(tax),
		shipping_handling: roundCents(freight),
		grand_total: grandTotal,
		// Wholesale terms are the brand's own ledger: to the WMS nothing is owed.
		balance: 0,
		currency_code: order.currency,
		pay_type: order.paymentTerm.name,
		order_source: settings.orderSource || 'JOOR',
		location: order.warehouse.name || order.warehouse.code || settings.location || '',
		// Whether cancel_date may be written is not known (1.7), so it travels among the extra fields.
		extra_fields: without({
			joor_order_id: order.joorOrderId,
			joor_modified: order.joorModified,
			cancel_date: order.shipEnd,
			price_label: order.priceLabel,
			sales_rep: order.salesRep.name,
			internal_comments: order.internalComments,
		}),
		items,
	});
	return { body, warnings };
}
