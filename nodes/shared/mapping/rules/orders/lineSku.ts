import { pass, refuse, type Ruled } from '../../result';
import { buildSku, type SkuParts, type SkuPattern } from '../codes/skuPattern';

/**
 * The WMS's SKU of a line: put together by the SKU pattern when there is one, else '' (it is then found by its UPC).
 * A line with neither is refused, because nobody could tell what to ship.
 */
export function lineSku(
	parts: SkuParts,
	upc: string,
	pattern: SkuPattern | undefined,
	lineName: string,
): Ruled<string> {
	const sku = pattern ? buildSku(pattern, parts) : '';
	if (sku !== '' || upc !== '') return pass(sku);
	const advice = pattern?.ok
		? `It also lacks what the SKU pattern ${pattern.pattern} needs.`
		: 'Give the SKU a UPC in JOOR, or set a SKU pattern.';
	return refuse('lines', 'line-without-upc', `${lineName} has no UPC. ${advice}`);
}
