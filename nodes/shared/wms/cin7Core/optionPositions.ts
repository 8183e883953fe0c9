import { sameName, text, type Row } from '../../mapping/read';
import { COLOR_NAME, looksLikeSizes, SIZE_NAME } from '../../mapping/rules/variants/optionNames';
import type { Cin7Settings } from '../settings';

/** Which of a family's options 1 to 3 hold colour and size; absent when none does. */
export interface OptionPositions {
	color?: number;
	size?: number;
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
		const isSize = looksLikeSizes(products.map((product) => text(product[`Option${position}`])));
		if (isSize && !found.size && !settings.sizeOption?.trim()) found.size = position;
		if (!isSize && !found.color && !settings.shadeOption?.trim()) found.color = position;
	}
	return found;
}
