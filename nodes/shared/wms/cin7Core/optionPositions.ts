import { sameName, text, type Row } from '../../mapping/read';
import type { Cin7Settings } from '../settings';

/** Which of a family's options 1 to 3 hold colour and size; absent when none does. */
export interface OptionPositions {
	color?: number;
	size?: number;
}

const COLOR_NAME = /colou?r|shade|farbe|couleur|kleur/i;
const SIZE_NAME = /size|waist|gr(ö|oe)(ß|ss)e|taille|maat|talla/i;
/** Letters, numbers with halves, and one size: what stands in a column of sizes (peers.md 6.6). */
const SIZE_VALUE = /^(x{0,4}s|m|x{0,4}l|\d{1,2}xl|\d{1,3}([.,]5)?|00|one ?size|o\/?s)$/i;

function looksLikeSizes(products: Row[], position: number): boolean {
	const values = products.map((product) => text(product[`Option${position}`])).filter(Boolean);
	return values.length > 0 && values.filter((value) => SIZE_VALUE.test(value)).length * 2 > values.length;
}

/**
 * Finds colour and size among the options of a family: by the names that the user gave, by names that say so, and for
 * an option with a name of the brand's own (Shade, Fit) by its values. Option names are free text in Cin7 Core
 * (wms-systems.md 4.2).
 */
export function optionPositions(family: Row | undefined, products: Row[], settings: Cin7Settings): OptionPositions {
	const nameOf = (position: number) => text(family?.[`Option${position}Name`]);
	const named = [1, 2, 3].filter((position) => nameOf(position) !== '');
	const find = (setting: string | undefined, pattern: RegExp) => {
		const wanted = setting?.trim() ?? '';
		return named.find((position) =>
			wanted ? sameName(nameOf(position)) === sameName(wanted) : pattern.test(nameOf(position)),
		);
	};
	const found: OptionPositions = {
		color: find(settings.shadeOption, COLOR_NAME),
		size: find(settings.sizeOption, SIZE_NAME),
	};
	for (const position of named) {
		if (position === found.color || position === found.size) continue;
		const isSize = looksLikeSizes(products, position);
		if (isSize && !found.size && !settings.sizeOption?.trim()) found.size = position;
		if (!isSize && !found.color && !settings.shadeOption?.trim()) found.color = position;
	}
	return found;
}
