import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attemptSync } from '../shared/http/attempt';
import type { JoorStyle } from '../shared/joor/types';
import { readOwners } from '../shared/joor/v2/fieldOwners';
import type { Rejection } from '../shared/mapping/model';

const TEXTS = ['style_number', 'style_identifier', 'style_name', 'style_description'] as const;
const LISTS = ['prices', 'deliveries', 'colors', 'sizes', 'skus', 'categories', 'tags'] as const;
/** Lists that an item may carry and that have no parameter of their own. */
const ITEM_LISTS = [...LISTS, 'images', 'materials'] as const;
const REQUIRED_LISTS = ['prices', 'deliveries', 'colors', 'sizes'] as const;

/** Numbers that JOOR takes as numbers; all others are text to it, such as a size 38 or a colour code 1. */
const NUMBERS = ['style_display_order', 'public', 'minimum', 'delivery_overwrite'];

/** Spreadsheets and forms give numbers for text and null for nothing. */
function textValues(record: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(record)
			.filter(([, value]) => value !== null)
			.map(([key, value]) => [key, typeof value === 'number' && !NUMBERS.includes(key) ? String(value) : value]),
	);
}

function isObject(value: unknown): value is IDataObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of objects given as a list, as JSON text, or not at all; `undefined` when it is none of these. */
function readList(value: unknown): IDataObject[] | undefined {
	if (value === undefined || value === null || value === '') return [];
	const parsed =
		typeof value === 'string' ? attemptSync(() => JSON.parse(value) as unknown) : { ok: true as const, value };
	if (!parsed.ok || !Array.isArray(parsed.value) || !parsed.value.every(isObject)) return undefined;
	return parsed.value.map(textValues);
}

/** An object given as such or as JSON text, as a spreadsheet or data table keeps it; other values as they are. */
function readObject(value: unknown): unknown {
	if (typeof value !== 'string' || value === '') return value;
	const parsed = attemptSync(() => JSON.parse(value) as unknown);
	return parsed.ok ? parsed.value : value;
}

const YES_OR_NO: Record<string, boolean> = { true: true, yes: true, '1': true, false: false, no: false, '0': false };

/** What forms and spreadsheets give for a yes or no and for a number: text, or '' for nothing. */
function readPlain(record: IDataObject): void {
	for (const field of ['made_to_order', 'minimum']) if (record[field] === '') delete record[field];
	const { made_to_order: word } = record;
	if (typeof word === 'string') record.made_to_order = YES_OR_NO[word.trim().toLowerCase()] ?? word;
}

function definedBelow(context: IExecuteFunctions, item: number): IDataObject {
	const record: IDataObject = {};
	for (const name of [...TEXTS, ...LISTS]) {
		const value = context.getNodeParameter(name, item, '') as IDataObject[string];
		if (value !== '' && value !== '[]') record[name] = value;
	}
	return record;
}

/**
 * The style of an item, from the item itself or from the parameters. Lists may be given as JSON text. A list or an
 * owner that cannot be read is a rejection that names it; everything else is checked by the rules for styles. The item
 * says who owns its fields in both modes: a style that was mapped keeps its owners when its fields are given here.
 */
export function readStyleItem(
	context: IExecuteFunctions,
	item: INodeExecutionData,
	index: number,
	options: { define: boolean; deliveryOverwrite: number; fieldOwners: string[] },
): JoorStyle | Rejection {
	const source = options.define ? definedBelow(context, index) : item.json;
	const record: IDataObject = textValues(source);
	for (const name of ITEM_LISTS) {
		const list = readList(source[name]);
		if (!list) {
			const reason = `Item ${index + 1}: "${name}" is not a list. Give a JSON list of objects in JOOR's field names.`;
			return { reasonCode: 'bad-list', reason, logId: '' };
		}
		if (list.length || (REQUIRED_LISTS as readonly string[]).includes(name)) record[name] = list;
		else delete record[name];
	}
	for (const name of TEXTS)
		if (record[name] !== undefined && record[name] !== null) record[name] = String(record[name]).trim();
	record.style_identifier = record.style_identifier || record.style_number;
	record.delivery_overwrite = record.delivery_overwrite ?? options.deliveryOverwrite;
	readPlain(record);
	const name = String(record.style_number ?? '') || `of item ${index + 1}`;
	const owners = readOwners(readObject(item.json.field_owners), name);
	const ofAll = readOwners(Object.fromEntries(options.fieldOwners.map((field) => [field, 'joor'])), name);
	for (const read of [owners, ofAll]) if ('reasonCode' in read) return read as Rejection;
	record.field_owners = { ...owners, ...ofAll } as IDataObject;
	// The mapping's notes travel with the item and are none of JOOR's fields.
	for (const note of ['warnings', 'explain', 'exchange']) delete record[note];
	return record as unknown as JoorStyle;
}
