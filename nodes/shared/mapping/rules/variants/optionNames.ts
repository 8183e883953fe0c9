/** How systems call the options of a variant (wms-systems.md 4.2, 13.1; peers.md 6.6). */

/** Names of options that hold colours. */
export const COLOR_NAME = /colou?r|shade|farbe|couleur|kleur/i;

/** Names of options that hold sizes. */
export const SIZE_NAME = /size|waist|gr(ö|oe)(ß|ss)e|taille|maat|talla/i;

/** Letters, numbers with halves, and one size: what stands in a column of sizes. */
export const SIZE_VALUE = /^(x{0,4}s|m|x{0,4}l|\d{1,2}xl|\d{1,3}([.,]5)?|00|one ?size|o\/?s)$/i;

/** Whether most of the values that are there look like sizes. */
export function looksLikeSizes(values: readonly string[]): boolean {
	const stated = values.filter((value) => value !== '');
	return stated.length > 0 && stated.filter((value) => SIZE_VALUE.test(value)).length * 2 > stated.length;
}
