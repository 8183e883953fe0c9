import type { Rejection } from '../../mapping/model';
import type { JoorStockRow } from '../types';

const DATE = /^(\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{4})$/;

function text(value: unknown): string {
	return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
}

/** What a row is called in messages: its UPC, or style, colour and size. */
export function rowName(row: JoorStockRow): string {
	return (
		row.upc ||
		[row.style_identifier || row.style_number, row.color_code, row.size ?? row.size_code].filter(Boolean).join(' ')
	);
}

/** SKU, warehouse and date: rows with the same key set the same number (joor-v2.md 15, idempotency). */
export function rowKey(row: JoorStockRow): string {
	const sku = row.upc || [row.style_number, row.style_identifier, row.color_code, row.size || row.size_code].join('/');
	return [row.warehouse, sku, row.inventory_date ?? ''].join('|');
}

function reject(reasonCode: string, reason: string): Rejection {
	return { reasonCode, reason, logId: '' };
}

/** A whole number from text or number, or nothing. */
function wholeNumber(value: unknown): number | undefined {
	const number = typeof value === 'number' ? value : text(value) === '' ? NaN : Number(text(value));
	return Number.isInteger(number) ? number : undefined;
}

/**
 * Reads a stock row from an item and checks what JOOR requires of it (joor-v2.md 10.2) before a credit is spent.
 * Returns the row as it is sent, or why it cannot be.
 */
export function readStockRow(input: Record<string, unknown>): JoorStockRow | Rejection {
	const upc = text(input.upc);
	const row: JoorStockRow = {
		warehouse: text(input.warehouse),
		...(upc ? { upc } : {}),
		inventory: wholeNumber(input.inventory) ?? NaN,
	};
	for (const key of ['style_number', 'style_identifier', 'color_code', 'size', 'size_code'] as const) {
		const value = text(input[key]);
		if (value) row[key] = value;
	}
	const date = text(input.inventory_date);
	if (date && date.toUpperCase() !== 'IMMEDIATE') row.inventory_date = date.slice(0, 10);
	if (input.made_to_order === true || text(input.made_to_order).toLowerCase() === 'true') row.made_to_order = true;

	const name = rowName(row);
	const bySku = Boolean(row.style_number && row.style_identifier && row.color_code && (row.size ?? row.size_code));
	if (!row.upc && !bySku) {
		return reject(
			'missing-sku',
			`The SKU is not named${name ? ` (only ${name})` : ''}: give a UPC, or style number, style identifier, colour code and size.`,
		);
	}
	if (!row.warehouse) {
		return reject(
			'missing-warehouse',
			`SKU ${name} names no warehouse: give the name that it has in JOOR's Order Settings.`,
		);
	}
	if (Number.isNaN(row.inventory) || row.inventory < 0) {
		const given = text(input.inventory) || String(input.inventory ?? 'nothing');
		return reject('bad-quantity', `SKU ${name} has the quantity "${given}": JOOR takes whole numbers from 0.`);
	}
	if (row.inventory_date && !DATE.test(row.inventory_date)) {
		return reject('bad-date', `SKU ${name} has the inventory date "${row.inventory_date}": JOOR takes YYYY-MM-DD.`);
	}
	return row;
}
