import { orderBody } from '../../nodes/shared/wms/extensivIntegrationManager/orderBody';
import { customerBody } from '../../nodes/shared/wms/cin7Core/customerBody';
import { saleHeader, saleLines } from '../../nodes/shared/wms/cin7Core/saleBody';
import { MappingSettingsError } from '../../nodes/shared/mapping/settingsError';
import { systemOrderMaker } from '../../nodes/shared/mapping/systemOrder';
import { line, order } from './mapping-support';
import { SYSTEMS, canonical, made, optionsFor, outcomeFor } from './order-targets-support';

const BILLING = {
	billing_name: 'Ann Ledger',
	billing_address_1: '1 Bank Ave',
	billing_city: 'Dallas',
	billing_region: 'TX',
	billing_postal_code: '75201',
	billing_country: 'Canada',
};
const MONEY = {
	order_discount: '20.00',
	order_shipping_total: '15.50',
	order_tax: '1.25',
	order_total: '956.75',
};

describe('an order in a system’s own form', () => {
	it('has the billing address on its own where it is another one', () => {
		const im = made(order(BILLING), optionsFor('extensivIntegrationManager')).value.order;
		expect(im).toMatchObject({
			ship_is_billing: false,
			ship_address_1: '1 Main St',
			cust_company: 'Corner Shop',
			cust_first_name: 'Ann',
			cust_last_name: 'Ledger',
			cust_address_1: '1 Bank Ave',
			cust_country: 'CAN',
		});
		const manager = made(order(BILLING), optionsFor('extensivWarehouseManager')).value.order;
		expect(manager.billTo).toEqual({
			companyName: 'Corner Shop',
			name: 'Ann Ledger',
			address1: '1 Bank Ave',
			city: 'Dallas',
			state: 'TX',
			zip: '75201',
			country: 'CA',
			phoneNumber: '555-1',
			emailAddress: 'shop@corner.test',
		});
	});

	it('ships to the billing address where JOOR has no shipping address, and mixes the two never', () => {
		const blank = {
			shipping_name: '',
			shipping_address_1: '',
			shipping_city: '',
			shipping_region: 'ZZ',
			shipping_postal_code: '',
		};
		const { value } = made(order({ ...BILLING, ...blank }), optionsFor('extensivWarehouseManager'));
		expect(value.order.shipTo).toMatchObject({ address1: '1 Bank Ave', city: 'Dallas', state: 'TX', country: 'CA' });
		expect(value.order.billTo).toEqual({ sameAs: 0 });
	});

	it('is refused where the system requires more of the address than the order has', () => {
		const blank = { shipping_address_1: '', shipping_city: '', shipping_postal_code: '' };
		const outcome = outcomeFor(order(blank), optionsFor('extensivIntegrationManager'));
		expect(outcome).toEqual({
			ok: false,
			rejections: [
				{
					field: 'shipping',
					reasonCode: 'missing-address',
					reason:
						'The shipping address of order JOOR-9001234 has no street, no city, which Extensiv Integration Manager ' +
						'needs. Complete the address in JOOR.',
					logId: '',
				},
			],
		});
	});

	it('takes carriers, terms and ids from value maps, and then needs them no more', () => {
		const maps = {
			valueMaps: [
				{ kind: 'shipMethod' as const, from: 'UPS Ground', to: '12' },
				{ kind: 'paymentTerm' as const, from: 'Net 30', to: '7' },
			],
			warehouseMap: [{ from: 'Default', to: '3' }],
		};
		const manager = made(order(), optionsFor('extensivWarehouseManager', maps));
		expect(manager.value.order).toMatchObject({ facilityIdentifier: { id: 3 }, routingInfo: { carrier: '12' } });
		expect(manager.warnings.join(' ')).not.toMatch(/facilityIdentifier|carrier/);
		const magic = made(order(), optionsFor('apparelMagic', maps));
		expect(magic.value.order).toMatchObject({ warehouse_id: '3', terms_id: '7' });
		expect(magic.value.customer).toMatchObject({ terms_id: '7' });
		expect(magic.warnings.join(' ')).not.toMatch(/warehouse_id|terms_id/);
		const suite = made(order(), optionsFor('netSuite', maps));
		expect(suite.value.order).toMatchObject({ location: { id: '3' }, shipMethod: { id: '12' } });
		const cin7 = made(order(), optionsFor('cin7Core', maps)).value.order;
		expect(cin7.sale).toMatchObject({ Carrier: '12', Terms: '7', Location: '3' });
	});

	it('takes no word for an id, and no value that the map does not know for the system’s', () => {
		const maps = {
			valueMaps: [{ kind: 'shipMethod' as const, from: 'FedEx', to: 'F' }],
			warehouseMap: [{ from: 'Default', to: 'Main' }],
		};
		const { value, warnings } = made(order(), optionsFor('extensivWarehouseManager', maps));
		expect(value.order).not.toHaveProperty('routingInfo');
		expect(value.order).not.toHaveProperty('facilityIdentifier');
		expect(warnings.join(' ')).toContain('facilityIdentifier.id (Main)');
	});

	it('leaves a SKU out that nobody knows, says on which lines, and keeps the UPC for looking it up', () => {
		const many = order({ line_items: Array.from({ length: 7 }, () => line()), order_total: '6720.00' });
		const { value, warnings } = made(many, optionsFor('extensivIntegrationManager', { skuPattern: '' }));
		expect(value.order.items).toHaveLength(7);
		expect((value.order.items as unknown[])[0]).not.toHaveProperty('item');
		expect(value.lines[0]).toEqual({ lineNumber: 1, sku: '', upc: '800123456780' });
		expect(warnings).toEqual([
			'The SKU is not known on line 1 (UPC 800123456780), 2 (UPC 800123456780), 3 (UPC 800123456780), ' +
				'4 (UPC 800123456780), 5 (UPC 800123456780) and 2 more, so items[].item is left out there: ' +
				'set the SKU Pattern, or look the SKU up by its UPC.',
		]);
	});

	it('gives NetSuite no external id that it would refuse, and asks for one', () => {
		const { value, warnings } = made(order({ customer_code: 'C 100/2' }), optionsFor('netSuite'));
		expect(value.customer).not.toHaveProperty('externalId');
		expect(warnings.join(' ')).toContain('for the customer record externalId (C 100/2)');
	});

	it('has ApparelMagic find an order without purchase order by its reference', () => {
		const { value } = made(order({ customer_purchase_order: '' }), optionsFor('apparelMagic'));
		expect(value.order.customer_po).toBe('JOOR-9001234');
	});

	it('leaves out of Cin7 Core’s customer an address without a country and a contact without a name', () => {
		const bare = {
			customer_buyer_name: '',
			shipping_name: '',
			shipping_country: '',
			shipping_country_iso_two: '',
			shipping_country_iso_three: '',
		};
		const { value } = made(order({ ...BILLING, ...bare, customer_name: '' }), optionsFor('cin7Core'));
		expect(value.customer).toMatchObject({ Addresses: [{ Type: 'Billing', Line1: '1 Bank Ave' }] });
		expect(value.customer).not.toHaveProperty('Contacts');
	});

	it('has no empty texts and no empty places in any system', () => {
		const bare = { order_comments: '', customer_purchase_order: '', shipping_address_2: '', date_ship_end: '' };
		for (const system of SYSTEMS) {
			const { value } = made(order(bare), optionsFor(system));
			expect(JSON.stringify([value.order, value.customer ?? {}])).not.toMatch(/""|null|:\{\}|undefined/);
		}
	});

	it('is the same each time and leaves the order as it was', () => {
		for (const system of SYSTEMS) {
			const options = optionsFor(system);
			const source = canonical(order({ ...BILLING, ...MONEY }), options).order;
			const before = JSON.stringify(source);
			const make = systemOrderMaker(options);
			expect(make(source)).toEqual(make(source));
			expect(JSON.stringify(source)).toBe(before);
		}
	});

	it('is not for sales channels: their presets are refused before any order', () => {
		expect(() => systemOrderMaker(optionsFor('shopify'))).toThrow(MappingSettingsError);
	});
});

