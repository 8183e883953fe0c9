import type { JoorColor, JoorSize, JoorSku } from '../../joor/types';
import type { Option } from '../model';
import { rows, text, type Row } from '../read';
import { Findings, refuse, type Ruled } from '../result';
import { colorImage } from './colorImage';
import { comparableGtin } from './gtin';
import { COLOR, SIZE, orderedOptions, resolveOptions, type OptionConflict } from './optionList';
import { upc } from './upc';

export interface StyleVariants {
	colors: JoorColor[];
	sizes: JoorSize[];
	skus: JoorSku[];
}

interface Sellable {
	sku: string;
	upc: string;
	color: Option;
	size: Option;
	record: Row;
}

/**
 * Colours, sizes and SKUs of a style from its variants; each keeps its own attributes and UPC (wms-systems.md 0.1).
 * Inactive variants are left out. Refused: no variant, one SKU or UPC twice, one colour and size twice, contradicting
 * names and codes; both sides are named. A SKU without a UPC is not in `skus`, which tie UPCs to colour and size.
 */
export function variants(value: unknown): Ruled<StyleVariants> {
	const findings = new Findings();
	const records = rows(value).filter((variant) => variant.active !== false);
	if (records.length === 0) {
		const all = rows(value).length;
		const words = all === 0 ? 'The style has no variants' : `None of the ${all} variants of the style is active`;
		return refuse('variants', 'no-variants', `${words}, so there is no colour and size to sell.`);
	}
	const colors = resolveOptions(
		records.map((record) => record.color),
		COLOR,
	);
	const sizes = resolveOptions(
		records.map((record) => record.size),
		SIZE,
	);
	for (const conflict of [...colors.conflicts, ...sizes.conflicts]) findings.take(refuseConflict(conflict));
	const sellables = records.map((record, index): Sellable => {
		const sku = text(record.sku);
		const code = findings.take(upc(record.upc, sku)) ?? '';
		return { sku, upc: code, color: colors.options[index], size: sizes.options[index], record };
	});
	for (const refusal of doubles(sellables)) findings.take(refusal);
	findings.warnings.push(...gaps(colors.missing, sizes.missing, sellables));
	return findings.finish(assemble(sellables));
}

function refuseConflict({ kind, same, value, others }: OptionConflict): Ruled<never> {
	const other = same === 'name' ? 'codes' : 'names';
	return refuse(
		'variants',
		kind === 'colour' ? 'color-conflict' : 'size-conflict',
		`The ${kind} ${same} "${value}" has two ${other}: "${others[0]}" and "${others[1]}". Use one in the source.`,
	);
}

/** What may be there once only, each with its own refusal. */
function doubles(sellables: Sellable[]): Array<Ruled<never>> {
	const where = ({ sku, color, size }: Sellable) => `${sku || 'a variant without SKU'} (${color.name}, ${size.name})`;
	const bySku = firstDouble(sellables, ({ sku }) => sku);
	const byUpc = firstDouble(sellables, (one) => (one.upc === '' ? '' : comparableGtin(one.upc)));
	const byOption = firstDouble(sellables, ({ color, size }) =>
		JSON.stringify([color.name, size.name].map((name) => name.toLowerCase())),
	);
	const refusals: Array<Ruled<never>> = [];
	if (bySku) {
		const [one, two] = bySku;
		refusals.push(
			refuse('variants', 'duplicate-sku', `SKU ${one.sku} is there twice: ${where(one)} and ${where(two)}.`),
		);
	}
	if (byUpc) {
		const [one, two] = byUpc;
		refusals.push(
			refuse('variants', 'duplicate-upc', `UPC ${one.upc} is on two SKUs: ${where(one)} and ${where(two)}.`),
		);
	}
	if (byOption && !bySku) {
		const [one, two] = byOption;
		const words = `Two variants have the same colour and size: ${where(one)} and ${where(two)}.`;
		refusals.push(refuse('variants', 'duplicate-variant', words));
	}
	return refusals;
}

function firstDouble(sellables: Sellable[], key: (one: Sellable) => string): [Sellable, Sellable] | undefined {
	const seen = new Map<string, Sellable>();
	for (const one of sellables) {
		const value = key(one);
		const first = value === '' ? undefined : seen.get(value);
		if (first) return [first, one];
		seen.set(value, one);
	}
	return undefined;
}

function gaps(colorsMissing: number, sizesMissing: number, sellables: Sellable[]): string[] {
	const warnings: string[] = [];
	const standIn = (count: number, kind: string, { name, code }: Option) =>
		`${count} of ${sellables.length} variants have no ${kind}: "${name}" (${code}) was used.`;
	if (colorsMissing > 0) warnings.push(standIn(colorsMissing, COLOR.kind, COLOR.fallback));
	if (sizesMissing > 0) warnings.push(standIn(sizesMissing, SIZE.kind, SIZE.fallback));
	const without = sellables.filter((one) => one.upc === '');
	if (without.length > 0) {
		const named = without.slice(0, 3).map((one) => one.sku || `${one.color.name} ${one.size.name}`);
		const more = without.length > 3 ? ` and ${without.length - 3} more` : '';
		warnings.push(`No UPC for ${named.join(', ')}${more}: their stock cannot be matched by UPC.`);
	}
	return warnings;
}

function assemble(sellables: Sellable[]): StyleVariants {
	const byColor = new Map<Option, Sellable[]>();
	for (const one of sellables) {
		const group = byColor.get(one.color);
		if (group) group.push(one);
		else byColor.set(one.color, [one]);
	}
	const colors = [...byColor].map(([color, group]): JoorColor => {
		const image = colorImage(group.map(({ record }) => record));
		const named = { color_name: color.name, color_code: color.code };
		return image === '' ? named : { ...named, color_image: image };
	});
	const sizes = orderedOptions([...byColor.values()].map((group) => group.map(({ size }) => size)));
	return {
		colors,
		sizes: sizes.map(({ name, code }): JoorSize => ({ size_name: name, size_code: code })),
		skus: sellables
			.filter((one) => one.upc !== '')
			.map((one): JoorSku => ({ sku_color_code: one.color.code, sku_size: one.size.name, upc: one.upc })),
	};
}
