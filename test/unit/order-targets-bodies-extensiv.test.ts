import { order } from './mapping-support';
import { made, optionsFor } from './order-targets-support';

const LINES = [{ lineNumber: 1, sku: 'ALD100-001-M', upc: '800123456780' }];

describe('the example order as each system of Extensiv takes it', () => {
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
					'routingInfo.carrier (UPS Ground), routingInfo.mode (UPS Ground): set them in a Set node after this one.',
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
			warnings: ['Extensiv Order Manager also needs salesChannelId, status: set them in a Set node after this one.'],
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
});
