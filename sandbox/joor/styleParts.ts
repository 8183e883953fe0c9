import type { DeliveryInput } from './linesheets';
import type { ColorInput, SizeInput, StyleInput } from './styleInput';
import type { Findings, StyleRules } from './styleFindings';
import type { StyleTag } from './types';
import { decimal, flag, instant, members, text, wholeNumber, type Fields } from './values';

function sent(fields: Fields, name: string): string | undefined {
	return fields[name] === undefined ? undefined : text(fields[name]);
}

function reportDoubles(values: string[], what: string, findings: Findings): void {
	const seen = new Set<string>();
	for (const value of values) {
		if (seen.has(value)) findings.add(`${what} "${value}" appears twice`);
		seen.add(value);
	}
}

function isHttpUrl(address: string): boolean {
	return URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);
}

export function readPrices(style: Fields, rules: StyleRules, findings: Findings): StyleInput['prices'] {
	const rows = findings.rows(style, 'prices', 'price');
	if (!rows) return undefined;
	if (rows.length === 0) findings.add('at least one price is required');
	const prices = rows.map((row) => {
		const label = text(row.price_label);
		const currency = text(row.price_currency);
		const retailCurrency = sent(row, 'price_currency_retail');
		const wholesale = decimal(row.price_wholesale);
		const retail = text(row.price_retail) === '' ? undefined : decimal(row.price_retail);
		if (!rules.priceTypes.has(`${label}|${currency}`)) {
			findings.add(`the price type with label "${label}" and currency "${currency}" does not exist`);
		}
		if (wholesale === undefined) findings.add(`price_wholesale "${text(row.price_wholesale)}" is not a price`);
		if (text(row.price_retail) !== '' && retail === undefined) {
			findings.add(`price_retail "${text(row.price_retail)}" is not a price`);
		}
		if (retailCurrency && !/^[A-Z]{3}$/.test(retailCurrency)) {
			findings.add(`price_currency_retail "${retailCurrency}" is not a currency code`);
		}
		return { label, currency, wholesale: wholesale ?? '', retail, retailCurrency };
	});
	reportDoubles(
		prices.map(({ label, currency }) => `${label} ${currency}`),
		'price type',
		findings,
	);
	return prices;
}

/** Colour codes may be empty in real accounts (peers.md 6.1); the name then tells colours apart. */
export function readColors(style: Fields, findings: Findings): ColorInput[] | undefined {
	const colors = findings.rows(style, 'colors', 'color')?.map((row) => {
		const color: ColorInput = {
			name: text(row.color_name),
			code: text(row.color_code),
			hex: sent(row, 'color_hex'),
			minimum: sent(row, 'minimum'),
			imageUrl: sent(row, 'color_image') || undefined,
		};
		if (color.name === '') findings.add(`color_name is required (color_code "${color.code}")`);
		if (color.imageUrl && !isHttpUrl(color.imageUrl)) findings.add(`color_image "${color.imageUrl}" is not a URL`);
		return color;
	});
	reportDoubles(
		(colors ?? []).map(({ code, name }) => code || name),
		'color_code',
		findings,
	);
	return colors;
}

export function readSizes(style: Fields, findings: Findings): SizeInput[] | undefined {
	const sizes = findings.rows(style, 'sizes', 'size')?.map((row) => {
		if (text(row.size_name) === '') findings.add(`size_name is required (size_code "${text(row.size_code)}")`);
		return {
			name: text(row.size_name),
			code: text(row.size_code),
			description: sent(row, 'size_description'),
			multiplier: sent(row, 'size_multiplier'),
		};
	});
	reportDoubles(
		(sizes ?? []).map(({ name }) => name),
		'size',
		findings,
	);
	reportDoubles(
		(sizes ?? []).map(({ code }) => code).filter((code) => code !== ''),
		'size_code',
		findings,
	);
	return sizes;
}

