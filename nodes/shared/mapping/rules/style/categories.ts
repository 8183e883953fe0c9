import type { JoorCategory } from '../../../joor/types';
import { texts } from '../../read';
import { Findings, pass, refuse, type Ruled } from '../../result';
import { knownCategories, meant, pathNames, pathOf, plainName } from './categoryName';
import { nearest } from '../text/nearest';
import type { ValueMapper } from '../values/valueMaps';

type CategoryIds = Array<{ category_id: string }>;

/** Finds the category of a text; the answer for a text is worked out once. */
export type CategoryFinder = (text: string) => Ruled<string>;

/**
 * Makes a finder on JOOR's live list (names are official, ids differ between environments; joor-v2.md 12, peers.md 4).
 * It takes `Womens > Apparel > Dresses`, shorter paths when they mean one category, and an id of the list.
 * `unknown` says whether a category that is not found is refused, or left out with a warning.
 */
export function categoryFinder(list: JoorCategory[], unknown: 'warn' | 'reject'): CategoryFinder {
	const known = knownCategories(list);
	const ids = new Set(list.map(({ id }) => id));
	const answers = new Map<string, Ruled<string>>();
	const miss = (code: string, words: string): Ruled<string> =>
		unknown === 'reject' ? refuse('category', code, words) : pass('', `${words} It was left out.`);
	const look = (text: string): Ruled<string> => {
		if (ids.has(text)) return pass(text);
		const found = meant(text, known);
		const distinct = new Set(found.map(({ category }) => category.id));
		if (distinct.size === 1) return pass(found[0].category.id);
		if (distinct.size > 1) {
			const paths = found.slice(0, 3).map(({ category }) => `"${pathOf(category)}"`);
			const more = found.length > 3 ? ' and others' : '';
			return miss('ambiguous-category', `The category "${text}" can mean ${paths.join(', ')}${more}.`);
		}
		const leaf = plainName(pathNames(text).pop() ?? text);
		const close = nearest(leaf, known, ({ name }) => name).map(({ category }) => `"${pathOf(category)}"`);
		const advice = close.length > 0 ? ` Nearest: ${close.join(', ')}.` : '';
		return miss('unknown-category', `JOOR has no category "${text.slice(0, 100)}".${advice}`);
	};
	return (text) => {
		const answer = answers.get(text) ?? look(text);
		answers.set(text, answer);
		return answer;
	};
}

/**
 * The style's categories as JOOR ids. Several paths can be given as a list, or in one text separated by semicolons.
 * The value map, source word to JOOR path or id, comes before the list; a word that is not in the map but means a
 * category of the list needs no row. Without a finder (categories are off) only ids go through.
 */
export function categories(value: unknown, find: CategoryFinder | undefined, mapper?: ValueMapper): Ruled<CategoryIds> {
	const words = texts(typeof value === 'string' ? value.split(';') : Array.isArray(value) ? value : [value]);
	const findings = new Findings();
	const paths = mapper ? words.flatMap((word) => findings.take(mappedPath(word, find, mapper)) ?? []) : words;
	const ids = find
		? paths.flatMap((path) => findings.take(find(path)) || [])
		: paths.filter((path) => /^\d+$/.test(path));
	return findings.finish([...new Set(ids)].map((category_id) => ({ category_id })));
}

function mappedPath(word: string, find: CategoryFinder | undefined, mapper: ValueMapper): Ruled<string> {
	const found = mapper.translates('category', word) ? undefined : find?.(word);
	if (found?.ok && found.value !== '') return pass(word);
	const ruled = mapper.map('category', [word], 'category');
	return ruled.ok ? { ...ruled, value: ruled.value.value } : ruled;
}
