import type { OrderLine } from '../model';
import { rows, text, type Row } from '../read';
import { Findings, refuse, type Ruled } from '../result';
import { casepackUnits } from './casepack';
import { cleanCode } from './gtin';
import { linePrice } from './linePrice';
import { lineQuantity } from './lineQuantity';
import { lineSku } from './lineSku';
import type { SkuPattern } from './skuPattern';

export interface OrderLineOptions {
	casepacks: 'hold' | 'multiply';
	skuPattern?: SkuPattern;
}

/** The line in a merchandiser's words: number, style, colour, size. */
export function describeLine(line: Row, lineNumber: number): string {
	const style = text(line.item_number) || text(line.item_style_identifier) || text(line.item_name) || 'unnamed style';
	const parts = [style, text(line.item_color) || text(line.item_color_code), text(line.item_size)];
	return `Line ${lineNumber} (${parts.filter((part) => part !== '').join(', ')})`;
}

/**
 * The lines of an order, one per style, colour and size (joor-v2.md 11.4), numbered by their place in JOOR's order.
 * Lines with quantity 0 are left out with a warning that lists them; one bad line refuses the order with all reasons.
 */
export function orderLines(value: unknown, options: OrderLineOptions): Ruled<OrderLine[]> {
	const findings = new Findings();
	const dropped: string[] = [];
	const lines = rows(value).flatMap((line, index): OrderLine[] => {
		const name = describeLine(line, index + 1);
		const quantity = findings.take(lineQuantity(line.item_quantity, name));
		if (quantity === 0) dropped.push(name);
		if (!quantity) return [];
		const made = findings.take(orderLine(line, index + 1, quantity, name, options));
		return made ? [made] : [];
	});
	if (dropped.length > 0) findings.warnings.push(`Left out, because the quantity is 0: ${dropped.join('; ')}.`);
	if (lines.length === 0 && findings.rejections.length === 0) {
		const words = dropped.length > 0 ? 'The order has only lines with quantity 0' : 'The order has no lines';
		findings.take(refuse('lines', 'no-lines', `${words}, so there is nothing to ship.`));
	}
	return findings.finish(lines);
}

function orderLine(
	line: Row,
	lineNumber: number,
	quantity: number,
	name: string,
	options: OrderLineOptions,
): Ruled<OrderLine> {
	const findings = new Findings();
	const upc = cleanCode(line.item_upc);
	const units = findings.take(casepackUnits(line.item_multiplier, options.casepacks, name)) ?? 1;
	const price = findings.take(linePrice(line, quantity, units, name)) ?? { unitPrice: 0, total: 0 };
	const sku = findings.take(lineSku(line, upc, options.skuPattern, name)) ?? '';
	const comments = [text(line.item_comment), text(line.item_color_comment)].filter((comment) => comment !== '');
	return findings.finish({
		lineNumber,
		sku,
		upc,
		styleNumber: text(line.item_number),
		styleIdentifier: text(line.item_style_identifier),
		styleName: text(line.item_name),
		colorName: text(line.item_color),
		colorCode: text(line.item_color_code),
		sizeName: text(line.item_size),
		sizeCode: text(line.item_size_code),
		quantity: quantity * units,
		unitPrice: price.unitPrice,
		total: price.total,
		comment: [...new Set(comments)].join(' / '),
		raw: line,
	});
}
