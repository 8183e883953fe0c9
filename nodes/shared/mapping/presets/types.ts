/** A mapping as data: one row per way to fill a target field. */
export interface PresetRow {
	/** A field of fields.ts. */
	target: string;
	/** Path in the item (path.ts); '' is the whole item. */
	source: string;
	/** Name of a read rule (readRules.ts) that makes the field's value of what is found there. */
	rule?: string;
	/** For the person who reads the table: where this comes from, or what it becomes in the system. */
	note: string;
}

/** Several rows with one target are tried in order; the first that finds something fills it. */
export interface Preset {
	/** As a person knows the system. */
	displayName: string;
	/** Canonical product to JOOR style. */
	productToJoor: PresetRow[];
	/** Canonical stock level to JOOR stock row. */
	stockToJoor: PresetRow[];
	/** JOOR order to canonical order. */
	orderToWms: PresetRow[];
}
