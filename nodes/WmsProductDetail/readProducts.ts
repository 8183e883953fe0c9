import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { attemptSync } from '../shared/http/attempt';
import type { Product } from '../shared/mapping/model';
import { readQuery, rejectedItems, showWarnings, sourceItems, withoutSource } from '../shared/ui/wmsQuery';
import { wmsAdapter } from '../shared/ui/wmsSystem';
import { mergeDetail } from '../shared/wms/mergeDetail';

/** The second input's records; none when nothing is connected to it. */
function extraRecords(context: IExecuteFunctions): IDataObject[] {
	const read = attemptSync(() => context.getInputData(1));
	return read.ok ? (read.value ?? []).map((item) => item.json) : [];
}

/** A style as flat rows: the variant's own fields win over the style's. */
function variantRows(product: Product): Array<{ raw: unknown }> {
	const { variants, images, attributes, active, ...style } = product;
	return variants.map((variant) => ({
		...style,
		...variant,
		styleImages: images,
		attributes: { ...attributes, ...variant.attributes },
		active: active && variant.active,
	}));
}

function slim(product: Product): object {
	return { ...withoutSource(product), variants: product.variants.map(withoutSource) };
}

/** The products in the form and with the detail that the user chose. */
function shaped(context: IExecuteFunctions, products: Product[]): object[] {
	const { includeSource = true } = context.getNodeParameter('options', 0, {}) as { includeSource?: boolean };
	if (context.getNodeParameter('output', 0, 'style') !== 'variant')
		return includeSource ? products : products.map(slim);
	const records = products.flatMap(variantRows);
	return includeSource ? records : records.map(withoutSource);
}

function merged(context: IExecuteFunctions, products: Product[], warnings: string[]): Product[] {
	if (context.getNodeParameter('mergeDetail', 0, false) !== true) return products;
	const key = context.getNodeParameter('mergeKey', 0, 'sku') as string;
	const result = mergeDetail(products, extraRecords(context), key);
	if (result.withoutKey) warnings.push(`${result.withoutKey} records of the second input have no "${key}"`);
	if (result.unmatched.length) {
		const some = result.unmatched.slice(0, 5).join(', ');
		warnings.push(`${result.unmatched.length} SKUs of the second input are not among the products, such as ${some}`);
	}
	return result.products;
}

/** Reads, merges and shapes the products; first output products, second what was rejected. Throws `ApiError`. */
export async function readProducts(context: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const adapter = await wmsAdapter(context);
	const { products, rejected, warnings } = await adapter.listProducts(readQuery(context));
	const complete = merged(context, products, warnings);
	showWarnings(context, warnings);
	return [sourceItems(shaped(context, complete)), rejectedItems(rejected)];
}
