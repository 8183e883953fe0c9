import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { MapResult, RejectedInput } from '../shared/mapping/result';
import { pairedWith, rejectedItem } from '../shared/ui/items';

export interface MappingOutputs {
	/** Items of Mapped and of Rejected. */
	outputs: [INodeExecutionData[], INodeExecutionData[]];
	/** How many items were rejected and why, '' for none. */
	hint: string;
}

/** All reasons of an item in one text, so that a merchandiser mends it once; the code is that of the first. */
function allReasons({ reason, all, subject }: RejectedInput): string {
	const reasons = all ? [...new Set(all.map((one) => one.reason))].join(' ') : reason;
	// In a log or a notification the sentence stands alone, so it says what it is about.
	return subject && !reasons.includes(subject) ? `${subject}: ${reasons}` : reasons;
}

function hintOf(rejected: RejectedInput[], count: number): string {
	if (rejected.length === 0) return '';
	const times = new Map<string, number>();
	for (const { reasonCode } of rejected) times.set(reasonCode, (times.get(reasonCode) ?? 0) + 1);
	const named = [...times].sort(([, one], [, two]) => two - one).map(([code, number]) => `${code} (${number})`);
	const more = named.length > 5 ? ` and ${named.length - 5} other reasons` : '';
	return `${rejected.length} of ${count} items were rejected: ${named.slice(0, 5).join(', ')}${more}`;
}

/** What came of the mapping, as n8n items. `warnings` is there only when there are any. */
export function toOutputs(result: MapResult<object>, inputs: IDataObject[]): MappingOutputs {
	const mapped = result.mapped.map(({ value, inputs: positions, warnings }): INodeExecutionData => {
		const json = { ...value, ...(warnings.length > 0 ? { warnings } : {}) } as IDataObject;
		return { json, pairedItem: pairedWith(positions.length === 1 ? positions[0] : positions) };
	});
	const rejected = result.rejected.map((rejection) =>
		rejectedItem(inputs[rejection.input], { ...rejection, reason: allReasons(rejection) }, rejection.input),
	);
	return { outputs: [mapped, rejected], hint: hintOf(result.rejected, inputs.length) };
}
