import { row, rows, text, texts } from '../read';
import { currencyOfList, priceOfList, priceOfVariants } from '../rules/prices/priceList';
import { quantityOf } from '../rules/stock/stockQuantity';
import type { Transform } from './types';

function hasPrefix(tag: string, prefix: string): boolean {
	return prefix !== '' && tag.toLowerCase().startsWith(prefix.toLowerCase()) && tag.length > prefix.length;
}

/** A product's prices, and its further price lists where one is named. */
function withNamed(prices: unknown, listName: string, product: unknown): unknown {
	if (listName === '') return prices;
	const further = rows(row(product).priceLists);
	return further.length > 0 ? [...rows(prices), ...further] : prices;
}

/** Transforms of the canonical model. */
export const CANONICAL_TRANSFORMS: Record<string, Transform> = {
	/** The wholesale price of the chosen price list. */
	wholesaleOfPriceList: (found, options, item) =>
		priceOfList(withNamed(found, options.wholesalePriceList, item), 'wholesale', options.wholesalePriceList),
	/** The retail price of the chosen price list. */
	retailOfPriceList: (found, options, item) =>
		priceOfList(withNamed(found, options.retailPriceList, item), 'retail', options.retailPriceList),
	/** The currency that the price list states. */
	currencyOfPriceList: (found, options, item) =>
		currencyOfList(withNamed(found, options.wholesalePriceList, item), options.wholesalePriceList),
	/** The first variant's wholesale price; nothing when a price list was named. */
	wholesaleOfVariants: (found, options) =>
		options.wholesalePriceList === '' ? priceOfVariants(found, 'wholesalePrice') : undefined,
	/** The first variant's retail price; nothing when a price list was named. */
	retailOfVariants: (found, options) =>
		options.retailPriceList === '' ? priceOfVariants(found, 'retailPrice') : undefined,
	/** Linesheets told by tags with a prefix, such as `Collection_Fall 2026` (wms-systems.md 0.1). */
	linesheetsOfTags: (found, { linesheetTagPrefix }) =>
		texts(found)
			.filter((tag) => hasPrefix(tag, linesheetTagPrefix))
			.map((tag) => tag.slice(linesheetTagPrefix.length)),
	/** The other tags. */
	tagsWithoutLinesheets: (found, { linesheetTagPrefix }) =>
		texts(found).filter((tag) => !hasPrefix(tag, linesheetTagPrefix)),
	/** The last name of a path: `Womens > Apparel > Dresses` gives `Dresses`. */
	lastOfPath: (found) => text(found).split('>').pop()?.trim(),
	/** Available or on hand, by choice. */
	stockQuantity: (found, options) => quantityOf(found, options.quantitySource),
};
