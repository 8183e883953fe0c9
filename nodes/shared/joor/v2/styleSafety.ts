import type { Rejection } from '../../mapping/model';
import type { JoorPrice, JoorStyle } from '../types';
import { isYes } from './styleDiff';
import type { StyleInJoor } from './styleReader';

/** Our own limits, not JOOR's: what a run may change in a style that is already there. */
export interface SafetyRules {
	/** Largest change of a price in percent of JOOR's, up or down; 0: any. */
	priceJump: number;
	/** What becomes of a style whose made_to_order would be set or cleared. */
	madeToOrderChange: 'allow' | 'reject' | 'warn';
}

export const DEFAULT_SAFETY: SafetyRules = { priceJump: 50, madeToOrderChange: 'reject' };

/** A price that would change by more than the limit. */
export interface PriceJump {
	/** Such as `wholesale price USD Standard`. */
	price: string;
	from: string;
	to: string;
	/** Signed, in percent of `from`. */
	percent: number;
}

const KINDS = [
	['wholesale', 'price_wholesale'],
	['retail', 'price_retail'],
] as const;

/** In ten thousandths, so that 1.10 to 1.65 is 50 % and not a hair more. */
function units(amount: string | undefined): number {
	return Math.round(Number(amount || 0) * 10_000);
}

function jumpsOf(price: JoorPrice, old: JoorPrice, limit: number): PriceJump[] {
	const label = [price.price_currency, price.price_label].filter(Boolean).join(' ');
	return KINDS.flatMap(([kind, field]) => {
		const from = units(old[field]);
		const to = units(price[field]);
		// An amount that is not sent leaves JOOR's alone; without one in JOOR there is nothing to jump from.
		if (!price[field] || !(from > 0) || Number.isNaN(to)) return [];
		if (Math.abs(to - from) * 100 <= limit * from) return [];
		const percent = Math.round(((to - from) / from) * 1000) / 10;
		return [{ price: `${kind} price ${label}`, from: old[field] ?? '', to: price[field] ?? '', percent }];
	});
}

/**
 * Prices of price types (label and currency) that JOOR has for the style and that would change by more than `limit`
 * percent of JOOR's amount, up or down. A limit of 0 finds none.
 */
export function priceJumps(wanted: JoorStyle, inJoor: StyleInJoor, limit: number): PriceJump[] {
	if (!(limit > 0) || !inJoor.known.has('prices')) return [];
	return wanted.prices.flatMap((price) => {
		const old = inJoor.style.prices.find(
			(one) => one.price_currency === price.price_currency && one.price_label === price.price_label,
		);
		return old ? jumpsOf(price, old, limit) : [];
	});
}

/** Whether made_to_order of the style in JOOR would be set or cleared; nothing when JOOR's answer is silent on it. */
export function madeToOrderChange(wanted: JoorStyle, inJoor: StyleInJoor): 'set' | 'cleared' | undefined {
	if (wanted.made_to_order === undefined || !inJoor.known.has('made_to_order')) return undefined;
	const will = isYes(wanted.made_to_order);
	if (will === isYes(inJoor.style.made_to_order)) return undefined;
	return will ? 'set' : 'cleared';
}

/** At least two decimals, as JOOR shows amounts; more where there are more. */
function money(amount: string): string {
	return /\.\d{2,}$/.test(amount) ? amount : Number(amount).toFixed(2);
}

function signed(percent: number): string {
	return `${percent > 0 ? '+' : ''}${percent}%`;
}

function jumpSentence(number: string, jumps: PriceJump[], limit: number): string {
	const [first, ...others] = jumps.map(({ price, from, to, percent }) => ({
		price,
		change: `from ${money(from)} to ${money(to)} (${signed(percent)})`,
	}));
	const rest = others.map(({ price, change }) => `, the ${price} ${change}`).join('');
	return (
		`The ${first.price} of style ${number} would go ${first.change}${rest}. ` +
		`Changes of more than ${limit}% are held back: check the price at the source, or raise Largest Price Change for this run.`
	);
}

/** What a change of made_to_order does to the stock (joor-v2.md 5.3, 10.1). */
const MADE_TO_ORDER = {
	set: ['no -> yes', 'JOOR drops the stock that it has of a style that is made to order'],
	cleared: ['yes -> no', 'the style can then be ordered only from the stock that JOOR has'],
} as const;

/**
 * Holds a style against the rules, with what JOOR has now. A broken rule is a rejection that names old and new values,
 * all in one, with the code of the first; a rule that is only to warn is a sentence for the result.
 */
export function checkSafety(
	wanted: JoorStyle,
	inJoor: StyleInJoor,
	rules: SafetyRules,
): { rejection?: Rejection; warnings: string[] } {
	const number = wanted.style_number;
	const found: Array<[string, string]> = [];
	const warnings: string[] = [];

	const jumps = priceJumps(wanted, inJoor, rules.priceJump);
	if (jumps.length) found.push(['price-jump', jumpSentence(number, jumps, rules.priceJump)]);

	const change = rules.madeToOrderChange === 'allow' ? undefined : madeToOrderChange(wanted, inJoor);
	if (change) {
		const [values, effect] = MADE_TO_ORDER[change];
		const sentence = `Made to order of style ${number}: ${values}; ${effect}.`;
		if (rules.madeToOrderChange === 'warn') warnings.push(sentence);
		else {
			const advice = 'Check it at the source, or set Made to Order Change to Allow for this run.';
			found.push(['made-to-order-change', `${sentence} ${advice}`]);
		}
	}
	if (!found.length) return { warnings };
	const reason = found.map(([, sentence]) => sentence).join(' ');
	return { rejection: { reasonCode: found[0][0], reason, logId: '' }, warnings };
}
