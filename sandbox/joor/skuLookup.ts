import type { Account } from './account';
import { invalid } from './refusal';
import type { SkuRef } from './styleStore';
import type { SandboxStyle } from './types';
import { text, wholeNumber, type Fields } from './values';

function styleOf(account: Account, row: Fields): SandboxStyle {
	const styleId = text(row.style_id);
	if (styleId !== '') {
		const style = account.styles.withId(wholeNumber(styleId) ?? -1);
		if (!style) throw invalid(`style_id ${styleId} does not exist`);
		return style;
	}
	const number = text(row.style_number);
	// The documented name is misspelt; clients send both spellings (joor-v2.md 10.2, 16.6).
	const identifier = text(row.style_identifier) || text(row.style_identifer);
	if (number === '' || identifier === '') {
		throw invalid('The SKU needs a upc, or style_number and style_identifier with colour and size');
	}
	const style = account.styles.withPath(number, identifier);
	if (!style) throw invalid(`Style ${number}/${identifier} does not exist`);
	return style;
}

/** Colour and size within a style, case sensitive (joor-v2.md 10.1); refuses with the part that does not fit. */
export function skuOfStyle(style: SandboxStyle, row: Fields): SkuRef {
	const colorId = text(row.style_color_id);
	const colorCode = text(row.color_code);
	const color = style.colors.find(({ id, code }) => (colorId === '' ? code === colorCode : String(id) === colorId));
	if (!color) throw invalid(`Style ${style.identifier} has no colour "${colorId || colorCode}"`);
	const sizeName = text(row.size);
	const sizeCode = text(row.size_code);
	if (sizeName === '' && sizeCode === '') throw invalid('The SKU needs a size');
	const size = style.sizes.find(({ name, code }) => (sizeName === '' ? code === sizeCode : name === sizeName));
	if (!size) throw invalid(`Style ${style.identifier} has no size "${sizeName || sizeCode}"`);
	return { style, color, size };
}

/** The SKU of an inventory row; with a UPC, colour and size are ignored (joor-v2.md 10.1). */
export function findSku(account: Account, row: Fields): SkuRef {
	const upc = text(row.upc);
	if (upc === '') return skuOfStyle(styleOf(account, row), row);
	const ref = account.styles.withUpc(upc);
	if (!ref) throw invalid(`upc ${upc} is not loaded on any style`);
	return ref;
}
