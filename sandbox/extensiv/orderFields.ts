/** The order fields of wms-systems.md 1.7, by the type that its samples show. */
export const ORDER_FIELDS: Record<string, 'text' | 'number' | 'flag' | 'date' | 'object' | 'items'> = {
	items: 'items',
	extra_fields: 'object',
	ship_is_billing: 'flag',
};

const addressParts = ['company', 'title', 'first_name', 'last_name', 'address_1', 'address_2', 'address_3'];
const contactParts = ['city', 'state', 'zip', 'country', 'phone', 'e_mail'];
for (const part of [...addressParts, ...contactParts]) {
	ORDER_FIELDS[`ship_${part}`] = 'text';
	ORDER_FIELDS[`cust_${part}`] = 'text';
}

const texts =
	'cust_ref cust_po_no ship_address_type customer_id ship_code ship_code_description carrier ship_account_no ' +
	'shipping_instructions currency_code pay_type promo_code order_source location gift_message ' +
	'custom_field_1 custom_field_2 custom_field_3 custom_field_4 custom_field_5';
for (const name of texts.split(' ')) ORDER_FIELDS[name] = 'text';

export const MONEY_FIELDS = ['sub_total', 'order_discount', 'sales_tax', 'shipping_handling', 'grand_total', 'balance'];
for (const name of MONEY_FIELDS) ORDER_FIELDS[name] = 'number';

for (const name of ['order_date', 'requested_ship_date', 'expected_delivery_date', 'cancel_date', 'latest_ship_date']) {
	ORDER_FIELDS[name] = 'date';
}

export const ITEM_FIELDS: Record<string, 'text' | 'number' | 'object'> = {
	line_no: 'number',
	item: 'text',
	quantity: 'number',
	price: 'number',
	description: 'text',
	discount: 'number',
	addl_discount: 'number',
	extended_amount: 'number',
	tax: 'number',
	shipping_surcharge: 'number',
	line_comment: 'text',
	lot_number: 'text',
	line_item_id: 'text',
	extra_fields: 'object',
};
