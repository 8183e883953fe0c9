import type { Variant } from './model';
import { asRow, list, row, text } from './read';
import { Findings, type Ruled } from './result';
import { mapOptionNames } from './rules/variants/mappedOptions';
import type { OverrideSheet, SheetOverride } from './rules/overrides/overrideSheet';
import { variants, type StyleVariants } from './rules/variants/variants';
import type { ValueMapper } from './rules/values/valueMaps';
import type { MappingSettings } from './settings';
import { withVariantField } from './sources/readProducts';

/** The style that variants belong to, as rows of the override sheet name it. */
export interface StyleName {
	styleNumber: string;
	styleIdentifier: string;
}

/** Is told of each field of a variant that the override sheet gives. */
export type NoteSheet = (override: SheetOverride) => void;

/**
 * Colours, sizes and SKUs of a style: what the override sheet says of single variants wins over the source, then value
 * maps translate the names of colours and sizes, then the rules for variants check and order them.
 */
export function styleVariants(
	value: unknown,
	style: StyleName,
	settings: MappingSettings,
	mapper: ValueMapper,
	sheet: OverrideSheet | undefined,
	noteSheet?: NoteSheet,
): Ruled<StyleVariants> {
	const findings = new Findings();
	const own = sheet ? findings.take(bySheet(value, style, sheet, noteSheet)) : value;
	const named = findings.take(mapOptionNames(own, mapper));
	if (findings.rejections.length > 0) return { ok: false, rejections: findings.rejections };
	const made = variants(named, settings);
	return made.ok ? { ...made, warnings: [...findings.warnings, ...made.warnings] } : made;
}

function bySheet(
	value: unknown,
	style: StyleName,
	sheet: OverrideSheet,
	noteSheet: NoteSheet | undefined,
): Ruled<unknown[]> {
	const findings = new Findings();
	const changed = list(value).map((entry) => {
		const variant = asRow(entry);
		if (!variant) return entry;
		const [color, size] = [row(variant.color), row(variant.size)];
		const overrides = findings.take(
			sheet.forVariant({
				...style,
				sku: text(variant.sku),
				upc: text(variant.upc),
				colorName: text(color.name),
				colorCode: text(color.code),
				sizeName: text(size.name),
				sizeCode: text(size.code),
			}),
		);
		if (noteSheet) for (const override of overrides ?? []) noteSheet(override);
		return withOverrides(variant as unknown as Variant, text(color.name), overrides ?? []);
	});
	// One number that stands for a text is the same sentence for every variant.
	const warnings = [...new Set(findings.warnings)];
	if (findings.rejections.length === 0) return { ok: true, value: changed, warnings };
	const bySentence = new Map(findings.rejections.map((rejection) => [rejection.reason, rejection]));
	return { ok: false, rejections: [...bySentence.values()] };
}

/**
 * JOOR knows a colour by its code (joor-v2.md 5.3), which is the name where the source has none: a renamed colour keeps
 * its old name as code, or it would be another colour with the same UPCs, which JOOR refuses.
 */
function withOverrides(variant: Variant, colorName: string, overrides: readonly SheetOverride[]): Variant {
	const made = overrides.reduce((changed, { field, value }) => withVariantField(changed, field, value), variant);
	const isRenamed = text(row(made.color).name) !== '' && overrides.some(({ field }) => field === 'color_name');
	if (!isRenamed || colorName === '' || overrides.some(({ field }) => field === 'color_code')) return made;
	return text(row(made.color).code) === '' ? withVariantField(made, 'color_code', colorName) : made;
}
