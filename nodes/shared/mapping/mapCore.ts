import { coreProduct, type CoreProduct } from './coreProduct';
import { DEFAULT_OPTIONS } from './options';
import { compilePath, listOf, type Reader } from './path';
import { PRESETS, type PresetName } from './presets';
import type { CoreSource } from './presets/types';
import { asRow, isEmpty, text, type Row } from './read';
import { refuse, rejectInput, subjectOf, type FieldRejection, type MapResult } from './result';
import { MappingSettingsError } from './settingsError';
import { tableReader } from './sources/table';

export interface CoreOptions {
	/** A preset of a sales channel. */
	preset: PresetName;
	/** Unit of weights that come without one, as WooCommerce's do: `kg` (default), `g`, `lb` or `oz`. */
	weightUnit?: 'g' | 'kg' | 'lb' | 'oz';
	/** Unit of dimensions that come without one: `cm` (default), `mm`, `m` or `in`. */
	dimensionUnit?: 'cm' | 'in' | 'm' | 'mm';
}

/** A variant with the item that it is in, or that is its parent. */
interface Found {
	record: Row;
	around: Row;
	inputs: number[];
}

interface Made {
	product: CoreProduct;
	inputs: number[];
	warnings: string[];
	/** How a person finds it. */
	place: string;
}

/**
 * Maps rows of a sales channel to Extensiv's core products, one per variant (wms-systems.md 1.4). Throws
 * `MappingSettingsError` for a preset that is no sales channel.
 *
 * Every input is in `mapped[].inputs`, on `rejected`, or both: an item with several variants gives one core product
 * each, and is rejected too as soon as one of them cannot be mapped, with that variant named; its other variants stay
 * mapped. A parent that names its variants by id is in the `inputs` of those that came as items of their own.
 * Rejected: `not-a-product`; `missing-sku`; `duplicate-sku` (every occurrence, both sides named); `no-variants` (all
 * deleted, or ids of variants of which none came).
 */
export function mapCoreProducts(items: readonly unknown[], options: CoreOptions): MapResult<CoreProduct> {
	const source = Object.hasOwn(PRESETS, options.preset) ? PRESETS[options.preset].coreSource : undefined;
	if (!source) {
		const channels = Object.entries(PRESETS).flatMap(([name, preset]) => (preset.coreSource ? [name] : []));
		throw new MappingSettingsError(
			`The preset "${String(options.preset)}" is not a sales channel`,
			`Core products are made from ${channels.join(', ')}.`,
		);
	}
	const refusals: FieldRejection[][] = items.map(() => []);
	const variantsOf = variantReader(items, source, refusals);
	const read = tableReader(source.rows, { ...DEFAULT_OPTIONS, preset: options.preset });
	const units = { weightUnit: options.weightUnit ?? 'kg', dimensionUnit: options.dimensionUnit ?? 'cm' };
	const skuPath = source.rows.find(({ target }) => target === 'sku')?.source ?? 'sku';
	const made: Made[] = [];
	for (const index of items.keys()) {
		for (const { record, around, inputs } of variantsOf(index)) {
			const { product, warnings } = coreProduct(read(record, around), units);
			const place = `${product.name ?? product.product_id ?? 'without a name'} (item ${index + 1})`;
			if (product.sku !== '') made.push({ product, inputs, warnings, place });
			else {
				const words = `The product ${place} has no SKU (${skuPath}), and core products are kept by it. Give it one in the channel.`;
				refusals[index].push(...refuse('sku', 'missing-sku', words).rejections);
			}
		}
	}
	return assemble(items, withoutDoubles(made, refusals), refusals, source);
}

