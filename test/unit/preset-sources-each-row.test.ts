import type { PresetName } from '../../nodes/shared/mapping/presets';
import type { PresetRow } from '../../nodes/shared/mapping/presets/types';
import { row, rows } from '../../nodes/shared/mapping/read';
import { checkSettings } from '../../nodes/shared/mapping/settings';
import { canonicalLevel, canonicalProduct, canonicalVariant } from '../../nodes/shared/mapping/sources/canonical';
import { tableReader, type Values } from '../../nodes/shared/mapping/sources/table';
import { formsOf, PRODUCT_ITEMS, STOCK_ITEMS, stockFormsOf } from './preset-sources-support';

type Json = Record<string, unknown>;

const url = 'https://img.example/changed.jpg';
const CHANGED = 'CHANGED';

/** What is written at a row's source so that its transform finds something else. */
const CHANGES: Record<string, unknown> = {
	poundsOfKilograms: 7,
	inchesOfCentimeters: 7,
	poundsAndOunces: 7,
	utcTime: '2001-01-01 10:00:00',
	upcOfAliases: { UPC: CHANGED },
	numberedImages: url,
	styleImagesByRank: [{ rank: 1, url }],
	imagesByRank: [{ rank: 1, url }],
	imagesOfStyle: [{ img: url }],
	imageOfColorway: [{ attribute_2: 'BLK', image: { img: url } }],
	pictures: [{ ContentType: 'image/png', DownloadUrl: url }],
	names: [CHANGED],
	namesWithoutLinesheets: [{ name: CHANGED }],
	linesheetsOfNames: ['Collection_CHANGED'],
	linesheetsOfFamily: 'Collection_CHANGED',
	seasonOfTags: 'Season_CHANGED',
	seasonOfCustomFields: [{ customFieldDef: { name: 'Season' }, value: CHANGED }],
	materialOfCustomFields: [{ customFieldDef: { name: 'Material' }, value: CHANGED }],
	colorOfGroups: [{ name: 'Colour', attributes: [{ name: CHANGED }] }],
	sizeOfGroups: [{ name: 'Size', attributes: [{ name: CHANGED }] }],
	colorOfAttributes: [{ name: 'Color', value: CHANGED }],
	sizeOfAttributes: [{ name: 'Size', value: CHANGED }],
	colorOfNamedFields: 'Other Color',
	sizeOfNamedFields: 'Other Size',
	sizeOfQualifier: 'XL',
	priceTiers: { CHANGED: 1 },
	priceTiersOfProducts: [{ PriceTier1: 1 }],
	wholesaleTier: { CHANGED: 1 },
	retailTier: { Retail: 1 },
	priceGroups: [{ price_group: CHANGED, price: '1' }],
	priceLevels: [{ pricelevel: CHANGED, unitprice: 1 }],
	isSold: 'Deprecated',
	isAnySold: [{ Status: 'Deprecated' }],
	not: 'T',
};

const FIGURES = ['onHand', 'available', 'allocated', 'onOrder', 'blocked'];

function changeFor({ target, transform, source }: PresetRow): unknown {
	if (transform?.endsWith('OfQualifier') && source.endsWith('item')) {
		return [{ qualifier: target === 'size.name' ? 'XL' : CHANGED }];
	}
	if (FIGURES.includes(target)) return 999;
	if (transform !== undefined && transform in CHANGES) return CHANGES[transform];
	return target === 'active' ? 'inactive' : CHANGED;
}

/** Fields that a transform reads beside its source. */
const BESIDE: Record<string, readonly string[]> = {
	priceTiers: Array.from({ length: 10 }, (_, index) => `PriceTier${index + 1}`),
};

/** Writes a value at a source path; `undefined` takes it away. Lists are written at their first entry. */
function write(place: Json, path: string, value: unknown): void {
	const [step, ...rest] = path.split('.');
	const key = step.replace(/\[.*$/, '');
	const isList = step.endsWith(']');
	if (rest.length === 0) {
		if (value === undefined) delete place[key];
		else place[key] = value;
		return;
	}
	for (const inner of isList ? rows(place[key]) : [row(place[key])]) write(inner, rest.join('.'), value);
}

interface Case {
	table: readonly PresetRow[];
	row: PresetRow;
	item: Json;
	/** The record that the table reads, found in a copy of the item. */
	recordOf: (item: Json) => Json;
	make: (values: Values) => unknown;
}

function valuesAfter({ table, item, recordOf, row: tested }: Case, preset: PresetName, value?: unknown): Values {
	const copy = structuredClone(item);
	const record = recordOf(copy);
	const at = (source: string): [Json, string] => (source.startsWith('^.') ? [copy, source.slice(2)] : [record, source]);
	// Other ways to fill the field are taken away, so that this one counts.
	const parts = ['wholesale', 'retail', 'currency'].includes(tested.target)
		? ['prices', tested.target]
		: [tested.target];
	for (const other of table.filter((one) => parts.includes(one.target) && one.source !== tested.source)) {
		write(...at(other.source), undefined);
		for (const field of BESIDE[other.transform ?? ''] ?? []) write(record, field, undefined);
	}
	if (value !== undefined) write(...at(tested.source), value);
	return tableReader(table, checkSettings('productToJoor', { preset }))(record, copy);
}

function check(preset: PresetName, tested: Case): void {
	const { row: one, make } = tested;
	const [before, after] = [valuesAfter(tested, preset), valuesAfter(tested, preset, changeFor(one))];
	expect([one, after[one.target]]).not.toEqual([one, before[one.target]]);
	if (one.transform === undefined) expect(after[one.target]).toBe(changeFor(one));
	if (one.target !== 'styleKey') expect([one, make(after)]).not.toEqual([one, make(before)]);
}

const named = (one: PresetRow) =>
	`${one.target} from ${one.source || 'the row'}${one.transform ? ` (${one.transform})` : ''}`;

describe.each(PRODUCT_ITEMS)('product rows of %s: a change in the row shows in the product', (preset, items) => {
	formsOf(preset)
		.slice(0, items.length)
		.forEach((form, index) => {
			const recordOf = (item: Json) => (form.each === '' ? item : rows(item[form.each])[0]);
			it.each(form.product.map((one) => [named(one), one] as const))(`form ${index + 1}: %s`, (_name, one) => {
				const make = (values: Values) => canonicalProduct(preset, values, [], {});
				check(preset, { table: form.product, row: one, item: items[index], recordOf: (item) => item, make });
			});
			it.each(form.variant.map((one) => [named(one), one] as const))(`form ${index + 1}, variant: %s`, (_name, one) => {
				const make = (values: Values) => canonicalVariant(values, {});
				check(preset, { table: form.variant, row: one, item: items[index], recordOf, make });
			});
		});
});

describe.each(STOCK_ITEMS)('stock rows of %s: a change in the row shows in the level', (preset, items) => {
	stockFormsOf(preset).forEach((form, index) => {
		const recordOf = (item: Json): Json => {
			if (form.each === '') return item;
			const place = item[form.each];
			return Array.isArray(place) ? rows(place)[0] : { $key: '17', ...row(Object.values(row(place))[0]) };
		};
		it.each(form.level.map((one) => [named(one), one] as const))(`form ${index + 1}: %s`, (_name, one) => {
			const make = (values: Values) => canonicalLevel(preset, values, {});
			const item = index === 1 && preset === 'apparelMagic' ? { ...items[index], warehouse_id: '1' } : items[index];
			check(preset, { table: form.level, row: one, item, recordOf, make });
		});
	});
});
