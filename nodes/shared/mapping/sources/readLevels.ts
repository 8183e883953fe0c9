import { compilePath, listOf } from '../path';
import { PRESETS } from '../presets';
import type { StockSource } from '../presets/types';
import { asRow, row, type Row } from '../read';
import type { MappingSettings } from '../settings';
import { canonicalLevel } from './canonical';
import { formOf } from './detect';
import { tableReader } from './table';

/** The stock levels of an item in canonical form; the item itself when it is canonical, or no record. */
export type LevelReader = (item: unknown) => unknown[];

/** The values of an object that is keyed by ids, each with its key as `$key`. */
function keyedRecords(value: unknown): Row[] {
	return Object.entries(row(value)).flatMap(([key, entry]) => (asRow(entry) ? [{ ...row(entry), $key: key }] : []));
}

function formReader(form: StockSource, settings: MappingSettings): (item: Row) => unknown[] {
	const read = tableReader(form.level, settings);
	const eachOf = form.each === '' ? undefined : compilePath(form.each, true);
	const withinOf = form.within === undefined ? undefined : compilePath(form.within, true);
	return (item) => {
		const holders = listOf(withinOf?.(item))?.filter((entry) => asRow(entry)) ?? [];
		return (holders.length > 0 ? holders : [item]).flatMap((holder) => {
			const found = eachOf?.(holder);
			const records = listOf(found)?.filter((entry) => asRow(entry)) ?? keyedRecords(found);
			// A record without a list of warehouses states one level.
			const levels = records.length > 0 ? records : [holder];
			return levels.map((record) => canonicalLevel(settings.preset, read(record, holder), item));
		});
	};
}

/** Prepares the reading of stock levels in any of the preset's forms (wms-systems.md 13.3). */
export function levelReader(settings: MappingSettings): LevelReader {
	const forms = PRESETS[settings.preset].stockSources ?? [];
	const readers = new Map(forms.map((form) => [form, formReader(form, settings)]));
	return (item) => {
		const record = asRow(item);
		const form = record && formOf(record, forms);
		return (record && form && readers.get(form)?.(record)) ?? [item];
	};
}
