import { asRow, row, rows, text, type Row } from '../../read';
import { COLOR_NAME, looksLikeSizes, SIZE_NAME, SIZE_VALUE } from '../../rules/variants/optionNames';
import type { Transform } from '../types';
import { namesOf } from './lists';

type Kind = 'color' | 'size';

const NAMES: Record<Kind, RegExp> = { color: COLOR_NAME, size: SIZE_NAME };

/** Order Manager's groups: `{ name, attributes: [{ name }] }` (wms-systems.md 3.2). */
function ofGroups(kind: Kind): Transform {
	return (found) => {
		const group = rows(found).find(({ name }) => NAMES[kind].test(text(name)));
		return rows(group?.attributes)
			.map(({ name, value }) => text(name) || text(value))
			.find((value) => value !== '');
	};
}

/** A list of attributes with name and value; the form is not published (wms-systems.md 3.2, I). */
function ofAttributes(kind: Kind): Transform {
	return (found) => {
		const own = rows(found).find(({ name, groupName }) => NAMES[kind].test(text(groupName) || text(name)));
		return text(own?.value) || (text(own?.groupName) === '' ? '' : text(own?.name));
	};
}

/** The extra field that is named after the option (wms-systems.md 1.4: attribute_names). */
function ofNamedFields(kind: Kind): Transform {
	return (found, _options, item) => {
		const record = row(item);
		const name = namesOf(found).find((one) => NAMES[kind].test(one));
		if (name === undefined) return undefined;
		for (const place of [record, row(record.custom_fields)]) {
			const key = [name, name.toLowerCase()].find((one) => Object.hasOwn(place, one) && text(place[one]) !== '');
			if (key !== undefined) return text(place[key]);
		}
		return undefined;
	};
}

interface Positions {
	color?: number;
	size?: number;
}

const POSITIONS = [1, 2, 3] as const;

/** Which of Cin7 Core's options 1 to 3 hold colour and size: by their names, else by their values, as the WMS node. */
function positionsOf(family: Row): Positions {
	const nameOf = (position: number) => text(family[`Option${position}Name`]);
	const named = POSITIONS.filter((position) => nameOf(position) !== '');
	const found: Positions = {
		color: named.find((position) => COLOR_NAME.test(nameOf(position))),
		size: named.find((position) => SIZE_NAME.test(nameOf(position))),
	};
	for (const position of named) {
		if (position === found.color || position === found.size) continue;
		const isSize = looksLikeSizes(rows(family.Products).map((product) => text(product[`Option${position}`])));
		if (isSize) found.size ??= position;
		else found.color ??= position;
	}
	return found;
}

/** A family's positions are worked out once, not once for each of its products. */
const KNOWN = new WeakMap<Row, Positions>();

function ofFamily(kind: Kind): Transform {
	return (_found, _options, item, around = item) => {
		const family = asRow(around);
		if (!family) return undefined;
		const positions = KNOWN.get(family) ?? positionsOf(family);
		KNOWN.set(family, positions);
		const position = positions[kind];
		return position === undefined ? undefined : row(item)[`Option${position}`];
	};
}

/** The qualifiers of a 3PL item: a free text, and a list of them; several say nothing about one item (2.3, 2.4). */
function qualifierOf(found: unknown): string {
	if (!Array.isArray(found)) return text(found);
	const all = new Set(rows(found).map((entry) => text(entry.qualifier) || text(entry.Qualifier)));
	return all.size === 1 ? [...all][0] : '';
}

/** `Black / M`, `Black` or `M`: what looks like a size is the size, the rest the colour. */
function ofQualifier(kind: Kind): Transform {
	return (found) => {
		const whole = qualifierOf(found);
		const parts = whole.split(/[/,|;]|\s-\s/).map((part) => part.trim());
		const size = parts.filter((part) => SIZE_VALUE.test(part)).pop();
		if (kind === 'size') return size;
		return size === undefined ? whole : parts.filter((part) => part !== size && part !== '').join(' ');
	};
}

export const OPTION_TRANSFORMS: Record<string, Transform> = {
	colorOfGroups: ofGroups('color'),
	sizeOfGroups: ofGroups('size'),
	colorOfAttributes: ofAttributes('color'),
	sizeOfAttributes: ofAttributes('size'),
	colorOfNamedFields: ofNamedFields('color'),
	sizeOfNamedFields: ofNamedFields('size'),
	colorOfFamily: ofFamily('color'),
	sizeOfFamily: ofFamily('size'),
	colorOfQualifier: ofQualifier('color'),
	sizeOfQualifier: ofQualifier('size'),
};
