import { asRow } from './read';

/** Reads one place in an item; `undefined` when it is not there. Never throws. */
export type Reader = (item: unknown) => unknown;

type Step = { key: string } | { index: number } | { each: true };

/**
 * Makes a reader of a source path: `name`, `season.year`, `prices[0].currency`, `variants[].images` (a list of all of
 * them), `raw.Any Name`, and `''` for the item itself. Only own properties are read.
 */
export function compilePath(path: string): Reader {
	const steps = toSteps(path);
	return (item) => walk(item, steps, 0);
}

function toSteps(path: string): Step[] {
	if (path === '') return [];
	return path.split('.').flatMap((piece): Step[] => {
		const [key, ...brackets] = piece.split('[');
		const inner = brackets.map((bracket): Step => {
			const index = bracket.slice(0, -1);
			return index === '' ? { each: true } : { index: Number(index) };
		});
		return key === '' ? inner : [{ key }, ...inner];
	});
}

function walk(value: unknown, steps: Step[], from: number): unknown {
	let current = value;
	for (let at = from; at < steps.length; at++) {
		const step = steps[at];
		if ('each' in step) {
			return Array.isArray(current) ? current.map((entry: unknown) => walk(entry, steps, at + 1)) : undefined;
		}
		if ('index' in step) current = Array.isArray(current) ? (current as unknown[])[step.index] : undefined;
		else current = ownValue(current, step.key);
	}
	return current;
}

function ownValue(value: unknown, key: string): unknown {
	const row = asRow(value);
	return row && Object.hasOwn(row, key) ? row[key] : undefined;
}
