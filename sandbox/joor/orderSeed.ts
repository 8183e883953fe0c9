import type { Catalogue, CatalogueCustomer, CatalogueOrder, CatalogueStyle } from '../catalogue/types';
import { money, recount } from './orderJson';
import type { StyleStore } from './styleStore';
import type { SandboxOrder } from './types';
import { listOut, stampOf, type Fields } from './values';

/** Every third customer is in this group. */
const GROUP = { name: 'Key Accounts', code: 'KEY' };

export function groupOf(catalogue: Catalogue, customerCode: string): { name: string; code: string } {
	const index = catalogue.customers.findIndex(({ code }) => code === customerCode);
	return index >= 0 && index % 3 === 0 ? GROUP : { name: '', code: '' };
}

/** Real accounts hold codes with blanks around them (joor-v2.md 16.14). */
function withBlanks(code: string, orderId: number): string {
	return code !== '' && orderId % 5 === 0 ? ` ${code} ` : code;
}

function addressFields(prefix: 'shipping' | 'billing', code: string, customer?: CatalogueCustomer): Fields {
	return {
		[`${prefix}_code`]: code,
		[`${prefix}_name`]: customer?.name ?? '',
		[`${prefix}_phone`]: customer?.phone ?? '',
		...(prefix === 'shipping' ? { shipping_email: customer?.email ?? '' } : {}),
		[`${prefix}_address_1`]: customer?.address1 ?? '',
		[`${prefix}_address_2`]: '',
		[`${prefix}_city`]: customer?.city ?? '',
		[`${prefix}_region`]: customer?.region ?? '',
		[`${prefix}_postal_code`]: customer?.postalCode ?? '',
		[`${prefix}_country`]: customer?.country ?? '',
		[`${prefix}_country_iso_two`]: customer?.countryIso2 ?? '',
		[`${prefix}_country_iso_three`]: customer?.countryIso3 ?? '',
	};
}

function lineFields(
	store: StyleStore,
	style: CatalogueStyle | undefined,
	line: CatalogueOrder['lines'][number],
	doorId: number | '',
): Fields {
	const sku = style?.skus.find((candidate) => candidate.sku === line.sku);
	const tags = (style?.tags ?? []).map((tag) => ({
		style_tag_group: tag,
		style_tag_name: tag,
		style_tag_value: tag,
		style_tag_code: tag,
	}));
	return {
		item_name: style?.name ?? '',
		item_number: line.styleNumber,
		item_style_id: store.idOf(line.styleNumber) ?? '',
		item_style_identifier: line.styleNumber,
		item_color: sku?.colorName ?? '',
		item_color_code: sku?.colorCode ?? '',
		item_size: sku?.sizeName ?? '',
		item_size_code: sku?.sizeCode ?? '',
		item_upc: sku?.upc ?? '',
		item_price: money(line.unitPrice),
		item_unit_price: money(line.unitPrice),
		item_price_adjustment: '0.00',
		item_retail_price: sku ? money(sku.retail) : '',
		item_quantity: String(line.quantity),
		item_multiplier: '1',
		item_price_extended: '',
		item_comment: '',
		item_color_comment: '',
		item_door_id: doorId,
		style_tags: listOut(tags),
	};
}

function headFields(catalogue: Catalogue, order: CatalogueOrder, first: CatalogueStyle | undefined): Fields {
	const customer = catalogue.customers.find(({ code }) => code === order.customerCode);
	const group = groupOf(catalogue, order.customerCode);
	const code = withBlanks(order.customerCode, order.orderId);
	const approved = order.status === 'approved' || order.status === 'shipped';
	return {
		order_type_name: 'Initial Order',
		order_type_code: 'INIT',
		order_currency: catalogue.currency,
		order_currency_name: catalogue.priceLabel,
		order_currency_retail: catalogue.currency,
		order_discount: money(order.discount),
		order_discount_percent: '0.00',
		order_shipping_total: money(order.shipping),
		order_total: '',
		order_comments: order.comments,
		order_internal_comments: '',
		order_source: 'web',
		order_season_code: first?.season.code ?? '',
		order_event: '',
		order_event_code: '',
		order_delivery_name: first?.linesheets[0] ?? '',
		order_delivery_code: first?.linesheets[0] ? first.season.code : '',
		date_approved: approved ? stampOf(Date.parse(order.modifiedAt)) : '',
		date_ship_start: order.shipStart,
		date_ship_end: order.shipEnd,
		sales_representative: 'Sample Rep',
		sales_representative_code: 'SR',
		created_by_username: 'Sample Rep',
		created_by_email: 'rep@brand.example',
		is_personal_order: false,
		customer_name: customer?.name ?? '',
		customer_code: code,
		customer_buyer_name: customer?.contact ?? '',
		customer_group_name: group.name,
		customer_group_code: group.code,
		company_name: '',
		company_code: '',
		customer_purchase_order: order.purchaseOrder,
		integration_purchase_order: '',
		...addressFields('shipping', order.customerCode && withBlanks(`${order.customerCode}-S1`, order.orderId), customer),
		shipping_method_name: 'UPS Ground',
		shipping_method_code: 'UPSG',
		...addressFields('billing', order.customerCode && `${order.customerCode}-B1`, customer),
		payment_method_name: 'Net 30',
		payment_method_code: 'N30',
		tax_id_label: '',
		tax_id_number: '',
		warehouse_name: order.warehouse,
		warehouse_code: '',
		order_divisions: '',
	};
}

/** An order of the catalogue in JOOR's words, not yet exported. */
export function orderFromCatalogue(catalogue: Catalogue, store: StyleStore, order: CatalogueOrder): SandboxOrder {
	const styles = new Map(catalogue.styles.map((style) => [style.styleNumber, style]));
	return seedOrder(catalogue, store, styles, order);
}

function seedOrder(
	catalogue: Catalogue,
	store: StyleStore,
	styles: Map<string, CatalogueStyle>,
	order: CatalogueOrder,
): SandboxOrder {
	// One door per order as a rule; every fourth order has none (joor-v2.md 11.4).
	const doorId = order.orderId % 4 === 0 ? '' : (order.orderId % 50) + 1;
	const doors = doorId === '' ? [] : [{ door_id: doorId, door_name: 'Main', door_code: null, door_deleted: false }];
	const seeded: SandboxOrder = {
		orderId: order.orderId,
		status: order.status,
		createdAt: Date.parse(order.createdAt),
		modifiedAt: Date.parse(order.modifiedAt),
		exportState: 'none',
		failReasons: [],
		fields: {
			...headFields(catalogue, order, styles.get(order.lines[0]?.styleNumber ?? '')),
			order_doors: listOut(doors),
		},
		lines: order.lines.map((line) => lineFields(store, styles.get(line.styleNumber), line, doorId)),
	};
	recount(seeded);
	return seeded;
}

/** All orders of the catalogue by id. */
export function seedOrders(catalogue: Catalogue, store: StyleStore): Map<number, SandboxOrder> {
	const styles = new Map(catalogue.styles.map((style) => [style.styleNumber, style]));
	return new Map(catalogue.orders.map((order) => [order.orderId, seedOrder(catalogue, store, styles, order)]));
}
