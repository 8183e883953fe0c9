import { isEmpty, row, rows, sameName, text } from '../../read';
import { roundAt } from '../../rules/prices/money';
import { units } from '../../rules/stock/stockQuantity';
import type { Transform } from '../types';

const TIME =
	/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?))?\s?(?:(Z|UTC)|([+-]\d{2}):?(\d{2}))?$/i;

/** ISO 8601 UTC; a time without a zone is UTC (wms-systems.md 1.1, 4.1). '' for other forms, which say no clear day. */
function utcTime(found: unknown): string {
	const parts = TIME.exec(text(found));
	if (!parts) return '';
	const [, day, time = '00:00:00', , hours, minutes] = parts;
	const at = Date.parse(`${day}T${time}${hours ? `${hours}:${minutes}` : 'Z'}`);
	return Number.isNaN(at) ? '' : new Date(at).toISOString();
}

const YES = /^(?:true|t|yes|y|1)$/i;

/** The sum of the figures that are there; `undefined` when there is none. */
function sumOf(record: unknown, fields: readonly string[]): number | undefined {
	const figures = fields.flatMap((field) => units(row(record)[field]) ?? []);
	return figures.length === 0 ? undefined : figures.reduce((sum, figure) => sum + figure, 0);
}

function less(record: unknown, [whole, part]: readonly [whole: string, part: string]): number | undefined {
	const [all, taken] = [units(row(record)[whole]), units(row(record)[part])];
	return all === undefined || taken === undefined ? undefined : all - taken;
}

function times(found: unknown, factor: number): number | undefined {
	const amount = units(found);
	return amount === undefined ? undefined : roundAt(amount * factor, 4);
}

/** Whether a Cin7 Core product is for sale; one without a status is (wms-systems.md 13.1: Status = Active). */
function isSold(product: unknown): boolean {
	const { Status, Sellable } = row(product);
	return (isEmpty(Status) || sameName(text(Status)) === 'active') && Sellable !== false;
}

/** NetSuite's own kinds of items, which say nothing to a buyer. */
const ITEM_KIND = /^(?:invtpart|noninvtpart|assembly|kit|group|othcharge|service|giftcert|(?:[a-z]+[ /-])*item)$/i;

export const VALUE_TRANSFORMS: Record<string, Transform> = {
	utcTime,
	/** No for yes: `isinactive`, `deactivated`. */
	not: (found) => (isEmpty(found) ? undefined : !YES.test(text(found))),
	/** An id; 0 stands for none. */
	idOrNone: (found) => (text(found) === '0' ? '' : found),
	/** The product's id, where the row is a variant of it with an id of its own (wms-systems.md 1.4). */
	idOfVariants: (found, _options, item) => {
		const own = text(row(item).product_variant_id);
		return own === '' || own === text(found) ? '' : found;
	},
	isSold: (_found, _options, item) => isSold(item),
	/** Whether any product of a family is for sale; a family has no status of its own. */
	isAnySold: (found) => {
		const products = rows(found);
		return products.length === 0 || products.some(isSold);
	},
	unlessItemKind: (found) => (ITEM_KIND.test(text(found)) ? '' : found),
	poundsOfKilograms: (found) => times(found, 2.204_622_6),
	inchesOfCentimeters: (found) => times(found, 1 / 2.54),
	/** Pounds and the ounces above them, in pounds. */
	poundsAndOunces: (_found, _options, item) => {
		const { pounds, ounces } = row(item);
		const [whole, rest] = [units(pounds), units(ounces)];
		if (whole === undefined && rest === undefined) return undefined;
		return roundAt((whole ?? 0) + (rest ?? 0) / 16, 4);
	},
	onHandLessAvailable: (_found, _options, item) => less(item, ['qty_on_hand', 'qty_available']),
	onHandLessLocked: (_found, _options, item) => less(item, ['onHandQuantity', 'lockedQuantity']),
	/** ApparelMagic: on order, in work and on the way. */
	incomingGoods: (_found, _options, item) => sumOf(item, ['qty_open_po', 'qty_open_wip', 'qty_in_transit']),
	/** NetSuite: on order and on the way. */
	orderedAndInTransit: (_found, _options, item) => sumOf(item, ['quantityonorder', 'quantityintransit']),
	/** Where in the location the units are: Cin7 Core has one row per bin and batch (wms-systems.md 4.3). */
	binAndBatch: (_found, _options, item) => {
		const { Bin, Batch, ExpiryDate } = row(item);
		return [Bin, Batch, ExpiryDate].map(text).filter(Boolean).join(' ');
	},
};
