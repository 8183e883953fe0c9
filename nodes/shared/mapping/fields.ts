/** The target fields of each direction: what presets fill, what overrides may replace, in the words of the target. */

export interface MappingField {
	/** As presets and overrides name it. */
	name: string;
	/** As a person reads it. */
	label: string;
	/** False for what is built from the whole item and cannot be given as one value. */
	overridable: boolean;
}

const field = (name: string, label: string, overridable = true): MappingField => ({ name, label, overridable });

/** JOOR's style (joor-v2.md 5.3). */
export const PRODUCT_FIELDS: readonly MappingField[] = [
	field('style_name', 'Style Name'),
	field('style_number', 'Style Number'),
	field('style_identifier', 'Style Identifier'),
	field('style_description', 'Style Description'),
	field('style_country_origin', 'Country of Origin'),
	field('category', 'Category'),
	field('division', 'Division'),
	field('division_code', 'Division Code'),
	field('fabrication', 'Fabrication'),
	field('silhouette', 'Silhouette'),
	field('measurements', 'Measurements'),
	field('material', 'Material'),
	field('minimum', 'Minimum Quantity'),
	field('made_to_order', 'Made to Order'),
	field('price_wholesale', 'Wholesale Price'),
	field('price_retail', 'Retail Price'),
	field('price_label', 'Price Label'),
	field('price_currency', 'Currency'),
	field('price_currency_retail', 'Retail Currency'),
	field('linesheet', 'Linesheet'),
	field('linesheet_code', 'Linesheet Code'),
	field('season', 'Season'),
	field('date_delivery_start', 'Start Ship Date'),
	field('date_delivery_end', 'Complete Ship Date'),
	field('date_cancel', 'Cancel Date'),
	field('public', 'Visible to All Connections'),
	field('delivery_overwrite', 'Linesheet Handling'),
	field('tags', 'Tags'),
	field('product_type_tag', 'Product Type Tag'),
	field('supplier_code_tag', 'Supplier Code Tag'),
	field('images', 'Images'),
	field('variants', 'Variants', false),
];

/** JOOR's stock row (joor-v2.md 10.2). */
export const STOCK_FIELDS: readonly MappingField[] = [
	field('warehouse', 'Warehouse'),
	field('upc', 'UPC'),
	field('sku', 'SKU', false),
	field('style_number', 'Style Number'),
	field('style_identifier', 'Style Identifier'),
	field('color_code', 'Color Code'),
	field('size', 'Size'),
	field('inventory', 'Inventory'),
	field('inventory_date', 'Inventory Date'),
];

const ADDRESS_PARTS: ReadonlyArray<[string, string]> = [
	['code', 'Code'],
	['name', 'Name'],
	['company', 'Company'],
	['phone', 'Phone'],
	['email', 'Email'],
	['address1', 'Address 1'],
	['address2', 'Address 2'],
	['city', 'City'],
	['region', 'Region'],
	['postalCode', 'Postal Code'],
	['country', 'Country'],
	['countryIso2', 'Country ISO 2'],
	['countryIso3', 'Country ISO 3'],
];

const addressFields = (block: string, label: string) =>
	ADDRESS_PARTS.map(([part, name]) => field(`${block}.${part}`, `${label} ${name}`));

/** The canonical order (model.ts). */
export const ORDER_FIELDS: readonly MappingField[] = [
	field('reference', 'Reference'),
	field('joorOrderId', 'JOOR Order ID', false),
	field('joorModified', 'JOOR Modified', false),
	field('purchaseOrder', 'Purchase Order'),
	field('orderDate', 'Order Date'),
	field('shipStart', 'Start Ship Date'),
	field('shipEnd', 'Complete Ship Date'),
	field('currency', 'Currency'),
	field('priceLabel', 'Price Label'),
	field('customer.code', 'Customer Code'),
	field('customer.name', 'Customer Name'),
	field('customer.contact', 'Customer Contact'),
	field('customer.email', 'Customer Email'),
	field('customer.phone', 'Customer Phone'),
	field('customer.groupName', 'Customer Group Name'),
	field('customer.groupCode', 'Customer Group Code'),
	...addressFields('billing', 'Billing'),
	...addressFields('shipping', 'Shipping'),
	field('shipMethod.name', 'Ship Method Name'),
	field('shipMethod.code', 'Ship Method Code'),
	field('paymentTerm.name', 'Payment Term Name'),
	field('paymentTerm.code', 'Payment Term Code'),
	field('warehouse.name', 'Warehouse Name'),
	field('warehouse.code', 'Warehouse Code'),
	field('salesRep.name', 'Sales Rep Name'),
	field('salesRep.code', 'Sales Rep Code'),
	field('comments', 'Comments'),
	field('internalComments', 'Internal Comments'),
	field('lines', 'Lines', false),
	field('totals.discount', 'Order Discount', false),
	field('totals.discountPercent', 'Order Discount Percent', false),
	field('totals.shipping', 'Shipping Total', false),
	field('totals.tax', 'Tax Total', false),
	field('totals.total', 'Order Total', false),
];
