import { order } from './mapping-support';
import { made, optionsFor } from './order-targets-support';

const LINES = [{ lineNumber: 1, sku: 'ALD100-001-M', upc: '800123456780' }];

describe('the example order as each system takes it', () => {
	it('Extensiv Integration Manager', () => {
		expect(made(order(), optionsFor('extensivIntegrationManager'))).toEqual({
			ok: true,
			warnings: [],
			value: {
				reference: 'JOOR-9001234',
				system: 'extensivIntegrationManager',
				lines: LINES,
				order: {
					cust_ref: 'JOOR-9001234',
					cust_po_no: 'PO-77',
					customer_id: 'C100',
					ship_company: 'Corner Shop',
					ship_first_name: 'Corner',
					ship_last_name: 'Shop',
					ship_address_1: '1 Main St',
					ship_city: 'Austin',
					ship_state: 'TX',
					ship_zip: '78701',
					ship_country: 'USA',
					ship_phone: '555-1',
					ship_e_mail: 'shop@corner.test',
					ship_is_billing: true,
					order_date: '2026-03-02',
					requested_ship_date: '2026-08-01',
					ship_code: 'UPSG',
					ship_code_description: 'UPS Ground',
					shipping_instructions: 'Please ring',
					sub_total: 960,
					order_discount: 0,
					sales_tax: 0,
					shipping_handling: 0,
					grand_total: 960,
					balance: 0,
					currency_code: 'USD',
					pay_type: 'Net 30',
					order_source: 'JOOR',
					location: 'Default',
					extra_fields: {
						joor_order_id: '9001234',
						joor_modified: '2026-03-03T09:00:00+00:00',
						cancel_date: '2026-08-31',
						price_label: 'Standard',
						sales_rep: 'Sample Rep',
					},
					items: [
						{
							line_no: 1,
							item: 'ALD100-001-M',
							quantity: 20,
							price: 48,
							discount: 0,
							extended_amount: 960,
							description: 'Alder Shirt Ink M',
						},
					],
				},
			},
		});
	});

	it('Extensiv 3PL Warehouse Manager, with the money in savedElements', () => {
		expect(made(order(), optionsFor('extensivWarehouseManager'))).toEqual({
			ok: true,
			warnings: [
				'Extensiv 3PL Warehouse Manager also needs customerIdentifier.id, facilityIdentifier.id (Default), billingCode, ' +
					'routingInfo.carrier (UPS Ground), routingInfo.mode (UPS Ground): set them by an override or a Set node.',
			],
			value: {
				reference: 'JOOR-9001234',
				system: 'extensivWarehouseManager',
				lines: LINES,
				order: {
					referenceNum: 'JOOR-9001234',
					poNum: 'PO-77',
					externalId: '9001234',
					notes: 'Please ring\nSales rep: Sample Rep\nPayment term in JOOR: Net 30',
					shippingNotes: 'UPS Ground',
					earliestShipDate: '2026-08-01',
					shipCancelDate: '2026-08-31',
					shipTo: {
						companyName: 'Corner Shop',
						name: 'Corner Shop',
						address1: '1 Main St',
						city: 'Austin',
						state: 'TX',
						zip: '78701',
						country: 'US',
						phoneNumber: '555-1',
						emailAddress: 'shop@corner.test',
					},
					soldTo: { sameAs: 0 },
					billTo: { sameAs: 0 },
					savedElements: [
						{ name: 'joorOrderId', value: '9001234' },
						{ name: 'currency', value: 'USD' },
						{ name: 'subtotal', value: '960.00' },
						{ name: 'discount', value: '0.00' },
						{ name: 'shipping', value: '0.00' },
						{ name: 'tax', value: '0.00' },
						{ name: 'total', value: '960.00' },
					],
					orderItems: [
						{
							itemIdentifier: { sku: 'ALD100-001-M' },
							qty: 20,
							savedElements: [
								{ name: 'unitPrice', value: '48.00' },
								{ name: 'lineTotal', value: '960.00' },
							],
						},
					],
				},
			},
		});
	});

	it('Extensiv Order Manager', () => {
		expect(made(order(), optionsFor('extensivOrderManager'))).toEqual({
			ok: true,
			warnings: ['Extensiv Order Manager also needs salesChannelId, status: set them by an override or a Set node.'],
			value: {
				reference: 'JOOR-9001234',
				system: 'extensivOrderManager',
				lines: LINES,
				order: {
					orderNumber: 'JOOR-9001234',
					customField1: 'PO-77',
					orderDate: '2026-03-02',
					customer: {
						customerId: 'C100',
						name: 'Sample Buyer',
						companyName: 'Corner Shop',
						emailAddresses: ['shop@corner.test'],
					},
					shipName: 'Corner Shop',
					shipCompany: 'Corner Shop',
					shipAddress1: '1 Main St',
					shipCity: 'Austin',
					shipState: 'TX',
					shipZipCode: '78701',
					shipCountry: 'USA',
					shipPhone: '555-1',
					shipEmail: 'shop@corner.test',
					orderTotal: { amount: 960, currency: 'USD' },
					warehouse: 'Default',
					shippingService: 'UPS Ground',
					internalNotes: [
						'JOOR order 9001234',
						'Start ship 2026-08-01',
						'Cancel after 2026-08-31',
						'Payment term in JOOR: Net 30',
						'Sales rep: Sample Rep',
						'JOOR total 960.00 USD',
						'Please ring',
					].join('\n'),
					orderItems: [
						{
							listingSku: 'ALD100-001-M',
							listingName: 'Alder Shirt Ink M',
							quantityOrdered: 20,
							unitPrice: { amount: 48, currency: 'USD' },
							discount: 0,
						},
					],
				},
			},
		});
	});

	it('Cin7 Core: header, lines and customer', () => {
		const place = {
			Line1: '1 Main St',
			City: 'Austin',
			State: 'TX',
			Postcode: '78701',
			Country: 'United States',
		};
		expect(made(order(), optionsFor('cin7Core'))).toEqual({
			ok: true,
			warnings: [
				'Cin7 Core also needs sale.CustomerID (C100), sale.TaxRule, sale.Carrier (UPS Ground), saleOrder.SaleID, ' +
					'saleOrder.Lines[].TaxRule; for the customer record AccountReceivable, RevenueAccount, TaxRule, ' +
					'AttributeSet (C100): set them by an override or a Set node.',
			],
			value: {
				reference: 'JOOR-9001234',
				system: 'cin7Core',
				lines: LINES,
				order: {
					sale: {
						Customer: 'Corner Shop',
						Contact: 'Sample Buyer',
						Email: 'shop@corner.test',
						Phone: '555-1',
						BillingAddress: place,
						ShippingAddress: { ...place, Company: 'Corner Shop', Contact: 'Corner Shop', ShipToOther: false },
						TaxInclusive: false,
						Terms: 'Net 30',
						Location: 'Default',
						SaleOrderDate: '2026-03-02T00:00:00Z',
						ShipBy: '2026-08-01T00:00:00Z',
						CustomerReference: 'PO-77',
						ExternalID: 'JOOR-9001234',
						ShippingNotes: 'UPS Ground',
						Note: 'JOOR order 9001234\nCancel after 2026-08-31\nSales rep: Sample Rep\nPlease ring',
						SkipQuote: true,
					},
					saleOrder: {
						Status: 'AUTHORISED',
						AutoPickPackShipMode: 'NOPICK',
						TotalBeforeTax: 960,
						Tax: 0,
						Total: 960,
						Lines: [
							{
								SKU: 'ALD100-001-M',
								Name: 'Alder Shirt Ink M',
								Quantity: 20,
								Price: 48,
								Discount: 0,
								Tax: 0,
								Total: 960,
								DropShip: false,
							},
						],
					},
				},
				customer: {
					Name: 'Corner Shop',
					Status: 'Active',
					Currency: 'USD',
					PaymentTerm: 'Net 30',
					AdditionalAttribute1: 'C100',
					Addresses: [
						{ ...place, Type: 'Billing', DefaultForType: true },
						{ ...place, Type: 'Shipping', DefaultForType: true },
					],
					Contacts: [
						{
							Name: 'Sample Buyer',
							Email: 'shop@corner.test',
							Phone: '555-1',
							Default: true,
							IncludeInEmail: false,
						},
					],
				},
			},
		});
	});

	it('ApparelMagic Cloud: order and customer', () => {
		const place = {
			address_1: '1 Main St',
			city: 'Austin',
			state: 'TX',
			postal_code: '78701',
			country: 'United States',
		};
		expect(made(order(), optionsFor('apparelMagic'))).toEqual({
			ok: true,
			warnings: [
				'ApparelMagic Cloud also needs customer_id (C100), warehouse_id (Default), division_id, ar_acct, ' +
					'terms_id (Net 30), currency_id (USD), order_items[].sku_id; for the customer record terms_id (Net 30), ' +
					'division_id, ar_acct, currency_id (USD): set them by an override or a Set node.',
			],
			value: {
				reference: 'JOOR-9001234',
				system: 'apparelMagic',
				lines: LINES,
				order: {
					joor_id: 'JOOR-9001234',
					customer_po: 'PO-77',
					date: '03/02/2026',
					date_start: '08/01/2026',
					date_due: '08/31/2026',
					name: 'Corner Shop',
					...place,
					ship_via: 'UPS Ground',
					notes: 'Please ring',
					private_notes: [
						'JOOR order 9001234',
						'Payment term in JOOR: Net 30',
						'Warehouse in JOOR: Default',
						'Sales rep: Sample Rep',
						'JOOR total 960.00 USD',
					].join('\n'),
					order_items: [{ style_number: 'ALD100', attr_2: 'Ink', size: 'M', qty: 20, unit_price: 48, amount: 960 }],
				},
				customer: {
					account_number: 'C100',
					customer_name: 'Corner Shop',
					first_name: 'Sample',
					last_name: 'Buyer',
					email: 'shop@corner.test',
					phone: '555-1',
					...place,
				},
			},
		});
	});

	it('NetSuite: order and customer', () => {
		const place = {
			addressee: 'Corner Shop',
			attention: 'Corner Shop',
			addr1: '1 Main St',
			city: 'Austin',
			state: 'TX',
			zip: '78701',
			addrPhone: '555-1',
			country: { id: 'US' },
		};
		expect(made(order(), optionsFor('netSuite'))).toEqual({
			ok: true,
			warnings: [
				'NetSuite also needs entity.id (C100), location.id (Default), currency.id (USD), shipMethod.id (UPS Ground), ' +
					'item.items[].item.id; for the customer record subsidiary.id: set them by an override or a Set node.',
			],
			value: {
				reference: 'JOOR-9001234',
				system: 'netSuite',
				lines: LINES,
				order: {
					externalId: 'JOOR-9001234',
					tranDate: '2026-03-02',
					shipDate: '2026-08-01',
					otherRefNum: 'PO-77',
					memo: [
						'JOOR order 9001234',
						'Cancel after 2026-08-31',
						'Ship method in JOOR: UPS Ground',
						'Payment term in JOOR: Net 30',
						'Warehouse in JOOR: Default',
						'Sales rep: Sample Rep',
						'JOOR total 960.00 USD',
						'Please ring',
					].join('\n'),
					shippingAddress: place,
					billingAddress: place,
					item: { items: [{ quantity: 20, rate: 48, amount: 960 }] },
				},
				customer: { externalId: 'C100', companyName: 'Corner Shop', isPerson: false, email: 'shop@corner.test' },
			},
		});
	});
});
