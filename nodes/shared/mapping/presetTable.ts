import { FIELDS, type MappingField } from './fields';
import { PRESETS, type Direction, type PresetName } from './presets';
import type { PresetRow, ProductSource } from './presets/types';

/** One line of a preset as a person reads it: the field, where it comes from in the system, and what happens on the way. */
export interface TableLine {
	field: string;
	label: string;
	/** Path in the system's own row; '' where the system states nothing. Several ways are separated by ` | `. */
	source: string;
	/** Path in the canonical item that WMS nodes emit. */
	canonical: string;
	transform: string;
	note: string;
}

/** Where fields of variants are in the canonical variant. */
export const VARIANT_PATHS: Readonly<Record<string, string>> = {
	sku: 'sku',
	upc: 'upc',
	color_name: 'color.name',
	color_code: 'color.code',
	size_name: 'size.name',
	size_code: 'size.code',
	color_image: 'images',
	color_hex: 'attributes.colorHex',
	color_minimum: 'attributes.colorMinimum',
	size_description: 'attributes.sizeDescription',
};

/** Canonical fields that a source table fills under several names. */
const FILLED_BY: Readonly<Record<string, readonly string[]>> = {
	prices: ['prices', 'wholesale', 'retail', 'currency'],
};

/** Which of a price list's parts a field takes. */
const PRICE_PARTS: Readonly<Record<string, readonly string[]>> = {
	price_wholesale: ['prices', 'wholesale'],
	price_retail: ['prices', 'retail'],
	price_currency: ['prices', 'currency'],
};

const VARIANT_PRICES: Readonly<Record<string, string>> = {
	price_wholesale: 'wholesalePrice',
	price_retail: 'retailPrice',
};

const distinct = (parts: readonly string[]) => [...new Set(parts.filter((part) => part !== ''))];
const joined = (parts: readonly string[]) => distinct(parts).join(' | ');

/** The rows of a source table that fill a canonical field. */
function sourceRows(source: ProductSource, field: string, canonical: string): PresetRow[] {
	if (canonical === 'variants') {
		const target = VARIANT_PRICES[field];
		return target ? source.variant.filter((row) => row.target === target) : [];
	}
	const targets = PRICE_PARTS[field] ?? FILLED_BY[canonical] ?? [canonical];
	return source.product.filter(({ target }) => targets.includes(target));
}

function pathOf(source: ProductSource, row: PresetRow, isVariant: boolean): string {
	const each = source.each === '' ? '' : `${source.each}[].`;
	if (row.source.startsWith('^')) return row.source.replace(/^\^\.?/, '');
	return isVariant ? `${each}${row.source}` : row.source;
}

function productLine(field: MappingField, rows: readonly PresetRow[], source: ProductSource | undefined): TableLine {
	const { name, label, level } = field;
	if (name === 'style_key' || level === 'variant') {
		const canonical = name === 'style_key' ? 'styleKey' : `variants[].${VARIANT_PATHS[name]}`;
		const table = name === 'style_key' ? source?.product : source?.variant;
		const found = (table ?? []).filter(({ target }) => target === (VARIANT_PATHS[name] ?? 'styleKey'));
		return {
			field: name,
			label,
			source: source ? joined(found.map((row) => pathOf(source, row, level === 'variant'))) : '',
			canonical: source || level === 'variant' ? canonical : '',
			transform: joined(found.map(({ transform = '' }) => transform)),
			note: joined(found.map(({ note }) => note)),
		};
	}
	const found = source ? rows.flatMap((row) => sourceRows(source, name, row.source)) : [];
	const isVariantRow = (row: PresetRow) => source?.variant.includes(row) ?? false;
	return {
		field: name,
		label,
		source: source ? joined(found.map((row) => pathOf(source, row, isVariantRow(row)))) : '',
		canonical: joined(rows.map((row) => row.source)),
		transform: joined([...found, ...rows].map(({ transform = '' }) => transform)),
		note: joined([...found.map(({ note }) => note), ...rows.map(({ note }) => note)]),
	};
}

/** The whole table of a preset and direction, one line per target field, in the order of the fields. */
export function presetTable(preset: PresetName, direction: Direction): TableLine[] {
	const { productSources = [], stockSources = [] } = PRESETS[preset];
	const rowsOf = (name: string) => PRESETS[preset][direction].filter(({ target }) => target === name);
	return FIELDS[direction].map((field): TableLine => {
		const rows = rowsOf(field.name);
		if (direction === 'productToJoor') return productLine(field, rows, productSources[0]);
		const canonical = rows.map((row) => row.source);
		const levels = direction === 'stockToJoor' ? (stockSources[0]?.level ?? []) : [];
		const found = levels.filter(({ target }) =>
			canonical.includes('') && field.name === 'inventory'
				? ['available', 'onHand', 'allocated'].includes(target)
				: canonical.includes(target),
		);
		return {
			field: field.name,
			label: field.label,
			source: joined(direction === 'orderToWms' ? canonical : found.map((row) => row.source.replace(/^\^\.?/, ''))),
			canonical: joined(canonical),
			transform: joined([...found, ...rows].map(({ transform = '' }) => transform)),
			note: joined(rows.map(({ note }) => note)),
		};
	});
}
