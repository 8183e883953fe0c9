import type { JoorCategory, JoorTag } from '../joor/types';
import type { PresetName } from './presets';
import type { WarehouseMapEntry } from './rules/values/warehouseMap';

/** One field of one item that replaces what the preset says; an empty value clears the field. */
export interface Override {
	field: string;
	value: unknown;
	/** Where it is written, for explanations: the row of the override sheet. Absent: an override of the node. */
	row?: string;
}

/** What a value map translates. */
export type ValueKind =
	'category' | 'color' | 'country' | 'customerCode' | 'paymentTerm' | 'shipMethod' | 'size' | 'warehouse';

/** One row of a value map: the word on the side that is read, and the word on the side that is written. */
export interface ValueMapEntry {
	kind: ValueKind;
	from: string;
	to: string;
}

/** What becomes of a value that its map does not name. */
export type UnmappedAction = 'pass' | 'warn' | 'reject';

/** What a safety rule does when it is broken. */
export type SafetyAction = 'allow' | 'warn' | 'reject';

/** Another place in the item for a field of the preset. */
export interface SourcePath {
	field: string;
	/** Path in the item, or in the variant for fields of variants. */
	path: string;
}

/** A condition of the product selection. */
export interface SelectionRule {
	/** `flag`: a field that says yes; `tag`: one of the product's tags; `rule`: a comparison. */
	by: 'flag' | 'tag' | 'rule';
	/** Path in the canonical product, such as `attributes.exportFlag` or `raw.joor_sync`; not used by `tag`. */
	field: string;
	operator: 'is' | 'isNot' | 'contains' | 'startsWith' | 'isEmpty' | 'isNotEmpty' | 'atLeast' | 'atMost';
	value: string;
}

/** One of JOOR's price types (joor-v2.md 5.3): label and currency have to match it exactly. */
export interface PriceType {
	label: string;
	currency: string;
	/** Name of the source's price list; '': the first that has a price in this currency. */
	wholesaleList: string;
	/** '': retail of the same list, else of the first that has one. */
	retailList: string;
	/** '': the same as `currency`. */
	retailCurrency: string;
}

/** How many units of `to` one unit of `from` is, and on which day (YYYY-MM-DD). */
export interface ExchangeRate {
	from: string;
	to: string;
	rate: number;
	date: string;
}

/** What a linesheet has beside its name. Dates are YYYY-MM-DD; '' is not sent. */
export interface LinesheetDetail {
	name: string;
	code: string;
	season: string;
	shipStart: string;
	shipEnd: string;
	cancelDate: string;
	/** '' for the setting of all linesheets. */
	public: '' | 'yes' | 'no';
	/** Position of styles in the linesheet (`style_display_order`); '' for none. */
	displayOrder: string;
	/** Names or codes of colours that the linesheet leaves out of every style, with semicolons between them. */
	excludedColors?: string;
}

/** Who decides about a field of a style: the source; JOOR once the style exists there; or nobody, it is never sent. */
export interface FieldOwner {
	field: string;
	owner: 'source' | 'joor' | 'never';
}

interface CommonOptions {
	preset: PresetName;
	/** One list per input item, in the order of the items; absent: none. */
	overrides?: ReadonlyArray<readonly Override[]>;
	/** Other places in the item than those of the preset. */
	sourcePaths?: SourcePath[];
	valueMaps?: ValueMapEntry[];
	/** For kinds that have a map; those that are not named here are `warn`. */
	unmapped?: Partial<Record<ValueKind, UnmappedAction>>;
	/** Whether each mapped object says where its fields come from. */
	explain?: boolean;
	/** For SKUs whose source states no style, colour and size, such as `{style}-{color}-{size}`; '' for none. */
	skuPattern?: string;
}

