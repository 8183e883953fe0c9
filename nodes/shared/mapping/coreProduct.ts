import { isEmpty, list, row, rows, text, texts } from './read';
import { parseMoney } from './rules/prices/money';
import type { Values } from './sources/table';
import { converted, shortUnit, type Measure } from './transforms/channels/measures';

/**
 * Extensiv's core product, the form in which its product import takes products of sales channels (wms-systems.md 1.4).
 * One per variant. Beside the named fields there are `image_url_1` to `image_url_n`, and one field for each option,
 * named after it. Absent fields are left out.
 */
export interface CoreProduct {
	sku: string;
	product_id?: string;
	product_variant_id?: string;
	parent_id?: string;
	name?: string;
	description?: string;
	description_short?: string;
	ASIN?: string;
	UPC?: string;
	quantity?: number;
	retail_price?: number;
	regular_price?: number;
	weight_lbs?: number;
	weight_kg?: number;
	/** With commas between them, as `categories` and `attribute_names`. */
	tags?: string;
	categories?: string;
	product_type?: string;
	status?: string;
	vendor?: string;
	allow_backorders?: 'N' | 'Y';
	sort_order?: number;
	attribute_names?: string;
	custom_fields?: Record<string, unknown>;
	[field: string]: unknown;
}

/** Units of channels that state none with their figures. */
export interface CoreUnits {
	weightUnit: string;
	dimensionUnit: string;
}

type Shape = 'images' | 'list' | 'number' | 'options' | 'record' | 'text' | 'yesNo' | { measure: string };

/** Fields in the order of the page's table. */
export const CORE_FIELDS: ReadonlyArray<readonly [name: string, shape: Shape]> = [
	['sku', 'text'],
	['product_id', 'text'],
	['product_variant_id', 'text'],
	['parent_id', 'text'],
	['name', 'text'],
	['description', 'text'],
	['description_short', 'text'],
	['ASIN', 'text'],
	['UPC', 'text'],
	['quantity', 'number'],
	['image_url_X', 'images'],
	['retail_price', 'number'],
	['regular_price', 'number'],
	['weight_lbs', { measure: 'lb' }],
	['weight_kg', { measure: 'kg' }],
	['length_in', { measure: 'in' }],
	['width_in', { measure: 'in' }],
	['height_in', { measure: 'in' }],
	['length_cm', { measure: 'cm' }],
	['width_cm', { measure: 'cm' }],
	['height_cm', { measure: 'cm' }],
	['tags', 'list'],
	['categories', 'list'],
	['product_type', 'text'],
	['status', 'text'],
	['vendor', 'text'],
	['allow_backorders', 'yesNo'],
	['sort_order', 'number'],
	['attribute_names', 'options'],
	['custom_fields', 'record'],
];

const TAKEN: ReadonlySet<string> = new Set(CORE_FIELDS.map(([name]) => name));
const IMAGE_FIELD = /^image_url_/;

/** The core product of what a channel's table found, with a sentence for each thing that had to be left out. */
export function coreProduct(values: Values, units: CoreUnits): { product: CoreProduct; warnings: string[] } {
	const product: CoreProduct = { sku: '' };
	const warnings = new Set<string>();
	for (const [name, shape] of CORE_FIELDS) {
		const value = values[name];
		if (isEmpty(value)) continue;
		if (shape === 'images') {
			for (const [index, url] of list(value)
				.concat(list(value).length === 0 ? [value] : [])
				.map(text)
				.entries()) {
				product[`image_url_${index + 1}`] = url;
			}
		} else if (shape === 'options') addOptions(product, value, warnings);
		else {
			const made = shaped(name, value, shape, units, warnings);
			if (!isEmpty(made)) product[name] = made;
		}
	}
	return { product, warnings: [...warnings] };
}

function shaped(name: string, value: unknown, shape: Shape, units: CoreUnits, warnings: Set<string>): unknown {
	if (typeof shape === 'object') return inUnit(name, value, shape.measure, units, warnings);
	switch (shape) {
		case 'list':
			return texts(value).join(', ');
		case 'number': {
			const number = parseMoney(value);
			if (number === undefined) warnings.add(`${name} "${shown(value)}" is not a number: it was left out.`);
			return number;
		}
		case 'yesNo':
			return /^(?:true|1|yes|y|notify)$/i.test(text(value)) ? 'Y' : 'N';
		case 'record':
			return row(value);
		default:
			return text(value);
	}
}

const shown = (value: unknown) => text(value).slice(0, 40);

function inUnit(name: string, value: unknown, to: string, units: CoreUnits, warnings: Set<string>): number | undefined {
	const isWeight = name.startsWith('weight');
	const label = isWeight ? 'weight' : name.replace(/_.*$/, '');
	const { value: figure, unit } = row(value) as Partial<Measure>;
	if (typeof figure !== 'number') {
		warnings.add(`The ${label} "${shown(value)}" is not a number: it was left out.`);
		return undefined;
	}
	const from = unit || shortUnit(isWeight ? units.weightUnit : units.dimensionUnit);
	const made = converted({ value: figure, unit: from }, to);
	if (made === undefined) warnings.add(`The unit "${from}" of the ${label} is not known: it was left out.`);
	return made;
}

/** Names of the options in one text, and the value of each under its own name. */
function addOptions(product: CoreProduct, value: unknown, warnings: Set<string>): void {
	const options = rows(value).map((option) => ({ name: text(option.name), value: text(option.value) }));
	product.attribute_names = [...new Set(options.map(({ name }) => name))].join(', ');
	for (const option of options) {
		if (TAKEN.has(option.name) || IMAGE_FIELD.test(option.name)) {
			warnings.add(`The option "${option.name}" has the name of a field, so its value "${option.value}" was left out.`);
		} else product[option.name] = option.value;
	}
}
