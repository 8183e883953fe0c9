import type { Account } from './account';
import type { Call } from './call';
import type { Answer } from './format';
import { recount } from './orderJson';
import { invalid, notFound } from './refusal';
import type { SandboxStyle } from './types';
import { text } from './values';

/**
 * Orders after a deletion (joor-v2.md 7): lines on Notes and Pending are cancelled. Approved orders that are not yet
 * exported are "affected": they count as changed, and fail the export check on deleted styles (11.2, check 2).
 */
function settleOrders(account: Account, identifier: string, colorCode?: string): void {
	for (const order of account.orders.values()) {
		const touches = (line: Record<string, unknown>): boolean =>
			line.item_style_identifier === identifier && (colorCode === undefined || line.item_color_code === colorCode);
		if (!order.lines.some(touches)) continue;
		if (order.status === 'notes' || order.status === 'pending') {
			order.lines = order.lines.filter((line) => !touches(line));
			recount(order);
			account.touch(order);
		} else if (order.status === 'approved' && (order.exportState === 'none' || order.exportState === 'failed')) {
			account.touch(order);
		}
	}
}

function dropStock(account: Account, style: SandboxStyle, colorId?: number, sizeId?: number): void {
	for (const color of style.colors) {
		for (const size of style.sizes) {
			const hit = (colorId === undefined || color.id === colorId) && (sizeId === undefined || size.id === sizeId);
			if (!hit) continue;
			account.stock.drop({ style, color, size });
			style.upcs.delete(`${color.id}/${size.id}`);
		}
	}
}

function answer(content: Record<string, unknown>, xmlContent?: Record<string, unknown>): Answer {
	return { root: 'styles_deleted', codeAsText: true, content, xmlContent };
}

function deleteColor(account: Account, style: SandboxStyle, colorCode: string): Answer {
	const color = style.colors.find(({ code }) => code === colorCode);
	if (!color) throw notFound(`The style has no colour with code "${colorCode}"`);
	dropStock(account, style, color.id);
	style.colors = style.colors.filter(({ id }) => id !== color.id);
	style.modifiedAt = account.now();
	account.styles.put(style);
	account.styles.deleted.add(`${style.identifier}/${colorCode}`);
	settleOrders(account, style.identifier, colorCode);
	return answer({ color_deleted: { color_code: colorCode } }, { color_deleted: colorCode });
}

function deleteSize(account: Account, style: SandboxStyle, sizeName: string): Answer {
	const size = style.sizes.find(({ name }) => name === sizeName);
	if (!size) throw notFound(`The style has no size "${sizeName}"`);
	dropStock(account, style, undefined, size.id);
	style.sizes = style.sizes.filter(({ id }) => id !== size.id);
	style.modifiedAt = account.now();
	account.styles.put(style);
	return answer({ size_deleted: { size_name: sizeName } }, { size_deleted: sizeName });
}

/** DELETE of a style, or with `color_code` or `size` of that part alone (joor-v2.md 7). */
export function deleteStyle({ account, query }: Call, style: SandboxStyle): Answer {
	if (query.color_code !== undefined && query.size !== undefined) {
		throw invalid('color_code and size cannot be deleted in one call');
	}
	if (query.color_code !== undefined) return deleteColor(account, style, text(query.color_code));
	if (query.size !== undefined) return deleteSize(account, style, text(query.size));
	dropStock(account, style);
	account.styles.remove(style);
	account.styles.deleted.add(style.identifier);
	account.linesheets.forget(style.styleId);
	settleOrders(account, style.identifier);
	return answer(
		{ style_deleted: { style_number: style.number, style_identifier: style.identifier } },
		{ style_deleted: style.identifier },
	);
}
