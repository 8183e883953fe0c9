import { text } from '../../read';
import { Findings, pass, refuse, type Ruled } from '../../result';
import { cleanCode, comparableGtin } from '../codes/gtin';
import { matchSku, type SkuPattern } from '../codes/skuPattern';
import type { ValueMapper } from '../values/valueMaps';

/** How JOOR finds the SKU of a stock row (joor-v2.md 10.1). */
export interface StockKey {
	upc?: string;
	style_number?: string;
	style_identifier?: string;
	color_code?: string;
	size?: string;
	/** Comparison form: rows with the same key are the same SKU. */
	key: string;
}

/** The parts of a key, as source, SKU pattern or overrides give them. */
export interface StockKeySource {
	sku: string;
	upc: unknown;
	styleNumber: unknown;
	styleIdentifier: unknown;
	colorCode: unknown;
	size: unknown;
}

export interface StockKeyOptions {
	matchBy: 'upc' | 'style';
	skuPattern?: SkuPattern;
	/** Colours and sizes of rows that are matched by style go through their value maps. */
	mapper: ValueMapper;
}

/**
 * By UPC, which JOOR recommends; without a UPC by style number, colour code and size, which come from the item or from
 * a SKU pattern. JOOR matches those with regard to case, so they stay as written. With `matchBy: 'style'` the UPC is
 * not used.
 */
export function stockKey(source: StockKeySource, { matchBy, skuPattern, mapper }: StockKeyOptions): Ruled<StockKey> {
	const upc = cleanCode(source.upc);
	if (upc !== '' && matchBy === 'upc') return pass({ upc, key: `upc ${comparableGtin(upc)}` });
	const parts = skuPattern ? matchSku(skuPattern, source.sku) : undefined;
	const style = text(source.styleNumber) || (parts?.style ?? '');
	const color = text(source.colorCode) || (parts?.color ?? '');
	const size = text(source.size) || (parts?.size ?? '');
	if (style !== '' && color !== '' && size !== '') {
		return styleKey(style, text(source.styleIdentifier) || style, color, size, mapper);
	}
	const whose = source.sku === '' ? 'The stock level' : `SKU ${source.sku}`;
	const unfit = skuPattern?.ok && source.sku !== '' ? ` and its SKU does not fit ${skuPattern.pattern}` : '';
	if (matchBy === 'style') {
		const words = `${whose} has no style number, colour code and size${unfit}, so JOOR cannot tell which SKU it is.`;
		return refuse('style_number', 'missing-style-color-size', words);
	}
	const advice = unfit === '' ? ' Give it a UPC, or set a SKU pattern.' : ' Give it a UPC.';
	return refuse('upc', 'missing-upc', `${whose} has no UPC${unfit}.${advice}`);
}

function styleKey(
	style_number: string,
	style_identifier: string,
	color: string,
	sizeName: string,
	mapper: ValueMapper,
): Ruled<StockKey> {
	const findings = new Findings();
	const color_code = findings.take(mapper.map('color', [color], 'color_code'))?.value ?? '';
	const size = findings.take(mapper.map('size', [sizeName], 'size'))?.value ?? '';
	const key = `style ${JSON.stringify([style_number, style_identifier, color_code, size])}`;
	return findings.finish({ style_number, style_identifier, color_code, size, key });
}
