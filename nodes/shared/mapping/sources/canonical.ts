import type { Price, Product, Season, StockLevel, Variant } from '../model';
import { asRow, isEmpty, list, row, text, texts, type Row } from '../read';
import { parseSeason } from '../rules/linesheets/seasonText';
import { units } from '../rules/stock/stockQuantity';
import type { Values } from './table';

/** Makers of canonical records of what a source table found. */

const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});
const NO_SEASON: Season = Object.freeze({ name: '', year: '', code: '' });
const ATTRIBUTE = 'attributes.';

/** Attributes that have a row each, and those that a row gives all together under `attributes`. */
function attributesOf(values: Values): Record<string, string> {
	let attributes: Record<string, string> | undefined;
	for (const [name, value] of Object.entries(row(values.attributes))) {
		attributes ??= {};
		attributes[name] = text(value);
	}
	for (const key of Object.keys(values)) {
		if (!key.startsWith(ATTRIBUTE)) continue;
		attributes ??= {};
		const value = values[key];
		attributes[key.slice(ATTRIBUTE.length)] = Array.isArray(value) ? texts(value).join(', ') : text(value);
	}
	return attributes ?? (NO_ATTRIBUTES as Record<string, string>);
}

/** Whether a record is active: it is, unless the source says otherwise. */
function isActive(value: unknown): boolean {
	return value === undefined || !/^(?:false|no|n|0|f|inactive|archived|draft|deprecated)$/i.test(text(value));
}

/** A variant; `raw` is the source's own record. */
export function canonicalVariant(values: Values, raw: Row): Variant {
	const variant: Variant = {
		sku: text(values.sku),
		upc: text(values.upc),
		color: { name: text(values['color.name']), code: text(values['color.code']) },
		size: { name: text(values['size.name']), code: text(values['size.code']) },
		images: texts(values.images),
		attributes: attributesOf(values),
		active: isActive(values.active),
		raw,
	};
	// Amounts stay as the source writes them: the price rules read them.
	if (!isEmpty(values.wholesalePrice)) variant.wholesalePrice = values.wholesalePrice as number;
	if (!isEmpty(values.retailPrice)) variant.retailPrice = values.retailPrice as number;
	return variant;
}

function pricesOf({ prices, wholesale, retail, currency }: Values): Price[] {
	if (Array.isArray(prices)) return prices as Price[];
	if (isEmpty(wholesale) && isEmpty(retail)) return [];
	const price: Price = { label: '', currency: text(currency) };
	if (!isEmpty(wholesale)) price.wholesale = wholesale as number;
	if (!isEmpty(retail)) price.retail = retail as number;
	return [price];
}

/** A product with the variants of one item; `raw` is the source's own record. */
export function canonicalProduct(system: string, values: Values, variants: Variant[], raw: Row): Product {
	return {
		system,
		sourceId: text(values.sourceId),
		styleNumber: text(values.styleNumber),
		name: text(values.name),
		description: text(values.description),
		shortDescription: text(values.shortDescription),
		productType: text(values.productType),
		supplierCode: text(values.supplierCode),
		brand: text(values.brand),
		category: text(values.category),
		tags: texts(values.tags),
		season: values.season === undefined ? NO_SEASON : parseSeason(values.season),
		linesheets: Array.isArray(values.linesheets) ? texts(values.linesheets) : texts([values.linesheets]),
		prices: pricesOf(values),
		images: texts(values.images),
		countryOfOrigin: text(values.countryOfOrigin),
		attributes: attributesOf(values),
		active: isActive(values.active),
		updatedAt: text(values.updatedAt),
		variants,
		raw,
	};
}

/** A stock level; `raw` is the source's own record. */
export function canonicalLevel(system: string, values: Values, raw: Row): StockLevel {
	const level: StockLevel = {
		system,
		sku: text(values.sku),
		upc: text(values.upc),
		warehouse: text(values.warehouse),
		warehouseId: text(values.warehouseId),
		updatedAt: text(values.updatedAt),
		raw,
	};
	for (const figure of ['onHand', 'allocated', 'available', 'onOrder'] as const) {
		const found = units(values[figure]);
		// What is no number stays as it is, so that the quantity rule can name it.
		if (found !== undefined) level[figure] = found;
		else if (!isEmpty(values[figure])) level[figure] = values[figure] as number;
	}
	const blocked = units(values.blocked);
	if (blocked !== undefined) level.blocked = blocked;
	if (!isEmpty(values.incomingDate)) level.incomingDate = text(values.incomingDate);
	if (!isEmpty(values.place)) level.place = text(values.place);
	return level;
}

/** The records of a list, or the values of an object that is keyed by their ids. */
export function recordsOf(value: unknown): Row[] {
	const entries = Array.isArray(value) ? (value as unknown[]) : Object.values(row(value));
	return entries.length > 0 || Array.isArray(value) ? (list(entries).filter((one) => asRow(one)) as Row[]) : [];
}
