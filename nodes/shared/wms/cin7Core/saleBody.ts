import type { Order } from '../../mapping/model';
import { roundCents, sumCents } from '../../mapping/rules/prices/money';
import { held } from '../hold';
import { linePrice } from '../linePrice';
import type { Cin7Settings } from '../settings';
import type { KnownSku } from '../skuLookup';
import { firstText } from '../values';
import { addressBody } from './customerBody';
import type { Cin7Customer } from './customers';

function day(date: string): string {
	return date ? `${date}T00:00:00Z` : '';
}

function taxRuleOf(settings: Cin7Settings, customer: Partial<Cin7Customer>): string {
	return firstText(settings.taxRule, customer.taxRule);
}

/** Values of the header that must exist in the account, looked up before. '' leaves a value to Cin7 Core. */
export interface HeaderReferences {
	location: string;
	terms: string;
}

/** What has no field of its own (13.4), or has been replaced by a setting. */
function noteOf(order: Order, terms: string): string {
	const isReplaced = order.paymentTerm.name !== '' && order.paymentTerm.name !== terms;
	const parts = [
		`JOOR order ${order.joorOrderId}`,
		order.shipEnd && `Cancel after ${order.shipEnd}`,
		isReplaced && `Payment term in JOOR: ${order.paymentTerm.name}`,
		order.salesRep.name && `Sales rep: ${order.salesRep.name}`,
		order.comments,
		order.internalComments,
	];
	return parts.filter(Boolean).join('\n');
}

/** The body of POST /sale, the header (wms-systems.md 4.5). `customer` may lack what a plan does not know yet. */
export function saleHeader(
	order: Order,
	customer: Partial<Cin7Customer> & { id: string },
	settings: Cin7Settings,
	references: HeaderReferences,
): Record<string, unknown> {
	const hasShipping = Boolean(order.shipping.address1 || order.shipping.city);
	const hasBilling = Boolean(order.billing.address1 || order.billing.city);
	const shipping = hasShipping ? order.shipping : order.billing;
	const billing = hasBilling ? order.billing : order.shipping;
	const header: Record<string, unknown> = {
		CustomerID: customer.id,
		Contact: firstText(order.customer.contact, shipping.name),
		Email: firstText(order.customer.email, shipping.email),
		Phone: firstText(order.customer.phone, shipping.phone),
		BillingAddress: addressBody(billing),
		ShippingAddress: {
			...addressBody(shipping),
			Company: firstText(shipping.company, order.customer.name),
			Contact: firstText(shipping.name, order.customer.contact),
			ShipToOther: false,
		},
		TaxRule: taxRuleOf(settings, customer),
		TaxInclusive: false,
		Terms: references.terms,
		PriceTier: firstText(settings.priceTier, customer.priceTier),
		Location: references.location,
		SaleOrderDate: day(order.orderDate),
		ShipBy: day(order.shipStart),
		CustomerReference: order.purchaseOrder,
		ExternalID: order.reference,
		ShippingNotes: firstText(order.shipMethod.name, order.shipMethod.code),
		Note: noteOf(order, references.terms),
		SkipQuote: true,
	};
	return Object.fromEntries(Object.entries(header).filter(([, value]) => value !== '' && value !== undefined));
}

/** Shipping, discount and tax of the order as charges; a discount is a negative one (I). */
function chargesOf(order: Order, taxRule: string): Array<Record<string, unknown>> {
	const { shipping, discount, tax } = order.totals;
	const amounts: Array<[string, number]> = [
		['Shipping', shipping],
		['Discount', -discount],
		['Tax', tax],
	];
	return amounts
		.filter(([, amount]) => roundCents(amount) !== 0)
		.map(([name, amount]) => ({
			Description: name,
			Quantity: 1,
			Price: roundCents(amount),
			Discount: 0,
			Tax: 0,
			...(taxRule ? { TaxRule: taxRule } : {}),
			Total: roundCents(amount),
			Comment: '',
		}));
}

export interface SaleLines {
	body: Record<string, unknown>;
	warnings: string[];
}

/**
 * The body of POST /sale/order, the lines (wms-systems.md 4.5). JOOR's prices are net, so no line has a discount or a
 * tax of its own. Throws `OrderHeld` for an order without lines.
 */
export function saleLines(
	order: Order,
	saleId: string,
	skus: KnownSku[],
	customer: Partial<Cin7Customer>,
	settings: Cin7Settings,
): SaleLines {
	const warnings: string[] = [];
	const taxRule = taxRuleOf(settings, customer);
	const lines = order.lines.map((line, index) => {
		const { price, total, warning } = linePrice(line);
		if (warning) warnings.push(warning);
		return {
			ProductID: skus[index].id,
			SKU: skus[index].sku,
			Name: firstText(skus[index].name, [line.styleName, line.colorName, line.sizeName].filter(Boolean).join(' ')),
			Quantity: line.quantity,
			Price: price,
			Discount: 0,
			Tax: 0,
			...(taxRule ? { TaxRule: taxRule } : {}),
			Total: total,
			Comment: line.comment,
			DropShip: false,
		};
	});
	if (!lines.length) throw held('no-lines', `Order ${order.reference} has no lines. Check the order in JOOR.`);
	const charges = chargesOf(order, taxRule);
	const total = sumCents([...lines.map((line) => line.Total), ...charges.map((charge) => Number(charge.Total))]);
	if (total !== roundCents(order.totals.total)) {
		warnings.push(
			`The order adds up to ${total}, JOOR states ${roundCents(order.totals.total)}: the sum of the lines goes out`,
		);
	}
	if (roundCents(order.totals.tax) !== 0) {
		warnings.push('The tax that JOOR states goes out as a charge, because Cin7 Core computes taxes by its own rules');
	}
	const body = {
		SaleID: saleId,
		Status: settings.orderStatus ?? 'AUTHORISED',
		AutoPickPackShipMode: 'NOPICK',
		Memo: '',
		Lines: lines,
		AdditionalCharges: charges,
		TotalBeforeTax: total,
		Tax: 0,
		Total: total,
	};
	return { body, warnings };
}
