import type { JoorColor, JoorDelivery, JoorStyle } from '../types';
import type { StyleInJoor } from './styleReader';

/** One difference between a wanted style and JOOR's. `from` is what JOOR has. */
export interface FieldChange {
	field: string;
	from: string;
	to: string;
}

/**
 * Whether a style that differs in this must not count as written: buyers would see another name, price, colour, size
 * or linesheet. Other texts JOOR may keep in a form of its own.
 */
export function isEssential(change: FieldChange): boolean {
	return (
		/^(style_name|style_number|price |size |UPC )/.test(change.field) ||
		change.field === 'linesheet' ||
		/^color (?!.* image$)/.test(change.field)
	);
}

const TEXT_FIELDS = [
	'style_name',
	'style_number',
	'style_description',
	'style_country_origin',
	'division',
	'division_code',
	'fabrication',
	'silhouette',
	'measurements',
	'fabrication_code',
	'silhouette_code',
	'source_of_materials',
	'heel_height',
] as const;

const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	'#39': "'",
	'#039': "'",
	nbsp: ' ',
};

/** HTML entities read: JOOR may keep or show a text in either form, and an entity sent back would be doubled. */
export function plainText(text: string): string {
	return text.replace(/&(amp|lt|gt|quot|apos|#0?39|nbsp);/g, (_entity, name: string) => ENTITIES[name]);
}

/** A text as it is compared: white space folded too. */
function squash(text: string): string {
	return plainText(text).replace(/\s+/g, ' ').trim();
}

/** A yes or no in any form that JOOR, a spreadsheet or an item gives it; nothing is no. */
export function isYes(value: unknown): boolean {
	return !/^(false|0|no|)$/i.test(String(value ?? '').trim());
}

/** A UPC that JOOR shows as a number has lost its leading zeros (joor-v2.md 3.1: numbers may be text or not). */
function sameUpc(a: string | undefined, b: string): boolean {
	return (a ?? '').replace(/^0+/, '') === b.replace(/^0+/, '');
}

function sameAmount(a: string | undefined, b: string | undefined): boolean {
	return a === b || (Boolean(a) && Boolean(b) && Number(a) === Number(b));
}

/** JOOR adds a random text to the name of each uploaded image (joor-v2.md 9), so the name's beginning decides. */
function sameImage(wanted: string, current: string): boolean {
	if (wanted === current) return true;
	const base = (url: string) =>
		(url.split(/[?#]/)[0].split('/').pop() ?? '').replace(/\.[A-Za-z0-9]+$/, '').toLowerCase();
	return base(wanted) !== '' && base(current).startsWith(base(wanted));
}

type Add = (field: string, from: string | undefined, to: string | undefined) => void;

function comparePrices(wanted: JoorStyle, current: JoorStyle, add: Add): void {
	for (const price of wanted.prices) {
		const name = `price ${price.price_currency}${price.price_label ? ` ${price.price_label}` : ''}`;
		const old = current.prices.find(
			(one) => one.price_currency === price.price_currency && one.price_label === price.price_label,
		);
		if (!sameAmount(price.price_wholesale, old?.price_wholesale)) {
			add(`${name} wholesale`, old?.price_wholesale, price.price_wholesale);
		}
		if (price.price_retail && !sameAmount(price.price_retail, old?.price_retail)) {
			add(`${name} retail`, old?.price_retail, price.price_retail);
		}
	}
}

/**
 * Linesheets as `delivery_overwrite` manages them (joor-v2.md 5.2): 4 takes the style out of the listed ones, 1 out of
 * all others. With 2, JOOR's answer does not tell which of the others are made by hand, so they are no difference.
 */
function compareLinesheets(wanted: JoorStyle, current: JoorStyle, add: Add): void {
	const overwrite = Number(wanted.delivery_overwrite ?? 2);
	const listed = new Set(wanted.deliveries.map((delivery) => delivery.delivery_name));
	for (const { delivery_name } of current.deliveries) {
		if ((overwrite === 4 && listed.has(delivery_name)) || (overwrite === 1 && !listed.has(delivery_name))) {
			add('linesheet', delivery_name, undefined);
		}
	}
	if (overwrite === 4) return;
	const fields = ['season_name', 'season_year', 'date_delivery_start', 'date_delivery_end'] as const;
	for (const delivery of wanted.deliveries) {
		const old = current.deliveries.find((one) => one.delivery_name === delivery.delivery_name);
		if (!old) add('linesheet', undefined, delivery.delivery_name);
		else {
			for (const field of fields) {
				const value = (delivery[field] ?? '').slice(0, 10);
				// A field that JOOR does not show is not a difference.
				if (value && old[field] && value !== old[field])
					add(`linesheet ${delivery.delivery_name} ${field}`, old[field], value);
			}
			compareLinesheetDetails(delivery, old, add);
		}
	}
}

/** Comments and colour exclusions, where JOOR shows them at all. */
function compareLinesheetDetails(wanted: JoorDelivery, old: JoorDelivery, add: Add): void {
	const name = `linesheet ${wanted.delivery_name}`;
	const { style_comments: comments, color_exclusions: exclusions } = wanted;
	if (comments && old.style_comments !== undefined && squash(comments) !== squash(old.style_comments)) {
		add(`${name} comments`, old.style_comments, comments);
	}
	if (!exclusions || !old.color_exclusions) return;
	const codes = (colors: JoorDelivery['color_exclusions'] = []) =>
		colors
			.map(({ color_code, color_name }) => color_code || color_name)
			.sort()
			.join(', ');
	if (codes(exclusions) !== codes(old.color_exclusions)) {
		add(`${name} excluded colors`, codes(old.color_exclusions), codes(exclusions));
	}
}

/** What a colour has beside its name; what JOOR does not show is not compared. */
function compareColorDetails(wanted: JoorColor, old: JoorColor, add: Add): void {
	const name = wanted.color_code || wanted.color_name;
	const { color_hex: hex, minimum } = wanted;
	if (hex && old.color_hex !== undefined && plainHex(hex) !== plainHex(old.color_hex)) {
		add(`hex code of color ${name}`, old.color_hex, hex);
	}
	if (minimum !== undefined && old.minimum !== undefined && Number(minimum) !== Number(old.minimum)) {
		add(`minimum of color ${name}`, String(old.minimum), String(minimum));
	}
}

function plainHex(hex: string): string {
	return hex.replace('#', '').toUpperCase();
}

function compareColors(wanted: JoorStyle, current: JoorStyle, images: boolean, add: Add): void {
	for (const color of wanted.colors) {
		const old = current.colors.find((one) =>
			color.color_code ? one.color_code === color.color_code : one.color_name === color.color_name,
		);
		const name = color.color_code || color.color_name;
		if (!old || squash(old.color_name) !== squash(color.color_name))
			add(`color ${name}`, old?.color_name, color.color_name);
		else if (images && color.color_image && !sameImage(color.color_image, old.color_image ?? '')) {
			add(`color ${name} image`, old.color_image, color.color_image);
		}
		if (old) compareColorDetails(color, old, add);
	}
}

function compareSkus(wanted: JoorStyle, current: JoorStyle, add: Add): void {
	const inJoor = new Map((current.skus ?? []).map((sku) => [`${sku.sku_color_code}|${sku.sku_size}`, sku.upc]));
	for (const sku of wanted.skus ?? []) {
		const upc = inJoor.get(`${sku.sku_color_code}|${sku.sku_size}`);
		if (sku.upc && !sameUpc(upc, sku.upc)) add(`UPC ${sku.sku_color_code} ${sku.sku_size}`, upc, sku.upc);
	}
}

/**
 * What JOOR has otherwise than wanted; empty when a write would change nothing. Only fields that the wanted style sets
 * and that JOOR's answer speaks of are compared; what JOOR has beside them (hand-made linesheets, further colours and
 * price types) is no difference. Amounts are compared as numbers, white space in texts is folded.
 */
export function diffStyle(wanted: JoorStyle, inJoor: StyleInJoor): FieldChange[] {
	const { style: current, known } = inJoor;
	const changes: FieldChange[] = [];
	const add: Add = (field, from, to) => changes.push({ field, from: from ?? '', to: to ?? '' });

	for (const field of TEXT_FIELDS) {
		const value = wanted[field];
		if (value !== undefined && known.has(field) && squash(value) !== squash(current[field] ?? ''))
			add(field, current[field], value);
	}
	const { made_to_order: madeToOrder, minimum } = wanted;
	if (madeToOrder !== undefined && known.has('made_to_order') && isYes(madeToOrder) !== isYes(current.made_to_order)) {
		add('made_to_order', String(current.made_to_order ?? ''), String(madeToOrder));
	}
	const { contains_fur: fur } = wanted;
	if (fur !== undefined && known.has('contains_fur') && isYes(fur) !== isYes(current.contains_fur)) {
		add('contains_fur', current.contains_fur, fur);
	}
	if (minimum !== undefined && known.has('minimum') && Number(minimum) !== Number(current.minimum ?? 0)) {
		add('minimum', String(current.minimum ?? ''), String(minimum));
	}
	if (known.has('prices')) comparePrices(wanted, current, add);
	if (known.has('deliveries')) compareLinesheets(wanted, current, add);
	if (known.has('colors')) {
		const images = current.colors.length === 0 || inJoor.raw.colors === undefined || hasColorImages(inJoor.raw);
		compareColors(wanted, current, images, add);
	}
	if (known.has('sizes')) {
		for (const size of wanted.sizes) {
			const old = current.sizes.find((one) => one.size_name === size.size_name);
			const { size_description: words } = size;
			if (!old) add(`size ${size.size_name}`, undefined, size.size_name);
			else if (words && old.size_description !== undefined && squash(words) !== squash(old.size_description)) {
				add(`description of size ${size.size_name}`, old.size_description, words);
			}
		}
	}
	if (known.has('skus')) compareSkus(wanted, current, add);
	if (known.has('tags')) {
		for (const tag of wanted.tags ?? []) {
			const found = (current.tags ?? []).some(
				(one) => one.tag_group === tag.tag_group && one.tag_value === tag.tag_value,
			);
			if (!found) add('tag', undefined, tag.tag_value);
		}
	}
	if (known.has('materials')) {
		for (const { material } of wanted.materials ?? []) {
			const found = (current.materials ?? []).some((one) => squash(one.material) === squash(material));
			if (!found) add('material', (current.materials ?? []).map((one) => one.material).join(', '), material);
		}
	}
	if (known.has('categories')) {
		for (const { category_id } of wanted.categories ?? []) {
			const ids = (current.categories ?? []).map((one) => one.category_id);
			if (!ids.includes(String(category_id))) add('category', ids.join(', '), String(category_id));
		}
	}
	if (known.has('images')) {
		for (const { image } of wanted.images ?? []) {
			if (!(current.images ?? []).some((one) => sameImage(image, one.image))) add('image', undefined, image);
		}
	}
	return changes;
}

/** Whether JOOR's colours speak of images at all. */
function hasColorImages(raw: Record<string, unknown>): boolean {
	return JSON.stringify(raw.colors ?? '').includes('"color_image"');
}
