import type { MappingOptions, UnmappedAction, ValueKind, ValueMapEntry } from '../../options';
import { sameName } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { readSize } from '../sizes/sizeText';
import { nameFinder } from '../text/nearest';
import { mapFlaw, warehouseRows } from './warehouseMap';

export interface MappedValue {
	/** In the words of the map's targets, or the first given value as it came. */
	value: string;
	/** False when the value passed through as it came. */
	mapped: boolean;
}

/** A value that no row of its map names, and how often it came in the run. */
export interface UnmappedValue {
	kind: ValueKind;
	value: string;
	count: number;
	/** The names of the map that are nearest to it, best first. */
	nearest: string[];
}

/** The value maps of a run, made ready once. */
export interface ValueMapper {
	/**
	 * Translates one value that may have several names (name, code): the first that the map knows wins, be it in a row or
	 * as a target. `field` is the target field, for refusals.
	 */
	map(kind: ValueKind, values: readonly string[], field: string): Ruled<MappedValue>;
	/** Whether the kind has a map. */
	has(kind: ValueKind): boolean;
	/** Whether a row of the map translates the value; targets alone do not count. */
	translates(kind: ValueKind, value: string): boolean;
	/** What was not mapped until now, in the order in which it came first. */
	unmapped(): UnmappedValue[];
}

/** The options that a mapper is made of; the two of warehouses are there in stock and orders. */
export type ValueMapSettings = Pick<MappingOptions, 'valueMaps' | 'unmapped'> &
	Partial<Pick<MappingOptions, 'warehouseMap' | 'unmappedWarehouse'>>;

interface Words {
	/** What the value is called in sentences. */
	noun: string;
	map: string;
	reasonCode: string;
}

const WORDS: Record<ValueKind, Words> = {
	category: { noun: 'category', map: 'value map', reasonCode: 'unmapped-category' },
	color: { noun: 'colour', map: 'value map', reasonCode: 'unmapped-color' },
	country: { noun: 'country', map: 'value map', reasonCode: 'unmapped-country' },
	customerCode: { noun: 'customer code', map: 'value map', reasonCode: 'unmapped-customer-code' },
	paymentTerm: { noun: 'payment term', map: 'value map', reasonCode: 'unmapped-payment-term' },
	shipMethod: { noun: 'ship method', map: 'value map', reasonCode: 'unmapped-ship-method' },
	size: { noun: 'size', map: 'value map', reasonCode: 'unmapped-size' },
	warehouse: { noun: 'warehouse', map: 'warehouse map', reasonCode: 'unmapped-warehouse' },
};
const KINDS = Object.keys(WORDS) as ValueKind[];

/** What is wrong with the value maps, as a sentence; '' when they can be used. Each kind is a map of its own. */
export function valueMapFlaw(entries: readonly ValueMapEntry[]): string {
	for (const kind of KINDS) {
		const own = entries.filter((entry) => entry.kind === kind);
		const flaw = mapFlaw(own, `${WORDS[kind].noun} map`);
		if (flaw !== '') return flaw;
	}
	const stranger = entries.find(({ kind }) => !KINDS.includes(kind));
	return stranger ? `There is no value map "${stranger.kind}". The maps are ${KINDS.join(', ')}.` : '';
}

/** A value that is in no row; `nearest` is worked out once. */
interface Miss {
	value: string;
	count: number;
	nearest?: string[];
}

interface Answer {
	ruled: Ruled<MappedValue>;
	miss?: Miss;
}

/** A size as a label has it, such as XS, 00 or 38: not a word for it. */
function isSizeLabel(value: string): boolean {
	return value.trim().length <= 4 && readSize(value).ladder !== '';
}

/**
 * Whether a map of sizes turns words into labels (Small to S), so that a value that is a label already needs no row.
 * A map from labels (L to Large) says nothing of the kind.
 */
function makesLabels(kind: ValueKind, entries: readonly ValueMapEntry[]): boolean {
	return kind === 'size' && !entries.some(({ from }) => isSizeLabel(from)) && entries.some(({ to }) => isSizeLabel(to));
}

/** The map of one kind. */
class KindMap {
	private readonly known = new Map<string, string>();
	private readonly targets = new Map<string, string>();
	private readonly answers = new Map<string, Answer>();
	private readonly misses = new Map<string, Miss>();
	private readonly near: (value: string) => string[];
	private readonly makesLabels: boolean;