export interface ProductOptions extends CommonOptions {
	/** Price type of JOOR: label and currency must match it exactly (joor-v2.md 5.3). Default '' and USD. */
	priceLabel?: string;
	/** Used where the source names no currency. */
	currency?: string;
	/** Name of the source's price list that is wholesale; '': the first with a wholesale price. */
	wholesalePriceList?: string;
	retailPriceList?: string;
	/** Linesheet of styles that have neither linesheet nor season; '': they are rejected. */
	defaultLinesheet?: string;
	/** Tags that name a linesheet start with this (Cin7 Core). Default `Collection_`. */
	linesheetTagPrefix?: string;
	/** YYYY-MM-DD, '' for none. */
	shipStart?: string;
	shipEnd?: string;
	/** Whether linesheets are visible to all connections. Default false. */
	publicLinesheets?: boolean;
	/** 1..4, default 2 (DESIGN.md 3.10). */
	deliveryOverwrite?: number;
	/** JOOR's live list; absent: categories are not sent. */
	categories?: JoorCategory[];
	unknownCategory?: 'warn' | 'reject';
	/** Whether styles that the source calls inactive are mapped. Default false: they are rejected. */
	includeInactive?: boolean;
	/** Rows of the override sheet: keys (style_number, color_code, size_name, sku, upc ...) and fields that win. */
	overrideTable?: ReadonlyArray<Record<string, unknown>>;
	/** YYYY-MM-DD: override rows with an earlier `expires` are not used. '' uses all. */
	today?: string;
	/** What makes one style of several items. `auto`: rows of one variant each are grouped by the preset's key. */
	groupBy?: 'auto' | 'none' | 'parent' | 'skuPattern' | 'styleNumber';
	/** What happens when rows of one style contradict each other. */
	conflicts?: 'reject' | 'first';
	selection?: SelectionRule[];
	/** Whether all conditions of the selection have to hold, or any. */
	selectionMode?: 'all' | 'any';
	/** Whether a style goes on its first linesheet only, or on all of them. */
	linesheetsPerStyle?: 'first' | 'all';
	linesheetDetails?: LinesheetDetail[];
	/** Several price types; empty: one, by `priceLabel` and `currency`. The first is the one that a style has to have. */
	priceTypes?: PriceType[];
	exchangeRates?: ExchangeRate[];
	/** Whether each colour is a style of its own. */
	splitBy?: 'style' | 'color';
	/** Style identifier of a colour's own style, of `{style}`, `{color}` (the code) and `{name}`. */
	splitIdentifier?: string;
	/** Further tags, one list per input item. */
	customTags?: ReadonlyArray<readonly JoorTag[]>;
	owners?: FieldOwner[];
	/** `ladder`: sizes of a known ladder are put in its order; `source`: as they come. */
	sizeOrder?: 'ladder' | 'source';
	/** `auto` mends doubled names and swapped names and codes, and says so. */
	colorText?: 'auto' | 'keep' | 'swap';
	/** Whether texts in a wrong encoding are mended, with a warning. */
	repairText?: boolean;
	badUpc?: SafetyAction;
	missingUpc?: SafetyAction;
	retailBelowWholesale?: SafetyAction;
	/** A wholesale price of 0. A missing one is always rejected. */
	zeroPrice?: SafetyAction;
}

export interface StockOptions extends CommonOptions {
	/** Source name to JOOR name. */
	warehouseMap?: WarehouseMapEntry[];
	unmappedWarehouse?: UnmappedAction;
	/** JOOR warehouse of levels that name none. Default `Default` (joor-v2.md 10.1). */
	defaultWarehouse?: string;
	quantitySource?: 'available' | 'onHand';
	/** Units held back from every row. */
	safetyStock?: number;
	/** Fewer units than this count as 0. */
	minimumLevel?: number;
	matchBy?: 'upc' | 'style';
}

export interface OrderOptions extends CommonOptions {
	referencePrefix?: string;
	requireCustomerCode?: boolean;
	/** JOOR name to source name. */
	warehouseMap?: WarehouseMapEntry[];
	unmappedWarehouse?: UnmappedAction;
	casepacks?: 'hold' | 'multiply';
	/** Lines whose size is a run such as `00-14`: `each` makes one line per size with the full quantity (peers.md 6.6). */
	sizeRuns?: 'keep' | 'each';
	/** `order`: the canonical order for WMS Order; `system`: the system's own fields of order and customer. */
	orderForm?: 'order' | 'system';
}

export type AnyOptions = ProductOptions & StockOptions & OrderOptions;

/** Every option with its value; what one direction does not use has its default. */
export type MappingOptions = Required<Omit<AnyOptions, 'categories' | 'customTags' | 'overrides'>> &
	Pick<AnyOptions, 'categories' | 'customTags' | 'overrides'>;

/** What applies when nothing else is said (DESIGN.md 3.10). */
export const DEFAULT_OPTIONS: MappingOptions = {
	preset: 'extensivIntegrationManager',
	priceLabel: '',
	currency: 'USD',
	wholesalePriceList: '',
	retailPriceList: '',
	defaultLinesheet: '',
	linesheetTagPrefix: 'Collection_',
	shipStart: '',
	shipEnd: '',
	publicLinesheets: false,
	deliveryOverwrite: 2,
	unknownCategory: 'warn',
	includeInactive: false,
	warehouseMap: [],
	unmappedWarehouse: 'pass',
	defaultWarehouse: 'Default',
	quantitySource: 'available',
	safetyStock: 0,
	minimumLevel: 0,
	matchBy: 'upc',
	skuPattern: '',
	referencePrefix: 'JOOR-',
	requireCustomerCode: true,
	casepacks: 'hold',
	sizeRuns: 'keep',
	orderForm: 'order',
	sourcePaths: [],
	valueMaps: [],
	unmapped: {},
	explain: false,
	overrideTable: [],
	today: '',
	groupBy: 'auto',
	conflicts: 'reject',
	selection: [],
	selectionMode: 'all',
	linesheetsPerStyle: 'first',
	linesheetDetails: [],
	priceTypes: [],
	exchangeRates: [],
	splitBy: 'style',
	splitIdentifier: '{style}-{color}',
	owners: [],
	sizeOrder: 'ladder',
	colorText: 'auto',
	repairText: true,
	badUpc: 'warn',
	missingUpc: 'warn',
	retailBelowWholesale: 'warn',
	zeroPrice: 'reject',
};
