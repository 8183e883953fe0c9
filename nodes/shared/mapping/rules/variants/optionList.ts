import type { Option } from '../../model';
import { row, sameName, text } from '../../read';
import { tidy } from '../text/textCleaning';

/** How the options of one kind (colours or sizes) of a style are named. */
export interface OptionKind {
	kind: 'colour' | 'size';
	/** What stands in for a missing one, so that styles without options can be sold. */
	fallback: Option;
}

export const COLOR: OptionKind = { kind: 'colour', fallback: { name: 'Default', code: 'DEFAULT' } };
export const SIZE: OptionKind = { kind: 'size', fallback: { name: 'One Size', code: 'OS' } };

export interface OptionConflict {
	kind: OptionKind['kind'];
	/** Two names of one code, or two codes of one name. */
	same: 'name' | 'code';
	value: string;
	others: [string, string];
}

/** The options of a style's variants, one for each variant in the given order. */
export interface ResolvedOptions {
	options: Option[];
	conflicts: OptionConflict[];
	/** How many variants had neither name nor code. */
	missing: number;
}

/** Name and code of an option as the source has them, on one line each. */
export function readOption(entry: unknown): Option {
	const { name, code } = row(entry);
	return { name: tidy(text(name)), code: tidy(text(code)) };
}

/**
 * Settles name and code of each variant's colour or size. A missing code is taken from a variant with the same name,
 * else it is the name itself (and the other way round). Case does not make a difference; the first spelling stays.
 * Two codes for one name, or two names for one code, are conflicts: JOOR would make two colours of one.
 */
export function resolveOptions(given: readonly Option[], { kind, fallback }: OptionKind): ResolvedOptions {
	const conflicts: OptionConflict[] = [];
	const codeOfName = pairs(given, 'name', 'code', kind, conflicts);
	const nameOfCode = pairs(given, 'code', 'name', kind, conflicts);
	const settled = new Map<string, Option>();
	let missing = 0;
	const options = given.map(({ name, code }) => {
		if (name === '' && code === '') {
			missing++;
			return fallback;
		}
		const fullName = name || nameOfCode.get(sameName(code)) || code;
		const fullCode = codeOfName.get(sameName(fullName)) || code || fullName;
		const key = sameName(fullName);
		const first = settled.get(key) ?? { name: fullName, code: fullCode };
		settled.set(key, first);
		return first;
	});
	return { options, conflicts, missing };
}

function pairs(
	given: readonly Option[],
	from: 'name' | 'code',
	to: 'name' | 'code',
	kind: OptionKind['kind'],
	conflicts: OptionConflict[],
): Map<string, string> {
	const known = new Map<string, string>();
	for (const option of given) {
		if (option[from] === '' || option[to] === '') continue;
		const key = sameName(option[from]);
		const first = known.get(key);
		if (first === undefined) known.set(key, option[to]);
		else if (
			sameName(first) !== sameName(option[to]) &&
			!conflicts.some((c) => c.same === from && c.value === option[from])
		) {
			conflicts.push({ kind, same: from, value: option[from], others: [first, option[to]] });
		}
	}
	return known;
}

/**
 * The distinct options in an order that keeps every group's own order: a size that is new in a later colour is put
 * right after the size that it follows there (S, L and S, M, L make S, M, L).
 */
export function orderedOptions(groups: Option[][]): Option[] {
	const ordered: Option[] = [];
	const places = new Set<Option>();
	for (const group of groups) {
		let previous: Option | undefined;
		for (const option of group) {
			if (!places.has(option)) {
				places.add(option);
				ordered.splice(previous === undefined ? ordered.length : ordered.indexOf(previous) + 1, 0, option);
			}
			previous = option;
		}
	}
	return ordered;
}
