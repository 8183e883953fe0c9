import type { MappingOptions, ValueKind } from '../../options';
import { text } from '../../read';
import type { Transform } from '../types';

/**
 * Values that only the account of the system knows: ids, accounts, tax rules, entries of carrier lists. None is made
 * up; what stays empty is named in a warning of the order.
 */

/** Whether a value map has put the order's value into the system's words. */
function isMapped(kind: ValueKind, options: MappingOptions): boolean {
	if (kind === 'warehouse' && options.warehouseMap.length > 0) return true;
	return options.valueMaps.some((entry) => entry.kind === kind);
}

/** The system's word, where a value map gives it. */
function mappedWord(kind: ValueKind): Transform {
	return (found, options) => (isMapped(kind, options) ? text(found) : undefined);
}

/** The system's id, where a value map gives a number. */
function mappedId(kind: ValueKind): Transform {
	return (found, options) => {
		const id = text(found);
		return /^\d{1,18}$/.test(id) && isMapped(kind, options) ? id : undefined;
	};
}

/** The need of a value that nothing has given. */
export type Need = 'always' | 'where-stated';

/** The transforms that stand for what the account has to give. */
export const NEEDS: Readonly<Record<string, Need>> = {
	accountValue: 'always',
	accountValueWhereStated: 'where-stated',
};

export const ACCOUNT_TRANSFORMS: Record<string, Transform> = {
	/** Left out: the account's own, and always needed. The source says what it belongs to. */
	accountValue: () => undefined,
	/** Left out: the account's own, and needed where the order states what it stands for. */
	accountValueWhereStated: () => undefined,
	wordOfPaymentTermMap: mappedWord('paymentTerm'),
	wordOfShipMethodMap: mappedWord('shipMethod'),
	idOfPaymentTermMap: mappedId('paymentTerm'),
	idOfShipMethodMap: mappedId('shipMethod'),
	idOfWarehouseMap: mappedId('warehouse'),
	/** The id as a number, as 3PL Warehouse Manager writes it (wms-systems.md 2.6). */
	numberOfWarehouseMap: (found, options, item) => {
		const id = text(mappedId('warehouse')(found, options, item));
		return id === '' ? undefined : Number(id);
	},
};
