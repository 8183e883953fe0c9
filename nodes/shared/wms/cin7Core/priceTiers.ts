import { ApiError } from '../../http/apiError';
import type { HttpClient } from '../../http/types';
import type { Price } from '../../mapping/model';
import { row, sameName, text, type Row } from '../../mapping/read';
import { firstText, listIn, numeric } from '../values';

/** Reads one price out of a product or family. */
export type TierReader = (record: Row) => number | undefined;

function byField(field: string): TierReader {
	return (record) => numeric(record[field]);
}

/**
 * A reader for a price tier, given as number (`2`), field (`PriceTier2`) or name (`Wholesale`). The name of a tier is
 * looked up in GET /ref/priceTier (wms-systems.md 4.2). Throws `ApiError` (refused) that lists the tiers for a name
 * that is not among them.
 */
export async function tierReader(http: HttpClient, tier: string): Promise<TierReader> {
	const number = /^(?:price\s*tier\s*)?(\d{1,2})$/i.exec(tier.trim())?.[1];
	if (number) return byField(`PriceTier${Number(number)}`);
	const { body } = await http({
		method: 'GET',
		path: '/ref/priceTier',
		action: 'read the price tiers',
		repeatable: true,
	});
	const tiers = listIn(body, 'PriceTiers', 'PriceTierList').map((entry) => ({
		code: firstText(entry.Code, entry.ID),
		name: text(entry.Name),
	}));
	const found = tiers.find((entry) => sameName(entry.name) === sameName(tier));
	if (!found) {
		throw new ApiError({
			kind: 'refused',
			message: `Cin7 Core has no price tier "${tier}"`,
			description: `It has: ${tiers.map((entry) => entry.name).join(', ')}. A number from 1 to 10 is possible too.`,
		});
	}
	const named = (record: Row) => numeric(row(record.PriceTiers)[found.name]);
	const code = /\d{1,2}/.exec(found.code)?.[0];
	return (record) => named(record) ?? (code ? byField(`PriceTier${Number(code)}`)(record) : undefined);
}

const TIERS = Array.from({ length: 10 }, (_, index) => index + 1);

/**
 * All price tiers of a style as price lists, by the names of `PriceTiers` or else as `Tier 1` to `Tier 10`, in the base
 * currency. A tier that is 0 is not set; of several products the first that sets a tier counts.
 */
export function tierLists(records: Row[], currency: string): Price[] {
	const lists = new Map<string, Price>();
	const add = (label: string, amount: unknown) => {
		const wholesale = numeric(amount);
		if (wholesale && !lists.has(label)) lists.set(label, { label, currency, wholesale });
	};
	for (const record of records) {
		const named = Object.entries(row(record.PriceTiers));
		for (const [name, amount] of named) add(name, amount);
		if (named.length === 0) for (const tier of TIERS) add(`Tier ${tier}`, record[`PriceTier${tier}`]);
	}
	return [...lists.values()];
}
