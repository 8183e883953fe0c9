import type { Product, StockLevel, Variant } from '../../nodes/shared/mapping/model';

type Json = Record<string, unknown>;

export function variant(change: Partial<Variant> = {}): Variant {
	return {
		sku: 'ALD100-INK-M',
		upc: '800123456780',
		color: { name: 'Ink', code: '001' },
		size: { name: 'M', code: 'M' },
		images: ['https://img.example/ink.jpg'],
		attributes: {},
		active: true,
		raw: {},
		...change,
	};
}

export function product(change: Partial<Product> = {}): Product {
	return {
		system: 'cin7Core',
		sourceId: '1',
		styleNumber: 'ALD100',
		name: 'Alder Shirt',
		description: 'Boxy cotton shirt',
		shortDescription: '',
		productType: 'Shirts',
		supplierCode: 'MILL-9',
		brand: 'Alder',
		category: 'Womens > Apparel > Tops',
		tags: ['Core'],
		season: { name: 'Fall', year: '2026', code: 'F26' },
		linesheets: ['Fall 26 Main'],
		prices: [{ label: '', currency: '', wholesale: 48, retail: 110 }],
		images: ['https://img.example/ald100.jpg'],
		countryOfOrigin: 'IT',
		attributes: {},
		active: true,
		updatedAt: '2026-03-01T00:00:00.000Z',
		variants: [variant()],
		raw: {},
		...change,
	};
}

export function level(change: Partial<StockLevel> = {}): StockLevel {
	return {
		system: 'cin7Core',
		sku: 'ALD100-INK-M',
		upc: '800123456780',
		warehouse: 'East',
		warehouseId: '1',
		onHand: 50,
		allocated: 10,
		available: 40,
		updatedAt: '',
		raw: {},
		...change,
	};
}

export function line(change: Json = {}): Json {
	return {
		item_name: 'Alder Shirt',
		item_number: 'ALD100',
		item_style_id: 70001,
		item_style_identifier: 'ALD100',
		item_color: 'Ink',
		item_color_code: '001',
		item_size: 'M',
		item_size_code: 'M',
		item_upc: '800123456780',
		item_price: '48.00',
		item_unit_price: '48.00',
		item_price_adjustment: '0.00',
		item_quantity: '20',
		item_multiplier: '1',
		item_price_extended: '960.00',
		item_comment: '',
		item_color_comment: '',
		item_door_id: 5,
		style_tags: '',
		...change,
	};
}

/** The example of joor-v2.md 11.5. */
export function order(change: Json = {}): Json {
	return {
		order_id: 9001234,
		order_type: '4',
		order_currency: 'USD',
		order_currency_name: 'Standard',
		order_discount: '0.00',
		order_discount_percent: '0.00',
		order_shipping_total: '0.00',
		order_total: '960.00',
		order_comments: 'Please ring',
		order_internal_comments: '',
		date_created: '2026-03-02T15:04:05+00:00',
		date_approved: '2026-03-03T09:00:00+00:00',
		date_modified: '2026-03-03T09:00:00+00:00',
		date_ship_start: '2026-08-01',
		date_ship_end: '2026-08-31',
		sales_representative: 'Sample Rep',
		sales_representative_code: 'SR',
		customer_name: 'Corner Shop',
		customer_code: ' C100 ',
		customer_buyer_name: 'Sample Buyer',
		customer_purchase_order: 'PO-77',
		shipping_code: ' S1 ',
		shipping_name: 'Corner Shop',
		shipping_email: 'shop@corner.test',
		shipping_address_1: '1 Main St',
		shipping_city: 'Austin',
		shipping_region: 'TX',
		shipping_postal_code: '78701',
		shipping_country: 'United States',
		shipping_country_iso_two: 'US',
		shipping_country_iso_three: 'USA',
		shipping_method_name: 'UPS Ground',
		shipping_method_code: 'UPSG',
		billing_code: 'B1',
		billing_name: 'Corner Shop',
		billing_phone: '555-1',
		billing_country: 'usa',
		payment_method_name: 'Net 30',
		payment_method_code: 'N30',
		warehouse_name: 'Default',
		warehouse_code: '',
		order_divisions: '',
		order_doors: [{ door_id: 5, door_name: 'Downtown', door_code: null, door_deleted: false }],
		line_items: [line()],
		...change,
	};
}

/** Input positions that a result accounts for, in order. */
export function accounted(result: {
	mapped: Array<{ inputs: number[] }>;
	rejected: Array<{ input: number }>;
}): number[] {
	const all = [...result.mapped.flatMap(({ inputs }) => inputs), ...result.rejected.map(({ input }) => input)];
	return all.sort((one, two) => one - two);
}
