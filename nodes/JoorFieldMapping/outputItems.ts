import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { FieldCoverage } from '../shared/mapping/coverage';
import type { MapResult, RejectedInput } from '../shared/mapping/result';
import { pairedWith, rejectedItem } from '../shared/ui/items';

export interface MappingOutputs {
	/** Items of Mapped and of Rejected. */
	outputs: [INodeExecutionData[], INodeExecutionData[]];
	/** Sentences for the person at the editor: how many items were rejected and why, what the run left unused. */
	hints: string[];
}

/** All reasons of an item in one text, so that a merchandiser mends it once; the code is that of the first. */
function allReasons({ reason, all, subject }: RejectedInput): string {
	const reasons = all ? [...new Set(all.map((one) => one.reason))].join(' ') : reason;
	// In a log or a notification the sentence stands alone, so it says what it is about.
	return subject && !reasons.includes(subject) ? `${subject}: ${reasons}` : reasons;
}

function hintOf(rejected: RejectedInput[], count: number): string {
	if (rejected.length === 0) return '';
	const items = new Set(rejected.map(({ input }) => input)).size;
	const times = new Map<string, number>();
	for (const { reasonCode } of rejected) times.set(reasonCode, (times.get(reasonCode) ?? 0) + 1);
	const named = [...times].sort(([, one], [, two]) => two - one).map(([code, number]) => `${code} (${number})`);
	const more = named.length > 5 ? ` and ${named.length - 5} other reasons` : '';
	return `${items} of ${count} items were rejected: ${named.slice(0, 5).join(', ')}${more}`;
}

function hintsOf({ rejected, notes = [] }: MapResult<object>, count: number): string[] {
	const hint = hintOf(rejected, count);
	return hint === '' ? notes : [hint, ...notes];
}

/** What came of the mapping, as n8n items. `warnings` is there only when there are any. */
export function toOutputs(result: MapResult<object>, inputs: IDataObject[]): MappingOutputs {
	const mapped = result.mapped.map(({ value, inputs: positions, warnings, explain }): INodeExecutionData => {
		const said = { ...(warnings.length > 0 ? { warnings } : {}), ...(explain ? { explain } : {}) };
		const json = { ...value, ...said } as unknown as IDataObject;
		return { json, pairedItem: pairedWith(positions.length === 1 ? positions[0] : positions) };
	});
	const rejected = result.rejected.map((rejection) =>
		rejectedItem(inputs[rejection.input], { ...rejection, reason: allReasons(rejection) }, rejection.input),
	);
	return { outputs: [mapped, rejected], hints: hintsOf(result, inputs.length) };
}

/** Lists of a line as one text each, because n8n's table shows a list as a column of numbers. */
function asText({ examples, emptyIn, reasons }: FieldCoverage) {
	return { examples: examples.join(' | '), emptyIn: emptyIn.join(' | '), reasons: reasons.join(' | ') };
}

/**
 * A coverage report as n8n items, one per field, and the items that would be rejected. `from` is the position of the
 * first item that was looked at.
 */
export function reportOutputs(
	report: FieldCoverage[],
	result: MapResult<object>,
	inputs: IDataObject[],
	from: number,
): MappingOutputs {
	const count = inputs.length - from;
	const looked = result.rejected.map((rejection) => ({ ...rejection, input: rejection.input + from }));
	const { outputs, hints } = toOutputs({ mapped: [], rejected: looked, notes: result.notes }, inputs);
	const all = Array.from({ length: count }, (_, position) => position + from);
	const lines = report.map((line): INodeExecutionData => {
		const json = { ...line, ...asText(line) } as unknown as IDataObject;
		return { json, pairedItem: pairedWith(all) };
	});
	const [whole, ...fields] = report;
	const gaps = fields.filter(({ status }) => status === 'gap' || status === 'rejected').map(({ label }) => label);
	const named = gaps.length > 6 ? `${gaps.slice(0, 6).join(', ')} and ${gaps.length - 6} more` : gaps.join(', ');
	const made = whole.total === count ? '' : `, which make ${whole.total}`;
	const words = `Coverage of ${count} items${made}: ${whole.filled} would be mapped, ${whole.rejected} rejected. Gaps: ${named || 'none'}.`;
	return { outputs: [lines, outputs[1]], hints: [words, ...hints] };
}