	constructor(
		private readonly kind: ValueKind,
		entries: readonly ValueMapEntry[],
		private readonly action: UnmappedAction,
	) {
		const names = new Map<string, string>();
		for (const { from, to } of entries) {
			const [source, target] = [sameName(from), to.trim()];
			if (!this.known.has(source)) this.known.set(source, target);
			for (const name of [target, sameName(target)]) if (!this.targets.has(name)) this.targets.set(name, target);
			for (const name of [from.trim(), target]) if (!names.has(sameName(name))) names.set(sameName(name), name);
		}
		this.near = nameFinder([...names.values()]);
		this.makesLabels = makesLabels(kind, entries);
	}

	translates(value: string): boolean {
		return value !== '' && this.known.has(sameName(value));
	}

	map(values: readonly string[], field: string): Ruled<MappedValue> {
		const key = JSON.stringify([field, ...values]);
		let answer = this.answers.get(key);
		if (!answer) {
			answer = this.answer(
				values.filter((value) => value.trim() !== ''),
				field,
			);
			this.answers.set(key, answer);
		}
		if (answer.miss) answer.miss.count++;
		return answer.ruled;
	}

	private answer(values: string[], field: string): Answer {
		if (values.length === 0) return { ruled: pass({ value: '', mapped: false }) };
		for (const value of values) {
			const plain = sameName(value);
			const to = this.known.get(plain) ?? this.targets.get(value.trim()) ?? this.targets.get(plain);
			if (to !== undefined) return { ruled: pass({ value: to, mapped: true }) };
		}
		const [value] = values;
		if (this.makesLabels && this.action === 'warn' && isSizeLabel(value))
			return { ruled: pass({ value, mapped: false }) };
		const miss: Miss = this.misses.get(sameName(value)) ?? { value, count: 0 };
		this.misses.set(sameName(value), miss);
		return { ruled: this.miss(miss, value, field), miss };
	}

	private nearestTo(miss: Miss): string[] {
		miss.nearest ??= this.near(miss.value);
		return miss.nearest;
	}

	unmapped(): UnmappedValue[] {
		return [...this.misses.values()].map((miss) => {
			return { kind: this.kind, value: miss.value, count: miss.count, nearest: [...this.nearestTo(miss)] };
		});
	}

	private miss(miss: Miss, value: string, field: string): Ruled<MappedValue> {
		const kept: MappedValue = { value, mapped: false };
		if (this.action === 'pass') return pass(kept);
		const { noun, map, reasonCode } = WORDS[this.kind];
		const whose = /^(billing|shipping)\.country/.exec(field);
		const what = whose ? `${whose[1]} ${noun}` : noun;
		const near = this.nearestTo(miss).map((name) => `"${name}"`);
		const advice = near.length > 0 ? ` Nearest: ${near.join(', ')}.` : '';
		const words = `The ${what} "${value.slice(0, 100)}" is not in the ${map}.${advice}`;
		if (this.action === 'warn') return pass(kept, words);
		return refuse(field, reasonCode, `${words} Add it to the map, or let values that are not in it pass through.`);
	}
}

/**
 * Makes the value maps of a run ready. Names are compared without regard to case and to outer and repeated blanks; a
 * value that is a target of its own map counts as mapped. Kinds without rows pass everything through. With rows, what
 * they do not name follows `unmapped` (default `warn`, for colours `pass`), told with the nearest names; with `warn`, a size that is
 * a label already needs no row in a map that makes labels. Warehouses follow
 * `unmappedWarehouse` where that is given, also when there are no rows.
 */
export function valueMapper(settings: ValueMapSettings): ValueMapper {
	const { valueMaps, unmapped, unmappedWarehouse } = settings;
	const maps = new Map<ValueKind, KindMap>();
	for (const kind of KINDS) {
		const rows = kind === 'warehouse' ? warehouseRows(settings) : valueMaps.filter((entry) => entry.kind === kind);
		const own = kind === 'warehouse' ? unmappedWarehouse : undefined;
		if (rows.length === 0 && (own ?? 'pass') === 'pass') continue;
		maps.set(kind, new KindMap(kind, rows, unmapped[kind] ?? own ?? (kind === 'color' ? 'pass' : 'warn')));
	}
	return {
		map(kind, values, field) {
			const found = maps.get(kind);
			if (found) return found.map(values, field);
			return pass({ value: values.find((value) => value.trim() !== '') ?? '', mapped: false });
		},
		has: (kind) => maps.has(kind),
		translates: (kind, value) => maps.get(kind)?.translates(value) ?? false,
		unmapped: () => [...maps.values()].flatMap((one) => one.unmapped()),
	};
}
