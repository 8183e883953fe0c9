import type { Direction } from './presets';

/** The target fields of each direction: what presets fill, what overrides may replace, in the words of the target. */

export interface MappingField {
	/** As presets and overrides name it. */
	name: string;
	/** As a person reads it. */
	label: string;
	/** False for what is built from the whole item and cannot be given as one value. */
	overridable: boolean;
	/** `variant`: a field of each colour and size; `key`: what items are grouped by; else of the mapped object. */
	level: 'item' | 'key' | 'variant';
	/** Where the field stands in the mapped object; '' when it is spread over several places. */
	output: string;
	/** What is checked and shaped, in words. */
	rule: string;
}

interface FieldFacts {
	rule?: string;
	output?: string;
	level?: MappingField['level'];
	overridable?: boolean;
}

const field = (name: string, label: string, { rule, output, level, overridable }: FieldFacts = {}): MappingField => ({
	name,
	label,
	overridable: overridable ?? true,
	level: level ?? 'item',
	output: output ?? name,
	rule: rule ?? 'text, trimmed',
});

const LINESHEET = 'deliveries[0]';

/** JOOR's style (joor-v2.md 5.3). */
export const PRODUCT_FIELDS: readonly MappingField[] = [
	field('style_name', 'Style Name', { rule: 'required; at most 100 characters' }),
	field('style_number', 'Style Number', { rule: 'required; at most 45 characters' }),
	field('style_identifier', 'Style Identifier', {
		rule: 'the style number when empty; at most 100 characters; split by colour makes one each',
	}),
	field('style_description', 'Style Description', { rule: 'HTML removed; cut at a word to 500 characters' }),
	field('style_country_origin', 'Country of Origin'),
	field('category', 'Category', { output: 'categories[].category_id', rule: "value map, then JOOR's own list" }),
	field('division', 'Division'),
	field('division_code', 'Division Code'),
	field('fabrication', 'Fabrication'),
	field('fabrication_code', 'Fabrication Code'),
	field('silhouette', 'Silhouette'),
	field('silhouette_code', 'Silhouette Code'),
	field('measurements', 'Measurements'),
	field('material', 'Material', { output: 'materials[0].material' }),
	field('source_of_materials', 'Source of Materials'),
	field('heel_height', 'Heel Height'),
	field('contains_fur', 'Contains Fur', { rule: 'true, 1, yes and y are yes' }),
	field('minimum', 'Minimum Quantity', { rule: 'whole number of units' }),
	field('made_to_order', 'Made to Order', { rule: 'true, 1, yes and y are yes' }),
	field('price_wholesale', 'Wholesale Price', {
		output: 'prices[0].price_wholesale',
		rule: 'required, above zero, two decimals',
	}),
	field('price_retail', 'Retail Price', {
		output: 'prices[0].price_retail',
		rule: 'two decimals; not below wholesale',
	}),
	field('price_label', 'Price Label', {
		output: 'prices[0].price_label',
		rule: 'price type of JOOR, letter by letter',
	}),
	field('price_currency', 'Currency', { output: 'prices[0].price_currency', rule: 'code of three letters' }),
	field('price_currency_retail', 'Retail Currency', {
		output: 'prices[0].price_currency_retail',
		rule: 'code of three letters; the currency when empty',
	}),
	field('linesheet', 'Linesheet', {
		output: 'deliveries[].delivery_name',
		rule: 'required; the first, or all by option; season and year when there is none',
	}),
	field('linesheet_code', 'Linesheet Code', { output: `${LINESHEET}.delivery_code` }),
	field('season', 'Season', {
		output: `${LINESHEET}.season_name`,
		rule: 'Fall 2026, FW26, 26AW ...; not used beside a linesheet',
	}),
	field('date_delivery_start', 'Start Ship Date', { output: `${LINESHEET}.date_delivery_start`, rule: 'YYYY-MM-DD' }),
	field('date_delivery_end', 'Complete Ship Date', {
		output: `${LINESHEET}.date_delivery_end`,
		rule: 'YYYY-MM-DD, not before the start',
	}),
	field('date_cancel', 'Cancel Date', { output: `${LINESHEET}.date_cancel`, rule: 'YYYY-MM-DD' }),
	field('public', 'Visible to All Connections', { output: `${LINESHEET}.public`, rule: '1 or 0' }),
	field('style_display_order', 'Display Order in the Linesheet', {
		output: `${LINESHEET}.style_display_order`,
		rule: 'whole number',
	}),
	field('style_comments', 'Linesheet Comments', { output: `${LINESHEET}.style_comments` }),
	field('color_exclusions', 'Excluded Colors', {
		output: `${LINESHEET}.color_exclusions[].color_name`,
		rule: 'names or codes of colours of the style, with semicolons between them; on all its linesheets',
	}),
	field('delivery_overwrite', 'Linesheet Handling', { rule: '1, 2, 3 or 4' }),
	field('tags', 'Tags', { rule: 'each text is group, name, value and code' }),
	field('product_type_tag', 'Product Type Tag', { output: '', rule: 'one of the tags' }),
	field('supplier_code_tag', 'Supplier Code Tag', { output: '', rule: 'one of the tags' }),
	field('images', 'Images', { output: 'images[].image', rule: 'public web addresses' }),
	field('variants', 'Variants', { overridable: false, output: 'skus', rule: 'colours, sizes and SKUs' }),
	field('style_key', 'Style Key', { level: 'key', output: '', rule: 'rows with the same key are one style' }),
	field('sku', 'SKU', { level: 'variant', output: '' }),
	field('upc', 'UPC', { level: 'variant', output: 'skus[].upc', rule: 'digits; check digit; on one SKU only' }),
	field('color_name', 'Color Name', { level: 'variant', output: 'colors[].color_name', rule: 'one code per name' }),
	field('color_code', 'Color Code', { level: 'variant', output: 'colors[].color_code', rule: 'the name when empty' }),
	field('color_hex', 'Color Hex', { level: 'variant', output: 'colors[].color_hex', rule: '# and six digits' }),
	field('color_minimum', 'Color Minimum Quantity', {
		level: 'variant',
		output: 'colors[].minimum',
		rule: 'whole number of units',
	}),
	field('size_name', 'Size Name', { level: 'variant', output: 'sizes[].size_name', rule: 'cleaned, in ladder order' }),
	field('size_code', 'Size Code', { level: 'variant', output: 'sizes[].size_code', rule: 'the name when empty' }),
	field('size_description', 'Size Description', { level: 'variant', output: 'sizes[].size_description' }),
	field('color_image', 'Color Image', {
		level: 'variant',
		output: 'colors[].color_image',
		rule: 'one public web address per colour',
	}),
];

