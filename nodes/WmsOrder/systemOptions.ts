import type { INodeProperties } from 'n8n-workflow';

/** Values must exist in the account under exactly this name; Cin7 Core refuses others (wms-systems.md 4.4). */
export const cin7OrderOptions: INodeProperties[] = [
	{
		displayName: 'Account Receivable',
		name: 'accountReceivable',
		type: 'string',
		default: '',
		placeholder: 'e.g. 610',
		description: 'Account code for customers that are created',
	},
	{
		displayName: 'Create Customers',
		name: 'createCustomers',
		type: 'boolean',
		default: true,
		description: 'Whether to create a customer that is not there; if off, its orders are held',
	},
	{
		displayName: 'Customer Attribute Set',
		name: 'customerAttributeSet',
		type: 'string',
		default: '',
		description: 'Attribute set for customers that are created; attributes only show with a set',
	},
	{
		displayName: 'Customer Code Attribute',
		name: 'customerCodeAttribute',
		type: 'string',
		default: 'AdditionalAttribute1',
		description: "Attribute of the customer that holds JOOR's customer code",
	},
	{
		displayName: 'Location',
		name: 'location',
		type: 'string',
		default: '',
		placeholder: 'e.g. Main Warehouse',
		description: 'Location for orders that name no warehouse, and for customers that are created',
	},
	{
		displayName: 'Order Status',
		name: 'orderStatus',
		type: 'options',
		options: [
			{ name: 'Authorised', value: 'AUTHORISED', description: 'The sale allocates stock at once' },
			{ name: 'Draft', value: 'DRAFT', description: 'Somebody authorises the sale in Cin7 Core' },
		],
		default: 'AUTHORISED',
		description: 'The state in which sales are left',
	},
	{
		displayName: 'Payment Term',
		name: 'paymentTerm',
		type: 'string',
		default: '',
		placeholder: 'e.g. 30 days',
		description:
			"Payment term of sales and new customers. By default the order's own, which must exist in Cin7 Core under the same name.",
	},
	{
		displayName: 'Price Tier',
		name: 'priceTier',
		type: 'string',
		default: '',
		placeholder: 'e.g. Wholesale',
		description: "Name of the price tier of sales and new customers; by default the customer's own",
	},
	{
		displayName: 'Revenue Account',
		name: 'revenueAccount',
		type: 'string',
		default: '',
		placeholder: 'e.g. 200',
		description: 'Account code for customers that are created',
	},
	{
		displayName: 'Tax Rule',
		name: 'taxRule',
		type: 'string',
		default: '',
		placeholder: 'e.g. Tax Exempt',
		description: "Name of the tax rule of sales and new customers; by default the customer's own",
	},
];

export const extensivOrderOptions: INodeProperties[] = [
	{
		displayName: 'Location',
		name: 'location',
		type: 'string',
		default: '',
		description: 'Warehouse for orders that name none',
	},
	{
		displayName: 'Order Source',
		name: 'orderSource',
		type: 'string',
		default: 'JOOR',
		description: 'Order source that Integration Manager shows and maps ship methods by',
	},
	{
		displayName: 'Ship Code',
		name: 'shipCode',
		type: 'string',
		default: '',
		placeholder: 'e.g. UPS_GROUND',
		description: 'Ship code for orders that name no ship method',
	},
];
