import type { Option } from '../../model';
import type { SafetyAction } from '../../options';
import type { Row } from '../../read';
import { refuse, type Ruled } from '../../result';
import { comparableGtin } from '../codes/gtin';

/** A variant with its settled colour and size. */
export interface Sellable {
	sku: string;
	/** '' when there is none. */
	upc: string;
	color: Option;
	size: Option;
	record: Row;
}

/** A variant as a person finds it in the source. */
function where({ sku, color, size }: Sellable): string {
	return `${sku || 'a variant without SKU'} (${color.name}, ${size.name})`;
}

/** What may be there once only, each with its own refusal that names both sides. */
export function doubles(sellables: Sellable[]): Array<Ruled<never>> {
	const bySku = firstDouble(sellables, ({ sku }) => sku);
	const byUpc = firstDouble(sellables, ({ upc }) => (upc === '' ? '' : comparableGtin(upc)));
	const byOption = firstDouble(sellables, optionKey);
	const refusals: Array<Ruled<never>> = [];
	if (bySku) refusals.push(...twice(bySku));
	if (byUpc) {
		const [one, two] = byUpc;
		const words = `UPC ${one.upc} is on two SKUs: ${where(one)} and ${where(two)}.`;
		if (one.sku === '' || one.sku !== two.sku) refusals.push(refuse('variants', 'duplicate-upc', words));
	}
	if (byOption && !bySku) {
		const [one, two] = byOption;
		const words = `Two variants have the same colour and size: ${where(one)} and ${where(two)}.`;
		refusals.push(refuse('variants', 'duplicate-variant', words));
	}
	return refusals;
}

/** One SKU twice: with two UPCs that is said with both; with two colours or sizes, or as a mere copy, as a double. */
function twice([one, two]: [Sellable, Sellable]): Array<Ruled<never>> {
	const refusals: Array<Ruled<never>> = [];
	const twoUpcs = one.upc !== '' && two.upc !== '' && comparableGtin(one.upc) !== comparableGtin(two.upc);
	if (!twoUpcs || optionKey(one) !== optionKey(two)) {
		const words = `SKU ${one.sku} is there twice: ${where(one)} and ${where(two)}.`;
		refusals.push(refuse('variants', 'duplicate-sku', words));
	}
	if (twoUpcs) {
		const words = `SKU ${one.sku} has two UPCs: ${one.upc} and ${two.upc}. Keep the right one in the source.`;
		refusals.push(refuse('variants', 'two-upcs', words));
	}
	return refusals;
}

function optionKey({ color, size }: Sellable): string {
	return JSON.stringify([color.name.toLowerCase(), size.name.toLowerCase()]);
}

function firstDouble(sellables: Sellable[], key: (one: Sellable) => string): [Sellable, Sellable] | undefined {
	const seen = new Map<string, Sellable>();
	for (const one of sellables) {
		const value = key(one);
		const first = value === '' ? undefined : seen.get(value);
		if (first) return [first, one];
		seen.set(value, one);
	}
	return undefined;
}

/** What is said about variants without a UPC; nothing when all have one or `missingUpc` allows it. */
export function missingUpcs(sellables: Sellable[], missingUpc: SafetyAction): Ruled<undefined> {
	const without = missingUpc === 'allow' ? [] : sellables.filter((one) => one.upc === '');
	if (without.length === 0) return { ok: true, value: undefined, warnings: [] };
	const named = without.slice(0, 3).map((one) => one.sku || `${one.color.name} ${one.size.name}`);
	const more = without.length > 3 ? ` and ${without.length - 3} more` : '';
	const words = `No UPC for ${named.join(', ')}${more}: their stock cannot be matched by UPC.`;
	if (missingUpc === 'warn') return { ok: true, value: undefined, warnings: [words] };
	return refuse('variants', 'missing-upc-on-variant', `${words} Give them UPCs in the source.`);
}
