import axios from 'axios';
import type { Stage } from './stage';
import { SANDBOX_CREDENTIALS } from '..';

/** An order as the warehouse system holds it. */
export interface WmsSide {
	reference: string;
	units: number;
	total: number;
	hasLines: boolean;
}

/** Available units by `sku|warehouse`, and each SKU's UPC, straight from the warehouse system's API. */
export interface StockSide {
	available: Map<string, number>;
	upcs: Map<string, string>;
}

type Row = Record<string, unknown>;

/** Orders of the warehouse system that are not voided or cancelled. */
export function wmsOrders({ sandbox, system }: Stage): WmsSide[] {
	if (system === 'cin7Core') {
		return sandbox.cin7
			.orders()
			.filter((sale) => sale.orderStatus !== 'VOIDED')
			.map((sale) => ({
				reference: sale.externalId,
				units: sale.lines.reduce((sum, line) => sum + Number(line.Quantity), 0),
				total: sale.total,
				hasLines: sale.lines.length > 0,
			}));
	}
	return sandbox.extensiv
		.orders()
		.filter((order) => order.status !== 'canceled')
		.map((order) => ({
			reference: order.custRef,
			units: order.sent.items.reduce((sum, line) => sum + Number(line.quantity), 0),
			total: Number(order.sent.grand_total),
			hasLines: order.sent.items.length > 0,
		}));
}

async function cin7Stock({ sandbox }: Stage): Promise<StockSide> {
	const { accountId, applicationKey } = SANDBOX_CREDENTIALS.cin7;
	const headers = { 'api-auth-accountid': accountId, 'api-auth-applicationkey': applicationKey };
	const available = new Map<string, number>();
	const upcs = new Map<string, string>();
	for (let page = 1; ; page++) {
		const url = `${sandbox.baseUrls.cin7}/ref/productavailability`;
		const { data } = await axios.get<{ ProductAvailabilityList: Row[] }>(url, {
			headers,
			params: { Page: page, Limit: 1000 },
		});
		for (const row of data.ProductAvailabilityList) {
			const key = `${String(row.SKU)}|${String(row.Location)}`;
			available.set(key, (available.get(key) ?? 0) + Number(row.Available));
			upcs.set(String(row.SKU), String(row.Barcode ?? ''));
		}
		if (data.ProductAvailabilityList.length < 1000) return { available, upcs };
	}
}

async function extensivStock({ sandbox }: Stage): Promise<StockSide> {
	const { apiUser, apiKey } = SANDBOX_CREDENTIALS.extensiv;
	const available = new Map<string, number>();
	const upcs = new Map<string, string>();
	for (let page = 1; ; page++) {
		const { data } = await axios.get<{ response: Row[] }>(`${sandbox.baseUrls.extensiv}/v1/merchant/inventory`, {
			auth: { username: apiUser, password: apiKey },
			params: { limit: 100, page },
		});
		for (const row of data.response) {
			for (const one of Object.values(row.warehouses as Record<string, Row>)) {
				available.set(`${String(row.sku)}|${String(one.warehouse)}`, Number(one.qty_available));
			}
			upcs.set(String(row.sku), String((row.aliases as Row).UPC ?? ''));
		}
		if (data.response.length < 100) return { available, upcs };
	}
}

/** The warehouse system's stock as it is now, read without the nodes. */
export async function wmsStock(stage: Stage): Promise<StockSide> {
	return await (stage.system === 'cin7Core' ? cin7Stock(stage) : extensivStock(stage));
}
