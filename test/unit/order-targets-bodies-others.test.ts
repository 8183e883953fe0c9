import { order } from './mapping-support';
import { made, optionsFor } from './order-targets-support';

const LINES = [{ lineNumber: 1, sku: 'ALD100-001-M', upc: '800123456780' }];

describe('the example order as Cin7 Core, ApparelMagic and NetSuite take it', () => {
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
					'AttributeSet (C100): set them in a Set node after this one.',
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
					'division_id, ar_acct, currency_id (USD): set them in a Set node after this one.',
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
					order_items: [{ style_number: 'ALD100', attr_2: '001', size: 'M', qty: 20, unit_price: 48, amount: 960 }],
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
					'item.items[].item.id; for the customer record subsidiary.id: set them in a Set node after this one.',
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
