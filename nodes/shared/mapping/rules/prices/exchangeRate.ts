import type { ExchangeRate } from '../../options';
import { text } from '../../read';
import { isCurrencyCode } from './currency';
import { dayOf } from '../linesheets/dates';
import { formatMoney, parseMoney, roundAt, roundCents } from './money';

/** A retail price in another currency, and the sentence that tells how it was made. */
export interface Converted {
	/** Whole cents, above 0. */
	amount: number;
	note: string;
}

const codeOf = (value: unknown) => text(value).toUpperCase();

/** What is wrong with a table of exchange rates, as a sentence; '' for a usable one. */
export function exchangeRatesFlaw(rates: readonly ExchangeRate[]): string {
	const known = new Set<string>();
	for (const [index, { from, to, rate, date }] of rates.entries()) {
		const row = `Row ${index + 1} of the exchange rates`;
		const [source, target] = [codeOf(from), codeOf(to)];
		for (const code of [source, target]) {
			if (!isCurrencyCode(code)) {
				return `${row} has "${code.slice(0, 20)}" as a currency. Use codes of three letters, such as USD.`;
			}
		}
		if (source === target) return `${row} goes from ${source} to ${source}. Remove it.`;
		if (typeof rate !== 'number' || !Number.isFinite(rate) || rate <= 0) {
			return `${row} (${source} to ${target}) has no rate above 0.`;
		}
		const day = dayOf(date);
		if (day === '') return `${row} (${source} to ${target}) has no date. Say of which day the rate is.`;
		if (day === undefined) return `${row} has the date "${text(date).slice(0, 40)}". Write it as YYYY-MM-DD.`;
		const pair = `${source} to ${target}`;
		if (known.has(pair)) return `The exchange rates have ${pair} twice. Keep one of the two.`;
		known.add(pair);
	}
	return '';
}

function rateFor(from: string, to: string, rates: readonly ExchangeRate[]): ExchangeRate | undefined {
	return rates.find((entry) => codeOf(entry.from) === from && codeOf(entry.to) === to);
}

/**
 * A retail price at the rate of the table, rounded to the cent, with rate and day in its note (issue: never hidden).
 * `undefined` without a rate for exactly this direction, for what is not an amount above zero, and for what comes to
 * less than a cent. A rate is never used backwards: a brand's retail rates need not mirror each other.
 */
export function convertRetail(
	value: unknown,
	from: string,
	to: string,
	rates: readonly ExchangeRate[],
): Converted | undefined {
	const found = rateFor(from, to, rates);
	const cents = roundCents(parseMoney(value) ?? 0);
	if (!found || cents <= 0) return undefined;
	// Binary dust is cut off first, so that half a cent is rounded as a person would.
	const amount = parseMoney(roundCents(roundAt(cents * found.rate, 8)));
	if (amount === undefined || !(amount > 0)) return undefined;
	const day = dayOf(found.date) || text(found.date);
	const note = `Retail ${formatMoney(cents)} ${from} became ${formatMoney(amount)} ${to} at ${found.rate} of ${day}.`;
	return { amount, note };
}

/** Why there is no conversion, as a sentence's second half. */
export function withoutRate(from: string, to: string, rates: readonly ExchangeRate[]): string {
	if (rateFor(from, to, rates)) return `which cannot be converted to ${to}`;
	const reverse = rateFor(to, from, rates);
	const hint = reverse ? `, only one from ${to} to ${from}` : '';
	return `and there is no exchange rate from ${from} to ${to}${hint}`;
}
