import type { PresetRow } from './types';

/**
 * Where each part of the canonical order is in JOOR's order (joor-v2.md 11.4). This side is the same for every system;
 * a preset says in its notes what becomes of it.
 */
const SOURCES: ReadonlyArray<[target: string, source: string, note: string]> = [
	['reference', 'order_id', 'with the prefix: the key that makes the delivery unique'],
	['joorOrderId', 'order_id', 'as JOOR states it'],
	['joorModified', 'date_modified', 'compared when the order is marked as exported'],
	['purchaseOrder', 'customer_purchase_order', "the retailer's purchase order"],
	['purchaseOrder', 'integration_purchase_order', 'where the retailer sent its order by an integration'],
	['orderDate', 'date_created', 'day'],
	['orderDate', 'date_approved', 'where the day of creation is missing'],
	['shipStart', 'date_ship_start', 'start ship'],
	['shipEnd', 'date_ship_end', 'complete ship, or cancel date'],
	['currency', 'order_currency', 'ISO code'],
	['priceLabel', 'order_currency_name', 'the name of the price type'],
	['customer.code', 'customer_code', 'trimmed'],
	['customer.name', 'customer_name', ''],
	['customer.contact', 'customer_buyer_name', 'the buyer'],
	['customer.email', 'shipping_email', 'JOOR states no billing email'],
	['customer.phone', 'billing_phone', ''],
	['customer.phone', 'shipping_phone', 'where billing has none'],
	['customer.groupName', 'customer_group_name', ''],
	['customer.groupCode', 'customer_group_code', ''],
	['billing.code', 'billing_code', ''],
	['billing.name', 'billing_name', ''],
	['billing.company', 'customer_name', 'JOOR states no company per address'],
	['billing.phone', 'billing_phone', ''],
	['billing.address1', 'billing_address_1', ''],
	['billing.address2', 'billing_address_2', ''],
	['billing.city', 'billing_city', ''],
	['billing.region', 'billing_region', ''],
	['billing.postalCode', 'billing_postal_code', ''],
	['billing.country', 'billing_country', ''],
	['billing.countryIso2', 'billing_country_iso_two', ''],
	['billing.countryIso3', 'billing_country_iso_three', ''],
	['shipping.code', 'shipping_code', 'trimmed'],
	['shipping.name', 'shipping_name', ''],
	['shipping.company', 'customer_name', 'JOOR states no company per address'],
	['shipping.phone', 'shipping_phone', ''],
	['shipping.email', 'shipping_email', ''],
	['shipping.address1', 'shipping_address_1', ''],
	['shipping.address2', 'shipping_address_2', ''],
	['shipping.city', 'shipping_city', ''],
	['shipping.region', 'shipping_region', ''],
	['shipping.postalCode', 'shipping_postal_code', ''],
	['shipping.country', 'shipping_country', ''],
	['shipping.countryIso2', 'shipping_country_iso_two', ''],
	['shipping.countryIso3', 'shipping_country_iso_three', ''],
	['shipMethod.name', 'shipping_method_name', ''],
	['shipMethod.code', 'shipping_method_code', ''],
	['paymentTerm.name', 'payment_method_name', ''],
	['paymentTerm.code', 'payment_method_code', ''],
	['warehouse.name', 'warehouse_name', 'after the warehouse map'],
	['warehouse.code', 'warehouse_code', "JOOR's code, empty once the name is mapped"],
	['salesRep.name', 'sales_representative', ''],
	['salesRep.code', 'sales_representative_code', ''],
	['comments', 'order_comments', ''],
	['internalComments', 'order_internal_comments', ''],
	['lines', 'line_items', 'one row per style, colour and size'],
	['totals.discount', 'order_discount', ''],
	['totals.discountPercent', 'order_discount_percent', 'used where the amount is 0'],
	['totals.shipping', 'order_shipping_total', ''],
	['totals.tax', 'order_tax', 'not among the known fields, read where it comes (I)'],
	['totals.total', 'order_total', ''],
];

/** The rows for one system; `becomes` names the system's own field for a target (wms-systems.md 13.4). */
export function joorOrderRows(becomes: Record<string, string>): PresetRow[] {
	return SOURCES.map(([target, source, note]) => {
		const own = Object.hasOwn(becomes, target) ? `becomes ${becomes[target]}` : '';
		return { target, source, note: [own, note].filter((part) => part !== '').join('; ') };
	});
}
