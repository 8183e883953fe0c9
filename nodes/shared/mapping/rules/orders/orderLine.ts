import type { OrderLine } from '../../model';
import { text, type Row } from '../../read';
import { Findings, refuse, type Ruled } from '../../result';
import { casepackUnits } from './casepack';
import { cleanCode } from '../codes/gtin';
import { linePrice } from './linePrice';
import { lineSku } from './lineSku';
import { lineTotal } from '../prices/money';
import { runPrice } from './runPrice';
import { expandSizeRun } from '../sizes/sizeRun';
import { buildSku, type SkuParts, type SkuPattern } from '../codes/skuPattern';
import type { ValueMapper } from '../values/valueMaps';

export interface OrderLineOptions {
	casepacks: 'hold' | 'multiply';
	sizeRuns: 'keep' | 'each';
	skuPattern?: SkuPattern;
	/** Colours and sizes of lines go through their value maps. */
	mapper: ValueMapper;
}

/** A colour or size after its value map. */
interface LineOption {
	name: string;
	/** As JOOR states it. */
	code: string;
	/** What stands in the SKU: the code, unless the map translates it. */
	inSku: string;
}

/** The line in a merchandiser's words: number, style, colour, size. */
export function describeLine(line: Row, lineNumber: number): string {
	const style = text(line.item_number) || text(line.item_style_identifier) || text(line.item_name) || 'unnamed style';
	const parts = [style, text(line.item_color) || text(line.item_color_code), text(line.item_size)];
	return `Line ${lineNumber} (${parts.filter((part) => part !== '').join(', ')})`;
}

/**
 * A line of JOOR with its quantity as lines of the order: one, or one for each size of a size run, of which the
 * quantity is meant each (peers.md 6.6). They are numbered from `lineNumber`.
 */
export function orderLine(
	line: Row,
	lineNumber: number,
	quantity: number,
	name: string,
	options: OrderLineOptions,
): Ruled<OrderLine[]> {
	const findings = new Findings();
	const { mapper, skuPattern } = options;
	const upc = cleanCode(line.item_upc);
	const sizes = options.sizeRuns === 'each' || upc === '' ? sizesOfRun(line, mapper) : [];
	const units = findings.take(casepackUnits(line.item_multiplier, options.casepacks, name)) ?? 1;
	const color = findings.take(lineOption('color', text(line.item_color), text(line.item_color_code), mapper));
	const comments = [text(line.item_comment), text(line.item_color_comment)].filter((comment) => comment !== '');
	const made = (size: LineOption, own: Pick<OrderLine, 'sku' | 'upc' | 'unitPrice' | 'total'>, at = 0): OrderLine => ({
		lineNumber: lineNumber + at,
		sku: own.sku,
		upc: own.upc,
		styleNumber: text(line.item_number),
		styleIdentifier: text(line.item_style_identifier),
		styleName: text(line.item_name),
		colorName: color?.name ?? '',
		colorCode: color?.code ?? '',
		sizeName: size.name,
		sizeCode: size.code,
		quantity: quantity * units,
		unitPrice: own.unitPrice,
		total: own.total,
		comment: [...new Set(comments)].join(' / '),
		raw: line,
	});
	const partsWith = (size: LineOption): SkuParts => ({
		style: text(line.item_number),
		color: color?.inSku ?? '',
		size: size.inSku,
	});

	if (sizes.length > 0 && options.sizeRuns === 'each') {
		const unitPrice = findings.take(runPrice(line, quantity, units, sizes, name)) ?? 0;
		const own = { upc: '', unitPrice, total: lineTotal(unitPrice, quantity * units) };
		const lines = sizes.map((label, at) => {
			const size = findings.take(lineOption('size', label, '', mapper)) ?? NO_OPTION;
			// One UPC cannot stand for several sizes.
			return made(size, { ...own, sku: skuPattern ? buildSku(skuPattern, partsWith(size)) : '' }, at);
		});
		if (findings.rejections.length === 0 && lines.some(({ sku }) => sku === ''))
			return runWithoutSku(name, lines.length);
		return findings.finish(lines);
	}
	if (sizes.length > 0) {
		const words = `looks like a run of ${sizes.length} sizes (${sizes.join(', ')}) and has no UPC`;
		findings.warnings.push(`${name} ${words}: it was kept as one size. Set Size Runs if the quantity is of each.`);
	}
	const size = findings.take(lineOption('size', text(line.item_size), text(line.item_size_code), mapper)) ?? NO_OPTION;
	const price = findings.take(linePrice(line, quantity, units, name)) ?? { unitPrice: 0, total: 0 };
	const sku = findings.take(lineSku(partsWith(size), upc, skuPattern, name)) ?? '';
	return findings.finish([made(size, { sku, upc, ...price })]);
}

const NO_OPTION: LineOption = { name: '', code: '', inSku: '' };

/** The sizes of the line's size run; none when it is no run, or when the value map has a word for the run as it is. */
function sizesOfRun(line: Row, mapper: ValueMapper): string[] {
	const label = text(line.item_size) || text(line.item_size_code);
	return mapper.translates('size', label) ? [] : (expandSizeRun(label) ?? []);
}

function lineOption(kind: 'color' | 'size', name: string, code: string, mapper: ValueMapper): Ruled<LineOption> {
	const ruled = mapper.map(kind, [name, code], 'lines');
	if (!ruled.ok) return ruled;
	const word = ruled.value.mapped ? ruled.value.value : name;
	const inSku = code === '' || mapper.translates(kind, code) ? word : code;
	return { ok: true, value: { name: word, code, inSku }, warnings: ruled.warnings };
}

function runWithoutSku(name: string, count: number): Ruled<never> {
	const words = `${name} is a run of ${count} sizes, for which one UPC cannot stand`;
	const advice = 'Set a SKU pattern whose parts the line has, or keep size runs as one size.';
	return refuse('lines', 'size-run-without-sku', `${words}. ${advice}`);
}
