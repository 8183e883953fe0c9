import type { MappingOptions, ValueKind } from '../../options';
import { text } from '../../read';
import type { Transform } from '../types';

/**
 * Values that only the account of the system knows: ids, accounts, tax rules, entries of carrier lists. None is made
 * up; what stays empty is named in a warning of the order.
 */

type WordKind = Extract<ValueKind, 'paymentTerm' | 'shipMethod' | 'warehouse'>;

/** The system's words of the value maps, worked out once per run. */
const WORDS = new WeakMap<MappingOptions, Record<WordKind, Set<string>>>();

function wordsOf(options: MappingOptions): Record<WordKind, Set<string>> {
	const known = WORDS.get(options);
	if (known) return known;
	const of = (kind: WordKind) => options.valueMaps.filter((entry) => entry.kind === kind).map(({ to }) => to.trim());
	const words = {
		paymentTerm: new Set(of('paymentTerm')),
		shipMethod: new Set(of('shipMethod')),
		warehouse: new Set([...options.warehouseMap.map(({ to }) => to.trim()), ...of('warehouse')]),
	};
	WORDS.set(options, words);
	return words;
}

/** The order's value where a value map has put it into the system's words. */
function mappedWord(kind: WordKind): Transform {
	return (found, options) => (wordsOf(options)[kind].has(text(found)) ? text(found) : undefined);
}

/** The same, where the system's word is an id. */
function mappedId(kind: WordKind): Transform {
	const word = mappedWord(kind);
	return (found, options, item) => {
		const id = text(word(found, options, item));
		return /^\d{1,15}$/.test(id) ? id : undefined;
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
	/** What NetSuite takes as an external id: letters, digits, `_` and `-` (wms-systems.md 6.4). */
	netSuiteExternalId: (found) => (/^[\w-]+$/.test(text(found)) ? text(found) : undefined),
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
