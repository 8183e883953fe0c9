import type { INodeProperties } from 'n8n-workflow';

function textField(displayName: string, name: string, placeholder: string, description: string): INodeProperties {
	return { displayName, name, type: 'string', default: '', placeholder, description };
}

/** Several price types from several price lists. */
export const priceTypesOption: INodeProperties = {
	displayName: 'Price Types',
	name: 'priceTypes',
	type: 'fixedCollection',
	placeholder: 'Add Price Type',
	typeOptions: { multipleValues: true, sortable: true },
	default: {},
	description: "JOOR's price types and the source's price lists that fill them; the first is the one a style needs",
	options: [
		{
			displayName: 'Price Type',
			name: 'values',
			values: [
				textField('Label', 'label', 'e.g. Standard', 'Label of the price type in JOOR, letter by letter; may be empty'),
				textField('Currency', 'currency', 'e.g. EUR', 'Code of three letters; JOOR knows a price type by both'),
				textField(
					'Wholesale Price List',
					'wholesaleList',
					'e.g. Tier 1',
					'Price list of the source; when empty, the first with a wholesale price in this currency',
				),
				textField('Retail Price List', 'retailList', 'e.g. RRP', 'When empty, the first with a retail price'),
				textField('Retail Currency', 'retailCurrency', 'e.g. EUR', 'When empty, the same as the currency'),
			],
		},
	],
};

/** Rates for retail prices, stated with their day. */
export const exchangeRatesOption: INodeProperties = {
	displayName: 'Exchange Rates',
	name: 'exchangeRates',
	type: 'fixedCollection',
	placeholder: 'Add Rate',
	typeOptions: { multipleValues: true },
	default: {},
	description: 'Rates by which a missing retail price is worked out from another currency; each use is a warning',
	options: [
		{
			displayName: 'Rate',
			name: 'values',
			values: [
				textField('From', 'from', 'e.g. USD', 'Currency of the retail price that the source states'),
				textField('To', 'to', 'e.g. EUR', 'Currency of the retail price in JOOR'),
				{
					displayName: 'Rate',
					name: 'rate',
					type: 'number',
					typeOptions: { minValue: 0, numberPrecision: 6 },
					default: 1,
					description: 'Units of the second currency for one unit of the first',
				},
				textField('Date', 'date', 'e.g. 2026-11-01', 'Day of the rate, as YYYY-MM-DD'),
			],
		},
	],
};

/** The same lists as data. */
export const priceTypesJsonOption: INodeProperties = {
	displayName: 'Price Types (JSON)',
	name: 'priceTypesJson',
	type: 'string',
	default: '',
	placeholder: 'e.g. [{"label": "Standard", "currency": "EUR"}]',
	description: 'More price types, as JSON or by an expression that gives a list',
};

export const exchangeRatesJsonOption: INodeProperties = {
	displayName: 'Exchange Rates (JSON)',
	name: 'exchangeRatesJson',
	type: 'string',
	default: '',
	placeholder: 'e.g. [{"from": "USD", "to": "EUR", "rate": 0.92, "date": "2026-11-01"}]',
	description: 'More rates, as JSON or by an expression that gives a list',
};
