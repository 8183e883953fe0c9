import type { IDataObject } from 'n8n-workflow';
import { makeCatalogue } from '../../sandbox/catalogue';

/**
 * One flat row for each of the 100,000 colours and sizes of the large sample brand, in Extensiv Integration Manager's
 * own words (wms-systems.md 1.4). A row is a text: parsed, it shares nothing with another one, as in an HTTP answer.
 */
export function variantRowTexts(): string[] {
	const { styles } = makeCatalogue({ size: 'large' });
	return styles.flatMap((style, index) => {
		return style.skus.map((sku): string =>
			JSON.stringify({
				sku: sku.sku,
				product_id: `P-${sku.sku}`,
				parent_id: `M-${index + 1}`,
				name: style.name,
				description: style.description,
				description_short: style.shortDescription,
				UPC: sku.upc,
				quantity: 10,
				wholesale_price: sku.wholesale.toFixed(2),
				retail_price: sku.retail.toFixed(2),
				weight_lbs: sku.weightLbs,
				image_url_1: sku.imageUrl,
				image_url_2: style.imageUrls[0],
				tags: style.tags.join(', '),
				categories: style.category.name,
				product_type: style.productType,
				vendor: style.brand,
				status: 'active',
				attribute_names: 'Color, Size',
				Color: sku.colorName,
				Size: sku.sizeName,
			}),
		);
	});
}

/** The rows that a flow hands in; each call makes them anew. */
export function parseRows(texts: readonly string[]): IDataObject[] {
	return texts.map((text) => JSON.parse(text) as IDataObject);
}
