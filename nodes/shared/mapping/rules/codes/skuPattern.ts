/**
 * SKU patterns with named parts, such as `{style}-{color}-{size}`: the way from a SKU to style, colour and size for
 * systems that do not name them (wms-systems.md 1.4, 13.1), and back.
 */

export interface SkuParts {
	style: string;
	/** '' when the pattern has no colour. */
	color: string;
	/** '' when the pattern has no size. */
	size: string;
}

export type SkuPartName = keyof SkuParts;

export type SkuPattern =
	| {
			ok: true;
			pattern: string;
			/** Part names from left to right. */
			parts: SkuPartName[];
			/** Fixed text before, between and after the parts: always one more than `parts`. */
			literals: string[];
	  }
	| { ok: false; pattern: string; reason: string };

const PART_NAMES: readonly string[] = ['style', 'color', 'size'];

function isPartName(name: string): name is SkuPartName {
	return PART_NAMES.includes(name);
}

/**
 * Reads a pattern. Never throws: a pattern that cannot be used comes back as `{ ok: false, reason }`, where the reason
 * is a sentence for the person who wrote it. A usable pattern names `{style}` once, `{color}` and `{size}` at most
 * once, and has text between two parts, because without it nobody can tell where one ends.
 */
export function parseSkuPattern(pattern: string): SkuPattern {
	const text = pattern.trim();
	const refuse = (reason: string): SkuPattern => ({ ok: false, pattern: text, reason });
	if (text === '') return refuse('The SKU pattern is empty. Write it like {style}-{color}-{size}.');
	const pieces = text.split(/\{([^{}]*)\}/);
	const parts: SkuPartName[] = [];
	const literals: string[] = [];
	for (const [index, piece] of pieces.entries()) {
		if (index % 2 === 0) {
			if (/[{}]/.test(piece)) return refuse(`The SKU pattern "${text}" has a brace without its partner.`);
			literals.push(piece);
			continue;
		}
		const name = piece.trim().toLowerCase().replace('colour', 'color');
		if (!isPartName(name)) {
			return refuse(`The SKU pattern "${text}" names {${piece}}; the parts are {style}, {color} and {size}.`);
		}
		if (parts.includes(name)) return refuse(`The SKU pattern "${text}" names {${name}} twice.`);
		parts.push(name);
	}
	if (!parts.includes('style')) return refuse(`The SKU pattern "${text}" does not name {style}.`);
	const glued = parts.findIndex((_, index) => index > 0 && literals[index] === '');
	if (glued > 0) {
		return refuse(
			`The SKU pattern "${text}" has nothing between {${parts[glued - 1]}} and {${parts[glued]}}; put a separator there.`,
		);
	}
	return { ok: true, pattern: text, parts, literals };
}

/**
 * Takes a SKU apart; `undefined` when it does not fit. The style may itself hold the separator (`LNX-204-BLK-M`), so
 * colour and size are taken from the outside in and may not hold the text that stands beside them. Case counts.
 */
export function matchSku(pattern: SkuPattern, sku: string): SkuParts | undefined {
	if (!pattern.ok) return undefined;
	const { parts, literals } = pattern;
	const text = sku.trim();
	let from = literals[0].length;
	let to = text.length - literals[parts.length].length;
	if (to <= from || !text.startsWith(literals[0]) || !text.endsWith(literals[parts.length])) return undefined;
	const found: SkuParts = { style: '', color: '', size: '' };
	const style = parts.indexOf('style');
	for (let index = 0; index < style; index++) {
		const end = text.indexOf(literals[index + 1], from);
		if (end < 0 || end > to) return undefined;
		found[parts[index]] = text.slice(from, end);
		from = end + literals[index + 1].length;
	}
	for (let index = parts.length - 1; index > style; index--) {
		const start = text.lastIndexOf(literals[index], to - literals[index].length);
		if (start < from) return undefined;
		found[parts[index]] = text.slice(start + literals[index].length, to);
		to = start;
	}
	found.style = text.slice(from, Math.max(from, to));
	return parts.every((part, index) => fits(pattern.literals, index, part, found[part])) ? found : undefined;
}

function fits(literals: string[], index: number, part: SkuPartName, value: string): boolean {
	if (value === '') return false;
	if (part === 'style') return true;
	return [literals[index], literals[index + 1]].every((literal) => literal === '' || !value.includes(literal));
}

/** Puts a SKU together; '' when the pattern cannot be used or a part that it names is missing. */
export function buildSku(pattern: SkuPattern, parts: SkuParts): string {
	if (!pattern.ok || pattern.parts.some((part) => parts[part].trim() === '')) return '';
	return pattern.parts.reduce(
		(sku, part, index) => sku + parts[part].trim() + pattern.literals[index + 1],
		pattern.literals[0],
	);
}
