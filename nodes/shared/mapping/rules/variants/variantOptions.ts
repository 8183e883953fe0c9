import type { Option } from '../../model';
import type { MappingOptions } from '../../options';
import { mendColor } from './colorText';
import { orderedOptions, readOption } from './optionList';
import { sizePositions } from '../sizes/sizeOrder';
import { cleanSize } from '../sizes/sizeText';
import { mendedText } from '../text/textRepair';

/** The options of a style's variants as they are to be sent, one per variant, with a sentence per distinct change. */
export interface MendedOptions {
	options: Option[];
	warnings: string[];
}

type Mend = (option: Option) => { option: Option; warnings: string[] };

/** Colours with encoding, doubled names and swapped codes mended; each distinct colour is looked at once. */
export function mendColors(
	raw: readonly unknown[],
	{ colorText, repairText }: Pick<MappingOptions, 'colorText' | 'repairText'>,
): MendedOptions {
	return mendEach(raw, (given) => {
		const read = repaired(given, repairText, 'colour');
		const { warning, name, code } = mendColor(read.option, colorText);
		return { option: { name, code }, warnings: warning === undefined ? read.warnings : [...read.warnings, warning] };
	});
}

/** Sizes with encoding and, for ladders, labels mended; all cleaned labels of a style are told in one sentence. */
export function mendSizes(
	raw: readonly unknown[],
	{ sizeOrder, repairText }: Pick<MappingOptions, 'sizeOrder' | 'repairText'>,
): MendedOptions {
	const cleaned: string[] = [];
	const mended = mendEach(raw, (given) => {
		const read = repaired(given, repairText, 'size');
		if (sizeOrder === 'source') return read;
		const { name, code } = read.option;
		const label = name || code;
		const clean = cleanSize(label);
		if (clean === label) return read;
		cleaned.push(`"${label}" as "${clean}"`);
		return { option: { name: clean, code: code === label ? clean : code }, warnings: read.warnings };
	});
	if (cleaned.length > 0) mended.warnings.push(`Size labels were cleaned: ${listed(cleaned)}.`);
	return mended;
}

/** The distinct sizes: by their ladder when one holds them all, otherwise in the order of the source. */
export function sizesInOrder(groups: Option[][], sizeOrder: MappingOptions['sizeOrder']): Option[] {
	const ordered = orderedOptions(groups);
	if (sizeOrder === 'source') return ordered;
	const positions = sizePositions(ordered.map(({ name }) => name));
	return positions ? positions.map((position) => ordered[position]) : ordered;
}

function mendEach(raw: readonly unknown[], mend: Mend): MendedOptions {
	const known = new Map<string, Option>();
	const warnings: string[] = [];
	const options = raw.map((entry) => {
		const given = readOption(entry);
		const key = `${given.name}\n${given.code}`;
		const first = known.get(key);
		if (first) return first;
		const made = mend(given);
		warnings.push(...made.warnings);
		known.set(key, made.option);
		return made.option;
	});
	return { options, warnings: [...new Set(warnings)] };
}

function repaired({ name, code }: Option, repair: boolean, kind: string): { option: Option; warnings: string[] } {
	const ofName = mendedText(name, repair, `The ${kind} name`);
	if (code === name) return { option: { name: ofName.text, code: ofName.text }, warnings: ofName.warnings };
	const ofCode = mendedText(code, repair, `The ${kind} code`);
	return { option: { name: ofName.text, code: ofCode.text }, warnings: [...ofName.warnings, ...ofCode.warnings] };
}

function listed(words: string[]): string {
	const more = words.length > 5 ? ` and ${words.length - 5} more` : '';
	return `${words.slice(0, 5).join(', ')}${more}`;
}
