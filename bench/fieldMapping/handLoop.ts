import type { IDataObject } from 'n8n-workflow';
import { LINESHEET, PRICE_LABEL } from './settings';

/** A style as a short script would make it; named as JOOR names things (joor-v2.md 5.3). */
export interface LoopStyle {
	style_name: string;
	style_number: string;
	style_identifier: string;
	style_description: string;
	delivery_overwrite: number;
	prices: Array<{ price_label: string; price_currency: string; price_wholesale: string; price_retail: string }>;
	deliveries: Array<{ delivery_name: string; public: number }>;
	colors: Array<{ color_name: string; color_code: string; color_image: string }>;
	sizes: Array<{ size_name: string; size_code: string }>;
	skus: Array<{ sku_color_code: string; sku_size: string; upc: string }>;
	tags: Array<{ tag_group: string; tag_name: string; tag_value: string; tag_value_code: string }>;
	images: Array<{ image: string }>;
}

interface Open {
	style: LoopStyle;
	colors: Set<string>;
	sizes: Set<string>;
	inputs: Array<{ item: number }>;
}

/** One style, opened by the first of its rows. */
function openStyle(row: Record<string, string>): LoopStyle {
	const number = row.sku.slice(0, row.sku.indexOf('-'));
	const tags = row.tags === '' ? [] : row.tags.split(', ');
	if (!tags.includes(row.product_type)) tags.push(row.product_type);
	return {
		style_name: row.name,
		style_number: number,
		style_identifier: number,
		style_description: row.description,
		delivery_overwrite: 2,
		prices: [
			{
				price_label: PRICE_LABEL,
				price_currency: 'USD',
				price_wholesale: row.wholesale_price,
				price_retail: row.retail_price,
			},
		],
		deliveries: [{ delivery_name: LINESHEET, public: 0 }],
		colors: [],
		sizes: [],
		skus: [],
		tags: tags.map((tag) => ({ tag_group: tag, tag_name: tag, tag_value: tag, tag_value_code: tag })),
		images: [{ image: row.image_url_1 }, { image: row.image_url_2 }],
	};
}

/**
 * The same work by hand: rows are grouped by their parent, and colours, sizes, SKUs, price, tags and linesheet are
 * collected. It knows the rows' form, trusts every value and checks nothing.
 */
export function loopOver(
	items: ReadonlyArray<{ json: IDataObject }>,
): Array<{ json: LoopStyle; inputs: Open['inputs'] }> {
	const open = new Map<string, Open>();
	for (let item = 0; item < items.length; item += 1) {
		const row = items[item].json as Record<string, string>;
		let one = open.get(row.parent_id);
		if (!one) {
			one = { style: openStyle(row), colors: new Set(), sizes: new Set(), inputs: [] };
			open.set(row.parent_id, one);
		}
		const { style, colors, sizes, inputs } = one;
		inputs.push({ item });
		if (!colors.has(row.Color)) {
			colors.add(row.Color);
			style.colors.push({ color_name: row.Color, color_code: row.Color, color_image: row.image_url_1 });
		}
		if (!sizes.has(row.Size)) {
			sizes.add(row.Size);
			style.sizes.push({ size_name: row.Size, size_code: row.Size });
		}
		if (row.UPC !== '') style.skus.push({ sku_color_code: row.Color, sku_size: row.Size, upc: row.UPC });
	}
	return [...open.values()].map(({ style, inputs }) => ({ json: style, inputs }));
}
