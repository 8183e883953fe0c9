import type { JoorPrice } from '../../nodes/shared/joor/types';
import type { Price } from '../../nodes/shared/mapping/model';
import { DEFAULT_OPTIONS, type MappingOptions, type PriceType } from '../../nodes/shared/mapping/options';
import type { Ruled } from '../../nodes/shared/mapping/result';
import { stylePrices } from '../../nodes/shared/mapping/rules/prices/prices';
import { product } from './mapping-support';

/** A price type; what is not said is ''. */
export const priceType = (label: string, currency: string, more: Partial<PriceType> = {}): PriceType => ({
	label,
	currency,
	wholesaleList: '',
	retailList: '',
	retailCurrency: '',
	...more,
});

/** Cin7 Core's ten tiers (wms-systems.md 4.2): one amount each, no currency, 0 where the brand has set none. */
export const tiers: Price[] = [48, 110, 44, 52, 0, 96.5, 0, 0, 0, 40].map((wholesale, index) => ({
	label: `PriceTier${index + 1}`,
	currency: '',
	wholesale,
}));

/** ApparelMagic's price groups (wms-systems.md 5.2): one group may have an entry per currency. */
export const groups: Price[] = [
	{ label: 'WHOLESALE', currency: 'USD', wholesale: 48 },
	{ label: 'WHOLESALE', currency: 'EUR', wholesale: 45 },
	{ label: 'DISTRIBUTOR', currency: 'USD', wholesale: 38.4 },
	{ label: 'UK', currency: 'GBP', wholesale: 39, retail: 95 },
	{ label: 'MSRP', currency: 'USD', retail: 110 },
];

export interface Case {
	prices?: unknown;
	variants?: unknown;
	draft?: Record<string, unknown>;
	replaced?: string[];
	settings: Partial<MappingOptions>;
}

export function run({ prices = groups, variants = [], draft = {}, replaced, settings }: Case): Ruled<JoorPrice[]> {
	const item = { ...product(), prices, variants };
	const fields = new Map(Object.entries(draft));
	return stylePrices(fields, item, { ...DEFAULT_OPTIONS, ...settings }, replaced && new Set(replaced));
}

/** Prices as `label currency wholesale retail retailCurrency`. */
export function made(given: Case): string[] {
	const ruled = run(given);
	if (!ruled.ok) throw new Error(ruled.rejections[0].reason);
	return ruled.value.map((price) => {
		const parts = [price.price_label, price.price_currency, price.price_wholesale];
		return [...parts, price.price_retail ?? '-', price.price_currency_retail ?? '-'].join(' ');
	});
}

export function warnings(given: Case): string[] {
	const ruled = run(given);
	return ruled.ok ? ruled.warnings : [];
}

export function refusal(given: Case) {
	const ruled = run(given);
	if (ruled.ok) throw new Error('was not refused');
	return ruled.rejections[0];
}

export const standard = priceType('Standard', 'USD');
export const usdToEur = { from: 'USD', to: 'EUR', rate: 0.92, date: '2026-11-01' };
