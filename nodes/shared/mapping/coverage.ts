import { explainer, shown, type Seen } from './explain';
import { FIELDS } from './fields';
import type { Direction, PresetName } from './presets';
import { presetTable } from './presetTable';
import type { ValueKind } from './options';
import type { UnmappedValue } from './rules/values/valueMaps';

/** One target field over all objects of a run; the line `item` counts the objects themselves: `filled + defaulted + empty + rejected` is `total`. */
export interface FieldCoverage {
	label: string;
	/** `gap`: a source is there, but not for all; `rejected`: objects were refused for it; `not mapped`: no source. */
	status: 'complete' | 'gap' | 'not mapped' | 'rejected';
	/** Part of the objects with a value, in percent, rounded down, so that 100 means all. */
	percent: number;
	/** The source or an override gave a value. */
	filled: number;
	/** A setting or a rule gave a value. */
	defaulted: number;
	empty: number;
	/** The object was refused because of this field. */
	rejected: number;
	/** How many objects were looked at. */
	total: number;
	/** Up to three values as they were mapped. */
	examples: string[];
	/** Up to three objects without a value; what the source has and what is not sent is in brackets. */
	emptyIn: string[];
	/** Up to three reasons why objects were refused, each with the object. */
	reasons: string[];
	/** The preset's default source. */
	source: string;
	field: string;
	/** Values that a value map does not name, with the nearest words of the map. */
	unmapped?: Array<{ value: string; count: number; nearest: string[] }>;
}

const EXAMPLES = 3;

/** The fields at which values of a kind are shown. */
const FIELD_OF: Readonly<Record<ValueKind, readonly string[]>> = {
	category: ['category'],
	color: ['color_name', 'color_code', 'lines'],
	country: ['billing.country', 'shipping.country'],
	customerCode: ['customer.code'],
	paymentTerm: ['paymentTerm.name'],
	shipMethod: ['shipMethod.name'],
	size: ['size_name', 'size', 'lines'],
	warehouse: ['warehouse', 'warehouse.name'],
};

function note(list: string[], words: string): void {
	if (words !== '' && list.length < EXAMPLES && !list.includes(words)) list.push(words);
}

function emptyLine(field: string, label: string, source: string): FieldCoverage {
	return {
		label,
		status: 'not mapped',
		percent: 0,
		filled: 0,
		defaulted: 0,
		empty: 0,
		rejected: 0,
		total: 0,
		examples: [],
		emptyIn: [],
		reasons: [],
		source,
		field,
	};
}

function statusOf({ rejected, empty, filled, defaulted, source }: FieldCoverage): FieldCoverage['status'] {
	if (rejected > 0) return 'rejected';
	if (empty === 0) return 'complete';
	return source !== '' || filled + defaulted > 0 ? 'gap' : 'not mapped';
}

/** Counts what becomes of each field; give every object of a run to `add`, then take the `report`. */
export class Coverage {
	private readonly fields: Map<string, FieldCoverage>;

	private readonly explain: ReturnType<typeof explainer>;

	private readonly canonical: ReadonlyMap<string, string>;

	/** Per field, refused objects of which the mapping did not come so far as to give it a value. */
	private readonly unknown = new Map<string, number>();

	private readonly whole = emptyLine('item', 'The Item as a Whole', 'the whole item');

	constructor(direction: Direction, preset: PresetName) {
		const lines = new Map(presetTable(preset, direction).map((line) => [line.field, line]));
		this.explain = explainer(direction, preset);
		this.canonical = new Map([...lines.values()].map(({ field, canonical }) => [field, canonical]));
		this.fields = new Map(
			FIELDS[direction]
				.filter(({ output, level }) => output !== '' && level !== 'key')
				.map(({ name, label }): [string, FieldCoverage] => {
					const line = lines.get(name);
					return [name, emptyLine(name, label, line?.source || line?.canonical || '')];
				}),
		);
	}

	add(seen: Seen): void {
		// The items themselves show in which form they come.
		if (this.whole.total === 0 && !seen.fromSource) {
			for (const counts of this.fields.values()) counts.source = this.canonical.get(counts.field) || counts.source;
		}
		this.whole.total++;
		if (seen.value) {
			this.whole.filled++;
			note(this.whole.examples, seen.subject);
		} else {
			this.whole.rejected++;
			for (const { reasonCode } of seen.rejections) note(this.whole.reasons, reasonCode);
		}
		const refused = new Map(seen.rejections.map((rejection) => [rejection.field, rejection.reason]));
		for (const { field, by, before, after } of this.explain(seen)) {
			const counts = this.fields.get(field);
			if (!counts) continue;
			counts.total++;
			const reason = refused.get(field);
			if (reason !== undefined) {
				counts.rejected++;
				note(
					counts.reasons,
					seen.subject === '' || reason.includes(seen.subject) ? reason : `${seen.subject}: ${reason}`,
				);
				continue;
			}
			// Of a refused object only what the preset or an override found is known.
			const value = seen.value ? after : shown(seen.draft.get(field)) || (seen.draft.has(field) ? '' : before);
			if (value === '') {
				counts.empty++;
				if (!seen.value) this.unknown.set(field, (this.unknown.get(field) ?? 0) + 1);
				note(counts.emptyIn, before === '' ? seen.subject : `${seen.subject} (not sent: ${before})`);
			} else {
				if (by === 'default') counts.defaulted++;
				else counts.filled++;
				note(counts.examples, shown(value));
			}
		}
	}

	/** The lines of the report: first the items as a whole, then the fields in their order. */
	report(unmapped: readonly UnmappedValue[] = []): FieldCoverage[] {
		const all = [this.whole, ...this.fields.values()].map((counts) => this.withDefaults(counts));
		return all.map((counts) => {
			const values = unmapped
				.filter(({ kind }) => FIELD_OF[kind]?.includes(counts.field))
				.map(({ value, count, nearest }) => ({ value, count, nearest }));
			const percent = counts.total === 0 ? 0 : Math.floor(((counts.filled + counts.defaulted) * 100) / counts.total);
			return { ...counts, status: statusOf(counts), percent, ...(values.length > 0 ? { unmapped: values } : {}) };
		});
	}

	/**
	 * A field that a setting or a rule fills wherever it is empty would have been filled in refused objects too, so these
	 * are no gap.
	 */
	private withDefaults(counts: FieldCoverage): FieldCoverage {
		const { field, empty, defaulted } = counts;
		if (empty === 0 || defaulted === 0 || this.unknown.get(field) !== empty) return counts;
		return { ...counts, empty: 0, emptyIn: [], defaulted: defaulted + empty };
	}
}
