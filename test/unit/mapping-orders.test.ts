import { mapOrders } from '../../nodes/shared/mapping/engine';
import type { OrderOptions, Override } from '../../nodes/shared/mapping/options';
import { line, order } from './mapping-support';

const preset = 'extensivIntegrationManager' as const;
type Json = Record<string, unknown>;

function map(change: Json = {}, options: Partial<OrderOptions> = {}, overrides: Override[] = []) {
	const result = mapOrders([order(change)], { preset, overrides: [overrides], ...options });
	expect(result.mapped.length + result.rejected.length).toBe(1);
	return result;
}

function made(...given: Parameters<typeof map>) {
	const { mapped, rejected } = map(...given);
	expect(rejected).toEqual([]);
	return mapped[0].value;
}

const warnings = (...given: Parameters<typeof map>) => map(...given).mapped[0].warnings.join('\n');
const rejection = (...given: Parameters<typeof map>) => map(...given).rejected[0];
const lines = (...changes: Json[]) => ({ line_items: changes.map(line) });

describe('a JOOR order mapped for the warehouse', () => {
	it('has key, customer, addresses, dates and terms where the model wants them', () => {
		const { raw, lines: orderLines, ...rest } = made();
		expect(raw.order_id).toBe(9001234);
		expect(orderLines).toHaveLength(1);
		expect(rest).toMatchObject({
			reference: 'JOOR-9001234',
			joorOrderId: '9001234',
			joorModified: '2026-03-03T09:00:00+00:00',
			purchaseOrder: 'PO-77',
			orderDate: '2026-03-02',
			shipStart: '2026-08-01',
			shipEnd: '2026-08-31',
			currency: 'USD',
			priceLabel: 'Standard',
			customer: {
				code: 'C100',
				name: 'Corner Shop',
				contact: 'Sample Buyer',
				email: 'shop@corner.test',
				phone: '555-1',
			},
			shipping: { code: 'S1', address1: '1 Main St', company: 'Corner Shop', countryIso2: 'US', countryIso3: 'USA' },
			billing: { code: 'B1', email: '', country: 'usa', countryIso2: 'US', countryIso3: 'USA' },
			shipMethod: { name: 'UPS Ground', code: 'UPSG' },
			paymentTerm: { name: 'Net 30', code: 'N30' },
			warehouse: { name: 'Default', code: '' },
			salesRep: { name: 'Sample Rep', code: 'SR' },
			comments: 'Please ring',
			totals: { subtotal: 960, discount: 0, shipping: 0, tax: 0, total: 960, difference: 0 },
		});
		expect(warnings()).toBe('');
	});

	it('has its lines with numbers, codes and money', () => {
		const { raw, ...first } = made().lines[0];
		expect(raw.item_style_id).toBe(70001);
		expect(first).toEqual({
			lineNumber: 1,
			sku: '',
			upc: '800123456780',
			styleNumber: 'ALD100',
			styleIdentifier: 'ALD100',
			styleName: 'Alder Shirt',
			colorName: 'Ink',
			colorCode: '001',
			sizeName: 'M',
			sizeCode: 'M',
			quantity: 20,
			unitPrice: 48,
			total: 960,
			comment: '',
		});
	});

	it('is read with numbers for texts and texts for lists', () => {
		const numbers = {
			order_total: 960,
			order_doors: '',
			line_items: [line({ item_quantity: 20, item_price: 48, item_price_extended: 960 })],
		};
		expect(made(numbers).totals.difference).toBe(0);
		const single = { line_items: line() };
		expect(made(single).lines).toHaveLength(1);
	});

	it('is rejected without an order ID, when cancelled, and without lines', () => {
		expect(rejection({ order_id: '' }).reasonCode).toBe('missing-order-id');
		expect(rejection({ order_type: '0' }).reasonCode).toBe('order-cancelled');
		expect(rejection({ order_type: 0 }).reasonCode).toBe('order-cancelled');
		expect(rejection({ line_items: '' }).reasonCode).toBe('no-lines');
		for (const status of ['1', '3', '4', '5', '6', '', undefined])
			expect(made({ order_type: status }).reference).not.toBe('');
	});

	it('is rejected without a customer code, unless none is required', () => {
		const missing = rejection({ customer_code: '  ' });
		expect(missing).toMatchObject({ reasonCode: 'missing-customer-code', field: 'customer.code' });
		expect(missing.reason).toContain('Corner Shop');
		expect(made({ customer_code: '' }, { requireCustomerCode: false }).customer.code).toBe('');
	});

	it('leaves out a date that is none, with a warning', () => {
		expect(made({ date_ship_end: '0000-00-00' }).shipEnd).toBe('');
		expect(warnings({ date_ship_end: '0000-00-00' })).toContain('0000-00-00');
		expect(made({ date_created: '' }).orderDate).toBe('2026-03-03');
	});

	it('warns of deleted doors and of lines for several doors', () => {
		const doors = [
			{ door_id: 5, door_name: 'Downtown', door_deleted: true },
			{ door_id: 6, door_name: 'Airport', door_deleted: false },
		];
		const both = { order_doors: doors, order_total: '1920', ...lines({}, { item_door_id: '6' }) };
		expect(warnings(both)).toMatch(/"Downtown".*deleted.*\n.*2 doors \(Downtown, Airport\)/);
	});

	it('takes overrides for any part', () => {
		const overrides = [
			{ field: 'reference', value: 'WEB-1' },
			{ field: 'customer.code', value: 'X1' },
			{ field: 'shipping.countryIso2', value: 'ca' },
			{ field: 'shipMethod.code', value: '' },
			{ field: 'warehouse.name', value: 'West' },
		];
		expect(made({ customer_code: '' }, {}, overrides)).toMatchObject({
			reference: 'WEB-1',
			joorOrderId: '9001234',
			customer: { code: 'X1' },
			shipping: { countryIso2: 'CA' },
			shipMethod: { name: 'UPS Ground', code: '' },
			warehouse: { name: 'West' },
		});
	});

	it('has the prefix of the option', () => {
		expect(made({}, { referencePrefix: 'J' }).reference).toBe('J9001234');
	});
});

