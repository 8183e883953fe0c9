import { sameName } from '../../read';
import { nearest } from '../text/nearest';

/** What can be said about the rows of an override sheet that did not do what they look like. */
export type NoteKind =
	| 'ambiguousNumber'
	| 'badExpiry'
	| 'doubleColumn'
	| 'expired'
	| 'noField'
	| 'noKey'
	| 'noMatch'
	| 'notARow'
	| 'onlyKeys'
	| 'ofStyle'
	| 'ofVariant'
	| 'unknownColumn'
	| 'unusableKey';

const SHOWN = 5;

/** The first entries with commas between them, and how many more there are. */
export function firstOf(entries: readonly string[], count = SHOWN): string {
	const more = entries.length > count ? ` and ${entries.length - count} more` : '';
	return entries.slice(0, count).join(', ') + more;
}

/** A sentence for each kind, in the order in which they are told. */
const SENTENCES: ReadonlyArray<[NoteKind, (entries: string) => string]> = [
	['unknownColumn', (which) => `The override sheet has columns that are neither key nor field: ${which}.`],
	['notARow', (which) => `The override sheet has entries that are no rows: ${which}.`],
	['noKey', (which) => `Override rows that name no style, colour, size, SKU or UPC were not used: ${which}.`],
	['noField', (which) => `Override rows that set no field were not used: ${which}.`],
	[
		'onlyKeys',
		(which) =>
			`Override rows whose columns all say which SKU is meant were not used: ${which}. ` +
			'To set one of these, call its column new_upc, new_color_name and so on.',
	],
	['unusableKey', (which) => `Override keys that name nothing were passed over: ${which}.`],
	[
		'ofStyle',
		(which) => `Fields of a style in override rows that name a colour, size, SKU or UPC were not used: ${which}.`,
	],
	[
		'ofVariant',
		(which) => `Fields of a colour or size in override rows that name a style alone were not used: ${which}.`,
	],
	['doubleColumn', (which) => `Override rows with two columns of one meaning; the first one was used: ${which}.`],
	['badExpiry', (which) => `Override rows whose last day is not a date (YYYY-MM-DD) do not expire: ${which}.`],
	['expired', (which) => `Override rows that have expired were not used: ${which}.`],
	[
		'ambiguousNumber',
		(which) => `Override keys that are numbers fit several texts; format their column as text: ${which}.`,
	],
	['noMatch', (which) => `Override rows that fit no style or variant of this run: ${which}.`],
];

/** Collects notes and makes one sentence of each kind: up to five entries, and how many more. */
export class SheetNotes {
	private readonly entries = new Map<NoteKind, string[]>();

	add(kind: NoteKind, entry: string): void {
		const known = this.entries.get(kind);
		if (known) known.push(entry);
		else this.entries.set(kind, [entry]);
	}

	/** The notes of the sheet together with those of a run. */
	sentences(ofRun: ReadonlyArray<[NoteKind, string]> = []): string[] {
		const all = new SheetNotes();
		for (const [kind, entries] of this.entries) for (const entry of entries) all.add(kind, entry);
		for (const [kind, entry] of ofRun) all.add(kind, entry);
		return SENTENCES.flatMap(([kind, sentence]) => {
			const entries = all.entries.get(kind);
			return entries ? [sentence(firstOf(entries))] : [];
		});
	}
}

/** A column's header with the known name that it resembles. */
export function columnHint(header: string, names: readonly string[]): string {
	const words = (name: string) => sameName(name.replace(/[_-]+/g, ' '));
	const [closest] = nearest(words(header), [...names], words, 1);
	const shown = `"${header.trim().slice(0, 60)}"`;
	return closest === undefined ? shown : `${shown} (did you mean ${closest}?)`;
}
