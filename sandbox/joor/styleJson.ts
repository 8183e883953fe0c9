import type { Account } from './account';
import type { Linesheet, SandboxStyle } from './types';
import { listOut, stampOf, type Fields } from './values';

function deliveryJson(linesheet: Linesheet, styleId: number): Fields {
	const member = linesheet.members.get(styleId);
	const exclusions = (member?.exclusions ?? []).map(({ name, code }) => ({ color_name: name, color_code: code }));
	return {
		delivery_name: linesheet.name,
		delivery_code: linesheet.code,
		style_display_order: member?.displayOrder ?? '',
		season_name: linesheet.seasonName,
		season_year: linesheet.seasonYear,
		season_code: linesheet.seasonCode,
		date_delivery_start: linesheet.start,
		date_delivery_end: linesheet.end,
		date_cancel: linesheet.cancel,
		style_comments: member?.comments ?? '',
		public: linesheet.isPublic,
		color_exclusions: listOut(exclusions),
	};
}

function categoryJson(account: Account, categoryId: number): Fields {
	const category = account.categories.get(categoryId);
	return {
		category_id: categoryId,
		category_parent: category?.department ?? '',
		subcategory_parent: category?.parent ?? '',
		subcategory_id: categoryId,
		subcategory_label: category?.name ?? '',
	};
}

function skusJson(account: Account, style: SandboxStyle): Fields[] {
	return style.colors.flatMap((color) =>
		style.sizes.map((size) => ({
			sku_color_code: color.code,
			sku_size: size.name,
			upc: style.upcs.get(`${color.id}/${size.id}`) ?? '',
			inventory_available: String(account.stock.available({ style, color, size })),
		})),
	);
}

/** A style as GET gives it: names of joor-v2.md 6, most values as text, empty containers as ''. */
export function styleJson(account: Account, style: SandboxStyle): Fields {
	const plain = (name: string): string => style.plain[name] ?? '';
	return {
		style_id: style.styleId,
		style_name: plain('style_name'),
		style_number: style.number,
		style_identifier: style.identifier,
		style_description: plain('style_description'),
		date_created: stampOf(style.createdAt),
		date_modified: stampOf(style.modifiedAt),
		made_to_order: plain('made_to_order') || 'false',
		division: plain('division'),
		division_code: plain('division_code'),
		style_country_origin: plain('style_country_origin'),
		fabrication: plain('fabrication'),
		fabrication_code: plain('fabrication_code'),
		measurements: plain('measurements'),
		silhouette: plain('silhouette'),
		silhouette_code: plain('silhouette_code'),
		source_of_materials: plain('source_of_materials'),
		heel_height: plain('heel_height'),
		contains_fur: plain('contains_fur') || 'false',
		best_seller: plain('best_seller') || 'false',
		minimum: plain('minimum'),
		categories: listOut(style.categoryIds.map((id) => categoryJson(account, id))),
		materials: listOut(style.materials.map((material) => ({ material }))),
		prices: listOut(
			style.prices.map((price) => ({
				price_label: price.label,
				price_currency: price.currency,
				price_wholesale: price.wholesale,
				price_retail: price.retail,
				price_currency_retail: price.retailCurrency,
			})),
		),
		deliveries: listOut(account.linesheets.of(style.styleId).map((sheet) => deliveryJson(sheet, style.styleId))),
		colors: listOut(
			style.colors.map((color) => ({
				style_color_id: color.id,
				color_name: color.name,
				color_code: color.code,
				minimum: color.minimum,
				color_hex: color.hex,
				color_image: color.image,
				color_swatch: color.swatch,
			})),
		),
		sizes: listOut(
			style.sizes.map((size) => ({
				size_name: size.name,
				size_code: size.code,
				size_description: size.description,
				size_multiplier: size.multiplier,
			})),
		),
		badges: listOut(style.badges.map((name) => ({ badge_id: '', badge_name: name, badge_image_path: '' }))),
		tags: listOut(
			style.tags.map(({ group, name, value, code }) => ({
				tag_group: group,
				tag_name: name,
				tag_value: value,
				tag_value_code: code,
			})),
		),
		skus: listOut(skusJson(account, style)),
		images: listOut(
			style.images.map(({ uploadId, filename, displayOrder }) => ({
				upload_id: uploadId,
				filename,
				display_order: displayOrder,
			})),
		),
	};
}
