import { ApiError } from '../../http/apiError';
import { attempt } from '../../http/attempt';
import type { HttpClient } from '../../http/types';
import type { JoorCategory } from '../types';
import { isRecord, textOf } from './envelope';

/** The path is not documented (joor-v2.md 12, 17.9): v4's name for it first, then the one in the style of v2's. */
const PATHS = ['/categories', '/category'];

function firstText(record: Record<string, unknown>, keys: string[]): string {
	for (const key of keys) {
		const text = textOf(record[key]);
		if (text) return text;
	}
	return '';
}

/** One category in either vocabulary: v4's department/parent_name/name, v2's category_parent/subcategory_* (I). */
function readCategory(record: Record<string, unknown>): JoorCategory {
	return {
		id: firstText(record, ['id', 'category_id', 'subcategory_id']),
		department: firstText(record, ['department', 'category_parent']),
		parent: firstText(record, ['parent_name', 'subcategory_parent', 'parent']),
		name: firstText(record, ['name', 'subcategory_label', 'category_name', 'label']),
	};
}

/** Categories of a node and of what hangs below it: a list, or a tree whose branches name department and parent. */
function categoriesIn(value: unknown, above: string[] = []): JoorCategory[] {
	if (Array.isArray(value)) return value.flatMap((one) => categoriesIn(one, above));
	if (!isRecord(value)) return [];
	const said = readCategory(value);
	const own: JoorCategory = {
		...said,
		department: said.department || (above[0] ?? ''),
		parent: said.parent || (above[above.length - 1] ?? ''),
	};
	const names = [own.department, own.parent, own.name].filter((name, i, all) => name && all.indexOf(name) === i);
	const below = Object.entries(value)
		.filter(([key]) => key !== 'response')
		.flatMap(([, branch]) => categoriesIn(branch, names));
	return own.id && own.name ? [own, ...below] : below;
}

/**
 * JOOR's category tree with the ids of this environment; they differ between sandbox and production, so they are
 * always read and never shipped (joor-v2.md 12). One credit, one more where the first path is not known.
 */
export async function listCategories(http: HttpClient): Promise<JoorCategory[]> {
	let refusal: unknown;
	for (const path of PATHS) {
		const read = await attempt(
			async () => await http({ method: 'GET', path, action: 'read the category list', repeatable: true }),
		);
		if (read.ok) return categoriesIn(read.value.body);
		if (!(read.error instanceof ApiError && read.error.kind === 'not-found')) throw read.error;
		refusal ??= read.error;
	}
	throw refusal;
}
