import { rows, sameName, text } from '../read';
import type { FieldRejection } from '../result';
import { cleanCode, comparableGtin } from '../rules/codes/gtin';
import type { SourceProduct } from './groupProducts';

interface Place {
	product: number;
	sku: string;
}

/**
 * UPCs and SKUs that are on two styles, where JOOR and the warehouse could not tell whose stock and whose order it is.
 * Both styles are refused, each with the other one named. What is double within one style is the variants rule's, and
 * one style that came twice is for Joor Upsert Style: equal versions are one.
 */
export function crossChecks(products: readonly SourceProduct[]): Map<number, FieldRejection[]> {
	const refusals = new Map<number, FieldRejection[]>();
	const skus = new Map<string, Place>();
	const upcs = new Map<string, Place>();
	const styleOf = (index: number) =>
		text(products[index].product.styleNumber) || `the style of item ${products[index].inputs[0] + 1}`;
	const sameStyle = (one: number, other: number) => sameName(styleOf(one)) === sameName(styleOf(other));
	const refuse = (index: number, field: string, reasonCode: string, reason: string) => {
		const known = refusals.get(index) ?? [];
		if (!known.some((one) => one.reasonCode === reasonCode)) {
			refusals.set(index, [...known, { field, reasonCode, reason, logId: '' }]);
		}
	};
	const look = (seen: Map<string, Place>, key: string, place: Place, tell: (one: Place, other: Place) => void) => {
		const first = seen.get(key);
		if (first === undefined) seen.set(key, place);
		else if (first.product !== place.product && !sameStyle(first.product, place.product)) tell(first, place);
	};
	for (const [index, { product }] of products.entries()) {
		for (const variant of rows(product.variants)) {
			if (variant.active === false) continue;
			const sku = text(variant.sku);
			const place: Place = { product: index, sku };
			if (sku !== '') {
				look(skus, sku, place, (one, other) => {
					const words = `SKU ${sku} is on two styles: ${styleOf(one.product)} and ${styleOf(other.product)}.`;
					for (const { product: whose } of [one, other]) refuse(whose, 'variants', 'duplicate-sku', words);
				});
			}
			const upc = cleanCode(variant.upc);
			if (upc === '') continue;
			look(upcs, comparableGtin(upc), place, (one, other) => {
				const named = ({ product: whose, sku: name }: Place) => `${styleOf(whose)} (${name || 'no SKU'})`;
				const words = `UPC ${upc} is on two styles: ${named(one)} and ${named(other)}. Give each SKU its own in the source.`;
				for (const { product: whose } of [one, other]) refuse(whose, 'variants', 'duplicate-upc', words);
			});
		}
	}
	return refusals;
}