/** The variants of an item; what is none is refused. A parent of other items has none of its own. */
function variantReader(
	items: readonly unknown[],
	{ each, parent, deleted }: CoreSource,
	refusals: FieldRejection[][],
): (index: number) => Found[] {
	const paths = each.map((path) => compilePath(path, true));
	const deletedOf = compilePath(deleted ?? '', true);
	const isDeleted = (record: Row) => deleted !== undefined && text(deletedOf(record)) === 'true';
	const family = parent && familyOf(items, parent);
	return (index) => {
		const item = asRow(items[index]);
		if (!item) {
			const words = "The item is not a product: a record in the channel's own form is needed.";
			refusals[index].push(...refuse('', 'not-a-product', words).rejections);
			return [];
		}
		const entries = firstList(item, paths);
		const records = entries.filter((entry) => asRow(entry)) as Row[];
		if (records.length > 0) {
			if (records.length < entries.length) {
				const words = `${entries.length - records.length} of ${entries.length} variants are not records.`;
				refusals[index].push(...refuse('', 'not-a-product', words).rejections);
			}
			const there = records.filter((record) => !isDeleted(record));
			return there.map((record) => ({ record, around: item, inputs: [index] }));
		}
		if (entries.length > 0 || family?.isParent(item)) return [];
		const above = family?.parentOf(item);
		if (above === undefined || above === index) return [{ record: item, around: item, inputs: [index] }];
		return [{ record: item, around: items[above] as Row, inputs: [index, above] }];
	};
}

function firstList(item: Row, paths: readonly Reader[]): readonly unknown[] {
	for (const path of paths) {
		const entries = listOf(path(item));
		if (entries && entries.length > 0) return entries;
	}
	return [];
}

function familyOf(items: readonly unknown[], { key, of }: { key: string; of: string }) {
	const [keyOf, parentKeyOf] = [compilePath(key, true), compilePath(of, true)];
	const parentKey = (item: unknown) => {
		const named = text(parentKeyOf(item));
		return named === '0' ? '' : named;
	};
	const named = new Set(items.map(parentKey).filter((one) => one !== ''));
	const parents = new Map<string, number>();
	for (const [index, item] of items.entries()) {
		const own = text(keyOf(item));
		if (named.has(own) && parentKey(item) === '' && !parents.has(own)) parents.set(own, index);
	}
	return {
		isParent: (item: Row) => parentKey(item) === '' && named.has(text(keyOf(item))),
		parentOf: (item: Row) => parents.get(parentKey(item)),
	};
}

/** The products whose SKU is there once; the others are refused, each with the first other one named. */
function withoutDoubles(made: readonly Made[], refusals: FieldRejection[][]): Made[] {
	const bySku = new Map<string, Made[]>();
	for (const one of made) {
		const same = bySku.get(one.product.sku);
		if (same) same.push(one);
		else bySku.set(one.product.sku, [one]);
	}
	return made.filter((one) => {
		const [first, second] = bySku.get(one.product.sku) ?? [];
		if (second === undefined) return true;
		const other = one === first ? second : first;
		const words = `SKU ${one.product.sku} is on two products: ${one.place} and ${other.place}. Give each its own in the channel.`;
		refusals[one.inputs[0]].push(...refuse('sku', 'duplicate-sku', words).rejections);
		return false;
	});
}

function assemble(
	items: readonly unknown[],
	made: readonly Made[],
	refusals: readonly FieldRejection[][],
	source: CoreSource,
): MapResult<CoreProduct> {
	const used = new Set(made.flatMap(({ inputs }) => inputs));
	const titleOf = tableReader(
		source.rows.filter(({ target }) => target === 'sku' || target === 'name'),
		DEFAULT_OPTIONS,
	);
	const rejected = [...items.entries()].flatMap(([input, item]) => {
		if (refusals[input].length === 0 && used.has(input)) return [];
		const { name, sku } = titleOf(item, item);
		const subject = subjectOf('Product', text(isEmpty(name) ? sku : name));
		const reasons = refusals[input].length > 0 ? refusals[input] : noVariants(subject).rejections;
		return [rejectInput(input, reasons, subject)];
	});
	return { mapped: made.map(({ product: value, inputs, warnings }) => ({ value, inputs, warnings })), rejected };
}

function noVariants(subject: string) {
	const words = `${subject || 'The product'} has no variant that could be mapped: they are deleted or named by id only. `;
	return refuse('', 'no-variants', `${words}Merge the variants in, or send them as items of their own.`);
}
