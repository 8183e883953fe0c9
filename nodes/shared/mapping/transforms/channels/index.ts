import { row, text } from '../../read';
import { CANONICAL_TRANSFORMS } from '../canonical';
import type { Transform } from '../types';
import { catalogueCode, inbound, isBuyable, parentSku, reportCode, totalOf } from './amazon';
import { amountOf, currencyOf, firstOffering, notDeleted, offeredQuantity, offerings, wholesaleMeta } from './amounts';
import { CORE_TRANSFORMS } from './core';
import {
	ATTRIBUTE_COLUMN,
	cellAttributes,
	cellImages,
	cellList,
	cellPrices,
	cellSeason,
	VARIANT_ATTRIBUTE_COLUMN,
} from './flat';
import {
	attributeText,
	categoryNames,
	figureOf,
	isLive,
	isoTime,
	latestOf,
	namesOf,
	parentId,
	plainId,
} from './labels';
import { measureOf, measureText, weightUnit } from './measures';
import { allOf, namedOptions, numberedOptions, oneOf } from './optionNames';
import { catalogueImages, imageOfVariant, imageUrls } from './pictures';

const { linesheetsOfTags, tagsWithoutLinesheets } = CANONICAL_TRANSFORMS;

const isChild = (item: unknown) => parentSku(row(item).relationships, item) !== '';

/** Units that are on hand and not for sale (wms-systems.md 8); nothing where no such state is stated. */
function unavailable(found: unknown): number | undefined {
	const states = ['reserved', 'quality_control', 'safety_stock', 'damaged'].map((name) => text(figureOf(found, name)));
	const stated = states.filter((quantity) => quantity !== '');
	return stated.length === 0 ? undefined : stated.reduce((sum, quantity) => sum + Number(quantity), 0);
}

/** Transforms of sales channels' own rows (wms-systems.md 8 to 11, 13.2, 13.3) and of flat variant rows. */
export const CHANNEL_TRANSFORMS: Record<string, Transform> = {
	...CORE_TRANSFORMS,
	/** Colour and size by the name of the option. */
	colorByOptionName: (found) => oneOf('color', namedOptions(found)),
	sizeByOptionName: (found) => oneOf('size', namedOptions(found)),
	materialByOptionName: (found) => allOf('material', namedOptions(found)),
	brandByAttributeName: (found) =>
		namedOptions(found)
			.filter(({ name }) => /^(?:pa_)?(?:brand|marke|marque|marca|merk)$/i.test(name))
			.flatMap(({ values }) => values.slice(0, 1))[0],
	colorOfNumberedOptions: (_found, _options, item, around) => oneOf('color', numberedOptions(item, around)),
	sizeOfNumberedOptions: (_found, _options, item, around) => oneOf('size', numberedOptions(item, around)),
	imageUrls,
	imageOfImageId: (found, _options, item, around) => imageOfVariant(found, item, around),
	catalogueImages: (found, _options, item) => (isChild(item) ? [] : catalogueImages(found)),
	imagesOfParent: (found, _options, item) => (isChild(item) ? [] : imageUrls(found)),
	amount: (found) => amountOf(found),
	currencyOfPrice: (found) => currencyOf(found),
	priceOfOfferings: (found) => amountOf(offerings(found)[0]?.price),
	priceOfProducts: (found) => amountOf(firstOffering(found).price),
	currencyOfProducts: (found) => currencyOf(firstOffering(found).price),
	offeredQuantity,
	notDeleted,
	wholesaleMeta,
	weightText: (found) => measureText(measureOf(found)),
	weightInGrams: (found) => measureText(measureOf(found, 'g')),
	weightWithUnit: (found, _options, item) => measureText(measureOf(found, weightUnit(item))),
	plainId,
	parentId,
	isoTime,
	isLive,
	/** A variation's own name is made of its options; the style's is the parent's. */
	nameOfStyle: (found, _options, item) => (parentId(row(item).parent_id) === '' ? found : undefined),
	categoryNames,
	channelLinesheets: (found, options, item) => linesheetsOfTags(namesOf(found), options, item),
	channelTags: (found, options, item) => tagsWithoutLinesheets(namesOf(found), options, item),
	titles: namesOf,
	availableOfQuantities: (found) => figureOf(found, 'available'),
	onHandOfQuantities: (found) => figureOf(found, 'on_hand'),
	committedOfQuantities: (found) => figureOf(found, 'committed'),
	incomingOfQuantities: (found) => figureOf(found, 'incoming'),
	unavailableOfQuantities: unavailable,
	latestOfQuantities: latestOf,
	parentSku: (found, _options, item) => parentSku(found, item),
	attributeText,
	catalogueCode,
	reportCode,
	isBuyable,
	inbound,
	totalQuantity: totalOf,
	cellList,
	cellSeason: (found, _options, item) => cellSeason(found, item),
	cellImages: (_found, _options, item) => cellImages(item),
	cellPrices: (_found, _options, item) => cellPrices(item),
	cellAttributes: (_found, _options, item) => cellAttributes(item, ATTRIBUTE_COLUMN),
	cellVariantAttributes: (_found, _options, item) => cellAttributes(item, VARIANT_ATTRIBUTE_COLUMN),
};
