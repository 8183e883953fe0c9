import type { JoorDelivery } from '../../joor/types';
import { isEmpty, text, texts } from '../read';
import { Findings, refuse, type Ruled } from '../result';
import { dayOf } from './dates';
import { parseSeason, seasonTitle } from './seasonText';
import { tidy } from './textCleaning';

/** What a linesheet is made of; every value as the source, the settings or an override gives it. */
export interface LinesheetSource {
	linesheet: unknown;
	season: unknown;
	/** Name to use when there is neither linesheet nor season; '' for none. */
	fallback: string;
	code: unknown;
	shipStart: unknown;
	shipEnd: unknown;
	cancelDate: unknown;
	/** 1: visible to all connections. */
	isPublic: unknown;
}

/**
 * The linesheet rule (wms-systems.md 0.1): the first linesheet only; a season without a linesheet makes a linesheet
 * named season and year; with both the season is ignored; with neither the style is refused as `no-linesheet`.
 */
export function linesheet(source: LinesheetSource): Ruled<JoorDelivery[]> {
	const names = (Array.isArray(source.linesheet) ? texts(source.linesheet) : [text(source.linesheet)])
		.map(tidy)
		.filter((name) => name !== '');
	const season = parseSeason(source.season);
	const title = seasonTitle(season);
	const fallback = tidy(source.fallback);
	if (names.length > 0) {
		const left = names.slice(1).filter((name) => name !== names[0]);
		const more = left.length > 0 ? [`Only the first linesheet "${names[0]}" was used, not ${left.join(', ')}.`] : [];
		return delivery({ delivery_name: names[0] }, source, more);
	}
	if (title !== '') {
		const parts = { season_name: season.name, season_year: season.year, season_code: season.code };
		const filled = Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ''));
		return delivery({ delivery_name: title, ...filled }, source, []);
	}
	if (fallback !== '') return delivery({ delivery_name: fallback }, source, []);
	return refuse(
		'linesheet',
		'no-linesheet',
		'The style has neither a linesheet nor a season, and JOOR shows styles on linesheets only. ' +
			'Give it one in the source, or set a default linesheet.',
	);
}

function delivery(named: JoorDelivery, source: LinesheetSource, warnings: string[]): Ruled<JoorDelivery[]> {
	const findings = new Findings();
	findings.warnings.push(...warnings);
	const start = findings.take(day('date_delivery_start', source.shipStart)) ?? '';
	const end = findings.take(day('date_delivery_end', source.shipEnd)) ?? '';
	const cancel = findings.take(day('date_cancel', source.cancelDate)) ?? '';
	if (start !== '' && end !== '' && end < start) {
		const words = `The linesheet's complete ship date ${end} is before its start ship date ${start}.`;
		findings.take(refuse('date_delivery_end', 'bad-ship-dates', words));
	}
	const made: JoorDelivery = { ...named };
	const code = tidy(text(source.code));
	if (code !== '') made.delivery_code = code;
	if (start !== '') made.date_delivery_start = start;
	if (end !== '') made.date_delivery_end = end;
	if (cancel !== '') made.date_cancel = cancel;
	made.public = isYes(source.isPublic) ? 1 : 0;
	return findings.finish([made]);
}

function day(field: string, value: unknown): Ruled<string> {
	const found = dayOf(value);
	if (found !== undefined) return { ok: true, value: found, warnings: [] };
	const shown = text(value).slice(0, 40);
	return refuse(field, 'bad-date', `"${shown}" is not a date. Write it as YYYY-MM-DD, such as 2026-08-01.`);
}

/** Whether a value says yes: true, 1, yes, y. Everything else, also nothing, is no. */
export function isYes(value: unknown): boolean {
	return !isEmpty(value) && ['true', '1', 'yes', 'y'].includes(text(value).toLowerCase());
}
