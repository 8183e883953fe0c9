/**
 * JOOR's objects in JOOR's own words (joor-v2.md 5.3, 10.2, 11.4), as the Joor nodes take and emit them. Lists are
 * always arrays and absent text is '', whatever form the API answered in.
 */

export interface JoorPrice {
	price_label: string;
	price_currency: string;
	/** Decimal text with two digits, as JOOR's examples send it. */
	price_wholesale: string;
	price_retail?: string;
	price_currency_retail?: string;
}

/** A linesheet of a style. Dates are YYYY-MM-DD. */
export interface JoorDelivery {
	delivery_name: string;
	delivery_code?: string;
	style_display_order?: number;
	season_name?: string;
	season_year?: string;
	season_code?: string;
	date_delivery_start?: string;
	date_delivery_end?: string;
	date_cancel?: string;
	/** What buyers read about the style on this linesheet. */
	style_comments?: string;
	public?: 0 | 1;
	/** Colours of the style that this linesheet does not show. */
	color_exclusions?: Array<Pick<JoorColor, 'color_code' | 'color_name'>>;
}

export interface JoorColor {
	color_name: string;
	color_code: string;
	/** Public URL of the one image of this colour. */
	color_image?: string;
	/** `#` and six digits. */
	color_hex?: string;
	/** Minimum order quantity of this colour. */
	minimum?: number;
}

export interface JoorSize {
	size_name: string;
	size_code: string;
	size_description?: string;
	/** Units of a casepack. */
	size_multiplier?: string;
}

export interface JoorTag {
	tag_group: string;
	tag_name: string;
	tag_value: string;
	tag_value_code: string;
}

/** One SKU of a style: how a UPC is tied to colour and size. */
export interface JoorSku {
	sku_color_code: string;
	sku_size: string;
	upc: string;
	/** Current stock; on read only. */
	inventory_available?: number;
}

/** A style as Joor Field Mapping writes it and as Joor Upsert Style takes it. */
export interface JoorStyle {
	style_name: string;
	style_number: string;
	style_identifier: string;
	style_description?: string;
	style_country_origin?: string;
	division?: string;
	division_code?: string;
	fabrication?: string;
	silhouette?: string;
	fabrication_code?: string;
	silhouette_code?: string;
	source_of_materials?: string;
	heel_height?: string;
	contains_fur?: string;
	measurements?: string;
	made_to_order?: boolean;
	minimum?: number;
	/** 1..4; 2 leaves hand-made linesheets alone (joor-v2.md 5.2, DESIGN.md 3.10). */
	delivery_overwrite?: number;
	categories?: Array<{ category_id: string }>;
	materials?: Array<{ material: string }>;
	prices: JoorPrice[];
	deliveries: JoorDelivery[];
	colors: JoorColor[];
	sizes: JoorSize[];
	tags?: JoorTag[];
	skus?: JoorSku[];
	/** Public URLs of style-level images, in display order. */
	images?: Array<{ image: string }>;
	/** Fields that JOOR owns once the style is there (v2/fieldOwners.ts); a note to the upsert, never sent. */
	field_owners?: Record<string, 'joor'>;
	/** JOOR's own id; on read only. */
	style_id?: string;
}

/** One stock level for JOOR: SKU by UPC, or by style number, identifier, colour code and size. */
export interface JoorStockRow {
	/** JOOR's warehouse name. */
	warehouse: string;
	upc?: string;
	style_number?: string;
	style_identifier?: string;
	color_code?: string;
	size?: string;
	size_code?: string;
	/** Whole units, 0 or more. */
	inventory: number;
	/** YYYY-MM-DD; absent: immediate stock. */
	inventory_date?: string;
	made_to_order?: boolean;
}

/** A JOOR category: three levels and an id (joor-v2.md 12). */
export interface JoorCategory {
	id: string;
	/** First level, as JOOR writes it: `WOMEN`, `Womens`, `BABY_GIRLS`. */
	department: string;
	/** Second level. */
	parent: string;
	/** Third level. */
	name: string;
}

/** One line of a JOOR order, every value as text as JOOR sends it, `style_tags` an array. */
export type JoorOrderLine = Record<string, unknown> & {
	item_number: string;
	item_style_identifier: string;
	item_color: string;
	item_color_code: string;
	item_size: string;
	item_upc: string;
	item_quantity: string;
	style_tags: Array<Record<string, unknown>>;
};

/** A JOOR order in JOOR's words (joor-v2.md 11.4); codes are trimmed, lists are arrays. */
export type JoorOrder = Record<string, unknown> & {
	order_id: string;
	date_modified: string;
	customer_code: string;
	customer_name: string;
	order_total: string;
	line_items: JoorOrderLine[];
	order_divisions: Array<Record<string, unknown>>;
	order_doors: Array<Record<string, unknown>>;
};
