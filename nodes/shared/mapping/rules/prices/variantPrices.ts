import { rows, text } from '../../read';
import { formatMoney, parseMoney } from './money';

/**
 * A warning when variants cost other than the style: JOOR keeps one price per style and price type (joor-v2.md 5.3),
 * so what differs cannot be sent. Names the first two SKUs.
 */
export function variantPriceWarnings(variants: unknown, wholesale: string): string[] {
	if (wholesale === '') return [];
	const differing = rows(variants).filter((variant) => {
		const amount = variant.active === false ? undefined : parseMoney(variant.wholesalePrice);
		return amount !== undefined && amount > 0 && formatMoney(amount) !== wholesale;
	});
	if (differing.length === 0) return [];
	const examples = differing
		.slice(0, 2)
		.map((variant) => `${text(variant.sku) || 'a SKU'} ${formatMoney(parseMoney(variant.wholesalePrice) ?? 0)}`);
	const more = differing.length > 2 ? ` and ${differing.length - 2} more` : '';
	return [
		`JOOR keeps one wholesale price per style: ${wholesale} was used, other prices were not sent (${examples.join(', ')}${more}).`,
	];
}
