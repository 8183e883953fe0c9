import type { Request } from 'express';

import type { BrandStore } from '../warehouse/store';
import type { AccountReferences } from './account';
import { isActive, type CustomerBook } from './customers';
import { productId } from './productFields';
import { contains, equals, pageOf, queryDate, queryFlag, queryText } from './query';
import { Refusal } from './refusal';
import { orderAnswer, overallStatus, saleAnswer, saleRow } from './saleAnswers';
import { CHARGE_FIELDS, checkSale, checkSaleOrder, LINE_FIELDS, ORDER_FIELDS, SALE_FIELDS } from './saleRules';
import type { HeldSale, JsonObject } from './types';
import { asObject, guid, splitFields, text } from './values';

export interface SaleBook {
	all(): HeldSale[];
	list(req: Request): JsonObject;
	createHeader(body: unknown): JsonObject;
	writeOrder(body: unknown): JsonObject;
	remove(req: Request): JsonObject;
}

interface Parts {
	store: BrandStore;
	customers: CustomerBook;
	references: AccountReferences;
	clock: () => number;
}

/** Authorised orders hold stock at the sale's location; voiding or undoing gives it back. */
function allocate(sale: HeldSale, store: BrandStore, sign: 1 | -1): void {
	for (const line of sale.lines) {
		const code = text(line.SKU);
		const entry =
			store.skus.get(code) ?? [...store.skus.values()].find(({ sku }) => productId(sku.sku) === line.ProductID);
		const stock = entry?.sku.stock[sale.location];
		if (stock) stock.allocated += sign * Number(line.Quantity);
	}
}

/** The sales of the account (wms-systems.md 4.5). ExternalID is not unique, as far as is known: doubles are taken. */
export function createSaleBook({ store, customers, references, clock }: Parts): SaleBook {
	const sales: HeldSale[] = [];

	const get = (id: string): HeldSale => {
		const sale = sales.find((candidate) => candidate.id === id);
		if (!sale) throw new Refusal(404, `Sale with ID ${id} not found`);
		return sale;
	};

	const createHeader = (body: unknown): JsonObject => {
		const sent = asObject(body);
		if (!sent) throw new Refusal(400, 'Sale must be an object');
		checkSale(sent, references);
		const customer = customers.find(text(sent.CustomerID), text(sent.Customer));
		if (!customer || !isActive(customer)) throw new Refusal(400, 'Customer was not found');
		const { kept, ignored } = splitFields(sent, SALE_FIELDS);
		const now = clock();
		const sale: HeldSale = {
			id: guid(`sale ${sales.length + 1}`),
			orderNumber: `SO-${String(1001 + sales.length).padStart(5, '0')}`,
			header: kept,
			customerId: customer.id,
			customerName: text(customer.fields.Name),
			location: text(sent.Location) || text(customer.fields.Location) || references.Location[0],
			externalId: text(sent.ExternalID),
			orderStatus: 'NOT AVAILABLE',
			lines: [],
			additionalCharges: [],
			totalBeforeTax: 0,
			tax: 0,
			total: 0,
			memo: '',
			createdAt: now,
			updatedAt: now,
			ignoredFields: ignored,
		};
		sales.push(sale);
		return saleAnswer(sale);
	};

	const writeOrder = (body: unknown): JsonObject => {
		const sent = asObject(body);
		if (!sent || text(sent.SaleID) === '') throw new Refusal(400, "Required parameter 'SaleID' is missing");
		const sale = get(text(sent.SaleID));
		if (sale.orderStatus === 'AUTHORISED' || sale.orderStatus === 'VOIDED') {
			throw new Refusal(400, `Sale order is ${sale.orderStatus} and can not be changed`);
		}
		const checked = checkSaleOrder(sent, store, references);
		const ignored = [
			...splitFields(sent, ORDER_FIELDS).ignored,
			...checked.lines.flatMap((line) => splitFields(line, LINE_FIELDS, 'Lines[].').ignored),
			...checked.charges.flatMap((charge) => splitFields(charge, CHARGE_FIELDS, 'AdditionalCharges[].').ignored),
		];
		Object.assign(sale, {
			lines: checked.lines.map((line) => splitFields(line, LINE_FIELDS).kept),
			additionalCharges: checked.charges.map((charge) => splitFields(charge, CHARGE_FIELDS).kept),
			totalBeforeTax: checked.totalBeforeTax,
			tax: checked.tax,
			total: checked.total,
			memo: text(sent.Memo),
			updatedAt: clock(),
			ignoredFields: [...new Set([...sale.ignoredFields, ...ignored])],
		});
		sale.orderStatus = sent.Status === 'AUTHORISED' ? 'AUTHORISED' : 'DRAFT';
		if (sent.Status === 'AUTHORISED') allocate(sale, store, 1);
		return orderAnswer(sale);
	};

	const remove = (req: Request): JsonObject => {
		const sale = get(queryText(req, 'ID'));
		if (sale.orderStatus === 'VOIDED') throw new Refusal(400, 'Sale is voided already');
		if (sale.orderStatus === 'AUTHORISED') allocate(sale, store, -1);
		sale.orderStatus = queryFlag(req, 'Void') ? 'VOIDED' : sale.lines.length > 0 ? 'DRAFT' : 'NOT AVAILABLE';
		sale.updatedAt = clock();
		return saleAnswer(sale);
	};

	const list = (req: Request): JsonObject => {
		const created = queryDate(req, 'CreatedSince') ?? Number.NEGATIVE_INFINITY;
		const updated = queryDate(req, 'UpdatedSince') ?? Number.NEGATIVE_INFINITY;
		const rows = sales.filter((sale) => {
			const searched = [sale.orderNumber, overallStatus(sale), sale.customerName, text(sale.header.CustomerReference)];
			const isFound = searched.some((value) => contains(req, 'Search', value));
			const isExternal = equals(req, 'ExternalID', sale.externalId);
			return isFound && isExternal && sale.createdAt >= created && sale.updatedAt >= updated;
		});
		return pageOf(req, 'SaleList', rows, saleRow);
	};

	return { all: () => sales, list, createHeader, writeOrder, remove };
}