describe('quantities', () => {
	it('leave out lines with 0 and say so', () => {
		const change = lines({ item_quantity: '0', item_price_extended: '0' }, {});
		expect(made(change).lines.map(({ lineNumber }) => lineNumber)).toEqual([2]);
		expect(warnings(change)).toContain('Line 1 (ALD100, Ink, M)');
		expect(rejection(lines({ item_quantity: 0 })).reasonCode).toBe('no-lines');
	});

	it.each(['-1', '1.5', '', 'two', '1e400'])('of %p reject the order and name the line', (quantity) => {
		const bad = rejection(lines({}, { item_quantity: quantity }));
		expect(bad.reasonCode).toBe('bad-quantity');
		expect(bad.reason).toContain('Line 2 (ALD100, Ink, M)');
	});

	it('of casepacks are held, or multiplied with the money kept', () => {
		const pack = { item_multiplier: '6', item_quantity: '2', item_price: '288.00', item_price_extended: '576.00' };
		expect(rejection(lines(pack)).reasonCode).toBe('casepack');
		const [perPack] = made({ order_total: 576, ...lines(pack) }, { casepacks: 'multiply' }).lines;
		expect(perPack).toMatchObject({ quantity: 12, unitPrice: 48, total: 576 });
		const [perUnit] = made(lines({ ...pack, item_price: '48.00' }), { casepacks: 'multiply' }).lines;
		expect(perUnit).toMatchObject({ quantity: 12, unitPrice: 48, total: 576 });
		expect(rejection(lines({ item_multiplier: 'six' }), { casepacks: 'multiply' }).reasonCode).toBe('casepack');
	});
});

