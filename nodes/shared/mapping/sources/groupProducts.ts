import type { Product, Variant } from '../model';
import { rows, sameName, text, type Row } from '../read';
import type { FieldRejection } from '../result';
import { matchSku } from '../rules/codes/skuPattern';
import type { MappingSettings } from '../settings';
import { mergeStyleFields } from './mergeStyle';
import type { ReadProduct } from './readProducts';

/** A canonical product and the items it was made of. */
export interface SourceProduct {
	/** Canonical where it came from a source table; else whatever the item was. */
	product: Product;
	inputs: number[];
	/** Whether the product's `raw` is the input item. */
	fromSource: boolean;
	/** The items as they came, the one that speaks for the style first. */
	records: Row[];
	/** Which of the inputs that is. */
	speaker: number;
	warnings: string[];
	/** Why the rows cannot be one style. */
	refusals: FieldRejection[];
}

interface Group extends SourceProduct {
	/** Whether one of the rows is the parent itself, which states the style's fields and is not for sale. */
	hasParent: boolean;
	childCount: number;
	/** Whether the parent's id stands in for the style number, which no row states. */
	idAsNumber: boolean;
	/** What names and numbers the rows gave, with the SKU that gave each first. */
	names: Map<string, string>;
}

function firstSku({ variants }: Product): string {
	return text(rows(variants)[0]?.sku);
}

/** The key that an item's style has; '' for an item that is a style of its own. */
export type KeyOf = (read: ReadProduct) => string;

/** The grouping of the settings: rows of one variant each are grouped even when nothing is said. */
export function keyMaker({ groupBy, pattern }: MappingSettings): KeyOf {
	const byPattern = ({ product }: ReadProduct) => {
		return pattern ? (matchSku(pattern, firstSku(product))?.style ?? '') : '';
	};
	const byParent = ({ styleKey, product }: ReadProduct) => styleKey || text(product.sourceId);
	const byNumber = ({ product }: ReadProduct) => text(product.styleNumber);
	if (groupBy === 'none') return () => '';
	if (groupBy === 'parent') return byParent;
	if (groupBy === 'styleNumber') return byNumber;
	if (groupBy === 'skuPattern') return byPattern;
	return (read) => {
		if (!read.isRow) return '';
		return read.styleKey || byPattern(read) || text(read.product.sourceId) || byNumber(read);
	};
}

const variantsOf = (product: Product) => rows(product.variants) as unknown as Variant[];

/** The item that a product was read from. */
function recordOf({ product, fromSource }: ReadProduct): Row {
	return fromSource ? product.raw : (product as unknown as Row);
}

function openGroup(read: ReadProduct, input: number, isParent: boolean, mayGrow: boolean): Group {
	const { product, fromSource } = read;
	return {
		product: mayGrow ? { ...product, variants: [...variantsOf(product)] } : product,
		inputs: [input],
		fromSource,
		records: [recordOf(read)],
		speaker: input,
		warnings: [],
		refusals: [],
		hasParent: isParent,
		childCount: isParent ? 0 : 1,
		idAsNumber: false,
		names: new Map(),
	};
}

/** Whether a variant names itself in any way. */
function isSellable({ sku, upc, color, size }: Variant): boolean {
	return [sku, upc, color.name, color.code, size.name, size.code].some((part) => part !== '');
}

const skuOf = (product: Product, input: number) => firstSku(product) || `item ${input + 1}`;

/**
 * Brings items of one style together (wms-systems.md 1.4, 13.1). A row whose own id is the key of others is their
 * parent: it states the style's fields and its variant is left out. Rows that contradict each other in the name of the
 * style are refused with both sides named, or the first wins, by the settings.
 */
export class ProductGroups {
	private readonly groups: Group[] = [];

	private readonly byKey = new Map<string, Group>();

	constructor(
		private readonly settings: MappingSettings,
		private readonly keyOf: KeyOf,
	) {}

