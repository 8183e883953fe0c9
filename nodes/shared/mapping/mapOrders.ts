import { drafter, type Draft, type Origins } from './draft';
import { explainer, type Seen } from './explain';
import type { Address, Option, Order } from './model';
import { pathNotes } from './pathNotes';
import { asRow, text, type Row } from './read';
import { Findings, refuse, rejectInput, subjectOf, type MapResult, type Ruled } from './result';
import { NO_ADDRESS, addressReader, type AddressBlock, type AddressReader } from './rules/orders/address';
import { customerCode } from './rules/orders/customerCode';
import { orderDate } from './rules/orders/orderDate';
import { doorWarnings } from './rules/orders/orderDoors';
import type { OrderLineOptions } from './rules/orders/orderLine';
import { orderLines } from './rules/orders/orderLines';
import { orderReference } from './rules/orders/orderReference';
import { orderStatus } from './rules/orders/orderStatus';
import { orderTotals } from './rules/orders/orderTotals';
import { valueMapper, type ValueMapper } from './rules/values/valueMaps';
import type { MappingSettings } from './settings';

/** What is made ready once for all orders of a run. */
interface OrderRules {
	mapper: ValueMapper;
	readAddress: AddressReader;
	lines: OrderLineOptions;
}

/**
 * Maps JOOR's orders one by one; see `mapOrders` in engine.ts. A `mapper` of the caller tells afterwards what no value
 * map named.
 */
export function mapOrderItems(
	orders: readonly unknown[],
	settings: MappingSettings,
	mapper: ValueMapper = valueMapper(settings),
	observe?: (seen: Seen) => void,
): MapResult<Order> {
	const notes = pathNotes('orderToWms', settings.sourcePaths, () => orders);
	const result: MapResult<Order> = { mapped: [], rejected: [], notes };
	const draftOf = drafter('orderToWms', settings);
	const explain = settings.explain ? explainer('orderToWms', settings.preset) : undefined;
	const { casepacks, sizeRuns, pattern } = settings;
	const rules: OrderRules = {
		mapper,
		readAddress: addressReader(mapper),
		lines: { casepacks, sizeRuns, skuPattern: pattern, mapper },
	};
	for (const [index, item] of orders.entries()) {
		const origins: Origins | undefined = explain || observe ? new Map() : undefined;
		const draft = draftOf(item, settings.overrides?.[index] ?? [], [item], origins);
		// An override states the whole reference; the prefix belongs to JOOR's order id alone.
		const ownReference = settings.overrides?.[index]?.some(({ field }) => field === 'reference') ?? false;
		const made = mapOrder(item, draft, ownReference ? '' : settings.referencePrefix, settings, rules);
		const subject = subjectOf('Order', text(asRow(item)?.order_id));
		const seen: Seen | undefined = origins && {
			inputs: [index],
			subject,
			draft,
			origins,
			item,
			fromSource: false,
			value: made.ok ? made.value : undefined,
			rejections: made.ok ? [] : made.rejections,
		};
		if (seen) observe?.(seen);
		if (!made.ok) {
			result.rejected.push(rejectInput(index, made.rejections, subject));
			continue;
		}
		const explained = seen && explain ? { explain: explain(seen) } : {};
		result.mapped.push({ value: made.value, inputs: [index], warnings: made.warnings, ...explained });
	}
	return result;
}

function mapOrder(
	item: unknown,
	draft: Draft,
	prefix: string,
	settings: MappingSettings,
	{ mapper, readAddress, lines: lineOptions }: OrderRules,
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
	const mapped = (kind: MappedOption): Option =>
		findings.take(mappedOption(kind, option(kind), mapper)) ?? { name: '', code: '' };
	const block = (name: AddressBlock): Address =>
		findings.take(readAddress(name, (part) => draft.get(`${name}.${part}`))) ?? NO_ADDRESS;
	const customer = read('customer.name');
	const day = (field: string, label: string) => findings.take(orderDate(label, draft.get(field))) ?? '';
	const lines = findings.take(orderLines(draft.get('lines'), lineOptions)) ?? [];
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
				findings.take(customerCode(draft.get('customer.code'), settings.requireCustomerCode, customer, mapper)) ?? '',
			name: customer,
			contact: read('customer.contact'),
			email: read('customer.email'),
			phone: read('customer.phone'),
			groupName: read('customer.groupName'),
			groupCode: read('customer.groupCode'),
		},
		billing: block('billing'),
		shipping: block('shipping'),
		shipMethod: mapped('shipMethod'),
		paymentTerm: mapped('paymentTerm'),
		warehouse: mapped('warehouse'),
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

type MappedOption = 'paymentTerm' | 'shipMethod' | 'warehouse';

/** An option by the WMS's word where its map has one; JOOR's code is not the WMS's, so it goes. */
function mappedOption(kind: MappedOption, option: Option, mapper: ValueMapper): Ruled<Option> {
	const ruled = mapper.map(kind, [option.name, option.code], `${kind}.name`);
	if (!ruled.ok || !ruled.value.mapped) return ruled.ok ? { ...ruled, value: option } : ruled;
	return { ...ruled, value: { name: ruled.value.value, code: '' } };
}

function orderWarnings(raw: Row): string[] {
	return doorWarnings(raw.order_doors, raw.line_items);
}
