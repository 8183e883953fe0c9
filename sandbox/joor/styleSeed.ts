import type { CatalogueStyle } from '../catalogue/types';
import type { Account } from './account';
import { Refusal } from './refusal';
import { applyStyle } from './styleApply';
import { readStyle } from './styleValidation';
import type { Fields } from './values';

function unique<T>(rows: T[], keyOf: (row: T) => string): T[] {
	return [...new Map(rows.map((row) => [keyOf(row), row])).values()];
}

function styleFields(account: Account, style: CatalogueStyle): Fields {
	const { currency, priceLabel } = account.catalogue;
	const { department, parent, name } = style.category;
	const category = [...account.categories.values()].find(
		(candidate) => candidate.department === department && candidate.parent === parent && candidate.name === name,
	);
	const seasonal = `${style.season.name} ${style.season.year}`.trim();
	const linesheets = [...style.linesheets, ...(style.linesheets.length > 0 || seasonal === '' ? [] : [seasonal])];
	return {
		style_name: style.name.slice(0, 100),
		style_number: style.styleNumber,
		style_identifier: style.styleNumber,
		style_description: style.description.slice(0, 500),
		style_country_origin: style.countryOfOrigin,
		categories: category ? [{ category_id: category.id }] : [],
		materials: style.material === '' ? [] : [{ material: style.material }],
		prices: [
			{
				price_label: priceLabel,
				price_currency: currency,
				price_wholesale: (style.skus[0]?.wholesale ?? 0).toFixed(2),
				price_retail: (style.skus[0]?.retail ?? 0).toFixed(2),
				price_currency_retail: currency,
			},
		],
		deliveries: linesheets.map((linesheet) => ({
			delivery_name: linesheet,
			season_name: style.season.name,
			season_year: style.season.year,
			season_code: style.season.code,
		})),
		colors: unique(
			style.skus.map(({ colorName, colorCode }) => ({ color_name: colorName, color_code: colorCode })),
			(color) => color.color_code || color.color_name,
		),
		sizes: unique(
			style.skus.map(({ sizeName, sizeCode }) => ({ size_name: sizeName, size_code: sizeCode })),
			(size) => size.size_name,
		),
		tags: style.tags.map((tag) => ({ tag_group: tag, tag_name: tag, tag_value: tag, tag_value_code: tag })),
		skus: style.skus.map((sku) => ({
			sku_color_code: sku.colorCode || sku.colorName,
			sku_size: sku.sizeName,
			upc: sku.upc,
		})),
		images: style.imageUrls,
	};
}

/**
 * Loads the catalogue's styles as if the brand had sent them before; stock stays empty. Styles that JOOR would have
 * refused are listed in `account.notSeeded`.
 */
export function seedStyles(account: Account): void {
	const rules = { ...account.styleRules, styleTags: undefined };
	for (const style of account.catalogue.styles) {
		try {
			applyStyle(account, undefined, readStyle(styleFields(account, style), rules, true));
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			account.notSeeded.push(`${style.styleNumber}: ${error.comment}`);
		}
	}
}
