import type { Rejection } from '../../mapping/model';
import type { JoorColor, JoorDelivery, JoorStyle } from '../types';
import { isRecord, nestedList, textOf } from './envelope';
import { diffStyle, isYes, plainText } from './styleDiff';
import type { StyleInJoor } from './styleReader';

/** Fields of a style that a brand may leave to JOOR once the style is there. `color_images` is `color_image` in colors. */
export const OWNABLE_FIELDS = [
	'style_name',
	'style_description',
	'style_country_origin',
	'division',
	'division_code',
	'fabrication',
	'silhouette',
	'source_of_materials',
	'heel_height',
	'contains_fur',
	'measurements',
	'minimum',
	'made_to_order',
	'categories',
	'materials',
	'prices',
	'deliveries',
	'colors',
	'sizes',
	'skus',
	'tags',
	'images',
	'color_images',
] as const;

export type OwnableField = (typeof OWNABLE_FIELDS)[number];

/** What the source has otherwise in a field that JOOR owns. */
export interface KeptField {
	field: string;
	joor: string;
	source: string;
}

function isOwnable(field: string): field is OwnableField {
	return (OWNABLE_FIELDS as readonly string[]).includes(field);
}

/**
 * Reads `field_owners` of an item: an object of field to `joor`, or nothing. Anything else is refused, because a field
 * whose owner is not understood would be overwritten.
 */
export function readOwners(value: unknown, style: string): Record<string, 'joor'> | Rejection {
	const refuse = (what: string): Rejection => ({
		reasonCode: 'bad-field-owner',
		reason: `Style ${style}: ${what}`,
		logId: '',
	});
	if (value === undefined || value === null || value === '') return {};
	if (!isRecord(value)) return refuse('field_owners is no object such as {"style_description": "joor"}.');
	const owners: Record<string, 'joor'> = {};
	for (const [field, owner] of Object.entries(value)) {
		if (!isOwnable(field)) {
			return refuse(`field_owners names "${field}". The fields that JOOR can own are ${OWNABLE_FIELDS.join(', ')}.`);
		}
		if (textOf(owner).trim().toLowerCase() !== 'joor') {
			return refuse(
				`the owner of ${field} is "${textOf(owner)}". Write "joor", or leave the field out of field_owners.`,
			);
		}
		owners[field] = 'joor';
	}
	return owners;
}

/** The fields of a style that JOOR owns; a style that JOOR does not have yet is sent whole. */
export function ownedFields(style: JoorStyle): ReadonlySet<OwnableField> {
	return new Set(Object.keys(style.field_owners ?? {}).filter(isOwnable));
}

/** Single values that go with a field: the code stands for the same thing as the text. */
const OPTIONAL_PARTS: Partial<Record<OwnableField, ReadonlyArray<keyof JoorStyle>>> = {
	style_description: ['style_description'],
	style_country_origin: ['style_country_origin'],
	division: ['division'],
	division_code: ['division_code'],
	fabrication: ['fabrication', 'fabrication_code'],
	silhouette: ['silhouette', 'silhouette_code'],
	source_of_materials: ['source_of_materials'],
	heel_height: ['heel_height'],
	contains_fur: ['contains_fur'],
	measurements: ['measurements'],
	minimum: ['minimum'],
	made_to_order: ['made_to_order'],
	categories: ['categories'],
	materials: ['materials'],
	skus: ['skus'],
	tags: ['tags'],
	images: ['images'],
};

/** Fields of a record that the reader of styles does not read, in the form of a write. */
function further(record: Record<string, unknown> | undefined, fields: readonly string[]): Record<string, string> {
	return Object.fromEntries(fields.map((field) => [field, textOf(record?.[field])]).filter(([, value]) => value));
}

/** JOOR's linesheets of a style with the style's place and notes in them, which a write would otherwise clear. */
function presentLinesheets({ style, raw }: StyleInJoor): JoorDelivery[] {
	const rows = nestedList(raw, 'deliveries', 'delivery');
	return style.deliveries.map((delivery, i) => {
		const isPublic = textOf(rows[i]?.public);
		return {
			...further(rows[i], ['style_display_order', 'style_comments']),
			...(isPublic ? { public: isYes(isPublic) ? 1 : 0 } : {}),
			...delivery,
		};
	});
}

