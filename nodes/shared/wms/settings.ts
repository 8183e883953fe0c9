/** Settings of the Extensiv Integration Manager adapter; every one has a default. */
export interface ExtensivSettings {
	/** The credential's level; `cart` may read what `merchant` may (wms-systems.md 1.1). */
	level?: 'cart' | 'merchant' | 'warehouse';
	/** How SKUs become styles; default: by the pattern when there is one, else by `wms_product_main_id`. */
	groupBy?: 'skuPattern' | 'mainProduct';
	/** Such as `{style}-{color}-{size}`; gives style number, colour and size. */
	skuPattern?: string;
	/** Currency of the prices, which Integration Manager does not tell. Default USD. */
	currency?: string;
	/** `order_source` of delivered orders. Default JOOR. */
	orderSource?: string;
	/** Warehouse (`location`) for orders that name none. */
	location?: string;
	/** `ship_code` for orders that name no ship method. */
	shipCode?: string;
}

/** Settings of the Cin7 Core adapter; every one has a default. */
export interface Cin7Settings {
	/** Number, field (`PriceTier3`) or name of the tier with wholesale prices. Default PriceTier1. */
	wholesaleTier?: string;
	/** The same for retail prices. Default PriceTier2. */
	retailTier?: string;
	/** Tags with this prefix are linesheets. Default `Collection_`; '' for none. */
	linesheetTagPrefix?: string;
	/** Only styles with this tag; '' for all. */
	exportTag?: string;
	/** Attribute with the season, such as AdditionalAttribute1. */
	seasonAttribute?: string;
	/** Tags with this prefix are the season, when no attribute says it. Default `Season_`; '' for none. */
	seasonTagPrefix?: string;
	/** Name of the option with the colour; default: the option whose name contains colour or color. (n8n keeps parameter
	 *  names with "color" for its colour picker.) */
	shadeOption?: string;
	/** Name of the option with the size; default: the option whose name contains size. */
	sizeOption?: string;
	/** Whether styles of which no product is active are listed too. Default false. */
	includeDeprecated?: boolean;
	/** Whether a missing customer is created. Default true. */
	createCustomers?: boolean;
	/** Attribute of the customer with JOOR's customer code. Default AdditionalAttribute1. */
	customerCodeAttribute?: string;
	/** Attribute set of created customers; needed by Cin7 Core for attributes to show. */
	customerAttributeSet?: string;
	priceTier?: string;
	/** Payment term of sales and created customers; default: the order's own, then the customer's. */
	paymentTerm?: string;
	accountReceivable?: string;
	revenueAccount?: string;
	taxRule?: string;
	/** Location for orders that name none. */
	location?: string;
	/** State in which sale orders are left. Default AUTHORISED, which allocates stock. */
	orderStatus?: 'AUTHORISED' | 'DRAFT';
}

export interface WmsSettings {
	extensivIntegrationManager: ExtensivSettings;
	cin7Core: Cin7Settings;
}
