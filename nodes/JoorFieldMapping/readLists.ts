import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import type {
	ExchangeRate,
	FieldOwner,
	LinesheetDetail,
	PriceType,
	SelectionRule,
	SourcePath,
	UnmappedAction,
	ValueKind,
	ValueMapEntry,
} from '../shared/mapping/options';
import type { Direction } from '../shared/mapping/presets';
import { text } from '../shared/mapping/read';
import { MappingSettingsError } from '../shared/mapping/settingsError';
import { readRecords, readValueMaps } from '../shared/schema';
import { OVERRIDES_PARAMETER } from './descriptions/overrides';
import { VALUE_MAPS_PARAMETER } from './descriptions/valueMaps';

/** Lists of the panel as the mapping takes them; every value is text unless it is a number by nature. */

type Rows = IDataObject[];

const rowsOf = (collection: unknown): Rows => {
	const values = (collection as IDataObject | undefined)?.values;
	return Array.isArray(values) ? (values as Rows) : [];
};

/** Rows of a list in the panel, and those that are given as JSON beside it. */
function rowsWithJson(rows: unknown, json: unknown, label: string): Rows {
	const read = readRecords(json);
	if (!read.ok) throw new MappingSettingsError(`The ${label} (JSON) cannot be used`, read.reason);
	return [...rowsOf(rows), ...(read.value as Rows)];
}

/** The value maps of a direction. */
export function valueMapsOf(context: IExecuteFunctions, direction: Direction, json: unknown): ValueMapEntry[] {
	const rows = rowsOf(context.getNodeParameter(VALUE_MAPS_PARAMETER[direction], 0, {}));
	const read = readValueMaps(json);
	if (!read.ok) throw new MappingSettingsError('The Value Maps (JSON) cannot be used', read.reason);
	const given = rows.map(({ kind, from, to }) => ({ kind: text(kind) as ValueKind, from: text(from), to: text(to) }));
	return [...given, ...(read.value as ValueMapEntry[])];
}

/** A path as the mapping takes it, also where it is written as n8n's expressions are: `{{ $json.raw.Name }}`. */
function plainPath(path: string): string {
	return path.replace(/^\{\{\s*|\s*\}\}$/g, '').replace(/^\$json\.?(?=\S)/, '');
}

/** Other places in the item that overrides name. */
export function sourcePathsOf(context: IExecuteFunctions, direction: Direction): SourcePath[] {
	// Values are expressions for each item; the raw rows say which rows take a path.
	const raw = context.getNodeParameter(OVERRIDES_PARAMETER[direction], 0, {}, { rawExpressions: true });
	const kept = rowsOf(raw).flatMap(({ by }, index) => (by === 'path' ? [index] : []));
	if (kept.length === 0) return [];
	const name = `${OVERRIDES_PARAMETER[direction]}.values`;
	return kept.map((index) => ({
		field: text(context.getNodeParameter(`${name}[${index}].field`, 0, '')),
		path: plainPath(text(context.getNodeParameter(`${name}[${index}].path`, 0, ''))),
	}));
}

/** What happens to unmapped values, by kind. */
export function unmappedOf(collection: unknown): Partial<Record<ValueKind, UnmappedAction>> {
	return Object.fromEntries(rowsOf(collection).map(({ kind, handling }) => [text(kind), text(handling)]));
}

export function selectionOf(collection: unknown): SelectionRule[] {
	return rowsOf(collection).map(({ by, field, operator, value }) => ({
		by: text(by) as SelectionRule['by'],
		field: text(field),
		operator: text(operator) as SelectionRule['operator'],
		value: text(value),
	}));
}

export function ownersOf(collection: unknown): FieldOwner[] {
	return rowsOf(collection).map(({ field, owner }) => ({
		field: text(field),
		owner: text(owner) as FieldOwner['owner'],
	}));
}

export function priceTypesOf(collection: unknown, json: unknown): PriceType[] {
	return rowsWithJson(collection, json, 'Price Types').map((row) => ({
		label: text(row.label),
		currency: text(row.currency).toUpperCase(),
		wholesaleList: text(row.wholesaleList),
		retailList: text(row.retailList),
		retailCurrency: text(row.retailCurrency).toUpperCase(),
	}));
}

export function exchangeRatesOf(collection: unknown, json: unknown): ExchangeRate[] {
	return rowsWithJson(collection, json, 'Exchange Rates').map((row) => ({
		from: text(row.from).toUpperCase(),
		to: text(row.to).toUpperCase(),
		rate: Number(text(row.rate) || NaN),
		date: text(row.date).slice(0, 10),
	}));
}

export function linesheetDetailsOf(collection: unknown, json: unknown): LinesheetDetail[] {
	return rowsWithJson(collection, json, 'Linesheet Details').map((row) => ({
		name: text(row.name),
		code: text(row.code),
		season: text(row.season),
		shipStart: text(row.shipStart).slice(0, 10),
		shipEnd: text(row.shipEnd).slice(0, 10),
		cancelDate: text(row.cancelDate).slice(0, 10),
		public: publicOf(text(row.public).toLowerCase()),
		displayOrder: text(row.displayOrder),
		excludedColors: text(row.excludedColors),
	}));
}

function publicOf(value: string): LinesheetDetail['public'] {
	if (['yes', 'true', '1'].includes(value)) return 'yes';
	return ['no', 'false', '0'].includes(value) ? 'no' : '';
}
