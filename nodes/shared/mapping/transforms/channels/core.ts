import { row, text } from '../../read';
import type { Transform } from '../types';
import { offerings } from './amounts';
import { parentId } from './labels';
import { lengthUnit, measureOf, weightUnit } from './measures';
import { namedOptions, numberedOptions, type NamedOption } from './optionNames';
import { imageUrls } from './pictures';

/** The product's title, with the variant's after it as Shopify writes names; `Default Title` is no title (I). */
function titleAndName(title: unknown, around: unknown): string {
	const [variant, product] = [text(title), text(row(around).title)];
	if (variant === '' || variant === 'Default Title' || variant === product) return product || variant;
	return product === '' ? variant : `${product} - ${variant}`;
}

/** Option names with the variant's values. */
const pairs = (options: NamedOption[]) => options.map(({ name, values }) => ({ name, value: values.join(', ') }));

/** The own pictures of a variation, then those of its product. */
function imagesOfVariation(item: unknown, around: unknown): string[] {
	const [own, product] = [row(item), row(around)];
	return [...new Set([own.image, own.images, product.images].flatMap(imageUrls))];
}

function parentOfVariation(found: unknown, item: unknown, around: unknown): string {
	return parentId(found) || (around === item ? '' : text(row(around).id));
}

/** What the product sync keeps of an Etsy listing beside the core fields, under the names of its page (1.4). */
function customFieldsOfListing(item: unknown, around: unknown): Record<string, unknown> {
	const [product, listing] = [row(item), row(around)];
	const inventory = row(listing.inventory);
	const offering = row(offerings(product.offerings)[0]);
	const kept = {
		listing_id: listing.listing_id,
		product_id: product.product_id,
		'offerings.is_enabled': offering.is_enabled,
		'offerings.offering_id': offering.offering_id,
		property_values: product.property_values,
		price: offering.price ?? listing.price,
		price_on_property: inventory.price_on_property ?? listing.price_on_property,
		quantity_on_property: inventory.quantity_on_property ?? listing.quantity_on_property,
		sku_on_property: inventory.sku_on_property ?? listing.sku_on_property,
	};
	return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** Transforms of channels' rows to fields of Extensiv's core product (wms-systems.md 1.4); coreProduct.ts shapes them. */
export const CORE_TRANSFORMS: Record<string, Transform> = {
	titleAndName: (found, _options, _item, around) => titleAndName(found, around),
	optionPairs: (found) => pairs(namedOptions(found)),
	numberedOptionPairs: (_found, _options, item, around) => pairs(numberedOptions(item, around)),
	// What is no number stays as it is, so that it can be named.
	weight: (found, _options, item, around) => measureOf(found, weightUnit(item, around)) ?? text(found),
	grams: (found) => measureOf(found, 'g') ?? text(found),
	length: (found, _options, item, around) => measureOf(found, lengthUnit(item, around)) ?? text(found),
	imagesOfVariation: (_found, _options, item, around) => imagesOfVariation(item, around),
	parentOfVariation: (found, _options, item, around) => parentOfVariation(found, item, around),
	customFieldsOfListing: (_found, _options, item, around) => customFieldsOfListing(item, around),
};