	add(read: ReadProduct, input: number): void {
		const key = sameName(this.keyOf(read));
		const isParent = read.isRow && read.styleKey === '' && key === sameName(text(read.product.sourceId));
		const known = key === '' ? undefined : this.byKey.get(key);
		if (known) {
			this.join(known, read, input, isParent);
			return;
		}
		const group = openGroup(read, input, isParent, key !== '');
		if (key !== '' && read.isRow && !isParent && read.ownNumber) this.numberOf(group, read);
		this.remember(group, read.product, input);
		this.groups.push(group);
		if (key !== '') this.byKey.set(key, group);
	}

	/** The style number of a row that states only its own: what the SKU pattern says, else the key of its style. */
	private numberOf(group: Group, read: ReadProduct): void {
		const { pattern } = this.settings;
		const parts = pattern && matchSku(pattern, firstSku(read.product));
		if (parts) group.product.styleNumber = parts.style;
		else if (read.styleKey !== '') {
			group.idAsNumber = true;
			group.product.styleNumber = read.styleKey;
		}
	}

	private remember(group: Group, product: Product, input: number): void {
		const name = text(product.name);
		if (name !== '' && !group.names.has(name)) group.names.set(name, skuOf(product, input));
	}

	private join(group: Group, read: ReadProduct, input: number, isParent: boolean): void {
		const { product } = read;
		group.inputs.push(input);
		if (isParent && !group.hasParent) {
			group.records.unshift(recordOf(read));
			group.speaker = input;
		} else group.records.push(recordOf(read));
		if (isParent && group.hasParent) {
			// The same row twice: its SKU is there twice, which the rule for variants names.
			if (group.childCount === 0) group.product.variants.push(...variantsOf(product));
			return;
		}
		if (isParent) {
			// The parent speaks for the style, wherever it stands among the rows.
			const variants: Variant[] = group.product.variants;
			const { fields, warnings } = mergeStyleFields(product, group.product);
			group.product = { ...product, ...fields, variants };
			group.warnings.push(...warnings);
			group.hasParent = true;
			return;
		}
		if (group.hasParent && group.childCount === 0) group.product.variants = [];
		group.childCount++;
		group.product.variants.push(...variantsOf(product));
		const own = read.isRow && read.ownNumber ? { ...product, styleNumber: group.product.styleNumber } : product;
		const { fields, warnings } = mergeStyleFields(group.product, own);
		Object.assign(group.product, fields);
		for (const warning of warnings) if (!group.warnings.includes(warning)) group.warnings.push(warning);
		this.remember(group, product, input);
	}

	/** The products in the order of their first item. */
	finish(): SourceProduct[] {
		return this.groups.map(({ names, hasParent, childCount, idAsNumber, ...group }) => {
			// A style alone states no SKU: there is nothing to sell until its SKUs are read too.
			if (hasParent && childCount === 0 && group.fromSource) {
				group.product.variants = variantsOf(group.product).filter(isSellable);
			}
			if (!hasParent && names.size > 1) this.twoNames(group, names);
			if (!hasParent && idAsNumber) {
				const { styleNumber } = group.product;
				group.warnings.push(
					`No item states the style number: ${styleNumber}, the id of the parent, was used. ` +
						'Read the parents too, or set a SKU pattern.',
				);
			}
			return group;
		});
	}

	private twoNames(group: SourceProduct, names: Map<string, string>): void {
		const spellings = new Map([...names].map(([name, sku]) => [sameName(name), `"${name}" (${sku})`]));
		if (spellings.size < 2) return;
		const [one, two] = spellings.values();
		const number = text(group.product.styleNumber);
		const style = number === '' ? 'The style' : `Style ${number}`;
		const more = spellings.size > 2 ? ` and ${spellings.size - 2} more` : '';
		if (this.settings.conflicts === 'first') {
			group.warnings.push(`${style} has several names: ${one} was used, not ${two}${more}.`);
			return;
		}
		group.refusals.push({
			field: 'style_name',
			reasonCode: 'style-name-conflict',
			reason: `${style} has two names: ${one} and ${two}${more}. Use one in the source, or let the first one win.`,
			logId: '',
		});
	}
}
