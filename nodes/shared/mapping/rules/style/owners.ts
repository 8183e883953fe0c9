import type { JoorStyle } from '../../../joor/types';
import type { FieldOwner } from '../../options';
import { text } from '../../read';

/** A field of JOOR's style that can have an owner other than the source. */
export interface OwnedField {
	name: string;
	/** As a person reads it. */
	label: string;
	/** Whether JOOR takes no style without it, so that it cannot be left out. */
	required: boolean;
}

const owned = (name: string, label: string, required = false): OwnedField => ({ name, label, required });

/** The fields in JOOR's order (joor-v2.md 5.3); number and identifier are the style's identity and have no owner. */
export const OWNED_FIELDS: readonly OwnedField[] = [
	owned('style_name', 'Style Name', true),
	owned('style_description', 'Style Description'),
	owned('style_country_origin', 'Country of Origin'),
	owned('division', 'Division'),
	owned('division_code', 'Division Code'),
	owned('fabrication', 'Fabrication'),
	owned('silhouette', 'Silhouette'),
	owned('source_of_materials', 'Source of Materials'),
	owned('heel_height', 'Heel Height'),
	owned('contains_fur', 'Contains Fur'),
	owned('measurements', 'Measurements'),
	owned('minimum', 'Minimum Quantity'),
	owned('made_to_order', 'Made to Order'),
	owned('categories', 'Categories'),
	owned('materials', 'Materials'),
	owned('prices', 'Prices', true),
	owned('deliveries', 'Linesheets', true),
	owned('colors', 'Colors', true),
	owned('sizes', 'Sizes', true),
	owned('skus', 'SKUs and UPCs'),
	owned('tags', 'Tags'),
	owned('images', 'Style Images'),
	owned('color_images', 'Color Images'),
];

/** Fields whose code has the same owner. */
const WITH_CODE: readonly string[] = ['fabrication', 'silhouette'];

const BY_NAME = new Map(OWNED_FIELDS.map((field) => [field.name, field]));

/** What is wrong with a list of owners, as a sentence; '' when all can be used. */
export function ownersFlaw(owners: readonly FieldOwner[]): string {
	const known = new Map<string, string>();
	for (const { field, owner } of owners) {
		const found = BY_NAME.get(field);
		if (!found)
			return `The field "${text(field)}" cannot have an owner. Choose one of: ${[...BY_NAME.keys()].join(', ')}.`;
		if (!['source', 'joor', 'never'].includes(owner)) {
			return `The field ${found.label} has the owner "${text(owner)}"; it can be source, joor or never.`;
		}
		if (owner === 'never' && found.required) {
			return `The field ${found.label} cannot be left out, because JOOR takes no style without it.`;
		}
		const first = known.get(field);
		if (first !== undefined && first !== owner) {
			return `The field ${found.label} has two owners, "${first}" and "${owner}". Keep one.`;
		}
		known.set(field, owner);
	}
	return '';
}

/** A style as its owners let it be sent. */
export interface OwnedStyle {
	style: JoorStyle;
	/** Fields that are sent only with a style that is new in JOOR. */
	fieldOwners: Record<string, 'joor'>;
}

/**
 * Leaves out what is never sent, and lists what JOOR decides about once the style exists there. A required field stays,
 * whatever its owner. The style itself is not changed.
 */
export function applyOwners(style: JoorStyle, owners: readonly FieldOwner[]): OwnedStyle {
	const made: JoorStyle = { ...style };
	const fieldOwners: Record<string, 'joor'> = {};
	for (const { field, owner } of owners) {
		const known = BY_NAME.get(field);
		if (!known) continue;
		if (owner === 'joor') fieldOwners[field] = 'joor';
		else if (owner !== 'never' || known.required) continue;
		else if (field === 'color_images') made.colors = made.colors.map(({ color_image: _left, ...color }) => color);
		else {
			Reflect.deleteProperty(made, field);
			if (WITH_CODE.includes(field)) Reflect.deleteProperty(made, `${field}_code`);
		}
	}
	return { style: made, fieldOwners };
}