/** JOOR's stock row (joor-v2.md 10.2). */
export const STOCK_FIELDS: readonly MappingField[] = [
	field('warehouse', 'Warehouse', { rule: 'warehouse map; the Default Warehouse when empty' }),
	field('upc', 'UPC', { rule: 'digits; check digit; needed unless matched by style' }),
	field('sku', 'SKU', { overridable: false, output: '' }),
	field('style_number', 'Style Number', { rule: 'of the SKU pattern when empty' }),
	field('style_identifier', 'Style Identifier', { rule: 'the style number when empty' }),
	field('color_code', 'Color Code', { rule: 'of the SKU pattern when empty; value map' }),
	field('size', 'Size', { rule: 'of the SKU pattern when empty; value map' }),
	field('inventory', 'Inventory', {
		rule: 'whole units of all levels, less the safety stock; below the minimum level 0',
	}),
	field('inventory_date', 'Inventory Date', { rule: 'YYYY-MM-DD; immediate when empty' }),
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

const ADDRESS_RULES: Readonly<Record<string, string>> = {
	country: 'value map; a name or a code of two or three letters',
	countryIso2: 'of the country when empty',
	countryIso3: 'of the country when empty',
};

const addressFields = (block: string, label: string) =>
	ADDRESS_PARTS.map(([part, name]) => field(`${block}.${part}`, `${label} ${name}`, { rule: ADDRESS_RULES[part] }));

/** The canonical order (model.ts). */
export const ORDER_FIELDS: readonly MappingField[] = [
	field('reference', 'Reference', { rule: 'the prefix before the order ID' }),
	field('joorOrderId', 'JOOR Order ID', { overridable: false }),
	field('joorModified', 'JOOR Modified', { overridable: false }),
	field('purchaseOrder', 'Purchase Order'),
	field('orderDate', 'Order Date', { rule: 'the day, YYYY-MM-DD' }),
	field('shipStart', 'Start Ship Date', { rule: 'the day, YYYY-MM-DD' }),
	field('shipEnd', 'Complete Ship Date', { rule: 'the day, YYYY-MM-DD' }),
	field('currency', 'Currency', { rule: 'in capitals' }),
	field('priceLabel', 'Price Label'),
	field('customer.code', 'Customer Code', { rule: 'required by option; value map' }),
	field('customer.name', 'Customer Name'),
	field('customer.contact', 'Customer Contact'),
	field('customer.email', 'Customer Email'),
	field('customer.phone', 'Customer Phone'),
	field('customer.groupName', 'Customer Group Name'),
	field('customer.groupCode', 'Customer Group Code'),
	...addressFields('billing', 'Billing'),
	...addressFields('shipping', 'Shipping'),
	field('shipMethod.name', 'Ship Method Name', { rule: 'value map' }),
	field('shipMethod.code', 'Ship Method Code', { rule: 'empty where the value map gives the name' }),
	field('paymentTerm.name', 'Payment Term Name', { rule: 'value map' }),
	field('paymentTerm.code', 'Payment Term Code', { rule: 'empty where the value map gives the name' }),
	field('warehouse.name', 'Warehouse Name', { rule: 'warehouse map' }),
	field('warehouse.code', 'Warehouse Code', { rule: 'empty where the warehouse map gives the name' }),
	field('salesRep.name', 'Sales Rep Name'),
	field('salesRep.code', 'Sales Rep Code'),
	field('comments', 'Comments'),
	field('internalComments', 'Internal Comments'),
	field('lines', 'Lines', { overridable: false, rule: 'one per style, colour and size' }),
	field('totals.discount', 'Order Discount', { overridable: false, rule: 'to the cent' }),
	field('totals.discountPercent', 'Order Discount Percent', { overridable: false, output: '' }),
	field('totals.shipping', 'Shipping Total', { overridable: false, rule: 'to the cent' }),
	field('totals.tax', 'Tax Total', { overridable: false, rule: 'to the cent' }),
	field('totals.total', 'Order Total', { overridable: false, rule: 'to the cent' }),
];

/** The target fields of a direction. */
export const FIELDS: Record<Direction, readonly MappingField[]> = {
	productToJoor: PRODUCT_FIELDS,
	stockToJoor: STOCK_FIELDS,
	orderToWms: ORDER_FIELDS,
};
