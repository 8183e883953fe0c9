import { drafter, type Draft } from './draft';
import type { Address, Option, Order } from './model';
import { asRow, text, type Row } from './read';
import { Findings, refuse, rejectInput, subjectOf, type MapResult, type Ruled } from './result';
import { address } from './rules/address';
import { customerCode } from './rules/customerCode';
import { orderDate } from './rules/orderDate';
import { doorWarnings } from './rules/orderDoors';
import { orderLines } from './rules/orderLines';
import { orderReference } from './rules/orderReference';
import { orderStatus } from './rules/orderStatus';
import { orderTotals } from './rules/orderTotals';
import { warehouseMapper, type WarehouseMapper } from './rules/warehouseMap';
import type { MappingSettings } from './settings';

/** Maps JOOR's orders one by one; see `mapOrders` in engine.ts. */
export function mapOrderItems(orders: readonly unknown[], settings: MappingSettings): MapResult<Order> {
	const result: MapResult<Order> = { mapped: [], rejected: [] };
	const draftOf = drafter('orderToWms', settings);
	const mapWarehouse = warehouseMapper(settings.warehouseMap, settings.unmappedWarehouse, 'warehouse.name');
	for (const [index, item] of orders.entries()) {
		const draft = draftOf(item, index);
		// An override states the whole reference; the prefix belongs to JOOR's order id alone.
		const ownReference = settings.overrides?.[index]?.some(({ field }) => field === 'reference') ?? false;
		const made = mapOrder(item, draft, ownReference ? '' : settings.referencePrefix, settings, mapWarehouse);
		if (made.ok) result.mapped.push({ value: made.value, inputs: [index], warnings: made.warnings });
		else result.rejected.push(rejectInput(index, made.rejections, subjectOf('Order', text(asRow(item)?.order_id))));
	}
	return result;
}

function mapOrder(
	item: unknown,
	draft: Draft,
	prefix: string,
	settings: MappingSettings,
	mapWarehouse: WarehouseMapper,
): Ruled<Order> {
	const raw = asRow(item);
	if (!raw)
		return refuse(
			'',
			'not-an-order',
			'The item is not an order of JOOR: a record with order_id and line_items is needed.',
		);
	const status = orderStatus(raw.order_type);
	if (!status.ok) return status;
	const findings = new Findings();
	const read = (field: string) => text(draft.get(field));
	const option = (field: string): Option => ({ name: read(`${field}.name`), code: read(`${field}.code`) });
	const block = (name: string): Address => address((part) => draft.get(`${name}.${part}`));
	const day = (field: string, label: string) => findings.take(orderDate(label, draft.get(field))) ?? '';
	const lines =
		findings.take(orderLines(draft.get('lines'), { casepacks: settings.casepacks, skuPattern: settings.pattern })) ??
		[];
	const order: Order = {
		reference: findings.take(orderReference(draft.get('reference'), prefix)) ?? '',
		joorOrderId: read('joorOrderId'),
		joorModified: read('joorModified'),
		purchaseOrder: read('purchaseOrder'),
		orderDate: day('orderDate', 'order date'),
		shipStart: day('shipStart', 'start ship date'),
		shipEnd: day('shipEnd', 'complete ship date'),
		currency: read('currency').toUpperCase(),
		priceLabel: read('priceLabel'),
		customer: {
			code:
				findings.take(customerCode(draft.get('customer.code'), settings.requireCustomerCode, read('customer.name'))) ??
				'',
			name: read('customer.name'),
			contact: read('customer.contact'),
			email: read('customer.email'),
			phone: read('customer.phone'),
			groupName: read('customer.groupName'),
			groupCode: read('customer.groupCode'),
		},
		billing: block('billing'),
		shipping: block('shipping'),
		shipMethod: option('shipMethod'),
		paymentTerm: option('paymentTerm'),
		warehouse: findings.take(orderWarehouse(option('warehouse'), mapWarehouse)) ?? { name: '', code: '' },
		salesRep: option('salesRep'),
		comments: read('comments'),
		internalComments: read('internalComments'),
		lines,
		totals: { subtotal: 0, discount: 0, shipping: 0, tax: 0, total: 0, difference: 0 },
		raw,
	};
	// Sums of lines that were refused would only add noise to the reasons.
	if (findings.rejections.length === 0) order.totals = findings.take(totalsOf(draft, order)) ?? order.totals;
	findings.warnings.push(...orderWarnings(raw));
	return findings.finish(order);
}

function totalsOf(draft: Draft, order: Order): Ruled<Order['totals']> {
	return orderTotals(
		order.lines.map(({ total }) => total),
		{
			discount: draft.get('totals.discount'),
			discountPercent: draft.get('totals.discountPercent'),
			shipping: draft.get('totals.shipping'),
			tax: draft.get('totals.tax'),
			total: draft.get('totals.total'),
		},
	);
}

function orderWarehouse(warehouse: Option, mapWarehouse: WarehouseMapper): Ruled<Option> {
	const mapped = mapWarehouse([warehouse.name, warehouse.code].filter((name) => name !== ''));
	if (!mapped.ok) return mapped;
	const { name, mapped: isMapped } = mapped.value;
	return { ok: true, value: isMapped ? { name, code: '' } : warehouse, warnings: mapped.warnings };
}

function orderWarnings(raw: Row): string[] {
	return doorWarnings(raw.order_doors, raw.line_items);
}
