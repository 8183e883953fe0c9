import type { JoorColor, JoorDelivery, JoorPrice, JoorSize, JoorSku, JoorStyle, JoorTag } from '../types';
import { isRecord, nestedList, textOf } from './envelope';

/** A style as JOOR has it, and which of its fields the answer spoke of at all (joor-v2.md 6: the list is not known). */
export interface StyleInJoor {
	style: JoorStyle;
	/** Field names of {@link JoorStyle} that the answer held; a field outside cannot be compared. */
	known: Set<string>;
	raw: Record<string, unknown>;
}

function first(record: Record<string, unknown>, ...keys: string[]): string {
	for (const key of keys) {
		const text = textOf(record[key]);
		if (text) return text;
	}
	return '';
}

function readPrice(record: Record<string, unknown>): JoorPrice {
	return {
		price_label: first(record, 'price_label'),
		price_currency: first(record, 'price_currency'),
		price_wholesale: first(record, 'price_wholesale'),
		price_retail: first(record, 'price_retail'),
		price_currency_retail: first(record, 'price_currency_retail'),
	};
}

function readDelivery(record: Record<string, unknown>): JoorDelivery {
	return {
		delivery_name: first(record, 'delivery_name', 'name'),
		delivery_code: first(record, 'delivery_code'),
		season_name: first(record, 'season_name'),
		season_year: first(record, 'season_year'),
		season_code: first(record, 'season_code'),
		date_delivery_start: first(record, 'date_delivery_start').slice(0, 10),
		date_delivery_end: first(record, 'date_delivery_end').slice(0, 10),
		date_cancel: first(record, 'date_cancel').slice(0, 10),
		...('style_comments' in record ? { style_comments: first(record, 'style_comments') } : {}),
		...('color_exclusions' in record
			? {
					color_exclusions: nestedList(record, 'color_exclusions', 'color_exclusion').map((color) => ({
						color_name: first(color, 'color_name', 'name'),
						color_code: first(color, 'color_code', 'code'),
					})),
				}
			: {}),
	};
}

function readColor(record: Record<string, unknown>): JoorColor {
	const image = record.color_image;
	return {
		color_name: first(record, 'color_name', 'name'),
		color_code: first(record, 'color_code', 'code'),
		color_image: isRecord(image) ? first(image, 'image_url', 'url', 'image', 'filename') : textOf(image),
		...('color_hex' in record ? { color_hex: first(record, 'color_hex') } : {}),
		...('minimum' in record ? { minimum: Number(first(record, 'minimum')) || 0 } : {}),
	};
}

function readSize(record: Record<string, unknown>): JoorSize {
	const size: JoorSize = {
		size_name: first(record, 'size_name', 'name'),
		size_code: first(record, 'size_code', 'code'),
	};
	if (first(record, 'size_multiplier')) size.size_multiplier = first(record, 'size_multiplier');
	if ('size_description' in record) size.size_description = first(record, 'size_description');
	return size;
}

function readTag(record: Record<string, unknown>): JoorTag {
	return {
		tag_group: first(record, 'tag_group', 'style_tag_group'),
		tag_name: first(record, 'tag_name', 'style_tag_name'),
		tag_value: first(record, 'tag_value', 'style_tag_value'),
		tag_value_code: first(record, 'tag_value_code', 'tag_code', 'style_tag_code'),
	};
}

function readSku(record: Record<string, unknown>): JoorSku {
	const available = first(record, 'inventory_available');
	return {
		sku_color_code: first(record, 'sku_color_code', 'color_code'),
		sku_size: first(record, 'sku_size', 'size_name', 'size'),
		upc: first(record, 'upc'),
		...(available === '' ? {} : { inventory_available: Number(available) }),
	};
}

/** The SKU list's own name is not documented (joor-v2.md 5.3), so it is known by what its rows hold. */
function findSkuRows(record: Record<string, unknown>): Array<Record<string, unknown>> | undefined {
	const isSku = (row: Record<string, unknown>) =>
		'sku_size' in row || 'sku_color_code' in row || ('upc' in row && 'size' in row);
	let level: unknown[] = Object.values(record);
	for (let depth = 0; depth < 3 && level.length; depth++) {
		const next: unknown[] = [];
		for (const value of level) {
			// A list of one may come as the one itself (joor-v2.md 3.1).
			const rows = (Array.isArray(value) ? value : [value]).filter(isRecord);
			if (rows.some(isSku)) return rows;
			next.push(...(Array.isArray(value) ? rows : rows.flatMap((row) => Object.values(row))));
		}
		level = next;
	}
	return undefined;
}

function imageText(value: unknown): string {
	return isRecord(value) ? first(value, 'image_url', 'url', 'image', 'filename', 'name') : textOf(value);
}

function readImages(value: unknown): Array<{ image: string }> {
	const inner = isRecord(value) && 'image' in value ? value.image : value;
	const list = Array.isArray(inner) ? inner : inner === undefined || inner === '' ? [] : [inner];
	return list.map((one) => ({ image: imageText(one) })).filter((one) => one.image);
}

const SCALARS = [
	'style_description',
	'style_country_origin',
	'division',
	'division_code',
	'fabrication',
	'fabrication_code',
	'silhouette',
	'silhouette_code',
	'measurements',
	'source_of_materials',
	'heel_height',
	'contains_fur',
] as const;

/** Reads a style of a GET answer, tolerant of nesting and number forms (joor-v2.md 3.1, 6). */
export function readStyle(record: Record<string, unknown>): StyleInJoor {
	const skuRows = findSkuRows(record);
	const style: JoorStyle = {
		style_id: first(record, 'style_id', 'joor_style_id', 'id'),
		style_name: first(record, 'style_name'),
		style_number: first(record, 'style_number'),
		style_identifier: first(record, 'style_identifier'),
		categories: nestedList(record, 'categories', 'category').map((row) => ({
			category_id: first(row, 'category_id', 'subcategory_id', 'id'),
		})),
		materials: nestedList(record, 'materials', 'material').map((row) => ({ material: first(row, 'material', 'name') })),
		prices: nestedList(record, 'prices', 'price').map(readPrice),
		deliveries: nestedList(record, 'deliveries', 'delivery').map(readDelivery),
		colors: nestedList(record, 'colors', 'color').map(readColor),
		sizes: nestedList(record, 'sizes', 'size').map(readSize),
		tags: nestedList(record, 'tags', 'tag').map(readTag),
		images: readImages(record.images ?? record.image),
		skus: (skuRows ?? []).map(readSku),
	};
	for (const key of SCALARS) if (key in record) style[key] = textOf(record[key]);
	const madeToOrder = textOf(record.made_to_order);
	if (madeToOrder) style.made_to_order = /^(true|1|yes)$/i.test(madeToOrder);
	if (textOf(record.minimum)) style.minimum = Number(textOf(record.minimum));

	const known = new Set(Object.keys(record));
	if (skuRows) known.add('skus');
	if ('image' in record) known.add('images');
	return { style, known, raw: record };
}
