import type { JoorColor, JoorSize, JoorSku } from '../../../joor/types';
import type { Option } from '../../model';
import { DEFAULT_OPTIONS, type MappingOptions } from '../../options';
import { rows, text, type Row } from '../../read';
import { Findings, refuse, type Ruled } from '../../result';
import { colorDetails, sizeDescriptions } from './optionDetails';
import { colorImage } from './colorImage';
import { COLOR, SIZE, resolveOptions, type OptionConflict, type OptionKind } from './optionList';
import { doubles, missingUpcs, type Sellable } from './sellables';
import type { UnlistedSku } from '../style/splitByColor';
import { upc } from '../codes/upc';
import { mendColors, mendSizes, sizesInOrder } from './variantOptions';

export interface StyleVariants {
	colors: JoorColor[];
	sizes: JoorSize[];
	skus: JoorSku[];
	/** Variants without UPC, which are sold but are in no list of SKUs. */
	unlisted: UnlistedSku[];
	/** The variants of each colour as they came, by its code. */
	byColor: Map<string, Row[]>;
}

/** What a person decides about variants. */
export type VariantOptions = Pick<MappingOptions, 'sizeOrder' | 'colorText' | 'repairText' | 'badUpc' | 'missingUpc'>;

/**
 * Colours, sizes and SKUs of a style from its variants; each keeps its own attributes and UPC (wms-systems.md 0.1).
 * Inactive variants are left out; texts of colours and sizes are mended and sizes put in the order of their ladder, by
 * the options (peers.md 6.6). Refused: no variant, one SKU or UPC twice, one colour and size twice, contradicting
 * names and codes; both sides are named. A SKU without a UPC is not in `skus`, which tie UPCs to colour and size.
 */
export function variants(value: unknown, options: VariantOptions = DEFAULT_OPTIONS): Ruled<StyleVariants> {
	const findings = new Findings();
	const records = rows(value).filter((variant) => variant.active !== false);
	if (records.length === 0) {
		const all = rows(value).length;
		const words = all === 0 ? 'The style has no variants' : `None of the ${all} variants of the style is active`;
		return refuse('variants', 'no-variants', `${words}, so there is no colour and size to sell.`);
	}
	const mendedColors = mendColors(
		records.map((record) => record.color),
		options,
	);
	const mendedSizes = mendSizes(
		records.map((record) => record.size),
		options,
	);
	findings.warnings.push(...mendedColors.warnings, ...mendedSizes.warnings);
	const colors = resolveOptions(mendedColors.options, COLOR);
	const sizes = resolveOptions(mendedSizes.options, SIZE);
	for (const conflict of [...colors.conflicts, ...sizes.conflicts]) findings.take(refuseConflict(conflict));
	const sellables = records.map((record, index): Sellable => {
		const sku = text(record.sku);
		const code = findings.take(upc(record.upc, sku, options.badUpc)) ?? '';
		return { sku, upc: code, color: colors.options[index], size: sizes.options[index], record };
	});
	for (const refusal of doubles(sellables)) findings.take(refusal);
	findings.warnings.push(...standIns(colors.missing, records.length, COLOR));
	findings.warnings.push(...standIns(sizes.missing, records.length, SIZE));
	findings.take(missingUpcs(sellables, options.missingUpc));
	return findings.finish(assemble(sellables, options.sizeOrder, findings));
}

function refuseConflict({ kind, same, value, others }: OptionConflict): Ruled<never> {
	const other = same === 'name' ? 'codes' : 'names';
	return refuse(
		'variants',
		kind === 'colour' ? 'color-conflict' : 'size-conflict',
		`The ${kind} ${same} "${value}" has two ${other}: "${others[0]}" and "${others[1]}". Use one in the source.`,
	);
}

function standIns(missing: number, all: number, { kind, fallback }: OptionKind): string[] {
	if (missing === 0) return [];
	return [`${missing} of ${all} variants have no ${kind}: "${fallback.name}" (${fallback.code}) was used.`];
}

function assemble(sellables: Sellable[], sizeOrder: MappingOptions['sizeOrder'], findings: Findings): StyleVariants {
	const byColor = new Map<Option, Sellable[]>();
	for (const one of sellables) {
		const group = byColor.get(one.color);
		if (group) group.push(one);
		else byColor.set(one.color, [one]);
	}
	const recordsOf = new Map<string, Row[]>();
	const colors = [...byColor].map(([color, group]): JoorColor => {
		const records = group.map(({ record }) => record);
		recordsOf.set(color.code, records);
		const image = colorImage(records);
		const named: JoorColor = { color_name: color.name, color_code: color.code };
		if (image !== '') named.color_image = image;
		return { ...named, ...findings.take(colorDetails(color.name, records)) };
	});
	const sizes = sizesInOrder(
		[...byColor.values()].map((group) => group.map(({ size }) => size)),
		sizeOrder,
	);
	const descriptions = sizeDescriptions(sellables);
	return {
		colors,
		sizes: sizes.map((size): JoorSize => {
			const named = { size_name: size.name, size_code: size.code };
			const size_description = descriptions.get(size) ?? '';
			return size_description === '' ? named : { ...named, size_description };
		}),
		skus: sellables
			.filter((one) => one.upc !== '')
			.map((one): JoorSku => ({ sku_color_code: one.color.code, sku_size: one.size.name, upc: one.upc })),
		unlisted: sellables
			.filter((one) => one.upc === '')
			.map((one): UnlistedSku => ({ sku_color_code: one.color.code, sku_size: one.size.name })),
		byColor: recordsOf,
	};
}
