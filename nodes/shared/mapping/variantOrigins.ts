import type { Origins } from './draft';
import type { SourcePath } from './options';
import { compilePath } from './path';
import { VARIANT_PATHS } from './presetTable';
import { isEmpty, rows } from './read';
import type { SheetOverride } from './rules/overrides/overrideSheet';
import type { SourceProduct } from './sources';

/** Whether a field is of each colour and size rather than of the style. */
export const isOfVariants = (field: string): boolean => Object.hasOwn(VARIANT_PATHS, field);

/** Notes where fields of variants come from when a path of the user gave them; the draft knows only the item itself. */
export type VariantPathNoter = (source: SourceProduct, origins: Origins) => void;

/** Prepares the noting of paths for fields of variants. */
export function variantPathNoter(sourcePaths: readonly SourcePath[]): VariantPathNoter {
	const paths = sourcePaths
		.filter(({ field }) => isOfVariants(field))
		.map(({ field, path }) => ({ field, path, read: compilePath(path, true) }));
	return ({ product, fromSource }, origins) => {
		for (const { field, path, read } of paths) {
			const known = origins.get(field);
			if (known && known.by !== 'path') continue;
			const found = rows(product.variants)
				.map((variant) => read(fromSource ? variant.raw : variant))
				.filter((value) => !isEmpty(value));
			if (found.length > 0) origins.set(field, { by: 'path', source: path, transform: '', before: found });
			else origins.delete(field);
		}
	};
}

/** Notes a field of a variant that the override sheet gave; the rows are named together. */
export function noteSheetOfVariant(origins: Origins, { field, row, reason }: SheetOverride): void {
	if (!isOfVariants(field)) return;
	const words = `row ${row}${reason === '' ? '' : `: ${reason}`}`;
	const known = origins.get(field);
	if (known?.by !== 'sheet') {
		origins.set(field, { by: 'sheet', source: words, transform: '', before: undefined });
	} else if (!known.source.split('; ').includes(words)) {
		origins.set(field, { ...known, source: `${known.source}; ${words}` });
	}
}
