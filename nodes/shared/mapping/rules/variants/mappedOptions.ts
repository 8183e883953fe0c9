import { asRow, sameName, text, type Row } from '../../read';
import { Findings, pass, type Ruled } from '../../result';
import type { ValueMapper } from '../values/valueMaps';

const KINDS = ['color', 'size'] as const;

/**
 * The variants of a canonical product with the names of their colours and sizes after the value maps. A code stays,
 * unless it is no more than the old name again. Entries that are no variants, and inactive variants, stay as they are.
 * Warnings and refusals (`unmapped-color`, `unmapped-size`) are told once for a style.
 */
export function mapOptionNames(variants: unknown, mapper: ValueMapper): Ruled<unknown[]> {
	const given: unknown[] = Array.isArray(variants) ? variants : asRow(variants) ? [variants] : [];
	if (!KINDS.some((kind) => mapper.has(kind))) return pass(given);
	const findings = new Findings();
	const mapped = given.map((entry) => {
		const variant = asRow(entry);
		return variant && variant.active !== false ? mapVariant(variant, mapper, findings) : entry;
	});
	const warnings = [...new Set(findings.warnings)];
	if (findings.rejections.length === 0) return pass(mapped, ...warnings);
	const bySentence = new Map(findings.rejections.map((rejection) => [rejection.reason, rejection]));
	return { ok: false, rejections: [...bySentence.values()] };
}

function mapVariant(variant: Row, mapper: ValueMapper, findings: Findings): Row {
	let changed = variant;
	for (const kind of KINDS) {
		const option = asRow(variant[kind]);
		if (!option || !mapper.has(kind)) continue;
		const [name, code] = [text(option.name), text(option.code)];
		const found = findings.take(mapper.map(kind, [name, code], 'variants'));
		if (!found?.mapped || found.value === name) continue;
		const isNameAgain = code !== '' && sameName(code) === sameName(name);
		changed = { ...changed, [kind]: { ...option, name: found.value, code: isNameAgain ? found.value : option.code } };
	}
	return changed;
}