describe('SKUs of lines', () => {
	it('are left to the UPC, or put together by the pattern', () => {
		expect(made({}, { skuPattern: '{style}-{color}-{size}' }).lines[0].sku).toBe('ALD100-001-M');
		expect(made(lines({ item_upc: '' }), { skuPattern: '{style}-{color}-{size}' }).lines[0].upc).toBe('');
	});

	it('reject the order when there is neither', () => {
		const bare = rejection(lines({}, { item_upc: '' }));
		expect(bare.reasonCode).toBe('line-without-upc');
		expect(bare.reason).toContain('Line 2');
		const lacking = lines({ item_upc: '', item_color: '', item_color_code: '' });
		expect(rejection(lacking, { skuPattern: '{style}-{color}-{size}' }).reasonCode).toBe('line-without-upc');
	});
});

describe('money', () => {
	it('adds the adjustment to the price', () => {
		const adjusted = lines({ item_price_adjustment: '-4.50', item_price_extended: '' });
		expect(made({ order_total: '870', ...adjusted }).lines[0]).toMatchObject({ unitPrice: 43.5, total: 870 });
	});

	it("takes the reading of the price that gives JOOR's own line total", () => {
		const included = lines({ item_price: '43.50', item_price_adjustment: '-4.50', item_price_extended: '870.00' });
		expect(made({ order_total: '870', ...included }).lines[0]).toMatchObject({ unitPrice: 43.5, total: 870 });
		expect(warnings({ order_total: '870', ...included })).toBe('');
	});

	it("keeps JOOR's line total and warns when no reading gives it", () => {
		const odd = lines({ item_price_extended: '950.00' });
		expect(made(odd).lines[0].total).toBe(950);
		expect(warnings(odd)).toMatch(/960\.00.*950\.00/);
	});

	it('falls back on the original price and on the line total', () => {
		expect(made(lines({ item_price: '' })).lines[0].unitPrice).toBe(48);
		expect(made(lines({ item_price: '', item_unit_price: '' })).lines[0].unitPrice).toBe(48);
		const none = rejection(lines({ item_price: '', item_unit_price: '', item_price_extended: '' }));
		expect(none.reasonCode).toBe('missing-line-price');
	});

	it('adds up discount, shipping and total to the cent', () => {
		const change = { order_discount: '-96.00', order_shipping_total: '12.34', order_total: '876.34' };
		expect(made(change).totals).toEqual({
			subtotal: 960,
			discount: 96,
			shipping: 12.34,
			tax: 0,
			total: 876.34,
			difference: 0,
		});
		const percent = { order_discount: '0.00', order_discount_percent: '10', order_total: '864.00' };
		expect(made(percent).totals).toMatchObject({ discount: 96, difference: 0 });
	});

	it('reports a difference and never hides it', () => {
		expect(made({ order_total: '900.00' }).totals).toMatchObject({ total: 900, difference: -60 });
		expect(warnings({ order_total: '900.00' })).toMatch(/900\.00.*960\.00.*-60\.00/);
		expect(warnings({ order_total: '' })).toContain('no order total');
	});
});

describe('the warehouse of an order', () => {
	const warehouseMap = [{ from: 'Default', to: 'Main Warehouse' }];

	it('is renamed by the map, by name or by code', () => {
		expect(made({}, { warehouseMap }).warehouse).toEqual({ name: 'Main Warehouse', code: '' });
		const byCode = made({ warehouse_name: 'NJ', warehouse_code: 'W1' }, { warehouseMap: [{ from: 'W1', to: 'East' }] });
		expect(byCode.warehouse).toEqual({ name: 'East', code: '' });
	});

	it('passes through, or rejects the order, when it is not in the map', () => {
		expect(made({ warehouse_name: 'NJ', warehouse_code: 'W1' }, { warehouseMap }).warehouse).toEqual({
			name: 'NJ',
			code: 'W1',
		});
		const strict = rejection({ warehouse_name: 'NJ' }, { warehouseMap, unmappedWarehouse: 'reject' });
		expect(strict).toMatchObject({ reasonCode: 'unmapped-warehouse', field: 'warehouse.name' });
		expect(made({ warehouse_name: '' }, { warehouseMap, unmappedWarehouse: 'reject' }).warehouse.name).toBe('');
	});
});
