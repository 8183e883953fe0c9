/** How many rows a run has; the last one is the whole sample brand. */
export const ROW_COUNTS = [10_000, 25_000, 50_000, 100_000] as const;

/** The default linesheet of node and loop, because core products name none. */
export const LINESHEET = 'Spring 27 Main';

export const PRICE_LABEL = 'USD Wholesale';

/** Parameters of Joor Field Mapping. The SKU pattern gives rows the number of their style, which none of them states. */
export const PARAMETERS = {
	direction: 'productToJoor',
	preset: 'extensivIntegrationManager',
	categories: 'off',
	options: { skuPattern: '{style}-{color}-{size}', defaultLinesheet: LINESHEET, priceLabel: PRICE_LABEL },
};

/** One run of the node over so many rows, and of the loop over the same. */
export interface RowsRun {
	rows: number;
	/** Styles that came out as mapped. */
	styles: number;
	/** Rows that a mapped or rejected item names as its own, each counted once. */
	accounted: number;
	/** Rows on Rejected. */
	rejected: number;
	/** Styles that are the same as the loop's: name, price, linesheet, tags, colours, sizes and UPCs. */
	same: number;
	ms: number;
	loopMs: number;
	/** Heap in bytes that the run added and that its outputs keep. */
	keptBytes: number;
	/** Highest heap in bytes beyond that of the input, with what had not been collected yet. */
	peakBytes: number;
}
