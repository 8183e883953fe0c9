/**
 * The trouble that the small catalogue holds on purpose, so that a demo and the tests can expect it to the item.
 * Larger catalogues are free of it (their quirks are harmless) unless `makeCatalogue` is told `troubles: true`; style
 * numbers and order ids are the same in every size. Everything else in a catalogue goes through.
 *
 * | entry | what it shows | what is expected |
 * | --- | --- | --- |
 * | styles.nameTooLong | a name of more than 100 characters | the style is rejected |
 * | styles.noLinesheetNoSeason | neither a linesheet nor a season | the style is rejected |
 * | styles.noWholesalePrice | wholesale price 0 (Integration Manager: null) | the style is rejected |
 * | styles.descriptionTooLong | a description of more than 500 characters | goes through or is rejected, by option |
 * | styles.upcMissing | its first two SKUs have no UPC | the style goes through |
 * | styles.withoutFamily | one SKU, in Cin7 Core a product without a family | the style goes through |
 * | styles.numericNumber | a style number that looks like a number, with leading zeros (in every size) | goes through |
 * | styles.onlyInJoor | an archived style that the warehouse systems no longer know | never comes from a warehouse |
 * | orders.noCustomerCode | approved, without a customer code | skipped or held |
 * | orders.unknownUpc | approved, its second line is the archived SKU | held |
 * | orders.newCustomer | approved, of a retailer new to Cin7 Core (in every size) | delivered, customer created |
 * | orders.discountAndShipping | approved, with an order discount and shipping (in every size) | delivered |
 */
export const TROUBLES = {
	styles: {
		nameTooLong: 'DN1003',
		upcMissing: 'FW1005',
		noLinesheetNoSeason: 'AC1007',
		noWholesalePrice: 'SH1011',
		descriptionTooLong: 'SK1014',
		numericNumber: '0041017',
		withoutFamily: 'AC1027',
		onlyInJoor: 'AC0990',
	},
	orders: {
		discountAndShipping: 7741203,
		newCustomer: 7741206,
		noCustomerCode: 7741101,
		unknownUpc: 7741102,
	},
	newCustomerCode: 'BTQ-0999',
} as const;

/** Styles that never reach JOOR, so that no retailer can have ordered them. */
export const UNSELLABLE_STYLES: ReadonlySet<string> = new Set([
	TROUBLES.styles.nameTooLong,
	TROUBLES.styles.noLinesheetNoSeason,
	TROUBLES.styles.noWholesalePrice,
]);
