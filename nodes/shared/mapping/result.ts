import type { ExplainedField } from './explain';
import type { Rejection } from './model';

/** A rejection that names the target field that it is about. */
export interface FieldRejection extends Rejection {
	field: string;
}

/** What a rule makes of its input: a value with warnings, or the reasons why there is none. */
export type Ruled<T> = { ok: true; value: T; warnings: string[] } | { ok: false; rejections: FieldRejection[] };

/** The rule's value, with a sentence for each thing that a person should know. */
export function pass<T>(value: T, ...warnings: string[]): Ruled<T> {
	return { ok: true, value, warnings };
}

/** The rule's refusal: target field, stable word, sentence. */
export function refuse(field: string, reasonCode: string, reason: string): { ok: false; rejections: FieldRejection[] } {
	return { ok: false, rejections: [{ field, reasonCode, reason, logId: '' }] };
}

/** Collects what the rules of one item say. */
export class Findings {
	readonly warnings: string[] = [];

	readonly rejections: FieldRejection[] = [];

	/** The value of a rule's result; `undefined` when it refused, which then is in `rejections`. */
	take<T>(ruled: Ruled<T>): T | undefined {
		if (ruled.ok) {
			this.warnings.push(...ruled.warnings);
			return ruled.value;
		}
		this.rejections.push(...ruled.rejections);
		return undefined;
	}

	/** The finished value, or all refusals. */
	finish<T>(value: T): Ruled<T> {
		if (this.rejections.length > 0) return { ok: false, rejections: this.rejections };
		return { ok: true, value, warnings: this.warnings };
	}
}

/** One mapped object and the positions of the input items that it was made of. */
export interface Mapped<T> {
	value: T;
	inputs: number[];
	warnings: string[];
	/** How its fields came about, where that was asked for. */
	explain?: ExplainedField[];
}

/** An input item that cannot be mapped: the first reason, and all of them when there are several. */
export interface RejectedInput extends Rejection {
	/** Position of the input item. */
	input: number;
	/** The target field in question. */
	field?: string;
	all?: FieldRejection[];
	/** What a person calls the item, such as `Order 9001234`; '' when it has no number. */
	subject: string;
}

/**
 * Every input position is in some `inputs` or in a rejected entry. It is in several `inputs` where one item makes several
 * objects (a style split by colour, stock of several warehouses), and in both only where parts of it were refused.
 */
export interface MapResult<T> {
	mapped: Array<Mapped<T>>;
	rejected: RejectedInput[];
	/** Sentences about the run as a whole, such as rows of the override sheet that fit nothing. */
	notes?: string[];
}

/** The entry of a {@link MapResult} for a refused input. */
export function rejectInput(input: number, rejections: FieldRejection[], subject = ''): RejectedInput {
	const [first] = rejections;
	return { ...first, input, subject, ...(rejections.length > 1 ? { all: rejections } : {}) };
}

/** What a person calls a record: its kind and number, '' without a number. */
export function subjectOf(kind: string, number: string): string {
	return number ? `${kind} ${number}` : '';
}
