import { randomUUID } from 'crypto';
import type { Account } from './account';
import type { Call, Handler, Route } from './call';
import { flagParam } from './query';
import { invalid, Refusal } from './refusal';
import { findSku, skuOfStyle } from './skuLookup';
import { IMMEDIATE } from './stock';
import { skuKey, type SkuRef } from './styleStore';
import { styleOfPath } from './styles';
import type { Answer } from './format';
import { flag, instant, isFields, members, text, wholeNumber, type Fields } from './values';

/** Units on pending orders by `<sku key>|<warehouse>`. */
type PendingUnits = Map<string, number>;

function pendingUnits(account: Account): PendingUnits {
	const units: PendingUnits = new Map();
	for (const order of account.orders.values()) {
		if (order.status !== 'pending') continue;
		for (const line of order.lines) {
			const style = account.styles.withIdentifier(text(line.item_style_identifier));
			const color = style?.colors.find(({ code }) => code === line.item_color_code);
			const size = style?.sizes.find(({ name }) => name === line.item_size);
			if (!style || !color || !size) continue;
			const key = `${skuKey({ style, color, size })}|${text(order.fields.warehouse_name)}`;
			units.set(key, (units.get(key) ?? 0) + Number(text(line.item_quantity)));
		}
	}
	return units;
}

/** YYYY-MM-DD whatever the form; no date and the word IMMEDIATE mean stock that can ship now (joor-v2.md 10.1). */
function stockDate(value: unknown): string {
	const date = text(value);
	if (date === '' || date === IMMEDIATE) return IMMEDIATE;
	const us = /^(\d{2})-(\d{2})-(\d{4})$/.exec(date);
	const iso = us ? `${us[3]}-${us[1]}-${us[2]}` : date;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso) || instant(iso) === undefined) {
		throw invalid(`inventory_date "${date}" is not YYYY-MM-DD or MM-DD-YYYY`);
	}
	return iso;
}

/** Sets one SKU in one warehouse; throws with the reason when the row cannot be done. */
function setStock(account: Account, row: Fields, ref: SkuRef, pending?: PendingUnits): void {
	const warehouse = text(row.warehouse);
	if (warehouse === '') throw invalid('warehouse is required');
	if (!account.warehouses.has(warehouse)) throw invalid(`Warehouse "${warehouse}" is not set up in the account`);
	const quantity = wholeNumber(row.inventory);
	if (quantity === undefined) throw invalid(`inventory "${text(row.inventory)}" is not a whole number of 0 or more`);
	const date = stockDate(row.inventory_date);
	const madeToOrder = text(row.made_to_order) === '' ? false : flag(row.made_to_order);
	if (madeToOrder === undefined) throw invalid('made_to_order must be true or false');
	if (madeToOrder) {
		account.stock.setMadeToOrder(ref);
		return;
	}
	if (ref.style.plain.made_to_order === 'true') {
		throw invalid(`Style ${ref.style.identifier} is made to order and takes no stock`);
	}
	const promised = pending?.get(`${skuKey(ref)}|${warehouse}`) ?? 0;
	account.stock.set(ref, warehouse, date, Math.max(0, quantity - promised));
}

/** SKU data of the row in one text, as the answer repeats it (joor-v2.md 10.4). */
function skuText(row: Fields): string {
	const parts = [row.style_number ?? row.style_id, row.color_code ?? row.style_color_id, row.size ?? row.size_code];
	return [...parts, row.upc]
		.map(text)
		.filter((part) => part !== '')
		.join('-');
}

/** Status words and the comment per row are inferred (joor-v2.md 10.4). */
function logRow(row: Fields, work: () => void): Fields {
	let failed = '';
	try {
		work();
	} catch (error) {
		if (!(error instanceof Refusal)) throw error;
		failed = error.comment;
	}
	const status = failed === '' ? 'pass' : 'fail';
	return { sku: skuText(row), inventory_log_id: randomUUID(), status, comment: failed };
}

function inventoryAnswer(log: Fields[]): Answer {
	const updates = log.filter(({ status }) => status === 'pass').length;
	return { root: 'inventory', dropsRoot: true, content: { sku_count: updates, inventory_log: log } };
}

/** `overwrite=1` first forgets stock; how much is an account option, since the spec leaves it open (10.1). */
function wipe({ account, query }: Call, rows: Fields[]): void {
	if (!flagParam(query, 'overwrite')) return;
	const named = new Set(rows.map((row) => text(row.warehouse)));
	account.stock.wipe(account.settings.overwriteScope === 'warehouses' ? named : undefined);
}

const setMany: Handler = (call) => {
	const { account, body, query } = call;
	const rows = members(body.inventory_items, 'inventory_item');
	if (!rows || rows.length === 0 || !rows.every(isFields)) {
		throw invalid('The body must hold rows: {"inventory_items": [{...}]}');
	}
	const limit = account.settings.maxInventoryRows;
	if (rows.length > limit) throw new Refusal(413, `${rows.length} rows are more than the ${limit} of one call`);
	const pending = flagParam(query, 'dec_pending') ? pendingUnits(account) : undefined;
	wipe(call, rows);
	return inventoryAnswer(rows.map((row) => logRow(row, () => setStock(account, row, findSku(account, row), pending))));
};

/** One SKU, all in the query; without a warehouse it is the one named Default (joor-v2.md 10.3). */
const setOne: Handler = ({ account, params, query }) => {
	const style = styleOfPath(account, params);
	const upc = text(query.upc);
	if (upc === '' && (query.color_code === undefined || query.size === undefined)) {
		throw invalid('upc, or color_code together with size, is required');
	}
	if (text(query.inventory) === '') throw invalid('inventory is required');
	const row = { ...query, warehouse: text(query.warehouse) || 'Default', style_number: style.number };
	const pending = flagParam(query, 'dec_pending') ? pendingUnits(account) : undefined;
	const log = logRow(row, () => {
		const ref = upc === '' ? skuOfStyle(style, row) : findSku(account, row);
		if (ref.style.styleId !== style.styleId) throw invalid(`upc ${upc} is not on style ${style.identifier}`);
		setStock(account, row, ref, pending);
	});
	return inventoryAnswer([log]);
};

export const inventoryRoutes: Route[] = [
	{ method: 'post', path: '/bulk-inventory', handle: setMany },
	{ method: 'put', path: '/bulk-inventory', handle: setMany },
	{ method: 'put', path: '/style-number/:number/:identifier/inventory', handle: setOne },
];
