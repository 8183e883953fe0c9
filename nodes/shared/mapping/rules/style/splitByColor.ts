import type { JoorColor, JoorDelivery, JoorSize, JoorSku, JoorStyle } from '../../../joor/types';
import { sameName } from '../../read';
import { Findings, pass, refuse, type Ruled } from '../../result';
import { linesheetsOfColor } from '../linesheets/colorExclusions';
import { withinLimit } from './limits';
import { tidy } from '../text/textCleaning';

const PART = /\{([^{}]*)\}/g;
const DEFAULT_PATTERN = '{style}-{color}';

/** A colour and size that is sold but has no UPC, so that it is not among the style's `skus`. */
export type UnlistedSku = Pick<JoorSku, 'sku_color_code' | 'sku_size'>;

function partName(written: string): string {
	return written.trim().toLowerCase().replace('colour', 'color');
}

/** What is wrong with a pattern of style identifiers, as a sentence; '' for a usable one. */
export function splitPatternFlaw(pattern: string): string {
	const shown = `The pattern "${pattern.trim()}" of style identifiers`;
	const names = [...pattern.matchAll(PART)].map(([, name]) => name);
	const unknown = names.find((name) => !['style', 'color', 'name'].includes(partName(name)));
	if (unknown !== undefined) return `${shown} names {${unknown}}; the parts are {style}, {color} and {name}.`;
	if (/[{}]/.test(pattern.replace(PART, ''))) return `${shown} has a brace without its partner.`;
	const parts = new Set(names.map(partName));
	if (!parts.has('style')) return `${shown} does not name {style}. Write it like ${DEFAULT_PATTERN}.`;
	if (parts.size < 2) return `${shown} names neither {color} nor {name}, so all colours would be one style.`;
	return '';
}

/**
 * Makes every colour a style of its own, also a colour that is alone, so that a second one orphans nothing. The number
 * stays and the identifier is made by the pattern, of `{style}` (the identifier before), `{color}` (the colour's code)
 * and `{name}` (joor-v2.md 5.1). A colour keeps its SKUs and the sizes that they tell; when a size of the style is on
 * no SKU, or a SKU has a size that the style lacks, nothing can be told, and it keeps all sizes. `unlisted` are the
 * variants without UPC, which tell sizes too. Its image is the style's image when the style has none. Refused:
 * `duplicate-style-identifier`, `style-identifier-too-long`. A style without colours stays as it is.
 */
export function splitByColor(
	style: JoorStyle,
	pattern: string,
	unlisted: readonly UnlistedSku[] = [],
): Ruled<JoorStyle[]> {
	if (style.colors.length === 0) return pass([style]);
	const findings = new Findings();
	const ownerOf = new Map<string, JoorColor>();
	const sizesOf = sizeTeller(style, unlisted);
	const made: JoorStyle[] = [];
	for (const color of style.colors) {
		const identifier = identifierOf(style, color, pattern);
		const key = sameName(identifier);
		const other = ownerOf.get(key);
		if (other) {
			findings.take(duplicate(identifier, other, color));
			continue;
		}
		ownerOf.set(key, color);
		findings.take(withinLimit('style_identifier', identifier));
		const own = linesheetsOfColor(style.deliveries, color);
		if (own.length === 0) findings.warnings.push(`Every linesheet leaves out ${color.color_name}: it stays on them.`);
		made.push(
			styleOf(
				{ ...style, deliveries: own.length > 0 ? own : plainLinesheets(style) },
				color,
				identifier,
				sizesOf(color),
			),
		);
	}
	const codes = new Set(style.colors.map(({ color_code }) => sameName(color_code)));
	const stray = (style.skus ?? []).find(({ sku_color_code }) => !codes.has(sameName(sku_color_code)));
	if (stray) {
		const words = `UPC ${stray.upc} has the colour code "${stray.sku_color_code}", which no colour of the style has`;
		findings.warnings.push(`${words}: it is in none of the styles that were made of the colours.`);
	}
	return findings.finish(made);
}

function identifierOf(style: JoorStyle, color: JoorColor, pattern: string): string {
	const parts = new Map([
		['style', style.style_identifier || style.style_number],
		['color', color.color_code || color.color_name],
		['name', color.color_name || color.color_code],
	]);
	const made = (pattern.trim() || DEFAULT_PATTERN).replace(
		PART,
		(whole, name: string) => parts.get(partName(name)) ?? whole,
	);
	return tidy(made);
}

function duplicate(identifier: string, one: JoorColor, two: JoorColor): Ruled<never> {
	const [first, second] = [one, two].map(({ color_name, color_code }) => `${color_name} (${color_code})`);
	return refuse(
		'style_identifier',
		'duplicate-style-identifier',
		`The colours ${first} and ${second} both make the style identifier "${identifier}". ` +
			'Give them different codes, or use a pattern that tells them apart.',
	);
}

function plainLinesheets({ deliveries }: JoorStyle): JoorDelivery[] {
	return deliveries.map(({ color_exclusions: _left, ...delivery }) => delivery);
}

function styleOf(style: JoorStyle, color: JoorColor, identifier: string, sizes: JoorSize[]): JoorStyle {
	const made: JoorStyle = { ...style, style_identifier: identifier, colors: [color], sizes };
	if (style.skus) made.skus = style.skus.filter((sku) => sameName(sku.sku_color_code) === sameName(color.color_code));
	if (color.color_image && (style.images ?? []).length === 0) made.images = [{ image: color.color_image }];
	return made;
}

/** Tells the sizes of a colour, in the style's order; all of them when they cannot be told. */
function sizeTeller(style: JoorStyle, unlisted: readonly UnlistedSku[]): (color: JoorColor) => JoorSize[] {
	const byColor = new Map<string, Set<string>>();
	const told = new Set<string>();
	for (const { sku_color_code, sku_size } of [...(style.skus ?? []), ...unlisted]) {
		const color = sameName(sku_color_code);
		const size = sameName(sku_size);
		told.add(size);
		byColor.set(color, (byColor.get(color) ?? new Set()).add(size));
	}
	const isIn = (sizes: Set<string>, { size_name, size_code }: JoorSize) =>
		sizes.has(sameName(size_name)) || sizes.has(sameName(size_code));
	const names = new Set(style.sizes.flatMap(({ size_name, size_code }) => [sameName(size_name), sameName(size_code)]));
	const complete = style.sizes.every((size) => isIn(told, size)) && [...told].every((size) => names.has(size));
	return ({ color_code }) => {
		const sizes = complete ? byColor.get(sameName(color_code)) : undefined;
		return sizes ? style.sizes.filter((size) => isIn(sizes, size)) : style.sizes;
	};
}
