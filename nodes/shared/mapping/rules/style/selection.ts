import type { MappingOptions, SelectionRule } from '../../options';
import { compilePath, type Reader } from '../../path';
import { isEmpty, sameName, text, texts, type Row } from '../../read';
import { pass, refuse, type Ruled } from '../../result';
import { dayOf } from '../linesheets/dates';
import { parseMoney } from '../prices/money';

/** Whether a product is mapped at all; a refusal says which condition does not hold. */
export type Selector = (product: Row) => Ruled<true>;

/** A condition made ready: '' when it holds, else what is wrong, such as `tags are not "Wholesale" (they are "Core")`. */
type Condition = (product: Row) => string;

const YES: readonly string[] = ['true', '1', 'yes', 'y', 'on', 'x'];

type Operator = SelectionRule['operator'];

const OPERATOR_WORDS: Record<Operator, string> = {
	is: 'is not',
	isNot: 'is',
	contains: 'does not contain',
	startsWith: 'does not start with',
	isEmpty: 'is not empty',
	isNotEmpty: 'is empty',
	atLeast: 'is not at least',
	atMost: 'is not at most',
};

const needsNoValue = (operator: Operator): boolean => operator === 'isEmpty' || operator === 'isNotEmpty';
const isOrder = (operator: Operator): boolean => operator === 'atLeast' || operator === 'atMost';

/** What is wrong with the conditions of a selection, as a sentence; '' when all can be used. */
export function selectionFlaw(rules: readonly SelectionRule[]): string {
	for (const [index, rule] of rules.entries()) {
		const flaw = flawOf(rule);
		if (flaw !== '') return `Condition ${index + 1} of the product selection ${flaw}.`;
	}
	return '';
}

function flawOf({ by, field, operator, value }: SelectionRule): string {
	if (!['flag', 'tag', 'rule'].includes(by)) return `is by "${text(by)}"; it can be by flag, tag or rule`;
	if (by !== 'tag' && text(field) === '') return 'has no field';
	if (by === 'flag') return '';
	if (!Object.hasOwn(OPERATOR_WORDS, text(operator))) return `has the unknown comparison "${text(operator)}"`;
	if (by === 'tag' && isOrder(operator)) return 'compares tags by size; use is, is not, contains or starts with';
	if (needsNoValue(operator)) return '';
	if (text(value) === '') return 'has no value to compare with';
	const unusable = isOrder(operator) && amountOf(value) === undefined && !dayOf(value);
	return unusable ? `needs a number or a date (YYYY-MM-DD), not "${text(value)}"` : '';
}

/**
 * Makes the test of a product selection once for all products. No condition selects everything. A product that is not
 * selected is refused as `not-selected`, with the condition that does not hold (all of them when any would do).
 * Text is compared without regard to case and outer blanks; of a list, one matching entry is enough, and `isNot` holds
 * when no entry matches. `atLeast` and `atMost` compare numbers as numbers and dates as days.
 */
export function selector({ selection, selectionMode }: Pick<MappingOptions, 'selection' | 'selectionMode'>): Selector {
	const conditions = selection.map(compile);
	return (product) => {
		const unmet: string[] = [];
		for (const condition of conditions) {
			const broken = condition(product);
			if (broken === '' && selectionMode === 'any') return pass(true);
			if (broken === '') continue;
			unmet.push(broken);
			if (selectionMode !== 'any') break;
		}
		if (unmet.length === 0) return pass(true);
		return refuse('', 'not-selected', `${nameOf(product)} is not selected: ${unmet.join('; ')}.`);
	};
}

function nameOf({ styleNumber, name }: Row): string {
	return `The style ${text(styleNumber) || text(name) || 'without a number'}`;
}

function compile(rule: SelectionRule): Condition {
	if (rule.by === 'flag') return flagCondition(rule);
	const isTag = rule.by === 'tag';
	const read = compilePath(isTag ? 'tags' : text(rule.field));
	const subject = isTag ? 'tag' : text(rule.field);
	const holds = comparison(rule.operator, text(rule.value));
	const wanted = needsNoValue(rule.operator) ? '' : ` "${text(rule.value)}"`;
	return (product) => {
		const found = entriesOf(read, product, isTag);
		return holds(found) ? '' : `${subject} ${OPERATOR_WORDS[rule.operator]}${wanted} (found: ${shown(found)})`;
	};
}

function flagCondition({ field, operator }: SelectionRule): Condition {
	const read = compilePath(text(field));
	const wanted = operator !== 'isNot';
	return (product) => {
		const found = entriesOf(read, product, false);
		const saysYes = found.some((entry) => YES.includes(text(entry).toLowerCase()));
		if (saysYes === wanted) return '';
		return `${text(field)} ${wanted ? 'does not say yes' : 'says yes'} (found: ${shown(found)})`;
	};
}

/** What is at a place, as a flat list without empty entries; tags also come as one text with commas. */
function entriesOf(read: Reader, product: Row, isTag: boolean): unknown[] {
	const found = read(product);
	if (isTag) return texts(found);
	const entries: unknown[] = Array.isArray(found) ? found.flat(3) : [found];
	return entries.filter((entry) => !isEmpty(entry));
}

function shown(found: unknown[]): string {
	if (found.length === 0) return 'nothing';
	const some = found.slice(0, 3).map((entry) => `"${text(entry).slice(0, 40)}"`);
	return some.join(', ') + (found.length > 3 ? ` and ${found.length - 3} more` : '');
}

function comparison(operator: Operator, value: string): (found: unknown[]) => boolean {
	const wanted = sameName(value);
	const amount = amountOf(value);
	const equals = (entry: unknown) =>
		sameName(text(entry)) === wanted || (typeof entry === 'number' && wanted !== '' && entry === Number(wanted));
	switch (operator) {
		case 'is':
			return (found) => found.some(equals);
		case 'isNot':
			return (found) => !found.some(equals);
		case 'contains':
			return (found) => found.some((entry) => sameName(text(entry)).includes(wanted));
		case 'startsWith':
			return (found) => found.some((entry) => sameName(text(entry)).startsWith(wanted));
		case 'isEmpty':
			return (found) => found.length === 0;
		case 'isNotEmpty':
			return (found) => found.length > 0;
		case 'atLeast':
		case 'atMost': {
			const sign = operator === 'atLeast' ? 1 : -1;
			const distance = amount === undefined ? daysFrom(value) : amountFrom(amount);
			return (found) => found.some((entry) => distance(entry) * sign >= 0);
		}
		default:
			return () => false;
	}
}

/** A number; a text that is a date is none, although its digits could be read as one. */
function amountOf(value: unknown): number | undefined {
	return dayOf(value) ? undefined : parseMoney(value);
}

/** How far an entry lies above a number; not a number when it is none. */
function amountFrom(amount: number): (entry: unknown) => number {
	return (entry) => (amountOf(entry) ?? NaN) - amount;
}

function daysFrom(value: string): (entry: unknown) => number {
	const day = Date.parse(dayOf(value) ?? '');
	return (entry) => Date.parse(dayOf(entry) || '') - day;
}