describe('an order in a system’s own form and the one that WMS Order delivers', () => {
	const cases = [
		order(),
		order(BILLING),
		order(MONEY),
		order({ line_items: [line({ item_quantity: '3', item_price_extended: '100.00' })], order_total: '100.00' }),
	];
	const KNOWN = [{ sku: 'ALD100-001-M', id: '(known)', name: '', codes: [] }];

	it.each(cases)('are the same for Integration Manager (%#)', (joorOrder) => {
		const options = optionsFor('extensivIntegrationManager');
		const { body } = orderBody(canonical(joorOrder, options).order, KNOWN, {});
		expect(made(joorOrder, options).value.order).toEqual(body);
	});

	it.each(cases)('are the same for Cin7 Core, except for what the account gives (%#)', (joorOrder) => {
		const options = optionsFor('cin7Core');
		const source = canonical(joorOrder, options).order;
		const { value } = made(joorOrder, options);
		const { sale, saleOrder } = value.order as Record<string, Record<string, unknown>>;
		const settings = { accountReceivable: '610', revenueAccount: '200', taxRule: 'Tax Exempt' };

		const { CustomerID, TaxRule, ...header } = saleHeader(source, { id: 'c' }, settings, {
			location: 'Default',
			terms: 'Net 30',
		});
		expect([CustomerID, TaxRule]).toEqual(['c', 'Tax Exempt']);
		expect({ ...header, Customer: 'Corner Shop' }).toEqual(expect.objectContaining(withoutPlaces(sale)));
		expect(header).toMatchObject({ ShippingAddress: sale.ShippingAddress, BillingAddress: sale.BillingAddress });

		const { body } = saleLines(source, '', KNOWN, {}, {});
		const { Lines, AdditionalCharges = [], ...totals } = saleOrder;
		expect(body).toMatchObject(totals);
		expect(body.AdditionalCharges).toMatchObject(AdditionalCharges as object[]);
		expect(body.AdditionalCharges).toHaveLength((AdditionalCharges as object[]).length);
		expect(body.Lines).toMatchObject(Lines as object[]);

		expect(customerBody(source, settings, 'AdditionalAttribute1')).toMatchObject({
			...value.customer,
			Addresses: expect.any(Array),
		});
	});
});

function withoutPlaces({ BillingAddress, ShippingAddress, ...others }: Record<string, unknown>) {
	expect([BillingAddress, ShippingAddress]).not.toContain(undefined);
	return others;
}
