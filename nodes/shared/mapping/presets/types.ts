/** A mapping as data: one row per way to fill a target field. */
export interface PresetRow {
	/** A field of the side that is written. */
	target: string;
	/** Path in the item (path.ts); '' is the whole item. In tables of variants and lines, `^` is the item around it. */
	source: string;
	/** Name of a transform (transforms/) that makes the field's value of what is found there. */
	transform?: string;
	/** For the person who reads the table: where this comes from, or what it becomes in the system. */
	note: string;
}

/**
 * How rows of a system's own API or file become canonical products (wms-systems.md 13.1, 13.2). Targets of `product`
 * are fields of the canonical product, such as `name`, `season.name`, `attributes.material`; `wholesale`, `retail` and
 * `currency` make a price list of their own; `styleKey` is what rows of one style share. Targets of `variant` are
 * fields of the canonical variant, such as `sku`, `color.name`.
 */
export interface ProductSource {
	/** Keys that tell the system's own rows from canonical products. */
	marks: readonly string[];
	/** Where the marks alone could mean something else: one of these keys has to be there too. */
	withAny?: readonly string[];
	/** Path of the variants in an item; '' when each item is one variant, so that items have to be grouped to styles. */
	each: string;
	/** Whether an item with an empty list of variants has none, instead of being its own only variant. */
	needsVariants?: boolean;
	/** Whether a style and its variants may also come as items of their own, although an item may carry variants. */
	grouped?: boolean;
	/** Whether the style number of a row is its own only, so that rows with a parent take the parent's. */
	ownNumber?: boolean;
	product: readonly PresetRow[];
	variant: readonly PresetRow[];
}

/** How rows of a system's own API or file become canonical stock levels (wms-systems.md 13.3). */
export interface StockSource {
	marks: readonly string[];
	/** Path of the records that have the levels, where an item holds several; `^` is then such a record. */
	within?: string;
	/** Path of the levels in an item; '' when each item is one level. An object is read as its values, with `$key`. */
	each: string;
	level: readonly PresetRow[];
}

/** How a canonical order becomes a system's own order and customer (wms-systems.md 13.4). */
export interface OrderTarget {
	/** Targets are paths in the system's order, sources paths in the canonical order. */
	order: readonly PresetRow[];
	/** Where the lines stand in the system's order. */
	linesAt: string;
	/** Sources are paths in the canonical line; `^` is the order. */
	line: readonly PresetRow[];
	/** The customer as a record of its own; absent where the order carries it. */
	customer?: readonly PresetRow[];
	/** What the system takes no order without, in a person's words, and the targets of which one has to be filled. */
	required?: ReadonlyArray<{ words: string; targets: readonly string[] }>;
	/** Parts of the order's money for which the system has no field, and the targets that state them instead. */
	unshown?: { parts: ReadonlyArray<'discount' | 'shipping' | 'tax'>; statedIn: string };
}

/** How a sales channel's product becomes Extensiv's core product, one per variant (wms-systems.md 1.4). */
export interface CoreSource {
	/** Paths of the variants in an item, the first that is there counts; without one, the item is a variant itself. */
	each: readonly string[];
	/** Where variants may also come as items of their own: the key of an item, and that of its parent item. */
	parent?: { key: string; of: string };
	/** Path of what says that a variant is deleted. */
	deleted?: string;
	/** Sources are paths in the variant; `^` is the item around it, or its parent item. Notes begin with the page's words. */
	rows: readonly PresetRow[];
}

/** Several rows with one target are tried in order; the first that finds something fills it. */
export interface Preset {
	/** As a person knows the system. */
	displayName: string;
	/** Whether WMS nodes read the system, so that its items come in the canonical form as a rule. */
	hasNodes?: boolean;
	/** Canonical product to JOOR style. */
	productToJoor: readonly PresetRow[];
	/** Canonical stock level to JOOR stock row. */
	stockToJoor: readonly PresetRow[];
	/** JOOR order to canonical order. */
	orderToWms: readonly PresetRow[];
	/** The forms in which the system's own product rows come. */
	productSources?: readonly ProductSource[];
	stockSources?: readonly StockSource[];
	orderTarget?: OrderTarget;
	coreSource?: CoreSource;
}
