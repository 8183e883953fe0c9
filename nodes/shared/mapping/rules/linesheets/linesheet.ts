import type { JoorDelivery } from '../../../joor/types';
import { valueOr } from '../../draft';
import type { LinesheetDetail, MappingOptions } from '../../options';
import { isEmpty, sameName, text, texts } from '../../read';
import { Findings, pass, refuse, type Ruled } from '../../result';
import { dayOf } from './dates';
import { displayOrder, linesheetFinder } from './linesheetDetails';
import { parseSeason, seasonTitle } from './seasonText';
import { tidy } from '../text/textCleaning';

type Draft = ReadonlyMap<string, unknown>;

/** The options that linesheets depend on. */
export type LinesheetOptions = Pick<
	MappingOptions,
	'defaultLinesheet' | 'linesheetDetails' | 'linesheetsPerStyle' | 'publicLinesheets' | 'shipEnd' | 'shipStart'
>;

type SeasonParts = Pick<JoorDelivery, 'season_name' | 'season_year' | 'season_code'>;

/**
 * The linesheets of a style (wms-systems.md 0.1): a season without a linesheet makes a linesheet named season and year;
 * beside a linesheet the season is ignored; with neither the style is refused as `no-linesheet`. Only the first
 * linesheet is used, unless `linesheetsPerStyle` is `all`; then each one is, in the source's order.
 *
 * What a linesheet has beside its name is said by the draft, else by its row in `linesheetDetails`, else by the
 * settings for all. Ship dates are a window: a row that has one of the two brings both. A code of the draft is for the
 * first linesheet; dates, visibility and display order of the draft are for all of them.
 * Refusals: `no-linesheet`, `bad-date`, `bad-ship-dates`, `bad-display-order`.
 */
export function linesheets(draft: Draft, settings: LinesheetOptions): Ruled<JoorDelivery[]> {
	const findings = new Findings();
	const all = settings.linesheetsPerStyle === 'all';
	const detailOf = linesheetFinder(settings.linesheetDetails);
	const names = namesIn(draft.get('linesheet'), all);
	const used = all ? distinct(names, findings) : firstOf(names, findings);
	let season: SeasonParts | undefined;
	if (used.length === 0) {
		const parsed = parseSeason(draft.get('season'));
		const title = seasonTitle(parsed);
		if (title !== '') season = seasonParts(parsed);
		const only = title || tidy(settings.defaultLinesheet);
		if (only === '') return noLinesheet();
		used.push(only);
	}
	const deliveries: JoorDelivery[] = [];
	for (const [index, name] of used.entries()) {
		const detail = detailOf(name);
		const made = findings.take(delivery(name, draft, detail, settings));
		const code = index === 0 ? tidy(text(valueOr(draft, 'linesheet_code', detail?.code))) : tidy(text(detail?.code));
		const parts = season ?? seasonParts(parseSeason(detail?.season));
		const { delivery_name = name, ...rest } = made ?? {};
		deliveries.push({ delivery_name, ...parts, ...(code === '' ? {} : { delivery_code: code }), ...rest });
	}
	warnOfCode(draft, deliveries, findings);
	return distinctRefusals(findings.finish(deliveries));
}

function noLinesheet(): Ruled<JoorDelivery[]> {
	const words = 'The style has neither a linesheet nor a season, and JOOR shows styles on linesheets only. ';
	const advice = 'Give it one in the source, or set a default linesheet.';
	return refuse('linesheet', 'no-linesheet', words + advice);
}

/** A list has several names. A text is one name, commas and all; where all are wanted, `;` stands between names. */
function namesIn(value: unknown, all: boolean): string[] {
	const written = Array.isArray(value) ? texts(value) : all ? text(value).split(';') : [text(value)];
	return written.map(tidy).filter((name) => name !== '');
}