/** JOOR's own copy of an image is no source to load it from, so a colour goes without its image. */
function presentColors({ style, raw }: StyleInJoor): JoorColor[] {
	const rows = nestedList(raw, 'colors', 'color');
	return style.colors.map(({ color_name, color_code }, i) => ({
		...further(rows[i], ['color_hex', 'minimum']),
		color_name,
		color_code,
	}));
}

/** SKUs of colours and sizes that JOOR will not get cannot be sent: it refuses the whole style. */
function skusOfPresent(
	wanted: JoorStyle,
	{ style: current, known }: StyleInJoor,
	owned: ReadonlySet<OwnableField>,
): JoorStyle['skus'] {
	const colors = owned.has('colors') && known.has('colors');
	const sizes = owned.has('sizes') && known.has('sizes');
	const hasColor = (code: string) => current.colors.some((color) => (color.color_code || color.color_name) === code);
	const hasSize = (name: string) => current.sizes.some((size) => size.size_name === name || size.size_code === name);
	return wanted.skus?.filter((sku) => (!colors || hasColor(sku.sku_color_code)) && (!sizes || hasSize(sku.sku_size)));
}

/**
 * A style that JOOR has, with JOOR's present values in the fields that JOOR owns: for required lists as a list, for
 * others by leaving them to {@link mergeForEdit}, which adds what JOOR has; images are never sent back. Linesheets of
 * JOOR's own are only added to, whatever `delivery_overwrite` says (joor-v2.md 5.2).
 */
export function withOwned(wanted: JoorStyle, inJoor: StyleInJoor, owned: ReadonlySet<OwnableField>): JoorStyle {
	if (!owned.size) return wanted;
	const { style: current } = inJoor;
	const style: JoorStyle = { ...wanted };
	if (owned.has('style_name')) style.style_name = plainText(current.style_name);
	if (owned.has('prices')) style.prices = current.prices;
	if (owned.has('sizes')) style.sizes = current.sizes;
	if (owned.has('colors')) style.colors = presentColors(inJoor);
	else if (owned.has('color_images')) {
		style.colors = wanted.colors.map(({ color_image: _image, ...color }) => color);
	}
	if (owned.has('colors') || owned.has('sizes')) style.skus = skusOfPresent(wanted, inJoor, owned);
	if (owned.has('deliveries')) {
		style.deliveries = presentLinesheets(inJoor);
		style.delivery_overwrite = 3;
	}
	for (const field of owned) for (const part of OPTIONAL_PARTS[field] ?? []) delete style[part];
	return style;
}

/** What the source has otherwise than JOOR in the fields that JOOR owns; it stays as JOOR has it. */
export function keptFields(wanted: JoorStyle, inJoor: StyleInJoor, owned: ReadonlySet<OwnableField>): KeptField[] {
	if (!owned.size) return [];
	const written = new Set(diffStyle(withOwned(wanted, inJoor, owned), inJoor).map((change) => JSON.stringify(change)));
	return diffStyle(wanted, inJoor)
		.filter((change) => !written.has(JSON.stringify(change)))
		.map(({ field, from, to }) => ({ field, joor: from, source: to }));
}

/** Passes every rule for styles, so that only what the source decides about is checked. */
const UNCHECKED: Partial<Record<OwnableField, Partial<JoorStyle>>> = {
	style_name: { style_name: '-' },
	style_description: { style_description: '' },
	prices: { prices: [{ price_label: '', price_currency: 'USD', price_wholesale: '1.00' }] },
	deliveries: { deliveries: [{ delivery_name: '-' }] },
	colors: { colors: [{ color_name: '-', color_code: '-' }] },
	sizes: { sizes: [{ size_name: '-', size_code: '-' }] },
	skus: { skus: [] },
};

/** The style without what JOOR owns, for the rules that hold for a style that JOOR has already. */
export function withoutOwned(style: JoorStyle, owned: ReadonlySet<OwnableField>): JoorStyle {
	return Object.assign({ ...style }, ...[...owned].map((field) => UNCHECKED[field] ?? {})) as JoorStyle;
}
