import { compilePath } from '../../nodes/shared/mapping/path';
import { PRESETS, type PresetName } from '../../nodes/shared/mapping/presets';
import { FLAT_ROWS } from '../../nodes/shared/mapping/presets/flatRows';
import type { PresetRow, ProductSource, StockSource } from '../../nodes/shared/mapping/presets/types';
import { checkSettings } from '../../nodes/shared/mapping/settings';
import { formOf } from '../../nodes/shared/mapping/sources/detect';
import { levelReader } from '../../nodes/shared/mapping/sources/readLevels';
import { productReader } from '../../nodes/shared/mapping/sources/readProducts';
import { TRANSFORMS } from '../../nodes/shared/mapping/transforms';
import { CANONICAL_TRANSFORMS } from '../../nodes/shared/mapping/transforms/canonical';
import { CHANNEL_TRANSFORMS } from '../../nodes/shared/mapping/transforms/channels';
import { ORDER_TRANSFORMS } from '../../nodes/shared/mapping/transforms/orders';
import { WMS_TRANSFORMS } from '../../nodes/shared/mapping/transforms/wms';
import { samplesOf, type Sample } from './preset-channels-samples';
import { withValue } from './preset-channels-support';

type Json = Record<string, unknown>;

/** Where a target is in what comes out. */
const PRICE_TARGETS = ['wholesale', 'retail', 'currency'];
function output(read: unknown, part: 'product' | 'variant', target: string): unknown {
	if (part === 'variant') return compilePath(`product.variants[0].${target}`)(read);
	if (target === 'styleKey') return compilePath(target)(read);
	if (PRICE_TARGETS.includes(target)) return compilePath(`product.prices[0].${target}`)(read);
	return compilePath(`product.${target}`)(read);
}

type Place = (row: PresetRow, sample: Sample) => Json;

/** Puts a sample where a row of a form reads, in an item that holds nothing else. */
function itemOf(
	form: { marks: readonly string[]; withAny?: readonly string[]; within?: string; each: string },
	isVariant: boolean,
): Place {
	return ({ source }, { given, beside = {}, around = {} }) => {
		const outer = source.startsWith('^');
		const path = source.replace(/^\^\.?/, '');
		let record: Json = { ...(isVariant ? beside : {}) };
		let item: Json = { ...around, ...(isVariant ? {} : beside) };
		if (isVariant && !outer) record = withValue(record, path, given);
		const holder = outer && form.within !== undefined ? withValue({}, path, given) : {};
		if ((!isVariant || outer) && form.within === undefined) item = withValue(item, path, given);
		if (isVariant) {
			// A record with something in it, or an item's own level would be read.
			const inner = form.each === '' ? undefined : [{ $here: true, ...record }];
			if (form.within !== undefined)
				item = withValue(item, form.within, [inner ? withValue(holder, form.each, inner) : holder]);
			else if (inner && compilePath(form.each)(item) === undefined) item = withValue(item, form.each, inner);
			else if (!inner) item = { ...item, ...record };
		}
		for (const key of [form.marks[0], ...(form.withAny?.slice(0, 1) ?? [])]) {
			if (!form.marks.concat(form.withAny ?? []).some((one) => one === key && Object.hasOwn(item, one)))
				item[key] ??= '';
		}
		return item;
	};
}

const CHANNELS: PresetName[] = ['shopify', 'wooCommerce', 'etsy', 'amazon'];

type Line = [label: string, preset: PresetName, form: ProductSource, part: 'product' | 'variant', row: PresetRow];

const productLines = CHANNELS.flatMap((preset) =>
	[...(PRESETS[preset].productSources ?? []), ...(preset === 'etsy' ? [FLAT_ROWS] : [])].flatMap((form, index) =>
		(['product', 'variant'] as const).flatMap((part) =>
			form[part].map((row): Line => {
				const transform = row.transform ? ` by ${row.transform}` : '';
				return [
					`${preset} ${index + 1}: ${part} ${row.target} from ${row.source}${transform}`,
					preset,
					form,
					part,
					row,
				];
			}),
		),
	),
);

describe('rows of sales channels become products', () => {
	it.each(productLines)('%s', (_label, preset, form, part, row) => {
		const read = productReader(checkSettings('productToJoor', { preset }));
		const place = itemOf(form, part === 'variant');
		for (const sample of samplesOf(row)) {
			const item = place(row, sample);
			expect(formOf(item, [FLAT_ROWS, ...(PRESETS[preset].productSources ?? [])])).toBe(form);
			expect(output(read(item, 0), part, row.target)).toEqual(sample.made);
		}
	});
});

const stockLines = CHANNELS.flatMap((preset) =>
	(PRESETS[preset].stockSources ?? []).flatMap((form, index) =>
		form.level.map((row): [string, PresetName, StockSource, PresetRow] => [
			`${preset} ${index + 1}: ${row.target} from ${row.source}${row.transform ? ` by ${row.transform}` : ''}`,
			preset,
			form,
			row,
		]),
	),
);

describe('rows of sales channels become stock levels', () => {
	it.each(stockLines)('%s', (_label, preset, form, row) => {
		const read = levelReader(checkSettings('stockToJoor', { preset }));
		const place = itemOf(form, true);
		for (const sample of samplesOf(row)) {
			const item = place(row, sample);
			expect(formOf(item, PRESETS[preset].stockSources ?? [])).toBe(form);
			expect(read(item)).toHaveLength(1);
			expect(compilePath(`[0].${row.target}`)(read(item))).toEqual(sample.made);
		}
	});
});

describe('the transforms of presets', () => {
	it('have one name each', () => {
		const all = [CANONICAL_TRANSFORMS, WMS_TRANSFORMS, CHANNEL_TRANSFORMS, ORDER_TRANSFORMS].flatMap(Object.keys);
		expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
	});

	it('are there for every row that names one', () => {
		const named = [
			...CHANNELS.flatMap((preset) => {
				const { productSources = [], stockSources = [], coreSource } = PRESETS[preset];
				return [
					...productSources.flatMap(({ product, variant }) => [...product, ...variant]),
					...stockSources.flatMap(({ level }) => level),
					...(coreSource?.rows ?? []),
				];
			}),
			...FLAT_ROWS.product,
			...FLAT_ROWS.variant,
		].flatMap(({ transform }) => transform ?? []);
		expect(named.filter((name) => !Object.hasOwn(TRANSFORMS, name))).toEqual([]);
	});
});
