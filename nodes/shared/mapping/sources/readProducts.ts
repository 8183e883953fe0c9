import { PRODUCT_FIELDS } from '../fields';
import type { Product, Variant } from '../model';
import type { MappingSettings } from '../settings';
import { compilePath, listOf } from '../path';
import { PRESETS } from '../presets';
import { FLAT_ROWS, SHORT_FLAT_ROWS } from '../presets/flatRows';
import type { ProductSource } from '../presets/types';
import { asRow, isEmpty, rows, text, texts, type Row } from '../read';
import { matchSku } from '../rules/codes/skuPattern';
import { canonicalProduct, canonicalVariant, recordsOf } from './canonical';
import { formOf } from './detect';
import { tableReader } from './table';

/** An item as a canonical product, before items of one style are brought together. */
export interface ReadProduct {
	product: Product;
	/** What rows of one style share; '' when the row is a style of its own. */
	styleKey: string;
	/** Whether the item came in the system's own form. */
	fromSource: boolean;
	/** Whether it came as one variant in the system's own form, so that it has to be grouped. */
	isRow: boolean;
	/** Whether the style number is only the row's own. */
	ownNumber: boolean;
}

/** Reads an item as a canonical product; `undefined` when it is no record. */
export type ProductReader = (item: unknown, index: number) => ReadProduct | undefined;

type FormReader = (item: Row) => ReadProduct;

function formReader(form: ProductSource, settings: MappingSettings): FormReader {
	const readProduct = tableReader(form.product, settings);
	const readVariant = tableReader(form.variant, settings);
	const eachOf = form.each === '' ? undefined : compilePath(form.each, true);
	const { preset } = settings;
	return (item) => {
		const found = eachOf?.(item);
		const entries = listOf(found);
		const records = entries ? (entries.filter((entry) => asRow(entry)) as Row[]) : recordsOf(found);
		// A product without a list of variants is its own only variant; one that lists ids has variants that are not here.
		const isList = (entries?.length ?? 0) > 0 || (form.needsVariants ?? false);
		const sellable = records.length > 0 || isList ? records : [item];
		const variants = sellable.map((record) => canonicalVariant(readVariant(record, item), record));
		const values = readProduct(item, item);
		return {
			product: canonicalProduct(preset, values, variants, item),
			styleKey: text(values.styleKey),
			fromSource: true,
			isRow: form.each === '' || (form.grouped ?? false),
			ownNumber: form.ownNumber ?? false,
		};
	};
}

/** Fills colour, size and style number from the SKU, where the source states none (wms-systems.md 1.4). */
function byPattern(product: Product, settings: MappingSettings): Product {
	const { pattern } = settings;
	if (!pattern) return product;
	let styleNumber = product.styleNumber;
	const variants = product.variants.map((variant) => {
		const parts = matchSku(pattern, variant.sku);
		if (!parts) return variant;
		if (styleNumber === '') styleNumber = parts.style;
		const color = variant.color.name || variant.color.code ? variant.color : { name: parts.color, code: parts.color };
		const size = variant.size.name || variant.size.code ? variant.size : { name: parts.size, code: parts.size };
		return { ...variant, color, size };
	});
	return { ...product, styleNumber, variants };
}

function setAttribute(variant: Variant, name: string, value: unknown): void {
	variant.attributes = { ...variant.attributes, [name]: text(value) };
}

/** How a field of a variant is set; the variant is a copy that may be written. */
const SETTERS: Record<string, (variant: Variant, value: unknown) => void> = {
	sku: (variant, value) => (variant.sku = text(value)),
	upc: (variant, value) => (variant.upc = text(value)),
	color_name: (variant, value) => (variant.color = { ...variant.color, name: text(value) }),
	color_code: (variant, value) => (variant.color = { ...variant.color, code: text(value) }),
	size_name: (variant, value) => (variant.size = { ...variant.size, name: text(value) }),
	size_code: (variant, value) => (variant.size = { ...variant.size, code: text(value) }),
	color_image: (variant, value) => (variant.images = isEmpty(value) ? [] : [text(value), ...texts(variant.images)]),
	color_hex: (variant, value) => setAttribute(variant, 'colorHex', value),
	color_minimum: (variant, value) => setAttribute(variant, 'colorMinimum', value),
	size_description: (variant, value) => setAttribute(variant, 'sizeDescription', value),
	price_wholesale: (variant, value) => (variant.wholesalePrice = value as number),
	price_retail: (variant, value) => (variant.retailPrice = value as number),
};