function firstOf(names: string[], { warnings }: Findings): string[] {
	const left = names.slice(1).filter((name) => name !== names[0]);
	if (left.length > 0) warnings.push(`Only the first linesheet "${names[0]}" was used, not ${left.join(', ')}.`);
	return names.slice(0, 1);
}

function distinct(names: string[], { warnings }: Findings): string[] {
	const known = new Map<string, string>();
	for (const name of names) {
		const first = known.get(sameName(name));
		if (first === undefined) known.set(sameName(name), name);
		else if (first !== name) warnings.push(`"${name}" was taken for the linesheet "${first}".`);
	}
	return [...known.values()];
}

function seasonParts({ name, year, code }: ReturnType<typeof parseSeason>): SeasonParts {
	const parts = { season_name: name, season_year: year, season_code: code };
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
}

/** The linesheet with dates, visibility and display order. */
function delivery(
	name: string,
	draft: Draft,
	detail: LinesheetDetail | undefined,
	settings: LinesheetOptions,
): Ruled<JoorDelivery> {
	const findings = new Findings();
	const window = isEmpty(detail?.shipStart) && isEmpty(detail?.shipEnd) ? settings : (detail ?? settings);
	const start = findings.take(day(draft, 'date_delivery_start', window.shipStart)) ?? '';
	const end = findings.take(day(draft, 'date_delivery_end', window.shipEnd)) ?? '';
	const cancel = findings.take(day(draft, 'date_cancel', detail?.cancelDate)) ?? '';
	if (start !== '' && end !== '' && end < start) {
		const words = `The complete ship date ${end} of the linesheet "${name}" is before its start ship date ${start}.`;
		findings.take(refuse('date_delivery_end', 'bad-ship-dates', words));
	}
	const order = findings.take(displayOrder(valueOr(draft, 'style_display_order', detail?.displayOrder)));
	const visible = detail?.public ? detail.public : settings.publicLinesheets;
	const made: JoorDelivery = { delivery_name: name };
	if (order !== undefined) made.style_display_order = order;
	if (start !== '') made.date_delivery_start = start;
	if (end !== '') made.date_delivery_end = end;
	if (cancel !== '') made.date_cancel = cancel;
	const comments = tidy(text(draft.get('style_comments')));
	if (comments !== '') made.style_comments = comments;
	made.public = isYes(valueOr(draft, 'public', visible)) ? 1 : 0;
	return findings.finish(made);
}

function day(draft: Draft, field: string, fallback: unknown): Ruled<string> {
	const value = valueOr(draft, field, fallback);
	const found = dayOf(value);
	if (found !== undefined) return pass(found);
	const shown = text(value).slice(0, 40);
	return refuse(field, 'bad-date', `"${shown}" is not a date. Write it as YYYY-MM-DD, such as 2026-08-01.`);
}

/** One code cannot be told to be right for several linesheets, so it is not spread over them. */
function warnOfCode(draft: Draft, [first, ...others]: JoorDelivery[], { warnings }: Findings): void {
	const code = tidy(text(draft.get('linesheet_code')));
	const without = others.filter(({ delivery_code }) => delivery_code === undefined);
	if (code === '' || without.length === 0) return;
	const named = without.map(({ delivery_name }) => `"${delivery_name}"`).join(', ');
	warnings.push(`The linesheet code ${code} was used for "${first.delivery_name}" only, not for ${named}.`);
}

/** The same refusal for several linesheets is said once. */
function distinctRefusals<T>(ruled: Ruled<T>): Ruled<T> {
	if (ruled.ok) return ruled;
	const first = new Map(ruled.rejections.map((rejection) => [`${rejection.field}\n${rejection.reason}`, rejection]));
	return { ok: false, rejections: [...first.values()] };
}

/** Whether a value says yes: true, 1, yes, y. Everything else, also nothing, is no. */
export function isYes(value: unknown): boolean {
	return !isEmpty(value) && ['true', '1', 'yes', 'y'].includes(text(value).toLowerCase());
}
