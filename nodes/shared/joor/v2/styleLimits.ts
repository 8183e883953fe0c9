import type { Rejection } from '../../mapping/model';
import type { JoorStyle } from '../types';

/** Longest texts that JOOR takes (joor-v2.md 5.3). */
export const STYLE_LIMITS = {
	style_name: 100,
	style_number: 45,
	style_identifier: 100,
	style_description: 500,
} as const;

const LABELS: Record<keyof typeof STYLE_LIMITS, string> = {
	style_name: 'name',
	style_number: 'style number',
	style_identifier: 'style identifier',
	style_description: 'description',
};

const REQUIRED = ['style_name', 'style_number', 'style_identifier'] as const;
const DATE = /^\d{4}-\d{2}-\d{2}/;

function duplicates(values: string[]): string[] {
	return [...new Set(values.filter((value, i) => value && values.indexOf(value) !== i))];
}

function checkTexts(style: JoorStyle, name: string): Array<[string, string]> {
	const found: Array<[string, string]> = [];
	for (const field of REQUIRED) {
		if (!String(style[field] ?? '').trim()) {
			found.push([`missing-${field.replace('_', '-')}`, `Style ${name} has no ${LABELS[field]}: JOOR requires one.`]);
		}
	}
	for (const [field, limit] of Object.entries(STYLE_LIMITS) as Array<[keyof typeof STYLE_LIMITS, number]>) {
		const length = [...String(style[field] ?? '')].length;
		if (length > limit) {
			const code = `${field.replace('_', '-')}-too-long`;
			found.push([
				code,
				`Style ${name} has a ${LABELS[field]} of ${length} characters: JOOR takes ${limit}. Shorten it at the source or by an override.`,
			]);
		}
	}
	return found;
}

function checkPrices(style: JoorStyle, name: string): Array<[string, string]> {
	if (!style.prices?.length) return [['missing-price', `Style ${name} has no price: JOOR requires at least one.`]];
	const found: Array<[string, string]> = [];
	for (const price of style.prices) {
		const what = [price.price_currency, price.price_label].filter(Boolean).join(' ');
		if (!/^[A-Z]{3}$/.test(price.price_currency ?? '')) {
			found.push([
				'bad-currency',
				`Style ${name} has a price in "${price.price_currency ?? ''}": give a three-letter currency code such as USD.`,
			]);
		}
		if (!(Number(price.price_wholesale) > 0)) {
			found.push([
				'missing-wholesale-price',
				`Style ${name} has no wholesale price in ${what || 'its price list'}: JOOR buyers would see 0.`,
			]);
		}
		if (price.price_retail && !(Number(price.price_retail) >= 0)) {
			found.push([
				'bad-retail-price',
				`Style ${name} has the retail price "${price.price_retail}" in ${what}: give an amount such as 110.00.`,
			]);
		}
	}
	const twice = duplicates(style.prices.map((price) => `${price.price_currency} ${price.price_label}`.trim()));
	if (twice.length)
		found.push([
			'duplicate-price',
			`Style ${name} has two prices for ${twice.join(', ')}: a price type may stand once.`,
		]);
	return found;
}

function checkLinesheets(style: JoorStyle, name: string): Array<[string, string]> {
	if (!style.deliveries?.length) {
		return [
			[
				'no-linesheet',
				`Style ${name} is on no linesheet: without one, buyers cannot see or order it. Give a linesheet or a season.`,
			],
		];
	}
	const found: Array<[string, string]> = [];
	for (const delivery of style.deliveries) {
		const { delivery_name, date_delivery_start: start, date_delivery_end: end } = delivery;
		if (!delivery_name) found.push(['no-linesheet', `Style ${name} has a linesheet without a name.`]);
		for (const date of [start, end, delivery.date_cancel]) {
			if (date && (!DATE.test(date) || Number.isNaN(Date.parse(date)))) {
				found.push([
					'bad-date',
					`Style ${name}, linesheet ${delivery_name}: the date "${date}" is not in the form YYYY-MM-DD.`,
				]);
			}
		}
		if (start && end && start.slice(0, 10) > end.slice(0, 10)) {
			found.push([
				'bad-date',
				`Style ${name}, linesheet ${delivery_name}: shipping starts on ${start}, after its end on ${end}.`,
			]);
		}
	}
	return found;
}

function checkVariants(style: JoorStyle, name: string): Array<[string, string]> {
	const found: Array<[string, string]> = [];
	if (!style.colors?.length) found.push(['missing-color', `Style ${name} has no colour.`]);
	if (!style.sizes?.length) found.push(['missing-size', `Style ${name} has no size.`]);
	if (style.colors?.some((color) => !color.color_name))
		found.push(['missing-color', `Style ${name} has a colour without a name.`]);
	if (style.sizes?.some((size) => !size.size_name))
		found.push(['missing-size', `Style ${name} has a size without a name.`]);
	const colors = duplicates((style.colors ?? []).map((color) => color.color_code || color.color_name));
	if (colors.length) found.push(['duplicate-color', `Style ${name} has the colour ${colors.join(', ')} twice.`]);
	const sizes = duplicates((style.sizes ?? []).map((size) => size.size_name));
	if (sizes.length) found.push(['duplicate-size', `Style ${name} has the size ${sizes.join(', ')} twice.`]);
	const upcs = duplicates((style.skus ?? []).map((sku) => sku.upc));
	if (upcs.length) found.push(['duplicate-upc', `Style ${name} has the UPC ${upcs.join(', ')} on two SKUs.`]);
	return found;
}

/**
 * What JOOR would refuse in a style, found before a credit is spent (joor-v2.md 5.2, 5.3). All findings together make
 * one rejection, so that a merchandiser mends a style once; the code is that of the first.
 */
export function checkStyle(style: JoorStyle): Rejection | undefined {
	const name = style.style_number || style.style_identifier || style.style_name || 'without number';
	const found = [
		...checkTexts(style, name),
		...checkPrices(style, name),
		...checkLinesheets(style, name),
		...checkVariants(style, name),
	];
	const mode = style.delivery_overwrite;
	if (mode !== undefined && ![1, 2, 3, 4].includes(Number(mode))) {
		found.push(['bad-delivery-overwrite', `Style ${name} has delivery_overwrite ${mode}: JOOR knows 1 to 4.`]);
	}
	if (!found.length) return undefined;
	return { reasonCode: found[0][0], reason: found.map(([, sentence]) => sentence).join(' '), logId: '' };
}