/** A copy of a variant with one field set: colour, size, UPC, image or price of it; unknown fields change nothing. */
export function withVariantField(variant: Variant, field: string, value: unknown): Variant {
	if (!Object.hasOwn(SETTERS, field)) return variant;
	const copy = { ...variant };
	SETTERS[field](copy, value);
	return copy;
}

const VARIANT_FIELDS: ReadonlySet<string> = new Set(
	PRODUCT_FIELDS.filter(({ level }) => level === 'variant').map(({ name }) => name),
);

/** Changes to fields of variants and of the grouping, before items are brought together. */
function adjuster(settings: MappingSettings): (read: ReadProduct, item: Row, index: number) => ReadProduct {
	const paths = settings.sourcePaths.map(({ field, path }) => ({ field, read: compilePath(path, true) }));
	const ofVariants = paths.filter(({ field }) => VARIANT_FIELDS.has(field));
	const ofGroup = paths.filter(({ field }) => field === 'style_key' || field === 'style_number');
	return (read, item, index) => {
		const overrides = settings.overrides?.[index] ?? [];
		const forVariants = overrides.filter(({ field }) => VARIANT_FIELDS.has(field));
		let { product, styleKey, ownNumber } = read;
		if (ofVariants.length > 0 || forVariants.length > 0) {
			const variants = rows(product.variants).map((record) => {
				let variant = record as unknown as Variant;
				const from = read.fromSource ? variant.raw : record;
				for (const { field, read: readPath } of ofVariants) {
					const found = readPath(from);
					if (!isEmpty(found)) variant = withVariantField(variant, field, found);
				}
				for (const { field, value } of forVariants) variant = withVariantField(variant, field, value);
				return variant;
			});
			product = { ...product, variants };
		}
		for (const { field, read: readPath } of ofGroup) {
			const found = text(readPath(item));
			if (found === '') continue;
			if (field === 'style_key') styleKey = found;
			else {
				product = { ...product, styleNumber: found };
				ownNumber = false;
			}
		}
		for (const { field, value } of overrides) {
			if (field === 'style_key') styleKey = text(value);
			else if (field === 'style_number' && !isEmpty(value)) {
				product = { ...product, styleNumber: text(value) };
				ownNumber = false;
			}
		}
		return { ...read, product, styleKey, ownNumber };
	};
}

/** Prepares the reading of items in any of the preset's forms. Canonical products without changes stay what they are. */
export function productReader(settings: MappingSettings): ProductReader {
	// Flat rows are read with every preset.
	const forms = [FLAT_ROWS, ...(PRESETS[settings.preset].productSources ?? []), SHORT_FLAT_ROWS];
	const readers = new Map(forms.map((form) => [form, formReader(form, settings)]));
	const adjust = adjuster(settings);
	const mayChange = settings.sourcePaths.length > 0 || settings.overrides !== undefined;
	return (item, index) => {
		const record = asRow(item);
		if (!record) return undefined;
		const form = formOf(record, forms);
		const ofForm = form && readers.get(form);
		const read = ofForm
			? ofForm(record)
			: { product: record as unknown as Product, styleKey: '', fromSource: false, isRow: false, ownNumber: false };
		const adjusted = mayChange ? adjust(read, record, index) : read;
		return ofForm && settings.pattern ? { ...adjusted, product: byPattern(adjusted.product, settings) } : adjusted;
	};
}
