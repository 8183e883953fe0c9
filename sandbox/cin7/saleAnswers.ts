import type { HeldSale, JsonObject } from './types';
import { dateTime } from './values';

/** The state of the whole sale, as the list shows it beside the state of its order. */
export function overallStatus(sale: HeldSale): string {
	if (sale.orderStatus === 'VOIDED') return 'VOIDED';
	return sale.orderStatus === 'AUTHORISED' ? 'ORDERED' : 'ORDERING';
}

/** The answer to a header that was created, voided or undone. */
export function saleAnswer(sale: HeldSale): JsonObject {
	return {
		ID: sale.id,
		...sale.header,
		CustomerID: sale.customerId,
		Customer: sale.customerName,
		Location: sale.location,
		Status: overallStatus(sale),
		Type: 'Simple Sale',
		Order: orderAnswer(sale),
	};
}

/** The answer to an order that was written. */
export function orderAnswer(sale: HeldSale): JsonObject {
	return {
		SaleID: sale.id,
		SaleOrderNumber: sale.orderNumber,
		Memo: sale.memo,
		Status: sale.orderStatus,
		Lines: sale.lines,
		AdditionalCharges: sale.additionalCharges,
		TotalBeforeTax: sale.totalBeforeTax,
		Tax: sale.tax,
		Total: sale.total,
	};
}

/** A row of the sale list (wms-systems.md 4.5). */
export function saleRow(sale: HeldSale): JsonObject {
	return {
		SaleID: sale.id,
		OrderNumber: sale.orderNumber,
		Status: overallStatus(sale),
		OrderStatus: sale.orderStatus,
		OrderDate: sale.header.SaleOrderDate ?? dateTime(sale.createdAt),
		Customer: sale.customerName,
		CustomerID: sale.customerId,
		CustomerReference: sale.header.CustomerReference ?? null,
		ExternalID: sale.externalId === '' ? null : sale.externalId,
		InvoiceNumber: null,
		CreditNoteNumber: null,
		ShipBy: sale.header.ShipBy ?? null,
		Updated: dateTime(sale.updatedAt),
		Type: 'Simple Sale',
	};
}
