import { asRow } from './read';

/** Reads one place in an item; `undefined` when it is not there. Never throws. */
export type Reader = (item: unknown) => unknown;

type Step = { key: string } | { index: number } | { each: true };

/**
 * Makes a reader of a source path: `name`, `season.year`, `prices[0].currency`, `variants[].images` (a list of all of
 * them), `raw.Any Name`, and `''` for the item itself. Only own properties are read. A `tolerant` reader also takes a
 * key whose first letter is in the other case: some systems answer in camelCase or PascalCase (wms-systems.md 14.2).
 */
export function compilePath(path: string, tolerant = false): Reader {
	const steps = toSteps(path);
	const value = tolerant ? tolerantValue : ownValue;
	if (steps.length === 1 && 'key' in steps[0]) {
		const [{ key }] = steps;
		if (!tolerant) return (item) => ownValue(item, key);
		const twin = twinOf(key);
		return (item) => eitherValue(item, key, twin);
	}
	return (item) => walk(item, steps, 0, value);
}

/** Names that hold dots stand in brackets and quotes, as n8n writes them: `raw["Style No."]`. */
const QUOTED = /\[["']/;
const STEP = /\["([^"]*)"\]|\['([^']*)'\]|\[(\d*)\]|([^.[\]]+)/g;

function quotedSteps(path: string): Step[] {
	return [...path.matchAll(STEP)].map(([, double, single, index, plain]): Step => {
		if (index !== undefined) return index === '' ? { each: true } : { index: Number(index) };
		return { key: double ?? single ?? plain };
	});
}

function toSteps(path: string): Step[] {
	if (path === '') return [];
	if (QUOTED.test(path)) return quotedSteps(path);
	return path.split('.').flatMap((piece): Step[] => {
		const [key, ...brackets] = piece.split('[');
		const inner = brackets.map((bracket): Step => {
			const index = bracket.slice(0, -1);
			return index === '' ? { each: true } : { index: Number(index) };
		});
		return key === '' ? inner : [{ key }, ...inner];
	});
}

type ValueOf = (value: unknown, key: string) => unknown;

function walk(value: unknown, steps: Step[], from: number, valueOf: ValueOf): unknown {
	let current = value;
	for (let at = from; at < steps.length; at++) {
		const step = steps[at];
		if ('each' in step) {
			const entries = listOf(current);
			return entries?.map((entry) => walk(entry, steps, at + 1, valueOf));
		}
		if ('index' in step) current = listOf(current)?.[step.index];
		else current = valueOf(current, step.key);
	}
	return current;
}

function ownValue(value: unknown, key: string): unknown {
	const row = asRow(value);
	return row && Object.hasOwn(row, key) ? row[key] : undefined;
}

function tolerantValue(value: unknown, key: string): unknown {
	return eitherValue(value, key, twinOf(key));
}

/** The key with its first letter in the other case. */
function twinOf(key: string): string {
	const first = key.charAt(0);
	return (first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase()) + key.slice(1);
}

function eitherValue(value: unknown, key: string, twin: string): unknown {
	const row = asRow(value);
	if (!row) return undefined;
	if (Object.hasOwn(row, key)) return row[key];
	return Object.hasOwn(row, twin) ? row[twin] : undefined;
}

/**
 * The entries of a list, also of one in GraphQL's forms `{ nodes: [...] }` and `{ edges: [{ node }] }`; `undefined`
 * for what is no list.
 */
export function listOf(value: unknown): readonly unknown[] | undefined {
	if (Array.isArray(value)) return value;
	const row = asRow(value);
	if (!row) return undefined;
	if (Array.isArray(row.nodes)) return row.nodes;
	return Array.isArray(row.edges) ? row.edges.map((edge: unknown) => asRow(edge)?.node) : undefined;
}
