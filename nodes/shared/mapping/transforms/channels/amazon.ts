import { list, row, rows, text } from '../../read';
import { cleanCode, isGtin } from '../../rules/codes/gtin';
import { ofMarketplaces } from './pictures';

/** What only Amazon's rows have (wms-systems.md 11; their inner fields are (I)). */

/** The SKU of the parent that an item's relationships name; '' for a parent itself and for an item without one. */
export function parentSku(found: unknown, item: unknown): string {
	const own = text(row(item).sku);
	const parents = ofMarketplaces(found, 'relationships').flatMap(({ parentSkus }) => list(parentSkus).map(text));
	return parents.find((sku) => sku !== '' && sku !== own) ?? '';
}

const CODES = ['UPC', 'EAN', 'GTIN'] as const;

/** UPC, else EAN, else GTIN of the catalogue's identifiers `[{ identifiers: [{ identifierType, identifier }] }]`. */
export function catalogueCode(found: unknown): string {
	const identifiers = ofMarketplaces(found, 'identifiers');
	for (const code of CODES) {
		const entry = identifiers.find(({ identifierType }) => text(identifierType).toUpperCase() === code);
		if (entry && text(entry.identifier) !== '') return text(entry.identifier);
	}
	return '';
}

/** Whether a listing can be bought: its status contains BUYABLE; nothing where there is no status. */
export function isBuyable(found: unknown): boolean | undefined {
	const states = Array.isArray(found) ? found.map(text) : text(found).split(/[\s,]+/);
	const stated = states.filter((state) => state !== '');
	return stated.length === 0 ? undefined : stated.some((state) => state.toUpperCase() === 'BUYABLE');
}

/** `product-id` of the listings report, where it is a UPC or EAN: it may be an ASIN or an ISBN too. */
export function reportCode(found: unknown): string {
	const code = cleanCode(found);
	return isGtin(code) && !/^97[89]/.test(code) ? code : '';
}

const INBOUND = ['inboundWorkingQuantity', 'inboundShippedQuantity', 'inboundReceivingQuantity'] as const;

/** Units on their way to Amazon's warehouses. */
export function inbound(found: unknown): number | undefined {
	const stated = INBOUND.map((name) => text(row(found)[name])).filter((quantity) => quantity !== '');
	return stated.length === 0 ? undefined : stated.reduce((sum, quantity) => sum + Number(quantity), 0);
}

/** A quantity that is a number, or a record with a total (`reservedQuantity` and `unfulfillableQuantity`, (I)). */
export function totalOf(found: unknown): unknown {
	const [total] = Object.entries(row(found)).filter(([name]) => /^total/i.test(name));
	return rows(found).length > 0 ? total?.[1] : found;
}
