import { sameName } from './read';
import type { FieldRejection } from './result';
import type { StockKey } from './rules/stock/stockKey';

/** A stock level after its own rules. */
export interface StockLevelFacts {
	input: number;
	sku: string;
	/** Warehouse in the source's words. */
	source: string;
	/** Warehouse in JOOR's words. */
	warehouse: string;
	/** YYYY-MM-DD, '' for immediate stock. */
	date: string;
	key: StockKey;
	quantity: number;
	warnings: string[];
	/** Position of the level among all that were read. */
	position: number;
}

/** Levels that are one row in JOOR. */
export interface StockGroup {
	warehouse: string;
	date: string;
	key: StockKey;
	sum: number;
	inputs: number[];
	warnings: string[];
	/** Position of the first level. */
	position: number;
}

interface OpenGroup extends StockGroup {
	members: StockLevelFacts[];
	refusal?: FieldRejection;
}

/**
 * Brings together the levels of one SKU in one JOOR warehouse and sums them: several source warehouses may be one in
 * JOOR. The same level twice counts once, with a warning. Refused, with both sides named: two quantities for one level,
 * and one UPC on two SKUs (wherever their stock is), because nobody can tell whose stock it is.
 */
export function groupLevels(facts: StockLevelFacts[]): {
	groups: StockGroup[];
	refused: Array<[input: number, rejection: FieldRejection]>;
} {
	const open = new Map<string, OpenGroup>();
	const skuOfKey = new Map<string, string>();
	const contested = new Map<string, FieldRejection>();
	for (const fact of facts) {
		const { key } = fact.key;
		const owner = skuOfKey.get(key) || fact.sku;
		skuOfKey.set(key, owner);
		if (fact.sku !== '' && owner !== fact.sku && !contested.has(key)) contested.set(key, twoSkus(fact, owner));
		const place = `${sameName(fact.warehouse)}\n${fact.date}\n${key}`;
		const group = open.get(place);
		if (group) addTo(group, fact);
		else open.set(place, openGroup(fact));
	}
	const groups: StockGroup[] = [];
	const refused: Array<[number, FieldRejection]> = [];
	for (const { members: _members, refusal, ...group } of open.values()) {
		const rejection = contested.get(group.key.key) ?? refusal;
		if (rejection) refused.push(...group.inputs.map((input): [number, FieldRejection] => [input, rejection]));
		else groups.push(group);
	}
	return { groups, refused };
}

function openGroup(fact: StockLevelFacts): OpenGroup {
	const { warehouse, date, key, quantity, input, warnings, position } = fact;
	return { warehouse, date, key, sum: quantity, inputs: [input], warnings, position, members: [fact] };
}

function addTo(group: OpenGroup, fact: StockLevelFacts): void {
	group.inputs.push(fact.input);
	const same = group.members.find((member) => sameName(member.source) === sameName(fact.source));
	const news = fact.warnings.filter((warning) => !group.warnings.includes(warning));
	if (news.length > 0) group.warnings = [...group.warnings, ...news];
	if (!same) {
		group.members.push(fact);
		group.sum += fact.quantity;
		return;
	}
	const named = `${fact.sku || 'The SKU'} in ${fact.source || 'one warehouse'}`;
	if (same.quantity === fact.quantity) {
		const words = `${named} came more than once with ${fact.quantity} units: it was counted once.`;
		if (!group.warnings.includes(words)) group.warnings = [...group.warnings, words];
		return;
	}
	group.refusal ??= {
		field: 'inventory',
		reasonCode: 'conflicting-stock',
		reason: `${named} came with ${same.quantity} and with ${fact.quantity} units. Send one level for each SKU and warehouse.`,
		logId: '',
	};
}

function twoSkus({ sku, key }: StockLevelFacts, owner: string): FieldRejection {
	const byUpc = key.upc !== undefined;
	const what = byUpc ? `UPC ${key.upc} is` : `Style ${key.style_number}, colour ${key.color_code}, size ${key.size} is`;
	return {
		field: byUpc ? 'upc' : 'style_number',
		reasonCode: byUpc ? 'duplicate-upc' : 'duplicate-variant',
		reason: `${what} on two SKUs: ${owner} and ${sku}. Give each its own in the source.`,
		logId: '',
	};
}
