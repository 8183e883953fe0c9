import { asRow, type Row } from '../read';

const FIGURES = ['available', 'onHand', 'allocated', 'onOrder'] as const;

/** Order Manager's own stock rows have a `warehouseId` too, but none of the canonical figures (wms-systems.md 3.3). */
function isCanonical(record: Row): boolean {
	if (Object.hasOwn(record, 'styleNumber')) return true;
	return Object.hasOwn(record, 'warehouseId') && FIGURES.some((figure) => Object.hasOwn(record, figure));
}

interface Form {
	marks: readonly string[];
	withAny?: readonly string[];
}

/**
 * The form in which an item comes. An item with `styleNumber` (a product), or with `warehouseId` and a figure (a stock
 * level), is canonical whatever else it holds; else the first form that has one of its marks among the item's keys.
 * `undefined`: canonical.
 */
export function formOf<T extends Form>(item: unknown, forms: readonly T[]): T | undefined {
	const record = asRow(item);
	if (!record || forms.length === 0 || isCanonical(record)) return undefined;
	const has = (key: string) => Object.hasOwn(record, key);
	return forms.find(({ marks, withAny }) => marks.some(has) && (withAny?.some(has) ?? true));
}