export function readTags(style: Fields, rules: StyleRules, findings: Findings): StyleTag[] | undefined {
	return findings.rows(style, 'tags', 'tag')?.map((row) => {
		const tag = { group: text(row.tag_group), name: text(row.tag_name), value: text(row.tag_value) };
		if (tag.group === '' || tag.name === '') findings.add('a tag needs tag_group and tag_name');
		else if (rules.styleTags && !rules.styleTags.has(`${tag.group}|${tag.name}`)) {
			findings.add(`the style tag "${tag.name}" of group "${tag.group}" is not in the Style Settings`);
		}
		return { ...tag, code: text(row.tag_value_code) };
	});
}

/** The container name `skus`/`sku` is inferred (joor-v2.md 5.3); the field names are documented second-hand. */
export function readSkus(style: Fields, findings: Findings): StyleInput['skus'] {
	const skus = findings.rows(style, 'skus', 'sku')?.map((row) => ({
		color: text(row.sku_color_code),
		size: text(row.sku_size),
		upc: text(row.upc),
	}));
	reportDoubles(
		(skus ?? []).map(({ upc }) => upc).filter((upc) => upc !== ''),
		'upc',
		findings,
	);
	return skus;
}

/** Images by address, as text or as `{image: address}`; the form inside a style is inferred (joor-v2.md 5.3). */
export function readImages(style: Fields, findings: Findings): string[] | undefined {
	if (style.images === undefined) return undefined;
	return (members(style.images, 'image') ?? [style.images]).map((entry) => {
		const fields = typeof entry === 'object' && entry !== null ? (entry as Fields) : {};
		const address = text(entry) || text(fields.image) || text(fields.url);
		if (!isHttpUrl(address)) findings.add(`image "${address}" is not a URL`);
		return address;
	});
}

const DELIVERY_DATES = ['date_delivery_start', 'date_delivery_end', 'date_cancel'];

function checkDates(row: Fields, name: string, findings: Findings): void {
	for (const field of DELIVERY_DATES) {
		if (text(row[field]) !== '' && instant(row[field]) === undefined) {
			findings.add(`${field} "${text(row[field])}" of linesheet "${name}" is not a date (YYYY-MM-DD or ISO 8601)`);
		}
	}
	const start = instant(row.date_delivery_start);
	const end = instant(row.date_delivery_end);
	if (start !== undefined && end !== undefined && start > end) {
		findings.add(`date_delivery_start of linesheet "${name}" is later than date_delivery_end`);
	}
}

export function readDeliveries(style: Fields, findings: Findings): DeliveryInput[] | undefined {
	const deliveries = findings.rows(style, 'deliveries', 'delivery')?.map((row): DeliveryInput => {
		const name = text(row.delivery_name);
		if (name === '') findings.add('delivery_name is required');
		checkDates(row, name, findings);
		const order = text(row.style_display_order);
		if (order !== '' && wholeNumber(order) === undefined) findings.add('style_display_order must be a whole number');
		if (text(row.public) !== '' && flag(row.public) === undefined) findings.add('public must be 0 or 1');
		const exclusions = findings.rows(row, 'color_exclusions', 'color_exclusion') ?? [];
		return {
			name,
			code: sent(row, 'delivery_code'),
			seasonName: sent(row, 'season_name'),
			seasonYear: sent(row, 'season_year'),
			seasonCode: sent(row, 'season_code'),
			start: sent(row, 'date_delivery_start'),
			end: sent(row, 'date_delivery_end'),
			cancel: sent(row, 'date_cancel'),
			isPublic: text(row.public) === '' ? undefined : String(Number(flag(row.public))),
			member: {
				displayOrder: order,
				comments: text(row.style_comments),
				exclusions: exclusions.map((color) => ({ name: text(color.color_name), code: text(color.color_code) })),
			},
		};
	});
	reportDoubles(
		(deliveries ?? []).map(({ name }) => name),
		'linesheet',
		findings,
	);
	return deliveries;
}
