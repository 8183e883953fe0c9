import type { JoorCategory } from '../../../joor/types';
import { text } from '../../read';

/** Comparison of category names: spelling may differ, meaning may not ("Womens" is not "Mens", peers.md 4). */

/** Lower case, without accents, apostrophes and underscores: `BABY_GIRLS` and `Baby Girls` are the same. */
export function plainName(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['\u2019\u2018`]/g, '')
		.replace(/&/g, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

/** Departments are written in singular and plural: Women, Womens, WOMEN, women's. */
function plainDepartment(name: string): string {
	return plainName(name).replace(/s$/, '');
}

/** The names of a path; a slash separates only where no ` > ` does, and some departments hold a slash themselves. */
export function pathNames(path: string): string[] {
	const parts = path.includes('>') ? path.split('>') : path.split('/');
	return parts.map((part) => part.trim()).filter((part) => plainName(part) !== '');
}

/** A category with its names in comparison form, made once for the whole list. */
export interface KnownCategory {
	category: JoorCategory;
	department: string;
	parent: string;
	name: string;
	/** All three, for a path in which a slash belongs to a name. */
	whole: string;
}

/** The list in comparison form. */
export function knownCategories(categories: JoorCategory[]): KnownCategory[] {
	return categories.map((category) => {
		const [department, parent, name] = [
			plainDepartment(text(category.department)),
			plainName(text(category.parent)),
			plainName(text(category.name)),
		];
		return { category, department, parent, name, whole: [department, parent, name].join(' ') };
	});
}

/** The categories that a path can mean: the last name is the category's own, those before it are above it. */
export function meant(path: string, known: KnownCategory[]): KnownCategory[] {
	const names = pathNames(path);
	if (names.length === 0) return [];
	const leaf = plainName(names[names.length - 1]);
	const above = names.slice(0, -1);
	const found = known.filter((one) => one.name === leaf && isAbove(above, one));
	if (found.length > 0) return found;
	// `Baby Neutral/Accessories/Apparel/Sets`: compare the whole path, with the department's plural as it comes; and
	// `Tanks/Camis`: a name that holds the slash itself.
	const whole = plainName(path);
	const all = known.filter((one) => one.whole === whole || plainName(pathOf(one.category)) === whole);
	return all.length > 0 ? all : known.filter((one) => one.name === whole);
}

function isAbove(names: string[], one: KnownCategory): boolean {
	if (names.length === 0) return true;
	const [first] = names;
	if (names.length === 1) return plainDepartment(first) === one.department || plainName(first) === one.parent;
	return names.length === 2 && plainDepartment(first) === one.department && plainName(names[1]) === one.parent;
}

/** The category as a person writes it: department > parent > name. */
export function pathOf({ department, parent, name }: JoorCategory): string {
	return [department, parent, name]
		.map(text)
		.filter((part) => part !== '')
		.join(' > ');
}
