import type { JoorCategory } from '../joor/types';
import type { PresetName } from './presets';
import type { WarehouseMapEntry } from './rules/warehouseMap';

/** One field of one item that replaces what the preset says; an empty value clears the field. */
export interface Override {
	field: string;
	value: unknown;
}

interface CommonOptions {
	preset: PresetName;
	/** One list per input item, in the order of the items; absent: none. */
	overrides?: ReadonlyArray<readonly Override[]>;
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
}

export interface StockOptions extends CommonOptions {
	/** Source name to JOOR name. */
	warehouseMap?: WarehouseMapEntry[];
	unmappedWarehouse?: 'pass' | 'reject';
	/** JOOR warehouse of levels that name none. Default `Default` (joor-v2.md 10.1). */
	defaultWarehouse?: string;
	quantitySource?: 'available' | 'onHand';
	/** Units held back from every row. */
	safetyStock?: number;
	/** Fewer units than this count as 0. */
	minimumLevel?: number;
	matchBy?: 'upc' | 'style';
	/** For SKUs without UPC, such as `{style}-{color}-{size}`; '' for none. */
	skuPattern?: string;
}

export interface OrderOptions extends CommonOptions {
	referencePrefix?: string;
	requireCustomerCode?: boolean;
	/** JOOR name to source name. */
	warehouseMap?: WarehouseMapEntry[];
	unmappedWarehouse?: 'pass' | 'reject';
	casepacks?: 'hold' | 'multiply';
	skuPattern?: string;
}

export type AnyOptions = ProductOptions & StockOptions & OrderOptions;

/** Every option with its value; what one direction does not use has its default. */
export type MappingOptions = Required<Omit<AnyOptions, 'categories' | 'overrides'>> &
	Pick<AnyOptions, 'categories' | 'overrides'>;

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
};
