import { asRow } from '../read';

/**
 * The form in which an item comes. An item with `styleNumber` (a product) or `warehouseId` (a stock level) is canonical
 * whatever else it holds; else the first form that has one of its marks among the item's keys. `undefined`: canonical.
 */
export function formOf<T extends { marks: readonly string[] }>(item: unknown, forms: readonly T[]): T | undefined {
	const record = asRow(item);
	if (!record || forms.length === 0) return undefined;
	if (Object.hasOwn(record, 'styleNumber') || Object.hasOwn(record, 'warehouseId')) return undefined;
	return forms.find(({ marks }) => marks.some((mark) => Object.hasOwn(record, mark)));
}
